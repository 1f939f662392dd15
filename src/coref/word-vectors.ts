/** What the network makes of the head words of mentions: vectors that only a scorer fitted with the same network can read. */
import type { Scene } from './scene.js';

/** The vector of a mention's head word in steps of 1/32; `undefined` where no network has read the sentence. */
export function headVector(scene: Scene, index: number): Int8Array | undefined {
  const { span, head } = scene.mentions[index]!;
  const { tokens, vectors } = scene.document.sentences[span.sentence]!;
  if (!vectors) return undefined;
  const width = vectors.words.length / tokens.length;
  return vectors.words.subarray(head * width, (head + 1) * width);
}

/** SHA-256 of the reader that made a document's vectors, if there are any. */
export function networkOf(scene: Scene): string | undefined {
  return scene.document.sentences.find(({ vectors }) => vectors)?.vectors?.network;
}
