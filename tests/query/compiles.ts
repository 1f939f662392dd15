/** What the typed handle lets compile and what not: `npm run typecheck` holds it, nothing here is run. */
import { expectTypeOf } from 'vitest';
import type { Facts } from '../../src/query/facts.js';
import { type GraphHandle, openGraph } from '../../src/query/open-graph.js';
import { newsGraph } from '../export/news-graph.js';

/** A role, type, class or modality that the ontology lacks is an error. */
export function compiles(graph: GraphHandle): void {
  graph.events('Meet', { participant: 'Kim Jong Un', after: '2018', modality: 'asserted' });
  graph.events('Kill').where({ victim: 'Di Wu' });
  graph.relations('hasPosition', { organization: 'Acme' });
  // @ts-expect-error a meeting has no winner
  graph.events('Meet', { winner: 'Kim Jong Un' });
  // @ts-expect-error there is no such type
  graph.events('Meeting');
  // @ts-expect-error a relation is no event
  graph.events('hasPosition');
  // @ts-expect-error a meeting has no victim
  graph.events('Meet').where({ victim: 'Di Wu' });
  // @ts-expect-error nor can one be read
  graph.events('Meet').first()?.roles.victim;
  // @ts-expect-error there is no such class
  graph.entities({ type: 'Persons' });
  // @ts-expect-error there is no such modality
  graph.events('Meet', { modality: 'maybe' });
  expectTypeOf(graph.events('Meet')).toEqualTypeOf<Facts<'participant' | 'topic' | 'time' | 'place'>>();
  interface Sports {
    readonly events: { readonly Sponsor: 'sponsor' | 'recipient' };
    readonly relations: object;
    readonly classes: 'Club';
  }
  openGraph<Sports>(newsGraph).events('Sponsor', { recipient: 'Veltra' });
}
