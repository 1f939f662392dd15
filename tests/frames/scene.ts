/** Small parsed texts for the tests of frames: one token a line, with the class of the mention that it heads. */
import { readFileSync } from 'node:fs';
import { type Facts, findFacts } from '../../src/frames/find-facts.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/frames/settings.js';
import { growTree, type Tree } from '../../src/frames/tree.js';
import { mentionId } from '../../src/model/ids.js';
import type {
  ChainId,
  CoreferenceChain,
  EntityMention,
  EventMention,
  Filler,
  Mention,
  RelationMention,
} from '../../src/model/mention.js';
import type { Document, Proposals, SentenceKind, Span } from '../../src/model/text.js';
import { loadOntology } from '../../src/ontology/load.js';
import { type HandParse, handDocument } from '../support/parse.js';
import { FRAMES } from './frames.js';

const root = new URL('../../', import.meta.url);

/** The built-in classes, types and roles with the small frames of `frames.ts`. */
export const ontology = loadOntology([
  { path: 'news.ttl', text: readFileSync(new URL('ontology/news.ttl', root), 'utf8') },
  ...Object.entries(FRAMES).map(([type, text]) => ({ path: `frames/${type}.yaml`, text })),
]);

/** An event of which the network is sure. */
export const sure = (token: number, type: string) => ({
  token,
  type,
  probability: 0.97,
  modality: 'asserted' as const,
  modalityProbability: 1,
});

/** A filler of which the network is sure. */
export const role = (type: string, name: string, trigger: number, filler: number) => ({
  type,
  role: name,
  trigger,
  filler,
  probability: 0.97,
});

interface Line {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  /** Class of the mention; `time` for a time, `amount` for a sum. */
  readonly type?: string;
}

/** Lines `form[/lemma] UPOS XPOS head deprel [Class]`, heads 1-based, 0 for the root. */
function readLines(text: string): Line[] {
  const rows = text.trim().split('\n');
  return rows.map((row) => {
    const [word, upos, xpos, head, deprel, type] = row.trim().split(/\s+/);
    const [form, lemma] = word!.split(/(?<=.)\/(?=.)/);
    const given = {
      form: form!,
      lemma: lemma ?? form!.toLowerCase(),
      upos: upos!,
      xpos: xpos!,
      head: Number(head),
      deprel: deprel!,
    };
    return type ? { ...given, type } : given;
  });
}

function toHandParse(lines: readonly Line[], proposals: Partial<Proposals>): HandParse {
  const column = (name: 'form' | 'upos' | 'xpos' | 'deprel') => lines.map((line) => line[name]).join(' ');
  return {
    words: column('form'),
    upos: column('upos'),
    xpos: column('xpos'),
    heads: lines.map(({ head }) => head),
    deprels: column('deprel'),
    lemmas: Object.fromEntries(lines.map(({ form, lemma }) => [form, lemma])),
    proposals,
  };
}

export interface Telling {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly facts: Facts;
}

interface Options {
  readonly kind?: SentenceKind;
  readonly proposals?: readonly Partial<Proposals>[];
  readonly settings?: Settings;
  /** Whether names with the same words are one thing; else each mention is alone. */
  readonly joined?: boolean;
}

/** Reads sentences (one block of lines each) for facts. */
export function tell(
  blocks: string | readonly string[],
  { kind = 'body', proposals = [], settings = FRAMES_ALONE, joined = false }: Options = {},
): Telling {
  const sentences = (typeof blocks === 'string' ? [blocks] : blocks).map(readLines);
  const parsed = handDocument(sentences.map((lines, index) => toHandParse(lines, proposals[index] ?? {})));
  const document = { ...parsed, sentences: parsed.sentences.map((sentence) => ({ ...sentence, kind })) };
  const mentions = sentences.flatMap((lines, index) => mentionsOf(document, index, lines));
  const chains = joined ? chainsOf(mentions) : [];
  return { document, mentions, facts: findFacts(document, mentions, chains, ontology, settings) };
}

