/** Closed lists of English words that change the standing of what depends on them. Lemmas in lower case, forms of auxiliaries. */

import { formsOf } from './inflection.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Auxiliaries by what they make of their verb. */
export const PLANNING_AUXILIARIES = words("will 'll ’ll wo shall");
export const OPEN_AUXILIARIES = words("would may might could should can must 'd ought");

export const NEGATIONS = words(`not n't n’t never no neither nor`);

/** Governors of what then did not happen: "failed to", "refused to", "cancelled the visit". */
export const DENYING = words(
  'fail refuse decline refrain avoid cancel prevent forgo abandon scrap prohibit forbid reject deny rebuff foil thwart avert unable',
);

/** Verbs whose object does not come about by them. */
export const FORESTALLING = words('foil thwart avert prevent abort');

/** Verbs that take an event off the calendar; with a particle as written. */
export const CANCELLING = words('cancel scrap call_off');

/** Verbs by which an event takes place. */
export const HAPPENING = words('take happen occur materialize materialise');

/** Verbs of a charge, with the preposition of what is charged. */
export const CHARGING: Readonly<Record<string, string>> = { charge: 'with', accuse: 'of', suspect: 'of' };

export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday tomorrow');

/** Adverbs by which the author vouches for nothing. */
export const ALLEGING = words('allegedly supposedly purportedly');

/** Pronouns for no person and no thing. */
export const NOBODY = words('nobody none nothing no-one neither');

/** Verbs after which the deed is not the accused's: "acquitted of murder", "cleared of killing". */
export const CLEARING = new Set([...words('acquit clear exonerate absolve vindicate')].flatMap(formsOf));

/** Verbs of a judgement, which takes for granted what it is for: "criticized them for closing the port". */
export const JUDGING = words(
  'criticize criticise praise blame condemn denounce thank honor honour commend rebuke fault scold congratulate apologize apologise',
);

/** Governors that turn down a request, proposal or offer: what was asked for is denied. */
export const TURNING_DOWN = words('reject refuse decline deny rebuff dismiss spurn turn veto block');

/** Governors that set an act for the future: "plans to", "is scheduled to", "agreed to". */
export const PLANNING = words(
  `plan schedule intend agree prepare promise pledge vow decide expect set order arrange undertake commit
  ready slate instruct due determined about poised want aim require oblige task assign postpone delay reschedule`,
);

/** Governors that leave open whether it happens: "asked to", "accused of", "called for". */
export const OPENING = words(
  `accuse suspect allege ask urge call request demand invite consider propose threaten fear warn suggest offer seek try attempt
  recommend charge hope wish encourage press advise appeal beg able eligible likely possible seem appear discuss question doubt
  investigate believe willing`,
);

/** Verbs by which somebody is asked to leave something undone. */
export const ASKING = words('ask urge warn beg advise request press encourage');

/** Verbs that turn down or deny what was asked or told, which stands as their object and was asked or told all the same. */
export const CONTRADICTING = words('reject refuse deny');

/** Verbs that plan what is their passive subject: "the summit is scheduled for May". */
export const ARRANGING = words('plan schedule expect postpone reschedule slate');

/** Verbs whose object comes about by them: "launch an attack" tells of no attack unless it tells of a launch. */
export const CREATING = words(
  `launch hold start begin make conduct carry plan stage open reach have take pay resume organize organise mount commit prepare
  issue express voice give provide deliver`,
);

/** Nouns whose infinitive or `of` phrase is planned. */
export const PLANNING_NOUNS = words(
  'plan decision agreement intention pledge promise vow commitment deal order schedule preparation',
);

/** Nouns whose infinitive or `of` phrase is possible. */
export const OPENING_NOUNS = words(
  `proposal threat bid request call offer demand possibility allegation suspicion attempt chance appeal hope risk fear
  accusation prospect suggestion claim likelihood invitation need right opportunity option idea charge question`,
);

/** Nouns whose infinitive did not happen. */
export const DENYING_NOUNS = words('failure refusal inability reluctance unwillingness');

/** Adjectives and participles before an event noun. */
export const PLANNED_MODIFIERS = words('planned scheduled upcoming forthcoming future intended impending expected');
export const OPEN_MODIFIERS = words(
  'possible potential alleged suspected proposed threatened attempted likely reported would-be',
);
export const DENIED_MODIFIERS = words('failed cancelled canceled aborted foiled thwarted');

/** Markers of clauses that leave open whether they hold. */
export const OPEN_MARKERS = words('if whether unless lest');

export const OPEN_ADVERBS = words('allegedly reportedly possibly perhaps maybe probably likely potentially');
