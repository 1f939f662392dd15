/** "beat Australians Lena Hart and Joan Pell": a people right before a name says of which people the bearer is; the name stands in its place. */
import { countryOfDemonym } from './demonyms.js';
import type { Token } from './text.js';

/** The tokens with every such people, and what hangs on it, under the name behind it. */
export function withPeoples(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((mended, _, index) => (isPeopleOf(mended, index) ? under(mended, index) : mended), tokens);
}

function isPeopleOf(tokens: readonly Token[], index: number): boolean {
  const { xpos, form } = tokens[index]!;
  const name = tokens[index + 1];
  return (
    /^NNP?S$/.test(xpos) && name?.xpos === 'NNP' && areOneThing(tokens, index) && isPeople(form) && !isPeople(name.form)
  );
}

/** In the same place of one verb, or the name beside the people. */
function areOneThing(tokens: readonly Token[], index: number): boolean {
  const [people, name] = [tokens[index]!, tokens[index + 1]!];
  if (name.head === index) return name.deprel === 'appos';
  return people.head === name.head && PLACES.test(people.deprel) && PLACES.test(name.deprel);
}

/** Relations that no verb has twice with nothing between. */
const PLACES = /^(?:nsubj(?::pass)?|i?obj|obl|nmod)$/;

function isPeople(form: string): boolean {
  return countryOfDemonym(form) !== undefined;
}

function under(tokens: readonly Token[], people: number): readonly Token[] {
  const name = people + 1;
  const { head, deprel } = tokens[tokens[name]!.head === people ? people : name]!;
  return tokens.map((token, index) => {
    if (index === people) return { ...token, head: name, deprel: 'nmod:desc' };
    if (index === name) return { ...token, head, deprel };
    return token.head === people ? { ...token, head: name } : token;
  });
}
