/** SPARQL as words, as far as its limits must be known before it runs: what stands in strings, IRIs and comments is no word. */

/** A word, number or bracket with its place. */
export interface SparqlWord {
  /** Keywords in capitals, everything else as it stands. */
  readonly text: string;
  readonly kind: 'keyword' | 'number' | 'other';
  /** UTF-16 offset. */
  readonly start: number;
  readonly end: number;
  /** How many `{` are open before it. */
  readonly depth: number;
}

/** Comments, IRIs, long and short strings, names with a colon, variables and language tags; then keywords, numbers, any character. */
const WORD =
  /#[^\n\r]*|<[^<>"{}|^`\\\s]*>|"""(?:"{0,2}(?:[^"\\]|\\[\s\S]))*"""|'''(?:'{0,2}(?:[^'\\]|\\[\s\S]))*'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'|(?:[\p{L}_][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_:%\\.-]*|[?$@][\p{L}\p{N}_-]+|([A-Za-z]+)|(\d+)|[^\s]/gu;

/** The words of a query; comments are left out. */
export function sparqlWords(query: string): SparqlWord[] {
  let depth = 0;
  const words: SparqlWord[] = [];
  for (const match of query.matchAll(WORD)) {
    const [text, keyword, number] = match;
    if (text.startsWith('#')) continue;
    if (text === '}') depth--;
    const kind = keyword ? 'keyword' : number ? 'number' : 'other';
    const written = keyword ? text.toUpperCase() : text;
    words.push({ text: written, kind, start: match.index, end: match.index + text.length, depth });
    if (text === '{') depth++;
  }
  return words;
}

/** The first prefix that a query uses and does not declare, without its colon, with the UTF-16 offset of its use. */
export function undeclaredPrefix(query: string): { readonly prefix: string; readonly start: number } | undefined {
  const words = sparqlWords(query);
  const isDeclaration = (index: number) => words[index - 1]?.text === 'PREFIX';
  const prefixes = words.map(({ text }) => /^([\p{L}][\p{L}\p{N}_.-]*)?:/u.exec(text)?.[1]);
  const declared = new Set(prefixes.filter((_, index) => isDeclaration(index)));
  const index = prefixes.findIndex((prefix) => prefix !== undefined && !declared.has(prefix));
  return index < 0 ? undefined : { prefix: prefixes[index]!, start: words[index]!.start };
}
