// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EDGE_LINE } from '../../src/viewer/line-patterns.js';
import { type Arrow, type Disc, type Picture, svgOf } from '../../src/viewer/svg.js';

const disc = (label: string, x: number, y: number): Disc => ({ key: label, label, x, y, size: 8, colour: '#112233' });
const [ann, bo] = [disc('Ann Lee', 100, 100), disc('Bo Ek', 400, 100)];
const arrow = (line: string): Arrow => ({ from: ann, to: bo, size: 2, label: 'met', colour: '#445566', line });
const measures = { node: (text: string) => 7 * text.length, edge: (text: string) => 6 * text.length };

function drawn(change: Partial<Picture> = {}): Element {
  const inks = { ground: '#ffffff', ink: '#000000', soft: '#333333' };
  const picture = { width: 600, height: 200, discs: [ann, bo], arrows: [arrow('solid')], inks, ...change };
  const parsed = new DOMParser().parseFromString(svgOf(picture, measures).replace(/^.*\n/, ''), 'image/svg+xml');
  return parsed.documentElement;
}
const all = (svg: Element, name: string) => [...svg.getElementsByTagName(name)];

describe('the drawing as SVG', () => {
  it('has a disc for each node, a line with its head for each edge, and their labels as text', () => {
    const svg = drawn();
    expect(all(svg, 'circle').map((circle) => circle.getAttribute('cx'))).toEqual(['100', '400']);
    expect(all(svg, 'text').map((text) => text.textContent)).toEqual(['met', 'Ann Lee', 'Bo Ek']);
    expect(all(svg, 'polygon')[0]!.getAttribute('points')!.split(' ')[0]).toBe('392,100');
  });

  it('tells the modalities apart without colour', () => {
    const dashes = Object.values(EDGE_LINE).map((line) =>
      all(drawn({ arrows: [arrow(line)] }), 'line')[0]!.getAttribute('stroke-dasharray'),
    );
    expect(new Set(dashes).size).toBe(4);
  });

  it('holds labels of strangers as text, and characters that XML has none for as U+FFFD', () => {
    const svg = drawn({
      ...{ width: 1000, arrows: [] },
      discs: [disc('</text><script>alert(1)</script>', 100, 100), disc('a\uFFFEb', 400, 100)],
    });
    expect(all(svg, 'script')).toEqual([]);
    expect(all(svg, 'text').map((text) => text.textContent)).toEqual(['</text><script>alert(1)</script>', 'a\uFFFDb']);
  });
});
