// Long work in a document of thousands of segments: `npm run bench -- mixed` and the day of `npm run torture` have this in common.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTerminal, type PseudoTerminal } from './pseudo-terminal.js';

/** Memory that the program may take, with both threads and the dictionaries, in megabytes. */
export const mostMb = 400;

const sentences = [
  (n: number) => `행정안전부는 2026년 6월 ${(n % 28) + 1}일 지방자치단체 공무원 ${n}명과 회의를 열었다.`,
  (n: number) => `총무성은 재난 대응 인프라 ${n}곳을 점검하고 예산 ${n}억 원을 지원하기로 했다.`,
  (n: number) => `제${n}조에 따라 지방의회는 조례를 제정할 수 있다.`,
  (n: number) => `인구감소지역 ${n}개 시군구에 지방소멸대응기금을 배분한다.`,
  (n: number) => `한일 내정관계자 교류회의는 올해로 ${n}회째를 맞는다.`,
] as const;

/** What is typed of a translation. */
export const typed = '総務省は会議を開催し地方自治体の職員が参加した';

/** A document in work, with its database. */
export type LongWork = { readonly terminal: PseudoTerminal; readonly db: string };

/**
 * Opens a document of so many segments in a pseudo-terminal and waits until it is ready.
 * @param folder an empty folder for the document and the database
 * @param node options of Node, such as `--require` of a probe
 */
export const openLongWork = async (
  folder: string,
  segments: number,
  node: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<LongWork> => {
  const [file, db] = [join(folder, 'work.txt'), join(folder, 'koryu.db')];
  const lines = Array.from({ length: segments }, (_, n) => sentences[n % sentences.length]?.(n + 2));
  writeFileSync(file, lines.join('\n\n'));
  const terminal = inTerminal(
    [process.execPath, ...node, 'dist/main.js', file, '--lang', 'en'],
    { columns: 120, rows: 40 },
    { KORYU_DB: db, ...env },
  );
  await terminal.press('', 60_000);
  await terminal.settle(2500);
  return { terminal, db };
};

/** The time that such a part (0 to 1) of the keys did not exceed, in ms with one decimal. */
export const percentile = (times: readonly number[], part: number): number =>
  Math.round((times.toSorted((one, other) => one - other)[Math.floor(times.length * part)] ?? 0) * 10) / 10;
