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

/** Answers all texts into a file; `found` counts the facts that each frame found without the network. */
export async function writeSystem(
  { tools }: GoldSystem,
  texts: readonly GoldText[],
  path: string,
  sources: SourcesName,
  found?: Map<string, number>,
): Promise<void> {
  const settings = { ...tools.settings, sources: { model: sources !== 'frames', frames: sources !== 'network' } };
  const lines: string[] = [];
  for (const { id, date, text } of texts) {
    const given = { text, ...(date ? { published: date } : {}) };
    const reading = await readOne({ id: sourceId(given), ...given }, { ...tools, settings });
    if (found) countFrames(reading, found);
    lines.push(JSON.stringify(goldDocument(buildGraph([reading], tools.ontology), reading.source.id, id)));
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}

function countFrames(reading: Reading, found: Map<string, number>): void {
  for (const fact of [...reading.events, ...reading.relations]) {
    if (fact.status !== 'accepted' || fact.foundBy.includes('model:')) continue;
    found.set(fact.type, (found.get(fact.type) ?? 0) + 1);
  }
}

/** Types whose frame found nothing on its own in the texts counted. */
export function idleFrames({ tools }: GoldSystem, found: ReadonlyMap<string, number>): string[] {
  return [...tools.ontology.frames.keys()].filter((type) => !found.has(type));
}
