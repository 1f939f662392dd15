/** The networks are opened by tools of their world, with types, times and modality. */
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { writeCytoscape } from '../../src/export/cytoscape.js';
import { writeDot } from '../../src/export/dot.js';
import { writeGexf } from '../../src/export/gexf.js';
import { writeGraphml } from '../../src/export/graphml.js';
import { folderWith } from '../support/cli.js';
import { itWith, python } from '../support/judge.js';
import { newsGraph } from './news-graph.js';

const ignore = () => {};
const files = {
  'news.graphml': [...writeGraphml(newsGraph, ignore)].join(''),
  'news.gexf': [...writeGexf(newsGraph, ignore)].join(''),
  'news.cyjs': [...writeCytoscape(newsGraph)].join(''),
  'news.dot': [...writeDot(newsGraph, ignore)].join(''),
};
const edges = newsGraph.statements.filter(({ object }) => object.kind === 'entity');
const id = (label: string) => newsGraph.entities.find((entity) => entity.label === label)!.id;

/** Reads a file with NetworkX: numbers of nodes and edges, and the attributes of the edges from Ann Lee. */
function networkx(file: keyof typeof files, expression: string) {
  const folder = folderWith({ [file]: files[file] });
  const code = `import json, sys, networkx
path = sys.argv[1]
graph = ${expression}
out = [data for source, target, data in graph.edges(data=True) if source == sys.argv[2]]
print(json.dumps([graph.number_of_nodes(), graph.number_of_edges(), out], default=str))`;
  return JSON.parse(python(code, `${folder}/${file}`, id('Ann Lee'))) as [number, number, Record<string, unknown>[]];
}

describe('GraphML', () => {
  it('is read by Graphology, attributes in their types', () => {
    const graph = parseGraphml(MultiDirectedGraph, files['news.graphml']);
    expect([graph.order, graph.size]).toEqual([newsGraph.entities.length, edges.length]);
    expect(graph.getNodeAttributes(id('Rome'))).toMatchObject({ label: 'Rome', class: 'City', documents: 1 });
    expect(graph.getEdgeAttributes(graph.edges(id('Ann Lee'), id('Oslo'))[0]!)).toMatchObject({
      ...{ predicate: 'visited', asserted: false, modality: 'planned', claims: 1, confidence: 0.9 },
    });
  });

  itWith('networkx', 'is read with its types', () => {
    const [nodes, size, out] = networkx('news.graphml', 'networkx.read_graphml(path, force_multigraph=True)');
    expect([nodes, size]).toEqual([newsGraph.entities.length, edges.length]);
    expect(out).toContainEqual(expect.objectContaining({ predicate: 'visited', asserted: false, confidence: 0.9 }));
  });
});

describe('GEXF', () => {
  it('is read by Graphology', () => {
    const graph = parseGexf(MultiDirectedGraph, files['news.gexf']);
    expect([graph.order, graph.size]).toEqual([newsGraph.entities.length, edges.length]);
    expect(graph.getNodeAttributes(id('Rome'))).toMatchObject({ label: 'Rome', class: 'City' });
  });

  it('says when an edge is there', () => {
    expect(files['news.gexf']).toContain('timeformat="date"');
    expect(files['news.gexf']).toContain('<spell start="2018-06-01" end="2018-06-30"/>');
  });

  itWith('networkx', 'is read with the spells of its edges', () => {
    const file = folderWith({
      '1.2': files['news.gexf'].replaceAll(
        'http://gexf.net/1.3" version="1.3',
        'http://www.gexf.net/1.2draft" version="1.2',
      ),
    });
    const code =
      'import sys, json, networkx\ng = networkx.read_gexf(sys.argv[1])\nprint(json.dumps([d for _, _, d in g.edges(data=True)], default=str))';
    const data = JSON.parse(python(code, `${file}/1.2`)) as { label: string; spells?: unknown }[];
    expect(data).toHaveLength(edges.length);
    expect(data.find(({ label }) => label === 'met')?.spells).toEqual([['2018-06-01', '2018-06-30']]);
  });
});

describe('Cytoscape JSON', () => {
  it('has the elements of cytoscape.js, every edge between nodes that are there', () => {
    const { elements } = JSON.parse(files['news.cyjs']);
    const nodes = new Set(elements.nodes.map(({ data }: { data: { id: string } }) => data.id));
    expect([nodes.size, elements.edges.length]).toEqual([newsGraph.entities.length, edges.length]);
    for (const { data } of elements.edges) expect(nodes.has(data.source) && nodes.has(data.target)).toBe(true);
  });

  itWith('networkx', 'is read', () => {
    // NetworkX wants a `value` in each node, which Cytoscape does not.
    const load = "[n['data'].update(value=n['data']['id']) for n in f['elements']['nodes']] and f";
    const expression = `(lambda f: networkx.cytoscape_graph({**(${load}), 'directed': True, 'multigraph': True}))(json.load(open(path)))`;
    const [nodes, size, out] = networkx('news.cyjs', expression);
    expect([nodes, size]).toEqual([newsGraph.entities.length, edges.length]);
    expect(out).toContainEqual(expect.objectContaining({ interaction: 'visited', modality: 'planned' }));
  });
});

describe('DOT', () => {
  it('dashes what is not asserted', () => {
    const dashed = files['news.dot'].split('\n').filter((line) => line.includes('style=dashed'));
    expect(dashed).toHaveLength(edges.filter(({ asserted }) => !asserted).length);
    expect(dashed[0]).toContain('label="visited"');
  });

  itWith('pydot', 'is parsed', () => {
    const folder = folderWith({ 'news.dot': files['news.dot'] });
    const code = `import json, sys, pydot
[graph] = pydot.graph_from_dot_file(sys.argv[1])
print(json.dumps([len([n for n in graph.get_nodes() if n.get('label')]), len(graph.get_edges())]))`;
    expect(JSON.parse(python(code, `${folder}/news.dot`))).toEqual([newsGraph.entities.length, edges.length]);
  });
});