/** A chain for the names that have the same words. */
function chainsOf(mentions: readonly Mention[]): CoreferenceChain[] {
  const named = mentions.filter((one): one is EntityMention => one.kind === 'entity' && one.level === 'name');
  return [...new Set(named.map(({ text }) => text))].map((label) => {
    const own = named.filter(({ text }) => text === label);
    return {
      id: own[0]!.id as string as ChainId,
      mentions: own.map(({ id }) => id),
      label,
      type: own[0]!.type,
      level: 'name',
    };
  });
}

/** Frames without a network. */
export const FRAMES_ALONE: Settings = { ...DEFAULT_SETTINGS, sources: { model: false, frames: true } };

/** The tree of one sentence. */
export function treeOf(lines: string): Tree {
  return growTree(handDocument([toHandParse(readLines(lines), {})]).sentences[0]!);
}

function mentionsOf(document: Document, sentence: number, lines: readonly Line[]): Mention[] {
  return lines.flatMap(({ type }, head) =>
    type === undefined ? [] : [mentionAt(document, { sentence, ...nameSpan(lines, head) }, head, type, lines)],
  );
}

/** The head with the parts of its name that follow it. */
function nameSpan(lines: readonly Line[], head: number): { start: number; end: number } {
  let end = head + 1;
  while (lines[end]?.deprel === 'flat') end++;
  return { start: head, end };
}

function mentionAt(document: Document, span: Span, head: number, type: string, lines: readonly Line[]): Mention {
  const tokens = document.sentences[span.sentence]!.tokens;
  const range = { start: tokens[span.start]!.range.start, end: tokens[span.end - 1]!.range.end };
  const shared = {
    id: mentionId(span),
    span,
    head,
    range,
    text: document.source.text.slice(range.start, range.end),
    foundBy: 'test',
  };
  if (type === 'time' || type === 'amount') return { kind: 'value', type, ...shared };
  const level: EntityMention['level'] =
    ({ PROPN: 'name', PRON: 'pronoun' }[lines[head]!.upos] as EntityMention['level']) ?? 'nominal';
  return { kind: 'entity', type, level, number: 'unknown', gender: 'unknown', confidence: 1, ...shared };
}

/** Text of a filler. */
export function textOf({ mentions }: Telling, filler: Filler): string {
  return filler.kind === 'text' ? filler.text : (mentions.find(({ id }) => id === filler.mention)?.text ?? '?');
}

/** Accepted events in short: type, roles with the texts of their fillers; modality and speaker where there are any. */
export function events(telling: Telling): Record<string, unknown>[] {
  return telling.facts.events.filter(({ status }) => status === 'accepted').map((event) => shortEvent(telling, event));
}

function shortEvent(telling: Telling, event: EventMention): Record<string, unknown> {
  const roles = Object.entries(event.roles).map(([role, fillers]) => [
    role,
    fillers.map((filler) => textOf(telling, filler)),
  ]);
  return { type: event.type, ...Object.fromEntries(roles), ...standing(telling, event) };
}

function standing(
  telling: Telling,
  { modality, attribution }: EventMention | RelationMention,
): Record<string, unknown> {
  const by = telling.mentions.find(({ id }) => id === attribution)?.text;
  return { ...(modality === 'asserted' ? {} : { modality }), ...(by === undefined ? {} : { by }) };
}

/** Accepted relations in short: `spokespersonOf(Sanders, White House)`. */
export function relations(telling: Telling): string[] {
  return telling.facts.relations
    .filter(({ status }) => status === 'accepted')
    .map((relation) => shortRelation(telling, relation));
}

function shortRelation(telling: Telling, relation: RelationMention): string {
  const { type, subject, object, organization, former, modality } = relation;
  const fillers = [subject, object, ...(organization ? [organization] : [])].map((filler) => textOf(telling, filler));
  return `${former ? 'former ' : ''}${type}(${fillers.join(', ')})${modality === 'asserted' ? '' : ` ${modality}`}`;
}

/** The events of a sentence of which the network offers these triggers and roles, and no relation, under the product's settings. */
export function eventsOf(lines: string, triggers: ReturnType<typeof sure>[], roles: ReturnType<typeof role>[]) {
  return events(tell(lines, { proposals: [{ triggers, roles, relations: [] }], settings: DEFAULT_SETTINGS }));
}
