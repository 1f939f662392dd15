/** The reader's scores of one window to tokens, names and triggers of the words that it owns. */
import type { RawToken, Token } from '../model/text.js';
import { decodeNames } from './decode-names.js';
import { decodeDeprels } from './decode-tree.js';
import { decodeTriggers } from './decode-triggers.js';
import type { Decoder } from './decoder.js';
import { gridOf, type ReaderScores } from './network.js';
import { bestColumn } from './scores.js';
import type { FloatTensor } from './session.js';
import type { DecodedWindow } from './window-reading.js';
import type { Window } from './windows.js';

/** The reader's scores, and those of the relations of words to their heads. */
type WordScores = ReaderScores & { readonly deprel: FloatTensor };

/** Decodes row `row` of a batch; `heads` are those of the words that the window owns, `forms` the tokens of the whole sentence. */
export function decodeWindow(
  scores: WordScores,
  row: number,
  window: Window,
  heads: Int32Array,
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
    tokens: decodeTokens(scores, row, window, heads, forms, decoder),
    names: decodeNames(gridOf(scores.names, row), from, to, names, labels.temperatures.names),
    triggers: decodeTriggers(triggerScores, from, to),
  };
}

/** Tags, lemmas and tree; heads are positions in the sentence, −1 for the window's root. */
function decodeTokens(
  scores: WordScores,
  row: number,
  window: Window,
  heads: Int32Array,
  forms: readonly RawToken[],
  { labels, lemmaScripts }: Decoder,
): Token[] {
  const from = window.ownStart - window.start;
  const deprels = decodeDeprels(gridOf(scores.deprel, row), from, heads, labels.deprel);
  const [upos, xpos, lemma] = [gridOf(scores.upos, row), gridOf(scores.xpos, row), gridOf(scores.lemma, row)];
  return Array.from(heads, (head, i) => {
    const { form, range } = forms[window.ownStart + i]!;
    return {
      form,
      range,
      lemma: lemmaScripts[bestColumn(lemma, from + i, lemmaScripts.length)]!(form),
      upos: labels.upos[bestColumn(upos, from + i, labels.upos.length)]!,
      xpos: labels.xpos[bestColumn(xpos, from + i, labels.xpos.length)]!,
      head: head < 0 ? -1 : window.start + head,
      deprel: deprels[i]!,
    };
  });
}
