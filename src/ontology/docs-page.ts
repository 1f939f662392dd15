/** The ontology as a page for people: every term with its IRI, what it means, and how it hangs together. */
import { TERM_KINDS, type TermDescription, type TermKind } from './describe-terms.js';
import type { EventType, Ontology } from './ontology.js';
import { localName } from './vocabulary.js';

const TITLES: Readonly<Record<TermKind, string>> = {
  Class: 'Classes',
  ObjectProperty: 'Properties that lead to a node',
  DatatypeProperty: 'Properties that lead to a value',
  AnnotationProperty: 'Annotations of the ontology itself',
  NamedIndividual: 'Individuals',
};
const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
code{font-size:.9em}section>div{border-top:1px solid #d0d7de;padding:.6rem 0}h3{margin:0}p{margin:.2rem 0}dl{display:grid;
grid-template-columns:9rem 1fr;margin:.3rem 0}dt{color:#57606a}dd{margin:0}a{color:#0550ae}
@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}a{color:#79c0ff}dt{color:#9198a1}section>div{border-color:#30363d}}`;

/** An HTML page that stands alone: no script, nothing fetched. */
export function docsPage(terms: readonly TermDescription[], ontology: Ontology): string {
  const anchors = anchorsOf(terms);
  const events = new Map([...ontology.events.values()].map((type) => [type.iri, type]));
  const sections = TERM_KINDS.map((kind) => {
    const members = terms.filter((term) => term.kind === kind);
    const entries = members.map((term) => termEntry(term, anchors, events.get(term.iri)));
    return `<section id="${kind}"><h2>${TITLES[kind]} (${members.length})</h2>\n${entries.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Triplewire ontology</title>
<style>${STYLE}</style></head><body><h1>Triplewire ontology</h1>
<p>${ontology.events.size} event types, ${ontology.relations.size} relations, ${ontology.classes.size} classes of entities.
The Turtle that this page was made of is the ontology itself.</p>
<nav>${TERM_KINDS.map((kind) => `<a href="#${kind}">${TITLES[kind]}</a>`).join(' · ')}</nav>
${sections.join('\n')}
</body></html>
`;
}

/** IRI → anchor on the page: the local name, which two namespaces may share. */
function anchorsOf(terms: readonly TermDescription[]): ReadonlyMap<string, string> {
  const names = terms.map(({ iri }) => localName(iri));
  return new Map(
    terms.map(({ iri }, index) => {
      const name = localName(iri);
      return [iri, names.indexOf(name) === index ? name : `${name}-${index}`];
    }),
  );
}

function termEntry(
  { iri, label, comment, symmetric, facts }: TermDescription,
  anchors: ReadonlyMap<string, string>,
  event: EventType | undefined,
): string {
  const rows = facts.map(([name, iris]) => row(name, iris.map((one) => link(one, anchors)).join(', ')));
  const roles = [...(event?.roles.values() ?? [])].map(
    ({ name, required }) => `${escapeHtml(name)}${required ? '*' : ''}`,
  );
  return `<div id="${anchors.get(iri)}"><h3>${escapeHtml(label)}</h3><p><code>${escapeHtml(iri)}</code></p><p>${escapeHtml(comment)}</p><dl>${[
    ...rows,
    ...(symmetric ? [row('symmetric', 'yes')] : []),
    ...(roles.length > 0 ? [row('roles', roles.join(', '))] : []),
  ].join('')}</dl></div>`;
}

function row(name: string, value: string): string {
  return `<dt>${name}</dt><dd>${value}</dd>`;
}

function link(iri: string, anchors: ReadonlyMap<string, string>): string {
  const anchor = anchors.get(iri);
  return `<a href="${anchor === undefined ? escapeHtml(iri) : `#${anchor}`}">${escapeHtml(localName(iri))}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
