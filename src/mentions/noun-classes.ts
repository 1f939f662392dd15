/**
 * English common nouns by the class of what they name. General vocabulary of news, kept by hand; what stands in no list
 * is decided by its ending (`personEnding`) or stays `Entity`.
 */

/** Offices, ranks, trades and callings: what a person can be by title ("the ___ Jane Roe"). */
const OFFICES = `
academic accountant activist actor actress adjutant administrator admiral adviser advisor agent aide ambassador analyst anchor announcer
anthropologist archaeologist archbishop architect artist assassin assistant associate astronaut astronomer athlete attache attaché attorney
auditor author ayatollah backer banker barber baron baroness barrister bassist batsman biographer biologist bishop blogger bodyguard boss
botanist bowler boxer brigadier broadcaster broker builder businessman businesswoman businessperson butcher campaigner candidate captain
cardinal caretaker cartoonist ceo cfo coo champion chair chairman chairperson chairwoman challenger chancellor chaplain chef chemist chief
chieftain choreographer cleric clergyman clerk coach co-chair co-chairman co-founder co-owner collector colonel columnist comedian commandant commander
commentator commissioner composer comptroller conductor congressman congresswoman constable consul consultant contractor controller
convener coordinator co-ordinator coroner corporal correspondent cosmonaut councillor councilman councilwoman councilor counsel counselor counsellor
count countess creator cricketer critic curator custodian dancer deacon dean delegate dentist deputy designer detective developer dictator
diplomat director dissident diver doctor driver drummer duchess duke earl economist editor emir emperor empress engineer entrepreneur envoy
executive expert explorer farmer fellow fighter filmmaker financier firefighter fisherman foreman founder freelancer fugitive general geologist geographer
goalkeeper goaltender golfer governor guard guardian guerrilla guide guitarist gunman hacker head headmaster headteacher historian host
illustrator imam industrialist informant inspector instructor insurgent intern interpreter inventor investigator investor jockey journalist judge jurist
justice keeper kingpin king laureate lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist lord magician magistrate
magnate major manager marshal mathematician mayor mechanic mediator medic mediator merchant midfielder militant miner minister missionary mobster model moderator
mogul monarch monk mp mep musician negotiator neurologist neuroscientist newscaster nominee novelist nun nurse nutritionist officer official ombudsman
operative operator orator organiser organizer owner painter parliamentarian partner pastor patriarch pathologist patron peer performer philanthropist
philosopher photographer physician physicist pianist pilot pioneer pitcher planner player playwright poet policeman policewoman politician
pontiff pope postman premier preacher presenter president president-elect priest priestess prince princess principal producer professor
programmer promoter prophet prosecutor provost psychiatrist psychologist publisher publicist quarterback queen rabbi ranger rapper rebel rector referee
registrar reporter representative researcher reverend rider ruler runner sailor salesman saxophonist scholar scientist screenwriter sculptor
secretary secretary-general senator sergeant servant sheik sheikh sheriff shepherd singer singer-songwriter skater skipper sniper socialite sociologist soldier solicitor
songwriter soprano speaker specialist speechwriter spokesman spokesperson spokeswoman spy star statesman steward stockbroker storyteller strategist striker strongman
sultan superintendent supervisor surgeon surveyor swimmer teacher technician technologist tenor terrorist theologian trader trainer translator treasurer trustee
tsar czar tutor tycoon undersecretary under-secretary underwriter veteran veterinarian vicar vice-chairman vice-president violinist viscount vocalist warden warlord
weightlifter whistleblower whistle-blower winger worker wrestler writer youtuber zoologist designate appointee
ophthalmologist oncologist cardiologist dermatologist radiologist pharmacist paramedic plumber electrician carpenter welder bishop mullah caliph
archdeacon abbot lama rinpoche guru treasurer bailiff usher gardener cook waiter waitress bartender hairdresser stylist seamstress tailor
hermit grammarian confessor shortstop outfielder infielder baseman vlogger personality restaurateur sprinter cyclist skier climber
mountaineer commodore ensign cadet lance-corporal chair-elect mayor-elect governor-elect chancellor-designate co-director co-author vice-chancellor regent viceroy shah
`;

