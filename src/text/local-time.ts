// Times as the clock of the user has them; they are stored in UTC.

const two = (part: number): string => String(part).padStart(2, '0');

const dayOf = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

/**
 * `YYYY-MM-DD` in local time: before 9:00 in Seoul and Tokyo it is another day than in UTC. A text that is no time
 * comes back as it is.
 * @param at ISO 8601
 */
export const localDay = (at: string): string => {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? at : dayOf(time);
};

/** `YYYY-MM-DD hh:mm` in local time; a text that is no time comes back as it is. @param at ISO 8601 */
export const localMinute = (at: string): string => {
  const time = new Date(at);
  return Number.isNaN(time.getTime())
    ? at
    : `${dayOf(time)} ${two(time.getHours())}:${two(time.getMinutes())}`;
};
