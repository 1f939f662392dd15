/** What stands open beside the drawing: a tool with its close button. */
import type { ComponentType } from 'preact';
import { CorrectionTool } from './correction-tool.js';
import { QueryTool } from './query-tool.js';
import { ReadTool } from './read-tool.js';
import { type Tool, tool } from './state.js';

const TOOLS: Readonly<Record<Tool, readonly [name: string, Content: ComponentType]>> = {
  query: ['Query', QueryTool],
  read: ['Read', ReadTool],
  corrections: ['Corrections', CorrectionTool],
};

export function OpenTool() {
  if (tool.value === undefined) return null;
  const [name, Content] = TOOLS[tool.value];
  const close = () => {
    tool.value = undefined;
  };
  return (
    <aside class="tool" tabIndex={-1} aria-label={name}>
      <button type="button" class="close" onClick={close} aria-label="Close the tool">
        ×
      </button>
      <Content />
    </aside>
  );
}
