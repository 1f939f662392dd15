import { beforeEach, describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/model/judgement.js';
import { askBeforeLoss, markSaved, rejectFact, undo } from '../../src/viewer/correct.js';
import { NotReached } from '../../src/viewer/judgement-store.js';
import { isAllKept, sendWaiting, store, unkept } from '../../src/viewer/keep-corrections.js';
import { followerOf } from '../../src/viewer/new-builds.js';
import { built, corrections, isCutOff, notice } from '../../src/viewer/state.js';
import { inventedGraph } from './invented-graph.js';

/** A file in memory; `trouble` is what every request meets. */
const file = { lines: [] as Judgement[], trouble: undefined as Error | undefined };
const meet = async (act: () => void) => {
  await Promise.resolve();
  if (file.trouble) throw file.trouble;
  act();
};
const rest = () => new Promise((resolve) => setTimeout(resolve));
const rejected = () => file.lines.map((one) => one.judgement === 'reject' && one.fact);
const follower = followerOf({ load: async () => inventedGraph() });

const isAsked = () => {
  let asked = false;
  askBeforeLoss({ preventDefault: () => (asked = true) } as unknown as BeforeUnloadEvent);
  return asked;
};

beforeEach(async () => {
  Object.assign(file, { lines: [], trouble: undefined });
  built.value = inventedGraph();
  [corrections.value, notice.value, isCutOff.value] = [[], undefined, false];
  store.value = {
    load: async () => file.lines,
    add: (step) => meet(() => file.lines.push(...step)),
    remove: (step) => meet(() => (file.lines = file.lines.filter((one) => !step.includes(one)))),
  };
  await sendWaiting();
});

describe('corrections on a server', () => {
  it('are kept, and taken out again, without a word', async () => {
    rejectFact({ id: 'event/f0' });
    rejectFact({ id: 'event/f1' });
    await rest();
    expect([rejected(), isAllKept.value, isAsked()]).toEqual([['event/f0', 'event/f1'], true, false]);
    undo(0);
    await rest();
    expect([rejected(), notice.value]).toEqual([['event/f1'], undefined]);
  });

  it('that it did not take are told apart, asked for before the page is left, and sent in their order when it is back', async () => {
    rejectFact({ id: 'event/f0' });
    await rest();
    file.trouble = new NotReached('the server does not answer');
    follower.onServer(false);
    rejectFact({ id: 'event/f1' });
    rejectFact({ id: 'event/f2' });
    await rest();
    expect(corrections.value.map((step) => unkept.value.has(step))).toEqual([false, true, true]);
    expect([notice.value, isAsked()]).toEqual([expect.stringMatching(/not kept on the server: .* answer/), true]);
    file.trouble = undefined;
    follower.onServer(true);
    await rest();
    expect(rejected()).toEqual(['event/f0', 'event/f1', 'event/f2']);
    expect([isAllKept.value, isAsked(), notice.value]).toEqual([true, false, expect.stringMatching(/all .*kept/i)]);
  });

  it('may be lost where a file of the person has them', async () => {
    file.trouble = new NotReached('the server does not answer');
    rejectFact({ id: 'event/f0' });
    await rest();
    markSaved();
    expect(isAsked()).toBe(false);
    undo(0);
  });

  it('that never came there are taken back without a request', async () => {
    file.trouble = new NotReached('the server does not answer');
    rejectFact({ id: 'event/f0' });
    await rest();
    notice.value = undefined;
    undo(0);
    await rest();
    expect([isAllKept.value, notice.value]).toEqual([true, undefined]);
  });

  it('that are taken back while they are sent go out of the file', async () => {
    rejectFact({ id: 'event/f0' });
    undo(0);
    await rest();
    expect([rejected(), isAllKept.value]).toEqual([[], true]);
  });

  it('that are taken back while the server is away are so in the file when it is back', async () => {
    rejectFact({ id: 'event/f0' });
    await rest();
    file.trouble = new NotReached('the server does not answer');
    undo(0);
    await rest();
    expect([rejected(), isAsked(), notice.value]).toEqual([
      ['event/f0'],
      true,
      expect.stringMatching(/taken back here, but not on the server/),
    ]);
    file.trouble = undefined;
    await sendWaiting();
    expect(rejected()).toEqual([]);
  });

  it('that it refuses do not keep others from it', async () => {
    const add = store.value!.add;
    const picky = (step: readonly Judgement[]) =>
      JSON.stringify(step).includes('event/f0') ? Promise.reject(new Error('no')) : add(step);
    store.value = { ...store.value!, add: picky };
    rejectFact({ id: 'event/f0' });
    rejectFact({ id: 'event/f1' });
    await rest();
    expect([rejected(), unkept.value.size]).toEqual([['event/f1'], 1]);
    undo(0);
  });
});
