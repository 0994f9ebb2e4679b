// The drawing operations of a page as PDF.js hands them over, and never more of them than were allowed.

import { Problem } from '../../model/problem.js';

/** Operations of one page: a page of text has some thousands, a map tens of thousands. */
const mostOnPage = 200_000;
/** Time that the processor may work on one page, in microseconds: fonts and forms within forms cost most of it. */
const longestOnPage = 3_000_000;
/** Operations of all pages together. */
const mostInAll = 10_000_000;
/** Letters of one page: a newspaper has some 15,000. */
const mostLettersOnPage = 100_000;
/** Letters of all pages together, each of which takes some 400 bytes with its place. */
const mostLetters = 1_000_000;

type Operations = { readonly fnArray: number[]; readonly argsArray: unknown[] };
type Page = { readonly pageNumber: number; readonly getOperatorList: () => Promise<Operations> };

/** The method of PDF.js's page that takes each thousand of operations; it is not in its types. */
const receiver = '_renderPageChunk';

const lengthOf = (chunk: unknown): number =>
  typeof chunk === 'object' && chunk !== null && 'length' in chunk ? Number(chunk.length) : 0;

type Chunk = { readonly argsArray: readonly unknown[] };

const isChunk = (chunk: unknown): chunk is Chunk =>
  typeof chunk === 'object' && chunk !== null && 'argsArray' in chunk && Array.isArray(chunk.argsArray);

/** The number of letters that some operations draw: only texts have an array of glyphs as their argument. */
const lettersOf = (chunk: unknown): number => {
  let count = 0;
  if (!isChunk(chunk)) return count;
  for (const args of chunk.argsArray) {
    const first: unknown = Array.isArray(args) ? args[0] : undefined;
    if (Array.isArray(first)) count += first.length;
  }
  return count;
};

/** A reader of the pages of one file, which refuses a file that draws without end. */
export const operationReader = (): ((page: Page) => Promise<Operations>) => {
  let inAll = 0;
  let letters = 0;
  return (page) =>
    new Promise((resolve, reject) => {
      const receive: unknown = Reflect.get(page, receiver);
      const begun = process.cpuUsage();
      let onPage = 0;
      let lettersOnPage = 0;
      const count = (...given: readonly unknown[]): unknown => {
        const length = lengthOf(given[0]);
        onPage += length;
        inAll += length;
        const drawn = lettersOf(given[0]);
        lettersOnPage += drawn;
        letters += drawn;
        const isWithin =
          onPage <= mostOnPage &&
          inAll <= mostInAll &&
          lettersOnPage <= mostLettersOnPage &&
          letters <= mostLetters &&
          process.cpuUsage(begun).user <= longestOnPage;
        if (isWithin) return typeof receive === 'function' ? Reflect.apply(receive, page, given) : undefined;
        // Nothing is kept of what is still on its way; the caller ends PDF.js's work.
        reject(new Problem('pdf-operations', { page: page.pageNumber }));
        return undefined;
      };
      if (typeof receive === 'function') Reflect.set(page, receiver, count);
      page.getOperatorList().then(resolve, reject);
    });
};
