/** The panel of an entity: its names, how wide the focus around it is, the way to another, its facts. */
import { signal } from '@preact/signals';
import type { ViewerFact, ViewerNode } from '../graph/viewer-types.js';
import { counted, words } from './bundles.js';
import { CorrectEntity, RejectButton } from './correct-entity.js';
import { factsOfNodes, focused } from './derived.js';
import { Dot } from './dot.js';
import { Badges, Evidence } from './evidence.js';
import { Roles } from './roles.js';
import { safeText } from './safe-text.js';
import { Finder } from './search.js';
import { data, select, steps } from './state.js';

/** What stands in the box for the other end of a way. */
const otherEnd = signal('');

export function NodePanel({ node }: { node: number }) {
  const entity = data.value!.nodes[node]!;
  const facts = (factsOfNodes.value.get(node) ?? []).map((fact) => data.value!.facts[fact]!);
  return (
    <>
      <h2>
        <bdi>{safeText(entity.label)}</bdi>
      </h2>
      <p class="kind">
        <Dot kind={entity.kind} /> {words(entity.kind)}
      </p>
      <Aliases entity={entity} />
      <Steps />
      <PathFinder from={node} />
      <CorrectEntity node={node} />
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

/** How many steps around the entity are in focus; the digits do the same. */
function Steps() {
  const neighbours = (focused.value?.size ?? 1) - 1;
  return (
    <fieldset class="steps">
      <legend>Steps around it</legend>
      {[1, 2, 3, 4, 5].map((number) => (
        <label key={number}>
          <input type="radio" name="steps" checked={steps.value === number} onChange={() => widen(number)} />
          <span>{number}</span>
        </label>
      ))}
      <span role="status">{counted(neighbours, 'neighbour')}</span>
    </fieldset>
  );
}

function widen(number: number): void {
  steps.value = number;
}

function PathFinder({ from }: { from: number }) {
  return (
    <Finder
      name="Find the path to …"
      text={otherEnd.value}
      onText={(text) => {
        otherEnd.value = text;
      }}
      onChoose={(to) => select({ kind: 'path', from, to })}
    />
  );
}

function FactCard({ fact }: { fact: ViewerFact }) {
  return (
    <section class="fact">
      <h4>
        {words(fact.factType)} {fact.former && <span class="badge">former</span>} <Badges claim={fact} />
        <RejectButton fact={fact} />
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
