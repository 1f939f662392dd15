/** `triplewire check`: executes the examples and counterexamples of every frame. */
import { Command } from 'commander';
import { openTools } from '../io/open-tools.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import { checkFrame, type FrameFailure } from '../pipeline/check-frames.js';
import { failureLines } from './failure-text.js';
import { backendOption, ontologyOption } from './options.js';
import { paint, print, say } from './output.js';
import type { Done } from './program.js';

interface CheckFlags {
  readonly ontology: string[];
  readonly backend: 'auto' | 'native' | 'wasm';
}

const EXAMPLE = `
Examples:
  $ triplewire check
  $ triplewire check Meet Visit --ontology my-ontology`;

export function checkCommand(done: Done): Command {
  return new Command('check')
    .description("run every frame's examples and counterexamples")
    .argument('[type...]', 'only these types')
    .addOption(ontologyOption())
    .addOption(backendOption())
    .addHelpText('after', EXAMPLE)
    .action(async (types: string[], flags: CheckFlags) => done(await runCheck(types, flags)));
}

async function runCheck(types: readonly string[], flags: CheckFlags): Promise<number> {
  const tools = await openTools(flags);
  const frames = [...tools.ontology.frames.values()].filter(
    (frame) => types.length === 0 || types.includes(frame.type),
  );
  const unknown = types.find((type) => !tools.ontology.frames.has(type));
  if (unknown)
    throw new TriplewireError(
      'unknown-type',
      `no frame for "${unknown}" (types are written like Meet and hasPosition)`,
    );
  const checks = [];
  for (const frame of frames) checks.push(await checkFrame(frame, tools));
  await tools.analyser.close();
  const failures = checks.flatMap((check) => check.failures);
  for (const failure of failures) print(describe(failure));
  const examples = checks.reduce((sum, check) => sum + check.examples, 0);
  say(
    `${frames.length} frames, ${examples} examples and counterexamples: ${examples - failures.length} passed, ${failures.length} failed`,
  );
  return failures.length > 0 ? EXIT.failed : EXIT.ok;
}

function describe({ type, file, line, text, message, explanation }: FrameFailure): string {
  return [
    `${paint('red', 'FAILED')} ${type} ${file}:${line}`,
    `  ${text}`,
    `  ${message}`,
    ...failureLines(explanation, type).map((each) => `    ${each}`),
  ].join('\n');
}
