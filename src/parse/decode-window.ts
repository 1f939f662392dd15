/** The reader's scores of one window to tokens, names and triggers of the words that it owns. */
import type { RawToken, Token } from '../model/text.js';
import { decodeNames } from './decode-names.js';
import { decodeDeprels } from './decode-tree.js';
import { decodeTriggers } from './decode-triggers.js';
import type { Decoder } from './decoder.js';
import { lemmatise } from './lemmatise.js';
import { bestColumn, type Grid } from './scores.js';
import type { DecodedWindow } from './window-reading.js';
import type { WindowScores } from './window-scores.js';
import type { Window } from './windows.js';

/** The reader's scores of a window, and those of the relations of its words to their heads. */
type WordScores = WindowScores & { readonly deprel: Grid };

/** Decodes a window; `heads` are those of the words that it owns, `forms` the tokens of the whole sentence. */
export function decodeWindow(
  scores: WordScores,
  window: Window,
  heads: Int32Array,
  forms: readonly RawToken[],
  decoder: Decoder,
): DecodedWindow {
  const [from, to] = [window.ownStart - window.start, window.ownEnd - window.start];
  const { labels, names } = decoder;
  const triggerScores = {
    trigger: scores.trigger,
    modality: scores.modality,
    types: labels.trigger,
    modalities: labels.modality,
    triggerTemperature: labels.temperatures.trigger,
    modalityTemperature: labels.temperatures.modality,
  };
  return {
    window,
    tokens: decodeTokens(scores, window, heads, forms, decoder),
    names: decodeNames(scores.names, from, to, names, labels.temperatures.names),
    triggers: decodeTriggers(triggerScores, from, to),
  };
}

/** Tags, lemmas and tree; heads are positions in the sentence, −1 for the window's root. */
function decodeTokens(
  { upos, xpos, lemma, deprel }: WordScores,
  window: Window,
  heads: Int32Array,
  forms: readonly RawToken[],
  { labels, lemmaScripts, lexicon }: Decoder,
): Token[] {
  const from = window.ownStart - window.start;
  const deprels = decodeDeprels(deprel, from, heads, labels.deprel);
  return Array.from(heads, (head, i) => {
    const { form, range } = forms[window.ownStart + i]!;
    const tag = labels.xpos[bestColumn(xpos, from + i, labels.xpos.length)]!;
    const script = lemmaScripts[bestColumn(lemma, from + i, lemmaScripts.length)]!;
    return {
      form,
      range,
      lemma: lemmatise(form, tag, script, lexicon),
      upos: labels.upos[bestColumn(upos, from + i, labels.upos.length)]!,
      xpos: tag,
      head: head < 0 ? -1 : window.start + head,
      deprel: deprels[i]!,
    };
  });
}
