/** Frame files: what is read from them, and that every mistake is refused with file, line and cure. */
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load.js';
import { builtIn, builtInFrames, errorOf, loadFrame } from './files.js';

const GOOD = `Visit:
  triggers:
    verbs: [Visit, drop  by]
    nouns: [visit]
    light: { pay: [visit] }
  patterns:
    - on: verb
      visitor: nsubj
      destination: obj | obl[according to]
      where: { destination: [Place, Demonym], trigger: [drop by] }
    - on: noun
      visitor: nmod:poss
  examples:
    - text: The queen dropped by Ghent in 2003.
      roles: { visitor: [queen], destination: [Ghent], time: [2003] }
    - text: The queen will visit Ghent.
      roles: { visitor: [queen] }
      modality: planned
  counterexamples:
    - The site had a million visits.
`;

/** GOOD with one stretch replaced; fails where the stretch is not there. */
function broken(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`not in the frame: ${from}`);
  return GOOD.replace(from, to);
}

describe('a frame', () => {
  const frame = loadFrame('Visit', GOOD).frames.get('Visit')!;

  it('has its triggers as lemmas in lower case with single spaces', () => {
    expect(frame.triggers).toEqual({
      verbs: ['visit', 'drop by'],
      nouns: ['visit'],
      adjectives: [],
      light: { pay: ['visit'] },
    });
  });

  it('has patterns that are named by kind and position', () => {
    expect(frame.patterns.map(({ id }) => id)).toEqual(['verb/1', 'noun/2']);
  });

  it('has parsed argument labels, in order of preference', () => {
    expect(frame.patterns[0]!.arguments).toEqual({
      visitor: [{ relation: 'nsubj' }],
      destination: [{ relation: 'obj' }, { relation: 'obl', preposition: 'according to' }],
    });
  });

  it('may limit a pattern to classes and to triggers', () => {
    expect(frame.patterns[0]).toMatchObject({ where: { destination: ['Place', 'Demonym'] }, triggers: ['drop by'] });
    expect(frame.patterns[1]!.triggers).toBeUndefined();
  });

  it('has examples whose numbers stay words, asserted unless they say otherwise', () => {
    expect(frame.examples[0]).toMatchObject({ roles: { time: ['2003'] }, modality: 'asserted', line: 14 });
    expect(frame.examples[1]).toMatchObject({ modality: 'planned' });
    expect(frame.counterexamples).toEqual([{ text: 'The site had a million visits.', line: 20 }]);
  });

  it('knows its file and line', () => {
    expect([frame.file, frame.line, frame.patterns[1]!.line]).toEqual(['frames/Visit.yaml', 1, 11]);
  });
});

