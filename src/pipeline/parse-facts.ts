/** The events and relations of a parsed sentence with their words spelled out. */
import type { Modality } from '../model/text.js';
import type { Ontology } from '../ontology/ontology.js';
import { TITLED, type ToldRelation } from './parse-relations.js';
import type { ParseScene } from './parse-scene.js';
import type { ParsedEvent, ParsedSentence } from './parse-sentence.js';
import { fillerSpan, type Stretch, titleSpan, triggerSpan } from './parse-spans.js';

/** A fact whose stretches are tokens of its sentence; roles in the order of the ontology. */
export interface SpelledFact {
  readonly type: string;
  readonly trigger?: Stretch;
  readonly roles: readonly (readonly [role: string, fillers: readonly Stretch[]])[];
  readonly former?: true;
  readonly modality: Modality;
  readonly speaker?: Stretch;
}

/** Events, then relations. */
export function spellFacts({ scene, events, relations }: ParsedSentence, ontology: Ontology): SpelledFact[] {
  return [
    ...events.map((event) => spellEvent(scene, event, ontology)),
    ...relations.map((relation) => spellRelation(scene, relation, ontology)),
  ];
}

function spellEvent(scene: ParseScene, event: ParsedEvent, ontology: Ontology): SpelledFact {
  const { type, token, fillers, modality, speaker } = event;
  const order = [...(ontology.events.get(type)?.roles.keys() ?? [])];
  const roles = order.map((role) => {
    const heads = fillers.filter((filler) => filler.role === role).map((filler) => filler.token);
    return [role, heads.map((head) => spell(scene, ontology, type, role, head, heads))] as const;
  });
  return {
    type,
    trigger: triggerSpan(scene, token, ontology.frames.get(type)?.triggers.verbs),
    roles: roles.filter(([, stretches]) => stretches.length > 0),
    modality,
    ...(speaker ? { speaker: spell(scene, ontology, type, speaker.role, speaker.token) } : {}),
  };
}

function spellRelation(scene: ParseScene, relation: ToldRelation, ontology: Ontology): SpelledFact {
  const { type, subject, object, organizations, trigger, former, modality } = relation;
  const isTitle = type === 'hasPosition';
  const end = (role: string, head: number) => spell(scene, ontology, type, role, head, [subject, object]);
  return {
    type,
    ...(trigger === undefined ? {} : { trigger: shownBy(scene, type, trigger) }),
    roles: [
      ['subject', [end('subject', subject)]],
      ['object', [isTitle ? titleSpan(scene, object) : end('object', object)]],
      ...(organizations.length > 0
        ? [['organization', organizations.map(({ token }) => end('organization', token))] as const]
        : []),
    ],
    ...(former ? { former } : {}),
    modality,
  };
}

/** "prime minister" shows who heads a government, "wife" who is married. */
function shownBy(scene: ParseScene, type: string, trigger: number): Stretch {
  return TITLED.has(type) ? titleSpan(scene, trigger) : triggerSpan(scene, trigger);
}

/** The stretch of one filler; `others` fill the same role, or are the other end. */
function spell(
  scene: ParseScene,
  ontology: Ontology,
  type: string,
  role: string,
  head: number,
  others: readonly number[] = [],
): Stretch {
  const apart = others.filter((other) => other !== head);
  return fillerSpan(scene, head, { role, roleType: ontology.role(type, role), others: apart });
}
