/**
 * Pronouns that grammar decides: reflexives mean the subject of their clause, the first person the speaker of the quotation, a possessor
 * behind "and" who stands before it, "it" in a saying the body or state that says it.
 */
import { fits } from './agreement.js';
import { bodyOf } from './bodies.js';
import { isOrganization } from './classes.js';
import { isSpeech, type Speech } from './quotes.js';
import type { Scene } from './scene.js';
import { tokensOf } from './scene.js';
import { clauseOf, functionOf, isMainSubject } from './syntax.js';

const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/i;

/** Index of the mention that a pronoun must mean; `undefined` where grammar leaves it open. */
export function grammaticalAntecedent(scene: Scene, speech: Speech, index: number): number | undefined {
  const { text } = scene.mentions[index]!;
  if (FIRST_PERSON.test(text)) return speakerOf(scene, speech, index);
  if (/sel(?:f|ves)$/i.test(text)) return reflexiveSubject(scene, index);
  return ownerOfConjunct(scene, index) ?? sayer(scene, index) ?? ledBody(scene, index);
}

/** "The Iron Front called on the king to resign. Its leader …": whose people a sentence goes on with is the body, state or family it was about. */
function ledBody(scene: Scene, index: number): number | undefined {
  const { text, span, head } = scene.mentions[index]!;
  const led = scene.at(span.sentence, tokensOf(scene, scene.mentions[index]!)[head]!.head);
  const isOpening = /^its$/i.test(text) && span.start === 0 && led !== undefined;
  if (!isOpening || !PEOPLE.has(scene.mentions[led]!.type) || span.sentence === 0) return undefined;
  return scene.inSentence(span.sentence - 1).find((at) => {
    const { type, isNamed, number } = scene.drafts.profileOf(at);
    const isBody = isNamed && (type === 'Country' || isOrganization(type));
    return (isBody || (type === 'Group' && number === 'singular')) && isMainSubject(scene, at);
  });
}

const PEOPLE: ReadonlySet<string> = new Set(['Person', 'Position']);

/** "Norway, which has backed Sweden, said it would", also "said that prices fell and that it would": the subject of the saying, if a body or a state says it. */
function sayer(scene: Scene, index: number): number | undefined {
  const pronoun = scene.mentions[index]!;
  const tokens = tokensOf(scene, pronoun);
  const { head: own, deprel } = tokens[pronoun.head]!;
  const clause = tokens[own]?.deprel === 'conj' ? tokens[own]!.head : own;
  const verb = tokens[clause]?.deprel === 'ccomp' ? tokens[clause]!.head : -1;
  if (!/^it$/i.test(pronoun.text) || deprel !== 'nsubj' || verb < 0 || !isSpeech(tokens[verb]!)) return undefined;
  const subject = subjectOf(scene, index, verb);
  if (subject === undefined) return undefined;
  const profile = scene.drafts.profileOf(subject);
  const isSayer = profile.type === 'Country' || isOrganization(profile.type) || profile.isNamed;
  return isSayer && fits(pronoun, scene.mentions[subject]!, profile) ? subject : undefined;
}

/** The subject of the pronoun's own clause. */
function reflexiveSubject(scene: Scene, index: number): number | undefined {
  const pronoun = scene.mentions[index]!;
  return subjectOf(scene, index, clauseOf(tokensOf(scene, pronoun), pronoun.head));
}

/** The subject of a verb in the sentence of the mention at `index`, before it. */
function subjectOf(scene: Scene, index: number, verb: number): number | undefined {
  const pronoun = scene.mentions[index]!;
  const tokens = tokensOf(scene, pronoun);
  return scene.inSentence(pronoun.span.sentence).find((at) => {
    const { head } = scene.mentions[at]!;
    return at < index && tokens[head]!.head === verb && functionOf(tokens, head) === 'subject';
  });
}

/** "we" is the speaker only where that is no single person; else the body that the person speaks for. */
function speakerOf(scene: Scene, speech: Speech, index: number): number | undefined {
  const { span, head, number } = scene.mentions[index]!;
  const speaker = speech.speakerOf(span.sentence, head);
  if (speaker === undefined) return undefined;
  const isOne = scene.drafts.profileOf(speaker).type === 'Person';
  if ((number === 'singular') === isOne) return speaker;
  return isOne ? bodyOf(scene, speaker) : undefined;
}

/** "the officials and their lawyers": the first conjunct, if it agrees. */
function ownerOfConjunct(scene: Scene, index: number): number | undefined {
  const pronoun = scene.mentions[index]!;
  const tokens = tokensOf(scene, pronoun);
  const owned = tokens[tokens[pronoun.head]!.head];
  if (tokens[pronoun.head]!.deprel !== 'nmod:poss' || owned?.deprel !== 'conj') return undefined;
  const owner = scene.at(pronoun.span.sentence, owned.head);
  if (owner === undefined || owner > index) return undefined;
  return fits(pronoun, scene.mentions[owner]!, scene.drafts.profileOf(owner)) ? owner : undefined;
}
