/** Names compared: what two spellings of one name have in common. */

/** Lower case, without accents, possessive clitic, leading article and punctuation; `U.S.` is `us`, `Jong-un` is `jong un`. */
export function nameKey(name: string): string {
  const plain = foldAccents(name)
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''));
  return wordsOf(plain)
    .join(' ')
    .replace(/^(?:the|an?) (?=.)/, '');
}

/** The words of a key. */
export function keyWords(key: string): string[] {
  return key === '' ? [] : key.split(' ');
}

/** Letters in their plain form: `é` is `e`, `ł` stays. */
function foldAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}
