// Finds and reads files that a reviewer returned.

import type { Handler } from '../handler.js';

/** Lists the files that complete a typed path. */
export const browseReviews: Handler<'browse-reviews'> = async ({ typed }, { backend }) => ({
  kind: 'reviews-browsed',
  typed,
  entries: await backend().review.browse(typed),
});

/** Compares a returned file with the document. @throws Problem of reading the file */
export const readReview: Handler<'read-review'> = async ({ path }, { backend }) => ({
  kind: 'review-read',
  path,
  ...(await backend().review.read(path)),
});
