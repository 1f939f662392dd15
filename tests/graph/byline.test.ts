import { describe, expect, it } from 'vitest';
import { authorNames } from '../../src/graph/byline.js';
import { graphOf } from './hand-graph.js';
import { handReading } from './hand-reading.js';

const TEXT = 'Floods in Ghent\nReporter: Ann Lee\n\nAnn Lee’s boat sank in Ghent.';
const source = { title: 'Floods in Ghent', author: 'Ann Lee' };

describe('the byline', () => {
  it('says who wrote the article, quoting the line that says so', () => {
    const { facts, claims, entities } = graphOf(handReading(TEXT, { source }));
    expect(facts).toMatchObject([{ kind: 'relation', type: 'authorOf', modality: 'asserted', confidence: 1 }]);
    expect(claims).toMatchObject([{ predicate: 'authorOf', quote: 'Reporter: Ann Lee', foundBy: 'metadata:byline' }]);
    expect(entities.map(({ label, type }) => [label, type])).toEqual([
      ['Ann Lee', 'Person'],
      ['Floods in Ghent', 'Work'],
    ]);
    const [author] = facts[0]!.roles.subject!;
    expect(author).toMatchObject({ mentions: [{ start: 26, end: 33 }] });
  });

  it('is the author whom the text speaks of', () => {
    const chains = [{ label: 'Ann Lee', type: 'Person', at: ['Ann Lee#2'] }];
    const { entities } = graphOf(handReading(TEXT, { source, chains }));
    expect(entities.filter(({ type }) => type === 'Person')).toHaveLength(1);
  });

  it('has the whole document as evidence where the text shows no byline', () => {
    const { claims } = graphOf(
      handReading('Ann Lee’s boat, which had been built in Ostend in 1912, sank.', { source }),
    );
    expect(claims).toMatchObject([{ quote: '', range: { start: 0, end: 0 } }]);
  });

  it('says nothing without title or author', () => {
    expect(graphOf(handReading(TEXT, { source: { title: 'Floods in Ghent' } })).facts).toEqual([]);
    expect(graphOf(handReading(TEXT, { source: { author: 'Ann Lee' } })).facts).toEqual([]);
  });

  it('may name several', () => {
    expect(authorNames('By Ann Lee, Bo Ek and Cy Anders')).toEqual(['Ann Lee', 'Bo Ek', 'Cy Anders']);
    expect(authorNames(' | ')).toEqual([]);
  });
});
