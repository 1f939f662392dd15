/** Which media type an answer gets: content negotiation by RFC 9110, section 12.5.1. */
import type { SparqlAnswer } from '../query/sparql/answer.js';
import { resultsCsv, resultsJson, resultsTsv, resultsXml } from '../query/sparql/results.js';

/** A media type with the text of the answer in it. */
export interface AnswerType {
  readonly name: string;
  readonly write: () => string;
}

/** What a GET without a query gives. */
export const SERVICE_DESCRIPTION = `@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
@prefix formats: <http://www.w3.org/ns/formats/> .

[] a sd:Service ;
    sd:endpoint <> ;
    sd:supportedLanguage sd:SPARQL11Query ;
    sd:feature sd:UnionDefaultGraph ;
    sd:resultFormat formats:SPARQL_Results_JSON, formats:SPARQL_Results_XML, formats:SPARQL_Results_CSV, formats:SPARQL_Results_TSV, formats:Turtle, formats:N-Triples .
`;

/** The best type that `accept` allows, ours first among equals; `undefined` where it allows none. */
export function answerType(answer: SparqlAnswer, accept: string): AnswerType | undefined {
  const ranges = accept.split(',').map(readRange);
  const rated = typesFor(answer).map((type) => ({ type, quality: qualityOf(type.name, ranges) }));
  const best = rated.reduce((left, right) => (right.quality > left.quality ? right : left));
  return best.quality > 0 ? best.type : undefined;
}

/** The names of the types in which an answer can come. */
export function typesOf(answer: SparqlAnswer): string[] {
  return typesFor(answer).map(({ name }) => name);
}

function typesFor(answer: SparqlAnswer): readonly [AnswerType, ...AnswerType[]] {
  if (answer.kind === 'triples') {
    // Every file of N-Triples is Turtle.
    const write = () => answer.lines.map((line) => `${line}\n`).join('');
    return [
      { name: 'text/turtle', write },
      { name: 'application/n-triples', write },
    ];
  }
  return [
    { name: 'application/sparql-results+json', write: () => resultsJson(answer) },
    { name: 'application/json', write: () => resultsJson(answer) },
    { name: 'application/sparql-results+xml', write: () => resultsXml(answer) },
    { name: 'text/csv', write: () => resultsCsv(answer) },
    { name: 'text/tab-separated-values', write: () => resultsTsv(answer) },
  ];
}

interface MediaRange {
  readonly name: string;
  readonly quality: number;
}

function readRange(text: string): MediaRange {
  const [name, ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { name: name!, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
}

/** The quality of the most specific range that holds the type; 0 where none does. */
function qualityOf(type: string, ranges: readonly MediaRange[]): number {
  const names = [type, `${type.split('/')[0]}/*`, '*/*'];
  return names.map((name) => ranges.find((range) => range.name === name)).find(Boolean)?.quality ?? 0;
}
