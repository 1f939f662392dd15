/** Leads that keep the name back: "A former banker was jailed on Monday. Jane Roe, 58, was found guilty …". */
import type { EntityMention } from '../model/mention.js';
import { determinerOf } from './definite.js';
import { headToken, type Scene, tokensOf } from './scene.js';
import { functionOfMention } from './syntax.js';

/** How many sentences behind the lead the name may stand. */
const REACH = 2;

/** Joins the one person that the lead tells of without a name to the person whom the next sentences bring in with an age. */
export function joinLead(scene: Scene): void {
  const lead = scene.document.sentences.findIndex(({ kind }) => kind === 'body');
  const people = lead < 0 ? [] : scene.inSentence(lead).filter((at) => isOnePerson(scene.mentions[at]!));
  const [described] = people;
  if (described === undefined || people.length > 1 || !isLeadSubject(scene, scene.mentions[described]!)) return;
  const named = firstNamed(scene, lead);
  if (named === undefined || !isIntroduced(scene, scene.mentions[named]!)) return;
  const genders = new Set([described, named].map((at) => scene.drafts.profileOf(at).gender));
  if (!(genders.has('masculine') && genders.has('feminine'))) scene.drafts.join(described, named);
}

function isOnePerson({ type, level, number }: EntityMention): boolean {
  return type === 'Person' && level !== 'pronoun' && number !== 'plural';
}

/** "A former banker was": an indefinite subject of the main clause. */
function isLeadSubject(scene: Scene, mention: EntityMention): boolean {
  return (
    mention.level === 'nominal' && /^an?$/.test(determinerOf(scene, mention) ?? '') && isMainSubject(scene, mention)
  );
}

function isMainSubject(scene: Scene, mention: EntityMention): boolean {
  const verb = tokensOf(scene, mention)[headToken(scene, mention).head];
  return functionOfMention(scene, mention) === 'subject' && verb?.deprel === 'root';
}

/** The first person by name behind the lead. */
function firstNamed(scene: Scene, lead: number): number | undefined {
  const behind = Array.from({ length: REACH }, (_, at) => lead + 1 + at);
  return behind
    .flatMap((sentence) => scene.inSentence(sentence))
    .find((at) => {
      const { type, level } = scene.mentions[at]!;
      return type === 'Person' && level === 'name';
    });
}

/** "Jane Roe, 58, was": the full name with an age, as subject. */
function isIntroduced(scene: Scene, mention: EntityMention): boolean {
  const [comma, age, close] = tokensOf(scene, mention).slice(mention.span.end, mention.span.end + 3);
  const isAged = comma?.form === ',' && /^\d{2}$/.test(age?.form ?? '') && close?.form === ',';
  return mention.text.includes(' ') && isAged && isMainSubject(scene, mention);
}
