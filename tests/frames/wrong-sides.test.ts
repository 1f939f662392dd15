import { describe, expect, it } from 'vitest';
import { eventsOf, role, sure } from './scene.js';

describe('fillers on the wrong side', () => {
  it('nobody but who is called its founder founded it', () => {
    const lines = `
      Veltra    PROPN NNP 2 compound Company
      co-founder NOUN NN 3 nmod:desc Position
      Osei      PROPN NNP 4 nsubj Person
      wrote/write VERB VBD 0 root
      to        ADP   IN 6 case
      Novak     PROPN NNP 4 obl Person`;
    const roles = [role('Found', 'founded', 1, 0), role('Found', 'founder', 1, 2), role('Found', 'founder', 1, 5)];
    const [found] = eventsOf(lines, [sure(1, 'Found')], roles);
    expect(JSON.stringify(found)).toContain('Osei');
    expect(JSON.stringify(found)).not.toContain('Novak');
  });
});
