import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/query/open-graph.js';
import { graphOf } from '../graph/hand-graph.js';
import { HAND_ONTOLOGY } from '../graph/hand-ontology.js';
import { handReading } from '../graph/hand-reading.js';

const people = ['Ann Lee', 'Bo Ek', 'Cyrène Ng', 'Di Wu'];
const person = (label: string, ...at: string[]) => ({ label, type: 'Person', at });

const first = handReading(
  'Ann Lee met Bo Ek in Rome in June 2018. Lee will visit Oslo. Bo Ek said that Lee killed Di Wu.',
  {
    source: { title: 'Talks', publisher: 'The Post', published: '2019-01-18' },
    chains: [
      person('Ann Lee', 'Ann Lee', 'Lee#2', 'Lee#3'),
      person('Bo Ek', 'Bo Ek', 'Bo Ek#2'),
      person('Di Wu', 'Di Wu'),
      { label: 'Rome', type: 'City', at: ['Rome'] },
      { label: 'Oslo', type: 'City', at: ['Oslo'] },
    ],
    times: { 'June 2018': '2018-06' },
    events: [
      {
        type: 'Meet',
        trigger: 'met',
        roles: { participant: ['Ann Lee', 'Bo Ek'], place: ['Rome'], time: ['June 2018'] },
      },
      { type: 'Visit', trigger: 'visit', roles: { visitor: ['Lee#2'], destination: ['Oslo'] }, modality: 'planned' },
      { type: 'Say', trigger: 'said', roles: { speaker: ['Bo Ek#2'], content: ['Lee killed Di Wu'] } },
      {
        type: 'Kill',
        trigger: 'killed',
        roles: { killer: ['Lee#3'], victim: ['Di Wu'] },
        says: 'Bo Ek#2',
        confidence: 0.5,
      },
    ],
  },
);
const second = handReading('Bo Ek met Cyrène Ng. Di Wu, head of Acme, slept.', {
  chains: [
    person('Bo Ek', 'Bo Ek'),
    person('Cyrène Ng', 'Cyrène Ng'),
    person('Di Wu', 'Di Wu'),
    { label: 'Acme', type: 'Company', at: ['Acme'] },
  ],
  events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['Bo Ek', 'Cyrène Ng'] } }],
  relations: [{ type: 'headOf', subject: 'Di Wu', object: 'Acme' }],
});
const graph = openGraph(graphOf(first, second), HAND_ONTOLOGY);
const types = (filter: Parameters<typeof graph.find>[0]) =>
  graph
    .find(filter)
    .map(({ type }) => type)
    .sort();

describe('entities', () => {
  it('are found by label, alias or id, whatever the case and the accents', () => {
    const lee = graph.entity('Ann Lee')!;
    for (const name of ['ann lee', 'Lee', 'the LEE', lee.id]) expect(graph.entity(name)?.id, name).toBe(lee.id);
    expect(graph.entity('cyrene ng')?.label).toBe('Cyrène Ng');
    expect(graph.entity({ id: lee.id })).toEqual(lee);
  });

  it('are found by part of their label where nothing is called so', () => {
    expect(graph.entity('Wu')?.label).toBe('Di Wu');
    for (const name of ['Nobody', 'W', '', '…']) expect(graph.entity(name), name).toBeUndefined();
  });

  it('are listed by class and what is below it', () => {
    expect(
      graph
        .entities({ type: 'Person' })
        .map(({ label }) => label)
        .sort(),
    ).toEqual(people);
    expect(
      graph
        .entities({ type: 'Place' })
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['Oslo', 'Rome']);
    expect(graph.entities()).toHaveLength(7);
  });
});

