/** The patterns of a frame. */
import { readLabels } from './argument-label.js';
import { type FrameContext, readRoleName } from './frame-context.js';
import { readMap, readText, readTexts } from './frame-fields.js';
import {
  type ArgumentLabel,
  type FramePattern,
  type FrameTriggers,
  PATTERN_KINDS,
  type PatternKind,
} from './ontology.js';
import type { YamlEntry, YamlNode } from './yaml-tree.js';

/** Reads `patterns:`. Throws `bad-frame`, `unknown-role`, `unknown-class`, `unknown-label`. */
export function readPatterns(
  nodes: readonly YamlNode[],
  triggers: FrameTriggers,
  context: FrameContext,
): FramePattern[] {
  return nodes.map((node, index) => {
    const entries = readMap(node, 'A pattern', context.refuse);
    const on = readKind(entries, node.line, context);
    refuseWithoutTrigger(on, triggers, node.line, context);
    return {
      id: `${on}/${index + 1}`,
      on,
      arguments: readArguments(entries, on, node.line, context),
      where: readWhere(entries, context),
      line: node.line,
    };
  });
}

function readKind(entries: readonly YamlEntry[], line: number, { refuse }: FrameContext): PatternKind {
  const entry = entries.find(({ key }) => key === 'on');
  const text = entry && readText(entry.value, 'on', refuse);
  const kind = PATTERN_KINDS.find((known) => known === text);
  return kind ?? refuse('bad-frame', `A pattern needs "on:" with one of: ${PATTERN_KINDS.join(', ')}`, line);
}

function readArguments(
  entries: readonly YamlEntry[],
  on: PatternKind,
  line: number,
  context: FrameContext,
): Record<string, readonly ArgumentLabel[]> {
  const roles = entries.filter(({ key }) => key !== 'on' && key !== 'where');
  if (roles.length === 0) context.refuse('bad-frame', 'A pattern must find at least one role ("role: label")', line);
  return Object.fromEntries(roles.map((entry) => [readRoleName(entry.key, entry.line, context), labels(entry)]));

  function labels({ key, value, line }: YamlEntry): readonly ArgumentLabel[] {
    const text = readText(value, key, context.refuse);
    return readLabels(text, on, (message) => context.refuse('unknown-label', message, line));
  }
}

function readWhere(entries: readonly YamlEntry[], context: FrameContext): Record<string, readonly string[]> {
  const where = entries.find(({ key }) => key === 'where');
  const limits = where ? readMap(where.value, 'where', context.refuse) : [];
  return Object.fromEntries(
    limits.map(({ key, value, line }) => [
      readRoleName(key, line, context),
      readTexts(value, key, context.refuse).map((name) => readClassName(name, line, context)),
    ]),
  );
}

function readClassName(name: string, line: number, { classes, refuse }: FrameContext): string {
  if (classes.has(name)) return name;
  return refuse('unknown-class', `"${name}" is no class; take one of: ${[...classes.keys()].join(', ')}`, line);
}

/** A pattern on verbs in a frame without verbs would never match. */
function refuseWithoutTrigger(on: PatternKind, triggers: FrameTriggers, line: number, { refuse }: FrameContext): void {
  const needed = { verb: triggers.verbs, noun: triggers.nouns, adjective: triggers.adjectives } as const;
  const lemmas = on === 'light' ? Object.keys(triggers.light) : on in needed ? needed[on as keyof typeof needed] : on;
  if (lemmas.length > 0) return;
  const field = on === 'light' ? 'light' : `${on}s`;
  refuse('bad-frame', `A pattern on ${on}, but no word in "triggers: ${field}:"; add one, or remove the pattern`, line);
}
