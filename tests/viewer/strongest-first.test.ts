import { describe, expect, it } from 'vitest';
import type { Modality } from '../../src/model/text.js';
import { byStrength, strongestFirst } from '../../src/viewer/strongest-first.js';

const BOTH = [
  [0, 3],
  [8, 11],
] as const;
const edge = (predicate: string, ...claims: [Modality, number][]) => ({
  predicate,
  claims: claims.map(([modality, confidence]) => ({ modality, confidence, marks: BOTH })),
});

describe('the order of statements', () => {
  it('is by their strongest claims, over all predicates: asserted first, then the surest', () => {
    const edges = [
      edge('accused', ['denied', 0.99]),
      edge('met', ['asserted', 0.7], ['planned', 1]),
      edge('praised', ['asserted', 0.9]),
      edge('visited', ['planned', 0.99]),
      edge('joined', ['possible', 0.2], ['asserted', 0.7]),
    ];
    expect(strongestFirst(edges).map(({ predicate }) => predicate)).toEqual([
      'praised',
      'met',
      'joined',
      'visited',
      'accused',
    ]);
  });

  it('puts a sentence in which both ends are marked before a surer one in which they are not', () => {
    const claim = { modality: 'asserted', confidence: 0.7, marks: BOTH } as const;
    const surer = { ...claim, confidence: 0.9, marks: [] };
    const denied = { ...claim, modality: 'denied' } as const;
    expect([denied, surer, claim].sort(byStrength)).toEqual([claim, surer, denied]);
  });
});
