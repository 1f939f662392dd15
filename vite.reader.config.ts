/** Builds the worker that reads texts in the page: the pipeline with the wasm runtime's code. Model, ontology and WebAssembly are fetched. */
import { defineConfig, type Plugin } from 'vite';

/** The WebAssembly is in the package once, for the command line. */
const leaveOutWasm: Plugin = {
  name: 'leave-out-wasm',
  generateBundle(_, bundle) {
    for (const name of Object.keys(bundle)) if (name.endsWith('.wasm')) delete bundle[name];
  },
};

export default defineConfig({
  plugins: [leaveOutWasm],
  resolve: { alias: { '#ort-wasm': 'onnxruntime-web/wasm' } },
  build: {
    outDir: 'dist/viewer',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: 'src/viewer/reader-worker.ts',
      external: ['onnxruntime-node'],
      output: { entryFileNames: 'reader.js', codeSplitting: false },
    },
  },
});
