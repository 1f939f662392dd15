/** What one query of a person may cost where a graph is served: rows, and milliseconds. */
export const SPARQL_LIMITS = { limit: 10_000, timeout: 30_000 } as const;
