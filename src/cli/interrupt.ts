/** Ctrl-C: the first asks to end cleanly, the second ends at once. */
export interface Interrupt {
  /** Aborted by the first Ctrl-C (or SIGTERM). */
  readonly signal: AbortSignal;
  /** Takes the handlers away. */
  readonly stop: () => void;
}

/** Listens for SIGINT and SIGTERM until `stop`. */
export function onInterrupt(tell: () => void): Interrupt {
  const controller = new AbortController();
  const handle = () => {
    if (controller.signal.aborted) endAtOnce();
    controller.abort();
    tell();
  };
  process.on('SIGINT', handle).on('SIGTERM', handle);
  return { signal: controller.signal, stop: () => process.off('SIGINT', handle).off('SIGTERM', handle) };
}

/** By the signal itself (130 to the shell): `process.exit` would unload the network while other threads still run it, and abort with 134. */
function endAtOnce(): void {
  process.removeAllListeners('SIGINT');
  process.kill(process.pid, 'SIGINT');
}
