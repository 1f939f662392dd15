/** Broken lines for what is not asserted: sigma's arrow, its shaft cut into dashes by the shader. */
import {
  createEdgeArrowHeadProgram,
  createEdgeArrowProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  type EdgeProgramType,
} from 'sigma/rendering';
import { PATTERNS, type Pattern } from './line-patterns.js';

/** Size of the arrow's head, in widths of its line. */
const HEAD = { lengthToThicknessRatio: 3.6, widenessToThicknessRatio: 2.6 };

/** Drawing programs by the name of the line. */
export const EDGE_PROGRAMS: Record<string, EdgeProgramType> = {
  solid: createEdgeArrowProgram(HEAD),
  dashed: brokenArrow(PATTERNS.dashed),
  dotted: brokenArrow(PATTERNS.dotted),
  broken: brokenArrow(PATTERNS.broken),
};

function brokenArrow(pattern: Pattern): EdgeProgramType {
  return createEdgeCompoundProgram([brokenShaft(pattern), createEdgeArrowHeadProgram(HEAD)]);
}

/** The part of sigma's program that the shaft changes; its declaration hides it. */
interface Shaft {
  getDefinition(): { VERTEX_SHADER_SOURCE: string; FRAGMENT_SHADER_SOURCE: string };
}

function brokenShaft(pattern: Pattern): EdgeProgramType {
  const Whole = createEdgeClampedProgram(HEAD) as unknown as new (...parameters: unknown[]) => Shaft;
  class Broken extends Whole {
    override getDefinition() {
      const whole = super.getDefinition();
      return {
        ...whole,
        VERTEX_SHADER_SOURCE: measured(whole.VERTEX_SHADER_SOURCE),
        FRAGMENT_SHADER_SOURCE: cut(whole.FRAGMENT_SHADER_SOURCE, pattern),
      };
    }
  }
  return Broken as unknown as EdgeProgramType;
}

/** The vertex shader, telling how far along the line a point is, in half widths. */
function measured(shader: string): string {
  const along = 'v_along = a_positionCoef * distance(a_positionStart, a_positionEnd) / webGLThickness;';
  return withLine(withVarying(shader), 'v_normal = unitNormal;', along);
}

/** The fragment shader, leaving out the gaps. */
function cut(shader: string, pattern: Pattern): string {
  const ends = pattern.map((_, at) => pattern.slice(0, at + 1).reduce((sum, length) => sum + length));
  const number = (value: number) => value.toFixed(2);
  const gaps = ends.flatMap((end, at) => {
    return at % 2 === 0 ? [] : `(place > ${number(ends[at - 1]!)} && place < ${number(end)})`;
  });
  const keep = `float place = mod(v_along, ${number(ends.at(-1)!)}); if (${gaps.join(' || ')}) discard;`;
  const precise = shader.replace('precision mediump float;', 'precision highp float;');
  return withLine(withVarying(precise), 'void main(void) {', keep);
}

function withVarying(shader: string): string {
  return shader.replace('varying vec4 v_color;', 'varying vec4 v_color;\nvarying float v_along;');
}

function withLine(shader: string, after: string, line: string): string {
  return shader.replace(after, `${after}\n  ${line}`);
}
