/** The drawing as SVG: lines, discs and labels as on the screen, text as text. */
import { XML_HEAD, xmlCarrier } from '../export/xml.js';
import { ownValue } from '../model/own-value.js';
import {
  EDGE_FONT,
  type EdgeLabel,
  linesOf,
  type Measure,
  NODE_FONT,
  type NodeLabel,
  type PlacedLabel,
  placeEdgeLabels,
  placeNodeLabels,
} from './label-layer.js';
import { PATTERNS, type Pattern } from './line-patterns.js';
import type { Point } from './nearest-edge.js';

/** A node as drawn; pixels of the screen. */
export interface Disc extends NodeLabel {
  readonly colour: string;
}

/** An edge as drawn; `line` names its pattern (`line-patterns.ts`). */
export interface Arrow extends EdgeLabel {
  readonly colour: string;
  readonly line: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly discs: readonly Disc[];
  readonly arrows: readonly Arrow[];
  /** Colours of ground, text, and text of edges. */
  readonly inks: Readonly<Record<'ground' | 'ink' | 'soft', string>>;
}

/** Widths of texts in the fonts of nodes and edges. */
export interface Measures {
  readonly node: Measure;
  readonly edge: Measure;
}

/** A character that XML cannot hold becomes U+FFFD: in a picture that is told to nobody. */
const escaped = xmlCarrier('SVG', () => {});

/** A whole document. */
export function svgOf(picture: Picture, measures: Measures): string {
  const { width, height, discs, arrows, inks } = picture;
  const onNodes = placeNodeLabels(discs, { width, height, lines: linesOf(arrows), covers: [] }, measures.node);
  const onEdges = placeEdgeLabels(arrows, onNodes, measures.edge);
  return [
    XML_HEAD,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">\n`,
    `<rect width="100%" height="100%" fill="${inks.ground}"/>\n`,
    ...arrows.map(arrowShape),
    ...onEdges.map(
      (label) => groundShape(label, inks.ground) + textShape(label, EDGE_FONT.css, inks.soft, inks.ground),
    ),
    ...discs.map(discShape),
    ...onNodes.map((label) => textShape(label, NODE_FONT.css, inks.ink, inks.ground)),
    '</svg>\n',
  ].join('');
}

function discShape({ x, y, size, colour }: Disc): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(size)}" fill="${colour}"/>\n`;
}

/** The shaft ends where the head begins, and the head at the disc. */
function arrowShape({ from, to, size, colour, line }: Arrow): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = (away: number): Point => ({
    x: to.x - ((to.x - from.x) * away) / length,
    y: to.y - ((to.y - from.y) * away) / length,
  });
  const [tip, base] = [along(to.size), along(to.size + 6 * size)];
  const [aside, up] = [(2.2 * size * (to.y - from.y)) / length, (2.2 * size * (to.x - from.x)) / length];
  const head = [tip, { x: base.x + aside, y: base.y - up }, { x: base.x - aside, y: base.y + up }];
  const pattern = ownValue<Pattern>(PATTERNS, line);
  const dash = pattern ? ` stroke-dasharray="${pattern.join(' ')}"` : '';
  return (
    `<line x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(base.x)}" y2="${short(base.y)}" ` +
    `stroke="${colour}" stroke-width="${short(size)}"${dash}/>` +
    `<polygon points="${head.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ')}" fill="${colour}"/>\n`
  );
}

/** Interrupts the line below a label. */
function groundShape({ x, y, width, height, angle }: PlacedLabel, ground: string): string {
  const place = `x="${short(x - width / 2)}" y="${short(y - height / 2)}" width="${short(width)}" height="${short(height)}"`;
  return `<rect ${place}${turnOf(x, y, angle)} fill="${ground}"/>\n`;
}

function turnOf(x: number, y: number, angle: number): string {
  return angle === 0 ? '' : ` transform="rotate(${short((angle * 180) / Math.PI)} ${short(x)} ${short(y)})"`;
}

/** On a halo of the ground's colour, as on the screen. */
function textShape({ text, x, y, angle }: PlacedLabel, font: string, ink: string, ground: string): string {
  return (
    `<text x="${short(x)}" y="${short(y)}"${turnOf(x, y, angle)} style="font: ${font}" fill="${ink}" stroke="${ground}" ` +
    `stroke-width="4" stroke-linejoin="round" paint-order="stroke" text-anchor="middle" dominant-baseline="central">` +
    `${escaped(text, '')}</text>\n`
  );
}

function short(number: number): string {
  return String(Math.round(number * 10) / 10);
}
