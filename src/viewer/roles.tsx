/** The roles of a fact; an entity in one leads to its panel. */
import type { ViewerFact, ViewerTerm } from '../graph/viewer-types.js';
import { words } from './bundles.js';
import { safeText } from './safe-text.js';
import { goTo } from './state.js';

export function Roles({ fact }: { fact: ViewerFact }) {
  return (
    <dl class="roles">
      {fact.roles.map(([role, terms]) => (
        <div key={role}>
          <dt>{words(role)}</dt>
          <dd>
            {terms.map((term, index) => (
              <TermView key={index} term={term} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function TermView({ term }: { term: ViewerTerm }) {
  const text = <bdi>{safeText(term.text)}</bdi>;
  if (term.node === undefined) return <span class="term">{text}</span>;
  return (
    <button type="button" class="term link" onClick={() => goTo(term.node!)}>
      {text}
    </button>
  );
}
