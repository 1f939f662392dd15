/** Names that the network knows for bodies, but not which: in a text about an election those that have people in it are parties. */
import type { Document, NameProposal, Token } from '../model/text.js';
import { kindOf } from './class-kinds.js';
import { isPossessiveClitic } from './make-mention.js';
import { lemmaOf } from './sentence-view.js';

const ELECTIONS: ReadonlySet<string> = new Set(
  `election by-election re-election reelection re-elect reelect vote voter ballot poll polling seat constituency candidate turnout runoff run-off coalition
  incumbent electorate landslide primary referendum nominee constituent parliament`.split(/\s+/),
);
/** Different words of elections that make a text one about them. */
const ENOUGH = 4;

/** Whoever stands for a party or votes for it: "the SNP candidate", "DUP voters". */
const PARTISANS: ReadonlySet<string> = new Set(
  `candidate mp mep councillor councilor councilman councilwoman lawmaker legislator senator congressman congresswoman frontbencher backbencher
  leader leadership voter manifesto ticket primary nominee whip conference`.split(/\s+/),
);
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/** Whether a document is about an election. */
export function isAboutElection({ sentences }: Document): boolean {
  const words = sentences.flatMap(({ tokens }) => tokens.map(lemmaOf).filter((lemma) => ELECTIONS.has(lemma)));
  return new Set(words).size >= ENOUGH;
}

/** Whether a name stands where a party does: "the Greens' Ruth Osei", "Ruth Osei of PPD", "Ruth Osei (PPD)", "a PPD candidate". */
export function standsAsParty(tokens: readonly Token[], name: NameProposal, names: readonly NameProposal[]): boolean {
  const isPerson = (other: NameProposal) => other !== name && other.type === 'Person';
  const behind = isPossessiveClitic(tokens[name.end]) ? name.end + 1 : undefined;
  if (behind !== undefined && names.some((other) => isPerson(other) && other.start === behind)) return true;
  if (!isBody(tokens, name)) return false;
  const [link, next] = [linkBefore(tokens, name.start), tokens[name.end]];
  if (link !== undefined && names.some((other) => isPerson(other) && other.end === link)) return true;
  return next !== undefined && PARTISANS.has(lemmaOf(next));
}

/** Whether the network takes the name for some body; of an abbreviation that it does not know it says anything. */
function isBody(tokens: readonly Token[], { start, end, type }: NameProposal): boolean {
  return kindOf(type) === kindOf('PoliticalParty') || (end - start === 1 && ABBREVIATION.test(tokens[start]!.form));
}

/** Where the "of", "from" or bracket before a name begins. */
function linkBefore(tokens: readonly Token[], start: number): number | undefined {
  const at = /^the$/i.test(tokens[start - 1]?.form ?? '') ? start - 2 : start - 1;
  return /^(?:of|from|\()$/.test(tokens[at]?.form ?? '') ? at : undefined;
}
