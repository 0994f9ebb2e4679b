// The shell's job control (the command `suspend` or SIGTSTP, then fg): the program stops like any other and returns to
// the same screen.

/** Steps before the program stops, and after it goes on. */
export type Sleep = { readonly before: () => void; readonly after: () => void };

/**
 * Handles the signals of the shell's job control.
 * @returns `now` stops the program with its process group (as the terminal would), `end` removes the handlers
 */
export const watchJobControl = ({
  before,
  after,
}: Sleep): { readonly now: () => void; readonly end: () => void } => {
  let suspended = false;
  let timer: NodeJS.Timeout | undefined;
  const wake = (): void => {
    clearTimeout(timer);
    if (!suspended) return;
    suspended = false;
    process.on('SIGTSTP', fallAsleep);
    after();
  };
  const fallAsleep = (): void => {
    if (suspended) return;
    suspended = true;
    before();
    // Without our handler the signal takes its usual effect.
    process.off('SIGTSTP', fallAsleep);
    // In an orphaned process group the system ignores the signal; then this timer restores the screen.
    timer = setTimeout(wake, 300);
    process.kill(0, 'SIGTSTP');
  };
  process.on('SIGTSTP', fallAsleep).on('SIGCONT', wake);
  return {
    now: fallAsleep,
    end: () => {
      clearTimeout(timer);
      process.off('SIGTSTP', fallAsleep).off('SIGCONT', wake);
    },
  };
};
