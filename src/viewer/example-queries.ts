/** Example queries of the page: those of docs/queries.md. */

export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    title: 'Who met whom?',
    query: `PREFIX tw: <https://w3id.org/triplewire/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?who ?whom WHERE {
  ?a tw:met ?b . ?a rdfs:label ?who . ?b rdfs:label ?whom .
} ORDER BY ?who ?whom
`,
  },
  {
    title: 'Who holds which post, and where?',
    query: `PREFIX org: <http://www.w3.org/ns/org#>
PREFIX tw: <https://w3id.org/triplewire/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?person ?post ?body ?former WHERE {
  ?membership a org:Membership ; org:member/rdfs:label ?person ; tw:post/rdfs:label ?post .
  OPTIONAL { ?membership org:organization/rdfs:label ?body }
  OPTIONAL { ?membership tw:former ?former }
} ORDER BY ?person
`,
  },
  {
    title: 'What is planned or possible, and not said as a fact?',
    query: `PREFIX tw: <https://w3id.org/triplewire/ontology#>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
SELECT ?type ?modality ?when WHERE {
  ?event a sem:Event, ?class ; tw:modality ?how .
  FILTER(?how IN (tw:Planned, tw:Possible) && ?class != sem:Event)
  OPTIONAL { ?event sem:hasTimeStamp ?when }
  BIND(STRAFTER(STR(?class), "#") AS ?type) BIND(STRAFTER(STR(?how), "#") AS ?modality)
}
`,
  },
  {
    title: 'Who says what?',
    query: `PREFIX schema: <http://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?speaker ?words WHERE {
  ?message a schema:Claim ; schema:text ?words ; prov:wasAttributedTo/rdfs:label ?speaker .
}
`,
  },
  {
    title: 'Show me the sentence.',
    query: `PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX tw: <https://w3id.org/triplewire/ontology#>
SELECT ?property ?sentence ?start WHERE {
  ?claim a rdf:Statement ; rdf:predicate ?predicate ; tw:sentence/oa:hasSelector ?quote, ?place .
  ?quote oa:exact ?sentence . ?place oa:start ?start .
  BIND(STRAFTER(STR(?predicate), "#") AS ?property)
} ORDER BY ?start LIMIT 10
`,
  },
  {
    title: 'A timeline.',
    query: `PREFIX tw: <https://w3id.org/triplewire/ontology#>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
SELECT ?from ?to ?type WHERE {
  ?event a sem:Event, ?class ; sem:hasEarliestBeginTimeStamp ?from ; sem:hasLatestEndTimeStamp ?to ; tw:modality tw:Asserted .
  FILTER(?class != sem:Event) BIND(STRAFTER(STR(?class), "#") AS ?type)
} ORDER BY ?from
`,
  },
  {
    title: 'Who is most talked about?',
    query: `PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?name (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
  ?claim rdf:subject|rdf:object ?entity . ?entity rdfs:label ?name .
} GROUP BY ?name ORDER BY DESC(?claims) ?name LIMIT 10
`,
  },
  {
    title: 'Everything about one entity, as a graph of its own.',
    query: `PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX tw: <https://w3id.org/triplewire/ontology#>
CONSTRUCT { ?entity ?property ?other . ?entity rdfs:label ?name . ?other rdfs:label ?label } WHERE {
  ?entity a tw:Person ; rdfs:label ?name ; ?property ?other . ?other rdfs:label ?label .
}
`,
  },
];