/** People by what they are to others, by what befell them, by age or place: descriptions, never an office. */
const PEOPLE = `
person human man woman boy girl child kid baby infant toddler teen teenager adult adolescent youth youngster gentleman lady guy individual
father mother parent dad mom mum son daughter brother sister sibling half-brother half-sister stepson stepdaughter stepfather stepmother twin husband wife
spouse widow widower fiance fiancé fiancee fiancée boyfriend girlfriend ex-wife ex-husband ex-boyfriend ex-girlfriend lover mistress bride groom
bridegroom grandfather grandmother grandparent grandson granddaughter grandchild great-grandson uncle aunt cousin nephew niece relative in-law
father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law ancestor descendant heir heiress orphan saint godfather godmother
friend acquaintance colleague co-worker coworker classmate roommate teammate companion neighbor neighbour ally rival opponent enemy foe counterpart
competitor successor predecessor confidant confidante protege protégé mentor disciple follower fan supporter admirer lookalike namesake
citizen national native resident inhabitant villager dweller local foreigner outsider immigrant migrant emigrant refugee expatriate exile traveller traveler tourist visitor
passenger pedestrian motorist commuter bystander onlooker passer-by spectator viewer listener reader user customer client consumer buyer shopper seller vendor
victim survivor casualty fatality patient donor recipient beneficiary suspect defendant plaintiff detainee prisoner inmate convict criminal offender
perpetrator culprit killer murderer attacker assailant bomber shooter robber thief burglar kidnapper abductor hostage captive captor witness juror accuser
complainant petitioner appellant litigant hijacker smuggler trafficker looter rioter arsonist vandal rapist stalker
protester protestor demonstrator marcher striker looter voter elector taxpayer donor shareholder stockholder stakeholder member participant attendee guest
delegate applicant contestant competitor finalist winner loser medalist medallist runner-up pupil student graduate alumnus undergraduate schoolchild schoolboy schoolgirl
civilian employee employer staffer volunteer laborer labourer peasant settler pilgrim worshipper worshiper believer parishioner slave hero heroine
loyalist defector deserter collaborator sympathizer sympathiser extremist radical fundamentalist jihadist jihadi islamist separatist nationalist moderate hardliner hard-liner conservative liberal
democrat republican socialist communist fascist leftist rightist populist royalist reformer reformist revolutionary anarchist newcomer trainee apprentice recruit conscript reservist peacekeeper
celebrity icon legend idol genius billionaire millionaire landlord tenant homeowner housewife retiree pensioner nobleman commoner contender hopeful favorite
favourite front-runner frontrunner observer sponsor proponent advocate defender skeptic sceptic detractor colleague superior subordinate insider someone somebody anyone anybody
everyone everybody nobody whoever one-year-old co-star co-defendant co-conspirator co-pilot crewman crewmember seaman airman marine serviceman servicewoman
trooper paratrooper commando infantryman sympathiser signatory interrogator evacuee abductee stowaway
schoolchild mourner hiker herder accomplice dignitary backbencher intellectual cameraman eyewitness gendarme
`;

/** People in the plural or as a mass, who are no organisation. */
const GROUPS = `
people crowd mob couple pair duo trio group public population populace electorate audience majority minority youth staff personnel workforce crew
team-mates family household generation royalty clergy nobility elite leadership opposition folk mankind humanity humankind gang delegation entourage troop troops
contingent squad convoy battalion brigade regiment platoon division patrol reinforcements forces panel jury queue side gathering diaspora tribe clan dynasty
hundred thousand dozen score million ten hundreds thousands dozens scores millions tens others other many some several both faithful poor rich wounded dead injured homeless unemployed elderly young
media press community readership viewership membership lineup line-up cast ensemble faction bloc camp
police authorities congregation
`;

