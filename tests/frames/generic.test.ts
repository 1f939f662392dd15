import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import { events, relations, tell } from './scene.js';

const general = `
  Ministers/minister NOUN NNS 2 nsubj Person
  visit/visit        VERB VBP 0 root
  cities/city        NOUN NNS 2 obj   City`;

const statuses = (lines: string, kind: 'body' | 'headline' = 'body') =>
  tell(lines, { kind }).facts.events.map(({ status }) => status);

describe('a general statement', () => {
  it('is no event: nobody in particular, at no time', () => {
    const telling = tell(general);
    expect(events(telling)).toEqual([]);
    expect(telling.facts.events).toEqual([expect.objectContaining({ type: 'Visit', status: 'generic' })]);
    expect(telling.facts.absences).toEqual([expect.objectContaining({ type: 'Visit', reason: 'generic' })]);
  });

  it('may be told in the passive, and under another present verb', () => {
    expect(
      statuses(`
        Cities/city     NOUN NNS 3 nsubj:pass City
        are/be          AUX  VBP 3 aux:pass
        visited/visit   VERB VBN 0 root
        by              ADP  IN  5 case
        ministers       NOUN NNS 3 obl:agent  Person`),
    ).toEqual(['generic']);
    expect(
      statuses(`
        Ministers/minister NOUN NNS 2 nsubj Person
        like/like          VERB VBP 0 root
        to                 PART TO  4 mark
        visit/visit        VERB VB  2 xcomp
        cities/city        NOUN NNS 4 obj   City`),
    ).toEqual(['generic']);
  });

  it('gives no relation either', () => {
    const worksFor = (verb: string) => {
      const lines = `
        Chemists/chemist NOUN NNS 2 nsubj Person
        ${verb}          VERB ${verb === 'work' ? 'VBP' : 'VBD'} 0 root
        for              ADP  IN  4 case
        firms/firm       NOUN NNS 2 obl   Company`;
      const proposals = [{ relations: [{ type: 'worksFor', subject: 0, object: 3, probability: 0.99 }] }];
      return relations(tell(lines, { proposals, settings: DEFAULT_SETTINGS }));
    };
    expect(worksFor('work')).toEqual([]);
    expect(worksFor('worked')).toEqual(['worksFor(Chemists, firms)']);
  });
});

describe('what makes a statement particular', () => {
  it.each([
    ['the past', general.replace('visit/visit        VERB VBP', 'visited/visit VERB VBD')],
    ['a name', general.replace('cities/city        NOUN NNS', 'Oslo PROPN NNP')],
    ['an article', `${general}\n  the DET DT 3 det`],
    ['a number', `${general}\n  two NUM CD 1 nummod`],
    [
      'a named place',
      `${general}
  Oslo PROPN NNP 2 obl City
 in ADP IN 4 case`,
    ],
    [
      'what goes on',
      `${general.replace('visit/visit        VERB VBP', 'visiting/visit VERB VBG')}\n are/be AUX VBP 2 aux`,
    ],
    [
      'what has been',
      `${general.replace('visit/visit        VERB VBP', 'visited/visit VERB VBN')}\n have AUX VBP 2 aux`,
    ],
  ])('%s', (_, lines) => {
    expect(statuses(lines)).toEqual(['accepted']);
  });

  it('a subject of the sentence in particular: "they want ministers to visit cities"', () => {
    const lines = `
      They/they          PRON PRP 2 nsubj
      want/want          VERB VBP 0 root
      ministers/minister NOUN NNS 2 obj Person
      to                 PART TO  5 mark
      visit/visit        VERB VB  2 xcomp
      cities/city        NOUN NNS 5 obj City`;
    expect(statuses(lines)).toEqual(['accepted']);
    expect(statuses(lines.replace('They/they          PRON PRP', 'Voters/voter NOUN NNS'))).toEqual(['generic']);
  });

  it('a headline: its present is news', () => {
    expect(statuses(general, 'headline')).toEqual(['accepted']);
  });
});
