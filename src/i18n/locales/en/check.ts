// English: findings of the checks.

export const check = {
  check: {
    description:
      'check translations: numbers, dates, terms, punctuation (exit status 1 if there are findings)',
    file: 'bilingual file (TSV or CSV with the columns src_lang, source and target; XLIFF, SDLXLIFF, MQXLIFF; TMX; a table in DOCX or XLSX)',
    document: 'check a document in progress instead, by its number (shown by document list)',
    format: 'report format',
    clean: '{{name}}: no findings (segments checked: {{segments}})',
    summary:
      '{{name}}: segments checked {{segments}} · findings {{findings}} (errors {{errors}}, warnings {{warnings}}, hints {{hints}})',
    meeting: 'check against the participants of the meeting with this number',
    'meeting-summary':
      '{{name}}: {{documents}} documents, {{segments}} segments checked, {{findings}} findings ({{errors}} errors, {{warnings}} warnings, {{hints}} hints)',
    monolingual: 'check a text of one language: spacing, spelling, notation, with the standard cited',
    'turn-off': 'turn one check of usage off (for example ko-notation)',
    'turn-on': 'turn it on again',
    on: 'on ',
    off: 'off',
    waive: 'ignore the findings of one check in a segment of the document (for example 12:number)',
    reason: 'reason for ignoring (appears in the report)',
    unwaive: 'stop ignoring them',
    waived_one: '{{count}} finding ignored.',
    waived_other: '{{count}} findings ignored.',
    decision: '{{reason}} ({{who}}, {{day}})',
    unbegun_one: '{{count}} segment is untranslated.',
    unbegun_other: '{{count}} segments are untranslated.',
    severity: { error: 'error', warning: 'warning', hint: 'hint', waived: 'ignored' },
    column: {
      check: 'Check',
      total: 'Total',
      segment: 'Segment',
      finding: 'Finding',
      source: 'Source',
      target: 'Translation',
    },
    say: {
      'ko-spacing': { form: 'Word spacing: {{found}} → {{right}} ({{standard}})' },
      'ko-spelling': { form: 'Spelling: {{found}} → {{right}} ({{standard}})' },
      'ko-loanword': { form: 'Loanword spelling: {{found}} → {{right}} ({{standard}})' },
      'ko-notation': { form: 'Dates, times, punctuation: {{found}} → {{right}} ({{standard}})' },
      'ja-kana': { form: 'Written in kana: {{found}} → {{right}} ({{standard}})' },
      'ja-okurigana': { form: 'Okurigana: {{found}} → {{right}} ({{standard}})' },
      'ja-notation': { form: 'Notation: {{found}} → {{right}} ({{standard}})' },
      'ja-conjunction': { form: 'Level of conjunctions: {{found}} → {{right}} ({{standard}})' },
      honorific: { form: 'Honorifics: {{found}} → {{right}} ({{standard}})' },
      translationese: { form: 'Translationese: {{found}} → {{right}} ({{standard}})' },
      untranslated: {
        empty: 'The translation is empty.',
        copied: 'The translation is identical to the source.',
        left: 'Left untranslated: “{{text}}”',
      },
      number: {
        differs: 'The numbers differ: source {{source}}, translation {{target}}',
        missing: 'Number missing in the translation: {{source}}',
        extra: 'Number not in the source: {{target}}',
        sign: 'The signs (+, −) differ: source {{source}}, translation {{target}}',
        limit: 'The limits (at least, at most …) differ: source {{source}}, translation {{target}}',
        direction: 'Increase and decrease are reversed: source {{source}}, translation {{target}}',
      },
      date: {
        differs: 'The dates differ: source {{source}}, translation {{target}}',
        time: 'The times differ: source {{source}}, translation {{target}}',
        incomplete: 'The day is missing in the translation: source {{source}}, translation {{target}}',
        missing: 'Date or time missing in the translation: {{source}}',
        extra: 'Date or time not in the source: {{target}}',
      },
      weekday: {
        differs: 'The weekdays differ: source {{source}}, translation {{target}}',
        calendar: 'Wrong weekday: {{target}} ({{weekday}} by the calendar). Check the source, too.',
        missing: 'Weekday missing in the translation: {{source}}',
      },
      era: {
        differs: 'Era year and calendar year differ: source {{source}}, translation {{target}}',
        outside: 'Date outside that era: {{target}}',
        contradiction: 'Era year and calendar year disagree: {{target}} (era year: {{year}})',
      },
      unit: {
        differs: 'The units differ: source {{source}}, translation {{target}}',
        currency: 'The currencies differ: source {{source}}, translation {{target}}',
      },
      belonging: {
        exchanged: 'Figures exchanged between what they belong to: source {{source}}, translation {{target}}',
        ratio: 'Ratio reversed: source {{source}}, translation {{target}}',
        row: 'The figures of the row are in another order than in the source.',
      },
      limit: {
        differs: 'Limits differ: source {{source}}, translation {{target}}',
        direction: 'Beginning and end exchanged: source {{source}}, translation {{target}}',
        exceeds:
          'Another limit, or the limit itself is not included: source {{source}}, translation {{target}}',
        scope: 'The scope (all, only, except) differs: source {{source}}, translation {{target}}',
        narrowed: 'Restriction that the source does not have: {{words}}',
      },
      time: {
        differs: 'Times differ: source {{source}}, translation {{target}}',
        done: 'Planned in the source, done in the translation: {{source}}, {{target}}',
        planned: 'Done in the source, planned in the translation: {{source}}, {{target}}',
        finished: 'Under way in the source, finished in the translation: {{source}}, {{target}}',
        unfinished: 'Finished in the source, under way in the translation: {{source}}, {{target}}',
      },
      frequency: {
        differs: 'Frequencies differ: source {{source}}, translation {{target}}',
      },
      polarity: {
        lost: 'Negation missing in the translation: {{words}}',
        added: 'Negation that the source does not have: {{words}}',
        opposite: 'Opposite meaning: source {{source}}, translation {{target}}',
      },
      modality: {
        differs: 'Duty, permission or prohibition differs: source {{source}}, translation {{target}}',
        question: 'Question and statement differ: source {{source}}, translation {{target}}',
      },
      conjunction: {
        differs: 'Conjunctions differ in meaning: source {{source}}, translation {{target}}',
      },
      role: {
        differs: 'Countries differ: source {{source}}, translation {{target}}',
        exchanged: 'Who acts and who is acted upon are exchanged: source {{source}}, translation {{target}}',
        unnamed: 'The translation does not name this country: {{source}}',
        cause: 'Cause and effect are exchanged: source {{source}}, translation {{target}}',
        statements: 'What is said of two things is exchanged: source {{source}}, translation {{target}}',
        compared: 'The things compared are exchanged: source {{source}}, translation {{target}}',
      },
      term: {
        missing: 'The equivalent in the glossary was not used: {{term}} → {{wanted}}',
        fewer: '{{term}}: {{demanded}}× in the source, its equivalent {{found}}× ({{wanted}})',
        synonym: 'The equivalent of a synonym was used: {{form}} ({{term}} → {{wanted}})',
        sister: 'Another term of the same kind: source {{source}}, translation {{target}}',
      },
      'forbidden-term': {
        deprecated: 'Do not use: {{term}} → {{preferred}}',
        superseded: 'Former name: {{term}} → {{preferred}}',
      },
      name: {
        sound: 'The name does not sound like its kana: {{name}}, translation {{form}}',
        person: 'The name is another person’s: source {{name}}, translation {{form}}',
        listed: 'In the list of participants: {{name}} = {{form}}',
        office: 'Office in the list of participants: {{name}} = {{form}}',
        missing: 'Differs from the form given in the source: {{name}} = {{form}}',
        differs: 'Differs from the form used earlier: {{name}} = {{form}}',
      },
      anachronism: {
        'too-new': '{{term}} has been in use only since {{since}}; the name in {{year}} was {{former}}.',
      },
      inconsistency: {
        targets: 'Segment {{other}} has the same source but another translation: {{target}}',
        equivalents: '{{term}}: {{form}} in this segment, {{usual}} in others',
        renderings: '{{term}} is translated in two ways ({{first}}, {{second}}).',
      },
      'mixed-script': {
        old: 'Old character forms: {{text}} → {{right}}',
        foreign: 'Characters of the source language remain: “{{text}}”',
        kanji: 'Kanji or Hanja remain as they are: “{{text}}”',
      },
      latin: {
        differs: 'The acronym was changed: {{source}} → {{target}}',
        missing: 'Acronym missing in the translation: {{source}}',
      },
      url: {
        missing: 'URL missing in the translation: {{source}}',
        differs: 'The URL was changed: {{source}} → {{target}}',
      },
      codes: {
        missing: 'Not in the translation: code {{number}} ({{shown}})',
        doubled: 'Twice in the translation: code {{number}} ({{shown}})',
        crossed: 'Crosses another code: code {{number}} ({{shown}})',
      },
      bracket: {
        unclosed: 'Closing bracket missing: {{mark}}',
        unopened: 'Opening bracket missing: {{mark}}',
      },
      bullet: {
        differs: 'Item marks differ: source {{source}}, translation {{target}}',
        fewer: 'Numbered items: source {{from}}, translation {{to}}',
        lost: 'Bullet missing in the translation: line {{line}}, {{mark}}',
        added: 'Bullet not in the source: line {{line}}, {{mark}}',
      },
      order: { countries: 'The target language names its own country first: {{found}} → {{right}}' },
      length: {
        short: 'The translation is very short (source {{from}} characters, translation {{to}}).',
        long: 'The translation is very long (source {{from}} characters, translation {{to}}).',
        sentence: 'A sentence may be missing (source {{from}} sentences, translation {{to}}).',
        clause: 'These words may have no translation: {{words}}',
        member: 'The source may not have this member of the list: {{words}}',
      },
      style: {
        mixed: 'This sentence and the one before it differ in style (である・한다 and です・ます・합니다).',
        register:
          'The register is not that of the source: a speech is polite (です・ます, 합니다), a law plain (である, 한다).',
        casual: 'Casual speech (해요, ね, よ) in a formal text.',
        stop: 'This mark closes no sentence in this language.',
        unstopped: 'No full stop at the end of the sentence.',
        plain: 'Plain style (である, 한다) here, polite style in the other sentences.',
        polite: 'Polite style (です・ます, 합니다) here, plain style in the other sentences.',
      },
      particle: { disagrees: 'The particle does not fit the word before it: {{found}} → {{right}}' },
      'double-space': { repeated: 'There are consecutive spaces.' },
      'paper-term': {
        renderings: '{{term}}: {{form}} in this document, {{usual}} elsewhere ({{places}})',
        shared: '{{term}}: rendered as {{form}}, like {{other}} ({{places}})',
      },
      'paper-sentence': {
        differs: 'Same source as segment {{other}} of {{paper}}, another translation: {{target}}',
      },
      'paper-figure': {
        differs:
          'Another figure than in segment {{other}} of {{paper}}: here {{source}}, {{paper}} {{figure}}',
      },
      'paper-name': {
        near: 'Not the name in the list of participants: {{name}} → {{form}}',
        office: 'Not the office in the list of participants: {{name}} {{office}} → {{form}}',
      },
      'paper-gloss': {
        repeated: 'Explained twice in one document: {{term}}',
        late: 'An explanation belongs to the first mention: {{term}}',
        absent: 'Explained in other documents, not in this one: {{term}}',
      },
      'paper-register': {
        plain: 'The source is polite, the translation plain.',
        polite: 'The source is plain, the translation polite.',
      },
    },
  },
};
