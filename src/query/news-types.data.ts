/** Made from the ontology by `ontologyTypes`: types, their roles, classes. Not to be edited. */
export interface NewsTypes {
  readonly events: {
    readonly Meet: 'participant' | 'topic' | 'time' | 'place';
    readonly Visit: 'visitor' | 'destination' | 'time' | 'place';
    readonly Contact: 'participant' | 'medium' | 'time' | 'place';
    readonly Negotiate: 'participant' | 'topic' | 'time' | 'place';
    readonly Host: 'host' | 'guest' | 'time' | 'place';
    readonly Say: 'speaker' | 'addressee' | 'content' | 'medium' | 'time' | 'place';
    readonly IssueStatement: 'speaker' | 'content' | 'topic' | 'time' | 'place';
    readonly Announce: 'speaker' | 'content' | 'time' | 'place';
    readonly Confirm: 'speaker' | 'content' | 'time' | 'place';
    readonly Deny: 'speaker' | 'content' | 'time' | 'place';
    readonly Accuse: 'accuser' | 'accused' | 'offence' | 'time' | 'place';
    readonly Criticize: 'critic' | 'target' | 'reason' | 'time' | 'place';
    readonly Praise: 'speaker' | 'target' | 'time' | 'place';
    readonly Endorse: 'endorser' | 'endorsed' | 'time' | 'place';
    readonly Warn: 'speaker' | 'addressee' | 'content' | 'time' | 'place';
    readonly Threaten: 'speaker' | 'target' | 'content' | 'time' | 'place';
    readonly Demand: 'speaker' | 'addressee' | 'content' | 'time' | 'place';
    readonly Request: 'speaker' | 'addressee' | 'content' | 'time' | 'place';
    readonly Promise: 'speaker' | 'addressee' | 'content' | 'time' | 'place';
    readonly Reject: 'rejecter' | 'rejected' | 'proposer' | 'time' | 'place';
    readonly Agree: 'participant' | 'content' | 'time' | 'place';
    readonly Appoint: 'appointer' | 'appointee' | 'position' | 'organization' | 'time' | 'place';
    readonly Nominate: 'nominator' | 'nominee' | 'position' | 'time' | 'place';
    readonly Elect: 'elector' | 'elected' | 'position' | 'organization' | 'time' | 'place';
    readonly Resign: 'person' | 'position' | 'organization' | 'time' | 'place';
    readonly Dismiss: 'dismisser' | 'person' | 'position' | 'organization' | 'time' | 'place';
    readonly Succeed: 'successor' | 'predecessor' | 'position' | 'time' | 'place';
    readonly Dispatch: 'sender' | 'sent' | 'destination' | 'time' | 'place';
    readonly Travel: 'traveller' | 'origin' | 'destination' | 'time' | 'place';
    readonly Expel: 'agent' | 'expelled' | 'origin' | 'destination' | 'time' | 'place';
    readonly Withdraw: 'agent' | 'withdrawn' | 'origin' | 'time' | 'place';
    readonly Arrest: 'agent' | 'arrested' | 'offence' | 'time' | 'place';
    readonly Charge: 'prosecutor' | 'defendant' | 'offence' | 'time' | 'place';
    readonly Convict: 'court' | 'convicted' | 'offence' | 'sentence' | 'time' | 'place';
    readonly Release: 'agent' | 'released' | 'time' | 'place';
    readonly Sue: 'plaintiff' | 'defendant' | 'offence' | 'time' | 'place';
    readonly Investigate: 'investigator' | 'subject' | 'time' | 'place';
    readonly Sanction: 'agent' | 'target' | 'measure' | 'time' | 'place';
    readonly Attack: 'attacker' | 'target' | 'instrument' | 'time' | 'place';
    readonly Kill: 'killer' | 'victim' | 'instrument' | 'time' | 'place';
    readonly Injure: 'agent' | 'victim' | 'time' | 'place';
    readonly Die: 'person' | 'cause' | 'time' | 'place';
    readonly Capture: 'captor' | 'captured' | 'time' | 'place';
    readonly Protest: 'protester' | 'against' | 'for' | 'time' | 'place';
    readonly Acquire: 'buyer' | 'acquired' | 'seller' | 'price' | 'time' | 'place';
    readonly Sell: 'seller' | 'sold' | 'buyer' | 'price' | 'time' | 'place';
    readonly Merge: 'participant' | 'time' | 'place';
    readonly Give: 'giver' | 'recipient' | 'given' | 'time' | 'place';
    readonly Found: 'founder' | 'founded' | 'time' | 'place';
    readonly Launch: 'agent' | 'launched' | 'time' | 'place';
    readonly Sign: 'signatory' | 'signed' | 'time' | 'place';
    readonly Award: 'giver' | 'recipient' | 'award' | 'time' | 'place';
    readonly Defeat: 'winner' | 'loser' | 'contest' | 'time' | 'place';
    readonly Win: 'winner' | 'contest' | 'time' | 'place';
    readonly Join: 'joiner' | 'joined' | 'time' | 'place';
    readonly Support: 'supporter' | 'supported' | 'time' | 'place';
    readonly Oppose: 'opponent' | 'opposed' | 'time' | 'place';
    readonly Marry: 'spouse' | 'time' | 'place';
    readonly Born: 'person' | 'time' | 'place';
  };
  readonly relations: {
    readonly hasPosition: 'subject' | 'object' | 'organization';
    readonly headOf: 'subject' | 'object';
    readonly spokespersonOf: 'subject' | 'object';
    readonly worksFor: 'subject' | 'object';
    readonly memberOf: 'subject' | 'object';
    readonly aideOf: 'subject' | 'object';
    readonly counterpartOf: 'subject' | 'object';
    readonly allyOf: 'subject' | 'object';
    readonly rivalOf: 'subject' | 'object';
    readonly nationality: 'subject' | 'object';
    readonly basedIn: 'subject' | 'object';
    readonly locatedIn: 'subject' | 'object';
    readonly residesIn: 'subject' | 'object';
    readonly bornIn: 'subject' | 'object';
    readonly partOf: 'subject' | 'object';
    readonly ownerOf: 'subject' | 'object';
    readonly spouseOf: 'subject' | 'object';
    readonly parentOf: 'subject' | 'object';
    readonly siblingOf: 'subject' | 'object';
    readonly relativeOf: 'subject' | 'object';
    readonly authorOf: 'subject' | 'object';
    readonly educatedAt: 'subject' | 'object';
  };
  readonly classes:
    | 'Entity'
    | 'Agent'
    | 'Person'
    | 'Group'
    | 'Organization'
    | 'GovernmentBody'
    | 'PoliticalParty'
    | 'Company'
    | 'MediaOrganization'
    | 'ArmedGroup'
    | 'InternationalOrganization'
    | 'SportsTeam'
    | 'EducationalOrganization'
    | 'Place'
    | 'Country'
    | 'City'
    | 'Region'
    | 'Facility'
    | 'Position'
    | 'Event'
    | 'Work'
    | 'Product'
    | 'Award';
}
