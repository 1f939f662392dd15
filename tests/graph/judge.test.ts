/** What persons decided is replayed in every build, and the graph is as if the text had been read so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, GraphBuilder } from '../../src/graph/build-graph.js';
import { graphRecords } from '../../src/graph/records.js';
import type { Judgement } from '../../src/model/judgement.js';
import type { EntityId, FactId, KnowledgeGraph } from '../../src/model/statement.js';
import { HAND_ONTOLOGY } from './hand-ontology.js';
import { handReading } from './hand-reading.js';

const person = (label: string, ...at: string[]) => ({ label, type: 'Person', at: at.length > 0 ? at : [label] });

const first = handReading(
  'Ann Lee met Bo Ek. Anna Li met Bo Ek. Lee is married to Di Wu. Anna Li is married to Di Wu.',
  {
    source: { title: 'First' },
    chains: [
      person('Ann Lee', 'Ann Lee', 'Lee#2'),
      person('Bo Ek', 'Bo Ek', 'Bo Ek#2'),
      person('Anna Li', 'Anna Li', 'Anna Li#2'),
      person('Di Wu', 'Di Wu', 'Di Wu#2'),
    ],
    events: [
      { type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] } },
      { type: 'Meet', trigger: 'met#2', roles: { participant: ['Anna Li', 'Bo Ek#2'] } },
    ],
    relations: [
      { type: 'spouseOf', subject: 'Lee#2', object: 'Di Wu' },
      { type: 'spouseOf', subject: 'Anna Li#2', object: 'Di Wu#2' },
    ],
  },
);
const second = handReading('Ann Lee visited Rome.', {
  source: { title: 'Second' },
  chains: [person('Ann Lee'), { label: 'Rome', type: 'City', at: ['Rome'] }],
  events: [{ type: 'Visit', trigger: 'visited', roles: { visitor: ['Ann Lee'], destination: ['Rome'] } }],
});
const READINGS = [first, second];

const graphOf = (...judgements: readonly Judgement[]) => buildGraph(READINGS, HAND_ONTOLOGY, judgements);
const plain = graphOf();
const idOf = (label: string, graph = plain) => graph.entities.find((entity) => entity.label === label)!.id;
const named = (label: string, graph: KnowledgeGraph) => graph.entities.filter((entity) => entity.label === label);
const factOf = (type: string, graph: KnowledgeGraph, label?: string) =>
  graph.facts.find((fact) => {
    const ids = Object.values(fact.roles).flatMap((terms) =>
      terms.map((term) => (term.kind === 'entity' ? term.id : '')),
    );
    return fact.type === type && (label === undefined || ids.includes(idOf(label, graph)));
  })!;

const [lee, li] = [idOf('Ann Lee'), idOf('Anna Li')];
const by = 'Ed Itor';
const merge: Judgement = { judgement: 'merge', entities: [lee, li], by };
const split: Judgement = { judgement: 'split', entity: lee, documents: [second.source.id], by };
const rename = (entity: EntityId, label: string): Judgement => ({ judgement: 'rename', entity, label, by });
const reject = (fact: FactId): Judgement => ({ judgement: 'reject', fact, by });

/** All ids that records point to, and that no entity or fact has. */
function dangling(graph: KnowledgeGraph): string[] {
  const known = new Set<string>([...graph.entities, ...graph.facts].map(({ id }) => id));
  const used = [
    ...graph.claims.flatMap(({ subject, object, fact }) => [
      subject,
      fact,
      ...(object.kind === 'entity' ? [object.id] : []),
    ]),
    ...graph.facts.flatMap(({ roles }) =>
      Object.values(roles).flatMap((terms) => terms.flatMap((term) => (term.kind === 'entity' ? [term.id] : []))),
    ),
  ];
  return used.filter((id) => !known.has(id));
}

describe('a merge', () => {
  const graph = graphOf(merge);

  it('makes one entity of several, with all their names and documents', () => {
    const [one] = graph.entities.filter(({ id }) => id === lee);
    expect(graph.entities.some(({ id }) => id === li)).toBe(false);
    expect([one!.label, ...one!.aliases]).toEqual(expect.arrayContaining(['Ann Lee', 'Anna Li']));
    expect(one!.documents).toEqual([first.source.id, second.source.id].sort());
  });

  it('makes one fact of those that now say the same, with each quote', () => {
    const marriages = graph.facts.filter(({ type }) => type === 'spouseOf');
    expect(plain.facts.filter(({ type }) => type === 'spouseOf')).toHaveLength(2);
    expect(marriages).toMatchObject([{ provenance: { length: 2 } }]);
    expect(graph.statements.filter(({ predicate }) => predicate === 'spouseOf')).toHaveLength(1);
  });

  it('leaves no statement of a thing with itself', () => {
    const all = graphOf({ judgement: 'merge', entities: [lee, idOf('Bo Ek')], by });
    expect(all.statements.every(({ subject, object }) => object.kind !== 'entity' || object.id !== subject)).toBe(true);
  });

  it.each(['person/ann-le-0123456789', 'event/12e36a8211ef2a49', first.source.id, 'no id', 'toString'])(
    'into what no document tells of changes nothing: %s',
    (id) => {
      const into = (one: string): Judgement => ({ judgement: 'merge', entities: [one as EntityId, li], by });
      expect(graphOf(into(id))).toEqual(plain);
      expect(graphOf(into(id), merge, rename(li, 'A. Lee'))).toEqual(graphOf(merge, rename(li, 'A. Lee')));
    },
  );

  it('follows the documents that come and go', () => {
    const builder = new GraphBuilder(HAND_ONTOLOGY, [{ judgement: 'merge', entities: [idOf('Rome'), li], by }]);
    builder.add(first);
    expect(builder.build().judgements).toBeUndefined();
    builder.add(second);
    expect(builder.build().judgements).toHaveLength(1);
    builder.remove(second.source.id);
    expect(builder.build()).toEqual(buildGraph([first], HAND_ONTOLOGY));
  });
});

