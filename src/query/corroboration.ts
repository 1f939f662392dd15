/** How many outlets tell a fact independently: copies of one wire story count once. */
import { contentKey } from '../graph/contradictions.js';
import { groupBy } from '../graph/order.js';
import { keyWords, nameKey } from '../model/name-key.js';
import type { Fact, KnowledgeGraph } from '../model/statement.js';
import type { Source } from '../model/text.js';

/** Words that must stand in the same order to be a trace of copying. */
const RUN = 5;
/** Share of the shorter telling's runs that the other one has, from which on it is a copy. */
const COPIED = 0.5;

/** The tellings of one fact by all documents. */
export interface Corroboration {
  /** Independent tellings: the number of groups. */
  readonly outlets: number;
  /** Facts of each telling with its copies, in the order of the graph. */
  readonly groups: readonly (readonly Fact[])[];
}

/** Facts of the same content: type and who is in which role, told as equally real. */
export function tellingIndex({ facts }: KnowledgeGraph): ReadonlyMap<string, readonly Fact[]> {
  return groupBy(facts, tellingKey);
}

function tellingKey(fact: Fact): string {
  return `${fact.modality} ${contentKey(fact)}`;
}

/** Who else tells a fact. Tellings of one outlet, and those of which one copies the other's words, are one. */
export function corroborate(
  fact: Fact,
  tellings: ReadonlyMap<string, readonly Fact[]>,
  sources: ReadonlyMap<string, Source>,
): Corroboration {
  const groups: { outlets: Set<string>; texts: ReadonlySet<string>[]; facts: Fact[] }[] = [];
  for (const telling of tellings.get(tellingKey(fact)) ?? [fact]) {
    const outlet = outletOf(sources.get(telling.document)!);
    const runs = runsOf(telling, sources);
    const same = groups.filter(
      ({ outlets, texts }) => outlets.has(outlet) || texts.some((other) => isCopy(runs, other)),
    );
    const joined = {
      outlets: new Set([outlet, ...same.flatMap((group) => [...group.outlets])]),
      texts: [...same.flatMap(({ texts }) => texts), runs],
      facts: [...same.flatMap(({ facts }) => facts), telling],
    };
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return { outlets: groups.length, groups: groups.map(({ facts }) => facts) };
}

/** The publisher, else the host of the address, else the document itself. */
function outletOf({ id, publisher, url }: Source): string {
  if (publisher) return nameKey(publisher);
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? id;
}

/** Runs of words in the sentences that tell a fact; of a shorter sentence the whole. */
function runsOf({ provenance }: Fact, sources: ReadonlyMap<string, Source>): ReadonlySet<string> {
  const runs = provenance.flatMap(({ document, sentence }) => {
    const words = keyWords(nameKey(sources.get(document)!.text.slice(sentence.start, sentence.end)));
    const count = Math.max(1, words.length - RUN + 1);
    return Array.from({ length: count }, (_, start) => words.slice(start, start + RUN).join(' '));
  });
  return new Set(runs);
}

function isCopy(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [shorter, longer] = left.size <= right.size ? [left, right] : [right, left];
  const shared = [...shorter].filter((run) => longer.has(run)).length;
  return shared >= COPIED * shorter.size;
}
