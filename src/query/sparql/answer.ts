/** What a SPARQL query answers. */

/** A term of a solution, as SPARQL 1.1 Query Results JSON writes it. */
export interface ResultTerm {
  readonly type: 'uri' | 'bnode' | 'literal';
  readonly value: string;
  /** Of a literal that is no plain string. */
  readonly datatype?: string;
  /** Of a literal in a language. */
  readonly 'xml:lang'?: string;
}

/** Variable → term; what is unbound is absent. */
export type Solution = Readonly<Record<string, ResultTerm>>;

/** The solutions of a SELECT. */
export interface SolutionsAnswer {
  readonly kind: 'solutions';
  readonly variables: readonly string[];
  readonly solutions: readonly Solution[];
  /** There is more than the limit allowed. */
  readonly cut: boolean;
}

/** Yes or no to an ASK. */
export interface BooleanAnswer {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly cut: false;
}

/** The graph that CONSTRUCT or DESCRIBE makes, as N-Triples: a triple a line. */
export interface TriplesAnswer {
  readonly kind: 'triples';
  readonly lines: readonly string[];
  readonly cut: boolean;
}

export type SparqlAnswer = SolutionsAnswer | BooleanAnswer | TriplesAnswer;
