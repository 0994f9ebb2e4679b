// The drawing operations of a page as PDF.js hands them over, and never more of them than were allowed.

import { Problem } from '../../model/problem.js';

/** Operations of one page: a page of text has some thousands, a map tens of thousands. */
const mostOnPage = 200_000;
/** Time that the processor may work on one page, in microseconds: fonts and forms within forms cost most of it. */
const longestOnPage = 3_000_000;
/** Operations of all pages together. */
const mostInAll = 10_000_000;

type Operations = { readonly fnArray: number[]; readonly argsArray: unknown[] };
type Page = { readonly pageNumber: number; readonly getOperatorList: () => Promise<Operations> };

/** The method of PDF.js's page that takes each thousand of operations; it is not in its types. */
const receiver = '_renderPageChunk';

const lengthOf = (chunk: unknown): number =>
  typeof chunk === 'object' && chunk !== null && 'length' in chunk ? Number(chunk.length) : 0;

/** A reader of the pages of one file, which refuses a file that draws without end. */
export const operationReader = (): ((page: Page) => Promise<Operations>) => {
  let inAll = 0;
  return (page) =>
    new Promise((resolve, reject) => {
      const receive: unknown = Reflect.get(page, receiver);
      const begun = process.cpuUsage();
      let onPage = 0;
      const count = (...given: readonly unknown[]): unknown => {
        const length = lengthOf(given[0]);
        onPage += length;
        inAll += length;
        if (onPage <= mostOnPage && inAll <= mostInAll && process.cpuUsage(begun).user <= longestOnPage)
          return typeof receive === 'function' ? Reflect.apply(receive, page, given) : undefined;
        // Nothing is kept of what is still on its way; the caller ends PDF.js's work.
        reject(new Problem('pdf-operations', { page: page.pageNumber }));
        return undefined;
      };
      if (typeof receive === 'function') Reflect.set(page, receiver, count);
      page.getOperatorList().then(resolve, reject);
    });
};
