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
  set quarterfinal semifinal quarter-final semi-final tournament league championship final captain player scorer header team-mate teammate assist puck
  rink pitcher inning homer quarterback touchdown rebound playoff play-off shootout hat-trick scrum football soccer rugby cricket hockey basketball
  volleyball handball baseball`.split(/\s+/),
);
/** Whom and what a team has; a country has few of them. */
const OWN: ReadonlySet<string> = new Set(
  'goalkeeper midfielder defender striker coach captain player scorer header goal penalty batsman bowler'.split(' '),
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
  if (playing.size === 0 || !isPlaying(keyOf(tokens, name), playing)) return false;
  const head = headOfSpan(tokens, name.start, name.end);
  return !tokens.some(({ head: above, form }) => above === head && /^(?:in|from|near|across)$/i.test(form));
}

/** Also by the last word of the one that plays: "Korea", where South Korea does. */
function isPlaying(name: string, playing: ReadonlySet<string>): boolean {
  return playing.has(name) || [...playing].filter((each) => each.endsWith(` ${name}`)).length === 1;
}

function keyOf(tokens: readonly Token[], { start, end }: NameProposal): string {
  return nameKey(
    tokens
      .slice(start, end)
      .map(({ form }) => form)
      .join(' '),
  );
}

/** Subject or object of a verb of playing, the side that is lost to, drawn with, scored against, or the one that has the players. */
function plays(tokens: readonly Token[], { start, end }: NameProposal): boolean {
  const head = headOfSpan(tokens, start, end);
  const above = tokens[head]!.head;
  const relation = relationOf(tokens[head]!);
  if (tokens[above]?.upos === 'NOUN')
    return /^(?:nmod|compound)/.test(relation) && head < above && OWN.has(lemmaOf(tokens[above]));
  if (tokens[above]?.upos !== 'VERB' || !isPlay(tokens, above)) return false;
  return /^(?:nsubj|obj)$/.test(relation) || (relation === 'obl' && tokens.some((token) => isOpposing(token, head)));
}

/** "scored", "went on to score". */
function isPlay(tokens: readonly Token[], verb: number): boolean {
  const verbs = tokens.filter((token, at) => at === verb || (token.head === verb && relationOf(token) === 'xcomp'));
  return verbs.some((token) => PLAYS.has(lemmaOf(token)));
}

function isOpposing({ head, form }: Token, opponent: number): boolean {
  return head === opponent && /^(?:to|against|with|over|past)$/i.test(form);
}
