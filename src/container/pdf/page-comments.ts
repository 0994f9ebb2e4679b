// Reviewers' comments on the pages of a PDF (ISO 32000-2, 12.5.6): what is written in their pop-up windows.

/** Types of annotations with a pop-up window. The text of others is drawn on the page, or is none. */
const types = [
  'TEXT',
  'HIGHLIGHT',
  'UNDERLINE',
  'SQUIGGLY',
  'STRIKEOUT',
  'CARET',
  'STAMP',
  'INK',
  'LINE',
  'SQUARE',
  'CIRCLE',
  'POLYGON',
  'POLYLINE',
  'FILEATTACHMENT',
] as const;

/** The numbers of these types in PDF.js. */
export const commenting = (numbers: Readonly<Record<(typeof types)[number], number>>): Set<number> =>
  new Set(types.map((type) => numbers[type]));

/** An annotation as PDF.js describes it, which has no types for it. */
type Annotation = {
  readonly pageIndex?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  /** The state that a reviewer gave a comment; the text then repeats it. */
  readonly state?: unknown;
};

/** The texts of comments by the index of their page. */
export const commentsOf = (annotations: readonly Annotation[]): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  for (const { pageIndex, contentsObj, state } of annotations) {
    const text = typeof contentsObj?.str === 'string' ? contentsObj.str : '';
    const hasState = state !== undefined && state !== null;
    if (hasState || text.trim() === '' || typeof pageIndex !== 'number') continue;
    const known = found.get(pageIndex);
    if (known === undefined) found.set(pageIndex, [text]);
    else known.push(text);
  }
  return found;
};
