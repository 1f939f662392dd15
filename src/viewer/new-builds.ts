/** Takes in what the server tells: another graph, and whether it is there at all. */
import { batch } from '@preact/signals';
import type { ViewerData } from '../graph/viewer-types.js';
import { counted } from './bundles.js';
import type { DataSource, Follower } from './data-source.js';
import { isAllKept, sendWaiting } from './keep-corrections.js';
import { safeText } from './safe-text.js';
import { data, isCutOff, notice } from './state.js';
import { takeBuild } from './whole-graph.js';

/** What the page does with what is told of its source. */
export function followerOf({ load }: DataSource): Follower {
  return {
    onBuild: () => {
      load().then(tellBuild, () => {
        notice.value = 'There is a new build, but it could not be loaded: the page shows the one before.';
      });
    },
    onServer: (isThere) => {
      if (isThere && isCutOff.value) void greet();
      isCutOff.value = !isThere;
    },
    onProblem: (line) => {
      notice.value = `${safeText(line)}: the page shows the graph of before. The server says in its terminal what is wrong.`;
    },
  };
}

/** What could not be kept is sent now; a failure has its own notice. */
async function greet(): Promise<void> {
  const wasKept = isAllKept.value;
  notice.value = BACK;
  await sendWaiting();
  if (!wasKept && isAllKept.value) notice.value = `${BACK} All corrections are kept.`;
}

const BACK = 'The server is there again.';

/** A build that says what the page shows already is no news: corrections that are kept in the folder come back so. */
function tellBuild(fresh: ViewerData): void {
  const [before, facts] = [sayingOf(data.value!), data.value!.facts.length];
  batch(() => {
    takeBuild(fresh);
    document.title = safeText(fresh.title);
    if (sayingOf(data.value!) !== before)
      notice.value = `A new build is shown: ${counted(data.value!.facts.length, 'fact')}, ${facts} before.`;
  });
}

/** Who is there and what is said, whatever the order. */
function sayingOf({ nodes, facts }: ViewerData): string {
  return JSON.stringify([nodes.map(({ id, label }) => `${id} ${label}`).sort(), facts.map(({ id }) => id).sort()]);
}
