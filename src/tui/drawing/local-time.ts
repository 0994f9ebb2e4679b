// Times as the translator's clock has them; they are stored in UTC.

const two = (part: number): string => String(part).padStart(2, '0');

/** `YYYY-MM-DD hh:mm` in local time. @param at ISO 8601 */
export const localMinute = (at: string): string => {
  const time = new Date(at);
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
};
