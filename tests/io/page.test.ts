import { describe, expect, it } from 'vitest';
import { embedded } from '../../src/io/page.js';

describe('data inside the page', () => {
  it('cannot close its script element', () => {
    const json = embedded({ label: '</script><!--<script>alert(1)' });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ label: '</script><!--<script>alert(1)' });
  });
});
