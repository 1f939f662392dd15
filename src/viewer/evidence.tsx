/** A sentence with its marks, and where it comes from. */
import type { ViewerClaim, ViewerDocument, ViewerEvidence } from '../graph/viewer-types.js';
import { data } from './state.js';

/** Text of strangers: control and bidirectional override characters do not reach the page. */
export function safeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

export function Evidence({ evidence }: { evidence: ViewerEvidence }) {
  return (
    <figure class="evidence">
      <blockquote>
        <bdi>
          {markedParts(evidence).map(([text, marked], index) => (marked ? <mark key={index}>{text}</mark> : text))}
        </bdi>
      </blockquote>
      <figcaption>
        <DocumentLine document={data.value!.documents[evidence.document]!} />
        <span class="found">
          confidence {evidence.confidence.toFixed(2)} · found by {evidence.foundBy}
        </span>
      </figcaption>
    </figure>
  );
}

/** The sentence cut at its marks: `[text, marked]` in order. */
export function markedParts({ sentence, marks }: Pick<ViewerEvidence, 'sentence' | 'marks'>): [string, boolean][] {
  const parts: [string, boolean][] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push([sentence.slice(at, start), false], [sentence.slice(start, end), true]);
    at = end;
  }
  parts.push([sentence.slice(at), false]);
  return parts.filter(([text]) => text !== '').map(([text, marked]) => [safeText(text), marked]);
}

function DocumentLine({ document }: { document: ViewerDocument }) {
  const { title, publisher, author, published, url } = document;
  const name = <bdi>{safeText(title ?? 'untitled')}</bdi>;
  const rest = [publisher, author, published].filter((part) => part !== undefined).map(safeText);
  const isLink = url !== undefined && /^https?:\/\//i.test(url);
  return (
    <span>
      {isLink ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {name}
        </a>
      ) : (
        name
      )}
      {rest.length > 0 && ` · ${rest.join(' · ')}`}
    </span>
  );
}

/** Modality and speaker of a claim as small badges. */
export function Badges({ claim }: { claim: Pick<ViewerClaim, 'modality' | 'attribution'> }) {
  return (
    <span class="badges">
      <span class={`badge ${claim.modality}`}>{claim.modality}</span>
      {claim.attribution !== undefined && (
        <span class="badge">
          says <bdi>{safeText(claim.attribution)}</bdi>
        </span>
      )}
    </span>
  );
}
