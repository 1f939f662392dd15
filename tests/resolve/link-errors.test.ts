/** How often a link is wrong, on an invented gazetteer full of homonyms: what the threshold buys, and what a margin does. */
import { describe, expect, it } from 'vitest';
import { makeGazetteer } from '../../src/resolve/gazetteer.js';
import { LINK_THRESHOLD, linkCandidates } from '../../src/resolve/link.js';
import { inventedGazetteer, knownMentions } from './invented-gazetteer.js';
import { BUILT_IN, entity, entry } from './linking-world.js';

const SEEDS = [1, 2, 3];
const worlds = SEEDS.map((seed) => {
  const entries = inventedGazetteer(300, seed);
  return { gazetteer: makeGazetteer(entries), mentions: knownMentions(entries, 1000, seed + 100) };
});

/** Links of all worlds at a threshold: how many, and the share of wrong ones among them and among all mentions. */
function measure(threshold: number) {
  const links = worlds.flatMap(({ gazetteer, mentions }) =>
    mentions.flatMap(({ entity: one, near, means }) => {
      const candidates = linkCandidates(one, near, gazetteer, BUILT_IN, threshold);
      const linked = candidates.find(({ verdict }) => verdict === 'linked');
      return linked ? [{ isRight: linked.iri === means, isKnown: means !== undefined }] : [];
    }),
  );
  const known = links.filter(({ isKnown }) => isKnown);
  const share = (list: readonly { isRight: boolean }[]) => list.filter(({ isRight }) => !isRight).length / list.length;
  return { links: links.length, wrong: share(links), wrongOfKnown: share(known) };
}

describe('links in a world of homonyms', () => {
  const thresholds = [0.6, 0.7, LINK_THRESHOLD, 0.9, 0.95];
  const rows = thresholds.map((threshold) => ({ threshold, ...measure(threshold) }));

  it('are fewer, and less often wrong, the higher the threshold', () => {
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1];
      if (!before) continue;
      expect(row.links).toBeLessThanOrEqual(before.links);
      expect(row.wrong).toBeLessThanOrEqual(before.wrong);
    }
  });

  it.each([
    [LINK_THRESHOLD, 0.16, 0.065, 1953],
    [0.95, 0.01, 0.005, 1021],
  ])(
    'are, at %f, wrong in at most %f of all, and %f of those to things that the gazetteer has',
    (threshold, all, known, links) => {
      const row = rows.find((one) => one.threshold === threshold)!;
      expect(row.wrong).toBeLessThan(all);
      expect(row.wrongOfKnown).toBeLessThan(known);
      expect(row.links).toBeGreaterThanOrEqual(links);
    },
  );
});

describe('equally good candidates', () => {
  const twins = [entry('b', 'Holmor', { type: 'City' }), entry('a', 'Holmor', { type: 'City' })];
  const near = { inFact: () => false, inDocument: () => false };
  const link = (entries: typeof twins) =>
    linkCandidates(entity('Holmor', 'City'), near, makeGazetteer(entries), BUILT_IN, LINK_THRESHOLD);

  it('are all ambiguous, none linked, in the order of their IRIs whatever that of the list', () => {
    expect(link(twins)).toEqual(link([...twins].reverse()));
    expect(link(twins).map(({ iri, verdict }) => [iri.at(-1), verdict])).toEqual([
      ['a', 'ambiguous'],
      ['b', 'ambiguous'],
    ]);
  });
});
