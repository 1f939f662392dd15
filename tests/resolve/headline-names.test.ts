import { describe, expect, it } from 'vitest';
import type { EventMention, Reading } from '../../src/model/mention.js';
import type { Source } from '../../src/model/text.js';
import { resolveEntities } from '../../src/resolve/entities.js';
import { nameHeadlines } from '../../src/resolve/headline-names.js';
import { next, says } from '../coref/chains.js';
import { event, filler, readingOf } from './reading.js';

const reading = readingOf(
  next('Local woman'),
  says('Eva Lund', 'Person', 'drove'),
  says('Rui Costa', 'Person', 'drove'),
);
const title = reading.source.text.slice(reading.sentences[0]!.start, reading.sentences[0]!.end);
const [woman, lund, costa] = ['Local woman', 'Eva Lund', 'Rui Costa'].map((text) => filler(reading, text));
const arrest = (sentence: number, ...arrested: (typeof woman)[]): EventMention =>
  event(reading, 'Arrest', [sentence, 1], { arrested: arrested.map((each) => each!) });

/** What the headline's woman is called in the end. */
const nameOf = (events: EventMention[], source: Source = { ...reading.source, title }) => {
  const told: Reading = { ...reading, source, events };
  const chain = told.chains.find(({ label }) => label === 'Local woman')!;
  return nameHeadlines(told, resolveEntities(told)).get(chain.id)!.label;
};

describe('the one of whom a headline tells without a name', () => {
  it('is who plays the same role in the first event of the type', () => {
    expect(nameOf([arrest(0, woman), arrest(1, lund), arrest(2, costa)])).toBe('Eva Lund');
  });

  it('is nobody who takes part together with that one, nor one of several', () => {
    const meeting = event(reading, 'Meet', [2, 2], { participant: [woman!, lund!] });
    expect(nameOf([arrest(0, woman), arrest(1, lund), meeting])).toBe('Local woman');
    expect(nameOf([arrest(0, woman), arrest(1, lund, costa)])).toBe('Local woman');
  });

  it('stays unnamed where the text has no title', () => {
    expect(nameOf([arrest(0, woman), arrest(1, lund)], reading.source)).toBe('Local woman');
  });
});
