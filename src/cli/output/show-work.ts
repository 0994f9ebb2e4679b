// A line on the terminal with the progress of a long operation.

import type { Translate } from '../../i18n/translate.js';
import type { OnFile, OnStep } from '../../session/files/work-step.js';
import { visible } from '../../text/visible.js';
import { measures } from '../../text/width.js';
import type { Terminal } from '../command.js';

/** Milliseconds before the first line; shorter operations show none. */
const quietMs = 500;
/** Least milliseconds between two updates. */
const pause = 100;

/** Erases the line. */
const cleared = '\r\u001b[K';

/** In columns; with the words of the operation the line stays within 80. */
const barWidth = 10;
const widestName = 32;

/** Shows steps and files, and erases the line when other output follows or the operation ends. */
export type ShownWork = { readonly onStep: OnStep; readonly onFile: OnFile; readonly clear: () => void };

/** `[###-------] 4/12 계획.docx`. */
const fileBar: (at: Parameters<OnFile>[0]) => string = ({ name, done, of }) => {
  const filled = Math.floor((done * barWidth) / of);
  const drawn = `${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}`;
  return `[${drawn}] ${done + 1}/${of} ${measures.wide.cut(visible(name.normalize('NFC')), widestName)}`;
};

/**
 * Shows steps once an operation takes longer than half a second: `Checking… 34 %`, behind a bar for several files.
 * @param show writes to the terminal; undefined without a terminal
 * @param now current time in ms
 */
export const shownWork = (
  show: ((text: string) => void) | undefined,
  t: Translate,
  now: () => number = () => performance.now(),
): ShownWork => {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  let files = '';
  const clear = (): void => {
    if (isShown) show?.(cleared);
    isShown = false;
  };
  const draw = (line: string, isLong = false): void => {
    const at = now();
    if (show === undefined) return;
    if (!isLong && (at - start < quietMs || at - last < pause)) return;
    last = at;
    isShown = true;
    show(`\r${line}\u001b[K`);
  };
  return {
    clear,
    onFile: (at) => {
      files = fileBar(at);
      draw(files);
    },
    onStep: ({ kind, done, of, isLong = false, seconds }) => {
      if (done === of && files === '') return clear();
      if (isLong) {
        const since = seconds === undefined ? '' : ` ${t('progress.seconds', { seconds })}`;
        return draw(`${files}${files && ' '}${t(`progress.${kind}`)}${since}`, true);
      }
      const share = of === undefined ? done : `${Math.floor((100 * done) / of)} %`;
      draw(`${files}${files && ' '}${t(`progress.${kind}`)} ${share}`);
    },
  };
};

/** A terminal that erases the line before any other output. */
export const clearingFirst = (terminal: Terminal, clear: () => void): Terminal => ({
  out: (text) => {
    clear();
    terminal.out(text);
  },
  err: (text) => {
    clear();
    terminal.err(text);
  },
  // A getter, because reading the property opens the stream of the process.
  get bytes() {
    clear();
    return terminal.bytes;
  },
  get ask() {
    clear();
    return terminal.ask;
  },
  get interactive() {
    return terminal.interactive;
  },
  stdin: terminal.stdin,
  drained: terminal.drained,
  ...(terminal.progress && { progress: terminal.progress }),
});
