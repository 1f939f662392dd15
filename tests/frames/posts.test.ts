import { describe, expect, it } from 'vitest';
import { withPosts } from '../../src/frames/posts.js';
import { openOntology } from '../../src/io/open-ontology.js';
import type { EventMention, Filler, MentionId, RelationMention } from '../../src/model/mention.js';

const ontology = openOntology();
const filler = (mention: string): Filler => ({
  kind: 'mention',
  mention: mention as MentionId,
  foundBy: 'test',
  confidence: 1,
});
const keyOf = (one: Filler) => (one.kind === 'mention' ? one.mention : one.text);
const comparison = { keyOf, wordsOf: keyOf };
const range = { start: 0, end: 1 };

const resigned: EventMention = {
  ...{ kind: 'event', type: 'Resign', modality: 'asserted', foundBy: 'test', confidence: 1, status: 'accepted' },
  ...{ trigger: { sentence: 2, start: 0, end: 1 }, head: 0, range, quote: range },
  roles: { person: [filler('hoff')] },
};
const post: RelationMention = {
  ...{
    kind: 'relation',
    type: 'hasPosition',
    modality: 'asserted',
    foundBy: 'test',
    confidence: 1,
    status: 'accepted',
  },
  ...{ sentence: 2, quote: range, subject: filler('hoff'), object: filler('economist'), organization: filler('bank') },
};

const appointed: EventMention = { ...resigned, type: 'Appoint', roles: { appointee: [filler('hoff')] } };

const postsOf = (event: EventMention, ...relations: RelationMention[]) =>
  withPosts([event], relations, ontology, comparison)[0]!.roles;

describe('the post that changes hands', () => {
  it('is the one that the sentence tells of the person', () => {
    expect(postsOf(resigned, post)).toMatchObject({ position: [filler('economist')], organization: [filler('bank')] });
  });

  it.each([
    ['a former post of one who is appointed', appointed, { ...post, former: true as const }],
    ['a post of another sentence of one who is appointed', appointed, { ...post, sentence: 3 }],
    ['a post of another person', resigned, { ...post, subject: filler('silva') }],
    ['an occupation at no body', resigned, { ...post, organization: undefined }],
    [
      'a post where the event names another',
      { ...resigned, roles: { ...resigned.roles, position: [filler('chair')] } },
      post,
    ],
    ['a post where nobody resigned', { ...resigned, modality: 'denied' as const }, post],
  ])('is not %s', (_, event, relation) => {
    expect(postsOf(event, relation as RelationMention)).toBe(event.roles);
  });

  it('is told anywhere of who leaves, if it is the only one', () => {
    const earlier = { ...post, sentence: 0 };
    const other = { ...earlier, object: filler('adviser'), organization: filler('ministry') };
    expect(postsOf(resigned, earlier, earlier)).toMatchObject({
      position: [filler('economist')],
      organization: [filler('bank')],
    });
    expect(postsOf(resigned, earlier, other)).toBe(resigned.roles);
  });

  it('gives its body where the event names it', () => {
    const named = { ...resigned, roles: { ...resigned.roles, position: [filler('economist')] } };
    expect(postsOf(named, { ...post, sentence: 0 })).toMatchObject({
      position: [filler('economist')],
      organization: [filler('bank')],
    });
  });
});
