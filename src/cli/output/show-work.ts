// One line on the terminal that says how far a long piece of work is.

import type { Translate } from '../../i18n/translate.js';
import type { OnStep } from '../../session/files/work-step.js';

/** Work that is done sooner is not worth a line. In ms. */
const patience = 500;
/** Between two lines. In ms. */
const pause = 100;

/** Takes the line away. */
const cleared = '\r\u001b[K';

/** Shows steps, and takes the line away if the work ended early. */
export type ShownWork = { readonly onStep: OnStep; readonly clear: () => void };

/**
 * Shows steps once the program has been at work for half a second: `Checking… 34 %`.
 * @param show writes to the terminal; missing where nobody watches
 * @param now in ms
 */
export const shownWork = (
  show: ((text: string) => void) | undefined,
  t: Translate,
  now: () => number = () => performance.now(),
): ShownWork => {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  const clear = (): void => {
    if (isShown) show?.(cleared);
    isShown = false;
  };
  return {
    clear,
    onStep: ({ kind, done, of }) => {
      if (done === of) return clear();
      const at = now();
      if (show === undefined || at - start < patience || at - last < pause) return;
      last = at;
      isShown = true;
      const share = of === undefined ? done : `${Math.floor((100 * done) / of)} %`;
      show(`\r${t(`progress.${kind}`)} ${share}\u001b[K`);
    },
  };
};
