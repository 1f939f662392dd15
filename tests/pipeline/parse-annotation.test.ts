/** The shape of events_news, from hand-made parses with proposals. */
import { describe, expect, it } from 'vitest';
import { openOntology } from '../../src/io/open-ontology.js';
import type { Proposals } from '../../src/model/text.js';
import { type Annotation, annotate, type Offsets } from '../../src/pipeline/parse-annotation.js';
import { type HandParse, handDocument } from '../support/parse.js';

const ontology = openOntology();

const annotated = (parse: HandParse) => annotate('n1', handDocument([parse]), ontology);
const told = ({ text }: Annotation, [start, end]: Offsets) => [...text].slice(start, end).join('');

const PROPOSALS: Proposals = {
  names: [
    { start: 1, end: 2, type: 'Demonym', probability: 0.9 },
    { start: 3, end: 5, type: 'Person', probability: 0.9 },
  ],
  triggers: [
    { token: 5, type: 'Say', probability: 0.9, modality: 'asserted', modalityProbability: 0.9 },
    { token: 8, type: 'Resign', probability: 0.9, modality: 'planned', modalityProbability: 0.9 },
  ],
  roles: [
    { trigger: 5, type: 'Say', role: 'speaker', filler: 3, probability: 0.9 },
    { trigger: 5, type: 'Say', role: 'content', filler: 8, probability: 0.9 },
    { trigger: 8, type: 'Resign', role: 'person', filler: 6, probability: 0.9 },
    { trigger: 8, type: 'Resign', role: 'attributedTo', filler: 3, probability: 0.2 },
    { trigger: 2, type: 'hasPosition', role: 'organization', filler: 1, probability: 0.9 },
  ],
  relations: [
    { type: 'hasPosition', subject: 3, object: 2, probability: 0.9 },
    { type: 'headOf', subject: 3, object: 1, probability: 0.9 },
  ],
};

const RESIGNATION: HandParse = {
  words: 'Former Norwegian minister Ada Moor said she will resign 😀',
  upos: 'ADJ ADJ NOUN PROPN PROPN VERB PRON AUX VERB SYM',
  heads: [4, 3, 4, 6, 4, 0, 9, 9, 6, 6],
  deprels: 'amod amod nmod:desc nsubj flat root nsubj aux ccomp discourse',
  lemmas: { said: 'say' },
  proposals: PROPOSALS,
};

describe('the annotation of a document', () => {
  it('has names, and facts with stretches in code points', () => {
    const moved = annotated({ ...RESIGNATION, words: RESIGNATION.words.replace('Former', '😀') });
    expect(moved.entities.map(([start, end, type]) => [told(moved, [start, end]), type])).toEqual([
      ['Norwegian', 'Demonym'],
      ['Ada Moor', 'Person'],
    ]);
    expect(moved.entities[0]?.[0]).toBe(2);
  });

  it('spells out events with their modality', () => {
    const annotation = annotated(RESIGNATION);
    const [say, resign] = annotation.facts;
    expect(say).toMatchObject({ type: 'Say', modality: 'asserted', attributedTo: null });
    expect(told(annotation, (say!.roles.content as Offsets[])[0]!)).toBe('she will resign');
    expect(resign).toMatchObject({ type: 'Resign', modality: 'planned' });
  });

  it('believes a doubtful speaker only of what that speaker is found to say', () => {
    const annotation = annotated(RESIGNATION);
    expect(told(annotation, annotation.facts[1]!.attributedTo!)).toBe('Ada Moor');
    const elsewhere = PROPOSALS.roles.filter(({ role }) => role !== 'content');
    const alone = annotated({ ...RESIGNATION, proposals: { ...PROPOSALS, roles: elsewhere } });
    expect(alone.facts[1]?.attributedTo).toBeNull();
  });

  it('tells of relations what their words tell: the title as trigger, "former", the organization', () => {
    const annotation = annotated(RESIGNATION);
    const [position, head] = annotation.facts.slice(2);
    expect(position).toMatchObject({ type: 'hasPosition', trigger: null, modality: 'asserted' });
    expect(position?.roles).toEqual({ subject: [[26, 34]], object: [[17, 25]], organization: [[7, 16]], former: true });
    expect(told(annotation, head!.trigger!)).toBe('minister');
    expect(head?.roles.former).toBe(true);
  });

  it('has nothing to say of a sentence without proposals', () => {
    expect(annotated({ ...RESIGNATION, proposals: {} })).toMatchObject({ id: 'n1', entities: [], facts: [] });
  });
});
