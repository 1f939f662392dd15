/** How much of the graph is shown: entities, edges, facts; of a large graph at first, how much of it has come. */
import { counted } from './bundles.js';
import { sizes } from './derived.js';
import { come, loadAgain, stopLoading } from './loading.js';
import { folded, isOverview } from './state.js';

export function Counts() {
  return <div class="counts">{isOverview.value ? <Coming /> : <All />}</div>;
}

function All() {
  const { nodes, edges, facts } = folded.value!;
  const parts = [
    ofAll(sizes.value.entities, nodes.length, 'entity', 'entities'),
    ofAll(sizes.value.edges, edges.length, 'edge'),
    ofAll(sizes.value.facts, facts.length, 'fact'),
  ];
  return <>{parts.join(' · ')}</>;
}

/** `3 of 7 facts`; `7 facts` where that is all. */
function ofAll(shown: number, all: number, one: string, many?: string): string {
  return `${shown < all ? `${shown} of ` : ''}${counted(all, one, many)}`;
}

/** The most told of are there; all is on its way, or a person wants no more. */
function Coming() {
  if (come.value === undefined)
    return (
      <>
        only the most told of{' '}
        <button type="button" onClick={loadAgain}>
          Load all
        </button>
      </>
    );
  return (
    <>
      the most told of first, all is loading{' '}
      <progress aria-label="Loading" max={100} value={Math.round(100 * come.value)} />{' '}
      <button type="button" onClick={stopLoading}>
        Stop
      </button>
    </>
  );
}
