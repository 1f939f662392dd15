/** What a person decided about a graph: two entities are one, one is several, a fact is wrong, something is called otherwise. */
import type { EntityId, FactId } from './statement.js';

interface JudgementBase {
  /** Who decided. */
  readonly by: string;
  readonly note?: string;
}

/** All are one entity, under the id of the first; the others distinct, sorted. */
export interface MergeJudgement extends JudgementBase {
  readonly judgement: 'merge';
  readonly entities: readonly EntityId[];
}

/** In some documents it is another thing of the same name; ids of sources, distinct, sorted. */
export interface SplitJudgement extends JudgementBase {
  readonly judgement: 'split';
  readonly entity: EntityId;
  readonly documents: readonly string[];
}

/** The fact is wrong and leaves the graph. */
export interface RejectJudgement extends JudgementBase {
  readonly judgement: 'reject';
  readonly fact: FactId;
}

/** The entity is called so; what it was called becomes an alias. */
export interface RenameJudgement extends JudgementBase {
  readonly judgement: 'rename';
  readonly entity: EntityId;
  readonly label: string;
}

/** One decision. Their order counts: each is about the graph that those before it left. */
export type Judgement = MergeJudgement | SplitJudgement | RejectJudgement | RenameJudgement;
