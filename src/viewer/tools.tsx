/** What stands open beside the drawing: a tool with its close button. */
import { QueryTool } from './query-tool.js';
import { tool } from './state.js';

export function OpenTool() {
  if (tool.value === undefined) return null;
  const close = () => {
    tool.value = undefined;
  };
  return (
    <aside class="tool" aria-label="Query">
      <button type="button" class="close" onClick={close} aria-label="Close the tool">
        ×
      </button>
      <QueryTool />
    </aside>
  );
}
