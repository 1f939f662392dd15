/** The panel of a document: its whole text, every mention that a fact speaks of marked and leading to its entity. */
import { useEffect, useRef } from 'preact/hooks';
import type { ViewerDocument } from '../graph/viewer-types.js';
import { Dot } from './dot.js';
import { Headline, Origin } from './evidence.js';
import { safeText } from './safe-text.js';
import { data, goTo, openedAt } from './state.js';

/** A stretch of a text: with an entity where it is a mention. */
interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly node?: number;
  /** Whether the mention began before. */
  readonly goesOn?: boolean;
}

export function DocumentPanel({ document: position }: { document: number }) {
  const document = data.value!.documents[position]!;
  const wanted = useRef<HTMLElement>(null);
  useEffect(() => wanted.current?.scrollIntoView({ block: 'center' }), []);
  const stretches = stretchesOf(document, openedAt.value);
  return (
    <>
      <h2>
        <Headline document={document} />
      </h2>
      <p class="kind">
        <Origin document={document} />
      </p>
      <p class="article">
        {stretches.map((stretch) => (
          <bdi key={stretch.start} {...(stretch.start === openedAt.value ? { ref: wanted } : {})}>
            <StretchView stretch={stretch} />
          </bdi>
        ))}
      </p>
    </>
  );
}

/** A mention that is cut by one inside it shows the colour of its class once. */
function StretchView({ stretch: { text, node, goesOn } }: { stretch: Stretch }) {
  const shown = safeText(text);
  if (node === undefined) return shown;
  const { kind, label } = data.value!.nodes[node]!;
  return (
    <button type="button" class="mention" title={safeText(label)} onClick={() => goTo(node)}>
      {!goesOn && <Dot kind={kind} />}
      {shown}
    </button>
  );
}

/** The text cut at its mentions and at the place that is wanted; of mentions in one another the innermost leads on. */
export function stretchesOf({ text, mentions }: Pick<ViewerDocument, 'text' | 'mentions'>, wanted: number): Stretch[] {
  const cuts = [0, wanted, text.length, ...mentions.flatMap((mention) => mention.slice(0, 2))];
  const sorted = [...new Set(cuts)].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  const ends = sorted.slice(1);
  return ends.map((end, index) => {
    const start = sorted[index]!;
    const mention = mentions.findLast(([from, to]) => from <= start && end <= to);
    const entity = mention && { node: mention[2], goesOn: mention[0] < start };
    return { start, text: text.slice(start, end), ...entity };
  });
}
