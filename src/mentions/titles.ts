/** Words that stand before a personal name and are no part of it. Lower case; `.` left out. */
const TITLES = `
mr mrs ms miss mx dr prof professor sir dame lord lady madam mme mlle herr frau sheikh sheik ayatollah imam mullah rabbi rev reverend fr father
pope cardinal archbishop bishop pastor patriarch saint st king queen prince princess emperor empress duke duchess earl count countess baron baroness
president vice-president premier minister chancellor governor gov senator sen representative rep congressman congresswoman mp mep mayor
councillor councilman councilwoman ambassador secretary undersecretary chairman chairwoman chair commissioner speaker judge justice
attorney general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl specialist spc private pvt pfc admiral adm commodore commander cmdr
marshal brigadier brig officer detective inspector sheriff chief director coach hon spokesman spokeswoman spokesperson leader former ex
`;
const HONORIFICS = 'mr mrs ms miss mx dr sir dame lord lady madam mme mlle herr frau hon saint st rev reverend prof';
const FIRST_PARTS =
  'vice deputy prime foreign defense defence interior finance first chief attorney rear major lieutenant brigadier crown secretary assistant detective staff emeritus';
const DEPARTMENTS = `
foreign home interior policy press shadow affairs trade defense defence finance information environment security justice health education economy labor labour
agriculture transport transportation energy culture treasury budget immigration intelligence communications media political emeritus
`;
const RANKS =
  'general colonel major captain lieutenant sergeant corporal admiral brigadier commodore commander marshal';
const MASCULINE =
  'mr sir lord father fr king prince emperor duke earl count baron pope cardinal congressman chairman spokesman councilman herr sheikh sheik imam';
const FEMININE =
  'mrs ms miss dame lady madam mme mlle queen princess empress duchess countess baroness congresswoman chairwoman spokeswoman councilwoman frau';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));
const titles = set(TITLES);
const honorifics = set(HONORIFICS);
const firstParts = set(FIRST_PARTS);
const ranks = set(RANKS);
const departments = set(DEPARTMENTS);
const masculine = set(MASCULINE);
const feminine = set(FEMININE);

const plain = (form: string): string => form.toLowerCase().replace(/\.$/, '');

/** Whether a word form is a title by itself ("Mr.", "President"). */
export function isTitle(form: string): boolean {
  return titles.has(plain(form));
}

/** Whether a word form is a title of courtesy, which names no office ("Mr.", "Dr."). */
export function isHonorific(form: string): boolean {
  return honorifics.has(plain(form));
}

/** Whether a word is a rank written as a title ("Colonel"). */
export function isRank(form: string): boolean {
  return /^\p{Lu}/u.test(form) && ranks.has(plain(form));
}

/** Whether a word form can begin a title of several words ("Prime" Minister, "Vice" President). */
export function startsTitle(form: string): boolean {
  return firstParts.has(plain(form));
}

/** Whether a word form says what an office is about ("Foreign Policy" chief, "Press" Secretary): by itself before an office no name. */
export function isDepartment(form: string): boolean {
  return departments.has(plain(form));
}

/** Gender that a title tells: `Mrs.`, `King`. */
export function genderOfTitle(form: string): 'masculine' | 'feminine' | 'unknown' {
  const word = plain(form);
  if (masculine.has(word)) return 'masculine';
  return feminine.has(word) ? 'feminine' : 'unknown';
}
