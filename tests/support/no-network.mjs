/** Preloaded into a command under test: any attempt to open a connection or to look up a name ends it with code 99. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

function refuse(what) {
  return () => {
    process.stderr.write(`NETWORK: ${what}\n`);
    process.exit(99);
  };
}

net.Socket.prototype.connect = refuse('connect');
dgram.createSocket = refuse('datagram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(`dns.${name}`);
  dns.promises[name] = refuse(`dns.${name}`);
}
globalThis.fetch = refuse('fetch');
