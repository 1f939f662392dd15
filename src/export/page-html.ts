/** The viewer's page as HTML, made from its parts; the same for what a build writes and for what the page saves of itself. */

export interface PageParts {
  readonly title: string;
  /** Text of the script; it may hold no end tag of a script. */
  readonly script: string;
  readonly style: string;
  /** Source expressions of script and style (Content Security Policy level 3): `sha256-…`. */
  readonly hashes: { readonly script: string; readonly style: string };
  /** An element that the script finds in the page when it begins. */
  readonly element: string;
  /** One that comes after the script, which has begun before it is there. */
  readonly last?: string;
  /** What this kind of page may do beyond what every one may. */
  readonly policy: readonly string[];
}

/** A page that is a file asks nobody for anything. */
export const FILE_POLICY: readonly string[] = ["connect-src 'none'", "trusted-types 'none'"];

/** What stands there until the script takes it away: in a file that is cut short it stays. */
const UNTIL_SCRIPT =
  'Loading … If this stays, the file is cut short or the browser runs no scripts: get the whole file again.';

/** The whole page. */
export function pageHtml({ title, script, style, hashes, element, last = '', policy }: PageParts): string {
  const directives = [
    "default-src 'none'",
    `script-src '${hashes.script}'`,
    `style-src '${hashes.style}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    ...policy,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"><p class="problem">${UNTIL_SCRIPT}</p></div>
${element}
<script id="viewer">${script}</script>
${last}
</body>
</html>
`;
}

/** The element that holds the graph; `view` is the address of what is shown of it at first. */
export function graphElement(data: unknown, view = ''): string {
  const shown = view === '' ? '' : ` data-view="${escapeHtml(view)}"`;
  return `<script type="application/json" id="graph-data"${shown}>${embedded(data)}</script>`;
}

/** The element that holds what is drawn first of a large graph; `rest`: where all of it is, if not in the page. */
export function overviewElement(data: unknown, rest = ''): string {
  const from = rest === '' ? '' : ` data-rest="${escapeHtml(rest)}"`;
  return `<script type="application/json" id="graph-overview"${from}>${embedded(data)}</script>`;
}

/** The element that holds a large graph: its lines, deflated (RFC 1951), in Base64. A browser reads that ten times as fast as the text. */
export function packedElement(base64: string): string {
  return `<script type="${PACKED}" id="graph-data">${base64}</script>`;
}

/** Media type of what `packedElement` holds. */
export const PACKED = 'application/x-deflate+json;base64';

/** JSON that cannot end its script element or open a comment in it. */
export function embedded(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
