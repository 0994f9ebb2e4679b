// Characters whose current Japanese form differs from the one these names are written with, each for a reason.

/** Old forms that the glossary keeps in Japanese. */
export const keptOldForms: ReadonlySet<string> = new Set([
  ...Array.from('淵檜嶋條'), // official names of municipalities: 剣淵町, 檜枝岐村, 鹿嶋市, 下條村
  '龍', // Korean places (龍仁市, 龍山区): Japanese maps keep the character, 竜 is admitted
]);
