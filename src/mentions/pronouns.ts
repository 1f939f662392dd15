/** Personal, possessive, reflexive and relative pronouns. */
import type { EntityMention } from '../model/mention.js';
import { ancestorsOf, relationOf } from '../model/tree.js';
import { entityMention } from './make-mention.js';
import type { SentenceView } from './sentence-view.js';

type Features = Pick<EntityMention, 'type' | 'number' | 'gender'>;

const FORMS: readonly (readonly [string, Features])[] = [
  ['he him his himself', { type: 'Person', number: 'singular', gender: 'masculine' }],
  ['she her hers herself', { type: 'Person', number: 'singular', gender: 'feminine' }],
  ['it its itself', { type: 'Entity', number: 'singular', gender: 'neuter' }],
  ['they them their theirs themselves', { type: 'Entity', number: 'plural', gender: 'unknown' }],
  ['i me my mine myself', { type: 'Person', number: 'singular', gender: 'unknown' }],
  ['we us our ours ourselves', { type: 'Group', number: 'plural', gender: 'unknown' }],
  ['you your yours yourself yourselves', { type: 'Person', number: 'unknown', gender: 'unknown' }],
];
const features: ReadonlyMap<string, Features> = new Map(
  FORMS.flatMap(([forms, told]) => forms.split(' ').map((form) => [form, told] as const)),
);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that']);
const RELATIVE: Features = { type: 'Entity', number: 'unknown', gender: 'unknown' };

/** Pronoun mentions of one sentence. */
export function findPronouns(view: SentenceView): EntityMention[] {
  return view.tokens.flatMap((token, head) => {
    if (view.nameAt.has(head) || !/^(?:PRON|DET)$/.test(token.upos) || token.form === 'US') return [];
    const form = token.form.toLowerCase();
    const told = features.get(form) ?? (isRelative(view, head, form) ? RELATIVE : undefined);
    return told && relationOf(token) !== 'expl' ? [pronoun(view, head, told)] : [];
  });
}

function pronoun(view: SentenceView, head: number, told: Features): EntityMention {
  const span = { sentence: view.sentence, start: head, end: head + 1 };
  return entityMention(view.document, span, {
    head,
    ...told,
    level: 'pronoun',
    foundBy: 'rule:pronoun',
    confidence: 1,
  });
}

/** "who", "which", "that" inside a relative clause. */
function isRelative(view: SentenceView, head: number, form: string): boolean {
  if (!RELATIVES.has(form)) return false;
  return ancestorsOf(view.tokens, head).some((above) => view.tokens[above]!.deprel === 'acl:relcl');
}
