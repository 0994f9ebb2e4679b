// Values that are created on first use.

/** Returns a function that creates its value at the first call and returns the same one afterwards. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
