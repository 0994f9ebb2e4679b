// Converts stored UTC times to the user's local time.

const two = (part: number): string => String(part).padStart(2, '0');

const dayOf = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

/**
 * `YYYY-MM-DD` in local time: before 9:00 in Seoul and Tokyo the day differs from UTC. Returns a text that is no time
 * unchanged.
 * @param at ISO 8601
 */
export const localDay = (at: string): string => {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? at : dayOf(time);
};

/** `YYYY-MM-DD hh:mm` in local time; returns a text that is no time unchanged. @param at ISO 8601 */
export const localMinute = (at: string): string => {
  const time = new Date(at);
  return Number.isNaN(time.getTime())
    ? at
    : `${dayOf(time)} ${two(time.getHours())}:${two(time.getMinutes())}`;
};
