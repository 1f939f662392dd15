/** Answers as text: the SPARQL 1.1 results formats, and a table for a person. */
import type { BooleanAnswer, ResultTerm, SolutionsAnswer } from './answer.js';

type TableAnswer = SolutionsAnswer | BooleanAnswer;
type Writer = (answer: TableAnswer) => string;

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

/** SPARQL 1.1 Query Results JSON. */
export function resultsJson(answer: TableAnswer): string {
  if (answer.kind === 'boolean') return `${JSON.stringify({ head: {}, boolean: answer.value })}\n`;
  return `${JSON.stringify({ head: { vars: answer.variables }, results: { bindings: answer.solutions } })}\n`;
}

/** SPARQL 1.1 Query Results CSV: values without their kinds. A yes or no has no form there; it is one cell. */
export const resultsCsv: Writer = (answer) => {
  if (answer.kind === 'boolean') return `${answer.value}\r\n`;
  const { variables, solutions } = answer;
  const rows = solutions.map((solution) => variables.map((name) => plain(solution[name])));
  return [variables, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
};

/** SPARQL 1.1 Query Results TSV: terms as in Turtle. */
export const resultsTsv: Writer = (answer) => {
  if (answer.kind === 'boolean') return `${answer.value}\n`;
  const { variables, solutions } = answer;
  const rows = solutions.map((solution) => variables.map((name) => (solution[name] ? turtleTerm(solution[name]) : '')));
  return [variables.map((name) => `?${name}`), ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
};

/** SPARQL Query Results XML. */
export const resultsXml: Writer = (answer) => {
  const body = answer.kind === 'boolean' ? `<boolean>${answer.value}</boolean>` : xmlSolutions(answer);
  const variables = answer.kind === 'boolean' ? [] : answer.variables;
  const head = variables.map((name) => `<variable name="${xml(name)}"/>`).join('');
  return `<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#"><head>${head}</head>${body}</sparql>\n`;
};

function xmlSolutions({ variables, solutions }: SolutionsAnswer): string {
  const rows = solutions.map((solution) => {
    const bound = variables.flatMap((name) => {
      const term = solution[name];
      return term ? [`<binding name="${xml(name)}">${xmlTerm(term)}</binding>`] : [];
    });
    return `<result>${bound.join('')}</result>`;
  });
  return `<results>${rows.join('\n')}</results>`;
}

function xmlTerm(term: ResultTerm): string {
  const text = xml(term.value);
  if (term.type !== 'literal') return `<${term.type}>${text}</${term.type}>`;
  if (term['xml:lang']) return `<literal xml:lang="${xml(term['xml:lang'])}">${text}</literal>`;
  return `<literal${term.datatype ? ` datatype="${xml(term.datatype)}"` : ''}>${text}</literal>`;
}

/** Characters that XML cannot hold are replaced: who needs them takes JSON. */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
  const held = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
  return held.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function plain(term: ResultTerm | undefined): string {
  if (!term) return '';
  return term.type === 'bnode' ? `_:${term.value}` : term.value;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function turtleTerm(term: ResultTerm): string {
  if (term.type === 'uri') return `<${term.value}>`;
  if (term.type === 'bnode') return `_:${term.value}`;
  const escaped = term.value.replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character]!);
  if (term['xml:lang']) return `"${escaped}"@${term['xml:lang']}`;
  return `"${escaped}"${term.datatype && term.datatype !== XSD_STRING ? `^^<${term.datatype}>` : ''}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
};
