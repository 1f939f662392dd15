/** What the graph of the seed article must hold at least, in terms of its cast; a second cast tests that nothing is learnt by heart. */

/** Everything in the article that can be renamed. */
export interface Cast {
  readonly president: string;
  readonly leader: string;
  readonly aide: string;
  readonly secretary: string;
  readonly spokesperson: string;
  readonly envoy: string;
  readonly counterpart: string;
  readonly author: string;
  readonly fellow: string;
  readonly house: string;
  readonly houseCountry: string;
  readonly otherCountry: string;
  readonly department: string;
  readonly thinkTank: string;
  readonly capital: string;
  readonly venue: string;
  readonly spokespersonTitle: string;
  readonly secretaryTitle: string;
  readonly envoyTitle: string;
  readonly aideTitle: string;
  readonly counterpartTitle: string;
  readonly published: string;
  readonly firstMeeting: string;
  readonly nextMeeting: string;
  readonly visits: string;
  readonly appointed: string;
}

/** A fact that must be there: its roles hold at least these fillers. */
export interface ExpectedFact {
  readonly type: string;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly modality?: string;
  readonly attributedTo?: string;
  readonly former?: true;
}

export const SEED_CAST: Cast = {
  president: 'Donald Trump',
  leader: 'Kim Jong Un',
  aide: 'Kim Yong Chol',
  secretary: 'Mike Pompeo',
  spokesperson: 'Sarah Huckabee Sanders',
  envoy: 'Stephen Biegun',
  counterpart: 'Choe Son Hui',
  author: 'Robbie Gramer',
  fellow: 'Kristine Lee',
  house: 'White House',
  houseCountry: 'U.S.',
  otherCountry: 'North Korea',
  department: 'State Department',
  thinkTank: 'Center for a New American Security',
  capital: 'Washington',
  venue: 'Singapore',
  spokespersonTitle: 'press secretary',
  secretaryTitle: 'Secretary of State',
  envoyTitle: 'special envoy for North Korean negotiations',
  aideTitle: 'spy chief',
  counterpartTitle: 'vice minister for foreign affairs',
  published: '2019-01-18',
  firstMeeting: '2018-06',
  nextMeeting: '2019-02',
  visits: '2018',
  appointed: '2018-08',
};

/** The facts that issue 3 names, for a cast. */
export function expectedFacts(cast: Cast): ExpectedFact[] {
  return [
    {
      type: 'Meet',
      roles: { participant: [cast.president, cast.leader], place: [cast.venue], time: [cast.firstMeeting] },
    },
    {
      type: 'Meet',
      roles: { participant: [cast.president, cast.leader], time: [cast.nextMeeting] },
      modality: 'planned',
      attributedTo: cast.house,
    },
    { type: 'Announce', roles: { speaker: [cast.house], time: [cast.published] } },
    {
      type: 'IssueStatement',
      roles: { speaker: [cast.spokesperson], content: ['The President looks forward to meeting'] },
    },
    {
      type: 'hasPosition',
      roles: { subject: [cast.spokesperson], object: [cast.spokespersonTitle], organization: [cast.house] },
    },
    { type: 'spokespersonOf', roles: { subject: [cast.spokesperson], object: [cast.house] } },
    { type: 'Dispatch', roles: { sender: [cast.leader], sent: [cast.aide], destination: [cast.capital] } },
    { type: 'aideOf', roles: { subject: [cast.aide], object: [cast.leader] } },
    { type: 'hasPosition', roles: { subject: [cast.aide], object: [cast.aideTitle] }, former: true },
    { type: 'Meet', roles: { participant: [cast.aide, cast.secretary, cast.president] }, modality: 'planned' },
    { type: 'hasPosition', roles: { subject: [cast.secretary], object: [cast.secretaryTitle] } },
    { type: 'Visit', roles: { visitor: [cast.secretary], destination: [cast.otherCountry], time: [cast.visits] } },
    {
      type: 'Appoint',
      roles: {
        appointee: [cast.envoy],
        position: [cast.envoyTitle],
        organization: [cast.department],
        time: [cast.appointed],
      },
    },
    {
      type: 'hasPosition',
      roles: { subject: [cast.envoy], object: [cast.envoyTitle], organization: [cast.department] },
    },
    { type: 'Reject', roles: { rejecter: [cast.otherCountry] } },
    { type: 'Meet', roles: { participant: [cast.envoy, cast.counterpart] }, modality: 'denied' },
    { type: 'hasPosition', roles: { subject: [cast.counterpart], object: [cast.counterpartTitle] } },
    { type: 'counterpartOf', roles: { subject: [cast.counterpart], object: [cast.envoy] } },
    { type: 'headOf', roles: { subject: [cast.leader], object: [cast.otherCountry] } },
    { type: 'headOf', roles: { subject: [cast.president], object: [cast.houseCountry] } },
    { type: 'authorOf', roles: { subject: [cast.author] } },
    { type: 'hasPosition', roles: { subject: [cast.fellow], organization: [cast.thinkTank] }, former: true },
  ];
}
