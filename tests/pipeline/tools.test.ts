import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/frames/settings.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import type { Analyser } from '../../src/parse/analyser.js';
import { toolsOf } from '../../src/pipeline/tools.js';

const ontology = {} as Ontology;
const thresholds = { global: { trigger: 0.4, roles: 0.3, relations: 0.6 }, types: { Meet: 0.2 } };
const analyser = { thresholds, knownTypes: ['Meet'] } as unknown as Analyser;

describe('the tools of a run', () => {
  it('have the thresholds and types of their network', () => {
    const { settings, date } = toolsOf(analyser, ontology);
    expect(settings).toMatchObject({ thresholds, knownTypes: ['Meet'], sources: DEFAULT_SETTINGS.sources });
    expect(date).toBeUndefined();
  });

  it('raise those of events and relations, not those of fillers', () => {
    const { settings } = toolsOf(analyser, ontology, { minConfidence: 0.5, date: '2020-01-02' });
    expect(settings.thresholds).toEqual({
      global: { trigger: 0.5, roles: 0.3, relations: 0.6 },
      types: { Meet: 0.5 },
    });
  });

  it('have even thresholds where the network has none', () => {
    expect(toolsOf({} as Analyser, ontology).settings).toEqual(DEFAULT_SETTINGS);
  });
});
