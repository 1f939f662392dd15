/** A description that holds the name of what it describes: "the town of Prizren", "the Jaffna peninsula", "the Herald newspaper". */
import type { EntityMention } from '../model/mention.js';
import type { Ontology } from '../ontology/ontology.js';
import { prepositionOf } from './argument.js';
import type { MentionLookup } from './lookup.js';
import { dependentsBy, lemmaOf, type Tree } from './tree.js';

/** The lookups that naming needs. */
interface Naming {
  readonly tree: Tree;
  readonly lookup: MentionLookup;
  readonly ontology: Ontology;
}

/** Nouns that say no more of a body than its name does. */
const DESCRIPTORS = new Set(
  `newspaper daily magazine journal tabloid network broadcaster movement militia airline website agency alliance group company firm channel campaign
  charity chain band retailer brand label organization organisation union gang sect`.split(/\s+/),
);

/** What such a noun says of the kind of body, between name and noun: "the Iron Front militant group". */
const KINDS = new Set(
  `militant extremist terrorist terror rebel insurgent jihadist guerrilla mercenary separatist paramilitary opposition protest advocacy campaign lobby rights
  news media`.split(/\s+/),
);

/** The head of the name inside a description of a place or body; else the head itself. */
export function nameInside(naming: Naming, head: number): number {
  const mention = naming.lookup.entity(head);
  if (mention === undefined || mention.level !== 'nominal') return head;
  if (naming.ontology.isA(mention.type, 'Place')) return placeInside(naming, head) ?? head;
  if (isPart(lemmaOf(naming.tree, head))) return wholeOf(naming, head) ?? head;
  return DESCRIPTORS.has(lemmaOf(naming.tree, head)) ? (bodyInside(naming, head) ?? head) : head;
}

/** "Briton Ana Lee won": the head of the name that the parser hung on the word for the people, who does or undergoes it; else the head itself. */
export function nationalAt({ tree, lookup }: Naming, head: number): number {
  const people = lookup.entity(head);
  if (people?.type !== 'Demonym') return head;
  const name = dependentsBy(tree, head, 'flat', 'appos').find((index) => index >= people.span.end);
  const person = name === undefined ? undefined : lookup.entity(name);
  const isNamed = person?.type === 'Person' && person.level === 'name' && person.span.start === people.span.end;
  return isNamed ? name! : head;
}

/** Nouns for a part of a place: what happens there happens in the place, which may have a name. */
const PARTS = new Set('part outskirts outskirt edge entrance suburb heart centre center area'.split(' '));

/** Whether a noun (lemma) means a part of a place. */
export function isPart(lemma: string): boolean {
  return PARTS.has(lemma);
}

/** "a remote part of Tarn province", "the entrance of the museum"; "India's part of Kashmir" is set against others. */
function wholeOf({ tree, lookup, ontology }: Naming, head: number): number | undefined {
  if (dependentsBy(tree, head, 'nmod:poss').length > 0) return undefined;
  return dependentsBy(tree, head, 'nmod').find((index) => {
    const whole = lookup.entity(index);
    const isPlace = whole !== undefined && whole.type !== 'Demonym' && ontology.isA(whole.type, 'Place');
    return isPlace && prepositionOf(tree, index) === 'of' && dependentsBy(tree, index, 'case').includes(head + 1);
  });
}

function placeInside(naming: Naming, head: number): number | undefined {
  const { tree } = naming;
  const phrases = dependentsBy(tree, head, 'nmod').filter(
    (index) => prepositionOf(tree, index) === 'of' && dependentsBy(tree, index, 'case').includes(head + 1),
  );
  const [phrase, before] = [phrases, namesBefore(naming, head)].map((all) =>
    all.find((index) => isNameOf(naming, index, 'Place')),
  );
  return phrase ?? (before !== undefined && isItself(naming, head, before) ? before : undefined);
}

/** "the Jaffna peninsula" is Jaffna; "the Jaffna hospital" is not, nor the "U.S. base". */
function isItself({ lookup }: Naming, head: number, name: number): boolean {
  const [noun, place] = [lookup.entity(head)!.type, lookup.entity(name)!.type];
  return noun === place || (noun !== 'Facility' && place !== 'Country');
}

function bodyInside(naming: Naming, head: number): number | undefined {
  const end = head > 0 && KINDS.has(lemmaOf(naming.tree, head - 1)) ? head - 1 : head;
  return namesBefore(naming, head, end).find(
    (index) => isNameOf(naming, index, 'Organization') && !isUnionBefore(naming, index, head),
  );
}

/** "the U.N. agency": one of those that a union of states has, which the text does not name there. */
function isUnionBefore({ tree, lookup }: Naming, name: number, head: number): boolean {
  return lemmaOf(tree, head) === 'agency' && UNIONS.test(lookup.entity(name)?.text ?? '');
}

const UNIONS = /^(?:U\.?N\.?|United Nations|E\.?U\.?|European Union|AU|African Union)$/;

/** Heads of what stands before the noun up to `end`, of several words too. */
function namesBefore({ tree, lookup }: Naming, head: number, end: number = head): number[] {
  return dependentsBy(tree, head, 'compound').filter((index) => (lookup.entity(index)?.span.end ?? index + 1) === end);
}

/** "the Iraqi capital": a demonym names no place. */
function isNameOf({ lookup, ontology }: Naming, index: number, ancestor: string): boolean {
  const mention: EntityMention | undefined = lookup.entity(index);
  return mention?.level === 'name' && mention.type !== 'Demonym' && ontology.isA(mention.type, ancestor);
}
