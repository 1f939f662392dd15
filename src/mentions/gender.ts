/** Gender of persons, from titles, nouns and very common English given names; `unknown` where none of them tells. */
import type { EntityMention } from '../model/mention.js';
import { genderOfTitle } from './titles.js';

export type Gender = EntityMention['gender'];

const MASCULINE_NOUNS = `man men boy boys father fathers dad son sons brother brothers husband husbands uncle nephew grandfather grandson king prince duke
  gentleman gentlemen businessman spokesman chairman congressman policeman gunman fisherman salesman actor monk priest pope widower groom fiancé boyfriend half-brother
  stepfather stepson lord sultan emperor ex-husband councilman statesman strongman clergyman`;
const FEMININE_NOUNS = `woman women girl girls mother mothers mom mum daughter daughters sister sisters wife wives aunt niece grandmother granddaughter queen princess
  duchess lady ladies businesswoman spokeswoman chairwoman congresswoman policewoman actress nun widow bride fiancée girlfriend half-sister stepmother stepdaughter
  empress ex-wife councilwoman waitress heroine`;

/** Frequent given names of English-language news; names borne by both sexes are left out. */
const MASCULINE_NAMES = `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
  kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
  alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry
  austin sean gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby
  russell bradley philip eugene mike bill jim tom bob steve dave tim dan ben ted ed fred greg jeff ken matt nick pete ron tony barack vladimir mahmoud mohammed muhammad
  mohamed ahmed ali hassan hussein omar ibrahim yusuf abdullah emmanuel jean pierre jacques francois françois nicolas hans klaus jürgen helmut gerhard olaf friedrich
  giovanni giuseppe silvio mario paolo marco carlos luis jorge pedro miguel antonio fernando rafael sergio manuel dmitry sergei boris mikhail ivan nikolai igor oleg yuri alexei andrei
  recep benjamin ehud ariel yitzhak shimon shinzo hugo fidel raul evo narendra pervez nawaz imran hamid ashraf bashar kofi nelson jacob thabo robert theodore franklin abraham
  elon jeff sundar tim mitt newt rand ted bernie joe marco chuck mitch`;
const FEMININE_NAMES = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol
  amanda melissa deborah stephanie rebecca laura sharon cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra
  rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
  martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie
  theresa diana brittany doris kayla alexis lori marie hillary condoleezza angela theresa ursula christine benazir indira sonia aung golda dilma cristina michelle ellen ivanka melania
  jane kate anne sophie camilla kristine kathy sally susie nina irina olga natalia svetlana tatiana yulia fatima aisha malala greta kamala nikki tulsi elena ingrid astrid`;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const masculineNouns = set(MASCULINE_NOUNS);
const feminineNouns = set(FEMININE_NOUNS);
const masculineNames = set(MASCULINE_NAMES);
const feminineNames = set(FEMININE_NAMES);

function pick(word: string, masculine: ReadonlySet<string>, feminine: ReadonlySet<string>): Gender {
  const [he, she] = [masculine.has(word), feminine.has(word)];
  if (he === she) return 'unknown';
  return he ? 'masculine' : 'feminine';
}

/** Gender of a person by name and the title words before it. */
export function genderOfPerson(name: string, title: string | undefined): Gender {
  for (const word of title?.split(' ') ?? []) {
    const told = genderOfTitle(word);
    if (told !== 'unknown') return told;
  }
  const parts = name.toLowerCase().split(' ');
  return parts.length > 1 ? pick(parts[0]!, masculineNames, feminineNames) : 'unknown';
}

/** Gender that a common noun (lower-case) tells: "spokeswoman"; anything but people is neuter. */
export function genderOfNoun(lemma: string, type: string): Gender {
  if (type !== 'Person' && type !== 'Group') return 'neuter';
  return pick(lemma, masculineNouns, feminineNouns);
}
