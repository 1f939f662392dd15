/** Streams of bytes that tell how far they are. */

type Bytes = Uint8Array<ArrayBuffer>;
type OnProgress = (part: number) => void;

/** Base64 characters that are decoded at once, four for three bytes. */
const PIECE = 1 << 18;

/** What was deflated (RFC 1951) and written as Base64; `onProgress` hears which part of the text is read. */
export function unpackedBytes(base64: string, onProgress: OnProgress = () => {}): ReadableStream<Bytes> {
  let at = 0;
  const packed = new ReadableStream<Bytes>({
    pull: (controller) => {
      if (at >= base64.length) return controller.close();
      controller.enqueue(decoded(base64.slice(at, at + PIECE)));
      at += PIECE;
      onProgress(Math.min(1, at / base64.length));
    },
  });
  return packed.pipeThrough(new DecompressionStream('deflate-raw'));
}

/** A loop: taking each character by a function takes ten times as long. */
function decoded(base64: string): Bytes {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** The same bytes; `onCome` hears how many have come. */
export function counted(bytes: ReadableStream<Bytes>, onCome: (count: number) => void): ReadableStream<Bytes> {
  let count = 0;
  const counter = new TransformStream<Bytes, Bytes>({
    transform: (chunk, controller) => {
      count += chunk.length;
      onCome(count);
      controller.enqueue(chunk);
    },
  });
  return bytes.pipeThrough(counter);
}
