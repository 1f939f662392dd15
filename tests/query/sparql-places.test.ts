/** Who may work at once. */
import { describe, expect, it } from 'vitest';
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
    places.giveBack(one);
    expect(gone).toEqual(['one']);
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
});
