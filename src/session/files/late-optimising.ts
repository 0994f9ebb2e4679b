// Work that runs many different functions for some seconds: V8 optimises only those that stay hot.

/**
 * Code that a function runs before V8 optimises it, in bytes. By V8's own rule a check of 10,000 segments has 1,200 functions
 * optimised, most of which it is done with soon after: a third of its time went into that.
 */
const budget = '--interrupt-budget=2000000';

// V8's own value. Compiled code that is loaded or kept while other flags are set is refused.
const usual = '--interrupt-budget=67584';

/** Runs work that loads no parts of the program, and has its functions optimised late. */
export const optimisingLate = <Result>(work: () => Result): Result => {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(budget);
  try {
    return work();
  } finally {
    setFlagsFromString(usual);
  }
};
