// Fields of WordprocessingML: which of them hold text to translate, and how far each one is.

/** Whose result is text: the others compute what they show (a page, a date, a number, a reference). */
const textual = /^\s*(?:HYPERLINK|TOC|FORMTEXT|INDEX|QUOTE|MACROBUTTON|GOTOBUTTON|TA|TOA)\b/i;
const linking = /^\s*HYPERLINK\b/i;

/** Whether the result of a field is text to translate. @param instruction such as ` PAGEREF _Toc1 \h ` */
export const holdsText = (instruction: string): boolean => textual.test(instruction);

/** Whether a field is a link around its text. */
export const isLinkField = (instruction: string): boolean => linking.test(instruction);

/** A field that has begun and not ended. */
export type OpenField = {
  instruction: string;
  /** Whether its result has begun. */
  isShown: boolean;
  /** The paragraph that it began in, by its number among those that were begun. */
  readonly paragraph: number;
  /** How much of the paragraph had been told. */
  readonly from: number;
  /** Where its first run begins; where its first mark begins, if there is text before that in the run. */
  readonly start: number;
  readonly isWhole: boolean;
};
