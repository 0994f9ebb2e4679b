// Frequencies as rates: 분기마다 한 차례, 3か月に1回 and 年4回 are all four times a year.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';

/**
 * A statement of frequency; `perYear` is undefined for 수시로, 随時: as often as needed. With the days of the year listed
 * behind it (매년 6월 30일과 12월 31일), `listed` is their number a year.
 */
export type Frequency = Span & {
  readonly text: string;
  readonly perYear: number | undefined;
  readonly listed?: number;
};

const numerals: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  두: 2,
  이틀: 2,
  세: 3,
  사흘: 3,
  네: 4,
  나흘: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (numerals[text] ?? Number(text.normalize('NFKC')));

/** Number of each period in a year. */
const yearly: Readonly<Record<string, number>> = {
  일: 365,
  날: 365,
  하루: 365,
  아침: 365,
  주: 52,
  주일: 52,
  일주일: 52,
  월: 12,
  달: 12,
  개월: 12,
  다: 12,
  분기: 4,
  반기: 2,
  학기: 2,
  반년: 2,
  년: 1,
  연: 1,
  해: 1,
  회계연도: 1,
  연도: 1,
  日: 365,
  朝: 365,
  晩: 365,
  週: 52,
  週間: 52,
  半月: 24,
  月: 12,
  か月: 12,
  カ月: 12,
  ヶ月: 12,
  箇月: 12,
  四半期: 4,
  半期: 2,
  半年: 2,
  学期: 2,
  年: 1,
  年度: 1,
  会計年度: 1,
  事業年度: 1,
  사업연도: 1,
  年間: 1,
};

const koNumber = '[0-9０-９]+|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열';
const jaNumber = '[0-9０-９]+|(?<![数何幾])[一二三四五六七八九十]';
const koTimes = `(?:(?:정도|평균|최소)\\s?)?(?<n>${koNumber})\\s?(?:회|번|차례|편|왕복)(?!째)`;
const jaTimes = `(?:平均|最低|少なくとも)?(?<n>${jaNumber})(?:回|度|便|往復)(?![目生])`;

const patterns: Readonly<Record<Lang, readonly RegExp[]>> = {
  ko: [
    '(?<![가-힣])(?<weekend>매주\\s주말|주말마다)',
    `(?<![가-힣]|제외하고 |제외한 |빼고 )(?<every>매|격)\\s?(?<p>분기|반기|학기|회계연도|사업연도|연도|일|주|월|달|년|해)(?![가-힣]*(?:경|신문|립|권))(?:에|마다)?(?:\\s?${koTimes}|\\s?(?<d>이틀|사흘|나흘))?`,
    `(?<![가-힣]|[수몇][십백천]?\\s)(?:(?<k>${koNumber})\\s?)?(?<p>일주일|주일|개월|분기|반기|학기|반년|연도|회계연도|주|달|년|해|날|일)\\s?(?:마다|별|간격으로|주기로)(?:(?:로)?\\s?${koTimes})?`,
    `(?<![가-힣]|[수몇][십백천]?\\s)(?:(?<k>${koNumber})\\s?)?(?<p>일주일|주일|개월|분기|반기|학기|반년|하루|주|달|년|해)\\s?(?:에|당|간)\\s?${koTimes}`,
    `(?<![가-힣\\d])(?:1\\s?)?(?<p>연간|연|년|월|주|일|하루|분기|반기|학기)\\s?(?:평균\\s)?${koTimes}`,
    '(?<![가-힣])(?<p>일주일|주)(?:에)?\\s?(?:(?<n>[0-9]+)일(?=\\s|[은을만간]|제|근)|(?<d>이틀|사흘|나흘))',
    `(?<both>상[·ㆍ・]?\\s?하반기)(?:에)?\\s?각각?\\s?${koTimes}`,
    '(?<![가-힣])(?<p>다)달이|(?<p2>연)례(?=행|적|로)',
    '(?<![가-힣])(?<free>수시로|수시\\s|필요시|필요할 때마다)',
  ].map((source) => new RegExp(source, 'g')),
  ja: [
    '(?<weekend>毎週末|週末(?:ごと|毎))',
    `(?<!除く)(?<every>毎|隔)(?<p>四半期|半期|学期|会計年度|事業年度|年度|日|朝|晩|週|月|年)(?:に)?(?:${jaTimes})?`,
    `(?<![今来先昨本同翌前毎数何幾])(?<!数[十百千])(?:(?<k>${jaNumber})(?!半期))?(?<p>四半期|半期|学期|半年|半月|年度|週間|か月|カ月|ヶ月|箇月|月|週|年|日)(?:ごと|毎)(?:に)?(?:${jaTimes})?`,
    `(?<![今来先昨本同翌前毎数何幾])(?<!数[十百千])(?:(?<k>${jaNumber})(?!半期))?(?<p>四半期|半期|学期|半年|半月|週間|か月|カ月|ヶ月|箇月|年間|月|週|年|日)に${jaTimes}`,
    `(?<![今来先昨本同翌前毎\\d０-９一二三四五六七八九十かカヶ])(?:[1１一])?(?<p>年間|年|月|週|日)${jaTimes}`,
    `(?<![今来先昨本同翌前毎])週(?:に)?(?<n>${jaNumber})日(?!間)(?<w>)`,
    `週休(?<rest>${jaNumber})日`,
    '(?<p>四半期)別',
    '(?<free>随時|その都度|適宜|必要に応じ)',
  ].map((source) => new RegExp(source, 'g')),
};

