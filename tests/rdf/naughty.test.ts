/** Strings that break software, as labels, aliases, ids, titles, texts, words of times and messages: through every format and back. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedBy, sortedUnique } from '../../src/graph/order.js';
import { hashParts, sourceId } from '../../src/model/ids.js';
import type { Entity, EntityId, Fact, FactId, KnowledgeGraph, Term } from '../../src/model/statement.js';
import { parseRdf } from '../../src/rdf/parse-rdf.js';
import { readGraph } from '../../src/rdf/read-graph.js';
import { RDF_FORMATS, type RdfFormat, serialise } from '../../src/rdf/serialise.js';
import { ONTOLOGY, OPTIONS } from './sample.js';

const list = resolve(import.meta.dirname, '../../node_modules/big-list-of-naughty-strings/blns.json');
const NAUGHTY = JSON.parse(readFileSync(list, 'utf8')) as string[];
const HOSTILE = [
  'two\nlines',
  'two\r\nlines',
  'old\rMac',
  '\u0085 \u2028 \u2029',
  '\u202Eright to left\u202C',
  '\u0000\u0001\u001F\u007F',
  '"""',
  "'''",
  '\\',
  '\\n',
  'ends in \\',
  'ends in "',
  '<a b>{}|^`',
  '👩‍👩‍👧‍👦',
  '\uFFFE\uFFFF',
  '%20%',
  'http://a b/c',
  '_:b0',
  '@id',
  '@prefix',
  '?x',
  '<<( )>>',
  'a'.repeat(100_000),
];
const STRINGS = [...new Set([...NAUGHTY, ...HOSTILE])];
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

/** A graph in which each string stands wherever a stranger can put one. */
function graphOf(strings: readonly string[]): KnowledgeGraph {
  const sources = strings.map((text, index) => {
    const source = {
      text: `${text} Ann met Bo.`,
      ...(text ? { title: text, author: text, publisher: text, url: text } : {}),
    };
    return { id: sourceId({ ...source, text: `${index}` }), ...source };
  });
  const entities = strings.map((label, index): Entity => {
    const alias = sortedUnique([`${label}!`, `also ${label}`]);
    return {
      id: `person/${label}-${index}` as EntityId,
      type: 'Person',
      label,
      level: 'name',
      aliases: alias,
      documents: [sources[index]!.id],
    };
  });
  const facts = strings.map((text, index): Fact => {
    const range = { start: 0, end: text.length };
    const content: Term[] = text ? [{ kind: 'text', text, range }] : [];
    const time: Term = { kind: 'time', text, range };
    return {
      ...{
        kind: 'event',
        id: `event/${hashParts([String(index)])}` as FactId,
        type: 'Say',
        modality: 'asserted',
        confidence: 0.5,
      },
      roles: {
        speaker: [{ kind: 'entity', id: entities[index]!.id, mentions: [range] }],
        ...(text ? { content } : {}),
        time: [time],
      },
      provenance: [
        { document: sources[index]!.id, range, quote: text, sentence: range, foundBy: 'test', confidence: 0.5 },
      ],
      document: sources[index]!.id,
    };
  });
  const byId = <T extends { readonly id: string }>(records: readonly T[]) => sortedBy(records, ({ id }) => id);
  const madeWith = { model: 'm', ontology: 'o' };
  return { sources: byId(sources), entities: byId(entities), facts: byId(facts), statements: [], claims: [], madeWith };
}

async function back(graph: KnowledgeGraph, format: RdfFormat, profile: '1.1' | '1.2' = '1.1'): Promise<KnowledgeGraph> {
  const text = serialise(graph, ONTOLOGY, format, { ...OPTIONS, profile });
  return readGraph(await parseRdf(text, format, 'naughty', ONTOLOGY), ONTOLOGY);
}

describe('naughty strings', () => {
  const graph = graphOf(STRINGS.filter(isWhole));

  it('are many', () => {
    expect(NAUGHTY.length).toBeGreaterThanOrEqual(450);
  });

  it.each(RDF_FORMATS)('come back equal through %s', async (format) => {
    expect(await back(graph, format)).toEqual(graph);
  });

  it('come back equal through RDF 1.2', async () => {
    expect(await back(graph, 'trig', '1.2')).toEqual(graph);
  });

  it('may be any text that Unicode allows', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 }).filter(isWhole);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(text, { maxLength: 4 }),
        fc.constantFrom(...RDF_FORMATS),
        async (strings, format) => {
          const some = graphOf(strings);
          expect(await back(some, format)).toEqual(some.sources.length > 0 ? some : expect.anything());
        },
      ),
      { numRuns: 60 },
    );
  });
});
