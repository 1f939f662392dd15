import { describe, expect, it } from 'vitest';
import { type EventMention, type Reading, SHARED_RULE } from '../../src/model/mention.js';
import { resolveEntities } from '../../src/resolve/entities.js';
import { mergeEvents } from '../../src/resolve/merge-events.js';
import { next, says } from '../coref/chains.js';
import { event, filler, readingOf, textFiller } from './reading.js';

const reading = readingOf(
  says('Ana Silva', 'Person', 'met'),
  says('Rui Costa', 'Person', 'met'),
  says('Eva Lund', 'Person', 'met'),
  says('Bergen', 'City', 'burned'),
  says('Oslo', 'City', 'burned'),
  says('Norway', 'Country', 'burned'),
  next('The meeting'),
  next('Some 107 pilgrims'),
  next('At least 107 people'),
  says('Old Bridge', 'Facility', 'burned'),
  next('The killing'),
  next('The killings'),
  next('Another meeting'),
  next('Talks', 'paused-again'),
);
const [silva, costa, lund, bergen, oslo, norway] = [
  'Ana Silva',
  'Rui Costa',
  'Eva Lund',
  'Bergen',
  'Oslo',
  'Norway',
].map((text) => filler(reading, text)) as [ReturnType<typeof filler>, ...ReturnType<typeof filler>[]] as ReturnType<
  typeof filler
>[];

const groupsOf = (...events: EventMention[]) => {
  const told: Reading = { ...reading, events };
  return mergeEvents(told, resolveEntities(told)).map((group) => group.length);
};
const meet = (at: [number, number], roles: EventMention['roles'], modality?: EventMention['modality']) =>
  event(reading, 'Meet', at, roles, modality);

describe('tellings are one event', () => {
  it('when they share two participants', () => {
    expect(
      groupsOf(
        meet([0, 2], { participant: [silva!, costa!] }),
        meet([1, 2], { participant: [costa!, silva!], place: [oslo!] }),
      ),
    ).toEqual([2]);
  });

  it('when they share the one whom it can befall but once', () => {
    const one = event(reading, 'Resign', [0, 2], { person: [silva!] });
    const other = event(reading, 'Resign', [1, 2], { person: [silva!], time: [textFiller('Friday')] });
    expect(groupsOf(one, other)).toEqual([2]);
  });

  it('when the later one points back ("the meeting") and tells nobody else', () => {
    expect(groupsOf(meet([2, 2], { participant: [silva!, costa!] }), meet([6, 1], {}))).toEqual([2]);
  });

  it('when the later one has only from its sentence whom it met ("Costa was hurt in the meeting")', () => {
    const lent = { ...costa!, foundBy: SHARED_RULE };
    expect(groupsOf(meet([2, 2], { participant: [silva!] }), meet([6, 1], { participant: [lent] }))).toEqual([2]);
    expect(groupsOf(meet([2, 2], { participant: [silva!] }), meet([6, 1], { participant: [costa!] }))).toEqual([1, 1]);
  });

  it('when "the killing" tells who did what befell the one told before', () => {
    const murder = event(reading, 'Kill', [9, 3], { victim: [silva!] });
    const by = (sentence: number) => event(reading, 'Kill', [sentence, 1], { killer: [costa!] });
    expect(groupsOf(murder, by(10))).toEqual([2]);
    expect(groupsOf(murder, by(11))).toEqual([1, 1]);
    expect(groupsOf(event(reading, 'Kill', [9, 3], { killer: [lund!] }), by(10))).toEqual([1, 1]);
  });

  it('when one tells nothing but that it happened, however far', () => {
    expect(groupsOf(meet([0, 2], { participant: [silva!, costa!] }), meet([6, 1], {}))).toEqual([2]);
  });

  it('when "the meeting" names a planned one again, though nothing says that it is planned', () => {
    const planned = meet([2, 2], { participant: [silva!, costa!] }, 'planned');
    const other = meet([1, 2], { participant: [costa!, lund!] });
    expect(groupsOf(other, planned, meet([6, 1], {}))).toEqual([1, 2]);
  });

  it('when so many are told of in the same role', () => {
    const dead = (text: string) =>
      reading.mentions.filter((mention) => mention.text.includes(text)).map(({ text }) => filler(reading, text));
    const kill = (sentence: number, text: string) => event(reading, 'Kill', [sentence, 1], { victim: dead(text) });
    expect(groupsOf(kill(7, 'pilgrims'), kill(8, 'people'))).toEqual([2]);
  });

  it('when the one tells only some of those whom the other tells, and soon after', () => {
    const both = meet([0, 2], { participant: [silva!, costa!] });
    const some = { participant: [silva!] };
    expect(groupsOf(both, meet([1, 2], some))).toEqual([2]);
    expect(groupsOf(meet([0, 2], some), meet([1, 2], both.roles))).toEqual([2]);
  });

  it('when the title tells the one and the first sentences the other, with one of those who take part', () => {
    const title = reading.source.text.slice(reading.sentences[0]!.start, reading.sentences[0]!.end);
    const visit = (at: [number, number], roles: EventMention['roles']) => event(reading, 'Visit', at, roles);
    const events = [
      visit([0, 2], { visitor: [silva!], destination: [oslo!] }),
      visit([1, 2], { visitor: [silva!], host: [costa!] }),
    ];
    const told: Reading = { ...reading, events };
    const titled: Reading = { ...told, source: { ...reading.source, title } };
    const sizes = (each: Reading) => mergeEvents(each, resolveEntities(each)).map((group) => group.length);
    expect(sizes(titled)).toEqual([2]);
    expect(sizes(told)).toEqual([1, 1]);
  });

  it('when one place may lie in the other', () => {
    const participant = [silva!, costa!];
    expect(
      groupsOf(meet([0, 2], { participant, place: [oslo!] }), meet([1, 2], { participant, place: [norway!] })),
    ).toEqual([2]);
  });
});

