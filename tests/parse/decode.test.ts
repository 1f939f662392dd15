import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath, compileNameLabels, decodeNames } from '../../src/parse/decode-names.js';
import { decodeEdges } from '../../src/parse/decode-pairs.js';
import { decodeDeprels, decodeHeads } from '../../src/parse/decode-tree.js';
import { decodeTriggers } from '../../src/parse/decode-triggers.js';
import { compileLemmaScript } from '../../src/parse/lemma-script.js';
import type { Grid } from '../../src/parse/scores.js';

const gridOf = (rows: readonly (readonly number[])[]): Grid => ({
  data: Float32Array.from(rows.flat()),
  offset: 0,
  stride: rows[0]?.length ?? 1,
});
/** Scores whose softmax gives these probabilities. */
const logits = (rows: readonly (readonly number[])[]) => gridOf(rows.map((row) => row.map(Math.log)));

describe('names', () => {
  const names = ['O', 'B-Person', 'I-Person', 'B-City', 'I-City'];
  const labels = compileNameLabels(names);

  it('are the best valid sequence, with the mean probability of their words', () => {
    const grid = logits([
      [0.1, 0.6, 0.1, 0.1, 0.1],
      [0.1, 0.1, 0.4, 0.1, 0.3],
      [0.8, 0.05, 0.05, 0.05, 0.05],
      [0.2, 0.1, 0.1, 0.5, 0.1],
    ]);
    expect(decodeNames(grid, 0, 4, labels, 1)).toEqual([
      { start: 0, end: 2, type: 'Person', probability: expect.closeTo(0.5, 5) },
      { start: 3, end: 4, type: 'City', probability: expect.closeTo(0.5, 5) },
    ]);
  });

  it('that touch stay apart where the second begins anew', () => {
    const grid = logits([
      [0.1, 0.7, 0.1, 0.05, 0.05],
      [0.1, 0.7, 0.1, 0.05, 0.05],
    ]);
    expect(decodeNames(grid, 0, 2, labels, 1)).toMatchObject([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ]);
  });

  const scores = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 }), { maxLength: 5 });
  const isValid = (path: readonly number[]) =>
    path.every((column, i) => !labels.inside[column] || labels.classes[path[i - 1] ?? 0] === labels.classes[column]);
  const sumOf = (rows: readonly (readonly number[])[], path: readonly number[]) =>
    path.reduce((sum, column, i) => sum + rows[i]![column]!, 0);
  const allPaths = (length: number): number[][] =>
    length === 0 ? [[]] : allPaths(length - 1).flatMap((path) => names.map((_, column) => [...path, column]));

  it('follow no I without its B, and no valid sequence is better', () => {
    fc.assert(
      fc.property(scores, (rows) => {
        const path = [...bestPath(gridOf(rows), 0, rows.length, labels)];
        expect(isValid(path)).toBe(true);
        const sums = allPaths(rows.length)
          .filter(isValid)
          .map((other) => sumOf(rows, other));
        expect(sumOf(rows, path)).toBe(Math.max(...sums));
      }),
      { numRuns: 60 },
    );
  });
});

describe('lemma scripts', () => {
  it.each([
    ['Said', 'L|-3+ay', 'say'],
    ['Went', 'L|=go', 'go'],
    ['Obama', 'K|-0+', 'Obama'],
    ['Talks', 'L|-1+', 'talk'],
    ['Nations', 'K|-1+', 'Nation'],
    ['x🚀🚀', 'K|-1+y', 'x🚀y'],
    ["'s", 'L|=be', 'be'],
    ['a', 'L|-3+', 'a'],
  ])('%s by %s is %s', (form, script, lemma) => {
    expect(compileLemmaScript(script, 'm')(form)).toBe(lemma);
  });

  it('that are none are refused', () => {
    for (const label of ['', 'L|', 'M|-1+', 'L|-x+y', 'K|=']) {
      expect(() => compileLemmaScript(label, 'm/labels.json')).toThrow(`m/labels.json: lemma holds ${label}`);
    }
  });
});