const ORGANIZATIONS: Readonly<Record<string, string>> = {
  GovernmentBody: `government administration ministry department parliament senate congress assembly legislature court tribunal cabinet council committee commission
    agency bureau authority embassy consulate judiciary military army navy force airforce police gendarmerie municipality junta regime secretariat
    inspectorate directorate ombudsman-office treasury lower-house chamber subcommittee politburo regulator watchdog prosecution coastguard constabulary taskforce task-force`,
  PoliticalParty: 'party coalition caucus',
  Company: `company firm corporation business bank manufacturer maker carmaker automaker airline retailer supplier producer startup start-up conglomerate subsidiary
    insurer lender brokerage utility carrier operator chain supermarket contractor consultancy employer multinational enterprise giant exporter importer distributor wholesaler
    dealership studio label publisher brewery brewer refiner refinery chipmaker drugmaker planemaker shipbuilder steelmaker fund hedge-fund telecom cooperative co-operative franchise vendor`,
  MediaOrganization:
    'newspaper magazine broadcaster network channel tabloid daily weekly outlet newsroom publication news-agency journal website portal blog',
  ArmedGroup: 'militia insurgency guerrilla paramilitary cell cartel syndicate mafia rebel-group',
  InternationalOrganization: 'alliance bloc union-of-states',
  SportsTeam: 'team club side squad franchise',
  EducationalOrganization:
    'university school college academy institute faculty kindergarten preschool seminary conservatory madrasa polytechnic',
  Organization: `organization organisation association foundation charity union federation confederation league society institution ngo nonprofit church
    think-tank consortium lobby movement network congregation order orchestra band choir group trust body board partnership campaign`,
};

const PLACES: Readonly<Record<string, string>> = {
  Place: 'place site scene location venue area spot destination',
  Country: 'country nation state republic kingdom monarchy superpower homeland motherland fatherland',
  City: 'city town village capital municipality suburb township hamlet metropolis settlement hometown borough seaport',
  Region: `region province district county territory zone island peninsula continent coast valley river lake sea ocean mountain desert border frontier
    neighborhood neighbourhood archipelago plateau jungle forest bay gulf strait canal enclave outskirts countryside constituency prefecture canton oblast
    governorate emirate shore coastline hill plain basin delta reef glacier volcano north south east west northeast northwest southeast southwest center centre highland highlands
    wetland river-bank hinterland quarter downtown`,
  Facility: `airport prison jail building house home hotel mosque temple church cathedral synagogue monastery shrine hospital clinic school university base barracks camp
    factory plant mine station bridge road street highway tunnel dam port harbor harbour stadium arena museum theater theatre palace castle fortress headquarters office
    store shop mall market restaurant cafe café bar nightclub club warehouse courthouse courtroom checkpoint embassy bunker hideout safehouse compound complex tower skyscraper
    apartment flat residence villa farm ranch laboratory lab reactor refinery pipeline depot terminal runway railway square park garden cemetery grave zoo library
    hall room bedroom kitchen gym pool playground campus dormitory facility shelter orphanage ballroom parking-lot crossing outpost
    monument memorial statue`,
};

const OTHERS: Readonly<Record<string, string>> = {
  Event: `war battle election poll vote referendum summit meeting talk conference ceremony funeral wedding festival concert tournament championship match game race
    attack bombing explosion blast shooting raid strike airstrike air-strike ambush assault clash fighting conflict crisis coup revolution uprising rebellion riot protest demonstration rally march
    massacre murder killing assassination crash accident collision earthquake quake flood hurricane storm typhoon cyclone tornado tsunami fire wildfire drought epidemic pandemic outbreak famine
    visit trip tour journey campaign trial hearing investigation inquiry probe inquest lawsuit arrest debate interview negotiation dialogue briefing session siege invasion offensive
    operation mission exercise drill test launch flight expedition event incident disaster tragedy scandal anniversary celebration parade inauguration exhibition exhibit competition fair expo symposium gala pageant regatta marathon stampede
    show premiere season tournament runoff run-off primary convention congress forum seminar workshop party reception dinner vigil
    kidnapping abduction hijacking robbery evacuation withdrawal deployment ceasefire truce merger acquisition takeover bankruptcy recession genocide holocaust
    press-conference news-conference announcement appointment resignation dismissal execution surgery birth death marriage divorce inspection standoff confrontation riot`,
  Work: `book novel film movie documentary song album play poem painting article report statement letter document declaration communique communiqué memo memoir biography
    autobiography law bill act treaty agreement accord deal pact contract constitution amendment resolution decree charter convention memorandum protocol legislation
    speech address essay review analysis editorial column story study paper survey manuscript diary manifesto petition verdict ruling indictment complaint warrant order
    budget plan proposal program programme series episode video tape recording photo photograph picture cartoon sculpture opera symphony musical script screenplay screed
    text message tweet post email e-mail telegram cable press-release handbook dictionary encyclopedia magazine-article dossier will testament roadmap blueprint`,
  Product: `car vehicle truck bus train plane aircraft airplane aeroplane jet helicopter ship boat vessel submarine tanker ferry tank missile rocket bomb weapon gun rifle
    pistol drone satellite spacecraft shuttle computer laptop phone smartphone telephone tablet device software app game console drug vaccine medicine product toy
    machine engine robot camera radar warhead grenade mine explosive ammunition mortar motorcycle bicycle bike van taxi sedan tractor cigarette frigate destroyer cruiser corvette
    minesweeper icebreaker trawler freighter warship battleship yacht airliner jetliner`,
  Position:
    'presidency premiership chancellorship governorship chairmanship papacy post throne ambassadorship vice-presidency candidacy',
  Award: 'award prize medal trophy honor honour scholarship fellowship knighthood oscar cup title',
};

