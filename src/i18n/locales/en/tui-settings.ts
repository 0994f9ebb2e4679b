// English: the settings in the TUI.

export const settings = {
  setting: {
    propagation: 'Repeated segments',
    'auto-insert': 'Memory match on arrival',
    pretranslation: 'Pretranslate this document',
    comments: 'Comments and memos',
    language: 'Interface language',
    ambiguous: 'Character width of ○ ① ─',
    colours: 'Colours',
    theme: 'Theme',
    numbers: 'Numbers of terms',
    clipboard: 'Copied text',
    mouse: 'Mouse',
  },
  'setting-value': {
    ask: 'ask',
    yes: 'always insert as draft',
    no: 'never',
    on: 'on',
    off: 'off',
    'left-out': 'left out',
    translated: 'translated',
    auto: 'as the terminal reports',
    ko: '한국어',
    ja: '日本語',
    en: 'English',
    narrow: 'narrow (1 column)',
    wide: 'wide (2 columns)',
    colours: 'on',
    'no-colours': 'off',
    dark: 'dark',
    light: 'light',
    contrast: 'high contrast',
    superscript: 'small (¹)',
    brackets: 'in brackets ([1])',
    'system-clipboard': 'system clipboard',
    'own-clipboard': 'within Koryu only',
    mouse: 'on',
    'no-mouse': 'off',
  },
  'setting-about': {
    propagation:
      'After confirming: whether untranslated segments with the same source get the translation as a draft.',
    'auto-insert':
      'The best match (from 75%) is put into an untranslated segment when you arrive at it. Undo empties it again.',
    pretranslation:
      'Whenever this document is opened, untranslated segments get drafts from the memory and the glossary.',
    comments:
      'Whether comments and memos in documents that are added from now on are segments to translate. For a single document: --comments or --no-comments.',
    language: 'You can also switch it with F2.',
    ambiguous:
      'This must match the terminal, which Koryu asks at start-up. Set it yourself if ○ overlaps the next character or lines are shifted.',
    colours: 'Without colours, numbers and marks still show the difference.',
    theme:
      'Dark and light follow the background of the terminal, unless you set them. High contrast suits tired eyes and projectors.',
    numbers: 'Brackets help where the font draws small numbers too faint to read.',
    clipboard:
      'Copy and cut also fill the clipboard of the system where the terminal allows it (OSC 52; in tmux: set -g set-clipboard on).',
    mouse:
      'A click sets the cursor in the translation, the wheel scrolls texts and lists. To select text with the mouse, hold Shift (macOS: Option).',
  },
  column: {
    origin: 'country',
    ko_status: 'Korean status',
    ja_status: 'Japanese status',
    ko_other: 'other Korean',
    ja_other: 'other Japanese',
    reliability: 'reliability',
    kind: 'kind',
    links: 'links',
    pairs: 'paired forms',
    spans: 'times of use',
    example_ko: 'Korean examples',
    example_ja: 'Japanese examples',
    valid_from: 'in use since',
    valid_to: 'in use until',
    ko_source: 'Korean source',
    ja_source: 'Japanese source',
  },
  value: {
    origin: { KR: 'Korea', JP: 'Japan', both: 'both countries' },
    kind: {
      name: 'proper name',
      institution: 'institution',
      notion: 'shared notion',
      general: 'general word',
    },
    reliability: {
      1: '1 not verified',
      2: '2 coined by a translator',
      3: '3 established',
      4: '4 official in both countries',
    },
  },
};
