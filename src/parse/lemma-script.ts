/**
 * Lemma scripts: how a form becomes its lemma, as one label (`training/lemma.py` makes them). `case|op`: case `L`
 * lower-cases the form first, `K` keeps it; op is `-N+suffix` (cut the last N code points, append) or `=word`.
 */
import { modelError } from './json-shape.js';

/** Applies one script to a form. */
export type LemmaScript = (form: string) => string;

/** Compiles the script `label`. Throws a TriplewireError that names `file` where it is none. */
export function compileLemmaScript(label: string, file: string): LemmaScript {
  const parts = /^([LK])\|(?:=(.+)|-(\d+)\+(.*))$/su.exec(label);
  if (!parts) throw modelError(file, `lemma holds ${label}, which is no lemma script`);
  const [, letterCase, word, cut, suffix] = parts;
  if (word !== undefined) return () => word;
  return (form) => replaceEnd(letterCase === 'L' ? form.toLowerCase() : form, Number(cut), suffix!);
}

/** A form that is too short for the script stays as it is: a lemma is never empty. */
function replaceEnd(form: string, cut: number, suffix: string): string {
  if (cut === 0) return form + suffix;
  const characters = [...form];
  const lemma = characters.slice(0, Math.max(0, characters.length - cut)).join('') + suffix;
  return lemma === '' ? form : lemma;
}