const mayHave: Readonly<Record<Lang, RegExp>> = {
  ko: /[매격]\s?[일주월달년해분반학회연]|마다|[분반학]기|[0-9０-９한두세네섯곱덟홉열]\s?(?:회|번|차례|편|왕복)|주\s?\d일|이틀|사흘|나흘|다달이|연례|연도별|주기로|간격|수시|필요/,
  ja: /[毎隔][日朝晩週月年四半学会事]|ごと|[\d０-９一二三四五六七八九十](?:回|度|便|往復)|週に?[\d０-９一二三四五六]|週休|期別|随時|その都度|適宜|必要に応じ|[期年月週日]毎/,
};

const week: Readonly<Record<Lang, string>> = { ko: '주', ja: '週' };
const daysOfWeek = 7;
const weeks = 52;

/** 毎週火曜日と金曜日: the weekdays behind "every week", which are its times. */
const listed: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:\s?[월화수목금토일](?:요일(?:[·ㆍ,]|[과와](?=\s)|\s?및)?|[·ㆍ,]))+/,
  ja: /^(?:の|に)?(?:[月火水木金土日](?:曜日?)?(?:[・、と]|及び)?)+(?<=曜日?)/,
};
const suffix = /요일|曜日?/g;
const weekday = /[월화수목금토일月火水木金土日]/g;
const timesAWeek = (text: string, lang: Lang): number =>
  Math.max(1, listed[lang].exec(text)?.[0].replace(suffix, '').match(weekday)?.length ?? 1);

/** 毎月1日と15日: the days behind "every month", which are its times. */
const listedDays: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:\s?\d{1,2}일(?:[·ㆍ,]|[과와](?=\s)|\s?및)?)+/,
  ja: /^(?:の)?(?:[\d０-９]{1,2}日(?:[・、と]|及び)?)+/,
};
const day: Readonly<Record<Lang, RegExp>> = { ko: /일/g, ja: /日/g };
const timesAMonth = (text: string, lang: Lang): number =>
  Math.max(1, listedDays[lang].exec(text)?.[0].match(day[lang])?.length ?? 1);

/** 毎年6月30日と12月31日: the dates behind "every year"; two texts may sum them up as 年2回, or leave the sum open. */
const listedDates: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:\s?\d{1,2}월\s?\d{1,2}일(?:\s?[·ㆍ,]|[과와](?=\s)|\s(?:및|그리고)(?=\s))?)+/,
  ja: /^(?:の)?(?:[\d０-９]{1,2}月[\d０-９]{1,2}日(?:[・、と]|及び|並びに)?)+/,
};
const timesAYear = (text: string, lang: Lang): number =>
  listedDates[lang].exec(text)?.[0].match(day[lang])?.length ?? 1;

const rateOf = (groups: Readonly<Record<string, string | undefined>>): number | undefined => {
  if (groups.free !== undefined) return undefined;
  if (groups.weekend !== undefined) return weeks;
  if (groups.rest !== undefined) return (daysOfWeek - (numberOf(groups.rest) ?? 0)) * weeks;
  if (groups.w !== undefined) return (numberOf(groups.n) ?? 1) * weeks;
  const times = numberOf(groups.n ?? groups.d) ?? 1;
  if (groups.both !== undefined) return times * 2;
  const period = (groups.p ?? groups.p2 ?? '').replace('연간', '연');
  const span = groups.every === '격' || groups.every === '隔' ? 2 : (numberOf(groups.k) ?? 1);
  return (times * (yearly[period] ?? 1)) / span;
};

/**
 * The statements of frequency in a text, in order.
 * @example 분기별 1회 and 四半期ごと both give 4 a year, 격년 and 2年に1回 0.5
 */
export const frequenciesIn = (text: string, lang: Lang): readonly Frequency[] => {
  if (!mayHave[lang].test(text)) return [];
  const found: Frequency[] = [];
  for (const pattern of patterns[lang]) {
    for (const { 0: whole, index, groups = {} } of text.matchAll(pattern)) {
      const span = { start: index, end: index + whole.length };
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
      const period =
        groups.every === undefined || groups.every === '격' || groups.n || groups.d ? '' : groups.p;
      const rest = text.slice(span.end);
      const isMonth = period === '월' || period === '달' || period === '月';
      const days = period?.startsWith(week[lang])
        ? timesAWeek(rest, lang)
        : isMonth
          ? timesAMonth(rest, lang)
          : 1;
      const rate = rateOf(groups);
      // 毎週末 is once a week, and every Saturday and Sunday.
      if (groups.weekend !== undefined && rate !== undefined) {
        found.push({ ...span, text: whole, perYear: rate, listed: rate * 2 });
        continue;
      }
      const dates = period === '년' || period === '해' || period === '年' ? timesAYear(rest, lang) : 1;
      found.push({
        ...span,
        text: whole.trim(),
        perYear: rate === undefined ? rate : rate * days,
        ...(rate !== undefined && dates > 1 && { listed: rate * dates }),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const nearly = 0.05;
/** Whether two frequencies are equal; 365 days and 52 weeks differ a little as years. */
export const areAsOften = (a: Frequency, b: Frequency): boolean => {
  if (a.perYear === undefined || b.perYear === undefined) return a.perYear === b.perYear;
  const near = (own: number, other: number): boolean =>
    Math.abs(own - other) <= nearly * Math.max(own, other);
  return (
    near(a.perYear, b.perYear) ||
    (a.listed !== undefined && near(a.listed, b.perYear)) ||
    (b.listed !== undefined && near(a.perYear, b.listed))
  );
};
