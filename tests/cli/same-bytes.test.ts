/** Equal input gives equal bytes: whatever the order, the workers, the time zone, the locale, the backend's choice of batch. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, triplewire } from '../support/cli.js';

const TEXTS = [
  'German Chancellor Anna Vogel met Prime Minister Louis Perrin in Paris on Monday. She said the talks had been useful.',
  'Acme Corp. bought Northwind Ltd. for $5 million in June 2018. Its chief executive, Mary Stone, resigned.',
  'Police in Oslo arrested two men on Friday. Mayor Kari Dahl said she would visit the victims. “We will help,” Dahl said.',
  'Émile Durand, a former minister, was sentenced to three years in prison in Lyon. 😀 Durand denied the charges.',
];

let folder: string;
beforeAll(() => {
  folder = folderWith({});
});

/** Writes the texts under names that sort in the given order, builds, and gives all result files. */
function build(
  name: string,
  order: readonly number[],
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const [input, output] = [join(folder, name), join(folder, `${name}.out`)];
  mkdirSync(input);
  order.forEach((text, place) => {
    writeFileSync(join(input, `${place}.txt`), TEXTS[text]!);
  });
  const { status, stderr } = triplewire(['build', input, '-o', output, '--date', '2019-01-18', ...args], { env });
  expect(stderr).not.toContain('NETWORK');
  expect(status).toBe(0);
  return Object.fromEntries(readdirSync(output).map((file) => [file, readFileSync(join(output, file), 'utf8')]));
}

describe('two builds of the same texts', () => {
  it('give files that are equal byte for byte', () => {
    const first = build('a', [0, 1, 2, 3], ['--workers', '1'], { TZ: 'UTC', LC_ALL: 'C' });
    const second = build('b', [3, 1, 0, 2], ['--workers', '2'], { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' });
    expect(Object.keys(first).length).toBe(7);
    for (const [file, content] of Object.entries(first)) expect(second[file] === content, file).toBe(true);
  });

  it('give one document the same reading alone and among others', () => {
    const all = build('c', [0, 1, 2, 3], [])['readings.jsonl']!.split('\n');
    for (const text of [0, 3]) {
      const [alone] = build(`d${text}`, [text], [])['readings.jsonl']!.split('\n');
      expect(all).toContain(alone);
    }
  });
});
