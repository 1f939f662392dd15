/** The networks that a graph can be written as, for tools that draw, measure or store them. */
import { writeCypher } from '../export/cypher.js';
import { writeCytoscape } from '../export/cytoscape.js';
import { writeDot } from '../export/dot.js';
import { writeGexf } from '../export/gexf.js';
import { writeGraphml } from '../export/graphml.js';
import { writeNeo4jNodes, writeNeo4jRelationships } from '../export/neo4j.js';
import type { ExportFormat } from './export-format.js';
import { reporting } from './table-formats.js';

/** By the name that `--format` takes. */
export const NETWORK_FORMATS = {
  graphml: { file: 'graph.graphml', build: false, write: reporting(writeGraphml) },
  gexf: { file: 'graph.gexf', build: false, write: reporting(writeGexf) },
  cytoscape: { file: 'graph.cyjs', build: false, write: writeCytoscape },
  dot: { file: 'graph.dot', build: false, write: reporting(writeDot) },
  cypher: { file: 'graph.cypher', build: false, write: writeCypher },
  'neo4j-nodes': { file: 'neo4j-nodes.csv', build: false, write: reporting(writeNeo4jNodes) },
  'neo4j-relationships': { file: 'neo4j-relationships.csv', build: false, write: reporting(writeNeo4jRelationships) },
} as const satisfies Readonly<Record<string, ExportFormat>>;
