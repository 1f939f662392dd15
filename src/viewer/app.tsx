/** The page: bar, filter, drawing (or table) with the timeline, panel, legend. */
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Counts } from './counts.js';
import { FacetPanel } from './facet-panel.js';
import { FactTable } from './fact-table.js';
import { GraphView } from './graph-view.js';
import { store } from './keep-corrections.js';
import { Legend } from './legend.js';
import { Notices } from './notices.js';
import { Panel } from './panels.js';
import { safeText } from './safe-text.js';
import { Search } from './search.js';
import {
  corrections,
  dark,
  data,
  folded,
  problem,
  server,
  showFacets,
  showTable,
  type Tool,
  toggleTool,
  tool,
} from './state.js';
import { Timeline } from './timeline.js';
import { OpenTool } from './tools.js';
import { canDraw } from './webgl.js';

export function App() {
  if (problem.value !== undefined) return <p class="problem">{problem.value}</p>;
  if (!data.value) return <p class="problem">Loading …</p>;
  return (
    <div class={`page ${dark.value ? 'dark' : 'light'}`}>
      <Bar />
      <Notices />
      <main>
        <FacetPanel />
        <OpenTool />
        <Stage />
        <Panel />
      </main>
    </div>
  );
}

function Stage() {
  const draws = canDraw.value && !showTable.value;
  return (
    <div class="stage">
      {draws ? <GraphView /> : <FactTable canDraw={canDraw.value} />}
      <Timeline />
      {draws && <Legend />}
    </div>
  );
}

function Bar() {
  const { title } = folded.value!;
  return (
    <header class="bar">
      <h1 title={safeText(title)}>
        <bdi>{safeText(title)}</bdi>
      </h1>
      <Counts />
      <Search />
      <Toggle signal={showFacets}>Filter</Toggle>
      <ToolButton name="read">Read</ToolButton>
      {server.value && <ToolButton name="query">Query</ToolButton>}
      {(store.value || corrections.value.length > 0) && (
        <ToolButton name="corrections">
          Corrections {corrections.value.length > 0 && <span class="count">{corrections.value.length}</span>}
        </ToolButton>
      )}
      {canDraw.value && <Toggle signal={showTable}>Table</Toggle>}
      <Toggle signal={dark}>Dark</Toggle>
    </header>
  );
}

function ToolButton({ name, children }: { name: Tool; children: ComponentChildren }) {
  return (
    <button type="button" aria-pressed={tool.value === name} onClick={() => toggleTool(name)}>
      {children}
    </button>
  );
}

function Toggle({ signal, children }: { signal: Signal<boolean>; children: ComponentChildren }) {
  const toggle = () => {
    signal.value = !signal.value;
  };
  return (
    <button type="button" aria-pressed={signal.value} onClick={toggle}>
      {children}
    </button>
  );
}
