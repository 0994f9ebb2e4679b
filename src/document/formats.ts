// The document formats.

import { exportedAs, readByConversion } from './conversion/converted.js';
import type { ListedFormat } from './format.js';

const hwpxWriter = async () => ({
  convert: (await import('../container/rhwp.js')).hwpToHwpx,
  into: (await import('./formats/hwpx/hwpx.js')).hwpx,
});
const docxWriter = async () => (await import('./conversion/plain-docx.js')).exportedAsDocx;

/** All readable formats. The first one also reads text of an unknown format. */
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
    writes: true,
    exportsAs: 'hwpx',
    isText: false,
    load: async () => {
      const { convert, into } = await hwpxWriter();
      return exportedAs((await import('./formats/hwp/hwp.js')).hwp, convert, into);
    },
  },
  {
    // Hangul 3.0 and 97 use the same extension as HWP 5.
    id: 'hwp3',
    extensions: [],
    writes: true,
    exportsAs: 'hwpx',
    isText: false,
    load: async () => {
      const { convert, into } = await hwpxWriter();
      return exportedAs(readByConversion('hwp3', convert, into), convert, into);
    },
  },
  {
    id: 'pdf',
    extensions: ['pdf'],
    writes: true,
    exportsAs: 'docx',
    isText: false,
    load: async () => (await docxWriter())((await import('./formats/pdf/pdf.js')).pdf),
  },
  {
    id: 'rtf',
    extensions: ['rtf'],
    writes: true,
    exportsAs: 'docx',
    isText: false,
    load: async () => (await docxWriter())((await import('./formats/rtf/rtf.js')).rtf),
  },
  {
    id: 'subtitles',
    extensions: ['srt', 'vtt'],
    writes: true,
    isText: true,
    load: async () => (await import('./formats/subtitles/subtitles.js')).subtitles,
  },
];