describe('tellings are two events', () => {
  it('when their types or modalities differ', () => {
    const participant = [silva!, costa!];
    expect(groupsOf(meet([0, 2], { participant }), meet([1, 2], { participant }, 'planned'))).toEqual([1, 1]);
    expect(groupsOf(meet([0, 2], { participant }), event(reading, 'Negotiate', [1, 2], { participant }))).toEqual([
      1, 1,
    ]);
  });

  it('when what one names stands in the town that the other names', () => {
    const participant = [silva!, costa!];
    const bridge = filler(reading, 'Old Bridge');
    expect(
      groupsOf(meet([0, 2], { participant, place: [oslo!] }), meet([1, 2], { participant, place: [bridge] })),
    ).toEqual([2]);
  });

  it('when a third person takes the place of one', () => {
    expect(
      groupsOf(meet([0, 2], { participant: [silva!, costa!] }), meet([1, 2], { participant: [silva!, lund!] })),
    ).toEqual([1, 1]);
  });

  it('when the one tells only some of those whom the other tells, and far from it', () => {
    const both = meet([0, 2], { participant: [silva!, costa!] });
    expect(groupsOf(both, meet([9, 2], { participant: [silva!] }))).toEqual([1, 1]);
  });

  it('when the later one is another ("Another meeting")', () => {
    const both = meet([9, 2], { participant: [silva!, costa!] });
    expect(groupsOf(both, meet([12, 1], { participant: [silva!] }))).toEqual([1, 1]);
    expect(groupsOf(both, meet([13, 0], { participant: [silva!] }))).toEqual([1, 1]);
    expect(groupsOf(both, meet([11, 1], { participant: [silva!] }))).toEqual([2]);
  });

  it('when somebody says something twice, and not what', () => {
    const say = (at: [number, number]) => event(reading, 'Say', at, { speaker: [silva!] });
    expect(groupsOf(say([0, 2]), say([1, 2]))).toEqual([1, 1]);
  });

  it('when times or places contradict', () => {
    const participant = [silva!, costa!];
    const at = (time: string) => ({ participant, time: [textFiller(time)] });
    expect(groupsOf(meet([0, 2], at('2018-06')), meet([1, 2], at('2019')))).toEqual([1, 1]);
    expect(groupsOf(meet([0, 2], at('2018-06')), meet([1, 2], at('2018')))).toEqual([2]);
    expect(
      groupsOf(meet([0, 2], { participant, place: [oslo!] }), meet([1, 2], { participant, place: [bergen!] })),
    ).toEqual([1, 1]);
  });

  it('when only a bare telling of the one ties them', () => {
    const first = meet([2, 2], { participant: [silva!, costa!] });
    expect(groupsOf(first, meet([6, 1], {}), meet([7, 1], { place: [oslo!] }))).toEqual([2, 1]);
  });

  it('when they say different things to the same person', () => {
    const say = (at: [number, number], content: string) =>
      event(reading, 'Say', at, { speaker: [silva!], addressee: [costa!], content: [textFiller(content)] });
    expect(groupsOf(say([0, 2], 'it rains'), say([1, 2], 'it snows'))).toEqual([1, 1]);
  });

  it('when what is said is told by nobody of whom "the declaration" is told', () => {
    const told = event(reading, 'Announce', [9, 3], { content: [textFiller('a strike')] });
    expect(groupsOf(told, event(reading, 'Announce', [10, 1], { speaker: [costa!] }))).toEqual([1, 1]);
  });

  it('when "the meeting on Friday" stands too far from the one told before', () => {
    const later = meet([6, 1], { time: [textFiller('Friday')] });
    expect(groupsOf(meet([0, 2], { participant: [silva!, costa!] }), later)).toEqual([1, 1]);
  });
});

describe('mergeEvents', () => {
  it('puts every event in exactly one group', () => {
    const events = [0, 1, 2, 3].map((sentence) => meet([sentence, 1], { participant: [silva!, costa!] }));
    const told: Reading = { ...reading, events };
    expect(mergeEvents(told, resolveEntities(told)).flat()).toHaveLength(events.length);
  });
});
