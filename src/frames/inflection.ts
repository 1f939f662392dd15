/** Inflected forms of English triggers, so that a wrong lemma does not hide one. Regular rules and the irregular verbs of news. */

/** Verb → past, and participle where it differs. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `become became become|begin began begun|bear bore born borne|beat beat beaten|bid bid|break broke broken|bring brought|build built|buy bought
  |catch caught|choose chose chosen|come came come|cut cut|deal dealt|draw drew drawn|fall fell fallen|fight fought|find found|flee fled|fly flew flown
  |forbid forbade forbidden|get got gotten|give gave given|go went gone|hang hung|have had|hear heard|hold held|hurt hurt|keep kept|lay laid|lead led
  |leave left|lend lent|lose lost|make made|meet met|overtake overtook overtaken|overthrow overthrew overthrown|overcome overcame overcome|pay paid|put put|quit quit|retake retook retaken|run ran run|say said|see saw seen|seek sought
  |sell sold|send sent|set set|shoot shot|shut shut|sit sat|slay slew slain|speak spoke spoken|split split|stand stood|steal stole stolen|strike struck
  |swear swore sworn|take took taken|teach taught|tell told|throw threw thrown|wed wed|win won|withdraw withdrew withdrawn|write wrote written|oversee oversaw overseen`
    .split('|')
    .map((line) => line.trim().split(' '))
    .map(([verb, ...forms]) => [verb!, forms]),
);

/** Forms by Penn tag; tags that no form is told apart by (`_` in hand-made parses) have none. */
export function formsByTag(word: string): Readonly<Record<string, readonly string[]>> {
  const past = IRREGULAR[word] ?? regularPast(word);
  const third = withS(word);
  return {
    VBD: past,
    VBN: past,
    VBG: gerunds(word),
    VBZ: [third],
    VB: [word],
    VBP: [word],
    NN: [word],
    NNS: [third],
    JJ: past,
  };
}

/** All forms of a word, itself first. */
export function formsOf(word: string): string[] {
  return [...new Set([word, ...Object.values(formsByTag(word)).flat()])];
}

function regularPast(word: string): string[] {
  if (word.endsWith('e')) return [`${word}d`];
  return stems(word).map((stem) => `${stem}ed`);
}

function gerunds(word: string): string[] {
  if (word.endsWith('ie')) return [`${word.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(word)) return [`${word.slice(0, -1)}ing`];
  return [`${word}ing`, ...(isDoubling(word) ? [`${word}${word.at(-1)}ing`] : [])];
}

/** "carry" → "carri"; "ban" → "ban" and "bann", since "traveled" and "travelled" both occur. */
function stems(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}i`];
  return [word, ...(isDoubling(word) ? [`${word}${word.at(-1)}`] : [])];
}

function isDoubling(word: string): boolean {
  return /[^aeiou][aeiou][^aeiouwxy]$/.test(word) || /u[aeio][^aeiouwxy]$/.test(word);
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}
