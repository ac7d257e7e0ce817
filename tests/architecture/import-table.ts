/**
 * Which folder of `src/` may import what: the table of ARCHITECTURE as data. A folder may always import itself; whatever
 * is not listed is forbidden. `engine (types)` means `import type` only.
 */
export interface ImportRow {
  folders: string[];
  packages: string[];
  /** Files outside `src`, as paths from the repository's folder; types only. */
  outside?: string[];
}

export const importTable: Record<string, ImportRow> = {
  engine: { folders: [], packages: ['dompurify'] },
  exports: { folders: ['engine (types)'], packages: ['turndown', '@joplin/turndown-plugin-gfm', 'fflate'] },
  library: { folders: ['engine'], packages: ['pouchdb-browser', 'dexie', 'fflate', 'papaparse', 'diff'] },
  platform: {
    folders: ['engine (types)'],
    packages: ['webextension-polyfill'],
    outside: ['public/_locales/en/messages.json'],
  },
  ui: { folders: [], packages: ['preact', 'lucide', '@fontsource-variable/literata'] },
  reader: { folders: ['engine', 'ui', 'platform'], packages: ['preact', 'lucide'] },
  content: { folders: ['engine', 'exports', 'reader', 'platform'], packages: [] },
  findings: { folders: ['engine', 'platform'], packages: [] },
  background: {
    folders: ['platform', 'library', 'findings', 'engine'],
    packages: ['@fontsource-variable/literata', '@fontsource-variable/source-sans-3', '@fontsource/opendyslexic'],
  },
  pages: {
    folders: ['ui', 'platform', 'findings', 'library', 'exports', 'reader', 'engine'],
    packages: [
      'preact',
      'lucide',
      '@fontsource-variable/literata',
      '@fontsource-variable/source-sans-3',
      '@fontsource/opendyslexic',
      'fflate',
    ],
  },
  cli: { folders: ['engine', 'exports'], packages: ['node:', 'jsdom', 'linkedom', 'html-encoding-sniffer'] },
};

/** From outside, the engine has one door. */
export const engineDoor = 'engine/index.ts';
