import { describe, expect, it } from 'vitest';
import { triplewire } from '../support/cli.js';

const VERBS = ['build', 'view', 'query', 'export', 'import', 'diff', 'explain', 'check', 'ontology', 'parse', 'tokens'];

describe('help', () => {
  it('names every verb and the exit codes', () => {
    const { stdout, status } = triplewire(['--help']);
    for (const verb of VERBS) expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(stdout).toMatch(/0 ok .* 130 interrupted/);
    expect(status).toBe(0);
  });

  it.each(VERBS)('%s has an example', (verb) => {
    const { stdout, status } = triplewire([verb, '--help']);
    expect(stdout).toMatch(new RegExp(`Examples?:\\n  \\$ .*triplewire ${verb}`));
    expect(status).toBe(0);
  });
});
