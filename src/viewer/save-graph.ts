/** What is shown as a page of its own, and what is chosen as Turtle. */
import { FILE_POLICY, graphElement, pageHtml } from '../export/page-html.js';
import { shownPart } from '../graph/viewer-part.js';
import type { ViewerData } from '../graph/viewer-types.js';
import { viewerTurtle } from '../rdf/viewer-turtle.js';
import { writeAddress } from './address.js';
import { chosenFacts } from './chosen-facts.js';
import { isShown, shownFacts, tells } from './derived.js';
import { shown } from './history.js';
import { saveFile } from './save-file.js';
import { data, folded } from './state.js';

/** A file that opens as the page is now: the same filter, the same choice, the facts that are shown with their documents. */
export function saveView(): void {
  const html = pageOf(viewOf(folded.value!), writeAddress(shown(), data.value!));
  saveFile('view.html', new Blob([html], { type: 'text/html' }));
}

export function saveTurtle(): void {
  const turtle = viewerTurtle(folded.value!, chosenFacts());
  saveFile('selection.ttl', new Blob([turtle], { type: 'text/turtle' }));
}

/** The facts of the table, and those of which an edge between entities tells that are shown: a claim has a modality of its own. */
function viewOf(whole: ViewerData): ViewerData {
  const edges = whole.edges.filter(({ source, target }) => isShown(source) && isShown(target));
  const told = edges.flatMap(({ claims }) => claims.filter(tells.value).map(({ fact }) => fact));
  const facts = [...new Set([...shownFacts.value, ...told])].sort((a, b) => a - b);
  return shownPart(whole, { facts, hasNode: isShown, tells: tells.value });
}

/** The page's own script and style, under the policy of a file. */
function pageOf(part: ViewerData, view: string): string {
  const [script, style] = ['#viewer', 'style'].map((name) => document.querySelector(name)!.textContent!);
  const own = document.querySelector<HTMLMetaElement>('meta[http-equiv]')!.content;
  const hash = (kind: string) => new RegExp(`${kind}-src '(sha256-[^']+)'`).exec(own)![1]!;
  return pageHtml({
    ...{ title: part.title, script: script!, style: style!, policy: FILE_POLICY },
    hashes: { script: hash('script'), style: hash('style') },
    element: graphElement(part, view),
  });
}
