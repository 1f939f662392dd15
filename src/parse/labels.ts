/** `labels.json`: what the columns of the network's scores mean. */
import { asPositive, asRecord, asString, asStrings, type JsonObject, modelError, parseSchema1 } from './json-shape.js';

/** Lists of labels, in the order of the columns of the network's outputs. */
const LISTS = [
  'upos',
  'xpos',
  'lemma',
  'deprel',
  'uner',
  'names',
  'trigger',
  'modality',
  'queryTypes',
  'roles',
  'relations',
  'propbank',
] as const;
const TEMPERATURES = ['trigger', 'roles', 'relations', 'names', 'modality'] as const;

/** Label that means "nothing here" and stands first in its list. */
const NOTHING = {
  uner: 'O',
  names: 'O',
  trigger: 'none',
  queryTypes: 'none',
  roles: 'none',
  relations: 'none',
  propbank: 'none',
};

export type LabelList = (typeof LISTS)[number];
export type TemperatureName = (typeof TEMPERATURES)[number];

/** The labels of a model. `roleMask` gives the roles that a query of each type may have; a score is divided by its task's temperature before the softmax. */
export interface Labels extends Readonly<Record<LabelList, readonly string[]>> {
  readonly roleMask: Readonly<Record<string, readonly string[]>>;
  readonly temperatures: Readonly<Record<TemperatureName, number>>;
  /** SHA-256 of the other files of the model, in hexadecimal, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads and checks `labels.json`. Throws a TriplewireError that names `file` and the field. */
export function parseLabels(text: string, file: string): Labels {
  const json = parseSchema1(text, file);
  const lists = Object.fromEntries(LISTS.map((name) => [name, asStrings(json[name], file, name)]));
  const labels = {
    ...(lists as Record<LabelList, readonly string[]>),
    roleMask: asRecord(json.roleMask, file, 'roleMask', asStrings),
    temperatures: readTemperatures(json, file),
    files: asRecord(json.files, file, 'files', asString),
  };
  checkLabels(labels, file);
  return labels;
}

function readTemperatures(json: JsonObject, file: string): Record<TemperatureName, number> {
  const given = asRecord(json.temperatures, file, 'temperatures', asPositive);
  for (const name of TEMPERATURES) asPositive(given[name], file, `temperatures.${name}`);
  return given as Record<TemperatureName, number>;
}

function checkLabels(labels: Labels, file: string): void {
  for (const [list, first] of Object.entries(NOTHING)) {
    if (labels[list as LabelList][0] !== first) throw modelError(file, `${list} must begin with ${first}`);
  }
  if (!labels.deprel.includes('root')) throw modelError(file, 'deprel must hold root');
  checkMask(labels, file);
}

function checkMask(labels: Labels, file: string): void {
  for (const type of [...labels.trigger.slice(1), 'hasPosition']) {
    if (!labels.roleMask[type]) throw modelError(file, `roleMask lacks ${type}`);
    if (!labels.queryTypes.includes(type)) throw modelError(file, `queryTypes lacks ${type}`);
  }
  for (const [type, roles] of Object.entries(labels.roleMask)) {
    const unknown = roles.find((role) => !labels.roles.includes(role));
    if (unknown) throw modelError(file, `roleMask.${type} holds ${unknown}, which is not among roles`);
  }
}
