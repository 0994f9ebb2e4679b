// Names of institutions, offices and places by their last syllables: terms, where no termbase says so.

import type { Lang } from '../model/language.js';

const endings: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[가-힣]{2}[부처청성]|위원회|감사원|국정원|공단|공사|재단|협회|의회|법원|대사관|[가-힣]{2}[시도군구]|장관|차관|대신|지사|시장|군수|구청장|총리|대통령|의장|국장|과장|실장|청장|법)$/u,
  ja: /(?:[\p{Script=Han}々]{1,}[省庁府局院]|委員会|機構|財団|協会|公社|議会|裁判所|大使館|[\p{Script=Han}々]{1,}[都道県市町村区]|大臣|長官|政務官|知事|総理|議長|次官|[局課部室市町村区]長|法)$/u,
};

/** Whether a word is, by its ending, the name of an institution, an office, a place or a law. */
export const isInstitution = (word: string, lang: Lang): boolean => endings[lang].test(word);
