/** The analyser over a trained model. */
import { isStory, type RawSentence, type Sentence } from '../model/text.js';
import type { Analyser } from './analyser.js';
import { groupWindows } from './batches.js';
import { type Decoder, makeDecoder } from './decoder.js';
import { type Network, type OpenOptions, openNetwork } from './network.js';
import { readWindows } from './read-windows.js';
import { stitch, unread } from './stitch.js';
import type { WindowReading } from './window-reading.js';
import { cutWindows } from './windows.js';

/** Opens a model. Throws a TriplewireError where a file of it is missing or damaged, or the backend cannot be had. */
export async function openAnalyser(options: OpenOptions): Promise<Analyser> {
  return makeAnalyser(await openNetwork(options));
}

/** An analyser over an opened network. */
export function makeAnalyser(network: Network): Analyser {
  const decoder = makeDecoder(network.labels, network.lexicon, `${network.folder}/labels.json`);
  return {
    backend: network.backend,
    modelHash: network.hash,
    thresholds: network.thresholds,
    knownTypes: [...network.labels.trigger.slice(1), ...network.labels.relations.slice(1)],
    analyse: (_, sentences) => analyse(sentences, network, decoder),
    close: () => network.close(),
  };
}

async function analyse(sentences: readonly RawSentence[], network: Network, decoder: Decoder): Promise<Sentence[]> {
  const windows = sentences.flatMap((sentence, i) =>
    isStory(sentence)
      ? cutWindows(
          i,
          sentence.tokens.map((token) => network.encoder.encode(token.form)),
        )
      : [],
  );
  const readings: WindowReading[][] = sentences.map(() => []);
  for (const group of groupWindows(windows)) {
    const found = await readWindows(group, (i) => sentences[i]!.tokens, network, decoder);
    for (const reading of found) readings[reading.window.sentence]!.push(reading);
  }
  const reader = network.labels.files['reader.onnx']!;
  return sentences.map((raw, i) => (isStory(raw) ? stitch(raw, inOrder(readings[i]!), reader) : unread(raw)));
}

function inOrder(readings: readonly WindowReading[]): WindowReading[] {
  return readings.toSorted((a, b) => a.window.start - b.window.start);
}
