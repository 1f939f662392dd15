// @vitest-environment happy-dom
/** @jsxImportSource preact */
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ViewerClaim, ViewerDocument } from '../../src/graph/viewer-types.js';
import { Badges, Evidence, markedParts } from '../../src/viewer/evidence.js';
import { built } from '../../src/viewer/state.js';
import { inventedGraph, marked } from './invented-graph.js';

const page = globalThis.document.createElement('div');

function shown(source: Partial<ViewerDocument>, evidence: Pick<ViewerClaim, 'sentence' | 'marks'>): HTMLElement {
  built.value = inventedGraph({ documents: [{ id: 'd0', text: '', mentions: [], ...source }] });
  render(
    <Evidence evidence={{ document: 0, start: 0, foundBy: 'frame:Meet/verb/1', confidence: 0.875, ...evidence }} />,
    page,
  );
  return page;
}

const marksOf = (page: HTMLElement) => [...page.querySelectorAll('mark')].map(({ textContent }) => textContent);

afterEach(() => {
  render(null, page);
  built.value = undefined;
});

const partsOf = (evidence: Parameters<typeof markedParts>[0]) =>
  markedParts(evidence).map(({ text, depth }) => [text, depth]);

describe('a sentence cut at its marks', () => {
  it('keeps what lies before, between and after', () => {
    expect(partsOf(marked('Then [Ann] met [Bo].'))).toEqual([
      ['Then ', 0],
      ['Ann', 1],
      [' met ', 0],
      ['Bo', 1],
      ['.', 0],
    ]);
  });

  it('counts the marks that cover a part where one lies in another', () => {
    const nested = { sentence: 'Ann’s aide left.', marks: [[0, 10] as const, [0, 3] as const] };
    expect(partsOf(nested)).toEqual([
      ['Ann', 2],
      ['’s aide', 1],
      [' left.', 0],
    ]);
  });

  it('takes offsets in UTF-16, so characters outside the basic plane move nothing', () => {
    expect(partsOf(marked('🙂 [Ann 𝔔] met [Bo 🚢]'))).toEqual([
      ['🙂 ', 0],
      ['Ann 𝔔', 1],
      [' met ', 0],
      ['Bo 🚢', 1],
    ]);
  });

  it('tells the words that say it apart, also where they lie in a mention', () => {
    const told = { ...marked('[Ann] met [Bo’s wife].'), trigger: [4, 7] as readonly [number, number] };
    const triggers = (evidence: typeof told) => markedParts(evidence).filter(({ isTrigger }) => isTrigger);
    expect(triggers(told)).toEqual([{ text: 'met', depth: 0, isTrigger: true }]);
    expect(triggers({ ...told, trigger: [13, 17] })).toEqual([{ text: 'wife', depth: 1, isTrigger: true }]);
  });

  it('loses and adds nothing, whatever the marks', () => {
    const sentence = 'Ada Quill met Borís Nováček 🙂 there.';
    const mark = fc
      .tuple(fc.nat(sentence.length), fc.nat(sentence.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 4 }), mark, (marks, trigger) => {
        const parts = markedParts({ sentence, marks, trigger });
        expect(parts.map(({ text }) => text).join('')).toBe(sentence);
      }),
    );
  });
});

describe('evidence on the page', () => {
  it('shows the sentence, its marks, where it stood and what found it', () => {
    const page = shown(
      { title: 'Talks', publisher: 'Post', published: '2021-03-09', url: 'https://news.example/1' },
      marked('[Ann] met [Bo].'),
    );
    expect(page.querySelector('blockquote')!.textContent).toBe('Ann met Bo.');
    expect(marksOf(page)).toEqual(['Ann', 'Bo']);
    expect(page.textContent).toContain('Talks · Post · 2021-03-09');
    expect(page.textContent).toContain('sure (confidence 0.88) · found by frame:Meet/verb/1');
    expect(page.querySelector('a')).toMatchObject({ href: 'https://news.example/1', rel: 'noreferrer noopener' });
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x.example',
  ])('makes no link of %s', (url) => {
    expect(shown({ title: 'Talks', url }, marked('[Ann] left.')).querySelector('a')).toBeNull();
  });

  it('takes markup in sentence, title and outlet for text', () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const page = shown({ title: markup, publisher: markup, author: markup }, marked(`[${markup}] met [Bo].`));
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
    expect(marksOf(page)).toEqual([markup, 'Bo']);
  });

  it('names modality and speaker', () => {
    render(<Badges claim={{ modality: 'planned', attribution: 'Hilde Marr' }} />, page);
    expect([...page.querySelectorAll('.badge')].map(({ textContent }) => textContent)).toEqual([
      'planned',
      'according to Hilde Marr',
    ]);
  });
});

it('says why there is no sentence where what is known of the document tells the fact', () => {
  const told = shown({ title: 'A story' }, { sentence: '', marks: [] });
  expect(told.querySelector('blockquote')).toBeNull();
  expect(told.textContent).toContain('No sentence says so: it is known of the document');
});
