/** Whose time and place stand before a verb of saying: "In Malmö, doctors say six were killed" tells where they were killed. */
import { ancestorsOf } from '../model/tree.js';
import type { Offer } from './candidate.js';
import type { Scene } from './classes.js';
import { dependentsBy, governorOf, isRelation, type Tree } from './tree.js';

/**
 * Whether a time or place beside a verb of saying is not that of the saying. What opens a report in the present tense sets the scene of
 * what is reported (events_news: of 12 such, 2 are the saying's); "doctors in Malmö said" tells where the officials are (7 of 39).
 */
export function isNotOfReport({ tree, ontology }: Scene, { head, type, role, filler }: Offer): boolean {
  if ((role !== 'time' && role !== 'place') || !ontology.isA(type, 'Say')) return false;
  if (isInContent(tree, head, filler)) return true;
  const subject = dependentsBy(tree, head, 'nsubj')[0];
  if (subject === undefined || filler > head) return false;
  if (filler < subject) return isReport(tree, head);
  return role === 'place' && !tree.tokens.slice(subject, filler).some(({ form }) => form === ',');
}

/** "She flew home on Friday, he said", "he said she flew home on Friday": what stands behind the subject of what is said is inside of it. */
function isInContent(tree: Tree, report: number, filler: number): boolean {
  const around = isRelation(tree, report, 'parataxis') ? governorOf(tree, report)! : undefined;
  const contents = [...dependentsBy(tree, report, 'ccomp'), ...(around === undefined ? [] : [around])];
  const above = ancestorsOf(tree.tokens, filler);
  const first = above.find((index) => index === report || contents.includes(index));
  const subject = first === undefined || first === report ? undefined : dependentsBy(tree, first, 'nsubj*')[0];
  return subject !== undefined && subject < filler;
}

/** The times and places that open the report in whose clause the verb stands. */
export function openingsOfReport(tree: Tree, verb: number): number[] {
  const report = tree.tokens[verb]!.deprel === 'ccomp' ? tree.tokens[verb]!.head : -1;
  const subject = report < 0 ? undefined : dependentsBy(tree, report, 'nsubj')[0];
  if (subject === undefined || !isReport(tree, report)) return [];
  return dependentsBy(tree, report, 'obl*').filter((index) => index < subject);
}

/** "says that …", in the present tense; "say" is never past, whatever its tag. */
function isReport(tree: Tree, verb: number): boolean {
  const { xpos, form } = tree.tokens[verb]!;
  return (
    (/^VB[ZP]$/.test(xpos) || (xpos === 'VBD' && form === 'say')) &&
    dependentsBy(tree, verb, 'ccomp').some((clause) => clause > verb)
  );
}
