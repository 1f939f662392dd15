/** A sentence with its marks, and where it comes from. */
import type { ViewerClaim, ViewerDocument, ViewerEvidence } from '../graph/viewer-types.js';
import { safeLink, safeText } from './safe-text.js';
import { data } from './state.js';

export function Evidence({ evidence }: { evidence: ViewerEvidence }) {
  return (
    <figure class="evidence">
      <blockquote>
        <bdi>
          {markedParts(evidence).map(([text, depth], index) =>
            depth === 0 ? (
              text
            ) : (
              <mark key={index} class={depth > 1 ? 'inner' : ''}>
                {text}
              </mark>
            ),
          )}
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

/** The sentence cut at the ends of its marks: `[text, marks that cover it]` in order; a mark inside another is covered by two. */
export function markedParts({ sentence, marks }: Pick<ViewerEvidence, 'sentence' | 'marks'>): [string, number][] {
  const cuts = [...new Set([0, ...marks.flat(), sentence.length])].sort((a, b) => a - b);
  const parts = cuts.slice(1).map((end, index): [string, number] => {
    const start = cuts[index]!;
    const depth = marks.filter((mark) => mark[0] <= start && end <= mark[1]).length;
    return [safeText(sentence.slice(start, end)), depth];
  });
  return parts.filter(([text]) => text !== '');
}

function DocumentLine({ document }: { document: ViewerDocument }) {
  const { title, publisher, author, published, url } = document;
  const name = <bdi>{safeText(title ?? 'untitled')}</bdi>;
  const rest = [publisher, author, published].filter((part) => part !== undefined).map(safeText);
  const link = safeLink(url);
  return (
    <span>
      {link === undefined ? (
        name
      ) : (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {name}
        </a>
      )}
      {rest.length > 0 && <bdi> · {rest.join(' · ')}</bdi>}
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
          according to <bdi>{safeText(claim.attribution)}</bdi>
        </span>
      )}
    </span>
  );
}
