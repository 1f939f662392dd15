// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EdgePanel } from '../../src/viewer/edge-panel.js';
import { NO_FILTER } from '../../src/viewer/facets.js';
import { PathPanel } from '../../src/viewer/path-panel.js';
import { built, filter, select, toggleFacet } from '../../src/viewer/state.js';
import { inventedGraph, MEETING, marked } from './invented-graph.js';

const page = globalThis.document.createElement('div');
const PLANNED = marked('[Ada Quill] will meet [Borís Nováček] again.');

/** The meeting is told twice: as a fact, and as a plan. */
beforeEach(() => {
  const graph = inventedGraph();
  const [meeting, ...others] = graph.edges;
  const plan = { ...meeting!.claims[0]!, ...PLANNED, modality: 'planned' as const };
  built.value = { ...graph, edges: [{ ...meeting!, claims: [...meeting!.claims, plan] }, ...others] };
  select({ kind: 'path', from: 0, to: 1 });
});
afterEach(() => {
  render(null, page);
  filter.value = NO_FILTER;
  built.value = undefined;
});

const texts = (selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('what is told of a step', () => {
  it('is its strongest sentence', () => {
    render(<PathPanel from={0} to={1} />, page);
    expect([texts('[role=status]'), texts('blockquote')]).toEqual([['1 step'], [MEETING.sentence]]);
  });

  it('is what the filter leaves: a plan where plans are wanted', () => {
    toggleFacet('modality', 'planned');
    render(<PathPanel from={0} to={1} />, page);
    expect(texts('[role=status]')).toEqual(['1 step, 1 of them only planned or possible']);
    expect([texts('.badge'), texts('blockquote')]).toEqual([['planned'], [PLANNED.sentence]]);
  });

  it('is so in the panel of the edge too', () => {
    toggleFacet('modality', 'planned');
    render(<EdgePanel edgeKey="0~1" />, page);
    expect(texts('blockquote')).toEqual([PLANNED.sentence]);
  });
});
