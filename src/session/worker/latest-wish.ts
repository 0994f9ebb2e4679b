// Long work of which only the latest wish counts: an earlier one is given up.

/**
 * Makes the function that begins a piece of work. It returns whether that piece is still the latest; where it is not, its
 * answer is wanted by nobody, and its memory is needed by the one that took its place.
 * @example const begin = latestWish(); const isWanted = begin(); // isWanted() is true until begin() is called again
 */
export const latestWish = (): (() => () => boolean) => {
  let latest = 0;
  return () => {
    latest += 1;
    const own = latest;
    return () => own === latest;
  };
};
