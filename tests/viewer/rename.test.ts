// @vitest-environment happy-dom

import { expect, it } from 'vitest';
import { LONGEST_NAME, rename } from '../../src/viewer/correct.js';
import { built, corrections, data } from '../../src/viewer/state.js';
import { inventedGraph } from './invented-graph.js';

it('gives an entity no name that turns the text around it, breaks its line or never ends', () => {
  built.value = inventedGraph();
  const named = (text: string) => {
    rename(0, text);
    return data.value!.nodes[0]!.label;
  };
  expect(named('  Ada\u202e Quill\u0000\n Junior ')).toBe('Ada Quill Junior');
  expect([...named('x'.repeat(5000))]).toHaveLength(LONGEST_NAME);
  const before = corrections.value.length;
  expect([named('\u202e \u0007'), corrections.value.length].slice(1)).toEqual([before]);
});
