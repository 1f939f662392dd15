/** `triplewire parse` with the real model: what its user sees, kept tokens, and bad input. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/pipeline/parse-annotation.js';
import { folderWith, triplewire } from '../support/cli.js';
import { conlluProblems } from '../support/conllu.js';

const WORDS = 'the minister said that the road to the town of Oslo was closed on Monday and'.split(' ');
const LONG = Array.from({ length: 2000 }, (_, index) => WORDS[index % WORDS.length]).join(' ');
const BAD: readonly { readonly id: string; readonly text: string }[] = [
  { id: 'long', text: LONG },
  { id: 'emoji', text: '😀' },
  { id: 'right-to-left', text: 'وصل الرئيس إلى القاهرة يوم الاثنين. \u202bשלום עולם\u202c' },
  { id: 'long-word', text: `Mr. ${'a'.repeat(300)} met Bo Lind in Oslo.` },
  { id: 'nul', text: 'Ada Moor\0met Bo Lind in Oslo.\0' },
  { id: 'controls', text: 'Ada \u001b[31mMoor\u001b[0m met Bo Lind\u2028in Oslo.' },
  { id: 'after', text: 'French President Ada Moor will meet Bo Lind in Oslo on Friday, she said.' },
];
const asLines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const annotations = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Annotation);

describe('JSON', () => {
  const { stdout, stderr, status } = triplewire(['parse', '-', '--format', 'json'], {
    input: asLines([...BAD, { id: 'none', text: '' }, { title: 'no text' }]),
  });
  const found = annotations(stdout);

  it('has a line a document, in the order of the input, whatever the text holds', () => {
    expect(found.map(({ id }) => id)).toEqual(BAD.map(({ id }) => id));
    expect(found.map(({ text }) => text)).toEqual(BAD.map(({ text }) => text));
  });

  it('names what was not read, and ends with 4', () => {
    expect(stderr).toMatch(/not read: none: The text is empty/);
    expect(stderr).toMatch(/not read: -:9: no "text"/);
    expect(stderr).toMatch(/warning: right-to-left: .*English/);
    expect(status).toBe(4);
  });

  it('tells who meets whom, where and when, and who says so', () => {
    const last = found.at(-1)!;
    const told = (stretch: unknown) => [...last.text].slice(...(stretch as [number, number])).join('');
    const meeting = last.facts.find(({ type }) => type === 'Meet')!;
    expect((meeting.roles.participant as unknown[]).map(told)).toEqual(['Ada Moor', 'Bo Lind']);
    expect((meeting.roles.place as unknown[]).map(told)).toEqual(['Oslo']);
    expect(meeting.modality).toBe('planned');
    expect(last.entities.map(([start, end, type]) => `${told([start, end])} ${type}`)).toContain('Oslo City');
  });

  it('has stretches inside of the text only', () => {
    for (const { text, entities, facts } of found) {
      const stretches = [
        ...entities,
        ...facts.flatMap(({ trigger, roles }) => [trigger, ...Object.values(roles).flat()]),
      ];
      for (const stretch of stretches) {
        if (!Array.isArray(stretch)) continue;
        expect(stretch[0]).toBeGreaterThanOrEqual(0);
        expect(stretch[0]).toBeLessThan(stretch[1] as number);
        expect(stretch[1]).toBeLessThanOrEqual([...text].length);
      }
    }
  });
});

describe('JSON of the frames', () => {
  it('has the same shape, with what the frames decided', () => {
    const input = asLines(BAD.slice(-1));
    const { stdout, status } = triplewire(['parse', '-', '--format', 'json', '--facts', 'frames'], { input });
    const [line] = annotations(stdout);
    const meeting = line?.facts.find(({ type }) => type === 'Meet');
    expect(meeting).toMatchObject({
      modality: 'planned',
      roles: {
        participant: [
          [17, 25],
          [36, 43],
        ],
        place: [[47, 51]],
      },
    });
    expect(status).toBe(0);
  });
});

describe('CoNLL-U', () => {
  it('is valid for the seed article and for bad texts', () => {
    const { stdout, status } = triplewire(['parse', 'seeds', '-'], { input: asLines(BAD) });
    expect(status).toBe(0);
    expect(conlluProblems(stdout)).toEqual([]);
    expect(stdout).toMatch(/\tTrigger=Meet\|TriggerConfidence=[01]\.\d\d\|Modality=planned\|/);
    expect(stdout).toMatch(/UNER=B-LOC/);
  });
});

describe('kept tokens', () => {
  it('are the same, in the same order, with comments; a wrong sentence is named with file and line', () => {
    const row = (id: string, form: string) => [id, form, '_', '_', '_', '_', '_', '_', '_', '_'].join('\t');
    const good = ['# newdoc', '# sent_id = s1', row('1-2', "can't"), row('1', 'ca'), row('2', "n't"), row('3', 'go')];
    const folder = folderWith({ 'bank.conllu': `${good.join('\n')}\n\n1 Ada\n\n${row('1', 'Bo')}\n\n` });
    const output = join(folder, 'new', 'parsed.conllu');
    const { stderr, stdout, status } = triplewire([
      'parse',
      join(folder, 'bank.conllu'),
      '--tokens',
      'keep',
      '-o',
      output,
    ]);
    const parsed = readFileSync(output, 'utf8');
    expect(conlluProblems(parsed)).toEqual([]);
    expect(parsed.split('\n').flatMap((line) => (/^\d/.test(line) ? [line.split('\t')[1]] : []))).toEqual([
      "can't",
      'ca',
      "n't",
      'go',
      'Bo',
    ]);
    expect(parsed).toContain('# newdoc\n# sent_id = s1\n');
    expect(stderr).toMatch(/bank\.conllu:8: 1 columns/);
    expect(stdout).toBe('');
    expect(status).toBe(4);
  });

  it('make one sentence of 2,000 words, read in windows, with one root', () => {
    const { stdout, status } = triplewire(['parse', '-', '--tokens', 'keep'], { input: `${LONG}\n` });
    expect(conlluProblems(stdout)).toEqual([]);
    expect(stdout.match(/^\d+\t/gm)).toHaveLength(2000);
    expect(status).toBe(0);
  });

  it('serve JSON too, which is told of the text that the tokens make', () => {
    const input = 'Ada Moor met Bo Lind in Oslo .\n';
    const { stdout } = triplewire(['parse', '-', '--tokens', 'keep', '--format', 'json'], { input });
    expect(annotations(stdout)).toMatchObject([{ id: '-', text: input }]);
  });
});

describe('wrong usage', () => {
  it.each([
    ['no input', ['parse'], 2, /missing required argument/],
    ['a format that is none', ['parse', 'seeds', '--format', 'xml'], 2, /conllu, json/],
    ['tokens that are none', ['parse', 'seeds', '--tokens', 'mine'], 2, /own, keep/],
    ['frames in CoNLL-U', ['parse', 'seeds', '--facts', 'frames'], 2, /--format json/],
    ['a backend that is none', ['parse', 'seeds', '--backend', 'gpu'], 2, /auto, native, wasm/],
    ['a folder without a model', ['parse', 'seeds', '--model', 'src'], 2, /src.*labels\.json|labels\.json.*src/],
    ['an output that is a folder', ['parse', 'seeds', '-o', 'src'], 1, /src: .*folder in its place/],
    ['a path that is not there', ['parse', 'nowhere.txt'], 3, /nowhere\.txt: no such file/],
  ])('%s', (_, args, code, message) => {
    const { stderr, stdout, status } = triplewire(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(code);
  });

  it('leaves an earlier output as it is where nothing could be read', () => {
    const folder = folderWith({ 'out.conllu': 'before' });
    triplewire(['parse', 'nowhere.txt', '-o', join(folder, 'out.conllu')]);
    expect(existsSync(join(folder, 'out.conllu')) && readFileSync(join(folder, 'out.conllu'), 'utf8')).toBe('before');
  });
});
