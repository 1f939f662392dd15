/** Cypher that builds the graph in Neo4j: run twice, it changes nothing (https://neo4j.com/docs/cypher-manual). */
import type { KnowledgeGraph } from '../model/statement.js';
import { type PropertyValue, propertyNodes, propertyRelationships } from './property-graph.js';

/** A statement a line. Every node bears `News`, which the ids are unique in. */
export function* writeCypher(graph: KnowledgeGraph): Generator<string> {
  yield 'CREATE CONSTRAINT news_id IF NOT EXISTS FOR (n:News) REQUIRE n.id IS UNIQUE;\n';
  for (const { id, labels, properties } of propertyNodes(graph))
    yield `MERGE (n:News {id: ${text(id)}}) SET n:${labels.map(name).join(':')}, n += ${map(properties)};\n`;
  for (const { from, to, type, properties } of propertyRelationships(graph)) {
    const ends = `MATCH (a:News {id: ${text(from)}}), (b:News {id: ${text(to)}})`;
    yield `${ends} MERGE (a)-[:${name(type)} ${map(properties)}]->(b);\n`;
  }
}

function map(properties: Readonly<Record<string, PropertyValue>>): string {
  return `{${Object.entries(properties)
    .map(([key, value]) => `${name(key)}: ${literal(value)}`)
    .join(', ')}}`;
}

function literal(value: PropertyValue): string {
  if (typeof value === 'string') return text(value);
  return typeof value === 'object' ? `[${value.map(text).join(', ')}]` : String(value);
}

/** A string; line breaks, control characters and half surrogate pairs are escapes, so that a statement stays a line. */
function text(value: string): string {
  const escaped = value.replace(/[\\']/g, '\\$&').replace(/\p{Cc}|\p{Zl}|\p{Zp}|\p{Surrogate}/gu, unicodeEscape);
  return `'${escaped}'`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A name that is no plain word stands in backticks. */
function name(word: string): string {
  return /^[A-Za-z_]\w*$/.test(word) ? word : `\`${word.replaceAll('`', '``')}\``;
}
