/** `triplewire view DIR`: serves the graph of an output folder on this machine. */
import { Command } from 'commander';
import { openGraphSite } from '../io/graph-site.js';
import { serve } from '../io/serve.js';
import { reportError } from './exit.js';
import { onInterrupt } from './interrupt.js';
import { ontologyOption, wholeNumber } from './options.js';
import { print, say } from './output.js';
import type { Done } from './program.js';

const EXAMPLE = `
Example:
  $ triplewire view output --port 8080`;

export function viewCommand(done: Done): Command {
  return new Command('view')
    .description('serve the graph of an output folder on 127.0.0.1, with SPARQL below /sparql, and print the address')
    .argument('<dir>', 'folder that a build wrote')
    .option('--port <n>', 'port; 0 takes a free one', wholeNumber(0, 65_535), 0)
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLE)
    .action(async (folder: string, flags: { port: number; ontology: string[] }) => done(await runView(folder, flags)));
}

async function runView(folder: string, flags: { port: number; ontology: string[] }): Promise<number> {
  const onProblem = (error: unknown) => {
    reportError(error);
    say('the page keeps the graph that it has');
  };
  const site = openGraphSite(folder, flags.ontology, onProblem);
  const server = await serve(site.files, flags.port, site.services);
  print(server.address);
  say('a build into the folder appears in the page; Ctrl-C ends the server');
  await interrupted();
  await server.close();
  await site.close();
  return 0;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const { signal } = onInterrupt(() => {});
    signal.addEventListener('abort', () => resolve());
  });
}
