/** "said her client \"knew nothing\" and threatened to sue": what comes behind the closing mark the speaker does, not who is spoken of. */
import type { RoleProposal, Sentence, Token } from './text.js';

/** Acts of speech; of others ("resigned", "cost") either may be meant. */
const SPEAKING: ReadonlySet<string> = new Set(
  `add accuse ask blame call condemn criticize criticise demand deny describe dismiss insist praise promise reject refuse threaten urge vow warn thank apologize
  apologise predict suggest claim say tell`.split(/\s+/),
);
const SAYING: ReadonlySet<string> = new Set('say tell add claim insist argue write'.split(' '));

/** The sentence with such verbs joined to the verb of saying; what the network tells of them is told of the speaker. */
export function withSpeakersActs(sentence: Sentence): Sentence {
  const { tokens, proposals } = sentence;
  const acts = tokens.flatMap((_, at) => (isBehindQuotation(tokens, at) ? [at] : []));
  if (acts.length === 0) return sentence;
  const mended = tokens.map((token, at) => (acts.includes(at) ? { ...token, head: tokens[token.head]!.head } : token));
  const roles = acts.reduce(
    (all, act) => all.flatMap((role) => toldOfSpeaker(tokens, role, act)),
    [...proposals.roles],
  );
  return { ...sentence, tokens: mended, proposals: { ...proposals, roles } };
}

/** A role of the act, or of what it aims at, with the speaker for who is spoken of; none where nobody is told to speak. */
function toldOfSpeaker(tokens: readonly Token[], role: RoleProposal, act: number): RoleProposal[] {
  const isAim = tokens[role.trigger]!.head === act && tokens[role.trigger]!.deprel === 'xcomp';
  const said = tokens[act]!.head;
  if (!(role.trigger === act || isAim) || role.filler !== subjectOf(tokens, said)) return [role];
  const speaker = subjectOf(tokens, tokens[said]!.head);
  return speaker === undefined ? [] : [{ ...role, filler: speaker }];
}

/** A verb right behind "and" that the parser joins to the verb of a quotation which has ended. */
function isBehindQuotation(tokens: readonly Token[], at: number): boolean {
  const { deprel, xpos, lemma, head: said } = tokens[at]!;
  if (deprel !== 'conj' || !/^VB[DZ]$/.test(xpos) || !SPEAKING.has(lemma) || tokens[said]!.deprel !== 'ccomp')
    return false;
  const saying = tokens[said]!.head;
  const last = tokens[at - 1]!.upos === 'ADV' ? at - 2 : at - 1;
  if (tokens[last]!.deprel !== 'cc' || !SAYING.has(tokens[saying]!.lemma) || saying > said) return false;
  const marks = tokens.flatMap(({ form }, index) =>
    saying < index && index < at && /^(?:["“”]|``|'')$/.test(form) ? [index] : [],
  );
  return marks.length === 2 && marks[0]! < said && said < marks[1]!;
}

function subjectOf(tokens: readonly Token[], verb: number): number | undefined {
  const subject = tokens.findIndex(({ deprel, head }) => head === verb && deprel.startsWith('nsubj'));
  return subject < 0 ? undefined : subject;
}
