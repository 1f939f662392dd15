/** N-Quads, and N-Triples (no graphs): lines, not yet sorted. */
import type { Quad } from 'n3';
import type { InferredStatement } from '../graph/infer.js';
import { describeInferred } from './describe-inferred.js';
import { describeJudgements } from './describe-judgements.js';
import { describeLinks } from './describe-links.js';
import { graphParts } from './graph-parts.js';
import { quadLine, tripleLine } from './n-quads.js';
import { inProfile } from './profiles.js';
import type { Writing } from './writing.js';

/** Lines of N-Quads. A line may come more than once. */
export function nQuadLines(writing: Writing, inferred: Iterable<InferredStatement>): Iterable<string> {
  return lines(writing, inferred, quadLine);
}

/** Lines of N-Triples: what is claimed, of all documents. */
export function nTripleLines(writing: Writing): Iterable<string> {
  return lines(writing, [], tripleLine);
}

function* lines(
  writing: Writing,
  inferred: Iterable<InferredStatement>,
  line: (quad: Quad) => string,
): Generator<string> {
  const { shared, documents } = graphParts(writing);
  for (const quad of shared) yield line(quad);
  for (const { entities, facts, details } of documents) {
    const all = inProfile([...entities(), ...facts(), ...details()], writing.profile);
    yield* inOnePiece(all.map(line));
  }
  yield* describeJudgements(writing).map(line);
  yield* inProfile(describeLinks(writing), writing.profile).map(line);
  for (const statement of inferred) {
    yield* inProfile(describeInferred(statement, writing), writing.profile).map(line);
  }
}

/** Equal lines, cut from one text: a string put together of others drags them along, which costs who holds many of them. */
function inOnePiece(lines: readonly string[]): string[] {
  const text = lines.join('');
  let end = 0;
  return lines.map(({ length }) => {
    end += length;
    return text.slice(end - length, end);
  });
}
