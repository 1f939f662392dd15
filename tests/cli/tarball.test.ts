/** Outside a clone: the tarball of `npm pack` installs with no registry in reach, and its command reads an article. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, ROOT } from '../support/cli.js';

const ARTICLE = 'French President Emmanuel Macron met German Chancellor Friedrich Merz in Berlin on Monday.\n';
const USE = `import { openTools, readOne, sourceId, type Reading } from 'triplewire';
const text: string = 'Ada Lovelace met Charles Babbage in London.';
const tools = await openTools({ backend: 'wasm' });
const reading: Reading = await readOne({ id: sourceId({ text }), text }, tools);
console.log(tools.analyser.backend, reading.events.map((event) => event.type).join());
`;

/** npm with an empty cache and a registry that nobody serves. */
const OFFLINE = {
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_fetch_retries: '0',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
};

let folder: string;
let listed: string[];
beforeAll(() => {
  folder = folderWith({ 'article.txt': ARTICLE, 'use.ts': USE, 'package.json': '{"type":"module"}' });
  const env = { ...process.env, ...OFFLINE, npm_config_cache: join(folder, 'cache') };
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
  });
  listed = (JSON.parse(packed)[0].files as { path: string }[]).map(({ path }) => path);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  execFileSync('npm', ['install', `./${tarball}`, '--offline'], { cwd: folder, env, stdio: 'pipe' });
}, 300_000);

describe('the npm tarball', () => {
  it('holds the model, the ontology and the viewer, but no seed and no training', () => {
    for (const path of [
      'models/en/reader.onnx',
      'models/en/NOTICE',
      'ontology/news.ttl',
      'ontology/frames/Meet.yaml',
      'dist/viewer/viewer.js',
      'dist/viewer/reader.js',
      'dist/index.d.ts',
    ]) {
      expect(listed).toContain(path);
    }
    expect(listed.filter((path) => /^(seeds|training|tests|src|output)\//.test(path))).toEqual([]);
  });

  it('runs npx triplewire build on an article, with the wasm backend where no native one could be fetched', () => {
    const { status, stdout, stderr } = spawnSync('npx', ['triplewire', 'build', 'article.txt', '-o', 'out'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toContain('Macron');
    expect(stderr).toMatch(/network: wasm/);
    expect(status).toBe(0);
  });

  it('has types for its exports, and its library reads a text', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'NodeNext',
      '--target',
      'ES2023',
      '--types',
      'node',
      '--typeRoots',
      join(ROOT, 'node_modules/@types'),
      'use.ts',
    ];
    const checked = spawnSync(process.execPath, [tsc, ...flags], { cwd: folder, encoding: 'utf8' });
    expect(checked.stdout).toBe('');
    const used = spawnSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'use.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(used.stdout).toMatch(/^wasm .*Meet/);
  });
});
