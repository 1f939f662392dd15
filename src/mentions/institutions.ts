/** Institutions of a state that go by country and common noun: "Tavarian army", "New Tavaria government", "Roe administration". */
import type { EntityMention } from '../model/mention.js';
import type { Token } from '../model/text.js';
import { entityMention, isPlural } from './make-mention.js';
import { lemmaOf, type SentenceView } from './sentence-view.js';

const OF_STATES: ReadonlySet<string> = new Set(
  'government military army navy airforce coastguard parliament legislature senate congress judiciary administration'.split(
    ' ',
  ),
);
/** Bodies that a town or a region has, too; a nation's are described by it ("the Tavarian police"). */
const OF_PLACES: ReadonlySet<string> = new Set(['police']);
/** Whose body it is, between the name and the noun: "Moru regional government". */
const LEVELS = /^(?:state|regional|provincial|federal|national)$/;
/** What is called by the name of who leads it. */
const OF_PERSONS: ReadonlySet<string> = new Set(['government', 'administration', 'cabinet']);

/** The institution that the noun at `head` is with the name right before it; `undefined` where it is none. */
export function institutionName(view: SentenceView, head: number): EntityMention | undefined {
  const start = ownerStart(view, head);
  if (start === undefined) return undefined;
  return entityMention(
    view.document,
    { sentence: view.sentence, start, end: head + 1 },
    {
      ...{ head, type: 'GovernmentBody', level: 'name', gender: 'neuter' },
      number: isOfPlace(view.tokens[head]!) ? 'plural' : 'singular',
      foundBy: 'rule:institution',
      confidence: 1,
    },
  );
}

/** First token of the name that owns the institution: a state's, or that of a government's head, or a town's; "state" may stand between. */
function ownerStart(view: SentenceView, head: number): number | undefined {
  const [noun, before] = [view.tokens[head]!, view.tokens[head - 1]];
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos) || (isPlural(noun) && !isOfPlace(noun))) return undefined;
  const owner = view.nameAt.get(LEVELS.test(before?.form ?? '') ? head - 2 : head - 1);
  if (!owner || view.tokens[owner.head]!.head !== head) return undefined;
  return owns(owner.type, noun) && !isPossessor(view, owner) ? owner.span.start : undefined;
}

function owns(type: string, noun: Token): boolean {
  if (isOfPlace(noun)) return type === 'City' || type === 'Region';
  const owned = type === 'Person' ? OF_PERSONS : OF_STATES;
  return ['Demonym', 'Country', 'Region', 'Person'].includes(type) && owned.has(lemmaOf(noun));
}

function isOfPlace(noun: Token): boolean {
  return OF_PLACES.has(noun.form.toLowerCase());
}

/** "Tavaria's army" is a description: its owner has a name of its own. */
function isPossessor(view: SentenceView, owner: EntityMention): boolean {
  return view.tokens[owner.head]!.deprel === 'nmod:poss';
}
