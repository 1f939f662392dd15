/** Buttons that save the graph: the same beside the drawing and above the table. */
import { saveTurtle, saveView } from './save-graph.js';

export function SaveButtons() {
  return (
    <>
      <button type="button" title="Save this view as a page of its own" onClick={saveView}>
        HTML
      </button>
      <button type="button" title="Save what is chosen as Turtle (RDF)" onClick={saveTurtle}>
        Turtle
      </button>
    </>
  );
}
