// The work of the last days: confirmed translations, their pace, and the time that the rest will take.

/** A translation that was confirmed. */
export type Confirmed = {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Row id, equal for the same segment. */
  readonly row: number;
  readonly source: string;
};

/** The work of one day. A segment that was confirmed several times counts once. */
export type DayOfWork = {
  /** `YYYY-MM-DD` in the translator's time. */
  readonly day: string;
  readonly segments: number;
  /** Characters of the source without spaces. */
  readonly characters: number;
};

/** The work of some days. */
export type WorkDone = {
  /** Oldest first, the last one is today; includes days without work. */
  readonly days: readonly DayOfWork[];
  /** Characters of the source, without spaces, confirmed in an hour of work; undefined for too little work. */
  readonly pace: number | undefined;
  /** Whether the pace is today's; otherwise that of all the days. */
  readonly paceOfToday: boolean;
};

/** Milliseconds; a longer gap between confirmations is not working time. */
const longestPause = 10 * 60_000;
/** Milliseconds; confirmations with a shorter gap were not translated one after the other. */
const shortestStep = 1000;
/** Least number of steps between segments for a reliable pace. */
const fewestSteps = 5;

const charactersOf = (source: string): number => source.match(/\S/gu)?.length ?? 0;

const workOf = (day: string, confirmed: readonly Confirmed[]): DayOfWork => {
  const latest = new Map(confirmed.map((one) => [one.row, one.source]));
  const characters = [...latest.values()].reduce((all, source) => all + charactersOf(source), 0);
  return { day, segments: latest.size, characters };
};

/** Characters an hour: each segment with the time since the previous one, without pauses. Oldest first. */
const paceOf = (confirmed: readonly Confirmed[]): number | undefined => {
  let [time, characters, steps] = [0, 0, 0];
  for (const [index, { at, row, source }] of confirmed.entries()) {
    const before = confirmed[index - 1];
    const passed = before === undefined ? Number.POSITIVE_INFINITY : Date.parse(at) - Date.parse(before.at);
    if (passed < shortestStep || passed > longestPause || before?.row === row) continue;
    time += passed;
    characters += charactersOf(source);
    steps += 1;
  }
  return steps < fewestSteps ? undefined : (characters * 3_600_000) / time;
};

/**
 * The work of these days and its pace: today's, or that of all days if today has too little work.
 * @param confirmed oldest first
 * @param days `YYYY-MM-DD`, oldest first, the last one is today
 * @param dayOf the translator's day of a time (ISO 8601)
 */
export const workDone = (
  confirmed: readonly Confirmed[],
  days: readonly string[],
  dayOf: (at: string) => string,
): WorkDone => {
  const dated = confirmed.map((one) => ({ one, day: dayOf(one.at) }));
  const on = (day: string | undefined): readonly Confirmed[] =>
    dated.filter((entry) => entry.day === day).map(({ one }) => one);
  const today = paceOf(on(days.at(-1)));
  const inDays = dated.filter(({ day }) => days.includes(day)).map(({ one }) => one);
  return {
    days: days.map((day) => workOf(day, on(day))),
    pace: today ?? paceOf(inDays),
    paceOfToday: today !== undefined,
  };
};

/** Minutes for a number of characters at a pace; undefined if the pace is unknown. */
export const minutesFor = (characters: number, pace: number | undefined): number | undefined =>
  pace === undefined || pace === 0 ? undefined : Math.ceil((characters * 60) / pace);
