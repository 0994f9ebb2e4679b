// The country of the persons in a Japanese text: 林 is 하야시 in Japan and 임 in Korea.

import type { Lang } from '../../model/language.js';
import type { Country } from './kanji-name.js';

const korea =
  /韓国|大韓民国|ソウル|釜山|大邱|仁川|光州|大田|蔚山|世宗|京畿道|江原|[忠慶全][清尚羅][南北]?道|済州|行政安全部|企画財政部|教育部|国土交通部|国会議長|広域市|特別自治|大統領/u;
const japan =
  /日本|東京|大阪|京都|北海道|[\u4e00-\u9fff]県|総務省|[^国]大臣|首相|衆議院|参議院|内閣府|都道府県|市区?町村|東京都|自民党/u;

const countryOf = (text: string): Country | undefined => {
  const isKorea = korea.test(text);
  return isKorea === japan.test(text) ? undefined : isKorea ? 'KR' : 'JP';
};

/**
 * The country that a sentence tells of its persons; undefined if it names both or none, and for Korean texts, whose names
 * need no country.
 * @example personsCountry('ソウル市の林局長', 'ja') // 'KR'
 */
export const personsCountry = (text: string, lang: Lang): Country | undefined =>
  lang === 'ja' ? countryOf(text) : undefined;

/** The country that most of the telling sentences of a document tell; undefined if neither has twice as many. */
export const documentCountry = (
  passages: readonly { readonly text: string; readonly lang: Lang }[],
): Country | undefined => {
  const told = passages.map(({ text, lang }) => personsCountry(text, lang));
  const [kr, jp] = [told.filter((one) => one === 'KR').length, told.filter((one) => one === 'JP').length];
  if (kr >= 2 * jp && kr > 0) return 'KR';
  return jp >= 2 * kr && jp > 0 ? 'JP' : undefined;
};
