// Words and sentences with a good deal of variety, the same for the same number.

const ko = [
  '지방자치단체',
  '행정안전부',
  '주민등록',
  '재정',
  '인구감소지역',
  '지방창생',
  '공무원',
  '회의',
  '조례',
  '예산',
  '정책',
  '협력',
  '교류',
  '디지털',
  '전환',
] as const;
const ja = [
  '地方公共団体',
  '総務省',
  '住民登録',
  '財政',
  '人口減少地域',
  '地方創生',
  '公務員',
  '会議',
  '条例',
  '予算',
  '政策',
  '協力',
  '交流',
  'デジタル',
  '変革',
] as const;

export const wordKo = (n: number): string => ko[n % ko.length] ?? '';
const wordJa = (n: number): string => ja[n % ja.length] ?? '';

/** A word that no other number has, in Hangul. */
export const nameKo = (n: number): string =>
  Array.from({ length: 4 }, (_, at) =>
    String.fromCharCode(0xac00 + ((n * 7919 + at * 3571 * (1 + (n % 97))) % 11172)),
  ).join('');

/** A word that no other number has, in kanji and kana. */
export const nameJa = (n: number): string => `${wordJa(n)}${String.fromCharCode(0x30a2 + (n % 80))}${n}号`;

/** Some 60 characters of Korean. */
export const sentenceKo = (n: number): string =>
  `${wordKo(n)}는 ${2000 + (n % 30)}년 ${1 + (n % 12)}월 ${1 + (n % 28)}일 ${wordKo(n * 7)}의 ${wordKo(n * 11 + 3)}에 ${(n * 37) % 1000}억 원을 지원하고 ${nameKo(n)}를 추진한다.`;

/** The same in Japanese. */
export const sentenceJa = (n: number): string =>
  `${wordJa(n)}は${2000 + (n % 30)}年${1 + (n % 12)}月${1 + (n % 28)}日に${wordJa(n * 7)}の${wordJa(n * 11 + 3)}へ${(n * 37) % 1000}億ウォンを支援し、${nameJa(n)}を推進する。`;

/** So many pieces, one after the other. */
export const times = (n: number, make: (at: number) => string): string =>
  Array.from({ length: n }, (_, at) => make(at)).join('');
