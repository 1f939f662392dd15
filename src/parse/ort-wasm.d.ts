/** The wasm build of onnxruntime, copied into dist/ by tools/copy-wasm.mjs (see package.json, "imports"). */
declare module '#ort-wasm' {
  export * from 'onnxruntime-common';
}
