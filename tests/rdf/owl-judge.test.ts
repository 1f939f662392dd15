/** The ontology as Protégé reads it: through the OWL API, then thought through by HermiT. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/cli.js';
import { judge, run } from '../support/judge-suite.js';

/** The folder with `owlapi-distribution`, `org.semanticweb.hermit` and what they need. */
const jars = process.env.OWLAPI_JARS;

judge('the OWL API (OWLAPI_JARS)', jars !== undefined && run('java', ['-version']).isThere, () => {
  it('takes every triple of the ontology, guesses at no term, and finds no contradiction', () => {
    const source = join(import.meta.dirname, 'OwlJudge.java');
    const { stdout, status } = run('java', ['-cp', join(jars!, '*'), source, join(ROOT, 'ontology/news.ttl')]);
    expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^classes \d{3}, object properties \d{3},/)]);
    expect(status).toBe(0);
  }, 120_000);
});
