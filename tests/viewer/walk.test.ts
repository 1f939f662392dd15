// @vitest-environment happy-dom

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { cursorWords, onWalk } from '../../src/viewer/cursor.js';
import * as state from '../../src/viewer/state.js';
import { DIRECTIONS, neighboursAround, nodeTowards, turned } from '../../src/viewer/walk.js';
import { inventedGraph } from './invented-graph.js';

const press = (key: string) => onWalk(new KeyboardEvent('keydown', { key }));

describe('a step in a direction', () => {
  it('leads to what lies nearest there, rather straight ahead than aside; nowhere where nothing lies', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 5, y: 4 },
      { x: 8, y: 0 },
      { x: 0, y: -3 },
    ];
    const towards = (key: string) => nodeTowards(0, DIRECTIONS[key]!, places, [0, 1, 2, 3]);
    expect(['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft'].map(towards)).toEqual([2, 3, undefined, undefined]);
    expect(nodeTowards(0, DIRECTIONS.ArrowRight!, places, [0, 1, 3])).toBe(1);
  });

  it('some arrow leads on from any node while another place is drawn', () => {
    const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
    fc.assert(
      fc.property(point, point, (one, other) => {
        const ways = Object.values(DIRECTIONS).map((way) => nodeTowards(0, way, [one, other], [0, 1]));
        expect(ways.includes(1)).toBe(one.x !== other.x || one.y !== other.y);
      }),
    );
  });
});

describe('a round through neighbours', () => {
  const { nodes } = inventedGraph();

  it('goes with the clock, each neighbour once', () => {
    const ties = [4, 3, 1, 2, 2].map((target) => ({ key: `0~${target}`, source: 0, target }));
    expect(neighboursAround(0, nodes, ties)).toEqual([2, 1, 4, 3]);
  });

  it('comes round again either way, and begins where one stands outside', () => {
    expect([turned([7, 8, 9], 9, 1), turned([7, 8, 9], 7, -1), turned([7, 8, 9], 0, 1)]).toEqual([7, 9, 7]);
    expect(turned([], 0, 1)).toBeUndefined();
  });
});

describe('walking the drawing by keys', () => {
  beforeEach(() => {
    state.built.value = inventedGraph();
    state.clearSelection();
    state.cursor.value = undefined;
  });

  it('begins where one is, moves by arrows, and goes around by n and p', () => {
    state.selectNode(0);
    press('n');
    expect(cursorWords()).toBe('Ada Quill, person, 3 neighbours');
    press('n');
    expect(cursorWords()).toBe('Veldania, country, 1 neighbour; 1 of 3 around Ada Quill');
    press('p');
    expect(cursorWords()).toBe('Quillon Works, company, 1 neighbour; 3 of 3 around Ada Quill');
    press('ArrowUp');
    expect(cursorWords()).toBe('Port Ester, city, 1 neighbour');
  });

  it('chooses with Enter, and goes around that one then', () => {
    press('n');
    press('n');
    const { at } = state.cursor.value!;
    press('Enter');
    expect(state.selection.value).toEqual({ kind: 'node', node: at });
    expect(state.cursor.value).toEqual({ at, around: at });
  });

  it('leaves all other keys alone, and stands nowhere in another graph', () => {
    const other = new KeyboardEvent('keydown', { key: 'x', cancelable: true });
    onWalk(other);
    expect([other.defaultPrevented, state.cursor.value]).toEqual([false, undefined]);
    press('n');
    state.selectNode(3);
    expect(state.cursor.value).toBeUndefined();
  });
});
