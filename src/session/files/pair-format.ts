// Format names of bilingual files that are documents in work.

const prefix = 'bilingual-';

/** The format name of a document: `xliff` → `bilingual-xliff`. */
export const pairFormat = (id: string): string => `${prefix}${id}`;

/** Whether a document in work came from a bilingual file; such a document has no own format for export. */
export const isPairFormat = (format: string): boolean => format.startsWith(prefix);
