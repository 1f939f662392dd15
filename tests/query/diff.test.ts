import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { describeDiff } from '../../src/cli/diff-text.js';
import { turtlePatch } from '../../src/io/diff-triples.js';
import type { KnowledgeGraph } from '../../src/model/statement.js';
import { diffGraphs } from '../../src/query/diff.js';
import { serialise } from '../../src/rdf/serialise.js';
import { graphOf } from '../graph/hand-graph.js';
import { HAND_ONTOLOGY } from '../graph/hand-ontology.js';
import { type HandEvent, handReading } from '../graph/hand-reading.js';

const TEXT = 'Ann Lee met Bo Ek. Ann Lee visited Oslo. Bo Ek killed Di Wu.';
const people = [
  ['Ann Lee', 'Ann Lee', 'Ann Lee#2'],
  ['Bo Ek', 'Bo Ek', 'Bo Ek#2'],
  ['Di Wu', 'Di Wu'],
].map(([label, ...at]) => ({ label: label!, type: 'Person', at }));
const chains = [...people, { label: 'Oslo', type: 'City', at: ['Oslo'] }];
const met: HandEvent = { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] } };
const visited: HandEvent = {
  type: 'Visit',
  trigger: 'visited',
  roles: { visitor: ['Ann Lee#2'], destination: ['Oslo'] },
};
const killed: HandEvent = { type: 'Kill', trigger: 'killed', roles: { killer: ['Bo Ek#2'], victim: ['Di Wu'] } };
const graph = (...events: HandEvent[]) => graphOf(handReading(TEXT, { chains, events }));

const before = graph(met, visited);
const after = graph({ ...visited, modality: 'planned', confidence: 0.4 }, killed);
const diff = diffGraphs(before, after);

describe('the difference of two graphs', () => {
  it('is what appeared, what vanished, and what is no longer the same', () => {
    expect(diff.appeared.map(({ type }) => type)).toEqual(['Kill']);
    expect(diff.vanished.map(({ type }) => type)).toEqual(['Meet']);
    expect(diff.changed).toMatchObject([
      { before: { modality: 'asserted' }, after: { modality: 'planned' }, changed: ['modality', 'confidence'] },
    ]);
  });

  it('knows a fact whose roles changed', () => {
    const longer = graph(met, { ...visited, roles: { ...visited.roles, companion: ['Bo Ek#2'] } });
    expect(diffGraphs(before, longer).changed.map(({ changed }) => changed)).toEqual([['evidence', 'companion']]);
  });

  it('is nothing between equal graphs', () => {
    expect(diffGraphs(before, graph(visited, met))).toEqual({ appeared: [], vanished: [], changed: [], byEntity: [] });
  });

  it('is told by entity', () => {
    const bo = diff.byEntity.find(({ entity }) => entity.label === 'Bo Ek')!;
    expect([bo.appeared.length, bo.vanished.length, bo.changed.length]).toEqual([1, 1, 0]);
    const text = describeDiff(diff);
    expect(text).toMatch(
      /^Bo Ek {2}Person\n {2}\+ Kill killer: Bo Ek · victim: Di Wu\n {2}- Meet participant: Ann Lee, Bo Ek$/m,
    );
    expect(text).toContain(
      '~ Visit visitor: Ann Lee · destination: Oslo [planned]: modality asserted → planned; confidence 0.90 → 0.40',
    );
  });

  it('is a patch: what is removed out of the first graph, what is added into it', () => {
    const options = { version: '1' };
    const triples = (turtle: string) => new Parser().parse(turtle).map((quad) => JSON.stringify(quad));
    const all = (one: KnowledgeGraph) => triples(serialise(one, HAND_ONTOLOGY, 'turtle', options));
    const patch = turtlePatch(before, after, HAND_ONTOLOGY, options);
    const removed = new Set(triples(patch['removed.ttl']));
    const added = triples(patch['added.ttl']);
    expect([removed.size > 0, added.length > 0]).toEqual([true, true]);
    const patched = [...all(before).filter((triple) => !removed.has(triple)), ...added];
    expect(new Set(patched)).toEqual(new Set(all(after)));
  });
});
