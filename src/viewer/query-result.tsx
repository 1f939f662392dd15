/** The answer to a query as a table; what is an entity of the graph leads there. */
import { computed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { counted } from './bundles.js';
import { type Cell, csvOfTable, entitiesIn, entityFinder, type QueryTable } from './query-table.js';
import { safeText } from './safe-text.js';
import { saveFile } from './save-file.js';
import { data, goTo, showFound } from './state.js';
import { canDraw } from './webgl.js';

/** Rows that are shown at first, and that each click adds. */
const PAGE = 100;

const find = computed(() => entityFinder(data.value!.nodes, data.value!.vocabulary.base));

export function QueryResult({ table, isCut }: { table: QueryTable; isCut: boolean }) {
  const entities = entitiesIn(table, find.value);
  const save = () => saveFile('answer.csv', new Blob([csvOfTable(table)], { type: 'text/csv' }));
  return (
    <>
      <p class="row">
        <span role="status">
          {counted(table.rows.length, 'row')}
          {isCut && ', and more that are not shown'}
        </span>
        {entities.length > 0 && canDraw.value && (
          <button type="button" onClick={() => showFound(entities)}>
            Show {counted(entities.length, 'entity', 'entities')} in the graph
          </button>
        )}
        {table.rows.length > 0 && (
          <button type="button" onClick={save}>
            Save as CSV
          </button>
        )}
      </p>
      {table.rows.length > 0 && <Rows table={table} />}
    </>
  );
}

function Rows({ table: { columns, rows } }: { table: QueryTable }) {
  const [most, setMost] = useState(PAGE);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="answer" aria-label="Answer" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {safeText(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={columns[column]}>{cell && <CellView cell={cell} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          Show {Math.min(PAGE, rows.length - most)} more
        </button>
      )}
    </>
  );
}

function CellView({ cell }: { cell: Cell }) {
  const node = find.value(cell);
  if (node === undefined) return <bdi title={safeText(cell.value)}>{safeText(cell.text)}</bdi>;
  return (
    <button type="button" class="link" title={safeText(cell.value)} onClick={() => goTo(node)}>
      <bdi>{safeText(data.value!.nodes[node]!.label)}</bdi>
    </button>
  );
}
