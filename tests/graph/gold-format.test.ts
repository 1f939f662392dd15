import { describe, expect, it } from 'vitest';
import { goldDocument } from '../../src/graph/gold-format.js';
import { graphOf } from './hand-graph.js';
import { handReading } from './hand-reading.js';

const reading = handReading('Former mayor Ann Lee said Bo Ek will visit Rome in May. He may meet her soon.', {
  chains: [
    { label: 'Ann Lee', type: 'Person', at: ['Ann Lee', 'her'] },
    { label: 'Bo Ek', type: 'Person', at: ['Bo Ek', 'He'] },
    { label: 'Rome', type: 'City', at: ['Rome'] },
    { label: 'mayor', type: 'Position', level: 'nominal', at: ['mayor'] },
  ],
  times: { May: '2019-05', soon: undefined },
  events: [
    { type: 'Meet', trigger: 'meet', roles: { participant: ['He', 'her'], time: ['soon'] }, modality: 'possible' },
    { type: 'Say', trigger: 'said', roles: { speaker: ['Ann Lee'], content: ['Bo Ek will visit Rome in May'] } },
    {
      ...{ type: 'Visit', trigger: 'visit', says: 'Ann Lee', modality: 'planned' as const },
      roles: { visitor: ['Bo Ek'], destination: ['Rome'], time: ['May'] },
    },
  ],
  relations: [{ type: 'hasPosition', subject: 'Ann Lee', object: 'mayor', former: true }],
});
const other = handReading('Cy Ng left.', { chains: [{ label: 'Cy Ng', type: 'Person', at: ['Cy Ng'] }] });
const answer = goldDocument(graphOf(reading, other), reading.source.id, 'article-7');

describe('a document in gold format', () => {
  it('lists the facts in the order of the text, fillers by label, times by value or else by their words', () => {
    expect(answer.facts).toEqual([
      {
        ...{ type: 'hasPosition', modality: 'asserted', attributedTo: null, quote: 'mayor Ann Lee' },
        roles: { subject: ['Ann Lee'], object: ['mayor'], former: true },
      },
      {
        ...{ type: 'Say', modality: 'asserted', attributedTo: null },
        roles: { content: ['Bo Ek will visit Rome in May'], speaker: ['Ann Lee'] },
        quote: 'Ann Lee said Bo Ek will visit Rome in May',
      },
      {
        ...{ type: 'Visit', modality: 'planned', attributedTo: 'Ann Lee', quote: 'Bo Ek will visit Rome in May' },
        roles: { destination: ['Rome'], time: ['2019-05'], visitor: ['Bo Ek'] },
      },
      {
        ...{ type: 'Meet', modality: 'possible', attributedTo: null, quote: 'He may meet her soon' },
        roles: { participant: ['Bo Ek', 'Ann Lee'], time: ['soon'] },
      },
    ]);
  });

  it('lists the entities of this document alone, with what the text calls them', () => {
    expect(answer.id).toBe('article-7');
    expect(answer.entities.map(({ name }) => name).sort()).toEqual(['Ann Lee', 'Bo Ek', 'Rome', 'mayor']);
    expect(answer.entities.find(({ name }) => name === 'Bo Ek')).toEqual({
      ...{ name: 'Bo Ek', class: 'Person', level: 'name', mentions: ['Bo Ek', 'He'] },
    });
  });
});
