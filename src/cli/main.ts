#!/usr/bin/env node
/** Entry of the command line: runs a verb and ends with its exit code. */
import { reportError } from './exit.js';
import { createProgram } from './program.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(reportError(error));
});

try {
  await createProgram((exitCode) => {
    process.exitCode = exitCode;
  }).parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
