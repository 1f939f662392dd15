/**
 * What the network says of a word beside its place in the tree, as attributes of the MISC column. Words are given by their
 * CoNLL-U id; a confidence has two decimals. Nothing in a value needs escaping: they hold letters, digits, `:`, `,`, `.` and `-`.
 */
import type { NameProposal } from '../model/text.js';
import type { DecidedFiller } from './parse-fillers.js';
import type { ParsedSentence } from './parse-sentence.js';

/** Keys that are written here; of a sentence that has them already they are replaced. */
export const KEYS: ReadonlySet<string> = new Set([
  'Name',
  'NameConfidence',
  'UNER',
  'Trigger',
  'TriggerConfidence',
  'Modality',
  'ModalityConfidence',
  'Roles',
  'HeldAt',
  'Relations',
]);

/** Attributes of each word of a sentence; `treebankNames` are of the classes PER, LOC, ORG. */
export function miscOf(parsed: ParsedSentence, treebankNames: readonly NameProposal[], words: number): string[][] {
  const misc: string[][] = Array.from({ length: words }, () => []);
  addNames(misc, parsed.names);
  for (const { start, end, type } of treebankNames)
    eachWord(start, end, (word, mark) => misc[word]!.push(`UNER=${mark}-${type}`));
  addEvents(misc, parsed);
  addRelations(misc, parsed);
  return misc;
}

/** `Name=B-City`, `Name=I-City`; the confidence stands on the first word. */
function addNames(misc: string[][], names: readonly NameProposal[]): void {
  for (const { start, end, type, probability } of names) {
    eachWord(start, end, (word, mark) => misc[word]!.push(`Name=${mark}-${type}`));
    misc[start]!.push(`NameConfidence=${share(probability)}`);
  }
}

function eachWord(start: number, end: number, visit: (word: number, mark: 'B' | 'I') => void): void {
  for (let word = start; word < end; word++) visit(word, word === start ? 'B' : 'I');
}

/** `Trigger=Meet`, `Modality=planned`, `Roles=participant:3:0.97,place:8:0.91`. */
function addEvents(misc: string[][], { events }: ParsedSentence): void {
  for (const { token, type, probability, modality, modalityProbability, fillers, speaker } of events) {
    misc[token]!.push(`Trigger=${type}`, `TriggerConfidence=${share(probability)}`);
    misc[token]!.push(`Modality=${modality}`, `ModalityConfidence=${share(modalityProbability)}`);
    const roles = [...fillers, ...(speaker ? [speaker] : [])];
    if (roles.length > 0) misc[token]!.push(`Roles=${roles.map(edge).join(',')}`);
  }
}

/** `Relations=headOf:7:0.84` on the subject, `HeldAt=7:0.80` (a body or country) on the head of a position. */
function addRelations(misc: string[][], { relations }: ParsedSentence): void {
  const edges = new Map<number, string[]>();
  const bodies = new Map<number, Set<string>>();
  for (const { type, subject, object, probability, organizations } of relations) {
    edges.set(subject, [...(edges.get(subject) ?? []), edge({ role: type, token: object, probability })]);
    const held = organizations.map((body) => `${body.token + 1}:${share(body.probability)}`);
    if (held.length > 0) bodies.set(object, new Set([...(bodies.get(object) ?? []), ...held]));
  }
  for (const [word, list] of edges) misc[word]!.push(`Relations=${list.join(',')}`);
  for (const [word, list] of bodies) misc[word]!.push(`HeldAt=${[...list].join(',')}`);
}

function edge({ role, token, probability }: DecidedFiller): string {
  return `${role}:${token + 1}:${share(probability)}`;
}

function share(probability: number): string {
  return probability.toFixed(2);
}
