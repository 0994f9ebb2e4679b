// Shortens a text for a finding.

/** The beginning of a text, for a quotation. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
