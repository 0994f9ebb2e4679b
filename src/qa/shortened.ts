// A text as a finding quotes it.

/** The beginning of a text, to be quoted. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
