/** Identity that the tree shows: appositions, names given late, relative pronouns, "the city of X", definite predicates. */
import type { EntityMention } from '../model/mention.js';
import type { Token } from '../model/text.js';
import { ancestorsOf, relationOf } from '../model/tree.js';
import { areCompatible, isPlace } from './classes.js';
import { isDefinite } from './definite.js';
import { identifiedOf } from './identified.js';
import { headToken, type Scene, tokensOf } from './scene.js';

/** Joins what stands in apposition, relative pronouns with their noun, and place nouns with the name they introduce. */
export function joinByTree(scene: Scene): void {
  for (const [index, mention] of scene.mentions.entries()) {
    const antecedent = antecedentOf(scene, mention);
    if (antecedent !== undefined && antecedent !== index) scene.drafts.join(antecedent, index);
    else noteTitle(scene, index);
  }
}

function antecedentOf(scene: Scene, mention: EntityMention): number | undefined {
  if (mention.type === 'Position') return undefined;
  if (isRelative(mention)) return relativeAntecedent(scene, mention);
  return (
    appositionOf(scene, mention) ??
    calledOf(scene, mention) ??
    identifiedOf(scene, mention) ??
    placeOf(scene, mention) ??
    predicateOf(scene, mention)
  );
}

function isRelative(mention: EntityMention): boolean {
  return mention.level === 'pronoun' && /^(?:who|whom|whose|which|that)$/i.test(mention.text);
}

/** The noun that the relative clause stands on, or a nearer one in its phrase where only that is of the right kind. */
function relativeAntecedent(scene: Scene, mention: EntityMention): number | undefined {
  const { sentence } = mention.span;
  const noun = relativeNoun(tokensOf(scene, mention), mention.head);
  const antecedent = noun === undefined ? undefined : scene.at(sentence, noun);
  if (antecedent === undefined || suits(mention, scene.mentions[antecedent]!)) return antecedent;
  const explained = explainedPerson(scene, scene.mentions[antecedent]!);
  if (explained !== undefined && suits(mention, scene.mentions[explained]!)) return explained;
  const nearer = scene.inSentence(sentence).filter((at) => {
    const { head } = scene.mentions[at]!;
    return head > noun! && head < mention.head && suits(mention, scene.mentions[at]!);
  });
  return nearer.at(-1) ?? antecedent;
}

/** "Roe, a Democrat who": the person whose party the noun in apposition names. */
function explainedPerson(scene: Scene, noun: EntityMention): number | undefined {
  const { deprel, head } = headToken(scene, noun);
  return deprel === 'appos' ? scene.at(noun.span.sentence, head) : undefined;
}

function relativeNoun(tokens: readonly Token[], pronoun: number): number | undefined {
  const clause = [pronoun, ...ancestorsOf(tokens, pronoun)].find((at) => tokens[at]!.deprel === 'acl:relcl');
  return clause === undefined ? undefined : tokens[clause]!.head;
}

/** "who" is people, "which" is no person. */
function suits(pronoun: EntityMention, noun: EntityMention): boolean {
  const form = pronoun.text.toLowerCase();
  if (form === 'which') return noun.type !== 'Person' && noun.type !== 'Group';
  return form === 'who' || form === 'whom'
    ? noun.type === 'Person' || noun.type === 'Group' || noun.number === 'plural'
    : true;
}

/** "Acme, the firm", "the firm, Acme" and "student Roe", where the noun is the head: one is a description, and their classes and numbers agree. */
function appositionOf(scene: Scene, mention: EntityMention): number | undefined {
  const { deprel } = headToken(scene, mention);
  if (deprel !== 'appos' && !(deprel === 'flat' && mention.level === 'name')) return undefined;
  const governor = scene.at(mention.span.sentence, headToken(scene, mention).head);
  const other = governor === undefined ? undefined : scene.mentions[governor]!;
  if (!other || other.type === 'Position' || (other.level === 'name' && mention.level === 'name')) return undefined;
  return areOne(mention, other) ? governor : nearerName(scene, mention, other);
}

