/** The product as a system that answers gold texts: with the network alone, the frames alone, and both. */
import { writeFileSync } from 'node:fs';
import { buildGraph } from '../../src/graph/build-graph.js';
import { goldDocument } from '../../src/graph/gold-format.js';
import { openTools } from '../../src/io/open-tools.js';
import { sourceId } from '../../src/model/ids.js';
import type { Reading } from '../../src/model/mention.js';
import { readOne } from '../../src/pipeline/read-one.js';
import type { Tools } from '../../src/pipeline/tools.js';

/** A line of a gold file, as far as a system may see it. */
export interface GoldText {
  readonly id: string;
  readonly date?: string;
  readonly text: string;
}

export const SOURCES = ['network', 'frames', 'both'] as const;
export type SourcesName = (typeof SOURCES)[number];

export interface GoldSystem {
  readonly tools: Tools;
  readonly close: () => Promise<void>;
}

export async function openSystem(): Promise<GoldSystem> {
  const tools = await openTools({});
  return { tools, close: () => tools.analyser.close() };
}

/** An accepted fact of an answer: type, text and place, to tell what one source finds and another does not. */
export type FactKey = string;

/** Answers all texts into a file; gives the keys of the facts that were accepted. */
export async function writeSystem(
  { tools }: GoldSystem,
  texts: readonly GoldText[],
  path: string,
  sources: SourcesName,
): Promise<ReadonlySet<FactKey>> {
  const settings = { ...tools.settings, sources: { model: sources !== 'frames', frames: sources !== 'network' } };
  const lines: string[] = [];
  const keys = new Set<FactKey>();
  for (const { id, date, text } of texts) {
    const given = { text, ...(date ? { published: date } : {}) };
    const reading = await readOne({ id: sourceId(given), ...given }, { ...tools, settings });
    for (const key of keysOf(reading)) keys.add(key);
    lines.push(JSON.stringify(goldDocument(buildGraph([reading], tools.ontology), reading.source.id, id)));
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
  return keys;
}

function keysOf({ source, events, relations }: Reading): FactKey[] {
  const accepted = [...events, ...relations].filter(({ status }) => status === 'accepted');
  return accepted.map((fact) => {
    const fillers = fact.kind === 'event' ? Object.values(fact.roles).flat() : [fact.subject, fact.object];
    const told = fillers.map((filler) => (filler.kind === 'mention' ? filler.mention : filler.text)).sort();
    return `${fact.type} ${source.id} ${fact.kind === 'event' ? fact.head : ''} ${told.join(' ')}`;
  });
}

/** Types whose frame changed nothing: every fact of the type with both sources is one of the network alone, and the other way round. */
export function idleFrames({ tools }: GoldSystem, network: ReadonlySet<FactKey>, both: ReadonlySet<FactKey>): string[] {
  const different = [...both, ...network].filter((key) => !(both.has(key) && network.has(key)));
  const changed = new Set(different.map((key) => key.split(' ')[0]!));
  return [...tools.ontology.frames.keys()].filter((type) => !changed.has(type));
}
