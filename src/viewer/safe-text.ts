/** Text of strangers, made fit for the page and the drawing. */

/** Without control characters and bidirectional overrides; tabs and line ends stay. */
export function safeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** At most `most` characters (code points), the rest an ellipsis. */
export function shortText(text: string, most: number): string {
  const characters = [...safeText(text)];
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** The address where a link may lead to it: http and https, nothing that runs. */
export function safeLink(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}
