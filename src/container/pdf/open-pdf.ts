// Reads a PDF as pages of drawing operations with PDF.js.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Problem } from '../../model/problem.js';
import { operationReader } from './operations.js';
import type { PdfPage } from './page.js';
import { commenting, commentsOf } from './page-comments.js';
import { pageOf } from './page-glyphs.js';
import { refuseLargeStreams } from './streams.js';

// PDF.js needs these browser classes on loading, but only for drawing, which is not used here.
const drawingClasses = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

const loadLibrary = async () => {
  for (const name of drawingClasses) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};

/** The folder of the package, which also contains the tables of older Japanese and Korean encodings. */
const packageFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const asProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new Problem('document-locked', {}, { cause: error })
    : new Problem('archive-damaged', {}, { cause: error });
};

/** Far more pages than any paper of a meeting has; each takes some milliseconds, even if it is empty. */
const mostPages = 2000;

/**
 * The pages of a PDF, in their order.
 * @throws Problem `document-locked` for a password, `archive-damaged`, `archive-too-large`, `pdf-operations`, `pdf-pages`
 */
export const openPdf = async (bytes: Uint8Array): Promise<readonly PdfPage[]> => {
  refuseLargeStreams(bytes);
  const { AnnotationType, getDocument, OPS } = await loadLibrary();
  const folder = packageFolder();
  const task = getDocument({
    // A copy, because PDF.js transfers the memory that it receives.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    // Errors are thrown; nothing is written to the terminal.
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    // Pictures are not decoded.
    maxImageSize: 1,
  });
  try {
    const file = await task.promise;
    const pages: PdfPage[] = [];
    const operationsOf = operationReader();
    if (file.numPages > mostPages) throw new Problem('pdf-pages', { most: mostPages });
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const operations = await operationsOf(page);
      pages.push(pageOf(page, operations, OPS));
      page.cleanup();
    }
    const comments = commentsOf(await file.getAnnotationsByType(commenting(AnnotationType), new Set()));
    return pages.map((page, index) => {
      const own = comments.get(index);
      return own === undefined ? page : { ...page, comments: own };
    });
  } catch (error) {
    throw asProblem(error);
  } finally {
    await task.destroy();
  }
};
