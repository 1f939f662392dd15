/** The patterns of a frame. */
import { readLabels } from './argument-label.js';
import { type FrameContext, readRoleName } from './frame-context.js';
import { readMap, readText, readTexts } from './frame-fields.js';
import {
  type ArgumentLabel,
  DEMONYM,
  type FramePattern,
  type FrameTriggers,
  PATTERN_KINDS,
  type PatternKind,
} from './ontology.js';
import { normaliseLemma } from './read-triggers.js';
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
    const lemmas = requireTriggers(on, triggers, node.line, context);
    return {
      id: `${on}/${index + 1}`,
      on,
      arguments: readArguments(entries, on, node.line, context),
      ...readWhere(entries, lemmas, context),
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

/** `trigger` limits the triggers, any role its classes. */
function readWhere(
  entries: readonly YamlEntry[],
  triggers: readonly string[],
  context: FrameContext,
): Pick<FramePattern, 'where' | 'triggers'> {
  const where = entries.find(({ key }) => key === 'where');
  const limits = where ? readMap(where.value, 'where', context.refuse) : [];
  const trigger = limits.find(({ key }) => key === 'trigger');
  const classes = limits.filter(({ key }) => key !== 'trigger').map((limit) => readClassLimit(limit, context));
  const ranges = Object.fromEntries(classes);
  return trigger ? { where: ranges, triggers: readTriggerLimit(trigger, triggers, context) } : { where: ranges };
}

function readClassLimit({ key, value, line }: YamlEntry, context: FrameContext): [string, string[]] {
  const names = readTexts(value, key, context.refuse);
  return [readRoleName(key, line, context), names.map((name) => readClassName(name, line, context))];
}

function readClassName(name: string, line: number, { classes, refuse }: FrameContext): string {
  if (classes.has(name) || name === DEMONYM) return name;
  const known = [...classes.keys(), DEMONYM].join(', ');
  return refuse('unknown-class', `"${name}" is no class; take one of: ${known}`, line);
}

function readTriggerLimit({ value, line }: YamlEntry, triggers: readonly string[], { refuse }: FrameContext): string[] {
  const lemmas = readTexts(value, 'trigger', refuse).map(normaliseLemma);
  for (const lemma of lemmas) {
    if (!triggers.includes(lemma)) {
      refuse('unknown-trigger', `"${lemma}" is no trigger that this pattern is on; add it under "triggers:"`, line);
    }
  }
  return lemmas;
}

/** The triggers that a pattern of one kind is on; constructions have none. */
function triggersOf(
  on: PatternKind,
  { verbs, nouns, adjectives, light }: FrameTriggers,
): readonly string[] | undefined {
  if (on === 'verb') return verbs;
  if (on === 'noun') return nouns;
  if (on === 'adjective') return adjectives;
  return on === 'light' ? [...Object.keys(light), ...Object.values(light).flat()] : undefined;
}

/** A pattern on verbs in a frame without verbs would never match. */
function requireTriggers(
  on: PatternKind,
  triggers: FrameTriggers,
  line: number,
  { refuse }: FrameContext,
): readonly string[] {
  const lemmas = triggersOf(on, triggers);
  if (lemmas?.length !== 0) return lemmas ?? [];
  const field = on === 'light' ? 'light' : `${on}s`;
  return refuse(
    'bad-frame',
    `A pattern on ${on}, but no word in "triggers: ${field}:"; add one, or remove the pattern`,
    line,
  );
}
