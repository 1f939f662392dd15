/** Judges from outside this project, run where they are installed: Python packages, found by `TRIPLEWIRE_PYTHON` or `python3`. */
import { spawnSync } from 'node:child_process';
import { it } from 'vitest';

const PYTHON = process.env.TRIPLEWIRE_PYTHON ?? 'python3';

function isInstalled(module: string): boolean {
  return spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0;
}

/** Runs Python code with arguments; what it prints. Throws what it says when it fails. */
export function python(code: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', code, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** A test that needs a Python module; where it is missing, the test is skipped and its name says what was not checked. */
export function itWith(module: string, name: string, test: () => void | Promise<void>): void {
  if (isInstalled(module)) it(`${name} (${module})`, test);
  else it.skip(`NOT CHECKED, since the Python module ${module} is not installed (TRIPLEWIRE_PYTHON=…): ${name}`, test);
}
