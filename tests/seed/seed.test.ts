/** The seed article's facts, and the same article with an invented cast: found by the general machinery, not by heart. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { type GoldDocument, type GoldFact, goldDocument } from '../../src/graph/gold-format.js';
import { openTools } from '../../src/io/open-tools.js';
import { sourceId } from '../../src/model/ids.js';
import type { KnowledgeGraph } from '../../src/model/statement.js';
import { readOne } from '../../src/pipeline/read-one.js';
import type { Tools } from '../../src/pipeline/tools.js';
import { type Cast, type ExpectedFact, expectedFacts, SEED_CAST } from './expected.js';
import { INVENTED_CAST, renameArticle } from './rename.js';

const article = readFileSync(resolve(import.meta.dirname, '../../seeds/000_8542cbf34fc91356.txt'), 'utf8');

let tools: Tools;
beforeAll(async () => {
  tools = await openTools({});
});
afterAll(() => tools.analyser.close());

interface Answer {
  readonly graph: KnowledgeGraph;
  readonly document: GoldDocument;
}

async function read(text: string): Promise<Answer> {
  const reading = await readOne({ id: sourceId({ text }), text }, tools);
  const graph = buildGraph([reading], tools.ontology);
  return { graph, document: goldDocument(graph, reading.source.id) };
}

function isThere(fact: GoldFact, expected: ExpectedFact): boolean {
  const filled = Object.entries(expected.roles).every(([role, names]) =>
    names.every((name) =>
      fact.roles[role]?.some((found) => (role === 'content' ? found.startsWith(name) : found === name)),
    ),
  );
  const speaker = expected.attributedTo === undefined || fact.attributedTo === expected.attributedTo;
  return (
    fact.type === expected.type &&
    filled &&
    speaker &&
    fact.modality === (expected.modality ?? 'asserted') &&
    fact.roles.former === expected.former
  );
}

const CASTS: readonly (readonly [string, Cast, string])[] = [
  ['the seed article', SEED_CAST, article],
  ['the article with an invented cast', INVENTED_CAST, renameArticle(article)],
];

describe.each(CASTS)('%s', (_, cast, text) => {
  let answer: Answer;
  beforeAll(async () => {
    answer = await read(text);
  });

  it.each(
    expectedFacts(cast).map(
      (fact) => [`${fact.modality ?? 'asserted'} ${fact.type} ${JSON.stringify(fact.roles)}`, fact] as const,
    ),
  )('holds %s', (_, expected) => {
    const ofType = answer.document.facts.filter((fact) => fact.type === expected.type);
    expect(
      ofType.some((fact) => isThere(fact, expected)),
      JSON.stringify(ofType, null, 1),
    ).toBe(true);
  });

  it('invents no appointer', () => {
    const appointments = answer.document.facts.filter((fact) => fact.type === 'Appoint');
    expect(appointments.flatMap((fact) => fact.roles.appointer ?? [])).toEqual([]);
  });

  it('draws no edge for the meeting that did not happen', () => {
    const id = (label: string) => answer.graph.entities.find((entity) => entity.label === label)!.id;
    const ends = [id(cast.envoy), id(cast.counterpart)];
    const drawn = answer.graph.statements.filter(
      ({ predicate, asserted, subject, object }) =>
        predicate === 'met' &&
        asserted &&
        ends.includes(subject) &&
        object.kind === 'entity' &&
        ends.includes(object.id),
    );
    expect(drawn).toEqual([]);
  });

  it('takes the short family name for the leader throughout', () => {
    const short = cast.leader.split(' ')[0]!;
    const leader = answer.graph.entities.find((entity) => entity.label === cast.leader)!;
    const aide = answer.graph.entities.find((entity) => entity.label === cast.aide)!;
    expect(leader.aliases).toContain(short);
    expect(aide.aliases).not.toContain(short);
    expect(answer.graph.entities.map((entity) => entity.label)).not.toContain(short);
  });

  it('says who wrote it and when', () => {
    const [source] = answer.graph.sources;
    expect(source).toMatchObject({ author: cast.author, published: cast.published });
  });
});
