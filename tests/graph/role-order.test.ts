import { describe, expect, it } from 'vitest';
import { orderRoles } from '../../src/graph/role-order.js';
import { openOntology } from '../../src/io/open-ontology.js';

describe('the order of roles', () => {
  it('is that of the ontology, with time and place last and unknown roles after them', () => {
    const roles = { time: [], destination: [], guise: [], sender: [], place: [], sent: [] };
    const order = Object.keys(orderRoles({ type: 'Dispatch', roles }, openOntology()));
    expect(order.slice(0, 3)).toEqual(['sender', 'sent', 'destination']);
    expect(order.slice(3, 5).sort()).toEqual(['place', 'time']);
    expect(order[5]).toBe('guise');
  });
});
