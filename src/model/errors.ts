/** Errors of configuration: wrong ontology, frame, option or input path. Wrong text never throws (see `Diagnostic`). */

/** Exit codes of the command line (design/robustness.md). */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  unreadable: 3,
  someFailed: 4,
  invalid: 5,
  locked: 75,
  interrupted: 130,
} as const;

/** An error with its place and the way to mend it. `code` is stable; `exitCode` is what the command line ends with. */
export class TriplewireError extends Error {
  readonly code: string;
  readonly exitCode: number;
  readonly file: string | undefined;
  /** 1-based. */
  readonly line: number | undefined;

  constructor(code: string, message: string, at: { file?: string; line?: number; exitCode?: number } = {}) {
    const place = at.file ? `${at.file}${at.line ? `:${at.line}` : ''}: ` : '';
    super(place + message);
    this.name = 'TriplewireError';
    this.code = code;
    this.file = at.file;
    this.line = at.line;
    this.exitCode = at.exitCode ?? EXIT.usage;
  }
}
