// Names of formats under which bilingual files are kept as documents in work.

const prefix = 'bilingual-';

/** The name of a document's format: `xliff` → `bilingual-xliff`. */
export const pairFormat = (id: string): string => `${prefix}${id}`;

/** Whether a document in work came from a bilingual file: it leaves in no form of its own. */
export const isPairFormat = (format: string): boolean => format.startsWith(prefix);
