/** Candidates of both sources before they are weighed, as rows that the weights of `calibration.ts` are fitted to. */
import * as weights from '../../../src/frames/calibration.js';
import type { EventCandidate, RelationCandidate, RoleCandidate } from '../../../src/frames/candidate.js';
import { fitOf, type Scene } from '../../../src/frames/classes.js';
import { compileFrames } from '../../../src/frames/compile.js';
import { eventConfidence, relationConfidence, roleConfidence } from '../../../src/frames/confidence.js';
import { lookUpMentions } from '../../../src/frames/lookup.js';
import { matchEvents } from '../../../src/frames/match.js';
import { matchRelations } from '../../../src/frames/match-relations.js';
import { mergeEvents, mergeRelations, mergeRoles } from '../../../src/frames/merge.js';
import { nameInside } from '../../../src/frames/naming.js';
import { proposedEvents, proposedRelations } from '../../../src/frames/propose.js';
import { withFamily } from '../../../src/frames/relations.js';
import { timeAndPlace } from '../../../src/frames/time-place.js';
import { growTree } from '../../../src/frames/tree.js';
import type { Ontology } from '../../../src/ontology/ontology.js';
import { eventKey, relationKey, roleKey, type Word } from './annotation.js';
import type { AnnotatedReading } from './readings.js';
import { eventRow, type Row, relationRow, roleRow } from './rows.js';

/** A sentence with what its annotation and the ontology say. */
interface Place {
  readonly reading: AnnotatedReading;
  readonly scene: Scene;
  /** Whether the network is asked: without it the patterns stand alone. */
  readonly consulted: boolean;
}

/** Rows of a line: its candidates with the network, and once more those that the patterns alone would give. */
export function rowsOf(reading: AnnotatedReading, ontology: Ontology): Row[] {
  const { document, mentions, chains } = reading;
  const lookups = lookUpMentions(mentions, chains, document.sentences.length);
  return document.sentences.flatMap((sentence, index) => {
    const tree = growTree(sentence);
    const scene = { text: document.source.text, sentence: index, tree, lookup: lookups[index]!, ontology };
    return [true, false].flatMap((consulted) => rowsAt({ reading, scene, consulted }));
  });
}

function rowsAt(place: Place): Row[] {
  const { scene, consulted } = place;
  const frames = compileFrames(scene.ontology);
  const matched = matchEvents(scene, frames).flatMap(({ candidate }) => candidate ?? []);
  const events = mergeEvents(consulted ? proposedEvents(scene) : [], matched);
  const isSymmetric = (type: string) => scene.ontology.relations.get(type)?.symmetric === true;
  const proposed = consulted ? proposedRelations(scene) : [];
  const relations = mergeRelations(proposed, matchRelations(scene, frames), isSymmetric);
  return [
    ...events.flatMap((candidate) => rowsOfEvent(place, candidate)),
    ...relations.flatMap((each) => rowsOfRelation(place, withFamily(scene, each, relations))),
  ];
}

function rowsOfEvent(place: Place, candidate: EventCandidate): Row[] {
  const { scene, consulted, reading } = place;
  const { head, type, verb, roles } = candidate;
  const key = eventKey(type, wordAt(scene, head));
  const right = reading.annotated.events.has(key);
  const row = eventRow(candidate, consulted, right, eventConfidence(candidate, consulted));
  const isSeen = consulted && (candidate.probability ?? 0) >= weights.SILENT;
  const all = mergeRoles(roles, timeAndPlace(scene, head, verb));
  return right ? [row, ...rowsOfRoles(place, type, key, all, isSeen)] : [row];
}

function rowsOfRelation(place: Place, candidate: RelationCandidate): Row[] {
  const { scene, consulted, reading } = place;
  const { type, subject, object, organizations = [] } = candidate;
  const fits = [fitOf(scene, type, 'subject', subject), fitOf(scene, type, 'object', object)];
  const isTitle = type === 'hasPosition' && fits[1] === 'none';
  if (fits.some((fit, index) => fit === 'impossible' || (fit === 'none' && !(isTitle && index === 1)))) return [];
  const key = relationKey(scene.ontology, type, wordAt(scene, subject), wordAt(scene, object));
  const right = reading.annotated.relations.has(key);
  const row = relationRow(candidate, fits, consulted, right, relationConfidence(candidate, fits, consulted));
  return right ? [row, ...rowsOfRoles(place, type, key, organizations, consulted)] : [row];
}

/** Fillers of a fact that is right; what the ontology rules out is no question of chance. */
function rowsOfRoles(
  { scene, reading }: Place,
  type: string,
  key: string,
  roles: readonly RoleCandidate[],
  consulted: boolean,
): Row[] {
  const named = mergeRoles(roles.map((role) => ({ ...role, filler: nameInside(scene, role.filler) })));
  return named.flatMap((role) => {
    const fit = fitOf(scene, type, role.role, role.filler);
    if (fit === 'none' || fit === 'impossible') return [];
    const right = reading.annotated.roles.has(roleKey(key, role.role, wordAt(scene, role.filler)));
    return [roleRow(role, fit, consulted, right, roleConfidence(role, fit, consulted))];
  });
}

function wordAt({ sentence }: Scene, token: number): Word {
  return `${sentence}:${token}`;
}
