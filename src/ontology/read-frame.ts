/** A frame file: YAML, checked against the types of the ontology. */
import type { Modality } from '../model/text.js';
import { type FrameContext, readRoleName } from './frame-context.js';
import { type Refuse, readItems, readKnownKeys, readMap, readText, readTexts, refuseIn } from './frame-fields.js';
import type { EntityClass, Frame, FrameCounterexample, FrameExample, RoleType } from './ontology.js';
import { readPatterns } from './read-pattern.js';
import { readTriggers } from './read-triggers.js';
import type { OntologyFile } from './turtle.js';
import { localName } from './vocabulary.js';
import { readYaml, type YamlNode } from './yaml-tree.js';

const MODALITIES: readonly Modality[] = ['asserted', 'planned', 'possible', 'denied'];

/** The types that frames may speak of. */
export interface KnownTypes {
  /** Roles of each event type and relation. */
  readonly roles: ReadonlyMap<string, ReadonlyMap<string, RoleType>>;
  readonly classes: ReadonlyMap<string, EntityClass>;
}

/** Reads `frames/<Type>.yaml`. Throws `bad-yaml`, `bad-frame`, `unknown-type`, `unknown-key`, `unknown-role`, `unknown-class`, `unknown-label`, `no-example`. */
export function readFrame(file: OntologyFile, known: KnownTypes): Frame {
  const refuse = refuseIn(file.path);
  const root = readMap(readYaml(file), 'A frame file', refuse);
  const entry = root[0];
  if (!entry || root.length > 1) return refuse('bad-frame', 'A frame file holds one type, its name first', 1);
  refuseMisnamed(file, entry.key, refuse, entry.line);
  const roles = known.roles.get(entry.key) ?? refuseUnknownType(entry.key, known, refuse, entry.line);
  const context = { type: entry.key, roles, classes: known.classes, refuse };
  return { ...readBody(entry.value, context), type: entry.key, file: file.path, line: entry.line };
}

function readBody(node: YamlNode, context: FrameContext): Omit<Frame, 'type' | 'file' | 'line'> {
  const keys = ['triggers', 'patterns', 'examples', 'counterexamples'];
  const fields = readKnownKeys(node, context.type, keys, context.refuse);
  const items = (key: string) => {
    const field = fields.get(key);
    return field ? readItems(field.value, key, context.refuse) : [];
  };
  const triggers = readTriggers(fields.get('triggers')?.value, context);
  const patterns = readPatterns(items('patterns'), triggers, context);
  const examples = items('examples').map((item) => readExample(item, context));
  if (examples.length === 0) refuseWithoutExample(node.line, context);
  return {
    triggers,
    patterns,
    examples,
    counterexamples: items('counterexamples').map((n) => readCounter(n, context)),
  };
}

function readExample(node: YamlNode, context: FrameContext): FrameExample {
  const fields = readKnownKeys(node, 'An example', ['text', 'roles', 'modality', 'former'], context.refuse);
  const [text, roles] = [fields.get('text'), fields.get('roles')];
  if (!text || !roles) return context.refuse('bad-frame', 'An example needs "text:" and "roles:"', node.line);
  const entries = readMap(roles.value, 'roles', context.refuse);
  if (entries.length === 0) context.refuse('bad-frame', 'An example must expect at least one role', roles.line);
  return {
    text: readText(text.value, 'text', context.refuse),
    roles: Object.fromEntries(
      entries.map(({ key, value, line }) => [readRoleName(key, line, context), readTexts(value, key, context.refuse)]),
    ),
    modality: readModality(fields.get('modality')?.value, context),
    ...readFormer(fields.get('former')?.value, context),
    line: node.line,
  };
}

function readModality(node: YamlNode | undefined, { refuse }: FrameContext): Modality {
  if (!node) return 'asserted';
  const text = readText(node, 'modality', refuse);
  const modality = MODALITIES.find((known) => known === text);
  return modality ?? refuse('bad-frame', `"${text}" is no modality; take one of: ${MODALITIES.join(', ')}`, node.line);
}

function readFormer(node: YamlNode | undefined, { refuse }: FrameContext): { former?: true } {
  if (!node) return {};
  if (readText(node, 'former', refuse) === 'true') return { former: true };
  return refuse('bad-frame', 'Write "former: true", or leave the field out', node.line);
}

function readCounter(node: YamlNode, { refuse }: FrameContext): FrameCounterexample {
  return { text: readText(node, 'A counterexample', refuse), line: node.line };
}

function refuseMisnamed(file: OntologyFile, type: string, refuse: Refuse, line: number): void {
  const name = localName(file.path.replaceAll('\\', '/')).replace(/\.ya?ml$/, '');
  if (name === type) return;
  refuse('bad-frame', `The file is called ${name}, the type in it ${type}; rename one of them`, line);
}

function refuseUnknownType(type: string, known: KnownTypes, refuse: Refuse, line: number): never {
  const wanted = type.toLowerCase();
  const alike = [...known.roles.keys()].find((name) => name.toLowerCase() === wanted);
  const cure = alike ? `write ${alike}` : 'declare it in a .ttl file below tw:NewsEvent or tw:relatedTo';
  return refuse('unknown-type', `${type} is no event type or relation; ${cure}`, line);
}

function refuseWithoutExample(line: number, { type, refuse }: FrameContext): never {
  const message = `${type} has no example; add one under "examples:" (a sentence, and the roles that must be found in it)`;
  return refuse('no-example', message, line);
}
