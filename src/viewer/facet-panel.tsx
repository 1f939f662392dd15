/** The filter: every facet with its values, and how many facts each would show. */
import { words } from './bundles.js';
import { counts } from './derived.js';
import { FACETS, type Facet, NO_FILTER } from './facets.js';
import { safeText } from './safe-text.js';
import { added, filter, showFacets, toggleFacet } from './state.js';

const NAMES: Readonly<Record<Facet, string>> = {
  relation: 'Relation or event',
  modality: 'Modality',
  confidence: 'Confidence',
  outlet: 'Outlet',
  origin: 'Built, or new from a text read here',
};

export function FacetPanel() {
  return showFacets.value ? (
    <aside class="facets" aria-label="Filter">
      <ClearButton />
      {FACETS.filter((facet) => facet !== 'origin' || added.value.length > 0).map((facet) => (
        <FacetView key={facet} facet={facet} />
      ))}
    </aside>
  ) : null;
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
  const values = [...counts.value[facet]].sort(([one], [other]) => (one < other ? -1 : 1));
  return (
    <fieldset>
      <legend>{NAMES[facet]}</legend>
      {values.map(([value, count]) => (
        <label key={value} class={count === 0 ? 'none' : ''}>
          <input
            type="checkbox"
            checked={filter.value.chosen[facet]?.has(value) ?? false}
            onChange={() => toggleFacet(facet, value)}
          />
          <bdi>{safeText(facet === 'relation' ? words(value) : value)}</bdi> <span class="count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
