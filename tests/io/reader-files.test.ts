import { describe, expect, it } from 'vitest';
import { readerFiles } from '../../src/io/reader-files.js';
import { MODEL_FILES } from '../../src/parse/model-files.js';

const files = new Map(readerFiles([]));
const policy = files.get('/reader.js')!.headers!['Content-Security-Policy']!.split('; ');

describe('what the page reads texts with', () => {
  it('is the worker, the runtime, the ontology and every file of the model', () => {
    const model = MODEL_FILES.map((name) => `/reader/model/${name}`);
    expect([...files.keys()].sort()).toEqual(
      ['/reader.js', '/reader/ontology.json', '/reader/ort.wasm', ...model].sort(),
    );
  });

  it('runs under a policy of its own: WebAssembly, its own server, nothing else', () => {
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'wasm-unsafe-eval'", "connect-src 'self'"]),
    );
    expect(policy.join(' ')).not.toMatch(/'unsafe-eval'|unsafe-inline|\*|https?:/);
  });

  it('is not read before it is asked for', () => {
    for (const { body } of files.values()) expect(body).toBeTypeOf('function');
    const labels = files.get('/reader/model/labels.json')!.body as () => Uint8Array;
    expect(JSON.parse(new TextDecoder().decode(labels())).schema).toBe(1);
  });
});
