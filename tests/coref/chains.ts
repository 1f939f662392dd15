/** Chains of hand-made sentences, told as lists of texts. */
import { resolveChains } from '../../src/coref/resolve-chains.js';
import { findMentions } from '../../src/mentions/find-mentions.js';
import type { CoreferenceChain, Mention } from '../../src/model/mention.js';
import type { Document } from '../../src/model/text.js';
import { type HandParse, handDocument } from '../support/parse.js';

export interface Told {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly chains: readonly CoreferenceChain[];
  /** Texts of the chain that holds the `nth` mention (from 1) with that text. */
  with(text: string, nth?: number): string[];
  /** That chain itself. */
  chain(text: string, nth?: number): CoreferenceChain;
  /** Labels of the members of that chain. */
  members(text: string, nth?: number): string[];
}

/** Reads hand-made sentences up to their chains. */
export function tell(...parses: HandParse[]): Told {
  const document = handDocument(parses);
  const mentions = findMentions(document);
  const chains = resolveChains(document, mentions);
  const textOf = new Map(mentions.map((mention) => [mention.id, mention.text]));
  const chain = (text: string, nth = 1) => {
    const mention = mentions.filter((candidate) => candidate.text === text)[nth - 1];
    const found = chains.find((candidate) => mention && candidate.mentions.includes(mention.id));
    if (!found) throw new Error(`no mention "${text}" (${nth}) among ${mentions.map((m) => m.text).join(' | ')}`);
    return found;
  };
  return {
    document,
    mentions,
    chains,
    chain,
    with: (text, nth) => chain(text, nth).mentions.map((id) => textOf.get(id)!),
    members: (text, nth) =>
      (chain(text, nth).members ?? []).map((id) => chains.find((candidate) => candidate.id === id)!.label),
  };
}

/** A name proposal: tokens `start` to `end`, half-open. */
export const name = (start: number, end: number, type: string) => ({ start, end, type, probability: 0.9 });

/** "SUBJECT VERB ." with a name as subject. */
export function says(subject: string, type: string, verb = 'spoke'): HandParse {
  const words = subject.split(' ');
  const flat = words.slice(1);
  return {
    words: `${subject} ${verb} .`,
    upos: [...words.map(() => 'PROPN'), 'VERB', 'PUNCT'].join(' '),
    heads: [words.length + 1, ...flat.map(() => 1), 0, words.length + 1],
    deprels: ['nsubj', ...flat.map(() => 'flat'), 'root', 'punct'].join(' '),
    proposals: { names: [name(0, words.length, type)] },
  };
}

/** "SUBJECT VERB ." with a noun phrase of determiner and noun, or a pronoun, as subject. */
export function next(subject: string, verb = 'left', lemmas: Record<string, string> = {}): HandParse {
  const words = subject.split(' ');
  const noun = words.length;
  const upos = words.map((word, at) => upoOf(word, at === noun - 1));
  return {
    words: `${subject} ${verb} .`,
    upos: [...upos, 'VERB', 'PUNCT'].join(' '),
    heads: [...words.slice(1).map(() => noun), noun + 1, 0, noun + 1],
    deprels: [...words.slice(0, -1).map(relationOf), 'nsubj', 'root', 'punct'].join(' '),
    lemmas,
  };
}

const PRONOUNS = ['he', 'she', 'it', 'they', 'we', 'i'];

function upoOf(word: string, isHead: boolean): string {
  if (isHead) return PRONOUNS.includes(word.toLowerCase()) ? 'PRON' : 'NOUN';
  return { det: 'DET', nummod: 'NUM', amod: 'ADJ', 'nmod:poss': 'PRON' }[relationOf(word)] ?? 'ADJ';
}

function relationOf(word: string): string {
  if (/^(?:the|a|this|both)$/i.test(word)) return 'det';
  if (/^(?:two|three)$/i.test(word)) return 'nummod';
  return /^(?:his|her|its|their)$/i.test(word) ? 'nmod:poss' : 'amod';
}
