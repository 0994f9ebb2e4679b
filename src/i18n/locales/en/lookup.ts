// English: look-up, names and suggestions.

export const lookup = {
  lookup: {
    description: 'look up a term, in any script; with -, read one query per line from standard input',
    term: 'Hangul, Hanja, kanji, kana, a reading, Latin letters (soumushou), initials (ㅊㅁㅅ), an abbreviation, part of a term, or - for standard input',
    limit: 'maximum number to show',
    nothing: '“{{query}}” was not found. Try a shorter form or its reading.',
    near: '“{{query}}” was not found. Similar terms:',
  },
  name: {
    description:
      'write a name in the script of the other language; with -, read one name per line (name, tab, reading) from standard input',
    text: 'a Japanese personal or place name in kanji, a Korean one in Hangul, or - for standard input',
    to: 'language of the result (default: the other language)',
    reading: 'the reading in kana, or the Hanja of a Korean name',
    nothing: 'No spelling found for “{{query}}”. Give its reading in kana with --reading.',
  },
  suggest: {
    description:
      'suggest equivalents for a term that is not in the glossary; with -, read one term per line from standard input',
    term: 'the term, or - for standard input',
    to: 'language of the equivalents',
    limit: 'maximum number to show',
    nothing: 'No suggestions for “{{query}}”.',
    how: {
      term: 'glossary',
      composition: 'composed of glossary terms',
      table: 'other word with the same meaning',
      loan: 'loanword',
      number: 'number or date',
      gloss: 'given in brackets in an earlier text',
      memory: 'earlier translations',
      name: 'transcribed from the pronunciation',
      bridge: 'same Hanja and kanji',
    },
  },
};
