/** What the network proposes for a sentence, with its probabilities. */
import type { RoleProposal, Sentence, TriggerProposal } from '../model/text.js';
import { replaceControls } from './output.js';

/** Names, then triggers with their roles, then relations; of one type alone, if asked for. */
export function proposalLines({ tokens, proposals }: Sentence, type: string | undefined): string[] {
  const { names, triggers, roles, relations } = proposals;
  const word = (index: number) => replaceControls(tokens[index]?.form ?? '');
  const isAsked = (one: { readonly type: string }) => type === undefined || one.type === type;
  const named = names.map(({ start, end, type: entityClass, probability }) => {
    const words = tokens.slice(start, end).map(({ form }) => form);
    return `name ${replaceControls(words.join(' '))}: ${entityClass} ${share(probability)}`;
  });
  return [
    ...(type === undefined ? named : []),
    ...triggers.filter(isAsked).flatMap((trigger) => triggerLines(trigger, roles, word)),
    ...relations
      .filter(isAsked)
      .map((one) => `${one.type}: ${word(one.subject)} → ${word(one.object)} ${share(one.probability)}`),
  ];
}

function triggerLines(
  { token, type, probability, modality, modalityProbability }: TriggerProposal,
  roles: readonly RoleProposal[],
  word: (index: number) => string,
): string[] {
  const own = roles.filter((role) => role.trigger === token && role.type === type);
  const filled = own.map(({ role, filler, probability: sure }) => `${role} ${word(filler)} ${share(sure)}`);
  return [
    `${type} on “${word(token)}” (${token + 1}) ${share(probability)}, ${modality} ${share(modalityProbability)}`,
    ...(filled.length > 0 ? [`  ${filled.join(' · ')}`] : []),
  ];
}

/** Two decimals. */
export function share(probability: number): string {
  return probability.toFixed(2);
}
