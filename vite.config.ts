/** Builds the viewer: one script, one style sheet, both put into the page by io/page.ts. */
import { defineConfig } from 'vite';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/viewer',
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    modulePreload: false,
    rollupOptions: {
      input: 'src/viewer/main.tsx',
      // A classic script runs as soon as it is read, before the graph behind it is.
      output: { format: 'iife', entryFileNames: 'viewer.js', assetFileNames: 'viewer[extname]' },
    },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
});
