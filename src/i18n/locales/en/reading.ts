// English: commands that read texts.

export const reading = {
  files: {
    summary: 'Files: {{files}} · read {{read}} · not read {{failed}}',
  },
  progress: {
    reading: 'Reading…',
    matching: 'Finding terms…',
    checking: 'Checking…',
    importing: 'Importing…',
    exporting: 'Exporting…',
    answering: 'Answering…',
  },
  dictionary: {
    bridge: 'Preparing the Hanja–kanji table (first time only, a few seconds)…',
    compiling: {
      ko: 'Preparing the Korean dictionary (first time only)',
      ja: 'Preparing the Japanese dictionary (first time only)',
    },
  },
  open: {
    description: 'translate a document in the terminal, segment by segment',
    file: 'document to open (formats: {{formats}}); if omitted, the last document you worked on, or else the sample',
    to: 'language of the translation',
    'no-terminal':
      'This is not a terminal, so only the terms found in the document are shown. To translate it, run in a terminal: koryu open {{file}}',
  },
  tour: {
    description: 'learn the main keys in five steps, on the sample document',
    'no-terminal': 'The tour needs a terminal. Run koryu tour in one.',
  },
  scan: {
    description: 'list the terms that occur in files, with counts and equivalents',
    files: 'files, folders or patterns to search',
    summary: '{{file}}: segments {{segments}}, terms {{terms}}, nouns found in the glossary {{share}}%',
    ambiguous: 'several meanings',
    nothing: 'No glossary terms occur in these files.',
    date: 'date of the document (YYYY-MM-DD), for names used only in a certain period; if omitted, taken from its first lines',
    explain: 'show why each hit was or was not accepted as a term',
    anachronism: 'not in use on {{date}}',
    why: {
      exact: 'used on its own',
      particle: 'followed by {{after}}',
      inflected: 'a form of {{term}}',
      compound: 'part of a compound: {{before}}[{{surface}}]{{after}}',
      nested: 'part of a longer term',
      spacing: 'differs from {{term}} only in spacing',
      orthography: 'differs from {{term}} in spelling',
      script: '{{term}} in another script',
      abbreviation: 'abbreviation of {{full}}',
      ambiguous: 'several meanings (most likely first): {{senses}}',
      split: 'not a term: it would split the word {{word}}',
      apart: 'not a term: separate words that happen to be side by side',
      'function-word': 'not a term: a particle or an ending',
      letter: 'not a term: one letter of a longer word',
      'other-word': 'not a term: another word with the same spelling',
      overlap: 'not a term: overlaps a longer term',
      gloss: 'not a separate term: it repeats the name before the bracket',
    },
    ground: {
      hanja: 'first because of the hanja {{word}}',
      beside: 'first because of its neighbour “{{word}}”',
      verb: 'first because it makes a verb here',
      context: 'first because of “{{word}}” in the text',
      country: 'first because the text is about this country ({{word}})',
      document: 'first because the document used it before',
      usual: 'first because it is the usual one',
    },
  },
  tokens: {
    description: 'split text into morphemes',
    file: 'file, or - for standard input',
    lang: 'language of the text',
    format: 'output format: mecab, wakati or json',
    'no-lexicon': 'analyse without the terms of the glossary',
  },
  extract: {
    description: 'list term candidates that are not in the glossary',
    files: 'files, folders or patterns to search',
    limit: 'maximum number to show',
    nothing: 'No term candidates were found.',
  },
};
