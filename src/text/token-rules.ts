/** The lexical rules of English text as Universal Dependencies cut it (English EWT), before words are cut into syntactic words. */
import { SPACES } from './spaces.js';

const LETTER = '\\p{L}\\p{M}';
/** What a word is made of; soft hyphens and joiners stay inside. */
const WORD = `[${LETTER}\\p{N}_\\u00AD\\u200C\\u200D]`;
const NOT_WORD_NEXT = `(?!${WORD})`;
const ADDRESS = `[^${SPACES}<>"“”]{0,2000}[^${SPACES}<>"“”.,;:!?()\\[\\]{}'’]`;
const TOP_LEVEL = '(?:com|org|net|edu|gov|mil|int|info|biz|io|tv|eu|co\\.[a-z]{2}|(?:ac|gov)\\.uk)';
const NUMBER = '\\d+(?:,\\d{3}(?!\\d))*(?:[.:]\\d+)*';
/** Alternatives, each in the written forms that `write` gives it. */
function alternatives(list: string, write: (word: string) => string[]): string {
  const forms = list.split(' ').flatMap((word) => [word, ...write(word)]);
  return `(?:${[...new Set(forms)].join('|').replaceAll('.', '\\.')})`;
}

/** Units that are written up against their number and are words of their own: "5|pm", "35|mm", "3.8|bn". */
const UNIT = alternatives('am pm a.m p.m bn mn tn mm cm km kg lb lbs ft hz ghz mhz mph kph percent k m x', (unit) => [
  unit.toUpperCase(),
]);
/** Prefixes that keep their hyphen, after the list of the Linguistic Data Consortium that the treebank follows. */
const PREFIX = alternatives(
  'agro ante anti arch be bi bio co counter cross cyber de e em ex extra inter intra macro mega micro mid mini mis multi neo non' +
    ' over para peri post pre pro pseudo psycho re semi socio sub super tri ultra un uni',
  (prefix) => [prefix[0]!.toUpperCase() + prefix.slice(1)],
);

/** Each rule with what it is for; the first that matches at a place wins. */
const RULES: Readonly<Record<string, string>> = {
  webAddress: `(?:(?:https?|ftp)://|www\\.)${ADDRESS}`,
  mailAddress: `[${LETTER}\\p{N}_%+-][${LETTER}\\p{N}._%+-]{0,63}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}`,
  domain: `(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}${TOP_LEVEL}${NOT_WORD_NEXT}(?:/${ADDRESS})?`,
  handleOrTag: `[@#]\\p{L}${WORD}*`,
  emoticon: `(?<![^${SPACES}])[:;=]-?[)(DP](?![^${SPACES}])`,
  emoji:
    '\\p{RI}\\p{RI}|\\p{Extended_Pictographic}\\uFE0F?\\p{EMod}?(?:\\u200D\\p{Extended_Pictographic}\\uFE0F?\\p{EMod}?)*',
  telephone: `(?:\\+?\\d{1,2}-)?\\d{3}-\\d{3}-\\d{4}${NOT_WORD_NEXT}`,
  numericDate: `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{2,4}|\\d{1,4}/\\d{1,4}(?:/\\d{2,4})?)${NOT_WORD_NEXT}`,
  shortYear: `['’]\\d\\ds?${NOT_WORD_NEXT}`,
  decade: `\\d{1,3}0['’]s${NOT_WORD_NEXT}`,
  numberBeforeUnit: `\\d+\\.\\d+(?=[bt]${NOT_WORD_NEXT})|${NUMBER}(?=${UNIT}${NOT_WORD_NEXT})`,
  number: `\\+?${NUMBER}(?:st|nd|rd|th|ST|ND|RD|TH|s)?${NOT_WORD_NEXT}|\\.\\d+${NOT_WORD_NEXT}|${NUMBER.replace(')*', ')+')}`,
  money: '(?:AU?|CA?|HK|NT|NZ|R|S|US?)?\\p{Sc}',
  acronym: `Ph\\.D\\.|(?:\\p{L}\\.){2,}(?:\\p{L}${NOT_WORD_NEXT})?|\\p{Lu}\\.\\p{Lu}(?![${LETTER}.])`,
  word: `${PREFIX}-(?=\\p{L})${WORD}+(?:['’&]${WORD}+)*|${WORD}+(?:['’&]${WORD}+)*`,
  contraction: `['’](?:[eE]m|[tT]il|[cC]ause|[bB]out|[tT]is|[tT]was)${NOT_WORD_NEXT}`,
  ellipsis: '\\[\\.\\.\\.\\]|[.!?…]{2,}',
  quotation: "''|’’|‘‘|‘’|``",
  run: '(?<run>[-*_=~+#<>^|])\\k<run>+',
  other: `[^${SPACES}](?:\\p{M}|\\uFE0F)*`,
};

const SOURCE = Object.entries(RULES).map(([name, rule]) => (name === 'word' ? `(?<word>${rule})` : rule));

/**
 * Finds the next token; every character but white space is matched by some rule. One for all callers, since it is dear to compile:
 * set `lastIndex` before a text, and go through it without pause.
 */
export const TOKEN = new RegExp(SOURCE.join('|'), 'gu');
