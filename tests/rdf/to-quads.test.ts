import type { Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/mention.js';
import { NAMESPACES, type PrefixedName } from '../../src/rdf/namespaces.js';
import { toQuads } from '../../src/rdf/to-quads.js';
import { vocabularyTerm } from '../../src/rdf/vocabulary.js';
import { graphOf } from '../graph/hand-graph.js';
import { handReading } from '../graph/hand-reading.js';
import { BASE, GRAPH, ONTOLOGY, OPTIONS, READING } from './sample.js';

const quads = toQuads(GRAPH, ONTOLOGY, OPTIONS);

function values(node: string, property: PrefixedName, from: readonly Quad[] = quads): string[] {
  const { value } = vocabularyTerm(property);
  const found = from.filter(({ subject, predicate }) => subject.value === node && predicate.value === value);
  return [...new Set(found.map(({ object }) => object.value))];
}

function nodesOf(type: PrefixedName, from: readonly Quad[] = quads): string[] {
  const { value } = vocabularyTerm(type);
  const found = from.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === value);
  return [...new Set(found.map(({ subject }) => subject.value))];
}

const entity = (label: string) => BASE + GRAPH.entities.find((one) => one.label === label)!.id;
const claimOf = (property: PrefixedName) =>
  nodesOf('rdf:Statement').find((claim) => values(claim, 'rdf:predicate')[0] === vocabularyTerm(property).value)!;

describe('the export', () => {
  it('writes a direct edge only where a claim asserts it', () => {
    expect([...values(entity('Ann Lee'), 'tw:met'), ...values(entity('Bo Ek'), 'tw:met')]).toHaveLength(1);
    expect(values(entity('Bo Ek'), 'tw:visited')).toEqual([]);
    expect(values(claimOf('tw:visited'), 'tw:modality')).toEqual([`${NAMESPACES.tw}Planned`]);
    expect(values(claimOf('tw:visited'), 'rdf:object')).toEqual([entity('Rome')]);
  });

  it('leads each claim to its quote, in code points and in words', () => {
    const points = [...READING.source.text];
    for (const claim of nodesOf('rdf:Statement')) {
      const [selector] = values(claim, 'prov:wasDerivedFrom');
      const [position, quote] = values(selector!, 'oa:hasSelector');
      const [start, end] = [values(position!, 'oa:start')[0], values(position!, 'oa:end')[0]].map(Number);
      const [exact] = values(quote!, 'oa:exact');
      expect(points.slice(start, end).join('')).toBe(exact);
      const [before = '', after = ''] = [values(quote!, 'oa:prefix')[0], values(quote!, 'oa:suffix')[0]];
      expect(READING.source.text).toContain(before + exact + after);
      expect([...before].length).toBeLessThanOrEqual(32);
    }
  });

  it('gives an event its class, its roles, and its time twice', () => {
    const [meeting] = nodesOf('tw:Meet');
    expect(values(meeting!, 'rdf:type')).toContain(`${NAMESPACES.sem}Event`);
    expect(values(meeting!, 'role:participant').sort()).toEqual([entity('Ann Lee'), entity('Bo Ek')].sort());
    expect(values(meeting!, 'sem:hasTimeStamp')).toEqual(['2018']);
    expect(values(meeting!, 'sem:hasEarliestBeginTimeStamp')).toEqual(['2018-01-01']);
    expect(values(meeting!, 'sem:hasLatestEndTimeStamp')).toEqual(['2018-12-31']);
    expect(values(nodesOf('tw:Die')[0]!, 'sem:hasTimeStamp')).toEqual(['Monday']);
  });

  it('makes what somebody said a message of its speaker, and the object of the edge', () => {
    const [message] = nodesOf('schema:Claim');
    expect(values(message!, 'schema:text')).toEqual(['Bo Ek will visit Rome in May']);
    expect(values(message!, 'prov:wasAttributedTo')).toEqual([entity('Ann Lee')]);
    expect(values(entity('Ann Lee'), 'tw:said')).toEqual([message]);
    expect(values(nodesOf('tw:Say')[0]!, 'role:content')).toEqual([message]);
  });

  it('names who says so in the claim', () => {
    expect(values(claimOf('tw:visited'), 'prov:wasAttributedTo')).toEqual([entity('Ann Lee')]);
    expect(values(claimOf('tw:met'), 'prov:wasAttributedTo')).toEqual([]);
  });

  it('makes a position an edge and a membership', () => {
    const [membership] = nodesOf('org:Membership');
    expect(values(entity('Ann Lee'), 'tw:hasPosition')).toEqual([entity('mayor')]);
    expect(values(membership!, 'org:member')).toEqual([entity('Ann Lee')]);
    expect(values(membership!, 'tw:post')).toEqual([entity('mayor')]);
    expect(values(membership!, 'tw:former')).toEqual(['true']);
    expect(values(claimOf('tw:hasPosition'), 'tw:describesMembership')).toEqual([membership]);
  });

  it('describes the document and the run', () => {
    const [document] = nodesOf('schema:NewsArticle');
    expect(values(document!, 'schema:headline')).toEqual(['Mayor speaks']);
    expect(values(document!, 'schema:datePublished')).toEqual(['2019-01-18']);
    const [run] = nodesOf('prov:Activity');
    expect(values(run!, 'tw:modelHash')).toEqual(['model-1']);
    expect(values(claimOf('tw:met'), 'prov:wasGeneratedBy')).toEqual([run]);
  });

  it('keeps all that a document says in the graph of that document', () => {
    const [document] = nodesOf('schema:NewsArticle');
    for (const { subject, graph } of quads) {
      const isShared = /\/id\/(person|city|position|work|date|run|agent)\//.test(subject.value);
      expect([document, ...(isShared ? [''] : [])]).toContain(graph.value);
    }
  });

  it('is the union of the exports of its documents, but for what is merged', () => {
    const other = handReading('Bo Ek met Di Wu.', {
      chains: ['Bo Ek', 'Di Wu'].map((label) => ({ label, type: 'Person', at: [label] })),
      events: [{ type: 'Meet', trigger: 'met', roles: { participant: ['Bo Ek', 'Di Wu'] } }],
    });
    const lines = (...readings: Reading[]) =>
      toQuads(graphOf(...readings), ONTOLOGY, OPTIONS)
        .filter(({ graph }) => graph.value !== '')
        .map(({ subject, predicate, object, graph }) =>
          [subject, predicate, object, graph].map(({ value }) => value).join(' '),
        );
    expect(new Set(lines(READING, other))).toEqual(new Set([...lines(READING), ...lines(other)]));
  });

  it('never lets two claims share an IRI', () => {
    const ids = GRAPH.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const claim of nodesOf('rdf:Statement')) {
      for (const property of ['rdf:subject', 'rdf:predicate', 'rdf:object', 'tw:modality', 'tw:confidence'] as const) {
        expect(values(claim, property)).toHaveLength(1);
      }
    }
  });
});
