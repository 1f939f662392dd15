/** Abbreviations of English, case-sensitive and without their final dot. A dot after one of them is part of the word. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** They need a word after them, so that their dot never ends a sentence. */
export const LEADING_ABBREVIATIONS = words(`
  Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Msgr Hon Pres Gov Govs Sen Sens Rep Reps Amb Sec Atty Supt Insp Det
  Gen Gens Lt Lts Col Cols Maj Capt Capts Cmdr Cdr Cpl Cpls Sgt Sgts Spc Pfc Pvt Adm Brig St Ste Ft Mt Sts
  vs Vs v approx ca cf viz Attn attn esp Ph Univ Dept dept Assn Natl Intl incl Cllr Ald Bros Spec Mx
`);

/** They stand before a number or a name and are ordinary words else: "No. 5", "Sat. morning". */
export const NUMBERED_ABBREVIATIONS = words(`
  No Nos no nos Fig Figs fig figs Art Arts art Vol Vols vol vols Ch ch pp p Para para Eq eq Op op Sect sect Tel tel Ext ext
`);

/** They may end a sentence: what follows decides. */
export const TRAILING_ABBREVIATIONS = words(`
  Inc Corp Co Cos Ltd Plc Pty LLC Bhd Jr Sr Esq etc al Ave Blvd Rd Hwy Pkwy Sq Bldg est Est
  Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Thu Thur Thurs Fri
  Ala Ariz Calif Colo Conn Fla Ga Kan Ky Md Mich Minn Mo Mont Neb Nev Okla Ont Penn Que Tenn Tex Va Vt Wis Wyo
  lb lbs oz hr hrs min mins sec secs yr yrs ed eds div dist govt Govt Assoc Conf
`);

/** They may end a sentence and are ordinary words or names too: abbreviations only where the sentence goes on. */
export const AMBIGUOUS_ABBREVIATIONS = words(
  'Ark Del Ill Ind La Mass Miss Ore Pa Wash Mar Sat Sun Wed Gal Cal Ed Alas ft in',
);

/** Words of the closed classes that open sentences; after "U.S." or "Inc." they show that a sentence has ended. */
export const SENTENCE_OPENERS = words(`
  The A An This That These Those There Here He She It They We I You His Her Its Their Our My Your
  In On At For From By With After Before During Under Over Despite Since Until Because Although Though While When If As Once Unlike
  But And Or So Yet Nor Not No None Some Many Most Several All Both Each Every Any Few Such Another Other Others
  What Who Why How Where Which Whether Meanwhile However Moreover Instead Still Even Also Only Just Then Now Later Earlier Today Yesterday
  Tomorrow According Asked Among Along About Against Between Without Within To Of
`);

/** Verbs that go on after a quoted question or cry. */
export const SPEECH_VERBS =
  'said says asked asks added wrote writes told cried shouted replied answered demanded wondered'.split(' ');
