/** The panel that compares two entities: what they share, each with the sentences that say it. */
import type { ComponentChildren } from 'preact';
import { counted } from './bundles.js';
import type { Comparison, SharedDocument, SharedNeighbour } from './compare.js';
import { comparison } from './derived.js';
import { Dot } from './dot.js';
import { Evidence, Headline } from './evidence.js';
import { FactCard } from './fact-card.js';
import { TermView } from './roles.js';
import { safeText } from './safe-text.js';
import { data } from './state.js';

/** Neighbours whose facts stand open at first. */
const OPEN = 2;

export function ComparePanel({ one, other }: { one: number; other: number }) {
  const { direct, events, shared, documents } = comparison.value!;
  return (
    <>
      <h2>
        <Entity node={one} /> and <Entity node={other} />
      </h2>
      <p role="status">{summaryOf(comparison.value!)}</p>
      <Facts name="Between them" facts={direct} />
      <Facts name="Both take part" facts={events} />
      <Section name="Both have to do with" isEmpty={shared.length === 0}>
        {shared.map((neighbour, at) => (
          <Neighbour key={neighbour.node} neighbour={neighbour} ends={[one, other]} open={at < OPEN} />
        ))}
      </Section>
      <Section name="Documents that name both" isEmpty={documents.length === 0}>
        {documents.map((shared) => (
          <Document key={shared.document} shared={shared} />
        ))}
      </Section>
    </>
  );
}

function summaryOf({ direct, events, shared, documents }: Comparison): string {
  const parts = [
    ...(direct.length > 0 ? [counted(direct.length, 'fact between them', 'facts between them')] : []),
    ...(events.length > 0 ? [counted(events.length, 'common event')] : []),
    ...(shared.length > 0 ? [counted(shared.length, 'common neighbour')] : []),
    ...(documents.length > 0 ? [counted(documents.length, 'common document')] : []),
  ];
  return parts.length > 0
    ? parts.join(' · ')
    : 'Nothing that is shown connects the two. The path between them may be longer.';
}

function Section({ name, isEmpty, children }: { name: string; isEmpty: boolean; children: ComponentChildren }) {
  if (isEmpty) return null;
  return (
    <section>
      <h3>{name}</h3>
      {children}
    </section>
  );
}

function Facts({ name, facts }: { name: string; facts: readonly number[] }) {
  return (
    <Section name={name} isEmpty={facts.length === 0}>
      <Cards facts={facts} />
    </Section>
  );
}

function Cards({ facts }: { facts: readonly number[] }) {
  return facts.map((fact) => <FactCard key={fact} fact={data.value!.facts[fact]!} open />);
}

function Entity({ node }: { node: number }) {
  return <TermView term={{ text: data.value!.nodes[node]!.label, node }} />;
}

interface NeighbourProps {
  readonly neighbour: SharedNeighbour;
  readonly ends: readonly [number, number];
  readonly open: boolean;
}

/** What both have facts with: those of the one, then those of the other. */
function Neighbour({ neighbour: { node, one, other }, ends, open }: NeighbourProps) {
  const { nodes } = data.value!;
  const { kind, label } = nodes[node]!;
  return (
    <details class="shared" open={open}>
      <summary>
        <Dot kind={kind} /> <bdi>{safeText(label)}</bdi> · {counted(one.length + other.length, 'fact')}
      </summary>
      {([one, other] as const).map((facts, side) => (
        <div key={side}>
          <h4>
            <bdi>{safeText(nodes[ends[side]!]!.label)}</bdi>
          </h4>
          <Cards facts={facts} />
        </div>
      ))}
    </details>
  );
}

function Document({ shared: { document, evidence } }: { shared: SharedDocument }) {
  return (
    <div class="shared">
      <Headline document={data.value!.documents[document]!} />
      {evidence.map((each, at) => (
        <Evidence key={at} evidence={each} />
      ))}
    </div>
  );
}
