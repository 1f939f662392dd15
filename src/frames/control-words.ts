/** Closed lists on which control depends (Huddleston & Pullum 2002, ch. 14): who does what an infinitive or gerund says. */

/** Verbs with an object whose infinitive is nevertheless the subject's act: "promised him to leave". */
export const SUBJECT_CONTROL_VERBS: ReadonlySet<string> = new Set(['promise', 'vow', 'pledge', 'threaten', 'use']);

/** Markers of gerunds that are the object's act: "accused him of stealing", "stopped them from leaving". */
export const OBJECT_CONTROL_MARKERS: ReadonlySet<string> = new Set(['of', 'from', 'with', 'for', 'into', 'on']);

/** Nouns whose infinitive is the act of their holder ("her plan to resign"), not of the noun ("the man to win"). */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  `ability agreement aim ambition appeal application attempt authority bid call campaign capability capacity challenge chance
  claim commitment consent deal decision demand desire determination drive effort eagerness failure fear freedom goal hope
  inability initiative instruction intent intention invitation invite mandate measure mission motion move need negotiation
  obligation offer opportunity option order permission petition plan pledge plot policy power preparation pressure program
  project promise proposal readiness refusal reluctance request resolution resolve right role schedule scheme strategy struggle suggestion
  talk temptation tendency threat try undertaking unwillingness urge vote vow warning willingness wish`.split(/\s+/),
);