describe('a mistake is refused with its line and a cure', () => {
  it.each([
    ['an unknown role', 'visitor: nsubj', 'guest: nsubj', 'unknown-role', 8, 'visitor, destination, time, place'],
    ['an unknown role in an example', 'visitor: [queen] }', 'guest: [queen] }', 'unknown-role', 17, 'visitor'],
    ['an unknown role in where', '{ destination: [Place', '{ guest: [Place', 'unknown-role', 10, 'visitor'],
    ['an unknown class', '[Place,', '[Palace,', 'unknown-class', 10, 'Facility'],
    ['an unknown argument label', 'visitor: nsubj', 'visitor: subject', 'unknown-label', 8, 'nsubj'],
    ['a label without its preposition', 'obl[according to]', 'obl', 'unknown-label', 9, 'obl[of]'],
    ['a label with a needless preposition', 'obj |', 'obj[to] |', 'unknown-label', 9, 'write obj'],
    ['an end of a construction on a verb', 'visitor: nsubj', 'visitor: appos', 'unknown-label', 8, 'bearer'],
    ['an unknown kind of pattern', 'on: noun', 'on: nouns', 'bad-frame', 11, 'verb, noun, adjective'],
    [
      'a trigger that the frame has not',
      'trigger: [drop by]',
      'trigger: [drop in]',
      'unknown-trigger',
      10,
      'triggers:',
    ],
    ['a pattern whose kind has no trigger', 'nouns: [visit]', 'nouns: []', 'bad-frame', 11, 'triggers: nouns:'],
    ['a pattern without roles', '      visitor: nmod:poss\n', '', 'bad-frame', 11, 'role: label'],
    ['an unknown field', 'nouns: [visit]', 'noun: [visit]', 'unknown-key', 4, 'verbs, nouns, adjectives, light'],
    ['a list that is none', 'verbs: [Visit, drop  by]', 'verbs: visit', 'bad-frame', 3, '[one, two]'],
    ['an unknown modality', 'modality: planned', 'modality: future', 'bad-frame', 18, 'asserted, planned'],
    ['an example without roles', '      roles: { visitor: [queen] }\n', '', 'bad-frame', 16, 'roles:'],
    ['an example that expects nothing', '{ visitor: [queen] }', '{}', 'bad-frame', 17, 'at least one role'],
    ['former that is not true', 'modality: planned', 'former: maybe', 'bad-frame', 18, 'former: true'],
    ['an empty counterexample', '- The site had a million visits.', '- ""', 'bad-frame', 20, 'text'],
    ['a colon in a sentence', 'The queen will visit', 'She said: the queen will visit', 'bad-yaml', 16, 'YAML'],
    ['an alias', '[queen], dest', '*queen, dest', 'bad-yaml', 15, 'YAML'],
    ['an unclosed bracket', '[Visit, drop  by]', '[Visit, drop  by', 'bad-yaml', 4, 'YAML'],
    [
      'a counterexample that is an example',
      'The site had a million visits.',
      'The queen will visit Ghent.',
      'bad-frame',
      20,
      'remove one',
    ],
  ])('%s', (_, from, to, code, line, cure) => {
    const error = errorOf(() => loadFrame('Visit', broken(from, to)));
    expect(error).toMatchObject({ name: 'TriplewireError', code, file: 'frames/Visit.yaml', line, exitCode: 2 });
    expect(error.message).toContain(cure);
    expect(error.message).toContain(`frames/Visit.yaml:${line}: `);
  });

  it('no example at all', () => {
    const text = GOOD.slice(0, GOOD.indexOf('  examples:'));
    expect(errorOf(() => loadFrame('Visit', text))).toMatchObject({ code: 'no-example', line: 2 });
  });

  it('a type that the ontology does not declare', () => {
    const error = errorOf(() => loadFrame('Lobby', GOOD.replace('Visit:', 'Lobby:')));
    expect(error).toMatchObject({ code: 'unknown-type', line: 1 });
    expect(error.message).toContain('tw:NewsEvent');
  });

  it('a type in the wrong case, with the right one', () => {
    const error = errorOf(() => loadFrame('visit', GOOD.replace('Visit:', 'visit:')));
    expect(error.message).toContain('write Visit');
  });

  it('a file that has another name than its type', () => {
    expect(errorOf(() => loadFrame('Meet', GOOD))).toMatchObject({ code: 'bad-frame', line: 1 });
  });

  it.each(['', 'Visit', '- Visit', `${GOOD}\nMeet: {}`])('a file that does not hold one type: %j', (text) => {
    expect(errorOf(() => loadFrame('Visit', text)).code).toBe('bad-frame');
  });

  it('a second frame of one type', () => {
    const again = { path: 'mine/Visit.yaml', text: GOOD };
    const error = errorOf(() => loadOntology([builtIn('news.ttl'), { path: 'frames/Visit.yaml', text: GOOD }, again]));
    expect(error).toMatchObject({ code: 'duplicate-type', file: 'mine/Visit.yaml', line: 1 });
    expect(error.message).toContain('frames/Visit.yaml');
  });
});

describe('the built-in frames', () => {
  const ontology = loadOntology([builtIn('news.ttl'), ...builtInFrames()]);

  it('cover every type of the ontology', () => {
    const types = [...ontology.events.keys(), ...ontology.relations.keys()];
    expect([...ontology.frames.keys()].sort()).toEqual(types.sort());
  });

  it('find, in each of their examples, only roles that a pattern or the code of time and place can give', () => {
    const stray = [...ontology.frames.values()].flatMap(({ type, patterns, examples }) => {
      const given = new Set(['time', 'place', ...patterns.flatMap((pattern) => Object.keys(pattern.arguments))]);
      const asked = examples.flatMap(({ roles, line }) => Object.keys(roles).map((role) => ({ type, role, line })));
      return asked.filter(({ role }) => !given.has(role));
    });
    expect(stray).toEqual([]);
  });

  it('quote in each example the fillers as they stand in its text', () => {
    const stray = [...ontology.frames.values()].flatMap(({ type, examples }) =>
      examples.flatMap(({ text, roles }) =>
        Object.values(roles)
          .flat()
          .filter((filler) => !text.includes(filler))
          .map((filler) => `${type}: ${filler}`),
      ),
    );
    expect(stray).toEqual([]);
  });
});
