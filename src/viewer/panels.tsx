/** The panel at the side: the chosen entity, edge, way, comparison or document. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { selectionFields } from './address.js';
import { ComparePanel } from './compare-panel.js';
import { DocumentPanel } from './document-panel.js';
import { EdgePanel } from './edge-panel.js';
import { NodePanel } from './node-panel.js';
import { PathPanel } from './path-panel.js';
import { clearSelection, cursor, data, type Selection, selection } from './state.js';

/** Takes the focus when something is chosen (not from who walks the drawing), and hands it back when it closes. */
export function Panel() {
  const chosen = selection.value;
  return chosen ? <OpenPanel key={String(selectionFields(chosen, data.value!))} chosen={chosen} /> : null;
}

function OpenPanel({ chosen }: { chosen: Selection }) {
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (!isWalkedTo(chosen)) panel.current?.focus({ preventScroll: true });
    return () => focusAgain(before);
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

/** Whether it was chosen by keys in the drawing: the walk goes on there. */
function isWalkedTo(chosen: Selection): boolean {
  const isInDrawing = document.activeElement?.classList.contains('graph') ?? false;
  return isInDrawing && chosen.kind === 'node' && chosen.node === cursor.value?.at;
}

/** Where the focus was before; the drawing or the table where that was nowhere, or is gone. */
function focusAgain(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
  const place = isThere ? before : document.querySelector<HTMLElement>('.graph, .table');
  place?.focus({ preventScroll: true });
}

function Content({ chosen }: { chosen: Selection }) {
  if (chosen.kind === 'node') return <NodePanel node={chosen.node} />;
  if (chosen.kind === 'edge') return <EdgePanel edgeKey={chosen.key} />;
  if (chosen.kind === 'path') return <PathPanel from={chosen.from} to={chosen.to} />;
  if (chosen.kind === 'comparison') return <ComparePanel one={chosen.one} other={chosen.other} />;
  return <DocumentPanel document={chosen.document} />;
}
