// English: the translation memory.

export const memory = {
  memory: {
    description: 'manage the translation memory (earlier translations)',
    search: 'find similar segments and show what differs; with -, read one text per line from standard input',
    text: 'text to look for, or - for standard input',
    from: 'language of the text',
    limit: 'maximum number to show',
    least: 'hide matches below this match rate (0–100)',
    before: 'previous segment (to recognise matches in the same context)',
    after: 'next segment',
    concordance: 'concordance: find segments that contain this expression, in both languages',
    import: 'import the pairs of a file ({{formats}}) into the memory',
    export: 'export the memory to a file (TMX)',
    file: 'translation memory file',
    'to-file': 'output file, or - for standard output',
    nothing: 'The memory has no similar segment.',
    'nothing-held': 'Not found in the memory: “{{query}}”',
    imported: 'added {{added}} · already there {{same}} · not imported {{refused}}',
    exported: 'pairs exported: {{pairs}}',
    line: 'line {{line}}',
    fault: {
      'no-ko': 'the Korean text is missing',
      'no-ja': 'the Japanese text is missing',
      'empty-ko': 'the Korean text is empty',
      'empty-ja': 'the Japanese text is empty',
    },
    difference: {
      number: 'number',
      date: 'date',
      negation: 'negation',
      term: 'term',
      text: 'wording',
      form: 'form only',
    },
  },
};
