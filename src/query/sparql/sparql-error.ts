/** Why a query gives no answer. */

/**
 * `syntax` (it cannot be read, or asks for what the engine has not), `refused` and `excessive` (the engine fell over its nesting or size)
 * are the query's fault, `timeout` that of its cost, `failed` the engine's; `cancelled` where nobody waits for it any more.
 */
export type SparqlErrorCode = 'syntax' | 'refused' | 'excessive' | 'timeout' | 'failed' | 'cancelled';

/** An error with its place in the query, both 1-based, where it has one. */
export class SparqlError extends Error {
  readonly code: SparqlErrorCode;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(code: SparqlErrorCode, message: string, at: { readonly line?: number; readonly column?: number } = {}) {
    super(at.line ? `line ${at.line}, column ${at.column}: ${message}` : message);
    this.name = 'SparqlError';
    this.code = code;
    this.line = at.line;
    this.column = at.column;
  }
}

/** Line and column, 1-based, of a UTF-16 offset. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...lines.at(-1)!].length + 1 };
}
