// Readings that IPADIC's words do not lead to, each with its reason.

/** Concepts whose reading is right all the same. */
export const readingExceptions: Readonly<Record<string, string>> = {
  'policy-hallyu': '韓流 is read はんりゅう by convention, かんりゅう by the dictionary',
};
