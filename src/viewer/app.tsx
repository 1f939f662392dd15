/** The page: bar, drawing (or table), panel, legend. */
import { familyOf } from './colours.js';
import { safeText } from './evidence.js';
import { FactTable } from './fact-table.js';
import { GraphView, hasWebGl } from './graph-view.js';
import { Dot, Panel } from './panels.js';
import { Search } from './search.js';
import { dark, data, hiddenKinds, problem, showTable, showUnasserted, toggleKind } from './state.js';

export function App() {
  if (problem.value !== undefined) return <p class="problem">{problem.value}</p>;
  if (!data.value) return <p class="problem">Loading …</p>;
  const canDraw = hasWebGl();
  return (
    <div class={`page ${dark.value ? 'dark' : 'light'}`}>
      <Bar canDraw={canDraw} />
      <main>
        {canDraw && !showTable.value ? <GraphView /> : <FactTable canDraw={canDraw} />}
        {canDraw && !showTable.value && <Legend />}
        <Panel />
      </main>
    </div>
  );
}

function Bar({ canDraw }: { canDraw: boolean }) {
  const { title, nodes, edges, facts } = data.value!;
  return (
    <header class="bar">
      <h1>
        <bdi>{safeText(title)}</bdi>
      </h1>
      <span class="counts">
        {nodes.length} entities · {edges.length} edges · {facts.length} facts
      </span>
      <Search />
      <label>
        <input
          type="checkbox"
          checked={showUnasserted.value}
          onChange={() => (showUnasserted.value = !showUnasserted.value)}
        />{' '}
        planned, possible, denied
      </label>
      {canDraw && (
        <button type="button" onClick={() => (showTable.value = !showTable.value)}>
          {showTable.value ? 'Graph' : 'Table'}
        </button>
      )}
      <button type="button" onClick={() => (dark.value = !dark.value)}>
        {dark.value ? 'Light' : 'Dark'}
      </button>
    </header>
  );
}

function Legend() {
  const families = [...new Set(data.value!.nodes.map((node) => familyOf(node.kind)))].sort();
  return (
    <fieldset class="legend">
      <legend>Classes</legend>
      {families.map((family) => (
        <label key={family}>
          <input type="checkbox" checked={!hiddenKinds.value.has(family)} onChange={() => toggleKind(family)} />
          <Dot kind={family} /> {family}
        </label>
      ))}
    </fieldset>
  );
}
