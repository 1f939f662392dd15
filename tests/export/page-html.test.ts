import { describe, expect, it } from 'vitest';
import { embedded, FILE_POLICY, graphElement, pageHtml } from '../../src/export/page-html.js';

describe('data inside the page', () => {
  it('cannot close its script element', () => {
    const json = embedded({ label: '</script><!--<script>alert(1)' });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ label: '</script><!--<script>alert(1)' });
  });
});

describe('the page', () => {
  it('takes title and view as text', () => {
    const attack = '"><script>alert(1)</script>&';
    const element = graphElement({}, attack);
    const hashes = { script: 'sha256-a', style: 'sha256-b' };
    const html = pageHtml({ title: attack, script: 'run()', style: 'a{}', hashes, element, policy: FILE_POLICY });
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).toContain('<title>&#34;&#62;&#60;script');
  });

  it('lets nothing run but its own script, and asks nobody', () => {
    const hashes = { script: 'sha256-a', style: 'sha256-b' };
    const html = pageHtml({ title: 'x', script: '', style: '', hashes, element: '', policy: FILE_POLICY });
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'sha256-a'",
        "connect-src 'none'",
        "trusted-types 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|\*/);
  });
});
