// Readings that IPADIC's words do not lead to, each with its reason.

/** Concepts whose reading is right all the same. */
export const readingExceptions: Readonly<Record<string, string>> = {
  'local-jp-shimotsuke-shi': 'a place with a reading of its own: 下野',
  'local-jp-kanna-machi': 'a place with a reading of its own: 神流',
  'local-jp-azumino-shi': 'a place with a reading of its own: 安曇野',
  'local-jp-onan-cho': 'a place with a reading of its own: 邑南',
  'local-jp-nagomi-machi': 'a place with a reading of its own: 和水',
  'local-jp-kin-cho': 'a place with a reading of its own: 金武',
  'law-kisokukoi': '覊 is not in IPADIC: 覊束 is read きそく',
  'policy-hallyu': '韓流 is read はんりゅう by convention, かんりゅう by the dictionary',
};
