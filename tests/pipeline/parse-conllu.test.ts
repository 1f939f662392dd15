/** CoNLL-U of hand-made parses: valid, and with all that the network decides in MISC. */
import { describe, expect, it } from 'vitest';
import { openOntology } from '../../src/io/open-ontology.js';
import type { Document } from '../../src/model/text.js';
import { conlluOf, type Surroundings } from '../../src/pipeline/parse-conllu.js';
import { type KeptSentence, layOut } from '../../src/pipeline/parse-kept.js';
import { parseSentence } from '../../src/pipeline/parse-sentence.js';
import { cutText, readCut, withMarks } from '../../src/pipeline/parse-source.js';
import { surroundingsOfKept, surroundingsOfText } from '../../src/pipeline/parse-surroundings.js';
import { conlluProblems } from '../support/conllu.js';
import { handDocument } from '../support/parse.js';
import { handTools, MEETING, MEETING_TEXT } from './hand-tools.js';

const ontology = openOntology();
const MEET = {
  ...MEETING,
  proposals: {
    ...MEETING.proposals,
    triggers: [{ token: 2, type: 'Meet', probability: 0.934, modality: 'planned', modalityProbability: 0.7 } as const],
    roles: [
      { trigger: 2, type: 'Meet', role: 'participant', filler: 0, probability: 0.9 },
      { trigger: 2, type: 'Meet', role: 'place', filler: 6, probability: 0.8 },
    ],
    relations: [{ type: 'spouseOf', subject: 0, object: 3, probability: 0.5 }],
  },
};

const write = (document: Document, frames: readonly Surroundings[]) =>
  document.sentences
    .map((_, index) =>
      conlluOf(
        parseSentence(document, index, ontology),
        [{ start: 0, end: 2, type: 'PER', probability: 1 }],
        frames[index]!,
      ),
    )
    .join('');

async function ofText(text: string): Promise<string> {
  const cut = withMarks(cutText({ id: 'd', text }));
  const kept = cut.sentences.map(({ tokens }) => tokens.map(({ form }) => form).join(' '));
  const marked = { ...MEET, words: `• ${MEET.words}`, upos: `PUNCT ${MEET.upos}`, xpos: `NFP ${MEET.xpos}` };
  const heads = [4, ...MEET.heads.map((head) => (head === 0 ? 0 : head + 1))];
  const parses = kept.map((words) =>
    words.startsWith('•') ? { ...marked, heads, deprels: `punct ${MEET.deprels}`, proposals: {} } : MEET,
  );
  return write(await readCut(cut, handTools(parses).analyser), surroundingsOfText('news/a b.txt', cut));
}

const rowOf = (conllu: string, id: string) =>
  conllu
    .split('\n')
    .find((line) => line.startsWith(`${id}\t`))!
    .split('\t');

describe('CoNLL-U of a text', () => {
  it('is valid', async () => {
    expect(conlluProblems(await ofText(`${MEETING_TEXT}\n\n${MEETING_TEXT}\n`))).toEqual([]);
  });

  it('says where documents and paragraphs begin', async () => {
    const lines = (await ofText(`${MEETING_TEXT} ${MEETING_TEXT}\n\n• ${MEETING_TEXT}`)).split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# newdoc id = news/a b.txt',
      '# newpar',
      '# sent_id = news-a-b.txt-1',
      `# text = ${MEETING_TEXT}`,
      '# sent_id = news-a-b.txt-2',
      `# text = ${MEETING_TEXT}`,
      '# newpar',
      '# sent_id = news-a-b.txt-3',
      `# text = • ${MEETING_TEXT}`,
    ]);
  });

  it('covers all characters of the text but its spaces', async () => {
    const text = `${MEETING_TEXT}\n\n• ${MEETING_TEXT}`;
    const forms = (await ofText(text)).split('\n').flatMap((line) => (/^\d/.test(line) ? [line.split('\t')[1]] : []));
    expect(forms.join('')).toBe(text.replace(/\s/g, ''));
  });

  it('puts names, trigger, modality, roles and relations into MISC', async () => {
    const conllu = await ofText(MEETING_TEXT);
    expect(rowOf(conllu, '1')[9]).toBe('Name=B-Person|NameConfidence=1.00|UNER=B-PER|Relations=spouseOf:4:0.50');
    expect(rowOf(conllu, '2')[9]).toBe('Name=I-Person|UNER=I-PER');
    expect(rowOf(conllu, '3')[9]).toBe(
      'Trigger=Meet|TriggerConfidence=0.93|Modality=planned|ModalityConfidence=0.70|Roles=participant:1:0.90,place:7:0.80',
    );
    expect(rowOf(conllu, '9')[9]).toBe('SpaceAfter=No');
  });
});

describe('CoNLL-U of kept tokens', () => {
  const kept: KeptSentence = {
    comments: ['# newdoc', '# sent_id = s1', '#text=Ada…', '# odd | comment'],
    words: MEET.words.split(' ').map((form, index) => ({
      form,
      spaceAfter: index !== 0,
      misc: index === 0 ? ['SpaceAfter=No', 'Name=Old', 'Gloss=a=b'] : [],
    })),
    between: new Map([
      [3, ['4-5\tBo-Lind\t_\t_\t_\t_\t_\t_\t_\t_']],
      [10, ['10.1\tmet\t_\t_\t_\t_\t_\t_\t3:conj\t_']],
    ]),
  };
  const document = { name: 'f.conllu', sentences: [kept] };

  it('keeps comments, multiword tokens and empty nodes in their places', () => {
    const lines = write(handDocument([MEET]), surroundingsOfKept(document, 0)).split('\n');
    expect(lines.slice(0, 4)).toEqual(kept.comments);
    expect(lines.findIndex((line) => line.startsWith('4-5\t'))).toBe(
      lines.findIndex((line) => line.startsWith('4\t')) - 1,
    );
    expect(lines.at(-3)).toMatch(/^10\.1\t/);
  });

  it('keeps foreign attributes and replaces its own', () => {
    expect(rowOf(write(handDocument([MEET]), surroundingsOfKept(document, 0)), '1')[9]).toMatch(
      /^SpaceAfter=No\|Gloss=a=b\|Name=B-Person\|/,
    );
  });

  it('adds sent_id and text where they are missing', () => {
    const bare = { name: 'f.txt', sentences: [{ ...kept, comments: [], between: new Map() }] };
    expect(surroundingsOfKept(bare, 7)[0]?.comments).toEqual([
      '# sent_id = f.txt-8',
      '# text = AdaMoor met Bo Lind in Oslo on Friday .',
    ]);
  });

  it('lays words out as a text in which every form has its place', () => {
    const { source, sentences } = layOut({ name: 'x', sentences: [kept, kept] });
    expect(source.text.split('\n')[0]).toBe('AdaMoor met Bo Lind in Oslo on Friday .');
    for (const { form, range } of sentences.flatMap(({ tokens }) => tokens))
      expect(source.text.slice(range.start, range.end)).toBe(form);
  });
});
