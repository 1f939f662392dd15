/** Bad input through every export and back: equal, or told. */
import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormatName, exportGraph } from '../../src/io/export-graph.js';
import type { Diagnostic } from '../../src/model/mention.js';
import { HAND_ONTOLOGY } from '../graph/hand-ontology.js';
import { markdownLabels, READERS } from './read-back.js';
import { labelId, starGraph } from './star-graph.js';

const OTHERS = [
  ...[
    'a\nb',
    'a\r\nb',
    'a\rb',
    'a\tb',
    ' a ',
    '\ta',
    'a\u0085b',
    'a\u2028b\u2029c',
    '\u0000',
    'a\u0007b',
    '\u001b[31m',
  ],
  ...[
    '\u202eabc\u202c',
    '\u2066x\u2069',
    '👩‍👩‍👧',
    'half \ud83d pair',
    '\udc00',
    '\ufffe\uffff',
    '\ufeffa',
    'a\\',
    '\\n',
    "\\'",
  ],
  ...[
    "'=1",
    "''=1",
    '=1+1',
    '-1',
    '@x',
    '+x',
    '&amp;',
    '&#13;',
    ']]>',
    '<!--',
    '`x`',
    '**x**',
    '- x',
    'a;b',
    '{x}',
    '$x',
    '\\u0041',
  ],
  'long '.repeat(20_000),
];
const STRINGS = [...(naughty as string[]), ...OTHERS];
const graph = starGraph(STRINGS);

async function exported(format: ExportFormatName): Promise<{ bytes: Buffer; told: ReadonlySet<string> }> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const tools = { ontology: HAND_ONTOLOGY, rdf: { version: '1' }, report };
  const chunks = [...(await exportGraph(graph, format, tools))].map((chunk) => Buffer.from(chunk));
  return { bytes: Buffer.concat(chunks), told: new Set(diagnostics.map(({ document }) => document)) };
}

describe('naughty strings', () => {
  it('are many', () => {
    expect(STRINGS.length).toBeGreaterThan(480);
  });

  it.each(Object.keys(READERS))('come back equal from %s, or are told', async (format) => {
    const { bytes, told } = await exported(format as ExportFormatName);
    const labels = await READERS[format]!(bytes);
    expect(labels.size).toBeGreaterThanOrEqual(STRINGS.length);
    const silent = STRINGS.flatMap((text, index) => {
      const claim = graph.claims[index]!.id;
      const isTold = told.has(labelId(index)) || told.has(claim);
      const back = labels.get(labelId(index));
      return back === text || (isTold && isReplaced(back, text))
        ? []
        : [{ text: text.slice(0, 40), back: back?.slice(0, 40) }];
    });
    expect(silent).toEqual([]);
    expect(told.size).toBeLessThan(20);
  });

  it('come back equal from a Markdown report, or are told', async () => {
    const { bytes, told } = await exported('markdown');
    const labels = markdownLabels(bytes.toString('utf8').split('## Timeline')[0]!);
    const isBack = (text: string) => labels.includes(text) || labels.some((back) => isReplaced(back, text));
    expect(labels).toHaveLength(STRINGS.length + 1);
    expect(STRINGS.filter((text, index) => !(told.has(labelId(index)) ? isBack(text) : labels.includes(text)))).toEqual(
      [],
    );
  });

  it('are told where JSON alone could hold them', async () => {
    for (const format of ['csv-nodes', 'graphml', 'gexf', 'parquet', 'dot', 'markdown'] as const)
      expect((await exported(format)).told.size, format).toBeGreaterThan(0);
    for (const format of ['jsonl', 'jsonl-facts', 'cytoscape', 'cypher', 'ftm'] as const)
      expect((await exported(format)).told.size, format).toBe(0);
  });

  it('have a reader for every format that is not RDF, a page or a report', () => {
    const apart = ['html', 'markdown', 'csv', 'csv-edges', 'neo4j-relationships'];
    const own = Object.keys(EXPORT_FORMATS).slice(Object.keys(EXPORT_FORMATS).indexOf('jsonl'));
    expect(own.filter((format) => !apart.includes(format) && !(format in READERS))).toEqual([]);
  });
});

/** Whether a text came back with U+FFFD for some of its characters, and otherwise equal. */
function isReplaced(back: string | undefined, text: string): boolean {
  const [left, right] = [[...(back ?? '')], [...text]];
  return left.length === right.length && left.every((character, index) => [right[index], '\uFFFD'].includes(character));
}
