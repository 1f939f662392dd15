/** How facts are found: from which sources, and how sure one must be. */

/** Least confidences, 0 to 1: `types` by event or relation type, `global` for the types that it lacks (`thresholds.json` of the model). */
export interface FactThresholds {
  readonly global: { readonly trigger: number; readonly roles: number; readonly relations: number };
  readonly types: Readonly<Record<string, number>>;
}

/** What of the two proposes candidates: the network's scores, the ontology's frames, or both (the normal case). */
export interface FactSources {
  readonly model: boolean;
  readonly frames: boolean;
}

export interface Settings {
  readonly thresholds: FactThresholds;
  readonly sources: FactSources;
  /** Types that the network was trained on; on any other its silence means nothing. Absent: it knows them all. */
  readonly knownTypes?: readonly string[];
}

/** Both sources and even thresholds: where no `thresholds.json` says better. */
export const DEFAULT_SETTINGS: Settings = {
  thresholds: { global: { trigger: 0.5, roles: 0.5, relations: 0.5 }, types: {} },
  sources: { model: true, frames: true },
};
