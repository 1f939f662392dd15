/** Broken lines for what is not asserted: sigma's arrow, its shaft cut into dashes by the shader. */
import {
  createEdgeArrowHeadProgram,
  createEdgeArrowProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  type EdgeProgramType,
} from 'sigma/rendering';
import type { Modality } from '../model/text.js';

/** Length of a dash and of the gap after it, in half widths of the line: so they keep their form at every zoom. */
interface Pattern {
  readonly dash: number;
  readonly gap: number;
}

/** Size of the arrow's head, in widths of its line. */
const HEAD = { lengthToThicknessRatio: 3.6, widenessToThicknessRatio: 2.6 };

/** The line of each modality, by the names that `EDGE_PROGRAMS` gives them. */
export const EDGE_LINE: Readonly<Record<Modality, string>> = {
  asserted: 'solid',
  planned: 'dashed',
  possible: 'dotted',
  denied: 'dashed',
};

/** Drawing programs by the name of the line. */
export const EDGE_PROGRAMS: Record<string, EdgeProgramType> = {
  solid: createEdgeArrowProgram(HEAD),
  dashed: brokenArrow({ dash: 8, gap: 6 }),
  dotted: brokenArrow({ dash: 2.4, gap: 4 }),
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
function cut(shader: string, { dash, gap }: Pattern): string {
  const keep = `if (mod(v_along, ${(dash + gap).toFixed(2)}) > ${dash.toFixed(2)}) discard;`;
  const precise = shader.replace('precision mediump float;', 'precision highp float;');
  return withLine(withVarying(precise), 'void main(void) {', keep);
}

function withVarying(shader: string): string {
  return shader.replace('varying vec4 v_color;', 'varying vec4 v_color;\nvarying float v_along;');
}

function withLine(shader: string, after: string, line: string): string {
  return shader.replace(after, `${after}\n  ${line}`);
}
