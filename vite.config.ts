import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { bundledLicenses } from './scripts/bundled-licenses.ts';
import { outrankPageStyles } from './scripts/outrank-page-styles.ts';
import { unclobberedPreact } from './scripts/unclobbered-preact.ts';
import { withoutEval } from './scripts/without-eval.ts';

const root = import.meta.dirname;
const outDir = resolve(root, 'dist');

/**
 * One `dist/` for Chromium and Firefox: the pages with shared chunks, and the content script as one self-contained
 * file, because `scripting.executeScript` takes files and not modules.
 */
export default defineConfig({
  root: resolve(root, 'src'),
  publicDir: resolve(root, 'public'),
  base: '/',
  plugins: [unclobberedPreact(), withoutEval()],
  css: { postcss: { plugins: [outrankPageStyles()] } },
  logLevel: process.env.WINNOW_QUIET ? 'error' : 'info',
  build: {
    outDir,
    // Each environment would delete what the one before it wrote: `buildApp` clears once instead.
    emptyOutDir: false,
    target: ['chrome120', 'firefox140'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  environments: {
    client: {
      build: {
        rollupOptions: {
          input: {
            popup: resolve(root, 'src/pages/popup/index.html'),
            options: resolve(root, 'src/pages/options/index.html'),
            library: resolve(root, 'src/pages/library/index.html'),
            ask: resolve(root, 'src/pages/ask/index.html'),
          },
        },
      },
    },
    content: {
      consumer: 'client',
      build: {
        copyPublicDir: false,
        rollupOptions: {
          input: { content: resolve(root, 'src/content/main.ts') },
          output: { format: 'iife', entryFileNames: 'content.js', codeSplitting: false },
        },
      },
    },
    reader: {
      consumer: 'client',
      build: {
        copyPublicDir: false,
        // The clean view's styles become a file of their own, because `scripting.insertCSS` puts them into the page.
        cssCodeSplit: false,
        rollupOptions: {
          input: { reader: resolve(root, 'src/content/reader.ts') },
          output: { format: 'iife', entryFileNames: 'reader.js', assetFileNames: 'reader.css', codeSplitting: false },
        },
      },
    },
    unasked: {
      consumer: 'client',
      build: {
        copyPublicDir: false,
        rollupOptions: {
          input: { unasked: resolve(root, 'src/content/unasked/main.ts') },
          output: { format: 'iife', entryFileNames: 'auto-clean.js', codeSplitting: false },
        },
      },
    },
    background: {
      consumer: 'client',
      build: {
        copyPublicDir: false,
        rollupOptions: {
          input: { background: resolve(root, 'src/background/main.ts') },
          output: { format: 'es', entryFileNames: 'background.js', codeSplitting: false },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      rmSync(outDir, { recursive: true, force: true });
      for (const environment of Object.values(builder.environments)) {
        if (environment.name === 'ssr') continue;
        await builder.build(environment);
      }
      writeFileSync(resolve(outDir, 'licenses.txt'), bundledLicenses(root));
      cpSync(resolve(root, 'manifest.json'), resolve(outDir, 'manifest.json'));
    },
  },
});
