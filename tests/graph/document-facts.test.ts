import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/model/statement.js';
import { oneOfAType, partOf } from './hand-graph.js';
import { handReading } from './hand-reading.js';

const merkel = { label: 'Angela Merkel', type: 'Person', at: ['Angela Merkel', 'She'] };
const obama = { label: 'Barack Obama', type: 'Person', at: ['Barack Obama'] };

function labels(terms: readonly Term[] | undefined, entities: readonly { id: string; label: string }[]): string[] {
  const label = (id: string) => entities.find((entity) => entity.id === id)!.label;
  return (terms ?? []).map((term) => (term.kind === 'entity' ? label(term.id) : term.text));
}

describe('facts of a document', () => {
  it('resolves fillers through their chains and keeps where they stand', () => {
    const reading = handReading('Angela Merkel flew out. She met Barack Obama in June 2016.', {
      chains: [merkel, obama],
      times: { 'June 2016': '2016-06' },
      events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['She', 'Barack Obama'], time: ['June 2016'] } }],
    });
    const { facts, entities } = partOf(reading);
    expect(labels(facts[0]!.roles.participant, entities)).toEqual(['Angela Merkel', 'Barack Obama']);
    expect(facts[0]!.roles.participant![0]).toMatchObject({ mentions: [{ start: 24, end: 27 }] });
    expect(facts[0]!.roles.time).toEqual([
      { kind: 'time', text: 'June 2016', value: '2016-06', range: { start: 48, end: 57 } },
    ]);
    expect(facts[0]!.provenance[0]!.quote).toBe('She met Barack Obama in June 2016');
  });

  it('leaves out what did not reach its threshold', () => {
    const reading = handReading('Angela Merkel met Barack Obama.', {
      chains: [{ ...merkel, at: ['Angela Merkel'] }, obama],
      events: [
        {
          type: 'Meet',
          trigger: 'met',
          roles: { participant: ['Angela Merkel', 'Barack Obama'] },
          status: 'belowThreshold',
        },
      ],
      relations: [{ type: 'headOf', subject: 'Angela Merkel', object: 'Barack Obama', status: 'belowThreshold' }],
    });
    const { facts, claims, entities } = partOf(reading);
    expect([facts, claims]).toEqual([[], []]);
    expect(entities.map(({ label }) => label)).toEqual(['Angela Merkel', 'Barack Obama']);
  });

  it('expands a group to its known members', () => {
    const reading = handReading('Angela Merkel and Barack Obama talked. The two leaders met.', {
      chains: [
        { ...merkel, at: ['Angela Merkel'] },
        obama,
        {
          label: 'two leaders',
          type: 'Group',
          level: 'nominal',
          at: ['The two leaders'],
          members: ['Angela Merkel', 'Barack Obama'],
        },
      ],
      events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['The two leaders'] } }],
    });
    const { facts, claims, entities } = partOf(reading);
    expect(labels(facts[0]!.roles.participant, entities)).toEqual(['Angela Merkel', 'Barack Obama']);
    expect(claims.map(({ predicate }) => predicate)).toEqual(['met']);
    expect(entities.map(({ label }) => label)).not.toContain('two leaders');
  });

  it('unites the roles of an event told twice and keeps both quotes; its id is that of the first telling', () => {
    const text = 'Angela Merkel met Barack Obama. The meeting with Barack Obama in Berlin was long.';
    const first = {
      type: 'Meet',
      trigger: 'met',
      roles: { participant: ['Angela Merkel', 'Barack Obama'] },
      confidence: 0.6,
    };
    const chains = [
      { ...merkel, at: ['Angela Merkel'] },
      { ...obama, at: ['Barack Obama', 'Barack Obama#2'] },
      { label: 'Berlin', type: 'City', at: ['Berlin'] },
    ];
    const second = { type: 'Meet', trigger: 'meeting', roles: { participant: ['Barack Obama#2'], place: ['Berlin'] } };
    const { facts, entities } = partOf(handReading(text, { chains, events: [second, first] }), oneOfAType);
    expect(facts).toHaveLength(1);
    expect(labels(facts[0]!.roles.participant, entities)).toEqual(['Angela Merkel', 'Barack Obama']);
    expect(labels(facts[0]!.roles.place, entities)).toEqual(['Berlin']);
    expect(facts[0]!.provenance.map(({ quote }) => quote)).toEqual([
      'Angela Merkel met Barack Obama',
      'meeting with Barack Obama in Berlin',
    ]);
    expect(facts[0]!.confidence).toBe(0.9);
    expect(partOf(handReading(text, { chains, events: [first] })).facts[0]!.id).toBe(facts[0]!.id);
  });

  it('keeps the finer of two times of which one contains the other', () => {
    const reading = handReading('Angela Merkel died in 2016, in June 2016.', {
      chains: [{ ...merkel, at: ['Angela Merkel'] }],
      times: { '2016': '2016', 'June 2016': '2016-06' },
      events: [{ type: 'Die', trigger: 'died', roles: { person: ['Angela Merkel'], time: ['2016', 'June 2016'] } }],
    });
    expect(partOf(reading).facts[0]!.roles.time).toMatchObject([{ value: '2016-06' }]);
  });

  it('makes one relation of a state told twice, and another of a former one', () => {
    const reading = handReading(
      'Angela Merkel is chancellor. Chancellor Angela Merkel left. Former chancellor Angela Merkel sang.',
      {
        chains: [
          { ...merkel, at: ['Angela Merkel', 'Angela Merkel#2', 'Angela Merkel#3'] },
          { label: 'chancellor', type: 'Position', level: 'nominal', at: ['chancellor', 'Chancellor', 'chancellor#2'] },
        ],
        relations: [
          { type: 'hasPosition', subject: 'Angela Merkel', object: 'chancellor' },
          { type: 'hasPosition', subject: 'Angela Merkel#2', object: 'Chancellor' },
          { type: 'hasPosition', subject: 'Angela Merkel#3', object: 'chancellor#2', former: true },
        ],
      },
    );
    const { facts, claims } = partOf(reading);
    expect(facts.map((fact) => [fact.kind === 'relation' && fact.former, fact.provenance.length])).toEqual([
      [undefined, 2],
      [true, 1],
    ]);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps a bare pronoun as filler and makes no statement of it', () => {
    const reading = handReading('He met Barack Obama.', {
      chains: [{ label: 'He', type: 'Person', level: 'pronoun', at: ['He'] }, obama],
      events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['He', 'Barack Obama'] } }],
    });
    const { facts, claims, entities } = partOf(reading);
    expect(labels(facts[0]!.roles.participant, entities)).toEqual(['He', 'Barack Obama']);
    expect(claims).toEqual([]);
  });

  it('keeps a speaker whose word only a claim is, where the fact is the author’s', () => {
    const text = 'Angela Merkel met Barack Obama. A witness said that Angela Merkel met Barack Obama.';
    const chains = [
      { ...merkel, at: ['Angela Merkel', 'Angela Merkel#2'] },
      { ...obama, at: ['Barack Obama', 'Barack Obama#2'] },
      { label: 'witness', type: 'Person', level: 'nominal' as const, at: ['A witness'] },
    ];
    const first = { type: 'Meet', trigger: 'met', roles: { participant: ['Angela Merkel', 'Barack Obama'] } };
    const roles = { participant: ['Angela Merkel#2', 'Barack Obama#2'] };
    const second = { type: 'Meet', trigger: 'met#2', roles, says: 'A witness' };
    const { facts, claims, entities } = partOf(handReading(text, { chains, events: [first, second] }), oneOfAType);
    expect([facts[0]!.attribution, claims.filter(({ attribution }) => attribution).length]).toEqual([undefined, 1]);
    expect(entities.map(({ label }) => label)).toContain('witness');
  });

  it('drops nominals that no fact speaks of, and keeps names', () => {
    const reading = handReading('A tired official saw Barack Obama.', {
      chains: [{ label: 'tired official', type: 'Person', level: 'nominal', at: ['A tired official'] }, obama],
    });
    expect(partOf(reading).entities.map(({ label }) => label)).toEqual(['Barack Obama']);
  });
});

describe('events without fillers', () => {
  const attackAt = (confidence: number, type = 'Meet') => {
    const reading = handReading('The attack frightened many.', {
      chains: [],
      events: [{ type, trigger: 'attack', roles: {} }],
    });
    return partOf({ ...reading, events: reading.events.map((event) => ({ ...event, confidence })) }).facts;
  };

  it('are facts only where they are sure', () => {
    expect(attackAt(0.7)).toEqual([]);
    expect(attackAt(0.9)).toHaveLength(1);
  });

  it('are none where nobody is left who says something', () => {
    expect(attackAt(0.9, 'Say')).toEqual([]);
  });
});
