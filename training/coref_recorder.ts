/** A scorer that answers from the gold chains and writes down each question with the right answer: what the weights are fitted to. */
import type { PairScorer, Question } from '../src/coref/pair-scorer.js';
import type { Scene } from '../src/coref/scene.js';
import { mentionOver } from '../tests/bench/gap-texts.js';
import { type GoldChains, type GoldPronoun, placeKey } from './coref_corpora.js';

/** A question with its answer: `labels` marks the options that are right, `none` whether it is right to choose none of them. */
export interface Recorded {
  readonly question: Question;
  readonly labels: readonly boolean[];
  readonly none: boolean;
  /** Sentence and head word of any mention of the document. */
  placeOf(index: number): readonly [number, number];
}

/** A recorder for one document. Where the gold is silent it answers as `fallback` does. */
export function recorder(
  gold: GoldChains | GoldPronoun,
  fallback: PairScorer,
  note: (recorded: Recorded) => void,
): PairScorer {
  return { open: (scene) => (gold.kind === 'chains' ? byChains(scene, gold, note) : byPronoun(scene, gold, fallback, note)) };
}

type Answer = (question: Question) => readonly number[];

/** The right chain is the one most of whose mentions so far are of the mention's group. */
function byChains(scene: Scene, { groupOf, isComplete }: GoldChains, note: (recorded: Recorded) => void): Answer {
  const groups = scene.mentions.map(({ span, head }) => groupOf.get(placeKey(span.sentence, head)));
  return (question) => {
    const group = groups[question.index];
    const labels = question.options.map(({ last }) => {
      const members = scene.drafts.membersOf(last).filter((at) => groups[at] !== undefined && (at < question.index || at === last));
      return group !== undefined && 2 * members.filter((at) => groups[at] === group).length >= Math.max(1, members.length);
    });
    if (isComplete || group !== undefined) note({ question, labels, none: !labels.includes(true), placeOf: placesIn(scene) });
    return labels.map((isRight) => (isRight ? 1 : -1));
  };
}

/** Only the chains of the two names are known to be right or wrong; of another thing than both nothing is known. */
function byPronoun(
  scene: Scene,
  { pronoun, names }: GoldPronoun,
  fallback: PairScorer,
  note: (recorded: Recorded) => void,
): Answer {
  const answer = fallback.open(scene);
  const indexOf = (range: GoldPronoun['pronoun']) => {
    const mention = mentionOver(scene.mentions, range);
    return mention && scene.mentions.indexOf(mention);
  };
  const asked = indexOf(pronoun);
  return (question) => {
    if (question.index === asked) {
      const roots = (holds: boolean) => {
        const indices = names.filter((name) => name.holds === holds).map(({ range }) => indexOf(range));
        return new Set(indices.map((index) => (index === undefined ? -1 : scene.drafts.rootOf(index))));
      };
      noteNames(scene, question, question.options.map(({ last }) => scene.drafts.rootOf(last)), roots(true), roots(false), note);
    }
    return answer(question);
  };
}

function placesIn({ mentions }: Scene): Recorded['placeOf'] {
  return (index) => [mentions[index]!.span.sentence, mentions[index]!.head];
}

function noteNames(
  scene: Scene,
  question: Question,
  roots: readonly number[],
  right: ReadonlySet<number>,
  wrong: ReadonlySet<number>,
  note: (recorded: Recorded) => void,
): void {
  const labels = roots.map((root) => (right.size > 0 ? right.has(root) : !wrong.has(root)));
  const teaches = right.size > 0 ? labels.includes(true) : labels.includes(false);
  if (teaches) note({ question, labels, none: right.size === 0, placeOf: placesIn(scene) });
}