describe('find', () => {
  it('takes all conditions together', () => {
    expect(types({})).toHaveLength(6);
    expect(types({ type: 'Meet' })).toHaveLength(2);
    expect(types({ type: 'Meet', participant: 'Lee' })).toEqual(['Meet']);
    expect(types({ type: 'Meet', participant: 'Oslo' })).toEqual([]);
    expect(types({ modality: 'planned' })).toEqual(['Visit']);
    expect(types({ minConfidence: 0.6, attributedTo: 'Bo Ek' })).toEqual([]);
    expect(types({ attributedTo: 'Bo Ek' })).toEqual(['Kill']);
    expect(types({ any: 'Di Wu' })).toEqual(['Kill', 'Say', 'headOf']);
    expect(types({ document: second.source.id })).toEqual(['Meet', 'headOf']);
  });

  it('does not take what every object inherits for a role', () => {
    expect(graph.find({ constructor: 'Lee' })).toEqual([]);
  });

  it('knows times by their beginning, and texts by their words', () => {
    expect(types({ time: '2018' })).toEqual(['Meet']);
    expect(types({ time: 'June' })).toEqual(['Meet']);
    expect(types({ content: 'killed di' })).toEqual(['Say']);
  });

  it('takes the day of the document where a fact has no time', () => {
    expect(types({ before: '2018' })).toEqual(['Meet']);
    expect(types({ after: '2018-06-15', before: '2018-07' })).toEqual(['Meet']);
    expect(types({ after: '2019' })).toEqual(['Kill', 'Say', 'Visit']);
    expect(types({ after: '2019-01-19' })).toEqual([]);
  });

  it('gives records that show what the sentence says', () => {
    const [meeting] = graph.find({ type: 'Meet', participant: 'Ann Lee' });
    expect(meeting).toMatchObject({
      ...{ kind: 'event', modality: 'asserted', document: { title: 'Talks', publisher: 'The Post' } },
      roles: { participant: [{ text: 'Ann Lee' }, { text: 'Bo Ek' }], time: [{ text: '2018-06', value: '2018-06' }] },
    });
    const [evidence] = meeting!.evidence;
    expect(evidence!.sentence).toBe('Ann Lee met Bo Ek in Rome in June 2018.');
    const marked = evidence!.marks.map(([start, end]) => evidence!.sentence.slice(start, end));
    expect(marked).toEqual(['Ann Lee', 'Bo Ek', 'Rome', 'June 2018']);
    expect(graph.evidence(meeting!)).toEqual(meeting!.evidence);
    expect(graph.evidence('event/none')).toEqual([]);
    expect(JSON.parse(JSON.stringify(meeting))).toEqual(meeting);
  });
});

describe('ways through the graph', () => {
  it('lead to neighbours, nearest first, along what is asserted', () => {
    const near = (hops: number) =>
      graph.neighbours('Ann Lee', { hops }).map(({ entity, distance }) => [entity.label, distance]);
    expect(near(1).sort()).toEqual([
      ['Bo Ek', 1],
      ['Di Wu', 1],
    ]);
    expect(near(2).slice(2).sort()).toEqual([
      ['Acme', 2],
      ['Cyrène Ng', 2],
    ]);
    expect(graph.neighbours('Oslo')).toEqual([]);
    expect(graph.neighbours('Nobody')).toEqual([]);
  });

  it('are told as statements with their sentences', () => {
    const path = graph.path('Acme', 'Cyrène Ng')!;
    expect(path.map(({ predicate }) => predicate)).toEqual(['headOf', 'killed', 'met', 'met']);
    expect(path[1]!.claims).toMatchObject([{ modality: 'asserted', attributedTo: { label: 'Bo Ek' } }]);
    expect(path[3]!.claims[0]!.sentence).toBe('Bo Ek met Cyrène Ng.');
    expect(graph.path('Ann Lee', 'Lee')).toEqual([]);
    expect(graph.path('Ann Lee', 'Oslo')).toBeUndefined();
    expect(graph.path('Ann Lee', 'Nobody')).toBeUndefined();
  });

  it('start from the statements of an entity, asserted or not', () => {
    const about = graph.statementsOf('Ann Lee').map(({ predicate, asserted }) => [predicate, asserted]);
    expect(about.sort()).toEqual([
      ['killed', true],
      ['met', true],
      ['visited', false],
    ]);
    const [visit] = graph.statementsOf('Oslo');
    const [claim] = visit!.claims;
    expect(claim!.marks.map(([start, end]) => claim!.sentence.slice(start, end))).toEqual(['Lee', 'Oslo']);
  });
});
