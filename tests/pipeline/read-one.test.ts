import { describe, expect, it } from 'vitest';
import { sourceId } from '../../src/model/ids.js';
import { readOne } from '../../src/pipeline/read-one.js';
import { handTools, MEETING, MEETING_TEXT } from './hand-tools.js';

const source = (text: string) => ({ id: sourceId({ text }), text });

describe('one source to one reading', () => {
  it('runs the stages in order: tokens, mentions, chains, facts', async () => {
    const reading = await readOne(source(MEETING_TEXT), handTools([MEETING]));
    expect(reading.events).toMatchObject([{ type: 'Meet', modality: 'asserted', status: 'accepted' }]);
    expect(Object.keys(reading.events[0]!.roles)).toEqual(expect.arrayContaining(['participant', 'place', 'time']));
    expect(reading.chains.map(({ label }) => label)).toEqual(expect.arrayContaining(['Ada Moor', 'Bo Lind', 'Oslo']));
    expect(reading.madeWith.model).toBe('by heart');
  });

  it('gives the run’s date to a source without one, as part of its id; times stay words where there is none', async () => {
    const timeOf = async (date?: string) => {
      const reading = await readOne(source(MEETING_TEXT), handTools([MEETING], date));
      const times = reading.mentions.flatMap((mention) => (mention.kind === 'value' ? [mention.value] : []));
      return { id: reading.source.id, times };
    };
    const [dated, undated] = [await timeOf('2019-01-18'), await timeOf()];
    expect(dated.times).toEqual(['2019-01-18']);
    expect(undated.times).toEqual([undefined]);
    expect(dated.id).not.toBe(undated.id);
  });

  it('reads nothing for facts after an error, and says why', async () => {
    const reading = await readOne(source(' \n'), handTools([]));
    expect(reading).toMatchObject({
      events: [],
      mentions: [],
      diagnostics: [{ code: 'empty-text', severity: 'error' }],
    });
  });
});
