/** From head words to stretches, by the rules of events_news. Hand-made parses. */
import { describe, expect, it } from 'vitest';
import { openOntology } from '../../src/io/open-ontology.js';
import { setScene } from '../../src/pipeline/parse-scene.js';
import { fillerSpan, titleSpan, triggerSpan } from '../../src/pipeline/parse-spans.js';
import { type HandParse, handDocument } from '../support/parse.js';

const ontology = openOntology();

function sceneOf(parse: HandParse) {
  const scene = setScene(handDocument([parse]), 0);
  const told = ({ start, end }: { start: number; end: number }) => parse.words.split(' ').slice(start, end).join(' ');
  const at = (form: string) => parse.words.split(' ').indexOf(form);
  return { scene, told, at };
}

function filler(parse: HandParse, type: string, role: string, form: string, apart: readonly string[] = []): string {
  const { scene, told, at } = sceneOf(parse);
  const place = { role, roleType: ontology.role(type, role), others: apart.map(at) };
  return told(fillerSpan(scene, at(form), place));
}

const name = (start: number, end: number, type: string) => ({ start, end, type, probability: 0.9 });

const VISIT: HandParse = {
  words: 'The two soldiers of the guard who fled visited northern Norway since Monday .',
  upos: 'DET NUM NOUN ADP DET NOUN PRON VERB VERB ADJ PROPN ADP PROPN PUNCT',
  heads: [3, 3, 9, 6, 6, 3, 8, 3, 0, 11, 9, 13, 9, 9],
  deprels: 'det nummod nsubj case det nmod nsubj acl:relcl root amod obj case obl punct',
  proposals: { names: [name(10, 11, 'Country')] },
};

const CALL: HandParse = {
  words: 'According to Ada Moor , the mayor said that " the bridge is safe , " his son told us .',
  upos: 'VERB ADP PROPN PROPN PUNCT DET NOUN VERB SCONJ PUNCT DET NOUN AUX ADJ PUNCT PUNCT PRON NOUN VERB PRON PUNCT',
  heads: [3, 1, 8, 3, 3, 7, 8, 0, 14, 14, 12, 14, 14, 8, 14, 14, 18, 19, 8, 19, 8],
  deprels:
    'case fixed obl flat punct det nsubj root mark punct det nsubj cop ccomp punct punct nmod:poss nsubj parataxis obj punct',
  proposals: { names: [name(2, 4, 'Person')] },
};

describe('a filler', () => {
  it('is a noun phrase without leading article and relative clause, with its of-phrase', () => {
    expect(filler(VISIT, 'Visit', 'visitor', 'soldiers')).toBe('two soldiers of the guard');
  });

  it('is a name whole, for a country or city with its direction', () => {
    expect(filler(CALL, 'Say', 'speaker', 'Ada')).toBe('Ada Moor');
    expect(filler(VISIT, 'Visit', 'destination', 'Norway')).toBe('northern Norway');
  });

  it('is a time with "since", without its article', () => {
    expect(filler(VISIT, 'Visit', 'time', 'Monday')).toBe('since Monday');
  });

  it('is a clause without complementiser and outer quotes', () => {
    expect(filler(CALL, 'Say', 'content', 'safe')).toBe('the bridge is safe');
  });

  it('is told without the other end of its relation', () => {
    expect(filler(CALL, 'parentOf', 'object', 'son', ['his'])).toBe('son');
    expect(filler(CALL, 'Say', 'speaker', 'son')).toBe('his son');
  });

  it('keeps its article as content, and drops a conjunct that fills the role itself', () => {
    const parse: HandParse = {
      words: 'They announced a truce and an inquiry .',
      upos: 'PRON VERB DET NOUN CCONJ DET NOUN PUNCT',
      heads: [2, 0, 4, 2, 7, 7, 4, 2],
      deprels: 'nsubj root det obj cc det conj punct',
    };
    expect(filler(parse, 'Announce', 'content', 'truce', ['inquiry'])).toBe('a truce');
  });

  it('counts people with their number', () => {
    const parse: HandParse = {
      words: 'About 40 Norwegians protested .',
      upos: 'ADV NUM PROPN VERB PUNCT',
      xpos: 'RB CD NNPS VBD .',
      heads: [2, 3, 4, 0, 4],
      deprels: 'advmod nummod nsubj root punct',
      proposals: { names: [name(2, 3, 'Demonym')] },
    };
    expect(filler(parse, 'Protest', 'protester', 'Norwegians')).toBe('About 40 Norwegians');
  });
});

describe('a trigger and a title', () => {
  it('take their particle and their fixed words', () => {
    const { scene, told, at } = sceneOf(CALL);
    expect(told(triggerSpan(scene, at('According')))).toBe('According to');
    expect(told(triggerSpan(scene, at('said')))).toBe('said');
  });

  it('a title reaches to the name, without body and "former"', () => {
    const { scene, told, at } = sceneOf({
      words: 'Former Norwegian Attorney General Ada Moor left .',
      upos: 'ADJ ADJ PROPN PROPN PROPN PROPN VERB PUNCT',
      heads: [5, 3, 5, 5, 7, 5, 0, 7],
      deprels: 'amod amod nmod:desc nmod:desc nsubj flat root punct',
      proposals: { names: [name(1, 2, 'Demonym'), name(4, 6, 'Person')] },
    });
    expect(told(titleSpan(scene, at('Attorney')))).toBe('Attorney General');
  });
});
