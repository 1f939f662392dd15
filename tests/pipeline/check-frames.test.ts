import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/ontology/ontology.js';
import { checkFrame } from '../../src/pipeline/check-frames.js';
import { handTools, MEETING, MEETING_TEXT } from './hand-tools.js';

const tools = handTools([MEETING]);

/** The frame of Meet with other examples. */
function meetWith(parts: Pick<Frame, 'examples' | 'counterexamples'>): Frame {
  return { ...tools.ontology.frames.get('Meet')!, ...parts };
}

const example = (roles: Record<string, string[]>, modality: 'asserted' | 'denied' = 'asserted') => ({
  examples: [{ text: MEETING_TEXT, roles, modality, line: 7 }],
  counterexamples: [],
});

describe('checking a frame', () => {
  it('passes where the example’s roles are found', async () => {
    const check = await checkFrame(
      meetWith(example({ participant: ['Ada Moor', 'Bo Lind'], time: ['Friday'] })),
      tools,
    );
    expect(check).toEqual({ examples: 1, failures: [] });
  });

  it.each([
    ['a filler is missing', example({ participant: ['Ada Moor', 'Ghost'] }), /expected .*Ghost; found .*ada moor/],
    ['the modality differs', example({ participant: ['Ada Moor'] }, 'denied'), /expected denied/],
    [
      'a counterexample is found',
      { examples: [], counterexamples: [{ text: MEETING_TEXT, line: 9 }] },
      /found, but is a counterexample/,
    ],
  ])('fails where %s, with line and text', async (_, parts, message) => {
    const { failures } = await checkFrame(meetWith(parts), tools);
    expect(failures).toMatchObject([{ type: 'Meet', text: MEETING_TEXT, message: expect.stringMatching(message) }]);
    expect(failures[0]!.line).toBeGreaterThan(0);
  });
});
