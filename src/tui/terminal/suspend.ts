// The shell's job control (the command `suspend` or SIGTSTP, then fg): the program stops as any other, and comes back to the same screen.

/** Steps before the program stops, and after it goes on. */
export type Sleep = { readonly before: () => void; readonly after: () => void };

/**
 * Watches for the signals of the shell's job control.
 * @returns `now` stops the program with the others of its group (as the terminal would), `end` ends the watch
 */
export const watchSleep = ({
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
    // Without our handler the signal does what it does.
    process.off('SIGTSTP', fallAsleep);
    // In a group that nobody watches the system ignores the signal: then there is no way back but this.
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
