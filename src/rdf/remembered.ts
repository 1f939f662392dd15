/** What is made of a text, kept while it is likely to be asked for again: the nodes of the document in work come again and again. */

/** How many are kept at once: more would outlive a document and cost more to clear away than to make anew. */
const MOST = 1 << 10;

/** The same function, which makes what it was asked for lately once. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
