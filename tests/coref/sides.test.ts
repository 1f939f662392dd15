import { describe, expect, it } from 'vitest';
import type { HandParse } from '../support/parse.js';
import { name, next, says, tell } from './chains.js';

const squad = (nation: string, verb = 'left'): HandParse => ({
  words: `The ${nation} squad ${verb} .`,
  upos: 'DET ADJ NOUN VERB PUNCT',
  heads: [3, 3, 4, 0, 4],
  deprels: 'det amod nsubj root punct',
  proposals: { names: [name(1, 2, 'Demonym')] },
});

describe('descriptions that tell sides apart', () => {
  it('by nations, one of the same nation comes back', () => {
    const told = tell(squad('Danish', 'arrived'), squad('Peruvian', 'won'), squad('Danish', 'lost'));
    expect(told.with('Peruvian squad')).toEqual(['Peruvian squad']);
    expect(told.with('Danish squad')).toEqual(['Danish squad', 'Danish squad']);
  });

  it.each([
    ['pro-treaty', 'anti-treaty'],
    ['royalist', 'republicanist'],
  ])('by whom or what they are for: %s, %s', (one, other) => {
    const told = tell(
      next(`The ${one} marchers`, 'sang'),
      next(`The ${other} marchers`, 'shouted'),
      next(`The ${one} marchers`),
    );
    expect(told.with(`${other} marchers`)).toEqual([`${other} marchers`]);
    expect(told.with(`${one} marchers`)).toHaveLength(2);
  });
});

describe('a body by its nation', () => {
  /** "Danish brewer Hvid left ." */
  const called = (nation: string, body: string): HandParse => ({
    words: `${nation} brewer ${body} left .`,
    upos: 'ADJ NOUN PROPN VERB PUNCT',
    heads: [2, 3, 4, 0, 4],
    deprels: 'amod nmod:desc nsubj root punct',
    proposals: { names: [name(0, 1, 'Demonym'), name(2, 3, 'Company')] },
  });
  const company = (nation: string): HandParse => ({
    ...squad(nation),
    words: `The ${nation} company left .`,
  });

  it('is the one that was called so, not the last that was named', () => {
    const told = tell(
      called('Danish', 'Hvid'),
      says('Nordwind', 'Company'),
      says('Sorel', 'Company'),
      company('Danish'),
    );
    expect(told.with('Danish company')).toEqual(['Hvid', 'Danish company']);
  });

  it('may be read beside a word for a nation that stands alone', () => {
    const alone: HandParse = {
      words: 'Danish is hard , says Hvid .',
      upos: 'PROPN AUX ADJ PUNCT VERB PROPN PUNCT',
      heads: [0, 1, 1, 1, 1, 5, 1],
      deprels: 'root cop dep punct parataxis nsubj punct',
      proposals: { names: [name(0, 1, 'Demonym'), name(5, 6, 'Company')] },
    };
    expect(tell(alone, company('Danish')).with('Danish company')).toContain('Danish company');
  });

  it('is none of another nation', () => {
    const told = tell(called('Danish', 'Hvid'), company('Peruvian'));
    expect(told.with('Peruvian company')).toEqual(['Peruvian company']);
  });
});

describe('what a description cannot take up', () => {
  it.each(['No', 'Any', 'Every'])('%s: of which there may be none', (determiner) => {
    const told = tell(
      {
        words: `${determiner} brewer left .`,
        upos: 'DET NOUN VERB PUNCT',
        heads: [2, 3, 0, 3],
        deprels: 'det nsubj root punct',
      },
      next('The brewer'),
    );
    expect(told.with('brewer')).toEqual(['brewer']);
  });

  it('districts of other names', () => {
    const district = (place: string): HandParse => ({
      words: `The ${place} district voted .`,
      upos: 'DET PROPN NOUN VERB PUNCT',
      heads: [3, 3, 4, 0, 4],
      deprels: 'det compound nsubj root punct',
      proposals: { names: [name(1, 2, 'Region')] },
    });
    const told = tell(district('Tarn'), district('Varde'), next('This district'));
    expect(told.with('Tarn district')).toEqual(['Tarn district']);
    expect(told.with('This district')).toEqual(['Varde district', 'This district']);
  });
});
