/** The panel at the side: the chosen entity, edge, way, comparison or document. */
import { useEffect, useRef } from 'preact/hooks';
import { selectionFields } from './address.js';
import { ComparePanel } from './compare-panel.js';
import { DocumentPanel } from './document-panel.js';
import { EdgePanel } from './edge-panel.js';
import { NodePanel } from './node-panel.js';
import { PathPanel } from './path-panel.js';
import { clearSelection, data, type Selection, selection } from './state.js';

/** Takes the focus when something is chosen, and hands it back when it closes. */
export function Panel() {
  const chosen = selection.value;
  return chosen ? <OpenPanel key={String(selectionFields(chosen, data.value!))} chosen={chosen} /> : null;
}

function OpenPanel({ chosen }: { chosen: Selection }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside class="panel" ref={panel} tabIndex={-1} aria-label="Details">
      <button type="button" class="close" onClick={clearSelection} aria-label="Close panel">
        ×
      </button>
      <Content chosen={chosen} />
    </aside>
  );
}

function Content({ chosen }: { chosen: Selection }) {
  if (chosen.kind === 'node') return <NodePanel node={chosen.node} />;
  if (chosen.kind === 'edge') return <EdgePanel edgeKey={chosen.key} />;
  if (chosen.kind === 'path') return <PathPanel from={chosen.from} to={chosen.to} />;
  if (chosen.kind === 'comparison') return <ComparePanel one={chosen.one} other={chosen.other} />;
  return <DocumentPanel document={chosen.document} />;
}
