import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/viewer/boxes.js';
import {
  type EdgeLabel,
  linesOf,
  type NodeLabel,
  placeEdgeLabels,
  placeNodeLabels,
  type Surroundings,
} from '../../src/viewer/label-layer.js';

const FREE: Surroundings = { width: 1000, height: 1000, lines: [], covers: [] };
const measure = (text: string) => text.length * 7;
const disc = (x: number, y: number, label: string | null, more: Partial<NodeLabel> = {}): NodeLabel => ({
  x,
  y,
  size: 6,
  label,
  ...more,
});
const edge = (label: string, length: number, more: Partial<EdgeLabel> = {}): EdgeLabel => ({
  ...{ label, size: 2, from: { x: 0, y: 0, size: 6 }, to: { x: length, y: 0, size: 6 } },
  ...more,
});

describe('labels of nodes', () => {
  it('stand right of their disc, else on a side that is free', () => {
    const [first, second] = placeNodeLabels([disc(200, 50, 'Ann Lee'), disc(230, 50, 'Bo Ek')], FREE, measure);
    expect(first!.x).toBeLessThan(200);
    expect(second!.x).toBeGreaterThan(230);
  });

  it('never overlap, however close the nodes are', () => {
    const place = fc.integer({ min: 0, max: 120 });
    const crowd = fc.array(fc.tuple(place, place, fc.boolean()), { maxLength: 25 });
    fc.assert(
      fc.property(crowd, (places) => {
        const placed = placeNodeLabels(
          places.map(([x, y, forceLabel]) => disc(x, y, `at ${x}`, { forceLabel })),
          FREE,
          measure,
        );
        placed.forEach((one, index) => {
          for (const other of placed.slice(index + 1)) expect(overlap(one, other)).toBe(false);
        });
        expect(placed.length).toBeGreaterThanOrEqual(Math.min(1, places.filter(([, , forced]) => forced).length));
      }),
    );
  });

  it('give way to what is in focus, then to the larger node', () => {
    const crowd = (more: Partial<NodeLabel>) =>
      Array.from({ length: 9 }, (_, index) => disc(index, 0, `node ${index}`, index === 7 ? more : {}));
    const texts = (more: Partial<NodeLabel>) => placeNodeLabels(crowd(more), FREE, measure).map(({ text }) => text);
    expect(texts({ forceLabel: true })).toContain('node 7');
    expect(texts({ size: 6.5 })[0]).toBe('node 7');
  });

  it('keep inside the drawing, and off lines', () => {
    const place = (...lines: EdgeLabel[]) => {
      const around = { width: 300, height: 300, lines: linesOf(lines), covers: [] };
      return placeNodeLabels([disc(270, 100, 'Ann Lee')], around, measure)[0]!;
    };
    expect(place().x).toBeLessThan(270);
    const leftwards = edge('met', 0, { from: { x: 270, y: 100, size: 6 }, to: { x: 0, y: 100, size: 6 } });
    expect(place(leftwards)).toMatchObject({ text: 'Ann Lee' });
    expect(place(leftwards).y).not.toBe(100);
  });

  it('keep off buttons on the drawing', () => {
    const covers = [{ x: 250, y: 50, width: 60, height: 30, angle: 0 }];
    const [label] = placeNodeLabels([disc(200, 50, 'Ann Lee')], { ...FREE, covers }, measure);
    expect(overlap(label!, covers[0]!)).toBe(false);
  });

  it('are shortened where only that fits, and left out where the border would cut them', () => {
    const narrow = { width: 170, height: 100, lines: [], covers: [] };
    const label = (x: number, more: Partial<NodeLabel> = {}) =>
      placeNodeLabels([disc(x, 50, 'Veldanian Trade Union Congress', more)], narrow, measure).map(({ text }) => text);
    const roomy = { ...narrow, width: 900 };
    expect(placeNodeLabels([disc(400, 50, 'Veldanian Trade Union Congress')], roomy, measure)[0]!.text).toHaveLength(
      30,
    );
    expect(label(20)).toEqual(['Veldanian T…']);
    expect(label(-20)).toEqual([]);
    expect(label(-20, { forceLabel: true })).toHaveLength(1);
  });

  it('are left out for nodes that have none', () => {
    expect(placeNodeLabels([disc(0, 0, null)], FREE, measure)).toEqual([]);
  });
});

describe('labels of edges', () => {
  it('lie on the middle of the visible line, letters upright', () => {
    expect(placeEdgeLabels([edge('met', 200)], [], measure)).toMatchObject([{ x: 100, y: 0, angle: 0, text: 'met' }]);
    const leftwards = edge('met', 0, { to: { x: -200, y: -200, size: 6 } });
    expect(placeEdgeLabels([leftwards], [], measure)[0]!.angle).toBeCloseTo(Math.PI / 4);
  });

  it('are left out where the line is too short, unless they are in focus', () => {
    expect(placeEdgeLabels([edge('travelled to', 40)], [], measure)).toEqual([]);
    expect(
      placeEdgeLabels(
        [edge('travelled to', 60, { forceLabel: true, from: { x: 0, y: 0, size: 1 }, to: { x: 0, y: 60, size: 1 } })],
        [],
        measure,
      ),
    ).toMatchObject([{ angle: 0 }]);
  });

  it('slide along the line, clear of labels that are there', () => {
    const taken = { x: 100, y: 0, width: 20, height: 14, angle: 0 };
    const [placed] = placeEdgeLabels([edge('met', 300)], [{ ...taken, x: 150 }], measure);
    expect(placed!.x).not.toBe(150);
    expect(overlap(placed!, { ...taken, x: 150 })).toBe(false);
  });
});
