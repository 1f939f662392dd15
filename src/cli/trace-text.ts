/** How facts came about, as text: patterns tried, candidates accepted and refused. */
import type { SentenceTrace } from '../frames/trace.js';
import type { EventVerdict, Fate, RelationVerdict } from '../frames/trace-candidates.js';
import type { PatternTrial, RoleTrial, TriggerTrial } from '../frames/trace-triggers.js';
import type { Explanation } from '../pipeline/explain-one.js';
import { paint, replaceControls } from './output.js';
import { share } from './proposal-text.js';

type WordOf = (index: number) => string;

/** Each trigger with its arguments, then each of its patterns with what its roles found; of one type alone, if asked for. */
export function trialLines({ tokens, trials }: SentenceTrace, type: string | undefined): string[] {
  const word: WordOf = (index) => replaceControls(tokens[index]?.form ?? '');
  const asked = trials.filter((trial) => (type === undefined || trial.type === type) && !isMoot(trial, trials));
  if (asked.length === 0 && type !== undefined)
    return [`no trigger of ${type} stands here, and no construction of its frame`];
  return asked.flatMap((trial) => triggerLines(trial, word, tokens[trial.head]!.upos));
}

/** That "attacked" is no noun is not worth a line where it is a trigger as a verb. */
function isMoot({ type, head, obstacle }: TriggerTrial, trials: readonly TriggerTrial[]): boolean {
  return (
    obstacle !== undefined && trials.some((other) => other.type === type && other.head === head && !other.obstacle)
  );
}

function triggerLines({ type, on, head, obstacle, ...trial }: TriggerTrial, word: WordOf, upos: string): string[] {
  const name = `${paint('bold', type)} on ${on} “${word(head)}” (${head + 1})`;
  if (obstacle) return [`${name}: ${OBSTACLES[obstacle](upos, on)}`];
  const offered = trial.arguments.map(({ label, word: at }) => `${label} ${word(at)}`);
  return [
    `${name}: ${offered.length > 0 ? `its arguments are ${offered.join(' · ')}` : 'it has no arguments'}`,
    ...trial.patterns.map((pattern) => patternLine(pattern, word)),
    ...(trial.patterns.length === 0 ? [`  the frame has no ${on} pattern for it`] : []),
  ];
}

const OBSTACLES: Readonly<Record<NonNullable<TriggerTrial['obstacle']>, (upos: string, on: string) => string>> = {
  partOfSpeech: (upos, on) => `no trigger here: it is read as ${upos}, not as ${on === 'light' ? 'a noun' : on}`,
  partOfNoun: () => 'no trigger here: it is part of a longer noun (deprel compound)',
  name: () => 'no trigger here: it is part of a name',
  phrase: () => 'no trigger here: its other words are missing',
  lightVerb: () => 'no trigger here: none of its light verbs carries it',
};

const OUTCOMES: Readonly<Record<PatternTrial['outcome'], string>> = {
  complete: 'matches',
  partial: 'matches, a required role open',
  contradicted: 'refused',
  unfilled: 'fails',
};

function patternLine({ id, outcome, roles }: PatternTrial, word: WordOf): string {
  return `  ${id.replace(/^frame:/, '')} ${OUTCOMES[outcome]}: ${roles.map((role) => roleText(role, word)).join(' · ')}`;
}

const FITS: Readonly<Record<NonNullable<RoleTrial['fit']>, readonly string[]>> = {
  inRange: [],
  outOfRange: ['of another class'],
  impossible: ['of a wrong class'],
  none: ['no mention'],
};

function roleText({ role, label, word: at, fit, entityClass }: RoleTrial, word: WordOf): string {
  if (at === undefined) return `${role}: no ${label}`;
  const told = [label, ...(entityClass ? [entityClass] : []), ...(fit ? FITS[fit] : [])];
  return `${role} = ${word(at)} (${told.join(', ')})`;
}

/** Candidates with their confidence against their threshold, the surest first; of one type alone, if asked for. */
export function candidateLines({ traces }: Explanation, sentence: number, type: string | undefined): string[] {
  const { tokens, events, relations } = traces[sentence]!;
  const word: WordOf = (index) => replaceControls(tokens[index]?.form ?? '');
  const all = [
    ...events.map((verdict) => ({ verdict, lines: eventLines(verdict, word) })),
    ...relations.map((verdict) => ({
      verdict,
      lines: [verdictLine(verdict, `${word(verdict.subject)} → ${word(verdict.object)}`)],
    })),
  ];
  return all
    .filter(({ verdict }) => type === undefined || verdict.type === type)
    .sort((one, other) => other.verdict.confidence - one.verdict.confidence)
    .flatMap(({ lines }) => lines);
}

function eventLines(verdict: EventVerdict, word: WordOf): string[] {
  const won = verdict.winner === undefined ? '' : `; ${verdict.winner} won the word`;
  const { roleThreshold } = verdict;
  const offered = verdict.roles.map(({ role, filler, confidence }) => {
    const left = confidence < roleThreshold ? ` < ${share(roleThreshold)}` : '';
    return `${role} ${word(filler)} ${share(confidence)}${left}`;
  });
  return [
    `${verdictLine(verdict, `on “${word(verdict.head)}” (${verdict.head + 1})`)}${won}`,
    ...(offered.length > 0 ? [`  ${offered.join(' · ')}`] : []),
  ];
}

function verdictLine(
  { type, fate, confidence, threshold, probability, pattern }: EventVerdict | RelationVerdict,
  what: string,
): string {
  const found = [
    probability === undefined ? 'network silent' : `network ${share(probability)}`,
    pattern?.replace(/^frame:/, '') ?? 'no pattern',
  ];
  const name = fate === 'accepted' ? paint('bold', type) : type;
  return `${FATES[fate]} ${name} ${what}: confidence ${share(confidence)}, needs ${share(threshold)} (${found.join(', ')})`;
}

const FATES: Readonly<Record<Fate, string>> = {
  accepted: '+ accepted',
  belowThreshold: '- too unsure',
  generic: '- told in general',
  faint: '- far too unsure',
  outdone: '- outdone',
  joined: '- told by another event',
};
