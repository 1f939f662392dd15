/** The panel of a way from one entity to another: each step told as a sentence, with its source. */
import { type Bundle, counted, words } from './bundles.js';
import { path, statementsOf } from './derived.js';
import { Badges, Evidence } from './evidence.js';
import { TermView } from './roles.js';
import { data, selectEdge } from './state.js';
import { byStrength } from './strongest-first.js';

export function PathPanel({ from, to }: { from: number; to: number }) {
  const way = path.value;
  return (
    <>
      <h2>
        From <Entity node={from} /> to <Entity node={to} />
      </h2>
      <p role="status">{way ? lengthOf(way) : NONE}</p>
      <ol class="path">
        {way?.map((bundle) => (
          <li key={bundle.key}>
            <StepView bundle={bundle} />
          </li>
        ))}
      </ol>
    </>
  );
}

const NONE = 'No path: what is shown, and not denied, does not lead from one to the other.';

/** How many steps, and how many of them nobody asserts. */
function lengthOf(way: readonly Bundle[]): string {
  const open = way.filter(({ modality }) => modality !== 'asserted').length;
  return `${counted(way.length, 'step')}${open > 0 ? `, ${open} of them only planned or possible` : ''}`;
}

function Entity({ node }: { node: number }) {
  return <TermView term={{ text: data.value!.nodes[node]!.label, node }} />;
}

/** The strongest statement between the two, with the best sentence that the filter leaves. */
function StepView({ bundle }: { bundle: Bundle }) {
  const { source, target, predicate, claims } = statementsOf(bundle)[0]!;
  const best = claims.toSorted(byStrength)[0]!;
  return (
    <>
      <p class="triple">
        <Entity node={source} /> <span class="predicate">{words(predicate)}</span> <Entity node={target} />{' '}
        <Badges claim={best} />
      </p>
      <Evidence evidence={best} />
      {bundle.edges.length > 1 && (
        <button type="button" class="link" onClick={() => selectEdge(bundle.key)}>
          {counted(bundle.edges.length - 1, 'more statement')} between them
        </button>
      )}
    </>
  );
}
