/** Who may work at once. */
import { describe, expect, it, vi } from 'vitest';
import { memoryMeter } from '../../src/query/sparql/memory-meter.js';
import { openPlaces } from '../../src/query/sparql/places.js';

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('places', () => {
  it('are waited for in turn, and a new one opens only where all take long', async () => {
    const places = openPlaces<string>(2, () => {});
    const came: number[] = [];
    const takers = [0, 1, 2, 3].map((n) =>
      places.take().then((place) => {
        came.push(n);
        return place;
      }),
    );
    await settled();
    expect(came).toEqual([0]);
    const first = await takers[0]!;
    places.isLate(first);
    await settled();
    expect(came).toEqual([0, 1]);
    places.isLate(await takers[1]!);
    await settled();
    expect(came).toEqual([0, 1]);
    places.giveBack(first);
    await settled();
    expect(came).toEqual([0, 1, 2]);
    expect(await takers[2]!).toBe(first);
  });

  it('keep what they hold until they are cleared, those in use until they are given back', async () => {
    const gone: string[] = [];
    const places = openPlaces<string>(2, (kept) => gone.push(kept));
    const one = await places.take();
    one.kept = 'one';
    places.giveBack(one);
    expect((await places.take()).kept).toBe('one');
    places.clear();
    expect(gone).toEqual([]);
    const fresh = await places.take();
    expect(fresh.kept).toBeUndefined();
    const third = places.take();
    await settled();
    expect(gone).toEqual([]);
    places.giveBack(one);
    expect(gone).toEqual(['one']);
    places.giveBack(fresh);
    expect(await third).toBe(fresh);
  });

  it('are never more than allowed, however often they are cleared', async () => {
    const places = openPlaces<string>(2, () => {});
    let taken = 0;
    const take = () =>
      places.take().then((place) => {
        taken++;
        return place;
      });
    const first = await take();
    for (const _ of [1, 2, 3]) {
      places.clear();
      void take();
      await settled();
    }
    expect(taken).toBe(2);
    places.giveBack(first);
    await settled();
    expect(taken).toBe(3);
  });

  it('are no longer waited for by who is gone', async () => {
    const places = openPlaces<string>(1, () => {});
    const [first, gone] = [await places.take(), new AbortController()];
    const dropped = places.take(gone.signal);
    const next = places.take();
    gone.abort('gone');
    await expect(dropped).rejects.toBe('gone');
    await expect(places.take(gone.signal)).rejects.toBe('gone');
    places.giveBack(first);
    expect(await next).toBe(first);
  });
});

describe('the meter of memory', () => {
  it('counts nothing that a filling takes, and says nothing meanwhile', async () => {
    let resident = 100;
    const meter = memoryMeter(() => resident);
    expect(meter.used()).toBe(100);
    const filling = meter.filling(async () => {
      await settled();
      resident += 50;
    });
    expect(meter.used()).toBeUndefined();
    await filling;
    expect(meter.used()).toBe(100);
    resident += 7;
    expect(meter.used()).toBe(107);
  });

  it('ends of two queries the one that took the memory, and lets the other begin anew', async () => {
    vi.useFakeTimers();
    for (const greedy of [0, 1]) {
      let resident = 100;
      const meter = memoryMeter(() => resident);
      const ended: number[] = [];
      const stops = [0, 1].map((n) => {
        const stop = meter.watch(100, () => ended.push(n));
        if (n === greedy) resident += 90;
        return stop;
      });
      resident += 11;
      vi.advanceTimersByTime(1000);
      expect(ended).toEqual([greedy]);
      resident += 99;
      vi.advanceTimersByTime(1000);
      expect(ended).toEqual([greedy]);
      resident += 2;
      vi.advanceTimersByTime(1000);
      expect(ended).toEqual([greedy, 1 - greedy]);
      for (const stop of stops) stop();
    }
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
