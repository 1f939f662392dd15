/** What a mention shows of itself: computed once, so that pairs of mentions are compared quickly. */
import type { EntityMention } from '../model/mention.js';
import { relationOf } from '../model/tree.js';
import { determinerOf, possessorOf } from './definite.js';
import { endingGender, givenGender } from './given-names.js';
import type { Speech } from './quotes.js';
import { headToken, type Scene, tokensOf } from './scene.js';
import { clauseOf, functionOf, type GrammaticalFunction } from './syntax.js';

/** Pronouns that take each other up: all forms of "he" are one word here. */
export type PronounWord = 'he' | 'she' | 'it' | 'they' | 'i' | 'we' | 'you' | 'relative';

export interface Traits {
  readonly mention: EntityMention;
  /** Lemma and form of the head, lower case. */
  readonly lemma: string;
  readonly form: string;
  /** All words but punctuation, articles and clitics, lower case. */
  readonly words: ReadonlySet<string>;
  /** Words besides the head. */
  readonly modifiers: readonly string[];
  /** Modifiers that are proper nouns or numbers: they tell one thing from another. */
  readonly marks: readonly string[];
  readonly determiner: string | undefined;
  readonly relation: string;
  readonly role: GrammaticalFunction;
  /** Predicate of the clause: a token of the sentence. */
  readonly clause: number;
  readonly pronoun: PronounWord | undefined;
  readonly isReflexive: boolean;
  /** What the given name hints at, and whether it is followed by a surname. */
  readonly givenGender: 'masculine' | 'feminine' | undefined;
  readonly isFullName: boolean;
  /** The same by the ending of the name alone: from 1 (men's) to -1 (women's). */
  readonly endingGender: number;
  readonly isQuoted: boolean;
  /** Indices of mentions: who says it, and who owns it. */
  readonly speaker: number | undefined;
  readonly owner: number | undefined;
}

const PRONOUNS: readonly (readonly [PronounWord, RegExp])[] = [
  ['he', /^(?:he|him|his|himself)$/],
  ['she', /^(?:she|her|hers|herself)$/],
  ['it', /^(?:it|its|itself)$/],
  ['they', /^(?:they|them|their|theirs|themselves)$/],
  ['i', /^(?:i|me|my|mine|myself)$/],
  ['we', /^(?:we|us|our|ours|ourselves)$/],
  ['you', /^(?:you|your|yours|yourself|yourselves)$/],
];
const SILENT: ReadonlySet<string> = new Set(['a', 'an', 'the', "'s", '’s', "'", '’']);

/** Traits of every mention of a scene, in its order. */
export function traitsOf(scene: Scene, speech: Speech): Traits[] {
  return scene.mentions.map((mention) => traits(scene, speech, mention));
}

function traits(scene: Scene, speech: Speech, mention: EntityMention): Traits {
  const { span, head } = mention;
  const tokens = tokensOf(scene, mention);
  const token = headToken(scene, mention);
  const form = token.form.toLowerCase();
  const inside = tokens.slice(span.start, span.end).filter(isTelling);
  const besides = inside.filter((word) => word !== token);
  return {
    mention,
    lemma: token.lemma.toLowerCase(),
    form,
    words: new Set(inside.map((word) => word.form.toLowerCase())),
    modifiers: besides.map((word) => word.form.toLowerCase()),
    marks: besides.filter(({ upos }) => upos === 'PROPN' || upos === 'NUM').map((word) => word.form.toLowerCase()),
    determiner: determinerOf(scene, mention),
    relation: relationOf(token),
    role: functionOf(tokens, head),
    clause: clauseOf(tokens, head),
    pronoun: mention.level === 'pronoun' ? pronounWord(form) : undefined,
    isReflexive: /sel(?:f|ves)$/.test(form),
    givenGender: givenGender(mention),
    endingGender: endingGender(mention),
    isFullName: mention.level === 'name' && mention.text.includes(' '),
    isQuoted: speech.isQuoted(span.sentence, head),
    speaker: speech.speakerOf(span.sentence, head),
    owner: possessorOf(scene, mention),
  };
}

function isTelling({ form, upos }: { form: string; upos: string }): boolean {
  return upos !== 'PUNCT' && !SILENT.has(form.toLowerCase());
}

function pronounWord(form: string): PronounWord {
  return PRONOUNS.find(([, forms]) => forms.test(form))?.[0] ?? 'relative';
}
