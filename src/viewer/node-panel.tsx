/** The panel of an entity: its names, how wide the focus around it is, the way to another, what it shares with another, its facts. */
import { useState } from 'preact/hooks';
import type { ViewerFact, ViewerNode } from '../graph/viewer-types.js';
import { counted, words } from './bundles.js';
import { CorrectEntity } from './correct-entity.js';
import { factsOfNodes, focused } from './derived.js';
import { Dot } from './dot.js';
import { New } from './evidence.js';
import { FactCard } from './fact-card.js';
import { safeLink, safeText, shortText } from './safe-text.js';
import { Finder, type FinderProps } from './search.js';
import { data, select, steps } from './state.js';

/** Characters of a name that are shown; the whole name is the heading's title. */
const LONGEST_SHOWN = 120;

export function NodePanel({ node }: { node: number }) {
  const entity = data.value!.nodes[node]!;
  const facts = (factsOfNodes.value.get(node) ?? []).map((fact) => data.value!.facts[fact]!);
  if (entity.fact !== undefined) return <EventView entity={entity} fact={facts[0]!} />;
  return (
    <>
      <h2 title={safeText(entity.label)}>
        <bdi>{shortText(entity.label, LONGEST_SHOWN)}</bdi>
      </h2>
      <p class="kind">
        <Dot kind={entity.kind} /> {words(entity.kind)} <New isNew={entity.isNew} />
      </p>
      <Aliases entity={entity} />
      <Link address={safeLink(entity.sameAs)} />
      <Steps />
      <Others node={node} />
      <CorrectEntity node={node} />
      <h3>{counted(facts.length, 'fact')}</h3>
      {facts.map((fact) => (
        <FactCard key={fact.name} fact={fact} />
      ))}
    </>
  );
}

/** An event that stands as a node of its own. */
function EventView({ entity, fact }: { entity: ViewerNode; fact: ViewerFact }) {
  return (
    <>
      <h2>
        <bdi>{safeText(entity.label)}</bdi>
      </h2>
      <Steps />
      <FactCard fact={fact} open />
    </>
  );
}

/** To what a gazetteer links the entity to. */
function Link({ address }: { address: string | undefined }) {
  if (address === undefined) return null;
  return (
    <p class="aliases">
      linked:{' '}
      <a href={address} target="_blank" rel="noreferrer noopener">
        <bdi>{safeText(address.replace(/^https?:\/\//i, ''))}</bdi>
      </a>
    </p>
  );
}

function Aliases({ entity }: { entity: ViewerNode }) {
  const short = (name: string) => shortText(name, LONGEST_SHOWN);
  const others = [...new Set(entity.aliases.map(short))].filter((alias) => alias !== short(entity.label));
  if (others.length === 0) return null;
  return (
    <p class="aliases">
      also: <bdi>{others.join(', ')}</bdi>
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

/** Boxes for another entity: the way to it, what the two share. */
function Others({ node }: { node: number }) {
  return (
    <>
      <Other name="Find the path to …" except={node} onChoose={(to) => select({ kind: 'path', from: node, to })} />
      <Other
        name="Compare with …"
        except={node}
        onChoose={(other) => select({ kind: 'comparison', one: node, other })}
      />
    </>
  );
}

function Other(box: Pick<FinderProps, 'name' | 'except' | 'onChoose'>) {
  const [text, setText] = useState('');
  return <Finder {...box} text={text} onText={setText} />;
}
