/** Demonyms that stand for people: "two Tavarians", "a Tavarian"; not for a country or as an adjective ("the Tavarian border"). */
import type { NameProposal, Sentence, Token } from '../model/text.js';
import { headOfSpan } from '../model/tree.js';
import { isPlural } from './make-mention.js';

/** Whether a demonym that the network proposes is a noun for people: a plural, a singular with an indefinite article, or one that does something. */
export function isOfPeople(tokens: readonly Token[], { start, end }: NameProposal): boolean {
  const head = headOfSpan(tokens, start, end);
  const token = tokens[head]!;
  if (['compound', 'amod', 'flat', 'nmod:desc'].includes(token.deprel)) return false;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
  return (
    isPlural(token) ||
    isTheOne(tokens, head) ||
    tokens.some(({ form, head: above }) => above === head && /^(?:an?|another)$/i.test(form))
  );
}

/** Whether a party's name that the network proposes means one of its members: "the Social Democrat founded". */
export function isOfMember(tokens: readonly Token[], { start, end }: NameProposal): boolean {
  const head = headOfSpan(tokens, start, end);
  return MEMBER.test(tokens[head]!.form) && isTheOne(tokens, head);
}

const MEMBER = /(?:crat|[a-z]ist|publican|liberal|servative)$/i;

/** "the Swede said", "the Belgian retired": one of a people who does something; "the French" are all of them, "the Austrian" may be a language. */
function isTheOne(tokens: readonly Token[], head: number): boolean {
  const { form, deprel } = tokens[head]!;
  const isDoer = deprel === 'nsubj' || deprel === 'nsubj:pass';
  if (!isDoer || /(?:[sc]h|ese|iss|[^s]s)$/i.test(form) || !/^\p{Lu}/u.test(form)) return false;
  return tokens.some((token) => token.head === head && token.deprel === 'det' && /^the$/i.test(token.form));
}

/** Class of the people that a demonym at `head` means: a `Group`, one `Person`; `undefined` where the network sees no demonym. */
export function peopleAt({ tokens, proposals }: Sentence, head: number): 'Group' | 'Person' | undefined {
  const demonym = proposals.names.find(({ type, start, end }) => type === 'Demonym' && start <= head && head < end);
  if (!demonym) return undefined;
  return isPlural(tokens[head]!) && !isNational(tokens[head]!) ? 'Group' : 'Person';
}

/** Words for one of a people that are no adjectives: before a name they are none of it. */
const NATIONALS: ReadonlySet<string> = new Set(
  `Briton Scot Scotsman Scotswoman Englishman Englishwoman Welshman Welshwoman Irishman Irishwoman Frenchman Frenchwoman Dutchman Dutchwoman Spaniard Swede
  Dane Finn Icelander Pole Serb Croat Turk Kurd Filipino Filipina Argentine Luxembourger Liechtensteiner`.split(/\s+/),
);

/** Whether a word is a noun for one of a people, whatever its tag says: "Swede" is no plural. */
export function isNational({ form }: Token): boolean {
  return NATIONALS.has(form);
}

/** Tokens before a person's name proper that say of which people the person is: "Dane Ole Ek"; "Dane Cook" is a name. */
export function nationalBefore(tokens: readonly Token[], start: number, end: number): number {
  return end - start > 2 && NATIONALS.has(tokens[start]!.form) ? 1 : 0;
}
