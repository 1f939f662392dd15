/** The table twin of the drawing: every fact that the filter leaves with its sentence; also what browsers without WebGL get. */
import { useState } from 'preact/hooks';
import type { ViewerFact } from '../graph/viewer-types.js';
import { counted, words } from './bundles.js';
import { shownFacts } from './derived.js';
import { Badges, Evidence, New } from './evidence.js';
import { COLUMNS, type Column, csvOf, type FactRow, type Order, rowsOf, rowsWith, sorted } from './fact-rows.js';
import { Roles } from './roles.js';
import { safeText } from './safe-text.js';
import { SaveButtons } from './save-buttons.js';
import { saveFile } from './save-file.js';
import { data } from './state.js';

/** Rows that are shown at first, and that each click adds. */
const PAGE = 200;

export function FactTable({ canDraw }: { canDraw: boolean }) {
  const [text, setText] = useState('');
  const [order, setOrder] = useState<Order | undefined>(undefined);
  const rows = sorted(rowsWith(rowsOf(data.value!, shownFacts.value), text), order);
  return (
    <div class="table" tabIndex={-1}>
      {!canDraw && <p role="status">This browser draws no WebGL, so here are the facts as a table.</p>}
      <Tools text={text} onText={setText} rows={rows} />
      <Rows rows={rows} order={order} onOrder={setOrder} />
    </div>
  );
}

interface ToolsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly rows: readonly FactRow[];
}

function Tools({ text, onText, rows }: ToolsProps) {
  const save = () => saveFile('facts.csv', new Blob([csvOf(rows)], { type: 'text/csv' }));
  return (
    <div class="tools">
      <input
        type="search"
        aria-label="Only rows with"
        placeholder="Only rows with …"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <span role="status">{counted(rows.length, 'fact')}</span>
      <button type="button" onClick={save}>
        Save as CSV
      </button>
      <SaveButtons />
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly FactRow[];
  readonly order: Order | undefined;
  readonly onOrder: (order: Order) => void;
}

function Rows({ rows, order, onOrder }: RowsProps) {
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <table>
        <caption class="unseen">Facts with their sentences</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <Row key={row.fact.name} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          Show {Math.min(PAGE, rows.length - most)} more
        </button>
      )}
    </>
  );
}

interface HeadProps extends Pick<RowsProps, 'order' | 'onOrder'> {
  readonly column: Column;
}

/** Sorts by its column, upwards first. */
function Head({ column, order, onOrder }: HeadProps) {
  const own = order?.column === column ? order : undefined;
  const sort = own ? (own.isDown ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={sort}>
      <button type="button" onClick={() => onOrder({ column, isDown: sort === 'ascending' })}>
        {column} <span aria-hidden="true">{own ? (own.isDown ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  );
}

function Row({ row: { fact, cells } }: { row: FactRow }) {
  return (
    <tr>
      <th scope="row">
        {words(fact.factType)} <Former fact={fact} />
      </th>
      <td>
        <Roles fact={fact} />
      </td>
      <td>{safeText(cells.date)}</td>
      <td>
        <Badges claim={fact} />
      </td>
      <td>{cells.confidence}</td>
      <td>
        <bdi>{safeText(cells.outlet)}</bdi>
      </td>
      <td>{fact.evidence[0] && <Evidence evidence={fact.evidence[0]} />}</td>
    </tr>
  );
}

function Former({ fact }: { fact: ViewerFact }) {
  return (
    <>
      {fact.former && <span class="badge">former</span>} <New isNew={fact.isNew} />
    </>
  );
}
