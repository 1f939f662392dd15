/** The triggers of a frame: lemmas and phrases, in lower case. */

import type { FrameContext } from './frame-context.js';
import { readKnownKeys, readMap, readTexts } from './frame-fields.js';
import type { FrameTriggers } from './ontology.js';
import type { YamlNode } from './yaml-tree.js';

const NO_TRIGGERS: FrameTriggers = { verbs: [], nouns: [], adjectives: [], light: {} };

/** Reads `triggers:`, which constructions without a trigger leave out. Throws `unknown-key`, `bad-frame`. */
export function readTriggers(node: YamlNode | undefined, { refuse }: FrameContext): FrameTriggers {
  if (!node) return NO_TRIGGERS;
  const fields = readKnownKeys(node, 'triggers', ['verbs', 'nouns', 'adjectives', 'light'], refuse);
  const list = (key: string) => {
    const field = fields.get(key);
    return field ? readLemmas(field.value, key, refuse) : [];
  };
  const light = fields.get('light');
  const entries = light ? readMap(light.value, 'light', refuse) : [];
  return {
    verbs: list('verbs'),
    nouns: list('nouns'),
    adjectives: list('adjectives'),
    light: Object.fromEntries(entries.map(({ key, value }) => [normaliseLemma(key), readLemmas(value, key, refuse)])),
  };
}

/** A lemma or phrase in lower case with single spaces. */
export function normaliseLemma(lemma: string): string {
  return lemma.toLowerCase().replace(/\s+/g, ' ');
}

function readLemmas(node: YamlNode, what: string, refuse: FrameContext['refuse']): string[] {
  return readTexts(node, what, refuse).map(normaliseLemma);
}
