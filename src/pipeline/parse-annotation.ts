/** The network's reading of a document in the shape of events_news: mentions and facts as character offsets, nothing resolved. */
import { offsetMap } from '../model/code-points.js';
import type { Document, Modality } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { type SpelledFact, spellFacts } from './parse-facts.js';
import { type ParsedSentence, parseSentence } from './parse-sentence.js';
import type { Stretch } from './parse-spans.js';

/** Code points of the document's text, half-open. */
export type Offsets = readonly [start: number, end: number];

/** An event or relation. A relation has the roles `subject` and `object`, a position sometimes `organization`. */
export interface AnnotatedFact {
  readonly type: string;
  readonly trigger: Offsets | null;
  readonly roles: { readonly former?: true } & Readonly<Record<string, readonly Offsets[] | true>>;
  readonly modality: Modality;
  /** Who says it. */
  readonly attributedTo: Offsets | null;
}

/** A line of the output. */
export interface Annotation {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (readonly [start: number, end: number, type: string])[];
  readonly facts: readonly AnnotatedFact[];
}

/** Annotates a parsed document; `id` is the name that its reader knows it by. Lists are in text order. */
export function annotate(id: string, document: Document, ontology: Ontology): Annotation {
  const { text } = document.source;
  const { toCodePoint } = offsetMap(text);
  const parsed = document.sentences.map((_, index) => parseSentence(document, index, ontology));
  const offsetsIn =
    ({ scene }: ParsedSentence) =>
    ({ start, end }: Stretch): Offsets => {
      const { tokens } = scene.view;
      return [toCodePoint(tokens[start]!.range.start), toCodePoint(tokens[end - 1]!.range.end)];
    };
  return {
    id,
    text,
    entities: parsed.flatMap((sentence) =>
      sentence.names.map((name) => {
        const [start, end] = offsetsIn(sentence)(name);
        return [start + prefixLength(sentence.scene.view.tokens[name.start]!.form), end, name.type] as const;
      }),
    ),
    facts: parsed.flatMap((sentence) =>
      spellFacts(sentence, ontology).map((fact) => annotateFact(fact, offsetsIn(sentence))),
    ),
  };
}

/** "pro-" before a name that the tokens hold together with it. */
function prefixLength(form: string): number {
  return /^(?:[Aa]nti|[Ee]x|[Nn]on|[Pp]ost|[Pp]re|[Pp]ro)-(?=\p{Lu})/u.exec(form)?.[0].length ?? 0;
}

function annotateFact(fact: SpelledFact, offsets: (stretch: Stretch) => Offsets): AnnotatedFact {
  const roles = fact.roles.map(([role, fillers]) => [role, fillers.map(offsets)] as const);
  return {
    type: fact.type,
    trigger: fact.trigger ? offsets(fact.trigger) : null,
    roles: { ...Object.fromEntries(roles), ...(fact.former ? { former: true as const } : {}) },
    modality: fact.modality,
    attributedTo: fact.speaker ? offsets(fact.speaker) : null,
  };
}
