// PDF: the visible text of its pages, joined to paragraphs. It is only read, because a page has no paragraphs to write
// back to.

import { openPdf } from '../../../container/pdf/open-pdf.js';
import type { PdfPage } from '../../../container/pdf/page.js';
import type { ReadDocument } from '../../../model/document.js';
import { Problem } from '../../../model/problem.js';
import type { Format } from '../../format.js';
import { isNameless } from './characters.js';
import type { Flow } from './flow.js';
import { layOut } from './layout.js';
import { type Frame, framesOf } from './letters.js';
import { paragraphsOf } from './paragraphs.js';
import { withoutRunningHeads } from './running-heads.js';
import { documentOf } from './to-document.js';

/** From this share of glyphs without a character on, a text counts as unreadable. */
const mostNameless = 0.3;

const checkLetters = (pages: readonly PdfPage[]): void => {
  const glyphs = pages.flatMap((page) => page.glyphs).filter(({ text }) => text.trim() !== '');
  if (glyphs.length === 0) throw new Problem('document-scanned');
  const nameless = glyphs.filter(({ text }) => isNameless(text)).length;
  if (nameless > mostNameless * glyphs.length) throw new Problem('document-nameless-glyphs');
};

const emptyFrame: Frame = { letters: [], rules: [], isVertical: false, top: 0, bottom: 0 };

/** Converts the text of pages to a document; headers and footers come once, at the end, and then the comments. */
export const readPages = (pages: readonly PdfPage[]): ReadDocument => {
  checkLetters(pages);
  const frames = pages.map(framesOf);
  const { frames: bared, repeated } = withoutRunningHeads(frames.map(([main = emptyFrame]) => main));
  const flows = bared.flatMap((main, page): readonly Flow[] => [
    ...layOut(main),
    ...(frames[page] ?? []).slice(1).flatMap(layOut),
  ]);
  return documentOf(
    paragraphsOf(flows),
    repeated,
    pages.flatMap(({ comments = [] }) => comments),
  );
};

export const pdf = {
  id: 'pdf',
  read: async (bytes) => readPages(await openPdf(bytes)),
} as const satisfies Format;
