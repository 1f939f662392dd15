/** A small graph with all that exports must carry: times, modality, speakers, positions, texts. */
import { graphOf } from '../graph/hand-graph.js';
import { handReading } from '../graph/hand-reading.js';

const person = (label: string, ...at: string[]) => ({ label, type: 'Person', at });

const talks = handReading(
  'Ann Lee met Bo Ek in Rome in June 2018. Lee will visit Oslo. Bo Ek said that Lee killed Di Wu.',
  {
    source: {
      title: 'Talks',
      publisher: 'The Post',
      published: '2019-01-18',
      url: 'https://post.example/talks',
      language: 'en',
    },
    chains: [
      person('Ann Lee', 'Ann Lee', 'Lee#2', 'Lee#3'),
      person('Bo Ek', 'Bo Ek', 'Bo Ek#2'),
      person('Di Wu', 'Di Wu'),
      { label: 'Rome', type: 'City', at: ['Rome'] },
      { label: 'Oslo', type: 'City', at: ['Oslo'] },
    ],
    times: { 'June 2018': '2018-06' },
    events: [
      {
        type: 'Meet',
        trigger: 'met',
        roles: { participant: ['Ann Lee', 'Bo Ek'], place: ['Rome'], time: ['June 2018'] },
      },
      { type: 'Visit', trigger: 'visit', roles: { visitor: ['Lee#2'], destination: ['Oslo'] }, modality: 'planned' },
      { type: 'Say', trigger: 'said', roles: { speaker: ['Bo Ek#2'], content: ['Lee killed Di Wu'] } },
      {
        type: 'Kill',
        trigger: 'killed',
        roles: { killer: ['Lee#3'], victim: ['Di Wu'] },
        says: 'Bo Ek#2',
        confidence: 0.5,
      },
    ],
  },
);

const denial = handReading('😀 Ann Lee did not kill Di Wu. Di Wu, head of Acme and once its clerk, slept.', {
  source: { publisher: 'The Herald' },
  chains: [
    person('Ann Lee', 'Ann Lee'),
    person('Di Wu', 'Di Wu', 'Di Wu#2'),
    { label: 'Acme', type: 'Company', at: ['Acme'] },
    { label: 'clerk', type: 'Position', level: 'nominal', at: ['clerk'] },
  ],
  events: [{ type: 'Kill', trigger: 'kill', roles: { killer: ['Ann Lee'], victim: ['Di Wu'] }, modality: 'denied' }],
  relations: [
    { type: 'headOf', subject: 'Di Wu#2', object: 'Acme' },
    { type: 'hasPosition', subject: 'Di Wu#2', object: 'clerk', former: true },
  ],
});

export const newsGraph = graphOf(talks, denial);
