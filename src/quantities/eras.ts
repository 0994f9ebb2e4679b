// Japanese eras from 明治 on, with their limits by day (元号法, 昭和54年法律第43号, and the edicts of each change).

/** The eras, newest first. `first` is the first day; 明治 is counted back to 1868-01-25 (慶応4年1月1日). */
export const eras = [
  // 영화 is also the Sino-Korean reading of 令和, but 영화 5년 is about films.
  { id: 'reiwa', ja: '令和', ko: ['레이와'], letter: 'R', first: [2019, 5, 1] },
  { id: 'heisei', ja: '平成', ko: ['헤이세이', '평성'], letter: 'H', first: [1989, 1, 8] },
  { id: 'showa', ja: '昭和', ko: ['쇼와', '소화'], letter: 'S', first: [1926, 12, 25] },
  { id: 'taisho', ja: '大正', ko: ['다이쇼', '대정'], letter: 'T', first: [1912, 7, 30] },
  { id: 'meiji', ja: '明治', ko: ['메이지', '명치'], letter: 'M', first: [1868, 1, 25] },
] as const;
export type Era = (typeof eras)[number];
export type EraId = Era['id'];

/** The parts of a date that an era needs; any may be missing. */
type DatedDay = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly era?: { readonly id: EraId; readonly year: number };
};

/** The era of an id. */
export const eraById = (id: EraId): Era => {
  for (const era of eras) if (era.id === id) return era;
  return eras[0];
};

/** The Gregorian year of an era's year: 令和8年 is 2026; the first year (元年) is 1. */
export const yearOfEra = (era: Era, year: number): number => era.first[0] + year - 1;

const before = (a: readonly number[], b: readonly number[]): boolean => {
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return (a[i] ?? 0) < (b[i] ?? 0);
  return false;
};

/**
 * The era of a date. Missing parts count as the last possible day, so 2019 is 令和元年 (the budget of that year was
 * renamed 令和元年度) and 2019年4月 is 平成31年4月.
 */
export const eraOf = ({ year, month, day }: DatedDay): Era | undefined => {
  if (year === undefined) return undefined;
  const last = [year, month ?? 12, day ?? 31];
  return eras.find((era) => !before(last, era.first));
};

/** Whether a date is within its era: 平成31年5月1日 is not. A month or year need only overlap it. */
export const eraHolds = ({ year, month, day, era }: DatedDay): boolean | undefined => {
  if (era === undefined || year === undefined) return undefined;
  const at = eras.findIndex(({ id }) => id === era.id);
  const next = eras[at - 1];
  const starts = !before([year, month ?? 12, day ?? 31], eraById(era.id).first);
  return starts && (next === undefined || before([year, month ?? 1, day ?? 1], next.first));
};
