/** The filter: every facet with its values, and how many facts each would show. */
import { useState } from 'preact/hooks';
import { words } from './bundles.js';
import { counts, labels } from './derived.js';
import { FACETS, type Facet, inOrder, NO_FILTER } from './facets.js';
import { shortText } from './safe-text.js';
import { added, filter, showFacets, toggleFacet } from './state.js';

const NAMES: Readonly<Record<Facet, string>> = {
  relation: 'Relation or event',
  modality: 'Modality',
  confidence: 'Confidence',
  outlet: 'Outlet',
  community: 'Community around',
  origin: 'Built, or new from a text read here',
};

/** Values of a facet that are shown at first. */
const MOST = 12;
/** Characters of a value. */
const LONGEST_SHOWN = 80;

export function FacetPanel() {
  return showFacets.value ? (
    <aside class="facets" aria-label="Filter">
      <ClearButton />
      {FACETS.filter(isOffered).map((facet) => (
        <FacetView key={facet} facet={facet} />
      ))}
    </aside>
  ) : null;
}

/** Whether there is something to choose. */
function isOffered(facet: Facet): boolean {
  return facet === 'origin' ? added.value.length > 0 : counts.value[facet].size > 0;
}

function ClearButton() {
  const clear = () => {
    filter.value = NO_FILTER;
  };
  return (
    <button type="button" onClick={clear} disabled={filter.value === NO_FILTER}>
      Show all facts
    </button>
  );
}

function FacetView({ facet }: { facet: Facet }) {
  const [isWhole, setWhole] = useState(false);
  const found = counts.value[facet];
  const most = commonest(facet, found, isWhole ? found.size : MOST);
  return (
    <fieldset>
      <legend>{NAMES[facet]}</legend>
      {(facet === 'community' ? most : inOrder(facet, most)).map((value) => (
        <label key={value} class={found.get(value) === 0 ? 'none' : ''}>
          <input
            type="checkbox"
            checked={filter.value.chosen[facet]?.has(value) ?? false}
            onChange={() => toggleFacet(facet, value)}
          />
          <bdi>{shortText(nameOf(facet, value), LONGEST_SHOWN)}</bdi> <span class="count">{found.get(value)}</span>
        </label>
      ))}
      {most.length < found.size && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          all {found.size}
        </button>
      )}
    </fieldset>
  );
}

function nameOf(facet: Facet, value: string): string {
  if (facet === 'relation') return words(value);
  return facet === 'community' ? (labels.value.get(value) ?? value) : value;
}

/** The values that most facts have, and what is chosen; all of a few. */
function commonest(facet: Facet, found: ReadonlyMap<string, number>, most: number): string[] {
  const chosen = (value: string) => Number(filter.value.chosen[facet]?.has(value) ?? false);
  const ranked = [...found].sort(([one, few], [other, many]) => chosen(other) - chosen(one) || many - few);
  return ranked.slice(0, found.size <= most + 2 ? found.size : most).map(([value]) => value);
}
