import { describe, expect, it } from 'vitest';
import { confidenceWords, failures, inOrder, NO_FILTER, toggled, traitsOf, wants } from '../../src/viewer/facets.js';
import { spanOf } from '../../src/viewer/time-span.js';
import { inventedGraph } from './invented-graph.js';

const graph = inventedGraph();
const traits = traitsOf(graph);
const left = (filter: typeof NO_FILTER) =>
  traits.flatMap((one, fact) => (failures(one, filter).length === 0 ? [fact] : []));

describe('the values of a facet', () => {
  it('stand by strength where they have one, else by letter', () => {
    expect(inOrder('confidence', ['sure', 'unsure', 'very sure'])).toEqual(['very sure', 'sure', 'unsure']);
    expect(inOrder('modality', ['denied', 'planned', 'asserted'])).toEqual(['asserted', 'planned', 'denied']);
    expect(inOrder('outlet', ['West', 'East'])).toEqual(['East', 'West']);
  });
});

describe('what facts can be chosen by', () => {
  it('is their type, modality, confidence in words, outlet, and whether a build has them', () => {
    expect(traits[2]!.values).toEqual({
      origin: ['built'],
      community: [],
      ...{ relation: ['Visit'], modality: ['planned'], confidence: ['very sure'], outlet: ['The Ester Post'] },
    });
    const news = { ...graph, facts: graph.facts.map((fact) => ({ ...fact, isNew: true as const })) };
    expect(traitsOf(news)[2]!.values.origin).toEqual(['new']);
    expect([0.9, 0.89, 0.75, 0.5, 0.49].map(confidenceWords)).toEqual([
      'very sure',
      'sure',
      'sure',
      'fairly sure',
      'unsure',
    ]);
  });

  it('is every outlet that tells them', () => {
    const [fact] = graph.facts;
    const documents = [graph.documents[0]!, { id: 'd1', text: '', mentions: [] }];
    const evidence = [fact!.evidence[0]!, { ...fact!.evidence[0]!, document: 1 }];
    const [one] = traitsOf({ ...graph, documents, facts: [{ ...fact!, evidence }] });
    expect(one!.values.outlet).toEqual(['The Ester Post', 'unknown']);
  });

  it('is the time they speak of, else that of publication', () => {
    const [fact] = graph.facts;
    const [dated] = traitsOf({ ...graph, facts: [{ ...fact!, date: '1999' }] });
    expect([dated!.days, traits[0]!.days]).toEqual([spanOf('1999'), spanOf('2021-03-09')]);
  });
});

describe('a choice', () => {
  it('leaves facts that have one wanted value of each facet', () => {
    const planned = toggled(toggled(NO_FILTER, 'modality', 'planned'), 'modality', 'denied');
    expect(left(planned)).toEqual([2, 4]);
    expect(left(toggled(planned, 'relation', 'Visit'))).toEqual([2]);
    expect(left(NO_FILTER)).toHaveLength(graph.facts.length);
  });

  it('is taken back by choosing again', () => {
    expect(toggled(toggled(NO_FILTER, 'outlet', 'The Ester Post'), 'outlet', 'The Ester Post')).toEqual(NO_FILTER);
  });

  it('of days leaves no fact that lies outside of them, or at no time', () => {
    const filter = { chosen: {}, days: spanOf('2021-03')! };
    expect(left(filter)).toHaveLength(graph.facts.length);
    expect(left({ ...filter, days: spanOf('2020')! })).toEqual([]);
    expect(failures({ values: traits[0]!.values }, filter)).toEqual(['days']);
  });

  it('wants every value of a facet that is not chosen by', () => {
    expect(wants(NO_FILTER, 'outlet', [])).toBe(true);
    expect(wants(toggled(NO_FILTER, 'outlet', 'x'), 'outlet', [])).toBe(false);
  });
});
