/** What one query of a person may cost where a graph is served: rows, and milliseconds. */
export const SPARQL_LIMITS = { limit: 10_000, timeout: 30_000 } as const;

/** Bytes that the engine may take for one query beside the graph, where nothing else is said: a gibibyte. */
export const MOST_MEMORY = 1 << 30;
