/** A fact on a card: its type, its roles, its sentences. */
import type { ViewerFact } from '../graph/viewer-types.js';
import { counted, words } from './bundles.js';
import { RejectButton } from './correct-entity.js';
import { Badges, Evidence, New } from './evidence.js';
import { Roles } from './roles.js';

/** With `open`, the sentences stand there at once. */
export function FactCard({ fact, open = false }: { fact: ViewerFact; open?: boolean }) {
  return (
    <section class="fact">
      <h4>
        {words(fact.factType)} {fact.former && <span class="badge">former</span>} <New isNew={fact.isNew} />{' '}
        <Badges claim={fact} />
        <RejectButton fact={fact} />
      </h4>
      <Roles fact={fact} />
      <details open={open}>
        <summary>{counted(fact.evidence.length, 'sentence')}</summary>
        {fact.evidence.map((evidence, index) => (
          <Evidence key={index} evidence={evidence} />
        ))}
      </details>
    </section>
  );
}
