/** `triplewire explain DIR --absent`: what was seen and not used, sentence by sentence, with the reason. */
import { loadReadings } from '../io/readings-file.js';
import { EXIT, TriplewireError } from '../model/errors.js';
import type { Absence, AbsenceReason, Reading } from '../model/mention.js';
import type { TextRange } from '../model/text.js';
import { absenceText } from './absence-text.js';
import { sourceHeading } from './fact-table.js';
import { clean, paint, print, say } from './output.js';

export interface AbsentFlags {
  /** Beginning of a source's id, or words of its title or address. */
  readonly document?: string;
  readonly reason?: AbsenceReason;
  /** At most so many rows. */
  readonly limit: number;
}

/** Prints the absences of an output folder, in the order of documents and text; their count goes to stderr. */
export function explainAbsent(folder: string, { document, reason, limit }: AbsentFlags): number {
  const readings = loadReadings(folder).filter((reading) => document === undefined || isCalled(reading, document));
  if (readings.length === 0) throw new TriplewireError('no-document', `no document "${document}" in ${folder}`);
  const found = readings.flatMap((reading) =>
    reading.absences
      .filter((absence) => reason === undefined || absence.reason === reason)
      .map((absence) => ({ reading, absence, sentence: sentenceAround(reading, absence) })),
  );
  print(table(found.slice(0, limit)));
  const left = found.length > limit ? `, ${found.length - limit} not shown (--limit ${found.length} shows all)` : '';
  say(`${found.length} absent${left}`);
  return EXIT.ok;
}

function isCalled({ source: { id, title, url } }: Reading, name: string): boolean {
  const wanted = name.toLowerCase();
  if (wanted === '') return false;
  return id.startsWith(wanted) || [title, url].some((text) => text?.toLowerCase().includes(wanted));
}

/** An absence with the sentence that it stands in. */
interface Row {
  readonly reading: Reading;
  readonly absence: Absence;
  readonly sentence: TextRange;
}

function sentenceAround({ sentences }: Reading, { range }: Absence): TextRange {
  return sentences.find(({ start, end }) => start <= range.start && range.start < end) ?? range;
}

/** Each document under its heading, each sentence once, its absences below it. */
function table(rows: readonly Row[]): string {
  const lines = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const { source } = row.reading;
    return [
      ...(before?.reading === row.reading ? [] : [sourceHeading(source)]),
      ...(before?.sentence === row.sentence ? [] : [`“${quote(source.text, row.sentence, 300)}”`]),
      absenceLine(row),
    ];
  });
  return lines.join('\n');
}

function absenceLine({ reading: { source }, absence, sentence }: Row): string {
  const isWhole = absence.range.start === sentence.start && absence.range.end === sentence.end;
  const trigger = isWhole ? '' : quote(source.text, absence.range, 40);
  const type = paint('bold', (absence.type ?? '').padEnd(14));
  return `    ${type} ${trigger.padEnd(14)} ${absenceText(absence, source.text)}`;
}

/** A stretch of the text, cut at `most` characters. */
function quote(text: string, { start, end }: TextRange, most: number): string {
  const whole = clean(text.slice(start, end));
  return whole.length > most ? `${whole.slice(0, most - 1)}…` : whole;
}
