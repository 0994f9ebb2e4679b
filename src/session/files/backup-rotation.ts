// Decides which automatic backups stay: the older, the fewer.

/** An automatic backup. */
export type BackupFile = {
  readonly path: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
  readonly bytes: number;
};

const dayMs = 86_400_000;

/** Day number of the Monday of a day's week. */
const weekOf = (at: string): number => Math.floor((Date.parse(at) / dayMs + 3) / 7);

// The newest backup of each period stays, for this number of periods.
const periods: readonly (readonly [count: number, of: (at: string) => string])[] = [
  [7, (at) => at.slice(0, 10)],
  [4, (at) => String(weekOf(at))],
  [12, (at) => at.slice(0, 7)],
];

/**
 * Returns the backups to delete. All of today stay, then one a day for seven days, one a week for four weeks and one a
 * month for twelve months, not counting periods without a backup. Of these the oldest are deleted until the rest fits
 * the limit. The newest always stays.
 * @param now ISO 8601, UTC
 */
export const expiredBackups = (
  backups: readonly BackupFile[],
  now: string,
  limitBytes: number,
): readonly BackupFile[] => {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const kept = new Set(newestFirst.filter(({ at }) => at.slice(0, 10) === now.slice(0, 10)));
  for (const [count, of] of periods) {
    const first = new Map<string, BackupFile>();
    for (const backup of newestFirst) if (!first.has(of(backup.at))) first.set(of(backup.at), backup);
    for (const backup of [...first.values()].slice(0, count)) kept.add(backup);
  }
  let bytes = 0;
  const fitting = newestFirst.filter((backup, index) => {
    if (!kept.has(backup)) return false;
    bytes += backup.bytes;
    return index === 0 || bytes <= limitBytes;
  });
  return newestFirst.filter((backup) => !fitting.includes(backup));
};
