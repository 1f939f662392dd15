/** The colour of a class, as on the drawing. */
import { colourOf } from './colours.js';
import { dark } from './state.js';

export function Dot({ kind }: { kind: string }) {
  return <span class="dot" style={{ background: colourOf(kind, dark.value) }} />;
}
