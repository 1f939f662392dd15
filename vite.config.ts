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
    lib: { entry: 'src/viewer/main.tsx', formats: ['es'], fileName: () => 'viewer.js', cssFileName: 'viewer' },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
});
