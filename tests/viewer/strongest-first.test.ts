import { describe, expect, it } from 'vitest';
import type { Modality } from '../../src/model/text.js';
import { strongestFirst } from '../../src/viewer/strongest-first.js';

const edge = (predicate: string, ...claims: [Modality, number][]) => ({
  predicate,
  claims: claims.map(([modality, confidence]) => ({ modality, confidence })),
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
});
