/** Closed-class words by which a language is known: articles, prepositions, conjunctions, auxiliaries, pronouns. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Frequent English words that are not at the same time frequent in another language of Latin script (so no "in", "was", "do", "a"). */
export const ENGLISH = set(
  'the of and to that it with by from his her he she they you be are were been have had not but or this which their its would could ' +
    'there who said more when than about if out into other after also all what our my your them him can did say says two three last week ' +
    'year years new during against near between before while since until where people first several both such these those only some ' +
    'most because how has through',
);

/** Frequent words of other languages that are no English ones (so not German "die", "war", French "on", "son"). */
export const OTHERS: readonly ReadonlySet<string>[] = [
  // French
  set(
    'le la les un une des du de et est dans que qui pour sur avec par au aux ce cette ces sont ont été sera ne pas plus il elle ils elles leur ' +
      'leurs se sa ses mais comme après selon entre lors où dont être avoir fait deux trois mardi lundi mercredi jeudi vendredi samedi dimanche',
  ),
  // German
  set(
    'der das dem den des ein eine einen einem einer eines und ist nicht mit von vom zum zur zu für auf aus bei nach über unter durch gegen ohne ' +
      'sich auch sind wurde wurden wird werden hatte haben sein seine seinen ihre ihren er sie wie als dass aber oder noch nur zwei drei ' +
      'im beim sei seit wegen',
  ),
  // Spanish
  set(
    'el la los las un una unos unas del de y es en que por para con su sus se al fue fueron ha han será está están como más pero sobre según ' +
      'entre hasta desde sin este esta estos dos tres lo le les también cuando donde muy',
  ),
  // Dutch
  set(
    'de het een en van dat die niet met voor op aan te zijn heeft hebben wordt werd werden naar bij uit ook als om maar door zich nog tot ' +
      'deze dit hij zij hun haar zo twee drie over tegen tussen sinds volgens',
  ),
  // Italian
  set(
    'il lo la gli le un una uno dei del della delle dello degli di da dal dalla nel nella nei con su sul sulla per che è e ed sono ha hanno ' +
      'stato stata si non più anche come dopo contro questo questa alla al ai agli due tre',
  ),
  // Portuguese
  set(
    'o os um uma uns umas do da dos das de e em no na nos nas que com por para se ao aos à foi foram é são está mais mas como seu sua seus ' +
      'suas não também entre sobre após contra pelo pela dois três',
  ),
];

/** Words that stand in names that English texts have ("de la Tour", "von der Leyen"): alone they tell of no language. */
export const IN_NAMES = set(
  'le la les de des du del della di da dal do dos das el los las al den der dem van von vom zu zum zur te ten het lo y e en et und dei degli ' +
    'san santa saint um no o os na per se si as em au aux sur si le non',
);
