// Characters whose current Japanese form differs from the one these names are written with, each for a reason.

/** Old forms that the glossary keeps in Japanese. */
export const keptOldForms: ReadonlySet<string> = new Set([
  '龍', // Korean places (龍仁市, 龍山区): Japanese maps keep the character, 竜 is admitted
]);
