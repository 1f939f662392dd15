/** Every command of the README is run, and says what the README says it does. */
import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, MAIN, ROOT, run, triplewire } from '../support/cli.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts as Record<string, string>;

/** Lines of the README's fenced blocks of one language, comments cut. */
function blockLines(language: string): string[] {
  const blocks = [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))];
  return blocks
    .flatMap((block) => block[1]!.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter(Boolean);
}

/** Words of a shell line, double quotes respected. */
function words(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}

const commands = blockLines('sh')
  .filter((line) => line.startsWith('npx triplewire '))
  .map((line) => words(line).slice(2));
const [serving, ending] = [commands.filter(([verb]) => verb === 'view'), commands.filter(([verb]) => verb !== 'view')];

let folder: string;
beforeAll(() => {
  folder = folderWith({});
  writeFileSync(join(folder, 'people.csv'), blockLines('csv').join('\n'));
  writeFileSync(join(folder, 'judgements.jsonl'), blockLines('jsonl').join('\n'));
  symlinkSync(join(ROOT, 'seeds'), join(folder, 'seeds'));
});

describe('the commands of the README', () => {
  it('are there', () => {
    expect(ending.length).toBeGreaterThanOrEqual(5);
    expect(serving.length).toBe(1);
  });

  it.each(ending.map((args) => [args.join(' '), args] as const))('triplewire %s', (_, args) => {
    const { status, stdout, stderr } = triplewire(args, { cwd: folder });
    expect(stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(100);
  });

  it('triplewire view prints an address that serves the page and its data, and ends with Ctrl-C', async () => {
    const server = spawn(process.execPath, [MAIN, ...serving[0]!], { cwd: folder });
    const address = await new Promise<string>((resolve) =>
      server.stdout.once('data', (chunk) => resolve(String(chunk).trim())),
    );
    const [page, data] = await Promise.all([fetch(address), fetch(new URL('graph.json', address))]);
    expect(await page.text()).toContain('<div id="app">');
    expect(((await data.json()) as { facts: unknown[] }).facts.length).toBeGreaterThan(0);
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('the code of the README runs', () => {
    const [code] = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]!);
    writeFileSync(join(folder, 'use.ts'), code!.replace("'triplewire'", `'${join(ROOT, 'dist/index.js')}'`));
    const { status, stdout, stderr } = run(join(ROOT, 'node_modules/tsx/dist/cli.mjs'), ['use.ts'], { cwd: folder });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('Kim Jong Un');
  });

  it('npm start and npm run view are the same verbs', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(scripts.start).toBe('node dist/cli/main.js build seeds -o output');
    expect(scripts.view).toBe('node dist/cli/main.js view output');
  });
});