describe('a split', () => {
  it('makes another entity of the same name in the documents named', () => {
    const graph = graphOf(split);
    const both = named('Ann Lee', graph);
    expect(both.map(({ documents }) => documents).toSorted()).toEqual([[first.source.id], [second.source.id]].sort());
    const visitor = factOf('Visit', graph).roles.visitor![0]!;
    expect(visitor).toMatchObject({ id: both.find(({ id }) => id !== lee)!.id });
  });

  it('can be merged with what it really is', () => {
    const other = named('Ann Lee', graphOf(split)).find(({ id }) => id !== lee)!.id;
    const graph = graphOf(split, { judgement: 'merge', entities: [li, other], by });
    expect(graph.entities.find(({ id }) => id === li)!.documents).toHaveLength(2);
    expect(graph.entities.find(({ id }) => id === lee)!.documents).toEqual([first.source.id]);
  });
});

describe('a rejection', () => {
  it.each(['Meet', 'Visit', 'spouseOf'])('takes a fact out with its claims (%s)', (type) => {
    const fact = factOf(type, plain);
    const graph = graphOf(reject(fact.id));
    expect(graph.facts.map(({ id }) => id)).toEqual(plain.facts.map(({ id }) => id).filter((id) => id !== fact.id));
    expect(graph.claims).toEqual(plain.claims.filter((claim) => claim.fact !== fact.id));
  });

  it('stays when what the fact was about is merged later', () => {
    const marriage = factOf('spouseOf', plain, 'Anna Li');
    const graph = graphOf(reject(marriage.id), merge);
    expect(factOf('spouseOf', graph)).toMatchObject({ provenance: { length: 1 } });
    expect(graph.judgements).toHaveLength(2);
  });

  it('finds a fact under the id that it had before a merge, as a page shows it that merges at once', () => {
    const marriage = factOf('spouseOf', plain, 'Anna Li');
    const graph = graphOf(merge, reject(marriage.id));
    expect(factOf('spouseOf', graph)).toMatchObject({ provenance: { length: 1 } });
    expect(graph.judgements).toHaveLength(2);
  });

  it('of what a merge made takes all its tellings', () => {
    const graph = graphOf(merge, reject(factOf('spouseOf', graphOf(merge)).id));
    expect(graph.facts.some(({ type }) => type === 'spouseOf')).toBe(false);
  });
});

describe('a new name', () => {
  it('is the label in every document, and what it was is an alias', () => {
    expect(graphOf(rename(lee, 'Ann B. Lee')).entities.find(({ id }) => id === lee)).toMatchObject({
      ...{ label: 'Ann B. Lee', aliases: expect.arrayContaining(['Ann Lee']) },
    });
  });

  it('stays when others are merged into it, also where only they are told of', () => {
    const third = handReading('Anna Li met Bo Ek.', {
      source: { title: 'Third' },
      chains: [person('Anna Li'), person('Bo Ek')],
      events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['Anna Li', 'Bo Ek'] } }],
    });
    const graph = buildGraph([second, third], HAND_ONTOLOGY, [rename(lee, 'A. Lee'), merge]);
    expect(graph.entities.find(({ id }) => id === lee)!.label).toBe('A. Lee');
    expect(graph.entities.some(({ id }) => id === li)).toBe(false);
    expect(graph.judgements).toEqual([rename(lee, 'A. Lee'), merge]);
  });

  it('may be given to what was merged away: it is that of the one that stayed', () => {
    expect(graphOf(merge, rename(li, 'A. Lee')).entities.find(({ id }) => id === lee)!.label).toBe('A. Lee');
  });
});

describe('judgements', () => {
  it('stand in the graph where they changed something, in their order', () => {
    const idle = [rename('person/nobody' as EntityId, 'X'), reject('event/none' as FactId), rename(lee, 'Ann Lee')];
    const graph = graphOf(idle[0]!, split, merge, ...idle.slice(1));
    expect(graph.judgements).toEqual([split, merge]);
    expect(graphOf(...idle)).toEqual(plain);
    expect(graphRecords(graph).filter(({ kind }) => kind === 'judgement')).toHaveLength(2);
  });

  it('leave nothing that points to what is gone, whatever they are, and give one graph for any order of documents', () => {
    const ids = plain.entities.map(({ id }) => id);
    const entity = fc.constantFrom(...ids);
    const judgement: fc.Arbitrary<Judgement> = fc.oneof(
      fc
        .uniqueArray(entity, { minLength: 2, maxLength: 3 })
        .map((entities): Judgement => ({ judgement: 'merge', entities, by })),
      fc
        .tuple(
          entity,
          fc.subarray(
            READINGS.map(({ source }) => source.id),
            { minLength: 1 },
          ),
        )
        .map(([one, documents]): Judgement => ({ judgement: 'split', entity: one, documents, by })),
      fc.constantFrom(...plain.facts.map(({ id }) => id)).map(reject),
      fc.tuple(entity, fc.constantFrom('X', 'Ann Lee')).map(([one, label]) => rename(one, label)),
    );
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 5 }), (judgements) => {
        const graph = graphOf(...judgements);
        expect(dangling(graph)).toEqual([]);
        const backwards = new GraphBuilder(HAND_ONTOLOGY, judgements);
        for (const reading of READINGS.toReversed()) backwards.add(reading);
        expect(backwards.build()).toEqual(graph);
      }),
    );
  });
});
