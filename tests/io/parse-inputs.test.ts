import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKept } from '../../src/io/parse-inputs.js';
import { folderWith } from '../support/cli.js';

const row = (id: string, form: string) => [id, form, '_', '_', '_', '_', '_', '_', '_', '_'].join('\t');
const forms = (text: string | Uint8Array) =>
  [...readKept(['-'], () => Buffer.from(text))].map((input) =>
    input.kind === 'document'
      ? input.document.sentences.map(({ words }) => words.map(({ form }) => form))
      : `! ${input.diagnostic.document}: ${input.diagnostic.message}`,
  );

describe('inputs whose tokens are kept', () => {
  it('takes a tokenised sentence a line, words divided by spaces', () => {
    expect(forms('Ada met Bo .\r\n\n # 1  song \n')).toEqual([
      [
        ['Ada', 'met', 'Bo', '.'],
        ['#', '1', 'song'],
      ],
    ]);
  });

  it('says where the encoding is broken, and reads on', () => {
    const [warning, words] = forms(Buffer.from([...Buffer.from('Ada met Bo .\nZo'), 0xeb, ...Buffer.from(' left .')]));
    expect(warning).toMatch(/^! -: line 2: invalid UTF-8/);
    expect(words).toEqual([
      ['Ada', 'met', 'Bo', '.'],
      ['Zo\uFFFD', 'left', '.'],
    ]);
  });

  it('takes the documents of CoNLL-U one by one', () => {
    const text = `# newdoc id = a\n${row('1', 'Ada')}\n\n${row('1', 'Bo')}\n\n# newdoc\n${row('1', 'Cy')}\n\n`;
    expect(forms(text)).toEqual([[['Ada'], ['Bo']], [['Cy']]]);
  });

  it('calls a document by its id, else by its file', () => {
    const text = `${row('1', 'Ada')}\n\n# newdoc id = b 7\n${row('1', 'Bo')}\n\n`;
    const names = [...readKept(['-'], () => Buffer.from(text))].map(
      (input) => input.kind === 'document' && `${input.document.name} ${input.first}`,
    );
    expect(names).toEqual(['- 0', 'b 7 0']);
  });

  it('cuts a long file without documents into parts, which go on counting', () => {
    const parts = [...readKept(['-'], () => Buffer.from('Ada .\n'.repeat(1200)))];
    expect(parts.map((part) => part.kind === 'document' && [part.first, part.document.sentences.length])).toEqual([
      [0, 500],
      [500, 500],
      [1000, 200],
    ]);
  });

  it('reports what cannot be read and reads the others', () => {
    const folder = folderWith({ 'a.txt': 'Ada .\n', 'b.txt': '\n', 'c.txt': Uint8Array.of(65, 0, 66) });
    const found = [...readKept([join(folder, 'none.conllu'), folder])];
    expect(found.map((input) => (input.kind === 'document' ? 'read' : input.diagnostic.code))).toEqual([
      'unreadable',
      'read',
      'empty-text',
      'binary',
    ]);
  });
});
