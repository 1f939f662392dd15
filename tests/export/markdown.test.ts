import { describe, expect, it } from 'vitest';
import { escapeMarkdown, writeMarkdown } from '../../src/export/markdown.js';
import { newsGraph } from './news-graph.js';
import { starGraph } from './star-graph.js';

const report = [...writeMarkdown(newsGraph, () => {})].join('');
const section = (title: string) => report.split(`## ${title}\n\n`)[1]!.split('\n\n')[0]!.trim().split('\n');

describe('the Markdown report', () => {
  it('has its source in every line', () => {
    const lines = report.split('\n').filter((line) => line.startsWith('- '));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines)
      expect(line).toMatch(
        /\((\[Talks\]\(<https:\/\/post\.example\/talks>\), The Post, 2019-01-18|[^ ]+, The Herald)\)/,
      );
  });

  it('ranks entities by what is told of them', () => {
    expect(section('Entities')[0]).toMatch(/^- \*\*Ann Lee\*\* \(Person, also Lee\): facts: \d\./);
  });

  it('tells events in the order of time, with speaker and sentence', () => {
    const timeline = section('Timeline');
    expect(timeline[0]).toMatch(/^- 2018-06 · \*\*Meet\*\* .*“Ann Lee met Bo Ek in Rome in June 2018\.”/);
    expect(timeline.some((line) => line.includes('says Bo Ek'))).toBe(true);
    expect(timeline.some((line) => line.startsWith('- told 2019-01-18 · '))).toBe(true);
    expect(timeline.every((line) => !line.includes('**Visit**'))).toBe(true);
  });

  it('asks what is planned, denied, or both told and denied', () => {
    const open = section('Open questions').join('\n');
    expect(open).toMatch(/^- planned: \*\*Visit\*\*/m);
    expect(open).toMatch(/^- told and denied: \*\*Kill\*\* .* But: \*\*Kill\*\*/m);
  });

  it('lets no text become markup', () => {
    expect(escapeMarkdown('**a** [b](c) <i> `x` &amp;')).toBe('\\*\\*a\\*\\* \\[b\\](c) \\<i\\> \\`x\\` \\&amp;');
    expect(escapeMarkdown(' a\n# b')).toBe('&#32;a&#10;\\# b');
    const hostile = [...writeMarkdown(starGraph(['a\n## Fake', '<script>']), () => {})].join('');
    expect(hostile).not.toMatch(/^## Fake|<script>/m);
  });
});