/** "Roe of the Institute, a think tank": what cannot be about the first name is about the one right before. */
function nearerName(scene: Scene, mention: EntityMention, other: EntityMention): number | undefined {
  const { sentence, start } = mention.span;
  const nearer = scene.inSentence(sentence).find((at) => {
    const { span, head, level } = scene.mentions[at]!;
    const isInside = tokensOf(scene, mention)[head]!.head === other.head;
    return isInside && level === 'name' && span.start > other.head && span.end < start && start - span.end <= APART;
  });
  return nearer !== undefined && areOne(mention, scene.mentions[nearer]!) ? nearer : undefined;
}

/** A comma and an article stand between a name and its apposition. */
const APART = 2;

/** "a man named Roe", "the band called Acme": what a description is said to be called. */
function calledOf(scene: Scene, mention: EntityMention): number | undefined {
  if (mention.level !== 'name') return undefined;
  const tokens = tokensOf(scene, mention);
  const verb = tokens[headToken(scene, mention).head];
  const isNaming = verb?.deprel === 'acl' && /^(?:call|name)(?:ed)?$/i.test(verb.lemma);
  if (!isNaming || !['obj', 'xcomp'].includes(relationOf(headToken(scene, mention)))) return undefined;
  const noun = scene.at(mention.span.sentence, verb.head);
  return noun !== undefined && areOne(mention, scene.mentions[noun]!) ? noun : undefined;
}

function areOne(one: EntityMention, other: EntityMention): boolean {
  const numbers = new Set([one.number, other.number]);
  return areCompatible(one.type, other.type) && !(numbers.has('singular') && numbers.has('plural'));
}

/** "the city of Leeds", "the town of Nokia"; not "Norway, an ally of Morland". */
function placeOf(scene: Scene, mention: EntityMention): number | undefined {
  const token = headToken(scene, mention);
  if (mention.level !== 'name' || !isPlace(mention.type) || relationOf(token) !== 'nmod') return undefined;
  const governor = scene.at(mention.span.sentence, token.head);
  const noun = governor === undefined ? undefined : scene.mentions[governor]!;
  if (noun?.level !== 'nominal' || noun.number === 'plural' || noun.type !== mention.type) return undefined;
  if (headToken(scene, noun).deprel === 'appos') return undefined;
  return hasOf(scene, mention) ? governor : undefined;
}

function hasOf(scene: Scene, mention: EntityMention): boolean {
  const tokens = tokensOf(scene, mention);
  return scene.children[mention.span.sentence]![mention.head]!.some(
    (child) => tokens[child]!.form.toLowerCase() === 'of',
  );
}

/** "Acme is the firm that …": only a definite predicate says who the subject is. */
function predicateOf(scene: Scene, mention: EntityMention): number | undefined {
  if (mention.level !== 'nominal' || !isDefinite(scene, mention)) return undefined;
  const subject = copularSubject(scene, mention);
  if (subject === undefined || scene.mentions[subject]!.level === 'pronoun') return undefined;
  return areOne(scene.mentions[subject]!, mention) ? subject : undefined;
}

function copularSubject(scene: Scene, mention: EntityMention): number | undefined {
  const tokens = tokensOf(scene, mention);
  const below = scene.children[mention.span.sentence]![mention.head]!;
  if (!below.some((child) => tokens[child]!.deprel === 'cop')) return undefined;
  const subject = below.find((child) => relationOf(tokens[child]!) === 'nsubj');
  return subject === undefined ? undefined : scene.at(mention.span.sentence, subject);
}

/** "the mayor, Jane Roe": the name in apposition to a position. */
function nameBehind(scene: Scene, { span, head }: EntityMention): number | undefined {
  const tokens = scene.document.sentences[span.sentence]!.tokens;
  const name = scene.children[span.sentence]![head]!.find((child) => tokens[child]!.deprel === 'appos');
  return name === undefined ? undefined : scene.at(span.sentence, name);
}

/** A position that stands in apposition or as predicate gives its holder a title: "Jane Roe, the mayor". */
function noteTitle(scene: Scene, index: number): void {
  const mention = scene.mentions[index]!;
  if (mention.type !== 'Position') return;
  const token = headToken(scene, mention);
  const holder =
    token.deprel === 'appos'
      ? scene.at(mention.span.sentence, token.head)
      : (nameBehind(scene, mention) ?? copularSubject(scene, mention));
  if (holder !== undefined && scene.mentions[holder]!.type === 'Person') {
    scene.drafts.addTitle(holder, mention.text.toLowerCase().split(' '));
  }
}
