import { describe, expect, it } from 'vitest';
import { annotatedText, type MeantimeDocument } from './annotation.js';
import { eventKeys, keyAnnotated, keyFound, openPairs, pairKeys, roleKeys, tripleKeys } from './score.js';

/** "Norvik sold and leased ships . More followed ." with a mark that ties two verbs, and one around a verb and its object. */
const DOCUMENT: MeantimeDocument = {
  doc: 'test',
  tokens: ['Norvik', 'sold', 'and', 'leased', 'ships', '.', 'More', 'followed', '.'],
  sent: [0, 0, 0, 0, 0, 0, 1, 1, 1],
  entities: [
    { id: '1', start: 0, end: 1, text: 'Norvik' },
    { id: '2', start: 4, end: 5, text: 'ships' },
  ],
  events: [
    { id: '3', start: 1, end: 2, text: 'sold' },
    { id: '4', start: 3, end: 4, text: 'leased' },
    { id: '5', start: 1, end: 4, text: 'sold leased' },
    { id: '6', start: 3, end: 5, text: 'leased ships' },
  ],
  participants: [
    { event: '3', entity: '1', role: 'Arg0' },
    { event: '3', entity: '2', role: 'Arg1' },
    { event: '4', entity: '2', role: '' },
    { event: '4', entity: '9', role: 'Arg4' },
  ],
};
const { events, sentences } = annotatedText(DOCUMENT);
const gold = keyAnnotated(events, (start) => start);

describe('the annotation', () => {
  it('ends with the last sentence that has a mark', () => {
    expect(sentences).toHaveLength(1);
  });

  it('has no marks that only tie others together, and entities alone as participants', () => {
    expect(eventKeys(gold)).toEqual(['annotated 1', 'annotated 3']);
    expect(pairKeys(gold)).toEqual(['annotated 1 0', 'annotated 1 4', 'annotated 3 4']);
  });
});

describe('what is found', () => {
  const found = keyFound(
    [
      { head: 1, participants: [{ head: 0, role: 'Arg0' }, { head: 4 }] },
      { head: 3, participants: [{ head: 4, role: 'Arg1' }] },
      { head: 4, participants: [] },
    ],
    events,
  );

  it('has the key of the annotated event that it stands in, else one of its own', () => {
    expect(eventKeys(found)).toEqual(['annotated 1', 'annotated 3', 'found 4']);
  });

  it('finds an event once', () => {
    const long = [{ start: 1, end: 4, participants: [] }];
    const twice = [1, 3].map((head) => ({ head, participants: [] }));
    expect(eventKeys(keyFound(twice, long))).toEqual(['annotated 1', 'found 3']);
  });

  it('needs a role where the annotation has one, and is not judged where it has none', () => {
    const open = openPairs(gold);
    expect(roleKeys(gold, open)).toEqual(['annotated 1 0 Arg0', 'annotated 1 4 Arg1']);
    expect(roleKeys(found, open)).toEqual(['annotated 1 0 Arg0', 'annotated 1 4 ?']);
  });

  it('says who did what to whom only where both are there', () => {
    expect(tripleKeys(gold)).toEqual(['0 annotated 1 4']);
    expect(tripleKeys(found)).toEqual([]);
  });
});
