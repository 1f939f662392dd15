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

describe('what a past verb leaves open', () => {
  it('is told of the nearest day: a purpose', () => {
    const parse = {
      words: 'She flew home to sing on Monday',
      upos: 'PRON VERB ADV PART VERB ADP PROPN',
      xpos: 'PRP VBD RB TO VB IN NNP',
      heads: [2, 0, 2, 5, 2, 7, 5],
      deprels: 'nsubj root advmod mark advcl case obl',
    };
    expect(dayOf(parse)).toBe('2021-05-10');
  });

  it('what comes after it', () => {
    const parse = {
      words: 'She rested ahead of a concert on Monday',
      upos: 'PRON VERB ADV ADP DET NOUN ADP PROPN',
      xpos: 'PRP VBD RB IN DT NN IN NNP',
      heads: [2, 0, 6, 3, 6, 2, 8, 6],
      deprels: 'nsubj root case fixed det obl case nmod',
    };
    expect(dayOf(parse)).toBe('2021-05-10');
  });

  it('what it arranged', () => {
    const parse = {
      words: 'She announced a concert on Monday',
      upos: 'PRON VERB DET NOUN ADP PROPN',
      xpos: 'PRP VBD DT NN IN NNP',
      heads: [2, 0, 4, 2, 6, 4],
      deprels: 'nsubj root det obj case nmod',
      lemmas: { announced: 'announce' },
    };
    expect(dayOf(parse)).toBe('2021-05-10');
    expect(dayOf({ ...parse, heads: [2, 0, 4, 2, 6, 2], deprels: 'nsubj root det obj case obl' })).toBe('2021-05-03');
  });

  it('and the day until or for which', () => {
    const parse = {
      words: 'The judge adjourned the case until Monday',
      upos: 'DET NOUN VERB DET NOUN ADP PROPN',
      xpos: 'DT NN VBD DT NN IN NNP',
      heads: [2, 3, 0, 5, 3, 7, 3],
      deprels: 'det nsubj root det obj case obl',
    };
    expect(dayOf(parse)).toBe('2021-05-10');
    expect(dayOf({ ...parse, words: 'The judge adjourned the case on Monday' })).toBe('2021-05-03');
    const october = { ...parse, words: 'The judge adjourned the case until October' };
    expect(dayOf({ ...october, lemmas: { adjourned: 'adjourn' } })).toBe('2021-10');
  });

  it('and the day by which something is to be done, or until which there is time', () => {
    const has = {
      words: 'She has until Monday to pay',
      upos: 'PRON VERB ADP PROPN PART VERB',
      xpos: 'PRP VBZ IN NNP TO VB',
      heads: [2, 0, 4, 2, 6, 2],
      deprels: 'nsubj root case obl mark xcomp',
      lemmas: { has: 'have', had: 'have' },
    };
    expect(dayOf(has)).toBe('2021-05-10');
    const told = {
      words: 'He told her to pay by Monday',
      upos: 'PRON VERB PRON PART VERB ADP PROPN',
      xpos: 'PRP VBD PRP TO VB IN NNP',
      heads: [2, 0, 2, 5, 2, 7, 5],
      deprels: 'nsubj root iobj mark xcomp case obl',
      lemmas: { told: 'tell' },
    };
    expect(dayOf(told)).toBe('2021-05-10');
    expect(dayOf({ ...told, words: 'He told her to pay on Monday' })).toBe('2021-05-03');
  });
});

describe('what helps a verb tells its day', () => {
  const withHelpers = (helpers: string, xpos: string, verb: string) => ({
    words: `She ${helpers} ${verb} on Monday`,
    upos: `PRON ${helpers
      .split(' ')
      .map(() => 'AUX')
      .join(' ')} VERB ADP PROPN`,
    xpos: `PRP ${xpos} IN NNP`,
    heads: [...Array.from({ length: helpers.split(' ').length + 1 }, () => helpers.split(' ').length + 2), 0, 0, 0].map(
      (head, at, all) =>
        at === all.length - 3 ? 0 : at === all.length - 2 ? all.length : at === all.length - 1 ? all.length - 2 : head,
    ),
    deprels: `nsubj ${helpers
      .split(' ')
      .map(() => 'aux')
      .join(' ')} root case obl`,
  });
  it.each([
    ['may', 'MD VB', 'sing', '2021-05-10'],
    ['must', 'MD VB', 'sing', '2021-05-10'],
    ['could', 'MD VB', 'sing', '2021-05-10'],
    ['is', 'VBZ VBG', 'singing', '2021-05-10'],
    ['may have', 'MD VB VBN', 'sung', '2021-05-03'],
    ['would have', 'MD VB VBN', 'sung', '2021-05-03'],
    ['has', 'VBZ VBN', 'sung', '2021-05-03'],
    ['was', 'VBD VBG', 'singing', '2021-05-03'],
  ])('"%s": %s %s on Monday', (helpers, xpos, verb, day) => expect(dayOf(withHelpers(helpers, xpos, verb))).toBe(day));
});

describe('times told from the time before them', () => {
  const first = {
    words: 'She sang on Monday .',
    upos: 'PRON VERB ADP PROPN PUNCT',
    xpos: 'PRP VBD IN NNP .',
    heads: [2, 0, 4, 2, 2],
    deprels: 'nsubj root case obl punct',
  };
  const second = (words: string) => ({
    words: `${words} she left .`,
    upos: 'DET ADJ NOUN PRON VERB PUNCT',
    xpos: 'DT JJ NN PRP VBD .',
    heads: [3, 3, 5, 5, 0, 5],
    deprels: 'det amod obl:unmarked nsubj root punct',
  });
  const valuesOf = (...parses: HandParse[]) =>
    read(...parses).flatMap((mention) => (mention.kind === 'value' ? [mention.value] : []));

  it('are resolved where it is near', () => {
    expect(valuesOf(first, second('The following day'))).toEqual(['2021-05-03', '2021-05-04']);
    const between = { ...first, words: 'She sang for money .' };
    expect(valuesOf(first, between, between, second('The following day'))).toEqual(['2021-05-03', undefined]);
  });

  it('and say nothing where there is none', () => {
    expect(valuesOf(second('The following day'))).toEqual([undefined]);
    expect(valuesOf(second('The same day'))).toEqual([]);
  });
});

describe('the preposition before words of time', () => {
  const over = (words: string) => ({
    words,
    upos: 'PRON VERB ADP DET ADJ NOUN',
    xpos: 'PRP VBD IN DT JJ NN',
    heads: [2, 0, 6, 6, 6, 2],
    deprels: 'nsubj root case det amod obl',
  });
  const timesOf = (parse: HandParse) => read(parse).filter(({ kind }) => kind === 'value');

  it('belongs to them where it tells more than they do', () => {
    const [time] = timesOf(over('She sang over the past decade'));
    expect(time).toMatchObject({ text: 'over the past decade', span: { start: 2, end: 6 }, head: 5 });
  });

  it('but not where they have a date, or it says no more than when', () => {
    const dated = {
      ...over('She sang before last month'),
      upos: 'PRON VERB ADP ADJ NOUN',
      xpos: 'PRP VBD IN JJ NN',
      heads: [2, 0, 5, 5, 2],
      deprels: 'nsubj root case amod obl',
    };
    expect(timesOf(dated)[0]).toMatchObject({ text: 'last month', value: '2021-04' });
    expect(timesOf(over('She sang in the past decade'))[0]).toMatchObject({ text: 'the past decade' });
  });
});
