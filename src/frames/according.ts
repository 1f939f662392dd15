/** "According to X, …": the clause is what X says. */
import type { EventMention, Filler } from '../model/mention.js';
import { prepositionOf } from './argument.js';
import type { Speech } from './attribution.js';
import type { EventCandidate } from './candidate.js';
import { fitOf, type Scene } from './classes.js';
import { namesOf } from './coordination.js';
import { phraseSpan, rangeOf } from './phrase.js';
import { dependentBy, formOf, governorOf, isRelation, subtree, type Tree } from './tree.js';

/** `foundBy` of what an "according to" phrase tells: who says something, and which clause that is. */
export const ACCORDING_RULE = 'rule:according';

/** Saying, on the word "according": whoever can speak and stands behind it says the clause. */
export function accordingEvents(scene: Scene): EventCandidate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, phrase) => {
    const head = prepositionOf(tree, phrase) === 'according to' ? dependentBy(tree, phrase, 'case') : undefined;
    const filler = speakerIn(tree, phrase);
    if (head === undefined || fitOf(scene, 'Say', 'speaker', filler) !== 'inRange') return [];
    const hit = { id: ACCORDING_RULE, on: 'verb', complete: true, isPhrase: true } as const;
    const speaker = { role: 'speaker', filler, pattern: ACCORDING_RULE, relation: 'nsubj' } as const;
    return [{ head, type: 'Say', hit, roles: [speaker] }];
  });
}

/** "according to its coach, Roe": the name that the description introduces. */
function speakerIn(tree: Tree, phrase: number): number {
  return namesOf(tree, phrase)[0]!;
}

/** The clauses of a sentence that an "according to" phrase gives to somebody. */
export function accordingTo(scene: Scene): Speech[] {
  return scene.tree.tokens.flatMap((_, index) => {
    const isPhrase = prepositionOf(scene.tree, index) === 'according to';
    const speaker = isPhrase ? scene.lookup.entity(speakerIn(scene.tree, index)) : undefined;
    const clause = clauseOf(scene.tree, index);
    return speaker && clause !== undefined
      ? clauseRanges(scene, clause, index).map((range) => ({ range, speaker: speaker.id }))
      : [];
  });
}

/** The event of saying on "according" with the clause beside the phrase as its content, if it has none, or one that takes in who says it. */
export function withClause({ text, tree, sentence }: Scene, event: EventMention): EventMention {
  const phrase = formOf(tree, event.head) === 'according' ? governorOf(tree, event.head) : undefined;
  const clause = phrase === undefined ? undefined : clauseOf(tree, phrase);
  const told = event.roles.content?.[0];
  if (phrase === undefined || clause === undefined || (told && !covers(told, phrase))) return event;
  const span = phraseSpan(tree, sentence, clause, [phrase]);
  const range = rangeOf(tree, span);
  const found = { foundBy: told?.foundBy ?? ACCORDING_RULE, confidence: told?.confidence ?? event.confidence };
  const content = { kind: 'text' as const, span, range, text: text.slice(range.start, range.end), ...found };
  return { ...event, roles: { ...event.roles, content: [content] } };
}

/** The clause that an "according to" phrase gives to somebody: behind a comma at the end of a sentence it is all of that. */
function clauseOf(tree: Tree, phrase: number): number | undefined {
  const own = subtree(tree, phrase);
  const isLast = tree.tokens.slice(own.at(-1)! + 1).every(({ upos }) => upos === 'PUNCT');
  const isApart = tree.tokens[own[0]! - 1]?.form === ',' || tree.tokens[own[0]!]!.form === ',';
  const clause = governorOf(tree, phrase);
  return clause !== undefined && isLast && isApart ? mainClause(tree, clause) : clause;
}

/** "Roe met Lund, where they spoke", "Roe rose and left": the clause with all that hangs on it; what somebody else says is a clause of its own. */
function mainClause(tree: Tree, inner: number): number {
  const above = governorOf(tree, inner);
  const isReported = isRelation(tree, inner, 'ccomp') || isRelation(tree, inner, 'parataxis');
  return above === undefined || isReported ? inner : mainClause(tree, above);
}

function covers(filler: Filler, word: number): boolean {
  return filler.kind === 'text' && filler.span.start <= word && word < filler.span.end;
}

/** The clause without the phrase itself: what stands before and after it. */
function clauseRanges({ tree, sentence }: Scene, clause: number, phrase: number) {
  const tokens = subtree(tree, clause, [phrase]);
  return runs(tokens).map((run) => rangeOf(tree, { sentence, start: run[0]!, end: run[run.length - 1]! + 1 }));
}

function runs(tokens: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const index of tokens) {
    const last = found.at(-1);
    if (last && last.at(-1) === index - 1) last.push(index);
    else found.push([index]);
  }
  return found;
}
