/** `triplewire explain`: facts by their name, and what was seen and not used. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, triplewire } from '../support/cli.js';

/** More facts than there are hexadecimal digits, so that two names begin alike. */
const FIRST_NAMES =
  'Ada Berta Clara Dora Emma Frida Greta Helga Ida Jana Karla Lena Mona Nora Olga Paula Rosa Sara'.split(' ');
const VISITS = FIRST_NAMES.map((name) => `${name} Lindqvist visited Lima.`).join(' ');
const TEXT = `It rained. The bridge over the river was as old as the town and it had been closed for years. ${VISITS}\n`;

let output: string;
let facts: string;
beforeAll(() => {
  const folder = folderWith({ 'story.txt': TEXT });
  output = join(folder, 'out');
  facts = triplewire(['build', join(folder, 'story.txt'), '-o', output]).stdout;
});

const explain = (...args: string[]) => triplewire(['explain', ...args]);

describe('a fact', () => {
  it('is explained by its name in the table', () => {
    const [name] = facts
      .split('\n')
      .find((line) => line.includes('Visit'))!
      .split(' ');
    const { stdout, status } = explain(output, name!);
    expect(stdout).toMatch(/\[Ada Lindqvist\] visited \[Lima\]/);
    expect(status).toBe(0);
  });

  it('whose name is cut so short that several have it is refused, with their names', () => {
    const names = facts.split('\n').flatMap((line) => /^[0-9a-f]{4,}/.exec(line) ?? []);
    const start = [...'0123456789abcdef'].find((letter) => names.filter((name) => name.startsWith(letter)).length > 1)!;
    const { stdout, stderr, status } = explain(output, start);
    expect(stderr).toMatch(/names \d+ facts; write more of it/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('what is asked', () => {
  it.each([
    ['nothing', []],
    ['a folder alone', ['out']],
    ['a folder and a text', ['out', '--text', 'It rained.']],
    ['a fact and all absences', ['out', '3f2a', '--absent']],
    ['a text and a file', ['--text', 'It rained.', '--file', 'story.txt']],
    ['an empty text', ['--text', ' ']],
    ['a type that is none', ['--text', 'It rained.', '--type', 'Rain']],
  ])('%s is a usage error', (_, args) => {
    const { status, stderr } = explain(...args);
    expect(stderr).toMatch(/give a folder and|expected a sentence|no type "Rain"/);
    expect(status).toBe(2);
  });
});

describe('absences', () => {
  it('stand below their sentence, with the reason in plain words', () => {
    const { stdout, stderr, status } = explain(output, '--absent');
    expect(stdout).toMatch(/“It rained\.”\n {4}.*no word in it tells/);
    expect(stderr).toMatch(/^\d+ absent/);
    expect(status).toBe(0);
  });

  it('are filtered by reason, document and number', () => {
    expect(explain(output, '--absent', '--reason', 'noTrigger').stdout).not.toMatch(/too unsure/);
    expect(explain(output, '--absent', '--limit', '0').stdout).toBe('');
    expect(explain(output, '--absent', '--document', 'nothing like it').status).toBe(2);
    expect(explain(output, '--absent', '--reason', 'none').stderr).toMatch(/Allowed choices are noTrigger/);
  });
});
