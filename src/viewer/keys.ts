/** Keys of the whole page: `/` searches; Escape empties the search, then closes the panel. */
import { focusSearch } from './search.js';
import { clearSelection, query } from './state.js';

export function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') leave();
  const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search' && query.value !== '';
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  focusSearch();
}

function leave(): void {
  if (query.value !== '') query.value = '';
  else clearSelection();
}
