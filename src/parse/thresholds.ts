/** `thresholds.json`: the least confidence that a candidate needs. Read by the pipeline; an ontology may override it. */
import { asObject, asRecord, modelError, parseSchema1 } from './json-shape.js';

/** Least confidences, 0 to 1: `types` by event or relation type, `global` for the types that it lacks. */
export interface Thresholds {
  readonly global: { readonly trigger: number; readonly roles: number; readonly relations: number };
  readonly types: Readonly<Record<string, number>>;
}

/** Reads and checks `thresholds.json`. Throws a TriplewireError that names `file` and the field. */
export function parseThresholds(text: string, file: string): Thresholds {
  const json = parseSchema1(text, file);
  const shared = asObject(json.global, file, 'global');
  const read = (name: string) => asShare(shared[name], file, `global.${name}`);
  return {
    global: { trigger: read('trigger'), roles: read('roles'), relations: read('relations') },
    types: asRecord(json.types, file, 'types', asShare),
  };
}

function asShare(value: unknown, file: string, field: string): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw modelError(file, `${field} must be a number from 0 to 1`);
}
