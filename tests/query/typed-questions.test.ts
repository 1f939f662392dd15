import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOntology } from '../../src/io/open-ontology.js';
import { openGraph } from '../../src/query/open-graph.js';
import { ontologyTypes } from '../../src/query/write-types.js';
import { newsGraph } from '../export/news-graph.js';
import { graphOf } from '../graph/hand-graph.js';
import { HAND_ONTOLOGY } from '../graph/hand-ontology.js';
import { handReading } from '../graph/hand-reading.js';
import { ROOT } from '../support/cli.js';

const news = openGraph(newsGraph, HAND_ONTOLOGY);
const labels = (facts: Iterable<{ type: string; modality: string }>) =>
  [...facts].map(({ type, modality }) => `${type} ${modality}`);

describe('questions by type', () => {
  it('have types that are those of the ontology', () => {
    const file = readFileSync(join(ROOT, 'src/query/news-types.data.ts'), 'utf8');
    const bare = (text: string) => text.replace(/\s+/g, '').replaceAll(':|', ':');
    expect(bare(file)).toBe(bare(ontologyTypes(openOntology([]), 'NewsTypes')));
  });

  it('find events and relations apart', () => {
    expect(labels(news.events('Meet', { participant: 'Lee' }))).toEqual(['Meet asserted']);
    expect(labels(news.events('Kill', { victim: 'Di Wu', modality: 'denied' }))).toEqual(['Kill denied']);
    expect(labels(news.relations('headOf', { object: 'Acme' }))).toEqual(['headOf asserted']);
    expect(news.events().count() + news.relations().count()).toBe(newsGraph.facts.length);
    expect(news.events('Meet', { place: 'Oslo' }).first()).toBeUndefined();
  });

  it('are fluent, and can be walked again', () => {
    const killings = news.events('Kill');
    expect(killings.count()).toBe(2);
    expect(killings.where({ killer: 'Lee' }).where({ modality: 'asserted' }).toArray()).toHaveLength(1);
    expect([...killings.take(1).map(({ roles }) => roles.victim?.[0]?.text)]).toEqual(['Di Wu']);
    expect(killings.take(0).first()).toBeUndefined();
    expect([...killings]).toEqual([...killings]);
  });

  it('are lazy: what is not walked is not looked at', () => {
    const facts = newsGraph.facts.map((fact, index) =>
      index === 0 ? fact : Object.defineProperty({ ...fact }, 'provenance', { get: () => expect.unreachable() }),
    );
    const first = openGraph({ ...newsGraph, facts }, HAND_ONTOLOGY);
    const kind = newsGraph.facts[0]!.kind === 'event' ? first.events() : first.relations();
    expect(kind.first()?.id).toBe(newsGraph.facts[0]!.id);
  });

  it('put facts in the order of their time', () => {
    expect(labels(news.timeline('Ann Lee'))[0]).toBe('Meet asserted');
    expect(labels(news.timeline('Ann Lee')).at(-1)).toBe('Kill denied');
    expect(news.timeline('Nobody').count()).toBe(0);
  });

  it('know what is claimed for a fact', () => {
    const meeting = news.events('Meet').first()!;
    expect(news.claims(meeting)).toMatchObject([
      { fact: meeting.id, sentence: 'Ann Lee met Bo Ek in Rome in June 2018.' },
    ]);
    expect(news.claims('event/none')).toEqual([]);
  });

  it('find what is told and denied', () => {
    const [contradiction, ...others] = news.contradictions();
    expect(others).toEqual([]);
    expect(contradiction!.asserted.map(({ document }) => document.publisher)).toEqual(['The Post']);
    expect(contradiction!.denied.map(({ document }) => document.publisher)).toEqual(['The Herald']);
  });
});

describe('ways between two entities', () => {
  it('come shortest first, visit nothing twice, and are as many as there are', () => {
    const ways = [...news.paths('Bo Ek', 'Acme')].map((path) => path.map(({ predicate }) => predicate));
    expect(ways).toEqual([['met', 'killed', 'headOf']]);
    expect([...news.paths('Bo Ek', 'Acme', { hops: 2 })]).toEqual([]);
    expect([...news.paths('Bo Ek', 'Bo Ek')]).toEqual([[]]);
    expect([...news.paths('Bo Ek', 'Nobody')]).toEqual([]);
  });
});

describe('corroboration', () => {
  const telling = (publisher: string, text: string) =>
    handReading(text, {
      source: { publisher, title: text.slice(0, 9) + publisher },
      chains: [
        { label: 'Ann Lee', type: 'Person', at: ['Ann Lee'] },
        { label: 'Bo Ek', type: 'Person', at: ['Bo Ek'] },
      ],
      events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['Ann Lee', 'Bo Ek'] } }],
    });
  const WIRE = 'Ann Lee met Bo Ek on Tuesday in the old town hall of the capital, officials in both delegations said.';
  const outlets = (...tellings: ReturnType<typeof telling>[]) => {
    const graph = openGraph(graphOf(...tellings), HAND_ONTOLOGY);
    return graph.corroboration(graph.events('Meet').first()!);
  };

  it('counts outlets that tell it in their own words', () => {
    expect(outlets(telling('The Post', WIRE), telling('The Herald', 'Bo Ek and Ann Lee met.'))).toMatchObject({
      outlets: 2,
    });
  });

  it('counts copies of one story once, also when they are cut or led in', () => {
    const copies = [
      telling('The Post', WIRE),
      telling('The Herald', WIRE.replace(', officials in both delegations said', '')),
      telling('The Times', `Talks at last: ${WIRE}`),
    ];
    expect(outlets(...copies)).toMatchObject({ outlets: 1, groups: [{ length: 3 }] });
    expect(outlets(...copies, telling('The Globe', 'Bo Ek and Ann Lee met.'))).toMatchObject({ outlets: 2 });
  });

  it('counts an outlet once, however often it tells it', () => {
    expect(outlets(telling('The Post', WIRE), telling('The Post', 'Bo Ek and Ann Lee met.'))).toMatchObject({
      outlets: 1,
    });
  });

  it('is unknown for an unknown fact', () => {
    expect(news.corroboration('event/none')).toBeUndefined();
  });
});
