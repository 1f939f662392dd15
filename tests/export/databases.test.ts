/** What databases take: Parquet, CSV for Neo4j's importer, Cypher. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { claimRows } from '../../src/export/claim-rows.js';
import { writeCypher } from '../../src/export/cypher.js';
import { writeNeo4jNodes, writeNeo4jRelationships } from '../../src/export/neo4j.js';
import { writeParquet } from '../../src/export/parquet.js';
import { folderWith } from '../support/cli.js';
import { itWith, python } from '../support/judge.js';
import { newsGraph } from './news-graph.js';
import { csvRows } from './read-back.js';
import { starGraph } from './star-graph.js';

const ignore = () => {};
const [bytes] = (await writeParquet(newsGraph, ignore)) as [Uint8Array];
const file = bytes.buffer as ArrayBuffer;
const nodes = csvRows([...writeNeo4jNodes(newsGraph, ignore)].join(''));
const relationships = csvRows([...writeNeo4jRelationships(newsGraph, ignore)].join(''));

describe('Parquet', () => {
  it('holds the claims in typed columns, null for what is not known', async () => {
    const rows = await parquetReadObjects({ file });
    const nullable = claimRows(newsGraph).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === '' ? null : value])),
    );
    expect(rows).toEqual(nullable);
    const types = parquetMetadata(file).schema.map(({ name, type }) => [name, type]);
    expect(types).toContainEqual(['confidence', 'DOUBLE']);
  });

  itWith('duckdb', 'is queried', () => {
    const folder = folderWith({ 'claims.parquet': bytes });
    const query = `select subjectLabel, count(*)::int, max(confidence) from '${folder}/claims.parquet' where modality = 'asserted' and predicate = 'met' group by 1`;
    const code = 'import duckdb, json, sys\nprint(json.dumps(duckdb.sql(sys.argv[1]).fetchall()))';
    expect(JSON.parse(python(code, query))).toEqual([['Ann Lee', 1, 0.9]]);
  });

  itWith('duckdb', 'keeps every kind of text', async () => {
    const labels = ['a\nb', '\u0000', '\ufeffa', '👩‍👩‍👧', '\u202ex', "'; drop table", 'x'.repeat(100_000)];
    const [file] = await writeParquet(starGraph(labels), ignore);
    const folder = folderWith({ 'claims.parquet': file! });
    const code = 'import duckdb, json, sys\nprint(json.dumps([row[0] for row in duckdb.sql(sys.argv[1]).fetchall()]))';
    expect(JSON.parse(python(code, `select objectLabel from '${folder}/claims.parquet'`))).toEqual(labels);
  });
});

describe('CSV for Neo4j', () => {
  it('has the heads that the importer wants', () => {
    expect(Object.keys(nodes[0]!)).toEqual(
      expect.arrayContaining([':ID', ':LABEL', 'label', 'aliases:string[]', 'confidence:double']),
    );
    expect(Object.keys(relationships[0]!).slice(0, 3)).toEqual([':START_ID', ':END_ID', ':TYPE']);
  });

  it('has every node once, and relationships between nodes that are there', () => {
    const ids = new Set(nodes.map((row) => row[':ID']));
    expect(ids.size).toBe(nodes.length);
    expect(nodes).toHaveLength(newsGraph.entities.length + newsGraph.facts.length + newsGraph.sources.length);
    for (const row of relationships) expect(ids.has(row[':START_ID']) && ids.has(row[':END_ID'])).toBe(true);
  });

  it('says who is in which role, who says so, and which document tells it', () => {
    const types = new Set(relationships.map((row) => row[':TYPE']));
    expect([...types].sort()).toEqual(
      expect.arrayContaining(['ATTRIBUTED_TO', 'HAS_POSITION', 'MET', 'ROLE_KILLER', 'TOLD_IN']),
    );
  });

  itWith('duckdb', 'is read by another reader of CSV as by us', () => {
    const folder = folderWith({ 'nodes.csv': [...writeNeo4jNodes(newsGraph, ignore)].join('') });
    const code = `import duckdb, sys
print(duckdb.sql("select count(*) from read_csv('" + sys.argv[1] + "', header=true, all_varchar=true, quote='\\"', escape='\\"')").fetchall()[0][0])`;
    expect(Number(python(code, `${folder}/nodes.csv`))).toBe(nodes.length);
  });
});

/** Tokens of Cypher as far as we write it; throws at what is none. */
function cypherTokens(line: string): string[] {
  const token =
    /\s*('(?:[^'\\\n]|\\(?:['\\]|u[0-9a-f]{4}))*'|`(?:[^`]|``)*`|-?\d+(?:\.\d+)?(?:e-?\d+)?|[A-Za-z_]\w*|->|\+=|[-(){}[\]:,=;.])/y;
  const tokens: string[] = [];
  while (token.lastIndex < line.length) {
    const match = token.exec(line);
    if (!match) throw new Error(`no token of Cypher: ${line}`);
    tokens.push(match[1]!);
  }
  return tokens;
}

describe('Cypher', () => {
  const hostile = ["x'}) DETACH DELETE n; //", '\\', "\\'", '\n', '`', '\\u0027'];
  const lines = [...writeCypher(newsGraph), ...writeCypher(starGraph(hostile))];

  it('is a statement a line, brackets closed, strings that nothing breaks out of', () => {
    for (const line of lines) {
      const tokens = cypherTokens(line.trimEnd());
      expect(tokens.filter((token) => token === ';')).toHaveLength(1);
      expect(tokens.at(-1)).toBe(';');
      for (const [open, close] of ['()', '{}', '[]'])
        expect(tokens.filter((token) => token === open).length).toBe(tokens.filter((token) => token === close).length);
      expect(tokens).not.toContain('DELETE');
    }
  });

  it('merges, so that a second run changes nothing', () => {
    expect(lines.filter((line) => /\bCREATE\b(?! CONSTRAINT)/.test(line.replace(/'(?:[^'\\]|\\.)*'/g, '')))).toEqual(
      [],
    );
  });
});
