/** The table twin of the drawing: every fact with its sentence; also what browsers without WebGL get. */
import { words } from './bundles.js';
import { Badges, Evidence } from './evidence.js';
import { Roles } from './roles.js';
import { data, showUnasserted } from './state.js';

export function FactTable({ canDraw }: { canDraw: boolean }) {
  const facts = data.value!.facts.filter((fact) => showUnasserted.value || fact.modality === 'asserted');
  return (
    <div class="table">
      {!canDraw && <p role="status">This browser draws no WebGL, so here are the facts as a table.</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Who and what</th>
            <th scope="col">Sentence</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.name}>
              <th scope="row">
                {words(fact.factType)}
                <br />
                <Badges claim={fact} />
              </th>
              <td>
                <Roles fact={fact} />
              </td>
              <td>{fact.evidence[0] && <Evidence evidence={fact.evidence[0]} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
