/** Who may work at once: a few places, each for one at a time. A new place is opened only where all others take long. */

/** Where one works at a time, with what it keeps from one to the next. */
export interface Place<T> {
  kept: T | undefined;
  /** It takes long: who comes now need not wait for it. */
  isSlow: boolean;
}

/** The places of one pool. */
export interface Places<T> {
  /** A place of one's own, to be given back; waits for one where all are taken and no more may be opened. */
  take(): Promise<Place<T>>;
  giveBack(place: Place<T>): void;
  /** What is done in this place takes long; whoever waits for it gets a new one, if there may be more. */
  isLate(place: Place<T>): void;
  /** Empties all places, those in use when they are given back; what they kept is let go. */
  clear(): void;
}

/** At most `most` places; `letGo` is told of what a place kept when it is emptied. */
export function openPlaces<T>(most: number, letGo: (kept: T) => void): Places<T> {
  const waiting: ((place: Place<T>) => void)[] = [];
  let [used, free] = [new Set<Place<T>>(), [] as Place<T>[]];
  const mayOpen = () => used.size < most && [...used].every(({ isSlow }) => isSlow);
  const open = () => free.pop() ?? (mayOpen() ? { kept: undefined, isSlow: false } : undefined);
  const empty = ({ kept }: Place<T>) => {
    if (kept !== undefined) letGo(kept);
  };
  const serve = () => {
    for (let place = waiting.length > 0 ? open() : undefined; place; place = waiting.length > 0 ? open() : undefined) {
      used.add(place);
      waiting.shift()!(place);
    }
  };
  return {
    take: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        serve();
      }),
    giveBack: (place) => {
      place.isSlow = false;
      if (used.delete(place)) free.push(place);
      else empty(place);
      serve();
    },
    isLate: (place) => {
      place.isSlow = true;
      serve();
    },
    clear: () => {
      for (const place of free) empty(place);
      [used, free] = [new Set(), []];
      serve();
    },
  };
}
