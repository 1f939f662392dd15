/** Institutions of a state that go by country and common noun: "Tavarian army", "New Tavaria government", "Roe administration". */
import type { EntityMention } from '../model/mention.js';
import { entityMention, isPlural } from './make-mention.js';
import { lemmaOf, type SentenceView } from './sentence-view.js';

const OF_STATES: ReadonlySet<string> = new Set(
  'government military army navy airforce coastguard parliament legislature senate congress judiciary administration'.split(
    ' ',
  ),
);
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
      ...{ head, type: 'GovernmentBody', level: 'name', number: 'singular', gender: 'neuter' },
      foundBy: 'rule:institution',
      confidence: 1,
    },
  );
}

/** First token of the name that owns the institution: a state's, or that of a government's head; "state" may stand between. */
function ownerStart(view: SentenceView, head: number): number | undefined {
  const [noun, before] = [view.tokens[head]!, view.tokens[head - 1]];
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos) || isPlural(noun)) return undefined;
  const owner = view.nameAt.get(before?.form === 'state' ? head - 2 : head - 1);
  if (!owner || view.tokens[owner.head]!.head !== head) return undefined;
  const owned = owner.type === 'Person' ? OF_PERSONS : OF_STATES;
  const isOwner = ['Demonym', 'Country', 'Region', 'Person'].includes(owner.type) && owned.has(lemmaOf(noun));
  return isOwner && !isPossessor(view, owner) ? owner.span.start : undefined;
}

/** "Tavaria's army" is a description: its owner has a name of its own. */
function isPossessor(view: SentenceView, owner: EntityMention): boolean {
  return view.tokens[owner.head]!.deprel === 'nmod:poss';
}
