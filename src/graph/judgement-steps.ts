/** What a list of judgements asks for, one thing after the other. */
import { idAfterSplit } from '../model/ids.js';
import type { Judgement, RenameJudgement } from '../model/judgement.js';
import type { EntityId } from '../model/statement.js';

/** One thing to do, and the position of the judgement that asks for it. */
export interface JudgementStep {
  readonly position: number;
  readonly judgement: Judgement;
}

/**
 * What the judgements ask for, every id that an earlier one merged away replaced by the one that stayed. Who was given a name keeps it
 * when others are merged into it. A merge into what is neither known nor split off before asks for nothing.
 */
export function judgementSteps(
  judgements: readonly Judgement[],
  isKnown: (id: EntityId) => boolean = () => true,
): JudgementStep[] {
  const split = new Set<EntityId>();
  const kept = new Map<EntityId, EntityId>();
  const given = new Map<EntityId, RenameJudgement>();
  const idOf = (id: EntityId): EntityId => {
    const stays = kept.get(id);
    return stays === undefined ? id : idOf(stays);
  };
  const stepsOf = (judgement: Judgement): Judgement[] => {
    if (judgement.judgement === 'reject') return [judgement];
    if (judgement.judgement === 'split') {
      const entity = idOf(judgement.entity);
      if (isKnown(entity) || split.has(entity)) split.add(idAfterSplit(entity, judgement.documents));
      return [{ ...judgement, entity }];
    }
    if (judgement.judgement === 'rename') {
      const renaming = { ...judgement, entity: idOf(judgement.entity) };
      given.set(renaming.entity, renaming);
      return [renaming];
    }
    const entities = [...new Set(judgement.entities.map(idOf))];
    if (!isKnown(entities[0]!) && !split.has(entities[0]!)) return [];
    for (const other of entities.slice(1)) kept.set(other, entities[0]!);
    return [{ ...judgement, entities }, ...[given.get(entities[0]!) ?? []].flat()];
  };
  return judgements.flatMap((one, position) => stepsOf(one).map((judgement) => ({ position, judgement })));
}
