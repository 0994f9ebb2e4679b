// Numbers in words where they count something: 세 명, 스무 번째, 이십 명, 三つ, 二十二. Both languages hide number
// words inside other words (사회, 구조, 一般, 三重県), so a counter or a place value must vouch for them.

import { decimal } from '../decimal.js';
import { matchAt, type Recogniser } from '../recogniser.js';
import { aboutBefore } from './bounds.js';
import { unitAt } from './find-unit.js';
import { type Measured, measuredAt } from './measured.js';
import { type Numeral, numeralAt } from './numeral.js';

const ones: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  서: 3,
  석: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const tens: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const native =
  /(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?(하나|다섯|여섯|일곱|여덟|아홉|한|두|세|네|둘|셋|넷)?/y;
// What native numerals count. 한 건, 한 분, 한 곳 after a verb (역할을 한 건) are no counts, so 한 is kept from them.
const nativeCounter =
  /\s?(?:명|사람|개월|개(?![월년발선혁최편정방인])|번째|번|차례|가지|곳|군데|살|달(?![러성])|마리|대(?![책상표통학구])|권|쌍|배(?![분정출치])|건(?!물|강|설)|분(?![야기의석류]))/y;
const loneOneCounter =
  /\s?(?:명|사람|개월|개(?![월년발선혁최편정방인])|번째|가지|차례|달(?![러성])|마리|권|쌍)/y;
const afterCounter =
  /(?![가-힣])|(?:을|를|이|가|은|는|의|에|로|으로|과|와|도|씩|당|만|까지|부터|이상|이하|미만|정도|가량|중|여|째|간|인|입|였|동안|마다|뿐|이나|이며|이고|으로서|처럼)/y;
const hangul = /[가-힣]/;

const count = (value: number, end: number): Numeral => {
  const exact = decimal(BigInt(value));
  return { end, value: exact, plain: false, lastPower: 0, leading: exact };
};

const inWords = (found: Measured): Measured => ({ ...found, words: true });

/** 세 명, 두 차례, 열두 가지, 첫 번째. */
export const nativeKorean: Recogniser = (source, at) => {
  const { text, lang } = source;
  if (lang !== 'ko' || hangul.test(text.charAt(at - 1))) return undefined;
  const first = matchAt(/첫\s?(?:번\s?째|째|(?=회(?!의|사)|해(?![가-힣])))/y, text, at);
  if (first !== undefined) {
    const value = {
      kind: 'amount',
      value: decimal(1n),
      units: [],
      ordinal: 'nth',
      approximation: 'exact',
      limit: 'none',
    } as const;
    return { start: at, end: at + first[0].length, value, words: true };
  }
  const [word, ten, one] = matchAt(native, text, at) ?? [''];
  if (word === '') return undefined;
  const value = (tens[ten ?? ''] ?? 0) + (ones[one ?? ''] ?? 0);
  const end = at + word.length;
  const ordinal = matchAt(/째(?![가-힣])|째(?=로|는|와|,)/y, text, end);
  const counter = matchAt(value === 1 ? loneOneCounter : nativeCounter, text, end);
  const limited =
    /[나둘셋넷섯곱덟홉]$/.test(word) && matchAt(/\s?(?:이상|이하|미만|초과)/y, text, end) !== undefined;
  if (
    !limited &&
    ordinal === undefined &&
    (counter === undefined || matchAt(afterCounter, text, end + counter[0].length) === undefined)
  ) {
    return undefined;
  }
  return inWords(measuredAt(source, at, count(value, end)));
};

const days: Readonly<Record<string, number>> = {
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};

/** 이틀간 = 2日間, 사흘 동안 = 3日間. */
export const nativeDays: Recogniser = ({ text, lang }, at) => {
  if (lang !== 'ko' || hangul.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(
    /(이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름(?!달))(?:\s?(?:간|동안)(?![부격])|(?![가-힣])|(?=째|을|에|이|만))/y,
    text,
    at,
  );
  const value = days[found?.[1] ?? ''];
  if (found === undefined || value === undefined) return undefined;
  const parts = [{ value: decimal(BigInt(value)), unit: 'day' }] as const;
  return {
    start: at,
    end: at + found[0].length,
    words: true,
    value: { kind: 'duration', parts, nth: false, throughout: true, approximation: 'exact', limit: 'none' },
  };
};

/** Whether 수 or 数 stands before a number as "several": 수십억, 数百. */
const isSeveral = (text: string, at: number, mark: string, letters: RegExp): boolean =>
  text.charAt(at - 1) === mark && !letters.test(text.charAt(at - 2));

/** 수십억 원: some ten hundred millions, and no exact sum. */
const ofSeveral = (found: Measured, at: number): Measured => {
  const { value } = found;
  return value.kind === 'amount' || value.kind === 'money' || value.kind === 'duration'
    ? { ...found, start: at - 1, value: { ...value, approximation: 'about' }, vague: true }
    : found;
};

/** 이십이, 삼백, 오천만: Sino-Korean words, without any judgement of what stands around them. */
export const sinoKoreanAt = (text: string, at: number): Numeral | undefined =>
  /[일이삼사오육륙칠팔구십백천]/.test(text.charAt(at)) ? numeralAt(text, at, 'sino-korean') : undefined;

/** 이십 명, 천여 명, 백만 원: with a place value and a counter. */
export const sinoKorean: Recogniser = (source, at) => {
  const { text, lang } = source;
  const several = isSeveral(text, at, '수', hangul);
  const inWord = hangul.test(text.charAt(at - 1)) && aboutBefore(source, at) === at && !several;
  if (lang !== 'ko' || inWord) return undefined;
  const numeral = sinoKoreanAt(text, at);
  if (numeral === undefined || !/[십백천만억]/.test(text.slice(at, numeral.end))) return undefined;
  const found = several ? ofSeveral(measuredAt(source, at, numeral), at) : measuredAt(source, at, numeral);
  const counted =
    found.value.kind === 'money' ||
    found.value.kind === 'duration' ||
    (found.value.kind === 'amount' && found.value.units.length > 0);
  // 천만에, 만 원권: the counter must end a word or carry a particle.
  return counted && matchAt(/(?![가-힣])|권|대|어치/y, text, found.end) !== undefined
    ? inWords(found)
    : counted && matchAt(afterCounter, text, found.end) !== undefined
      ? inWords(found)
      : undefined;
};

const kanji = /\p{Script=Han}/u;
const mayPrecede = /[約計総全各満第年月日時分超同毎延人口値最額]/;
// Words and places that begin with a numeral and a counter's character.
const notNumbers =
  /一[部般定方番層度時人つ切斉連気律流体元同式帯見貫致員角概環目](?!目)|一回り|一本化|十分(?!間|後|前|程|以)|十二分|三位一体|三者|三権|四半期|四国|九州|千葉|三重|八戸|五戸|三戸|二戸|一戸|六戸|七戸|九戸|万一|百貨|千代|千歳|十勝|八王子|四日市|三日月|二人三脚|五輪|一人ひとり|三つ子|八つ当|百人一首|[二三四五六七八九]者|[一二三四五六七八九十]+[日条町丁](?=市|町|村|駅)|十和田|五十[嵐音川畑風肩鈴]|三十三間堂|八十[島八]|七十二候|二十四節気|百[田瀬合]|千[葉代歳曲]/uy;

/** 二十二回, 三億五千万円, 三つ: with a counter, or long enough to be nothing else. */
export const kanjiNumber: Recogniser = (source, at) => {
  const { text, lang } = source;
  const previous = text.charAt(at - 1);
  const several = lang === 'ja' && /[十百千万億兆]/.test(text.charAt(at)) && isSeveral(text, at, '数', kanji);
  if (kanji.test(previous) && !mayPrecede.test(previous) && !several) return undefined;
  if (matchAt(notNumbers, text, at) !== undefined) return undefined;
  const numeral = numeralAt(text, at, 'kanji');
  if (numeral === undefined) return undefined;
  const found = several ? ofSeveral(measuredAt(source, at, numeral), at) : measuredAt(source, at, numeral);
  const counted = found.end > numeral.end;
  const follower = text.charAt(found.end);
  if (/[市町村郡県駅]/.test(follower) && counted) return undefined;
  const spelled = text.slice(at, numeral.end);
  const long = spelled.length > 1 && !kanji.test(text.charAt(numeral.end));
  // 三十五団体, 四十七都道府県: whatever is counted. It may be part of a name (五十音), which the other side need not count.
  const placed = lang === 'ja' && /[一二三四五六七八九][十百千]/.test(spelled);
  const place = lang === 'ja' || unitAt(text, numeral.end, 'ja') !== undefined;
  if (!place || !(counted || long || placed)) return undefined;
  return { ...found, words: several || spelled.length === 1 || !(counted || long) };
};
