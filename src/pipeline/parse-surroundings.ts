/** Comments and spacing of CoNLL-U sentences: made for texts, carried through for sentences whose tokens are kept. */
import type { TextRange, Token } from '../model/text.js';
import { splitParagraphs } from '../text/paragraphs.js';
import type { Surroundings } from './parse-conllu.js';
import type { KeptDocument } from './parse-kept.js';
import type { CutText } from './parse-source.js';

const NO_SPACE = 'SpaceAfter=No';

/** What stands around the sentences of a text: `newdoc`, `newpar`, `sent_id`, `text`, and `kind` where a build takes a line for no body text. */
export function surroundingsOfText(name: string, { source, sentences, kinds }: CutText): Surroundings[] {
  const { text } = source;
  const paragraphs = splitParagraphs(text).map(({ range }) => range.start);
  return sentences.map(({ tokens, range }, index) => {
    const misc = tokens.map((token, at) => {
      const next = tokens[at + 1] ?? sentences[index + 1]?.tokens[0];
      return next?.range.start === token.range.end ? [NO_SPACE] : [];
    });
    const opens = index === 0 || startsParagraph(paragraphs, range, sentences[index - 1]!.range);
    return {
      comments: [
        ...(index === 0 ? [`# newdoc id = ${oneLine(name)}`] : []),
        ...(opens ? ['# newpar'] : []),
        `# sent_id = ${sentenceId(name, index)}`,
        `# text = ${textOf(tokens, (at) => misc[at]!.length === 0)}`,
        ...(kinds[index] === 'body' ? [] : [`# kind = ${kinds[index]}`]),
      ],
      misc,
    };
  });
}

/** Whether a paragraph begins after the sentence before; the mark of a list stands before its paragraph. */
function startsParagraph(starts: readonly number[], { end }: TextRange, before: TextRange): boolean {
  return starts.some((at) => at >= before.end && at < end);
}

/** What stands around kept sentences: their own comments, with `sent_id` and `text` where these are missing. */
export function surroundingsOfKept({ name, sentences }: KeptDocument, from: number): Surroundings[] {
  return sentences.map(({ comments, words, between }, index) => {
    const lacks = (key: string) => !comments.some((comment) => comment.replace(/\s/g, '').startsWith(`#${key}=`));
    return {
      comments: [
        ...comments,
        ...(lacks('sent_id') ? [`# sent_id = ${sentenceId(name, from + index)}`] : []),
        ...(lacks('text') ? [`# text = ${textOf(words, (at) => words[at]!.spaceAfter)}`] : []),
      ],
      misc: words.map(({ misc }) => misc),
      between,
    };
  });
}

function textOf(words: readonly Pick<Token, 'form'>[], hasSpaceAfter: (at: number) => boolean): string {
  const parts = words.map(({ form }, at) => (at < words.length - 1 && hasSpaceAfter(at) ? `${form} ` : form));
  return oneLine(parts.join(''));
}

/** Unique in the output as long as the names of the documents are; without spaces and slashes, which have meanings there. */
function sentenceId(name: string, index: number): string {
  return `${name.replace(/[\s/\\]+/g, '-')}-${index + 1}`;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t\u2028\u2029]+/g, ' ');
}
