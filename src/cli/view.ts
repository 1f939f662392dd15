/** `triplewire view DIR`: serves the graph of an output folder on this machine. */
import { Command } from 'commander';
import { factNames } from '../graph/fact-names.js';
import { graphTitle } from '../graph/graph-title.js';
import { viewerData } from '../graph/viewer-data.js';
import { rdfOptions } from '../io/build.js';
import { openGraphSparql } from '../io/graph-sparql.js';
import { loadGraph } from '../io/load-graph.js';
import { servedPage } from '../io/page.js';
import { serve } from '../io/serve.js';
import { sparqlService } from '../io/sparql-service.js';
import { onInterrupt } from './interrupt.js';
import { ontologyOption, wholeNumber } from './options.js';
import { print, say } from './output.js';
import type { Done } from './program.js';

const EXAMPLE = `
Example:
  $ triplewire view output --port 8080`;

/** What one query may cost: rows, and milliseconds. */
const SPARQL_LIMITS = { limit: 10_000, timeout: 30_000 };

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
  const loaded = loadGraph(folder, flags.ontology);
  const { graph } = loaded;
  const title = graphTitle(graph);
  const json = JSON.stringify(viewerData(graph, { title, names: factNames(graph) }));
  const files = new Map([
    ['/', { type: 'text/html; charset=utf-8', body: servedPage(title) }],
    ['/graph.json', { type: 'application/json; charset=utf-8', body: json }],
  ]);
  const sparql = openGraphSparql(loaded, rdfOptions());
  const services = new Map([['/sparql', sparqlService(sparql, SPARQL_LIMITS)]]);
  const server = await serve(files, flags.port, services);
  print(server.address);
  say('Ctrl-C ends the server');
  await interrupted();
  await server.close();
  await sparql.close();
  return 0;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const { signal } = onInterrupt(() => {});
    signal.addEventListener('abort', () => resolve());
  });
}
