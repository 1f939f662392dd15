/** A sentence with its marks, and where it comes from. */
import type { ViewerClaim, ViewerDocument, ViewerEvidence } from '../graph/viewer-types.js';
import { confidenceWords } from './facets.js';
import { safeLink, safeText } from './safe-text.js';
import { data, openDocument } from './state.js';

export function Evidence({ evidence }: { evidence: ViewerEvidence }) {
  return (
    <figure class="evidence">
      {evidence.sentence === '' ? <p>{NO_SENTENCE}</p> : <Sentence evidence={evidence} />}
      <figcaption>
        <DocumentLine document={data.value!.documents[evidence.document]!} />
        <span class="found">
          {confidenceWords(evidence.confidence)} (confidence {evidence.confidence.toFixed(2)}) · found by{' '}
          {evidence.foundBy}
        </span>
        <OpenDocument evidence={evidence} />
      </figcaption>
    </figure>
  );
}

/** An author may be named in what is known of an article alone. */
const NO_SENTENCE = 'No sentence says so: it is known of the document as a whole (its author, its title).';

function Sentence({ evidence }: { evidence: ViewerEvidence }) {
  return (
    <blockquote>
      <bdi>
        {markedParts(evidence).map((part, index) => (
          <PartView key={index} part={part} />
        ))}
      </bdi>
    </blockquote>
  );
}

/** Leads to the sentence in the whole document. */
function OpenDocument({ evidence: { document, start } }: { evidence: ViewerEvidence }) {
  return (
    <button type="button" class="link" onClick={() => openDocument(document, start)}>
      open document
    </button>
  );
}

/** A stretch of a sentence: how many marks cover it, and whether it belongs to the words that tell the fact. */
export interface Part {
  readonly text: string;
  readonly depth: number;
  readonly isTrigger: boolean;
}

/** The sentence cut at the ends of its marks and of its trigger, in order; a mark inside another is covered by two. */
export function markedParts({
  sentence,
  marks,
  trigger,
}: Pick<ViewerEvidence, 'sentence' | 'marks' | 'trigger'>): Part[] {
  const cuts = [...new Set([0, ...marks.flat(), ...(trigger ?? []), sentence.length])].sort((a, b) => a - b);
  const parts = cuts.slice(1).map((end, index): Part => {
    const start = cuts[index]!;
    const covers = (stretch: readonly [number, number]) => stretch[0] <= start && end <= stretch[1];
    const [depth, isTrigger] = [marks.filter(covers).length, trigger !== undefined && covers(trigger)];
    return { text: safeText(sentence.slice(start, end)), depth, isTrigger };
  });
  return parts.filter(({ text }) => text !== '');
}

function PartView({ part: { text, depth, isTrigger } }: { part: Part }) {
  const told = isTrigger ? <em class="trigger">{text}</em> : text;
  return depth === 0 ? told : <mark class={depth > 1 ? 'inner' : ''}>{told}</mark>;
}

function DocumentLine({ document }: { document: ViewerDocument }) {
  return (
    <span>
      <Headline document={document} /> <Origin document={document} after />
    </span>
  );
}

/** The title; a link where the document has an address. */
export function Headline({ document: { title, url } }: { document: Pick<ViewerDocument, 'title' | 'url'> }) {
  const name = <bdi>{safeText(title ?? 'untitled')}</bdi>;
  const link = safeLink(url);
  if (link === undefined) return name;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  );
}

interface OriginProps {
  readonly document: Pick<ViewerDocument, 'publisher' | 'author' | 'published'>;
  /** Whether it follows something on its line. */
  readonly after?: boolean;
}

/** Outlet, author, date: as far as they are known. A date is not broken. */
export function Origin({ document: { publisher, author, published }, after = false }: OriginProps) {
  const known = [publisher, author, published].filter((part) => part !== undefined);
  if (known.length === 0) return null;
  const names = known.slice(0, published === undefined ? known.length : -1).map((name) => `${safeText(name)}`);
  return (
    <>
      {after && <span aria-hidden="true">· </span>}
      <bdi>
        {names.join(' · ')}
        {names.length > 0 && published !== undefined && ' · '}
        {published !== undefined && <span class="date">{safeText(published)}</span>}
      </bdi>
    </>
  );
}

/** Tells what a text brought that was read in the page. */
export function New({ isNew }: { isNew: true | undefined }) {
  return isNew ? <span class="badge new">new</span> : null;
}

/** Modality and speaker of a claim as small badges. */
export function Badges({ claim }: { claim: Pick<ViewerClaim, 'modality' | 'attribution'> }) {
  return (
    <span class="badges">
      <span class={`badge ${claim.modality}`}>{claim.modality}</span>
      {claim.attribution !== undefined && (
        <span class="badge">
          according to <bdi>{safeText(claim.attribution)}</bdi>
        </span>
      )}
    </span>
  );
}
