/** Keeps corrections in the file on the server, one change after the other; what could not be sent waits, and is sent again. */
import { computed, signal } from '@preact/signals';
import type { Judgement } from '../model/judgement.js';
import { type JudgementStore, NotReached } from './judgement-store.js';
import { notice } from './state.js';

/** The judgements of one correction. */
type Step = readonly Judgement[];

/** What the file is to be told. */
interface Change {
  readonly how: 'add' | 'remove';
  readonly step: Step;
}

/** Where judgements are kept; undefined where the page is a file. */
export const store = signal<JudgementStore | undefined>(undefined);
/** What the file has not taken yet, in the order in which persons did it. */
const waiting = signal<readonly Change[]>([]);
let underWay: Change | undefined;

/** Whether the file says what the page does. */
export const isAllKept = computed(() => waiting.value.length === 0);
/** Corrections that the file does not have. */
export const unkept = computed<ReadonlySet<Step>>(
  () => new Set(waiting.value.filter(({ how }) => how === 'add').map(({ step }) => step)),
);

export function keepStep(step: Step): void {
  hand({ how: 'add', step });
}

/** Takes a correction out of the file; of one that never came there, nothing is said. */
export function forgetStep(step: Step): void {
  const added = waiting.value.find((change) => change.step === step && change !== underWay);
  if (added) waiting.value = without(added);
  else hand({ how: 'remove', step });
}

function hand(change: Change): void {
  if (!store.value) return;
  waiting.value = [...waiting.value, change];
  void sendWaiting();
}

/** Sends what waits, until the server is found not to answer; what it refuses waits on. Resolves when nothing is under way. */
export async function sendWaiting(): Promise<void> {
  if (underWay) return;
  const tried = new Set<Change>();
  const next = () => waiting.value.find((change) => !tried.has(change));
  for (underWay = next(); underWay; underWay = next()) {
    tried.add(underWay);
    const failure = await failureOf(underWay);
    if (!failure) waiting.value = without(underWay);
    else notice.value = `${FAILED[underWay.how]}: ${failure.message}. ${LATER}`;
    if (failure instanceof NotReached) break;
  }
  underWay = undefined;
}

const FAILED = {
  add: 'The correction is not kept on the server',
  remove: 'The correction is taken back here, but not on the server',
};
const LATER = 'It is sent again when the server answers; “Download” in Corrections saves all.';

function failureOf({ how, step }: Change): Promise<Error | undefined> {
  return store.value![how](step).then(
    () => undefined,
    (error: Error) => error,
  );
}

function without(gone: Change): Change[] {
  return waiting.value.filter((change) => change !== gone);
}
