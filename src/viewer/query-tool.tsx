/** The box for SPARQL: examples, the query, what came of it. */
import { signal } from '@preact/signals';
import { SPARQL_LIMITS } from '../query/sparql/limits.js';
import { askSparql, type QueryAnswer } from './ask-sparql.js';
import { EXAMPLE_QUERIES } from './example-queries.js';
import { QueryResult } from './query-result.js';
import { safeText } from './safe-text.js';
import { server } from './state.js';

const SECONDS = SPARQL_LIMITS.timeout / 1000;
const ROWS = SPARQL_LIMITS.limit.toLocaleString('en');

/** They stay while the box is closed. */
const query = signal(EXAMPLE_QUERIES[0]!.query);
const answer = signal<QueryAnswer | 'waiting' | undefined>(undefined);

async function run(): Promise<void> {
  if (answer.value === 'waiting') return;
  answer.value = 'waiting';
  answer.value = await askSparql(server.value!, query.value);
}

export function QueryTool() {
  return (
    <>
      <h2>Ask in SPARQL</h2>
      <Examples />
      <textarea
        aria-label="Query"
        spellcheck={false}
        rows={12}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => void (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && run())}
      />
      <p class="row">
        <button type="button" onClick={() => void run()} disabled={answer.value === 'waiting'}>
          Run
        </button>
        <span class="hint">
          Ctrl+Enter; at most {SECONDS} s and {ROWS} rows
        </span>
      </p>
      <Answer />
    </>
  );
}

function Examples() {
  const take = (title: string) => {
    query.value = EXAMPLE_QUERIES.find((example) => example.title === title)?.query ?? query.value;
  };
  return (
    <label class="row">
      <span>Example</span>
      <select onChange={(event) => take(event.currentTarget.value)}>
        {EXAMPLE_QUERIES.map(({ title }) => (
          <option key={title}>{title}</option>
        ))}
      </select>
    </label>
  );
}

function Answer() {
  const given = answer.value;
  if (given === undefined) return null;
  if (given === 'waiting') return <p role="status">Asking …</p>;
  if ('problem' in given) {
    return (
      <p class="trouble" role="alert">
        {safeText(given.problem)}
      </p>
    );
  }
  return <QueryResult table={given.table} isCut={given.isCut} />;
}
