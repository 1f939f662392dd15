/** The compiled ontology is the one that its files give. */
import { describe, expect, it } from 'vitest';
import { packOntology, unpackOntology } from '../../src/ontology/compiled.js';
import { readOntology } from '../../src/ontology/load.js';
import { builtIn } from './files.js';

const data = readOntology([builtIn('news.ttl'), builtIn('frames/Meet.yaml'), builtIn('frames/hasPosition.yaml')]);
const packed = packOntology(data, (path) => path.replace('frames/', 'packed/'));

describe('a packed ontology', () => {
  it('unpacks to what it was, lines of the frames and order of the maps included', () => {
    const found = unpackOntology(packed, (file) => file.replace('packed/', 'frames/'), data.hash)!;
    expect(found).toEqual(data);
    expect([...found.events.keys()]).toEqual([...data.events.keys()]);
    expect(found.frames.get('Meet')!.examples[0]!.line).toBeGreaterThan(1);
  });

  it('is passed over where the files have another hash', () => {
    expect(unpackOntology(packed, (file) => file, `${data.hash.slice(0, -1)}x`)).toBeUndefined();
    expect(unpackOntology(packed, (file) => file)?.hash).toBe(data.hash);
  });
});
