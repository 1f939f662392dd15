/** What the page shows after corrections is what a later build makes of the same judgements. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { factNames } from '../../../src/graph/fact-names.js';
import { viewerData } from '../../../src/graph/viewer-data.js';
import type { ViewerData } from '../../../src/graph/viewer-types.js';
import type { Judgement } from '../../../src/model/judgement.js';
import type { EntityId, FactId } from '../../../src/model/statement.js';
import { corrected } from '../../../src/viewer/corrections.js';
import { HAND_ONTOLOGY } from '../../graph/hand-ontology.js';
import { handReading } from '../../graph/hand-reading.js';

const person = (label: string, ...at: string[]) => ({ label, type: 'Person', at: at.length > 0 ? at : [label] });

const READINGS = [
  handReading('Ann Lee met Bo Ek. Lee is married to Di Wu. Anna Li is married to Di Wu.', {
    source: { title: 'First' },
    chains: [
      person('Ann Lee', 'Ann Lee', 'Lee#2'),
      person('Bo Ek'),
      person('Anna Li'),
      person('Di Wu', 'Di Wu', 'Di Wu#2'),
    ],
    events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] } }],
    relations: [
      { type: 'spouseOf', subject: 'Lee#2', object: 'Di Wu' },
      { type: 'spouseOf', subject: 'Anna Li', object: 'Di Wu#2' },
    ],
  }),
  handReading('Ann Lee visited Rome. Anna Li will visit Rome.', {
    source: { title: 'Second' },
    chains: [person('Ann Lee'), person('Anna Li'), { label: 'Rome', type: 'City', at: ['Rome', 'Rome#2'] }],
    events: [
      { type: 'Visit', trigger: 'visited', roles: { visitor: ['Ann Lee'], destination: ['Rome'] } },
      {
        ...{ type: 'Visit', trigger: 'visit', modality: 'planned' as const, says: 'Ann Lee' },
        roles: { visitor: ['Anna Li'], destination: ['Rome#2'] },
      },
    ],
  }),
];
const [first, second] = READINGS.map(({ source }) => source.id) as [string, string];

function builtWith(judgements: readonly Judgement[]): ViewerData {
  const graph = buildGraph(READINGS, HAND_ONTOLOGY, judgements);
  const vocabulary = { base: 'https://example.org/id/', classes: {}, events: {}, properties: {}, roles: {} };
  return viewerData(graph, { title: 'Talks', names: factNames(graph), vocabulary });
}

const plain = builtWith([]);
const idOf = (label: string, data = plain) => data.nodes.find((node) => node.label === label)!.id as EntityId;
const by = 'Ed Itor';
const [lee, li] = [idOf('Ann Lee'), idOf('Anna Li')];

/** What of the data must be equal: who is there, what is said of whom where; not places, nor the order of things. */
function essence({ nodes, edges, facts }: ViewerData) {
  const idAt = (node: number) => nodes[node]!.id;
  const told = (fact: number) => facts[fact]!.id;
  return {
    nodes: nodes.map(({ id, size }) => ({ id, size })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edges
      .flatMap(({ source, target, predicate, claims }) => {
        const ends = predicate === 'visited' ? [idAt(source), idAt(target)] : [idAt(source), idAt(target)].sort();
        return claims.map(({ sentence, modality, fact, speaker }) =>
          [...ends, predicate, sentence, modality, told(fact), speaker].join(),
        );
      })
      .sort(),
    facts: facts
      .map(({ id, modality, evidence, roles, speaker }) => {
        const ends = roles.map(([role, terms]) => [
          role,
          terms.map(({ node, text }) => (node === undefined ? text : idAt(node))).sort(),
        ]);
        return JSON.stringify([id, modality, evidence.map(({ sentence }) => sentence), ends, speaker]);
      })
      .sort(),
  };
}

const merge = (...entities: EntityId[]): Judgement => ({ judgement: 'merge', entities, by });
const split = (entity: EntityId, ...documents: string[]): Judgement => ({ judgement: 'split', entity, documents, by });
const rename = (entity: EntityId, label: string): Judgement => ({ judgement: 'rename', entity, label, by });

describe('corrections in the page', () => {
  it('are what a build makes of them, whatever they are', () => {
    const entity = fc.constantFrom(...plain.nodes.map(({ id }) => id as EntityId));
    const judgement: fc.Arbitrary<Judgement> = fc.oneof(
      fc.uniqueArray(entity, { minLength: 2, maxLength: 3 }).map((entities) => merge(...entities)),
      fc.tuple(entity, fc.constantFrom(first, second)).map(([one, document]) => split(one, document)),
      fc.constantFrom(...plain.facts).map((fact): Judgement => ({ judgement: 'reject', fact: fact.id as FactId, by })),
      entity.map((one) => rename(one, 'X')),
    );
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 4 }), (judgements) => {
        expect(essence(corrected(plain, judgements).data)).toEqual(essence(builtWith(judgements)));
      }),
      { numRuns: 300 },
    );
  });

  it('give what was merged the name of the first, and all names as aliases', () => {
    const { nodes } = corrected(plain, [merge(lee, li)]).data;
    expect(nodes.find(({ id }) => id === lee)).toMatchObject({
      label: 'Ann Lee',
      aliases: expect.arrayContaining(['Anna Li']),
    });
    expect(nodes.some(({ id }) => id === li)).toBe(false);
  });

  it('make relations one that say the same then, and both their sentences stay', () => {
    const marriages = corrected(plain, [merge(lee, li)]).data.facts.filter(({ factType }) => factType === 'spouseOf');
    expect(marriages.map(({ evidence }) => evidence.length)).toEqual([2]);
  });

  it('put the new name wherever the old one stood', () => {
    const { data } = corrected(plain, [rename(lee, 'Ann B. Lee')]);
    expect(JSON.stringify(data.facts.map(({ roles }) => roles))).not.toContain('"Ann Lee"');
    expect(data.nodes.find(({ id }) => id === lee)!.aliases).toContain('Ann Lee');
    expect(data.facts.map(({ attribution }) => attribution)).toContain('Ann B. Lee');
  });

  it('say which of them changed something: what is so already, or about nothing here, did not', () => {
    const judgements = [rename(lee, 'Ann Lee'), split(lee, second), rename('person/nobody' as EntityId, 'X')];
    expect([...corrected(plain, judgements).applied]).toEqual([1]);
    expect(corrected(plain, []).data).toBe(plain);
  });

  it('done twice change nothing more', () => {
    const judgements = [merge(lee, li), split(lee, second), rename(lee, 'X')];
    const { data } = corrected(builtWith(judgements), judgements);
    expect(essence(data)).toEqual(essence(builtWith(judgements)));
  });
});
