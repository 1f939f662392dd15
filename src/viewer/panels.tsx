/** The panel at the side: the chosen entity with its facts, or the chosen edge with its sentences. */
import { useEffect, useRef } from 'preact/hooks';
import type { ViewerFact, ViewerNode } from '../graph/viewer-types.js';
import { counted, words } from './bundles.js';
import { colourOf } from './colours.js';
import { EdgePanel } from './edge-panel.js';
import { Badges, Evidence } from './evidence.js';
import { Roles } from './roles.js';
import { safeText } from './safe-text.js';
import { clearSelection, dark, data, selection } from './state.js';

/** Takes the focus when something is chosen, and hands it back when it closes. */
export function Panel() {
  const chosen = selection.value;
  return chosen ? <OpenPanel key={chosen.kind === 'node' ? chosen.node : chosen.key} /> : null;
}

function OpenPanel() {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const chosen = selection.value!;
  return (
    <aside class="panel" ref={panel} tabIndex={-1} aria-label="Details">
      <button type="button" class="close" onClick={clearSelection} aria-label="Close panel">
        ×
      </button>
      {chosen.kind === 'node' ? <NodePanel node={chosen.node} /> : <EdgePanel edgeKey={chosen.key} />}
    </aside>
  );
}

function NodePanel({ node }: { node: number }) {
  const entity = data.value!.nodes[node]!;
  const isAbout = (fact: ViewerFact) => fact.roles.some(([, terms]) => terms.some((term) => term.node === node));
  const facts = data.value!.facts.filter(isAbout);
  return (
    <>
      <h2>
        <bdi>{safeText(entity.label)}</bdi>
      </h2>
      <p class="kind">
        <Dot kind={entity.kind} /> {words(entity.kind)}
      </p>
      <Aliases entity={entity} />
      <h3>{counted(facts.length, 'fact')}</h3>
      {facts.map((fact) => (
        <FactCard key={fact.name} fact={fact} />
      ))}
    </>
  );
}

function Aliases({ entity }: { entity: ViewerNode }) {
  const others = entity.aliases.filter((alias) => alias !== entity.label);
  if (others.length === 0) return null;
  return (
    <p class="aliases">
      also: <bdi>{safeText(others.join(', '))}</bdi>
    </p>
  );
}

export function Dot({ kind }: { kind: string }) {
  return <span class="dot" style={{ background: colourOf(kind, dark.value) }} />;
}

function FactCard({ fact }: { fact: ViewerFact }) {
  return (
    <section class="fact">
      <h4>
        {words(fact.factType)} {fact.former && <span class="badge">former</span>} <Badges claim={fact} />
      </h4>
      <Roles fact={fact} />
      <details>
        <summary>{counted(fact.evidence.length, 'sentence')}</summary>
        {fact.evidence.map((evidence, index) => (
          <Evidence key={index} evidence={evidence} />
        ))}
      </details>
    </section>
  );
}
