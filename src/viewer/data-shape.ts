/** Whether what a page carries, or a server sends, is a graph that this page can show: every part that it reads is looked at once. */
import { MODALITIES } from '../graph/facts.js';
import { RECORD_LISTS } from '../graph/viewer-lines.js';
import type { ViewerData } from '../graph/viewer-types.js';
import type { Rest } from './pace.js';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

/** Records that are looked at in a step. */
const STEP = 500;

/** What a text says in JSON; throws, in words for a person, where it is none. */
export function parsed(text: string): unknown {
  if (text.trim() === '') throw wrong('it is empty');
  try {
    return JSON.parse(text);
  } catch {
    throw wrong('it is no JSON');
  }
}

/** The value itself; throws, with the first part that is wrong, what is not the viewer's data. */
export function checkedGraph(value: unknown): ViewerData {
  const steps = stepsOfCheck(value);
  while (!steps.next().done);
  return value as ViewerData;
}

/** The same, resting between steps. */
export async function checkGraph(value: unknown, rest: Rest): Promise<ViewerData> {
  for (const _step of stepsOfCheck(value)) await rest();
  return value as ViewerData;
}

function* stepsOfCheck(value: unknown): Generator<void, void> {
  if (!isObject(value)) throw wrong('there are no records in it');
  const lists = RECORD_LISTS.map((name) => [name, value[name]] as const);
  const missing = lists.find(([, list]) => !Array.isArray(list));
  if (missing) throw wrong(`it has no list of ${missing[0]}`);
  if (!has(WHOLE)(value)) throw wrong('title or vocabulary is missing');
  const sizes = Object.fromEntries(lists.map(([name, list]) => [name, (list as unknown[]).length]));
  const shapes = shapesOf((name) => isPlace(sizes[name]!));
  for (const [name, list] of lists) {
    for (const [at, record] of (list as unknown[]).entries()) {
      if (!shapes[name]!(record)) throw wrong(`record ${at + 1} of its ${name} is not as it should be`);
      if (at % STEP === 0) yield;
    }
  }
}

function wrong(part: string): Error {
  return new Error(`this is no graph of Triplewire: ${part}. Make the page again with “triplewire build”.`);
}

/** The records of each list; `placeIn` checks a position in another list. */
function shapesOf(placeIn: (list: string) => Check): Shape {
  const evidence = {
    ...{ document: placeIn('documents'), sentence: isText, start: isNumber, confidence: isNumber },
    marks: listOf(isRange),
  };
  const term = has({ text: isText, node: optional(placeIn('nodes')) });
  const isMention: Check = (one) => isRange(one) && placeIn('nodes')((one as unknown[])[2]);
  const isRole: Check = (one) => Array.isArray(one) && isText(one[0]) && listOf(term)(one[1]);
  const claim = has({ ...evidence, fact: placeIn('facts'), modality: isModality });
  return {
    documents: has({ id: isText, text: isText, mentions: listOf(isMention) }),
    nodes: has({ ...NODE, aliases: listOf(isText) }),
    edges: has({
      ...{ source: placeIn('nodes'), target: placeIn('nodes'), predicate: isText, modality: isModality },
      claims: listOf(claim),
    }),
    facts: has({ ...FACT, roles: listOf(isRole), evidence: listOf(has(evidence)) }),
  };
}

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isModality: Check = (value) => MODALITIES.some((modality) => modality === value);
const isRange: Check = (value) => Array.isArray(value) && isNumber(value[0]) && isNumber(value[1]);

const NODE: Shape = { id: isText, label: isText, kind: isText, x: isNumber, y: isNumber, size: isNumber };
const FACT: Shape = { id: isText, name: isText, factType: isText, modality: isModality, confidence: isNumber };
const VOCABULARY: Shape = { base: isText, classes: isObject, events: isObject, properties: isObject, roles: isObject };
const WHOLE: Shape = { title: isText, vocabulary: has(VOCABULARY) };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPlace(size: number): Check {
  return (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < size;
}

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function has(shape: Shape): Check {
  const checks = Object.entries(shape);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
}
