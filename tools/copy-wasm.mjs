/** Copies the three files of onnxruntime-web that the wasm backend needs into dist/: the whole package is 140 MB, these are 14. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = dirname(fileURLToPath(import.meta.resolve('onnxruntime-web')));
const to = fileURLToPath(new URL('../dist/vendor/ort-wasm/', import.meta.url));

mkdirSync(to, { recursive: true });
for (const name of ['ort.node.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']) {
  copyFileSync(join(from, name), join(to, name));
}
