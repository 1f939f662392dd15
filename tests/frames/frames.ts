/** Frames for the tests, small and to the point: the built-in ones change with their own examples. */

const frame = (type: string, triggers: string, patterns: string): string =>
  `${type}:\n  triggers: ${triggers}\n  patterns:\n${patterns
    .trim()
    .split('\n')
    .map((line) => `    - ${line.trim()}`)
    .join('\n')}\n` +
  `  examples:\n    - text: Nothing.\n      roles: { ${EXAMPLE_ROLE[type] ?? 'subject'}: [Nobody] }\n`;

const EXAMPLE_ROLE: Record<string, string> = {
  Meet: 'participant',
  Visit: 'visitor',
  Arrest: 'arrested',
  Kill: 'victim',
  Say: 'content',
  Accuse: 'accused',
  Reject: 'rejected',
  Request: 'speaker',
  Dispatch: 'sent',
  Appoint: 'appointee',
  Award: 'award',
  Resign: 'person',
  Charge: 'defendant',
  Demand: 'addressee',
  Injure: 'victim',
  Withdraw: 'agent',
  Attack: 'attacker',
  Sell: 'seller',
  Expel: 'agent',
  Deny: 'speaker',
  Threaten: 'speaker',
  Protest: 'protester',
};

/** Type → YAML. */
export const FRAMES: Readonly<Record<string, string>> = {
  Meet: frame(
    'Meet',
    '{ verbs: [meet, sit down], nouns: [meeting, summit, talk], light: { hold: [meeting, talk], have: [meeting] } }',
    `
    { on: verb, participant: "nsubj | obj | obl[with]" }
    { on: noun, participant: "nmod:poss | nmod[between] | nmod[with]" }
    { on: light, participant: "nsubj | nmod[with] | nmod[between]" }`,
  ),
  Visit: frame(
    'Visit',
    '{ verbs: [visit], nouns: [visit], light: { pay: [visit] } }',
    `
    { on: verb, visitor: nsubj, destination: obj }
    { on: noun, visitor: "nmod:poss | nmod[of] | nmod[by] | compound | amod", destination: "nmod[to]" }
    { on: light, visitor: nsubj, destination: "nmod[to] | iobj" }`,
  ),
  Arrest: frame(
    'Arrest',
    '{ verbs: [arrest, jail, detain], nouns: [arrest] }',
    `
    { on: verb, agent: nsubj, arrested: obj, offence: "obl[for] | advcl[for]" }
    { on: noun, agent: "nmod[by]", arrested: "nmod[of] | nmod:poss" }`,
  ),
  Charge: frame(
    'Charge',
    '{ verbs: [charge] }',
    '{ on: verb, prosecutor: nsubj, defendant: obj, offence: "obl[with] | advcl[with]" }',
  ),
  Kill: frame(
    'Kill',
    '{ verbs: [kill, murder], nouns: [murder] }',
    `
    { on: verb, killer: nsubj, victim: obj }
    { on: noun, victim: "nmod[of] | nmod:poss" }`,
  ),
  Injure: frame(
    'Injure',
    '{ verbs: [injure, wound], adjectives: [wounded, injured] }',
    `
    { on: verb, agent: nsubj, victim: obj }
    { on: adjective, victim: nsubj }`,
  ),
  Say: frame('Say', '{ verbs: [say, tell] }', '{ on: verb, speaker: nsubj, addressee: "obj | iobj", content: ccomp }'),
  Accuse: frame(
    'Accuse',
    '{ verbs: [accuse] }',
    '{ on: verb, accuser: nsubj, accused: obj, offence: "advcl[of] | obl[of]" }',
  ),
  Reject: frame(
    'Reject',
    '{ verbs: [reject, turn down], nouns: [rejection] }',
    `
    { on: verb, rejecter: nsubj, rejected: obj }
    { on: noun, rejecter: "nmod:poss", rejected: "nmod[of]" }`,
  ),
  Request: frame(
    'Request',
    '{ verbs: [ask], nouns: [request] }',
    `
    { on: verb, speaker: nsubj, addressee: obj, content: xcomp }
    { on: noun, speaker: "nmod:poss | nmod[by] | nmod[from]", content: xcomp }`,
  ),
  Demand: frame(
    'Demand',
    '{ verbs: [call on, urge] }',
    '{ on: verb, speaker: nsubj, addressee: "obl[on] | obj", content: xcomp }',
  ),
  Deny: frame('Deny', '{ verbs: [deny] }', '{ on: verb, speaker: nsubj, content: ccomp }'),
  Threaten: frame('Threaten', '{ verbs: [threaten] }', '{ on: verb, speaker: nsubj, content: xcomp }'),
  Protest: frame('Protest', '{ verbs: [protest] }', '{ on: verb, protester: nsubj, against: "obl[against]" }'),
  Dispatch: frame(
    'Dispatch',
    '{ verbs: [dispatch, send] }',
    '{ on: verb, sender: nsubj, sent: obj, destination: "obl[to]" }',
  ),
  Appoint: frame(
    'Appoint',
    '{ verbs: [appoint, name], nouns: [appointment] }',
    `
    { on: verb, appointer: nsubj, appointee: obj, position: "xcomp | obl[as]" }
    { on: noun, appointer: "nmod[by]", appointee: "nmod[of] | nmod:poss", position: "nmod[as]" }`,
  ),
  Award: frame(
    'Award',
    '{ verbs: [award], nouns: [laureate] }',
    `
    { on: verb, giver: nsubj, recipient: "iobj | obl[to]", award: obj }
    { on: noun, recipient: bearer, award: compound }`,
  ),
  Attack: frame(
    'Attack',
    '{ verbs: [attack, open fire], nouns: [clash] }',
    `
    { on: verb, attacker: nsubj, target: "obj | obl[on]", where: { target: [Person, Group, Place] } }
    { on: noun, attacker: "nmod[between]", target: "nmod[between]" }`,
  ),
  Sell: frame('Sell', '{ verbs: [sell] }', '{ on: verb, seller: nsubj, sold: obj, price: "obl[for]" }'),
  Expel: frame('Expel', '{ nouns: [expulsion] }', '{ on: noun, agent: "nmod[by] | nmod:poss", expelled: "nmod[of]" }'),
  Resign: frame('Resign', '{ verbs: [resign, step down] }', '{ on: verb, person: nsubj, position: "obl[as]" }'),
  Withdraw: frame(
    'Withdraw',
    '{ verbs: [withdraw] }',
    '{ on: verb, agent: nsubj, withdrawn: obj, origin: "obl[from]" }',
  ),
  hasPosition: frame(
    'hasPosition',
    '{ nouns: [secretary, envoy, chief, minister, leader, president, lawyer, spokesman, activist, fellow] }',
    '{ on: noun, subject: bearer, object: self, organization: "compound | nmod:poss | nmod[of] | nmod[with] | amod" }',
  ),
  headOf: frame(
    'headOf',
    '{ nouns: [leader, president, chief] }',
    '{ on: noun, subject: bearer, object: "amod | compound | nmod[of] | nmod:poss" }',
  ),
  spokespersonOf: frame(
    'spokespersonOf',
    '{ nouns: [spokesman] }',
    '{ on: noun, subject: bearer, object: "nmod[for] | nmod[of] | compound | nmod:poss" }',
  ),
  aideOf: frame(
    'aideOf',
    '{ nouns: [aide, lawyer] }',
    '{ on: noun, subject: bearer, object: "nmod:poss | nmod[of] | nmod[to]" }',
  ),
  counterpartOf: frame(
    'counterpartOf',
    '{ nouns: [counterpart] }',
    '{ on: noun, subject: bearer, object: "nmod:poss" }',
  ),
  relativeOf: frame(
    'relativeOf',
    '{ nouns: [cousin, son-in-law] }',
    '{ on: noun, subject: bearer, object: "nmod:poss | nmod[of]" }',
  ),
  parentOf: frame('parentOf', '{ nouns: [son] }', '{ on: noun, subject: "nmod:poss | nmod[of]", object: bearer }'),
  spouseOf: frame(
    'spouseOf',
    '{ nouns: [wife, husband] }',
    '{ on: noun, subject: bearer, object: "nmod:poss | nmod[of]" }',
  ),
  worksFor: frame(
    'worksFor',
    '{ verbs: [work], nouns: [envoy, minister] }',
    `
    { on: verb, subject: nsubj, object: "obl[for]" }
    { on: noun, subject: bearer, object: "nmod:poss | compound | amod" }`,
  ),
  memberOf: frame(
    'memberOf',
    '{ nouns: [member] }',
    `
    { on: noun, subject: bearer, object: "nmod[of]" }
    { on: possessive, subject: owned, object: "owner | origin", where: { subject: [Person], object: [PoliticalParty] } }`,
  ),
  nationality: frame(
    'nationality',
    '{ nouns: [citizen, pilot] }',
    `
    { on: noun, subject: bearer, object: amod }
    { on: compound, subject: head, object: compound, where: { subject: [Person], object: [Demonym] } }
    { on: possessive, subject: owned, object: "owner | origin", where: { subject: [Person], object: [Country] } }`,
  ),
  residesIn: frame(
    'residesIn',
    '{ nouns: [resident] }',
    `
    { on: noun, subject: bearer, object: "nmod[of]" }
    { on: possessive, subject: owned, object: origin, where: { subject: [Person], object: [City] } }`,
  ),
  locatedIn: frame(
    'locatedIn',
    '{ verbs: [take place] }',
    `
    { on: place, subject: inner, object: outer }
    { on: address, subject: inner, object: outer }
    { on: verb, subject: nsubj, object: "obl[in]", where: { subject: [Event], object: [Place] } }`,
  ),
  ownerOf: frame(
    'ownerOf',
    '{}',
    `{ on: possessive, subject: owner, object: owned, where: { subject: [Company], object: [Product, Company] } }
     { on: possessive, subject: owner, object: owned, where: { subject: [Person], object: [Company] } }`,
  ),
  authorOf: frame(
    'authorOf',
    '{}',
    '{ on: possessive, subject: maker, object: owned, where: { subject: [Person], object: [Work] } }',
  ),
};
