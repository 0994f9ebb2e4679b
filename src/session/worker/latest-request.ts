// Requests of which only the latest counts: a new one makes the earlier ones obsolete.

/**
 * Makes a function that starts a request and returns a test: whether no later request was started. The worker stops an
 * obsolete request, so that its memory is free for the latest.
 * @example const start = latestRequest(); const isLatest = start(); // isLatest() is true until start() is called again
 */
export const latestRequest = (): (() => () => boolean) => {
  let latest = 0;
  return () => {
    latest += 1;
    const own = latest;
    return () => own === latest;
  };
};
