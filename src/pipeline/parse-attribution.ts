/** Who says an event: the network's own edge, if it is sure of it or if the event stands in what that speaker is found to say. */
import type { Ontology } from '../ontology/ontology.js';
import type { DecidedEvent } from './parse-decisions.js';
import type { DecidedFiller } from './parse-fillers.js';
import type { ParseScene } from './parse-scene.js';
import { fillerSpan, type Stretch } from './parse-spans.js';

/** From the first probability on an edge counts by itself, from the second on inside what its speaker says. */
export const LEAST_SPEAKER = { alone: 0.5, inside: 0.1 };

/** What somebody says: the event of saying and the stretch of its content. */
interface Speech extends Stretch {
  readonly saying: number;
  readonly speaker: number;
}

/** The speaker of each event that has one, in the order of `events`. */
export function speakersOf(
  scene: ParseScene,
  events: readonly DecidedEvent[],
  ontology: Ontology,
): (DecidedFiller | undefined)[] {
  const speeches = events.flatMap((event) => speechesOf(scene, event, ontology));
  return events.map(({ token, speakers }) => speakers.find((speaker) => isSure(token, speaker, speeches)));
}

function isSure(token: number, speaker: DecidedFiller, speeches: readonly Speech[]): boolean {
  if (speaker.probability >= LEAST_SPEAKER.alone) return true;
  const isAround = (speech: Speech) =>
    speech.speaker === speaker.token && speech.saying !== token && speech.start <= token && token < speech.end;
  return speaker.probability >= LEAST_SPEAKER.inside && speeches.some(isAround);
}

/** What is denied is not told by the denier. */
function speechesOf(scene: ParseScene, { type, token, fillers }: DecidedEvent, ontology: Ontology): Speech[] {
  if (!ontology.isA(type, 'Say') || ontology.isA(type, 'Deny')) return [];
  const role = ontology.events.get(type)?.projection?.subjectRole;
  const speaker = fillers.find((filler) => filler.role === role)?.token;
  if (speaker === undefined) return [];
  const contents = fillers.filter((filler) => filler.role === 'content').map((filler) => filler.token);
  return contents.map((content) => {
    const place = { role: 'content', roleType: ontology.role(type, 'content'), others: contents };
    return { saying: token, speaker, ...fillerSpan(scene, content, place) };
  });
}
