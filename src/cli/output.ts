/** The two streams of the command line: results go to stdout, everything else to stderr. */

/** Writes a result, nothing for an empty one; a reader that closes the pipe early (`| head`) ends the program quietly. */
export function print(text: string): void {
  if (text === '') return;
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes a message for the person at the terminal. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Whether to colour stdout: on a terminal, unless NO_COLOR is set (https://no-color.org). */
export function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

/** Wraps text in an ANSI colour where colours are wanted. */
export function paint(style: keyof typeof CODES, text: string): string {
  return wantsColour() ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

/** One line of a stranger's text for a terminal: control characters replaced, ends trimmed. */
export function clean(text: string): string {
  return replaceControls(text).trim();
}

/** Control characters of strangers' texts must not reach a terminal: C0, C1, escape, bidi overrides become spaces. */
export function replaceControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
