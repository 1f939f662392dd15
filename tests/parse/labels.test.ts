import { describe, expect, it } from 'vitest';
import { TriplewireError } from '../../src/model/errors.js';
import { parseLabels } from '../../src/parse/labels.js';
import { readModel } from '../../src/parse/model-files.js';
import { parseThresholds } from '../../src/parse/thresholds.js';

const SHA_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const LEMMAS = '{"schema":1,"lemmas":{}}';
const SHA_OF_LEMMAS = 'b80c092116ad81586b5418b8d3f6b729b5e8a9068d3507df3a5edc9b9fcefed4';
/** Files of which the text `abc` is as good as any. */
const ABC_FILES = ['vocab.txt', 'reader.onnx', 'deprel.onnx', 'roles.onnx', 'relations.onnx', 'propbank.onnx'];
const good = {
  schema: 1,
  upos: ['NOUN'],
  xpos: ['NN'],
  lemma: ['L|-0+'],
  deprel: ['root', 'obj'],
  uner: ['O', 'B-PER', 'I-PER'],
  names: ['O', 'B-Person', 'I-Person'],
  trigger: ['none', 'Meet'],
  modality: ['asserted', 'planned', 'possible', 'denied'],
  queryTypes: ['none', 'Meet', 'hasPosition'],
  roles: ['none', 'participant', 'organization'],
  relations: ['none', 'hasPosition'],
  propbank: ['none', 'ARG0'],
  roleMask: { Meet: ['participant'], hasPosition: ['organization'] },
  temperatures: { trigger: 1, roles: 1, relations: 1, names: 1, modality: 1.5 },
  files: { 'lemmas.json': SHA_OF_LEMMAS, ...Object.fromEntries(ABC_FILES.map((name) => [name, SHA_OF_ABC])) },
};
const thresholds = { schema: 1, global: { trigger: 0.5, roles: 0.4, relations: 0.5 }, types: { Meet: 0.3 } };

const parse = (changed: object) => () => parseLabels(JSON.stringify({ ...good, ...changed }), 'm/labels.json');

describe('labels.json', () => {
  it('is read', () => {
    expect(parse({})()).toMatchObject({ upos: ['NOUN'], temperatures: { modality: 1.5 } });
  });

  it.each([
    [{ schema: 2 }, 'm/labels.json: schema is 2, but this version of triplewire reads schema 1'],
    [{ xpos: [] }, 'm/labels.json: xpos must be a list of strings that is not empty'],
    [{ upos: ['X', 'X'] }, 'upos holds a string twice'],
    [{ trigger: ['Meet'] }, 'trigger must begin with none'],
    [{ deprel: ['obj'] }, 'deprel must hold root'],
    [{ roleMask: { Meet: ['participant'] } }, 'roleMask lacks hasPosition'],
    [{ roleMask: { ...good.roleMask, Meet: ['guest'] } }, 'roleMask.Meet holds guest, which is not among roles'],
    [{ queryTypes: ['none', 'hasPosition'] }, 'queryTypes lacks Meet'],
    [{ temperatures: { ...good.temperatures, roles: 0 } }, 'temperatures.roles must be a number above 0'],
    [{ temperatures: { trigger: 1 } }, 'temperatures.roles must be a number above 0'],
    [{ files: 7 }, 'files must be an object'],
  ])('that is wrong (%j) is refused by file and field', (changed, message) => {
    expect(parse(changed)).toThrow(TriplewireError);
    expect(parse(changed)).toThrow(message);
  });

  it('that is no JSON is refused', () => {
    expect(() => parseLabels('{', 'm/labels.json')).toThrow(/^m\/labels.json: not JSON/);
  });
});

describe('thresholds.json', () => {
  it('is read', () => {
    const { schema: _, ...rest } = thresholds;
    expect(parseThresholds(JSON.stringify(thresholds), 't')).toEqual(rest);
  });

  it('holds numbers from 0 to 1', () => {
    const parseWith = (changed: object) => () => parseThresholds(JSON.stringify({ ...thresholds, ...changed }), 't');
    expect(parseWith({ types: { Meet: 2 } })).toThrow('t: types.Meet must be a number from 0 to 1');
    expect(parseWith({ global: { trigger: 0.5 } })).toThrow('t: global.roles must be a number from 0 to 1');
  });
});

describe('the files of a model', () => {
  const files: Record<string, string> = {
    'labels.json': JSON.stringify(good),
    'thresholds.json': JSON.stringify(thresholds),
    'lemmas.json': LEMMAS,
    ...Object.fromEntries(ABC_FILES.map((name) => [name, 'abc'])),
  };
  const readWith = (changed: Record<string, string | undefined>) => {
    const all: Record<string, string | undefined> = { ...files, ...changed };
    const read = async (name: string) => (all[name] === undefined ? undefined : new TextEncoder().encode(all[name]));
    return readModel({ folder: 'm', read });
  };

  it('are read, and their hash changes with any of them', async () => {
    const model = await readWith({});
    expect(model).toMatchObject({ vocabulary: ['abc'], thresholds: { types: { Meet: 0.3 } } });
    const other = await readWith({ 'thresholds.json': JSON.stringify({ ...thresholds, types: {} }) });
    expect(other.hash).not.toBe(model.hash);
  });

  it.each(['labels.json', 'thresholds.json', 'lemmas.json', ...ABC_FILES])('need %s', async (name) => {
    await expect(readWith({ [name]: undefined })).rejects.toThrow(`m/${name}: missing`);
  });

  it('that are damaged are refused with the hash that was expected', async () => {
    const damaged = readWith({ 'reader.onnx': 'abd' });
    await expect(damaged).rejects.toThrow(TriplewireError);
    await expect(damaged).rejects.toThrow(
      /m\/reader.onnx: damaged: its SHA-256 is \w+, but labels.json expects ba7816bf/,
    );
    await expect(readWith({ 'roles.onnx': undefined })).rejects.toThrow(`expected: a file with SHA-256 ${SHA_OF_ABC}`);
  });
});
