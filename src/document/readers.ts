// The document formats that can be read.

import type { ListedReader } from './reader.js';

/** All readers. The first one also takes text of unknown format. */
export const readers: readonly ListedReader[] = [
  {
    extensions: ['txt', 'text', 'log'],
    load: async () => (await import('./readers/plain-text.js')).plainText,
  },
  {
    extensions: ['md', 'markdown', 'mkd'],
    load: async () => (await import('./readers/markdown.js')).markdown,
  },
  {
    extensions: ['docx', 'docm'],
    load: async () => (await import('./readers/docx.js')).docx,
  },
  {
    extensions: ['hwpx'],
    load: async () => (await import('./readers/hwpx.js')).hwpx,
  },
];
