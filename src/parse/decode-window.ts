/** The reader's scores of one window to tokens, names and triggers of the words that it owns. */
import type { RawToken, Token } from '../model/text.js';
import { decodeNames } from './decode-names.js';
import { decodeTree } from './decode-tree.js';
import { decodeTriggers } from './decode-triggers.js';
import type { Decoder } from './decoder.js';
import { gridOf, type ReaderScores } from './network.js';
import { bestColumn } from './scores.js';
import type { DecodedWindow } from './window-reading.js';
import type { Window } from './windows.js';

/** Decodes row `row` of a batch; `forms` are the tokens of the whole sentence. */
export function decodeWindow(
  scores: ReaderScores,
  row: number,
  window: Window,
  forms: readonly RawToken[],
  decoder: Decoder,
): DecodedWindow {
  const [from, to] = [window.ownStart - window.start, window.ownEnd - window.start];
  const { labels, names } = decoder;
  const triggerScores = {
    trigger: gridOf(scores.trigger, row),
    modality: gridOf(scores.modality, row),
    types: labels.trigger,
    modalities: labels.modality,
    triggerTemperature: labels.temperatures.trigger,
    modalityTemperature: labels.temperatures.modality,
  };
  return {
    window,
    tokens: decodeTokens(scores, row, window, forms, decoder),
    names: decodeNames(gridOf(scores.names, row), from, to, names, labels.temperatures.names),
    triggers: decodeTriggers(triggerScores, from, to),
  };
}

/** Tags, lemmas and tree; heads are positions in the sentence, −1 for the window's root. */
function decodeTokens(
  scores: ReaderScores,
  row: number,
  window: Window,
  forms: readonly RawToken[],
  { labels, lemmaScripts }: Decoder,
): Token[] {
  const [from, to] = [window.ownStart - window.start, window.ownEnd - window.start];
  const tree = decodeTree({ arc: gridOf(scores.arc, row), label: gridOf(scores.label, row) }, from, to, labels.deprel);
  const [upos, xpos, lemma] = [gridOf(scores.upos, row), gridOf(scores.xpos, row), gridOf(scores.lemma, row)];
  return tree.heads.map((head, i) => {
    const { form, range } = forms[window.ownStart + i]!;
    return {
      form,
      range,
      lemma: lemmaScripts[bestColumn(lemma, from + i, lemmaScripts.length)]!(form),
      upos: labels.upos[bestColumn(upos, from + i, labels.upos.length)]!,
      xpos: labels.xpos[bestColumn(xpos, from + i, labels.xpos.length)]!,
      head: head < 0 ? -1 : window.start + head,
      deprel: tree.deprels[i]!,
    };
  });
}
