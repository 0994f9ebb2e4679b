// The document formats.

import type { ListedFormat } from './format.js';

/** All formats that can be read. The first one also takes text of unknown format. */
export const formats: readonly ListedFormat[] = [
  {
    id: 'text',
    extensions: ['txt', 'text', 'log'],
    writes: true,
    isText: true,
    load: async () => (await import('./formats/text/text.js')).text,
  },
  {
    id: 'markdown',
    extensions: ['md', 'markdown', 'mkd'],
    writes: true,
    isText: true,
    load: async () => (await import('./formats/markdown/markdown.js')).markdown,
  },
  {
    id: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    writes: true,
    isText: true,
    load: async () => (await import('./formats/html/html.js')).html,
  },
  {
    id: 'docx',
    extensions: ['docx', 'docm'],
    writes: true,
    isText: false,
    load: async () => (await import('./formats/docx/docx.js')).docx,
  },
  {
    id: 'pptx',
    extensions: ['pptx', 'pptm'],
    writes: true,
    isText: false,
    load: async () => (await import('./formats/pptx/pptx.js')).pptx,
  },
  {
    id: 'xlsx',
    extensions: ['xlsx', 'xlsm'],
    writes: true,
    isText: false,
    load: async () => (await import('./formats/xlsx/xlsx.js')).xlsx,
  },
  {
    id: 'odt',
    extensions: ['odt'],
    writes: true,
    isText: false,
    load: async () => (await import('./formats/odt/odt.js')).odt,
  },
  {
    id: 'hwpx',
    extensions: ['hwpx'],
    writes: true,
    isText: false,
    load: async () => (await import('./formats/hwpx/hwpx.js')).hwpx,
  },
  {
    id: 'hwp',
    extensions: ['hwp'],
    writes: false,
    isText: false,
    load: async () => (await import('./formats/hwp/hwp.js')).hwp,
  },
  {
    id: 'pdf',
    extensions: ['pdf'],
    writes: false,
    isText: false,
    load: async () => (await import('./formats/pdf/pdf.js')).pdf,
  },
];
