import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../src/text/language.js';

describe('the language of a text', () => {
  it('tells another language by its function words, however many English names a sentence has', () => {
    const others = [
      'Le maire de Lyon a reçu mercredi James Whitfield, le directeur de Harbour Holdings, pour parler du nouveau stade.',
      'Die Firma Northgate Systems wird von der Harbour Bank für zwei Milliarden Dollar gekauft.',
      'La alcaldesa Rosa Ibarra habló con John Whitfield sobre el puerto y los trenes.',
      'De minister heeft vrijdag met Emily Stone van Northgate Systems gesproken over het spoor.',
    ];
    for (const text of others) expect([text, isEnglish(text)]).toEqual([text, false]);
    const names =
      'Marie de la Roche, Ludwig von der Heide and Los Angeles Mayor Juan del Río met UN envoys. Le Soir and La Stampa reported.';
    const quoting =
      'The minister told Le Soir: “Je ne sais pas si les trains sont dans le nord, mais je suis pour la paix.”';
    for (const text of [names, quoting]) expect([text, isEnglish(text)]).toEqual([text, true]);
  });

  it('looks at no markup when it asks for the language', () => {
    const link = (name: string) =>
      `<a class="person-link external" href="https://example.org/people/profile?ref=story" target="_blank">${name}</a>`;
    expect(isEnglish(`${link('Kari Moen')} praised ${link('Bo Friis')} on Monday.`)).toBe(true);
    const markdown = (name: string) =>
      `[${name}](https://example.org/people/profile?ref=story&medium=feed&source=page)`;
    expect(isEnglish(`${markdown('Kari Moen')} praised ${markdown('Bo Friis')} on Monday.`)).toBe(true);
  });
});
