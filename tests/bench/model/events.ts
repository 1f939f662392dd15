/** Names, triggers, roles, relations and modality against events_news.dev, on the product's own tokens. */
import type { RawSentence } from '../../../src/model/text.js';
import type { Analyser } from '../../../src/parse/analyser.js';
import type { Network } from '../../../src/parse/network.js';
import { segment } from '../../../src/text/segment.js';
import { annotated, type Line } from './annotated.js';
import { chunk, readLines } from './corpora.js';
import { Counts, type Figures } from './counts.js';
import { bestRoles, type Decisions, decisionsOf, type Edge, edgeKeys } from './decisions.js';
import { type Given, rolesOfGiven } from './given.js';

interface Item {
  readonly line: Line;
  readonly raw: RawSentence;
}

/** The lines of events_news.dev, cut by the product; twenty at a time are read as one document. */
export function eventDocuments(): Item[][] {
  return chunk(readLines<Line>('events_news.dev').flatMap(cut));
}

/** The sentences that the product finds in a line; all of them are read, whatever kind of line it takes them for. */
function cut(line: Line): Item[] {
  const { sentences } = segment({ id: line.id, text: line.text });
  return sentences.map((raw) => ({ line, raw: { ...raw, kind: 'body' } }));
}

/** Figures of the events: end to end, and of roles where the triggers are given. */
export async function measureEvents(analyser: Analyser, network: Network): Promise<Figures> {
  const counts = new Counts();
  for (const items of eventDocuments()) {
    const raw = items.map((item) => item.raw);
    const parsed = await analyser.analyse('', raw);
    const gold = items.map(({ line }, i) => annotated(line, parsed[i]!.tokens, network.labels));
    const given = await rolesOfGiven(network, raw, gold.map(triggersOf));
    for (const [i, { proposals }] of parsed.entries()) {
      counts.next();
      countDecisions(counts, decisionsOf(proposals, network.thresholds), gold[i]!);
      countRoles(counts, ' given trigger', bestRoles(given[i]!, network.thresholds), gold[i]!.roles);
    }
  }
  return counts.figures();
}

/** Triggers, and the positions that have an organization. */
function triggersOf({ triggers, relations, roles }: Decisions): Given[] {
  const events = [...triggers.keys()].map((key) => key.split(' '));
  const positions = relations.map((key) => key.split(' ')).filter(([, type]) => type === 'hasPosition');
  const asked = [...events, ...positions.map(([, type, object]) => [object, type])];
  const edges = roles.map(({ trigger, type }) => [`${trigger}`, type]);
  const keys = new Set([...asked, ...edges].map((pair) => pair.join(' ')));
  return [...keys].map((key) => ({ word: Number(key.split(' ')[0]), type: key.split(' ')[1]! }));
}

function countDecisions(counts: Counts, found: Decisions, gold: Decisions): void {
  counts.sets('names', found.names, gold.names);
  counts.sets('triggers', found.triggers.keys(), gold.triggers.keys());
  countRoles(counts, ' end to end', found.roles, gold.roles);
  counts.sets('relations', found.relations, gold.relations);
  for (const [key, modality] of gold.triggers) {
    const own = found.triggers.get(key);
    if (own) counts.accuracy('modality', own === modality);
  }
}

/** All edges, and by themselves those to who says it and to where a position is held. */
function countRoles(counts: Counts, how: string, found: readonly Edge[], gold: readonly Edge[]): void {
  const kinds: Readonly<Record<string, (edge: Edge) => boolean>> = {
    roles: () => true,
    attribution: ({ role }) => role === 'attributedTo',
    organization: ({ type }) => type === 'hasPosition',
  };
  for (const [kind, holds] of Object.entries(kinds)) {
    counts.sets(`${kind}${how}`, edgeKeys(found.filter(holds)), edgeKeys(gold.filter(holds)));
  }
}
