/** `triplewire view DIR`: serves the graph of an output folder on this machine. */
import { Command } from 'commander';
import { openGraphSite } from '../io/graph-site.js';
import { serve } from '../io/serve.js';
import { reportError } from './exit.js';
import { onInterrupt } from './interrupt.js';
import { ontologyOption, somePath, wholeNumber } from './options.js';
import { print, say } from './output.js';
import type { Done } from './program.js';

const EXAMPLE = `
Examples:
  $ triplewire view output --port 8080
  $ triplewire view output --judgements output/judgements.jsonl`;

export function viewCommand(done: Done): Command {
  return new Command('view')
    .description('serve the graph of an output folder on 127.0.0.1, with SPARQL below /sparql, and print the address')
    .argument('<dir>', 'folder that a build wrote')
    .option('--port <n>', 'port; 0 takes a free one', wholeNumber(0, 65_535), 0)
    .option('--judgements <file>', 'file that takes the corrections made in the page, for build --judgements', somePath)
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLE)
    .action(async (folder: string, flags: ViewFlags) => done(await runView(folder, flags)));
}

interface ViewFlags {
  readonly port: number;
  readonly ontology: string[];
  readonly judgements?: string;
}

async function runView(folder: string, { port, ...options }: ViewFlags): Promise<number> {
  const onProblem = (error: unknown) => {
    reportError(error);
    say('the page keeps the graph that it has');
  };
  const site = openGraphSite(folder, { ...options, onProblem });
  const server = await serve(site.files, port, site.services);
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
