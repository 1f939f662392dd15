/** What the colours and lines mean; classes, modalities and unconnected entities are switched here. */
import type { Signal } from '@preact/signals';
import { MOST_AT_FIRST } from '../graph/viewer-overview.js';
import { counted } from './bundles.js';
import { edgeColour, familyOf } from './colours.js';
import { connected, modalities, told } from './derived.js';
import { Dot } from './dot.js';
import { wants } from './facets.js';
import { changeGraph } from './history.js';
import { EDGE_LINE } from './line-patterns.js';
import {
  dark,
  data,
  filter,
  folded,
  hiddenKinds,
  showAll,
  showEvents,
  showUnconnected,
  switchModality,
  toggleFacet,
  toggleKind,
} from './state.js';

export function Legend() {
  return (
    <footer class="legend">
      <Classes />
      <Lines />
    </footer>
  );
}

function Classes() {
  const counts = new Map<string, number>();
  data.value!.nodes.forEach(({ kind }, node) => {
    counts.set(familyOf(kind), (counts.get(familyOf(kind)) ?? 0) + Number(told.value.has(node)));
  });
  return (
    <fieldset>
      <legend class="unseen">Classes that are drawn</legend>
      {[...counts].sort().map(([family, count]) => (
        <label key={family}>
          <input type="checkbox" checked={!hiddenKinds.value.has(family)} onChange={() => toggleKind(family)} />
          <Dot kind={family} /> {family} <span class="count">{count}</span>
        </label>
      ))}
      <Rest />
      <Events />
      <News />
    </fieldset>
  );
}

/** Switches for what is not drawn at first. */
function Rest() {
  const entities = folded.value!.nodes.length;
  const edged = [...connected.value].filter((node) => node < entities).length;
  return (
    <>
      {edged > MOST_AT_FIRST && (
        <Switch signal={showAll}>{`all ${edged}, not only the ${MOST_AT_FIRST} most told of`}</Switch>
      )}
      {entities > edged && (
        <Switch signal={showUnconnected}>
          {counted(entities - edged, 'entity without edges', 'entities without edges')}
        </Switch>
      )}
    </>
  );
}

/** Whether events are nodes: what was chosen stays so, where it is still there. */
function Events() {
  if (!data.value!.facts.some(({ kind }) => kind === 'event')) return null;
  const toggle = () =>
    changeGraph(() => {
      showEvents.value = !showEvents.value;
    });
  return (
    <label>
      <input type="checkbox" checked={showEvents.value} onChange={toggle} />
      <span>events as nodes</span>
    </label>
  );
}

/** What the texts brought that were read in the page; they can be shown alone. */
function News() {
  const facts = data.value!.facts.filter(({ isNew }) => isNew).length;
  if (facts === 0) return null;
  return (
    <label>
      <input
        type="checkbox"
        checked={filter.value.chosen.origin?.has('new') ?? false}
        onChange={() => toggleFacet('origin', 'new')}
      />
      <span class="ring" /> only what is new <span class="count">{counted(facts, 'fact')}</span>
    </label>
  );
}

function Switch({ signal, children }: { signal: Signal<boolean>; children: string }) {
  const toggle = () => {
    signal.value = !signal.value;
  };
  return (
    <label>
      <input type="checkbox" checked={signal.value} onChange={toggle} />
      <span>{children}</span>
    </label>
  );
}

/** The lines of the modalities that something has; each is a switch, and one of them stays. */
function Lines() {
  const shown = modalities.value.filter((modality) => wants(filter.value, 'modality', [modality]));
  return (
    <fieldset class="lines">
      <legend class="unseen">Modalities that are shown</legend>
      {modalities.value.map((modality) => (
        <label key={modality}>
          <input
            type="checkbox"
            checked={shown.includes(modality)}
            disabled={shown.length === 1 && shown[0] === modality}
            onChange={() => switchModality(modality, modalities.value)}
          />
          <span class={`line ${EDGE_LINE[modality]}`} style={{ color: edgeColour(modality, dark.value) }} />
          <span>{modality === 'denied' ? '✕ denied' : modality}</span>
        </label>
      ))}
    </fieldset>
  );
}
