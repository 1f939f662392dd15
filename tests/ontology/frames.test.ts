/** The built-in frames: one for each type of the ontology, with enough examples, and negatives that could go wrong. */
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load.js';
import type { Frame, FrameTriggers } from '../../src/ontology/ontology.js';
import { builtIn, builtInFrames } from './files.js';

const ontology = loadOntology([builtIn('news.ttl'), ...builtInFrames()]);
const frames = [...ontology.frames.values()];
const types = [...ontology.events.keys(), ...ontology.relations.keys()];

/** Forms that no ending explains, of verbs that the frames have as triggers. */
const IRREGULAR: Readonly<Record<string, string>> = {
  met: 'meet',
  sold: 'sell',
  won: 'win',
  wrote: 'write',
  born: 'bear',
  bought: 'buy',
  sent: 'send',
};

function triggerWords({ verbs, nouns, adjectives, light }: FrameTriggers): string[][] {
  return [...verbs, ...nouns, ...adjectives, ...Object.values(light).flat()].map((phrase) => phrase.split(' '));
}

/** "denying" may be a form of "deny", "unveiled" of "unveil": equal but for an ending. */
function mayBeForm(word: string, lemma: string): boolean {
  const stem = lemma.replace(/(e|y)$/, '');
  return word === lemma || IRREGULAR[word] === lemma || (word.startsWith(stem) && word.length - stem.length <= 4);
}

function holdsTrigger(text: string, triggers: FrameTriggers): boolean {
  const words = text.toLowerCase().split(/[^\p{L}-]+/u);
  return triggerWords(triggers).some((phrase) => phrase.every((lemma) => words.some((word) => mayBeForm(word, lemma))));
}

/** All sentences of a frame. */
function texts({ examples, counterexamples }: Frame): string[] {
  return [...examples, ...counterexamples].map(({ text }) => text);
}

describe('The built-in frames', () => {
  it('are one for each event type and relation', () => {
    expect(frames.map(({ type }) => type).sort()).toEqual([...types].sort());
  });

  it.each(frames.map((frame) => [frame.type, frame] as const))(
    '%s has three examples and a counterexample',
    (_, frame) => {
      expect(frame.examples.length).toBeGreaterThanOrEqual(3);
      expect(frame.counterexamples.length).toBeGreaterThanOrEqual(1);
      expect(new Set(texts(frame)).size).toBe(texts(frame).length);
    },
  );

  it.each(frames.map((frame) => [frame.type, frame] as const))(
    '%s: each counterexample holds a trigger',
    (_, frame) => {
      const vacuous = frame.counterexamples.filter(({ text }) => !holdsTrigger(text, frame.triggers));
      expect(vacuous).toEqual([]);
    },
  );

  it.each(frames.map((frame) => [frame.type, frame] as const))(
    '%s expects only fillers that its sentences have',
    (_, frame) => {
      const missing = frame.examples.flatMap(({ text, roles }) =>
        Object.values(roles)
          .flat()
          .filter((filler) => !text.includes(filler)),
      );
      expect(missing).toEqual([]);
    },
  );

  it('tell every modality', () => {
    const told = new Set(frames.flatMap(({ examples }) => examples.map(({ modality }) => modality)));
    expect(told).toEqual(new Set(['asserted', 'planned', 'possible', 'denied']));
  });
});
