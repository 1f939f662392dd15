import { describe, expect, it } from 'vitest';
import type { Sentence, Token } from '../../../src/model/text.js';
import { NO_PROPOSALS } from '../../../src/model/text.js';
import { Counts } from './counts.js';
import { countDocument } from './raw-scores.js';
import { type WrittenSentence, write } from './raw-text.js';

/** A sentence whose words hang on the first. */
function written(text: string, tokens: readonly string[]): WrittenSentence {
  const same = (value: string) => tokens.map(() => value);
  const head = tokens.map((_, i) => (i === 0 ? 0 : 1));
  const deprel = tokens.map((_, i) => (i === 0 ? 'root' : 'dep'));
  return { id: 'x-1', text, tokens, lemma: tokens, upos: same('NOUN'), xpos: same('NN'), head, deprel };
}

/** What a parser says whose words are these, all of them hanging on the first. */
function parsed(text: string, words: readonly string[], after = 0): Sentence {
  let at = after;
  const tokens = words.map((form, i): Token => {
    const start = text.indexOf(form, at);
    at = start + form.length;
    const deprel = i === 0 ? 'root' : 'dep:sub';
    return { form, range: { start, end: at }, lemma: form, upos: 'NOUN', xpos: 'NN', head: i === 0 ? -1 : 0, deprel };
  });
  const range = { start: tokens[0]!.range.start, end: at };
  return { range, kind: 'body', tokens, proposals: NO_PROPOSALS };
}

function figures(gold: readonly WrittenSentence[], parse: (text: string) => Sentence[]) {
  const counts = new Counts();
  counts.next();
  const document = write(gold, 'joined');
  countDocument(counts, document, parse(document.text));
  return Object.fromEntries(Object.entries(counts.figures()).map(([measure, { value }]) => [measure, value]));
}

const GOLD = [written("Don't go.", ['Do', "n't", 'go', '.']), written('Stay here', ['Stay', 'here'])];

describe('scores on plain text', () => {
  it('are full for the same words, sentences and trees; subtypes of relations do not count', () => {
    const parse = (text: string) => [parsed(text, ['Do', "n't", 'go', '.']), parsed(text, ['Stay', 'here'], 9)];
    expect(figures(GOLD, parse)).toEqual({ sentences: 1, words: 1, upos: 1, UAS: 1, LAS: 1 });
  });

  it('lose a sentence that runs into the next, and the arc of its root', () => {
    const found = figures(GOLD, (text) => [parsed(text, ['Do', "n't", 'go', '.', 'Stay', 'here'])]);
    expect(found).toMatchObject({ sentences: 0, words: 1, UAS: 4 / 6 });
  });

  it('lose a word that is cut elsewhere, and the arcs of those that hang on it', () => {
    const parse = (text: string) => [parsed(text, ["Don't", 'go', '.']), parsed(text, ['Stay', 'here'], 9)];
    const found = figures(GOLD, parse);
    expect(found.words).toBeCloseTo((2 * 4) / (6 + 5));
    expect(found.UAS).toBeCloseTo((2 * 2) / (6 + 5));
    expect(found.sentences).toBe(1);
  });

  it('count words that the text lacks as not found', () => {
    const gold = [written('gonna', ['going', 'to'])];
    expect(figures(gold, (text) => [parsed(text, ['gonna'])]).words).toBe(0);
  });
});
