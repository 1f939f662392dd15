/** Which end of a run gives which exit code: one table (design/robustness.md). */
import { CommanderError } from 'commander';
import { EXIT, TriplewireError } from '../model/errors.js';
import { clean, say } from './output.js';

/** What a build came to. */
export interface Outcome {
  readonly documents: number;
  readonly failures: number;
  readonly violations: number;
  readonly interrupted: boolean;
}

/** Exit code of a build: the gravest thing that happened. */
export function exitCodeOf(outcome: Outcome): number {
  if (outcome.interrupted) return EXIT.interrupted;
  if (outcome.violations > 0) return EXIT.invalid;
  if (outcome.failures > 0) return outcome.documents > 0 ? EXIT.someFailed : EXIT.unreadable;
  return EXIT.ok;
}

/** Says what went wrong and gives the exit code: usage errors 2, our own errors theirs, anything else 1. */
export function reportError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof TriplewireError) {
    say(`triplewire: ${clean(error.message)}`);
    return error.exitCode;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE') return EXIT.ok;
  say(`triplewire: ${clean(message ?? String(error))}`);
  return EXIT.failed;
}
