/** "How to write a frame in ten minutes" of ontology/README.md, followed to the letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, triplewire } from '../support/cli.js';

const tutorial = readFileSync(join(ROOT, 'ontology/README.md'), 'utf8').split('## How to write a frame')[1]!;

/** Contents of the tutorial's fenced blocks of one language. */
function blocks(language: string): string[] {
  return [...tutorial.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);
}

const [type] = blocks('turtle');
const [frame, mended] = blocks('yaml');
/** The verb pattern, up to the next one. */
const VERB_PATTERN = / {4}- on: verb\n(?: {6}.*\n)+/;

function check(frameText: string) {
  const folder = folderWith({ 'sponsor.ttl': type!, 'Sponsor.yaml': frameText });
  return { ...triplewire(['check', 'Sponsor', '--ontology', folder]), folder };
}

describe('the tutorial', () => {
  it('fails first where it says so, and shows the label that is missing', () => {
    const { stdout, status } = check(frame!);
    expect(stdout.match(/FAILED/g)).toHaveLength(1);
    expect(stdout).toContain('its arguments are obj Marathon · nsubj Veltra · obl[for] euros');
    expect(status).toBe(1);
  });

  it('passes once that is mended, and explains a sentence', () => {
    const { folder, stderr, status } = check(frame!.replace(VERB_PATTERN, mended!));
    expect(stderr).toMatch(/4 passed, 0 failed/);
    expect(status).toBe(0);
    const asked = ['explain', '--text', 'Veltra sponsors the Alpine Marathon.', '--type', 'Sponsor'];
    const { stdout } = triplewire([...asked, '--ontology', folder]);
    expect(stdout).toMatch(/^ {2}2 +sponsors +sponsor +VERB/m);
    expect(stdout).toMatch(/Sponsor\/verb\/1 matches: .*price: no obl\[for\]/);
    expect(stdout).toMatch(/\+ accepted Sponsor on “sponsors” \(2\): confidence 0\.\d\d, needs 0\.\d\d/);
  });
});
