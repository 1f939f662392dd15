/** Keys of the whole page (those of the drawing are in `cursor.ts`): `/` searches; 1 to 5 widen the focus; Escape empties the search, then leaves what is chosen. */
import { focusSearch } from './search.js';
import { clearSelection, query, selection, steps } from './state.js';

export function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') leave();
  else if (!isTyping(event.target)) act(event);
}

/** In an empty search box the keys of the page still work: the cursor stands there at first. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && /^(search|text)$/.test(target.type) && target.value !== '';
}

function act(event: KeyboardEvent): void {
  const isNode = selection.value?.kind === 'node';
  if (isNode && /^[1-5]$/.test(event.key) && !(event.target instanceof HTMLInputElement))
    steps.value = Number(event.key);
  if (event.key !== '/') return;
  event.preventDefault();
  focusSearch();
}

function leave(): void {
  if (query.value !== '') query.value = '';
  else clearSelection();
}
