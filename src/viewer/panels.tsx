/** The panel at the side: the chosen entity with its facts, or the chosen edge with its sentences. */
import type { ViewerEdge, ViewerFact, ViewerNode, ViewerTerm } from '../graph/viewer-types.js';
import { words } from './bundles.js';
import { colourOf } from './colours.js';
import { Badges, Evidence, safeText } from './evidence.js';
import { bundles, clearSelection, dark, data, selection, selectNode } from './state.js';

export function Panel() {
  const chosen = selection.value;
  if (!chosen) return null;
  return (
    <aside class="panel" aria-live="polite">
      <button type="button" class="close" onClick={clearSelection} aria-label="Close panel">
        ×
      </button>
      {chosen.kind === 'node' ? <NodePanel node={chosen.node} /> : <EdgePanel edgeKey={chosen.key} />}
    </aside>
  );
}

function NodePanel({ node }: { node: number }) {
  const entity = data.value!.nodes[node]!;
  const facts = data.value!.facts.filter((fact) =>
    fact.roles.some(([, terms]) => terms.some((term) => term.node === node)),
  );
  return (
    <>
      <h2>
        <bdi>{safeText(entity.label)}</bdi>
      </h2>
      <p class="kind">
        <Dot kind={entity.kind} /> {words(entity.kind)}
      </p>
      <Aliases entity={entity} />
      <h3>
        {facts.length} {facts.length === 1 ? 'fact' : 'facts'}
      </h3>
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
    <details class="fact">
      <summary>
        <strong>{words(fact.factType)}</strong> {fact.former && <span class="badge">former</span>}{' '}
        <Badges claim={fact} />
        <Roles fact={fact} />
      </summary>
      {fact.evidence.map((evidence, index) => (
        <Evidence key={index} evidence={evidence} />
      ))}
    </details>
  );
}

export function Roles({ fact }: { fact: ViewerFact }) {
  return (
    <dl class="roles">
      {fact.roles.map(([role, terms]) => (
        <div key={role}>
          <dt>{words(role)}</dt>
          <dd>
            {terms.map((term, index) => (
              <TermView key={index} term={term} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function TermView({ term }: { term: ViewerTerm }) {
  const text = <bdi>{safeText(term.text)}</bdi>;
  if (term.node === undefined) return <span class="term">{text}</span>;
  const choose = (event: Event) => {
    event.preventDefault();
    selectNode(term.node!);
  };
  return (
    <button type="button" class="term link" onClick={choose}>
      {text}
    </button>
  );
}

function EdgePanel({ edgeKey }: { edgeKey: string }) {
  const bundle = bundles.value.find((one) => one.key === edgeKey);
  if (!bundle) return null;
  return (
    <>
      {bundle.edges.map((index) => (
        <StatementView key={index} edge={data.value!.edges[index]!} />
      ))}
    </>
  );
}

function StatementView({ edge }: { edge: ViewerEdge }) {
  const { nodes } = data.value!;
  const end = (node: number) => <TermView term={{ text: nodes[node]!.label, node }} />;
  return (
    <section class="statement">
      <h2 class="triple">
        {end(edge.source)} <span class="predicate">{words(edge.predicate)}</span> {end(edge.target)}
      </h2>
      {edge.claims.map((claim, index) => (
        <div key={index}>
          <Badges claim={claim} />
          <Evidence evidence={claim} />
        </div>
      ))}
    </section>
  );
}
