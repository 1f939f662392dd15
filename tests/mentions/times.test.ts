import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { read } from './read.js';

/** Published on Friday, 7 May 2021. */
const dayOf = (parse: HandParse): string | undefined =>
  read(parse).flatMap((mention) => (mention.kind === 'value' ? [mention.value] : []))[0];

describe('days of what is planned lie ahead', () => {
  it('where the day hangs on the verb of planning', () => {
    const parse = {
      words: 'The choir is expected to visit Rome on Monday',
      upos: 'DET NOUN AUX VERB PART VERB PROPN ADP PROPN',
      xpos: 'DT NN VBZ VBN TO VB NNP IN NNP',
      heads: [2, 4, 4, 0, 6, 4, 6, 9, 4],
      deprels: 'det nsubj:pass aux:pass root mark xcomp obj case obl',
      lemmas: { expected: 'expect', is: 'be' },
    };
    expect(dayOf(parse)).toBe('2021-05-10');
  });

  it('on the infinitive of an adjective', () => {
    const parse = {
      words: 'She is due to sing on Monday',
      upos: 'PRON AUX ADJ PART VERB ADP PROPN',
      xpos: 'PRP VBZ JJ TO VB IN NNP',
      heads: [3, 3, 0, 5, 3, 7, 5],
      deprels: 'nsubj cop root mark xcomp case obl',
      lemmas: { is: 'be' },
    };
    expect(dayOf(parse)).toBe('2021-05-10');
  });

  it('of what is set for a day', () => {
    const parse = {
      words: 'Workers slept before a march scheduled for Monday',
      upos: 'NOUN VERB ADP DET NOUN VERB ADP PROPN',
      xpos: 'NNS VBD IN DT NN VBN IN NNP',
      heads: [2, 0, 5, 5, 2, 5, 8, 6],
      deprels: 'nsubj root case det obl acl case obl',
      lemmas: { slept: 'sleep', scheduled: 'schedule' },
    };
    expect(dayOf(parse)).toBe('2021-05-10');
  });

  it('and of a timetable', () => {
    const parse = {
      words: 'The council meets on Monday',
      upos: 'DET NOUN VERB ADP PROPN',
      xpos: 'DT NN VBZ IN NNP',
      heads: [2, 3, 0, 5, 3],
      deprels: 'det nsubj root case obl',
      lemmas: { meets: 'meet' },
    };
    expect(dayOf(parse)).toBe('2021-05-10');
  });

  it('what was due may have been', () => {
    const parse = {
      words: 'The ship was due on Monday',
      upos: 'DET NOUN AUX ADJ ADP PROPN',
      xpos: 'DT NN VBD JJ IN NNP',
      heads: [2, 4, 4, 0, 6, 4],
      deprels: 'det nsubj cop root case obl',
      lemmas: { was: 'be' },
    };
    expect(dayOf(parse)).toBe('2021-05-03');
  });
});
