/** Countries that play: "Tavaria beat Morland 2-1" tells of teams, where the text is about a sport. */
import { nameKey } from '../model/name-key.js';
import type { Document, NameProposal, Token } from '../model/text.js';
import { headOfSpan, relationOf } from '../model/tree.js';
import { lemmaOf } from './sentence-view.js';

/** What a team does to another, or it to the goal. */
const PLAYS: ReadonlySet<string> = new Set(
  'beat defeat thrash draw score concede lose win tie face equalise equalize eliminate play'.split(' '),
);
const SPORTS: ReadonlySet<string> = new Set(
  `match goal goalkeeper midfielder defender striker forward coach referee halftime half-time penalty kick-off stoppage innings wicket batsman bowler over
  set quarterfinal semifinal quarter-final semi-final tournament league championship final captain player scorer header`.split(
    /\s+/,
  ),
);
/** Different words of sport that make a text one about it. */
const ENOUGH = 4;

/** Normalised names of the countries whose teams play in a document; none where it is about no sport. */
export function playingCountries(document: Document): ReadonlySet<string> {
  const words = document.sentences.flatMap(({ tokens }) => tokens.map(lemmaOf).filter((lemma) => SPORTS.has(lemma)));
  if (new Set(words).size < ENOUGH) return new Set();
  return new Set(
    document.sentences.flatMap(({ tokens, proposals }) =>
      proposals.names
        .filter((name) => name.type === 'Country' && plays(tokens, name))
        .map((name) => keyOf(tokens, name)),
    ),
  );
}

/** Whether a name is such a country's team here: "in Tavaria" is the country still. */
export function isTeam(tokens: readonly Token[], name: NameProposal, playing: ReadonlySet<string>): boolean {
  if (playing.size === 0 || !playing.has(keyOf(tokens, name))) return false;
  const head = headOfSpan(tokens, name.start, name.end);
  return !tokens.some(({ head: above, form }) => above === head && /^(?:in|from|near|across)$/i.test(form));
}

function keyOf(tokens: readonly Token[], { start, end }: NameProposal): string {
  return nameKey(
    tokens
      .slice(start, end)
      .map(({ form }) => form)
      .join(' '),
  );
}

/** Subject or object of a verb of playing. */
function plays(tokens: readonly Token[], { start, end }: NameProposal): boolean {
  const token = tokens[headOfSpan(tokens, start, end)]!;
  const verb = tokens[token.head];
  return verb?.upos === 'VERB' && PLAYS.has(lemmaOf(verb)) && /^(?:nsubj|obj)$/.test(relationOf(token));
}
