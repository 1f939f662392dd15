/** Direct speech: which words stand inside quotation marks, and who speaks them. */
import type { Token } from '../model/text.js';
import { ancestorsOf, relationOf } from '../model/tree.js';
import { isHuman, isOrganization } from './classes.js';
import type { Scene } from './scene.js';

const OPENING = /^(?:“|``|«|„)$/;
const CLOSING = /^(?:”|''|»)$/;
/** In sentences. */
const LONGEST_QUOTATION = 6;
const STRAIGHT = /^"$/;
const SPEECH: ReadonlySet<string> = new Set(
  `say tell add write state explain note tweet post ask reply respond answer declare announce insist argue claim warn comment recall conclude continue remark
  admit acknowledge stress emphasize emphasise joke quip shout call urge promise vow pledge testify report confirm deny complain suggest`.split(
    /\s+/,
  ),
);

/** Who speaks a quoted word. */
export interface Speech {
  /** Whether the token stands inside quotation marks. */
  isQuoted(sentence: number, position: number): boolean;
  /** Index of the speaker's mention, if the text around tells it. */
  speakerOf(sentence: number, position: number): number | undefined;
}

/** Reads the quotation marks of a document; a quotation may run over several sentences. */
export function findSpeech(scene: Scene): Speech {
  const quotations = numberQuotations(scene);
  const speakers = new Map<number, number>();
  for (const [sentence, { tokens }] of scene.document.sentences.entries())
    noteSpeakers(scene, sentence, tokens, quotations, speakers);
  goOn(scene, quotations, speakers);
  const quotationAt = (sentence: number, position: number) => quotations[sentence]?.[position] ?? 0;
  return {
    isQuoted: (sentence, position) => quotationAt(sentence, position) > 0,
    speakerOf: (sentence, position) => speakers.get(quotationAt(sentence, position)),
  };
}

/** For every token the number of the quotation it stands in, 0 outside. A quotation that nobody closes ends after some sentences. */
function numberQuotations(scene: Scene): number[][] {
  let [open, count, since] = [false, 0, 0];
  return scene.document.sentences.map(({ tokens }, sentence) => {
    if (sentence - since >= LONGEST_QUOTATION) open = false;
    return tokens.map(({ form }) => {
      if (OPENING.test(form) || (STRAIGHT.test(form) && !open)) {
        [open, count, since] = [true, count + 1, sentence];
        return 0;
      }
      if (CLOSING.test(form) || STRAIGHT.test(form)) open = false;
      return open ? count : 0;
    });
  });
}

/** Verbs of speech outside of quotations give their subject to the quotations of their sentence, and to one that runs on from it. */
function noteSpeakers(
  scene: Scene,
  sentence: number,
  tokens: readonly Token[],
  quotations: readonly (readonly number[])[],
  speakers: Map<number, number>,
): void {
  const here = quotations[sentence]!;
  for (const [position, number] of here.entries()) {
    if (number === 0 || speakers.has(number)) continue;
    const speaker =
      speakerAbove(scene, sentence, tokens, position, here) ?? speakerBeside(scene, sentence, tokens, here);
    if (speaker !== undefined) speakers.set(number, speaker);
  }
}

/** '"…," Roe said. "…"': a quotation right behind one, in the same paragraph and without a speaker of its own, goes on with it. */
function goOn(scene: Scene, quotations: readonly (readonly number[])[], speakers: Map<number, number>): void {
  for (const [sentence, here] of quotations.entries()) {
    const number = here.find((quoted) => quoted > 0);
    if (number === undefined || speakers.has(number) || !isQuotedWhole(scene, sentence, here)) continue;
    const last = quotations[sentence - 1]?.findLast((quoted) => quoted > 0);
    const speaker = last === undefined || isNewParagraph(scene, sentence) ? undefined : speakers.get(last);
    if (speaker !== undefined) speakers.set(number, speaker);
  }
}

function isQuotedWhole(scene: Scene, sentence: number, quoted: readonly number[]): boolean {
  const { tokens } = scene.document.sentences[sentence]!;
  return tokens.every(({ upos }, at) => upos === 'PUNCT' || quoted[at]! > 0);
}

function isNewParagraph(scene: Scene, sentence: number): boolean {
  const [before, here] = [scene.document.sentences[sentence - 1], scene.document.sentences[sentence]];
  return scene.document.source.text.slice(before?.range.end, here!.range.start).includes('\n');
}

/** Subject of the nearest verb of speech that governs the quoted word from outside of the quotation. */
function speakerAbove(
  scene: Scene,
  sentence: number,
  tokens: readonly Token[],
  position: number,
  quoted: readonly number[],
): number | undefined {
  const verb = ancestorsOf(tokens, position).find((above) => quoted[above] === 0 && isSpeech(tokens[above]!));
  return verb === undefined ? undefined : subjectOf(scene, sentence, tokens, verb);
}

/** The only verb of speech outside of the quotation ("…", he said, as parsers often hang it below the quotation). */
function speakerBeside(
  scene: Scene,
  sentence: number,
  tokens: readonly Token[],
  quoted: readonly number[],
): number | undefined {
  const verbs = tokens.flatMap((token, position) => (quoted[position] === 0 && isSpeech(token) ? [position] : []));
  return verbs.length === 1 ? subjectOf(scene, sentence, tokens, verbs[0]!) : undefined;
}

/** Whether a word is a verb of saying. */
export function isSpeech(token: Token): boolean {
  return token.upos === 'VERB' && SPEECH.has(token.lemma.toLowerCase());
}

function subjectOf(scene: Scene, sentence: number, tokens: readonly Token[], verb: number): number | undefined {
  const subject = subjectAt(scene, sentence, tokens, verb);
  const index = subject === undefined ? undefined : scene.at(sentence, subject);
  const type = index === undefined ? undefined : scene.mentions[index]!.type;
  const speaks =
    type !== undefined && (isHuman(type) || isOrganization(type) || type === 'Country' || type === 'Entity');
  return speaks ? index : undefined;
}

/** Of a verb that is joined to another, or a participle beside it ("Roe admitted it, writing that") or on what it puts out ("Roe sent a letter saying"), the subject of that one. */
function subjectAt(scene: Scene, sentence: number, tokens: readonly Token[], verb: number): number | undefined {
  const own = scene.children[sentence]![verb]!.find((child) => relationOf(tokens[child]!) === 'nsubj');
  const { deprel, xpos, head } = tokens[verb]!;
  const isShared = deprel === 'conj' || (deprel === 'advcl' && xpos === 'VBG');
  const isOnObject = deprel === 'acl' && xpos === 'VBG' && relationOf(tokens[head]!) === 'obj';
  const above = isOnObject ? tokens[head]!.head : head;
  const isTold = (isShared || isOnObject) && tokens[above]!.upos === 'VERB';
  return own ?? (isTold ? subjectAt(scene, sentence, tokens, above) : undefined);
}