describe('the tree', () => {
  const labels = ['nsubj', 'root', 'obj'];
  const arc = gridOf([
    [0, 0, 9, 0],
    [5, 0, 0, 1],
    [9, 0, 8, 0],
  ]);

  it('has one root', () => {
    expect([...decodeHeads(arc, 0, 3)]).toEqual([1, -1, 1]);
  });

  it('of a part of the words stays among them', () => {
    expect([...decodeHeads(arc, 1, 3)]).toEqual([-1, 1]);
  });

  it('calls the root alone so', () => {
    const deprel = gridOf([
      [9, 20, 1],
      [0, 20, 0],
      [1, 20, 9],
    ]);
    expect(decodeDeprels(deprel, 0, Int32Array.of(1, -1, 1), labels)).toEqual(['nsubj', 'root', 'obj']);
    expect(decodeDeprels(deprel, 1, Int32Array.of(-1, 1), labels)).toEqual(['root', 'obj']);
  });
});

describe('triggers', () => {
  const scores = {
    trigger: logits([
      [0.96, 0.02, 0.02],
      [0.2, 0.1, 0.7],
      [0.9, 0.06, 0.04],
    ]),
    modality: logits([
      [0.25, 0.25, 0.25, 0.25],
      [0.1, 0.6, 0.2, 0.1],
      [0.7, 0.1, 0.1, 0.1],
    ]),
    types: ['none', 'Meet', 'Visit'],
    modalities: ['asserted', 'planned', 'possible', 'denied'],
    triggerTemperature: 1,
    modalityTemperature: 1,
  };

  it('are every type of probability .05 or more, by word, the best first', () => {
    expect(decodeTriggers(scores, 0, 3).map(({ token, type, modality }) => [token, type, modality])).toEqual([
      [1, 'Visit', 'planned'],
      [1, 'Meet', 'planned'],
      [2, 'Meet', 'asserted'],
    ]);
    const [first] = decodeTriggers(scores, 0, 3);
    expect(first).toMatchObject({ probability: expect.closeTo(0.7, 5), modalityProbability: expect.closeTo(0.6, 5) });
  });

  it('grow less sure with the temperature', () => {
    const [first] = decodeTriggers({ ...scores, triggerTemperature: 3 }, 1, 2);
    expect(first!.probability).toBeLessThan(0.6);
  });
});

describe('edges', () => {
  const pairs = { labels: ['none', 'participant', 'topic'], columns: [1], temperature: 1 };
  const grid = logits([
    [0.1, 0.8, 0.1],
    [0.1, 0.8, 0.1],
    [0.1, 0.04, 0.86],
    [0.94, 0.055, 0.005],
  ]);

  it('are those of allowed labels, .05 or more, never to the word itself', () => {
    expect(decodeEdges(grid, 1, 4, pairs)).toEqual([
      { word: 0, label: 'participant', probability: expect.closeTo(0.8, 5) },
      { word: 3, label: 'participant', probability: expect.closeTo(0.055, 5) },
    ]);
  });

  it('are spared the softmax only where none can be found', () => {
    const row = fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { minLength: 4, maxLength: 4 });
    const temperature = fc.double({ min: 0.3, max: 4, noNaN: true });
    fc.assert(
      fc.property(row, temperature, (scores, heat) => {
        const exponents = [...Float32Array.from(scores)].map((score) => Math.exp(score / heat));
        const sum = exponents.reduce((a, b) => a + b, 0);
        const expected = [1, 2, 3].filter((column) => exponents[column]! / sum >= 0.05 + 1e-9);
        const labels = { labels: ['none', '1', '2', '3'], columns: [1, 2, 3], temperature: heat };
        const found = decodeEdges(gridOf([scores]), 9, 1, labels).map(({ label }) => Number(label));
        expect(found).toEqual(expect.arrayContaining(expected));
      }),
    );
  });
});
