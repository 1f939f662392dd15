/** Executes the examples and counterexamples of the frames: the specification of what each type finds. */

import { sourceId } from '../model/ids.js';
import type { EventMention, Filler, Reading, RelationMention } from '../model/mention.js';
import type { Source } from '../model/text.js';
import type { Frame, FrameExample } from '../ontology/ontology.js';
import { type Explanation, explainOne } from './explain-one.js';
import { readOne } from './read-one.js';
import type { Tools } from './tools.js';

/** An example that was not found, or a counterexample that was. */
export interface FrameFailure {
  readonly type: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** What was expected and what was found instead. */
  readonly message: string;
  /** How the sentence was read. */
  readonly explanation: Explanation;
}

export interface FrameCheck {
  readonly examples: number;
  readonly failures: readonly FrameFailure[];
}

/** Runs all examples and counterexamples of one frame. */
export async function checkFrame(frame: Frame, tools: Tools): Promise<FrameCheck> {
  const failures: FrameFailure[] = [];
  const fail = async (line: number, text: string, message: string) => {
    const explanation = await explainOne(sourceOf(text), tools);
    failures.push({ type: frame.type, file: frame.file, line, text, message, explanation });
  };
  for (const example of frame.examples) {
    const found = factsOf(await readText(example.text, tools), frame.type);
    const isSymmetric = tools.ontology.relations.get(frame.type)?.symmetric === true;
    const message = problemOf(example, frame.type, isSymmetric ? found.flatMap(bothWays) : found);
    if (message) await fail(example.line, example.text, message);
  }
  for (const { text, line } of frame.counterexamples) {
    const found = factsOf(await readText(text, tools), frame.type);
    if (found.length > 0)
      await fail(line, text, `found, but is a counterexample: ${found.map((fact) => fact.foundBy).join(', ')}`);
  }
  return { examples: frame.examples.length + frame.counterexamples.length, failures };
}

function readText(text: string, tools: Tools): Promise<Reading> {
  return readOne(sourceOf(text), tools);
}

function sourceOf(text: string): Source {
  return { id: sourceId({ text }), text };
}

/** A fact with its fillers as strings: mention text and label of its chain. */
interface FoundFact {
  readonly modality: string;
  readonly roles: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  readonly former: boolean;
  readonly foundBy: string;
}

function problemOf(example: FrameExample, type: string, found: readonly FoundFact[]): string | undefined {
  if (found.length === 0) return `no ${type} found`;
  if (found.some((fact) => holds(fact, example))) return undefined;
  return `expected ${describeExpected(example)}; found ${found.map(describeFound).join(' | ')}`;
}

function holds(fact: FoundFact, { roles, modality, former }: FrameExample): boolean {
  const filled = Object.entries(roles).every(([role, names]) =>
    names.every((name) => fact.roles.get(role)?.some((names) => names.has(fold(name)))),
  );
  return filled && fact.modality === modality && (!former || fact.former);
}

/** A symmetric relation is found whichever of the two it starts from. */
function bothWays(fact: FoundFact): FoundFact[] {
  const [subject, object] = [fact.roles.get('subject'), fact.roles.get('object')];
  return subject && object
    ? [fact, { ...fact, roles: new Map([...fact.roles, ['subject', object], ['object', subject]]) }]
    : [fact];
}

function factsOf(reading: Reading, type: string): FoundFact[] {
  const all: readonly (EventMention | RelationMention)[] = [...reading.events, ...reading.relations];
  return all.filter((fact) => fact.type === type && fact.status === 'accepted').map((fact) => foundFact(fact, reading));
}

function foundFact(fact: EventMention | RelationMention, reading: Reading): FoundFact {
  const roles = fact.kind === 'event' ? fact.roles : relationRoles(fact);
  const named = Object.entries(roles).map(
    ([role, fillers]) => [role, fillers.map((filler) => namesOf(filler, reading))] as const,
  );
  const former = fact.kind === 'relation' && fact.former === true;
  return { modality: fact.modality, roles: new Map(named), former, foundBy: fact.foundBy };
}

function relationRoles({ subject, object, organization }: RelationMention): Record<string, readonly Filler[]> {
  return { subject: [subject], object: [object], ...(organization ? { organization: [organization] } : {}) };
}

function namesOf(filler: Filler, reading: Reading): ReadonlySet<string> {
  if (filler.kind === 'text') return new Set([fold(filler.text)]);
  const mention = reading.mentions.find((one) => one.id === filler.mention);
  const chain = reading.chains.find((one) => one.mentions.includes(filler.mention));
  const members = chain?.members?.flatMap((id) => reading.chains.find((one) => one.id === id)?.label ?? []) ?? [];
  return new Set([mention?.text, chain?.label, ...members].filter((name) => name !== undefined).map(fold));
}

/** Quotation marks, a final period, leading articles and case do not matter for an example. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/^(the|an?)\s+/, '')
    .replace(/[.,\s]+$/, '')
    .trim();
}

function describeExpected({ roles, modality }: FrameExample): string {
  return `${modality} ${Object.entries(roles)
    .map(([role, names]) => `${role}=${names.join(', ')}`)
    .join('; ')}`;
}

function describeFound({ modality, roles, foundBy }: FoundFact): string {
  const told = [...roles].map(([role, fillers]) => `${role}=${fillers.map((names) => [...names][0]).join(', ')}`);
  return `${modality} ${told.join('; ')} (${foundBy})`;
}
