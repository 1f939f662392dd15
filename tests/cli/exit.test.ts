import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { exitCodeOf, reportError } from '../../src/cli/exit.js';
import { EXIT, TriplewireError } from '../../src/model/errors.js';

const fine = { documents: 3, failures: 0, violations: 0, interrupted: false };

describe('exit codes of a build: the gravest thing that happened', () => {
  it.each([
    ['all read', fine, 0],
    ['some documents failed', { ...fine, failures: 1 }, 4],
    ['none could be read', { ...fine, documents: 0, failures: 1 }, 3],
    ['a shape was violated', { ...fine, failures: 1, violations: 1 }, 5],
    ['Ctrl-C', { ...fine, violations: 1, interrupted: true }, 130],
  ])('%s', (_, outcome, code) => {
    expect(exitCodeOf(outcome)).toBe(code);
  });
});

describe('exit codes of errors', () => {
  it.each([
    ['usage', new CommanderError(1, 'commander.unknownOption', 'unknown option'), 2],
    ['help', new CommanderError(0, 'commander.help', 'help'), 0],
    ['configuration', new TriplewireError('bad-frame', 'no such role'), 2],
    ['unreadable input', new TriplewireError('no-output', 'nothing here', { exitCode: EXIT.unreadable }), 3],
    ['a reader that went away', Object.assign(new Error('EPIPE'), { code: 'EPIPE' }), 0],
    ['anything else', new Error('disk full'), 1],
  ])('%s', (_, error, code) => {
    expect(reportError(error)).toBe(code);
  });
});
