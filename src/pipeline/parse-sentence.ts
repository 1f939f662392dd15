/** All that the network decides about one sentence of a document, with what its words tell besides. */
import type { Document, NameProposal } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { speakersOf } from './parse-attribution.js';
import { type DecidedEvent, decide } from './parse-decisions.js';
import type { DecidedFiller } from './parse-fillers.js';
import { type ToldRelation, tell } from './parse-relations.js';
import { type ParseScene, setScene } from './parse-scene.js';

/** An event with the one who says it, where somebody does. */
export interface ParsedEvent extends DecidedEvent {
  readonly speaker?: DecidedFiller;
}

/** A sentence as `triplewire parse` shows it; each list in the order of the network's proposals. */
export interface ParsedSentence {
  readonly scene: ParseScene;
  readonly names: readonly NameProposal[];
  readonly events: readonly ParsedEvent[];
  readonly relations: readonly ToldRelation[];
}

/** The parse of one sentence. Pure; never throws for a text. */
export function parseSentence(document: Document, index: number, ontology: Ontology): ParsedSentence {
  const scene = setScene(document, index);
  const { names, events, relations } = decide(document.sentences[index]!, ontology);
  const speakers = speakersOf(scene, events, ontology);
  return {
    scene,
    names,
    events: events.map((event, at) => (speakers[at] ? { ...event, speaker: speakers[at] } : event)),
    relations: relations.map((relation) => tell(scene, relation, relations)),
  };
}
