/** Small checks of parsed JSON; each failure names the file and the field. */
import { TriplewireError } from '../model/errors.js';

/** A parsed JSON object, its fields not yet checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An error about a file of the model; `code` is stable (`modelFile`). */
export function modelError(file: string, message: string): TriplewireError {
  return new TriplewireError('modelFile', message, { file });
}

/** The object that `text` spells. Throws a TriplewireError where it is no JSON object of schema 1. */
export function parseSchema1(text: string, file: string): JsonObject {
  const object = asObject(parseJson(text, file), file, 'the file');
  if (object.schema !== 1) {
    throw modelError(file, `schema is ${JSON.stringify(object.schema)}, but this version of triplewire reads schema 1`);
  }
  return object;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw modelError(file, `not JSON: ${(error as Error).message}`);
  }
}

/** `value` as an object, or an error that names `field`. */
export function asObject(value: unknown, file: string, field: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw modelError(file, `${field} must be an object`);
}

/** `value` as a list of strings without repetition, at least one, or an error that names `field`. */
export function asStrings(value: unknown, file: string, field: string): readonly string[] {
  const strings = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
  if (!strings) throw modelError(file, `${field} must be a list of strings that is not empty`);
  if (new Set(value).size !== value.length) throw modelError(file, `${field} holds a string twice`);
  return value;
}

/** `value` as a finite number above zero, or an error that names `field`. */
export function asPositive(value: unknown, file: string, field: string): number {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  throw modelError(file, `${field} must be a number above 0`);
}

/** `value` as an object of which `read` checks each field. */
export function asRecord<T>(
  value: unknown,
  file: string,
  field: string,
  read: (item: unknown, file: string, field: string) => T,
): Readonly<Record<string, T>> {
  const entries = Object.entries(asObject(value, file, field));
  return Object.fromEntries(entries.map(([key, item]) => [key, read(item, file, `${field}.${key}`)]));
}

/** `value` as a string, or an error that names `field`. */
export function asString(value: unknown, file: string, field: string): string {
  if (typeof value === 'string') return value;
  throw modelError(file, `${field} must be a string`);
}
