/** The page: bar, drawing (or table), panel, legend. */
import { counted } from './bundles.js';
import { FactTable } from './fact-table.js';
import { GraphView, hasWebGl } from './graph-view.js';
import { Legend } from './legend.js';
import { Panel } from './panels.js';
import { safeText } from './safe-text.js';
import { Search } from './search.js';
import { dark, data, problem, showTable, showUnasserted, toggleUnasserted } from './state.js';

const canDraw = hasWebGl();

export function App() {
  if (problem.value !== undefined) return <p class="problem">{problem.value}</p>;
  if (!data.value) return <p class="problem">Loading …</p>;
  const draws = canDraw && !showTable.value;
  return (
    <div class={`page ${dark.value ? 'dark' : 'light'}`}>
      <Bar />
      <main>
        {draws ? <Stage /> : <FactTable canDraw={canDraw} />}
        <Panel />
      </main>
    </div>
  );
}

function Stage() {
  return (
    <div class="stage">
      <GraphView />
      <Legend />
    </div>
  );
}

function Bar() {
  const { title, nodes, edges, facts } = data.value!;
  return (
    <header class="bar">
      <h1 title={safeText(title)}>
        <bdi>{safeText(title)}</bdi>
      </h1>
      <span class="counts">
        {counted(nodes.length, 'entity', 'entities')} · {counted(edges.length, 'edge')} ·{' '}
        {counted(facts.length, 'fact')}
      </span>
      <Search />
      <label class="switch">
        <input type="checkbox" checked={showUnasserted.value} onChange={toggleUnasserted} /> planned, possible, denied
      </label>
      {canDraw && <TableButton />}
      <ThemeButton />
    </header>
  );
}

function TableButton() {
  const toggle = () => {
    showTable.value = !showTable.value;
  };
  return (
    <button type="button" onClick={toggle}>
      {showTable.value ? 'Graph' : 'Table'}
    </button>
  );
}

function ThemeButton() {
  const toggle = () => {
    dark.value = !dark.value;
  };
  return (
    <button type="button" onClick={toggle}>
      {dark.value ? 'Light' : 'Dark'}
    </button>
  );
}
