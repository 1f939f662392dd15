import { describe, expect, it } from 'vitest';
import { describeTerms } from '../../src/ontology/describe-terms.js';
import { docsPage } from '../../src/ontology/docs-page.js';
import { loadOntology } from '../../src/ontology/load.js';
import { builtIn } from './files.js';

const terms = describeTerms([builtIn('news.ttl')]);
const page = docsPage(terms, loadOntology([builtIn('news.ttl')]));

describe('the page of the ontology', () => {
  it('has every term of ours with its comment, domain and range', () => {
    expect(terms.length).toBeGreaterThan(250);
    for (const { iri, comment } of terms) {
      expect(page).toContain(`<code>${iri}</code>`);
      expect(page).toContain(comment.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`));
    }
    for (const { kind, facts } of terms) {
      if (kind === 'ObjectProperty' || kind === 'DatatypeProperty')
        expect(facts.map(([name]) => name)).toEqual(expect.arrayContaining(['domain', 'range']));
    }
  });

  it('leads from term to term', () => {
    const anchors = [...page.matchAll(/<(?:div|section) id="([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(300);
  });

  it("runs no script, fetches nothing, and shows a stranger's comment as text", () => {
    expect(page).not.toMatch(/<script|<link|<img|@import/);
    const [term] = terms;
    const hostile = docsPage(
      [{ ...term!, label: '<script>alert(1)</script>', comment: '"><img src=x>' }],
      loadOntology([builtIn('news.ttl')]),
    );
    expect(hostile).not.toMatch(/<script|<img/);
  });
});
