/** The panel of an edge: each of its statements with the sentences that say it and that the filter leaves, the asserting and the surest first. */
import type { ViewerClaim, ViewerEdge } from '../graph/viewer-types.js';
import { words } from './bundles.js';
import { RejectButton } from './correct-entity.js';
import { bundleByKey, statementsOf } from './derived.js';
import { Badges, Evidence, New } from './evidence.js';
import { Roles, TermView } from './roles.js';
import { data } from './state.js';
import { byStrength, strongestFirst } from './strongest-first.js';

export function EdgePanel({ edgeKey }: { edgeKey: string }) {
  const bundle = bundleByKey.value.get(edgeKey);
  if (!bundle) return <p>The filter leaves nothing of this edge.</p>;
  return (
    <>
      {strongestFirst(statementsOf(bundle)).map((edge) => (
        <StatementView key={edge.predicate + edge.source} edge={edge} />
      ))}
    </>
  );
}

function StatementView({ edge }: { edge: ViewerEdge }) {
  const { nodes } = data.value!;
  const claims = [...edge.claims].sort(byStrength);
  const end = (node: number) => <TermView term={{ text: nodes[node]!.label, node }} />;
  return (
    <section class="statement">
      <h2 class="triple">
        {end(edge.source)} <span class="predicate">{words(edge.predicate)}</span> {end(edge.target)}
      </h2>
      {claims.map((claim, index) => (
        <ClaimView key={index} claim={claim} />
      ))}
    </section>
  );
}

/** A claim with its sentence, and behind it the whole fact that it is a side of. */
function ClaimView({ claim }: { claim: ViewerClaim }) {
  const fact = data.value!.facts[claim.fact]!;
  return (
    <div class="claim">
      {fact.former && <span class="badge">former</span>} <New isNew={fact.isNew} /> <Badges claim={claim} />
      <RejectButton fact={fact} />
      <Evidence evidence={claim} />
      <details>
        <summary>
          {words(fact.factType)}, all roles · <code>{fact.name}</code>
        </summary>
        <Roles fact={fact} />
      </details>
    </div>
  );
}