/** Nouns that only stand for a time or an amount; they are values or nothing, never entities. */
const MEASURES = `
second minute hour day week month year decade century time moment date weekend night morning afternoon evening midnight noon today tomorrow yesterday tonight season spring summer
autumn fall winter period era past future present while age percent percentage per-cent dollar euro pound yen yuan rupee ruble rouble cent kilometer kilometre mile meter metre foot inch
kilogram pound ton tonne gallon liter litre barrel degree number amount lot kind sort type way part rest bit deal couple-of monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
`;

/** What a state or a body can be to another as well as a person. */
const RELATIONAL = `
ally rival opponent enemy foe adversary neighbor neighbour member partner supporter backer donor sponsor signatory participant observer critic champion supplier buyer
customer client competitor contender challenger successor predecessor owner creditor lender guarantor beneficiary recipient consumer mediator leader contributor
parent founder shareholder stakeholder victim winner loser finalist host defender proponent advocate newcomer
`;

/** Callings of people and of firms alike: "the builder Jane Roe", "the builder Roe Homes". */
const OF_FIRMS =
  'broadcaster broker builder contractor designer developer distributor investor operator producer promoter publisher trader';

const PERSON_ENDING =
  /(?:ologist|ographer|person|woman|women|sman|smen|eer|ist|crat|keeper|holder|maker|goer|monger|wright|-old)$/;

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
const offices: ReadonlySet<string> = new Set(words(OFFICES));
const measures: ReadonlySet<string> = new Set(words(MEASURES));
const relational: ReadonlySet<string> = new Set(words(RELATIONAL));
const callings: ReadonlySet<string> = new Set(words(OF_FIRMS));
const classes: ReadonlyMap<string, string> = classTable();

/** The first list that holds a word decides. */
function classTable(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (list: string, type: string) => {
    for (const word of words(list)) if (!table.has(word)) table.set(word, type);
  };
  add(OFFICES, 'Person');
  add(PEOPLE, 'Person');
  for (const lists of [ORGANIZATIONS, PLACES, OTHERS])
    for (const [type, list] of Object.entries(lists)) add(list, type);
  add(GROUPS, 'Group');
  return table;
}

/** Whether the noun (lower-case lemma) is an office, rank or trade, which can be somebody's `Position`. */
export function isOffice(lemma: string): boolean {
  if (offices.has(lemma)) return true;
  return !classes.has(lemma) && PERSON_ENDING.test(lemma) && !lemma.endsWith('-old');
}

/** Whether states and bodies can be what the noun (lower-case lemma) says, as well as people: "ally", "member". */
export function isRelational(lemma: string): boolean {
  return relational.has(lemma);
}

/** Whether the noun (lower-case lemma) is a calling of people and of firms alike: "investor". */
export function isCallingOfFirms(lemma: string): boolean {
  return callings.has(lemma);
}

/** Whether the noun (lower-case lemma) stands only for a time or an amount. */
export function isMeasure(lemma: string): boolean {
  return measures.has(lemma);
}

/** Whether the table has the noun (lower-case lemma; of two words with a hyphen). */
export function isKnownNoun(lemma: string): boolean {
  return classes.has(lemma);
}

/** Class of what a common noun (lower-case lemma) names; several persons are a `Group`; unknown nouns are `Entity`. */
export function nounClass(lemma: string, plural: boolean): string {
  const known = classes.get(lemma) ?? (PERSON_ENDING.test(lemma) ? 'Person' : 'Entity');
  return known === 'Person' && plural ? 'Group' : known;
}
