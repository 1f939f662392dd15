/** What the Universal Dependencies validator asks of a file on its lowest levels, as a list of problems with their lines. */

const COLUMNS = 10;

/** Problems of a whole file; none for a valid one. */
export function conlluProblems(text: string): string[] {
  if (!text.endsWith('\n\n')) return ['the file does not end in an empty line'];
  const blocks = text.split('\n\n').filter((block) => block !== '');
  const ids = blocks.map((block) => /^# sent_id = (\S+)$/m.exec(block)?.[1]);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...blocks.flatMap(blockProblems), ...repeated.map((id) => `sent_id ${id} is missing or not unique`)];
}

function blockProblems(block: string): string[] {
  const lines = block.split('\n');
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const words = rows.filter(([id]) => /^\d+$/.test(id!));
  const place = (problem: string) => `${lines[0]}: ${problem}`;
  const problems = [
    ...rows.flatMap((row) => (row.length === COLUMNS ? [] : [`${row.length} columns: ${row}`])),
    ...rows.flatMap((row) =>
      row.every((cell) => cell !== '' && cell.trim() === cell) ? [] : [`empty or padded: ${row}`],
    ),
    ...words.flatMap(([id], index) => (Number(id) === index + 1 ? [] : [`id ${id}`])),
    ...textProblems(block, rows),
    ...treeProblems(words),
    ...rows.flatMap((row) => miscProblems(row[9]!)),
  ];
  return problems.map(place);
}

/** The `text` comment is what the forms and their spaces spell. */
function textProblems(block: string, rows: readonly (readonly string[])[]): string[] {
  const told = /^# text = (.*)$/m.exec(block)?.[1];
  let [spelled, inside] = ['', 0];
  for (const row of rows) {
    const id = row[0]!;
    if (id.includes('.') || (!id.includes('-') && Number(id) <= inside)) continue;
    if (id.includes('-')) inside = Number(id.split('-')[1]);
    spelled += row[1] + (row[9]!.split('|').includes('SpaceAfter=No') ? '' : ' ');
  }
  return told === spelled.trimEnd() ? [] : [`text is "${told}", the forms spell "${spelled.trimEnd()}"`];
}

function treeProblems(words: readonly (readonly string[])[]): string[] {
  const heads = words.map((word) => Number(word[6]));
  const roots = words.filter((word) => word[6] === '0');
  const outside = heads.filter((head) => !(head >= 0 && head <= words.length));
  const mislabelled = words.filter((word) => (word[6] === '0') !== (word[7] === 'root'));
  return [
    ...(roots.length === 1 ? [] : [`${roots.length} roots`]),
    ...outside.map((head) => `head ${head}`),
    ...mislabelled.map((word) => `relation ${word[7]} to ${word[6]}`),
    ...(heads.every((_, index) => reachesRoot(heads, index)) ? [] : ['a cycle']),
  ];
}

function reachesRoot(heads: readonly number[], index: number): boolean {
  let at = index;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (heads[at] === 0) return true;
    at = heads[at]! - 1;
  }
  return false;
}

/** Attributes are `Key=value`, each key once. */
function miscProblems(misc: string): string[] {
  if (misc === '_') return [];
  const attributes = misc.split('|');
  const keys = attributes.map((attribute) => attribute.split('=')[0]);
  return [
    ...attributes.flatMap((attribute) => (/^[^\s=]+=\S+$/.test(attribute) ? [] : [`attribute ${attribute}`])),
    ...(new Set(keys).size === keys.length ? [] : [`a key twice: ${misc}`]),
  ];
}
