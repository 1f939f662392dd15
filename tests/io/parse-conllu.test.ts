import { describe, expect, it } from 'vitest';
import { isConllu, readConllu } from '../../src/io/parse-conllu.js';

const row = (id: string, form: string, misc = '_') => [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');
const read = (...lines: string[]) => [...readConllu(lines.join('\n'), 'f.conllu')];
const problem = (...lines: string[]) => {
  const [first] = read(...lines);
  return first && 'diagnostic' in first ? `${first.diagnostic.document} ${first.diagnostic.message}` : 'none';
};

describe('reading CoNLL-U', () => {
  it('keeps words, spacing, comments, multiword tokens and empty nodes', () => {
    const lines = [
      '# sent_id = a',
      '# x',
      row('1-2', "don't", 'SpaceAfter=No'),
      row('1', 'do'),
      row('2', "n't"),
      row('2.1', 'go'),
      row('3', '!'),
    ];
    expect(read(...lines)).toEqual([
      {
        sentence: {
          comments: ['# sent_id = a', '# x'],
          words: [
            { form: 'do', spaceAfter: false, misc: [] },
            { form: "n't", spaceAfter: false, misc: [] },
            { form: '!', spaceAfter: true, misc: [] },
          ],
          between: new Map([
            [0, [lines[2]]],
            [2, [lines[5]]],
          ]),
        },
      },
    ]);
  });

  it('reads files with Windows line ends, empty lines in plenty and no last empty line', () => {
    const found = [...readConllu(`\r\n${row('1', 'Ada')}\r\n\r\n\r\n${row('1', 'Bo')}`, 'f')];
    expect(found.map((each) => 'sentence' in each && each.sentence.words[0]?.form)).toEqual(['Ada', 'Bo']);
  });

  it.each([
    ['columns divided by spaces', ['# a', '1 Ada _ _'], 'f.conllu:2 1 columns; CoNLL-U has 10'],
    ['a gap in the ids', [row('1', 'Ada'), row('3', 'left')], 'f.conllu:2 word 3 where word 2 is due'],
    ['an id that is none', [row('x', 'Ada')], 'f.conllu:1 "x" is no id'],
    ['a range backwards', [row('1-1', 'Ada')], 'f.conllu:1 "1-1" is no range'],
    [
      'an empty node in the wrong place',
      [row('1', 'Ada'), row('2.1', 'x')],
      'f.conllu:2 empty node 2.1 where 1.1 is due',
    ],
    [
      'a multiword token beyond the last word',
      [row('1-3', 'abc'), row('1', 'a')],
      'f.conllu:1 a multiword token goes on to word 3; the last one is 1',
    ],
    ['no form', [row('1', '')], 'f.conllu:1 no word form'],
    ['comments alone', ['', '# a'], 'f.conllu:2 a sentence without a word'],
  ])('%s: file, line and what is wrong', (_, lines, message) => {
    expect(problem(...lines)).toContain(message);
  });

  it('reads the sentences after a wrong one', () => {
    const found = read('1 Ada', '', row('1', 'Bo'));
    expect(found.map((each) => 'sentence' in each)).toEqual([false, true]);
  });

  it('is told from plain text by its first column', () => {
    expect(isConllu(`# c\n${row('1', 'Ada')}`)).toBe(true);
    expect(isConllu('2019 was long .\n# 1 hit')).toBe(false);
  });
});
