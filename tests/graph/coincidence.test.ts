import { describe, expect, it } from 'vitest';
import { coincidenceCheck } from '../../src/graph/coincidence.js';
import type { Telling } from '../../src/graph/tellings.js';
import { openOntology } from '../../src/io/open-ontology.js';
import type { EntityMention, MentionLevel, Reading } from '../../src/model/mention.js';
import type { EntityId, Term } from '../../src/model/statement.js';

const TEXT = 'Ann Lee replaced her and himself';
const rangeOf = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });
const mention = (word: string, level: MentionLevel) =>
  ({ kind: 'entity', id: word, range: rangeOf(word), text: word, level }) as unknown as EntityMention;
const chain = (level: MentionLevel, ...mentions: string[]) => ({
  id: mentions[0],
  label: mentions[0],
  type: 'Person',
  level,
  mentions,
});
const readingWith = (...chains: ReturnType<typeof chain>[]) =>
  ({
    source: { id: 'd1', text: TEXT },
    mentions: [mention('Ann Lee', 'name'), mention('her', 'pronoun'), mention('himself', 'pronoun')],
    ...{ chains, relations: [], events: [] },
  }) as unknown as Reading;
const reading = readingWith(chain('name', 'Ann Lee', 'her', 'himself'));
const person = (word: string, id = 'person/ann-lee'): Term => ({
  kind: 'entity',
  id: id as EntityId,
  mentions: [rangeOf(word)],
});
const telling = (type: string, roles: Telling['roles']): Telling => ({
  ...{ type, roles, modality: 'asserted', foundBy: 'test', confidence: 1 },
  ...{ trigger: rangeOf('replaced'), quote: rangeOf('replaced'), sentence: rangeOf('replaced') },
});
const check = coincidenceCheck(reading, openOntology());

describe('roles that may not coincide', () => {
  it('keep the name and lose the pronoun, wherever it stands', () => {
    const [ann, her] = [person('Ann Lee'), person('her')];
    expect(check(telling('Succeed', { successor: [ann], predecessor: [her] })).roles).toEqual({ successor: [ann] });
    expect(check(telling('Succeed', { successor: [her], predecessor: [ann] })).roles).toEqual({ predecessor: [ann] });
  });

  it('lose the end of a relation with itself', () => {
    const { roles } = check(telling('siblingOf', { subject: [person('Ann Lee')], object: [person('her')] }));
    expect(Object.keys(roles)).toEqual(['subject']);
  });

  it('lose one thing of several', () => {
    const other = person('her', 'person/bo');
    const { roles } = check(telling('Arrest', { agent: [person('Ann Lee')], arrested: [other, person('her')] }));
    expect(roles.arrested).toEqual([other]);
  });

  it('stay where a person has judged that two are one', () => {
    const apart = coincidenceCheck(readingWith(chain('name', 'Ann Lee'), chain('pronoun', 'her')), openOntology());
    const told = telling('Succeed', { successor: [person('Ann Lee')], predecessor: [person('her')] });
    expect(apart(told)).toEqual(told);
  });

  it.each([
    [
      'of different things',
      telling('Succeed', { successor: [person('Ann Lee')], predecessor: [person('her', 'person/bo')] }),
    ],
    ['where the text says so', telling('Kill', { killer: [person('Ann Lee')], victim: [person('himself')] })],
    ['where the ontology allows it', telling('Attack', { attacker: [person('Ann Lee')], target: [person('her')] })],
    [
      'of a place where something happens',
      telling('Visit', { destination: [person('Ann Lee')], place: [person('her')] }),
    ],
    ['of a type that is not known', telling('Nonsense', { one: [person('Ann Lee')], other: [person('her')] })],
  ])('leave alone what is told %s', (_, told) => expect(check(told)).toEqual(told));
});
