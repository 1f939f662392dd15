/** Who may work at once: a few places, each for one at a time. A new place is opened only where all others take long. */

/** Where one works at a time, with what it keeps from one to the next. */
export interface Place<T> {
  kept: T | undefined;
  /** It takes long: who comes now need not wait for it. */
  isSlow: boolean;
}

/** The places of one pool. */
export interface Places<T> {
  /** A place of one's own, to be given back; waits for one where all are taken and no more may be opened. Rejects where the signal comes first. */
  take(signal?: AbortSignal): Promise<Place<T>>;
  giveBack(place: Place<T>): void;
  /** What is done in this place takes long; whoever waits for it gets a new one, if there may be more. */
  isLate(place: Place<T>): void;
  /** Empties all places, those in use when they are given back; what they kept is let go. */
  clear(): void;
}

/** At most `most` places; `letGo` is told of what a place kept when it is emptied. */
export function openPlaces<T>(most: number, letGo: (kept: T) => void): Places<T> {
  const waiting: ((place: Place<T>) => void)[] = [];
  const used = new Set<Place<T>>();
  // In use since before they were cleared: they count, but nobody who comes now is served there.
  const old = new Set<Place<T>>();
  let free: Place<T>[] = [];
  const mayOpen = () => used.size < most && [...used].every((place) => place.isSlow || old.has(place));
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
    take: (signal) =>
      new Promise((resolve, reject) => {
        const leave = () => {
          waiting.splice(waiting.indexOf(come), 1);
          reject(signal!.reason);
        };
        const come = (place: Place<T>) => {
          signal?.removeEventListener('abort', leave);
          resolve(place);
        };
        if (signal?.aborted) return reject(signal.reason);
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(come);
        serve();
      }),
    giveBack: (place) => {
      place.isSlow = false;
      used.delete(place);
      if (old.delete(place)) empty(place);
      else free.push(place);
      serve();
    },
    isLate: (place) => {
      place.isSlow = true;
      serve();
    },
    clear: () => {
      for (const place of free) empty(place);
      free = [];
      for (const place of used) old.add(place);
      serve();
    },
  };
}
