// Options for reading a part of WordprocessingML.

/** Restricts the text that is read of a part. */
export type StoryOptions = {
  /** Whether a paragraph is kept, by its text. */
  readonly isKept?: (text: string) => boolean;
  /** Whether only the text in fallbacks of drawings is read, which newer programs do not show. */
  readonly fallbacks?: boolean;
};
