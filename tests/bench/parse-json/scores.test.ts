/** The scores of `parse --format json`: what counts as right. */
import { describe, expect, it } from 'vitest';
import { openOntology } from '../../../src/io/open-ontology.js';
import type { Annotation } from '../../../src/pipeline/parse-annotation.js';
import { handDocument } from '../../support/parse.js';
import { Scores } from './scores.js';

const ontology = openOntology();
const document = handDocument([
  {
    words: 'The old mayor met Bo Lind .',
    upos: 'DET ADJ NOUN VERB PROPN PROPN PUNCT',
    heads: [3, 3, 4, 0, 4, 5, 4],
    deprels: 'det amod nsubj root obj flat punct',
  },
]);

/** `start`: where the filler "old mayor" begins. */
function annotation(start: number, type = 'Meet'): Annotation {
  return {
    id: 'x',
    text: document.source.text,
    entities: [[18, 25, 'Person']],
    facts: [
      {
        type,
        trigger: [14, 17],
        roles: {
          participant: [
            [start, 13],
            [18, 25],
          ],
        },
        modality: 'asserted',
        attributedTo: null,
      },
    ],
  };
}

function rowOf(found: Annotation | undefined, measure: string): string[] {
  const scores = new Scores(ontology);
  scores.count(annotation(4), found, document);
  const row = scores
    .table()
    .split('\n')
    .find((line) => line.startsWith(measure));
  return row!.trim().split(/\s+/).slice(1, 4);
}

describe('the scores of an annotation', () => {
  it('are full for the annotation itself', () => {
    expect(rowOf(annotation(4), 'roles')).toEqual(['1.0000', '1.0000', '1.0000']);
    expect(rowOf(annotation(4), 'names')).toEqual(['1.0000', '1.0000', '1.0000']);
  });

  it('take a shorter stretch for wrong by its ends, for right by overlap and head', () => {
    expect(rowOf(annotation(8), 'roles')).toEqual(['0.5000', '1.0000', '1.0000']);
  });

  it('take another type for wrong', () => {
    expect(rowOf(annotation(4, 'Visit'), 'triggers')).toEqual(['0.0000', '0.0000', '0.0000']);
  });

  it('count a line that was not found as empty', () => {
    expect(rowOf(undefined, 'names')).toEqual(['0.0000', '0.0000', '0.0000']);
  });
});
