// English: the reference locale, whose shape the others fill.

export const en = {
  bug: 'Koryu has a bug. Your saved work is not affected. Please report the following:',
  cli: {
    description:
      'Korean–Japanese glossary and translation aid for the meeting of domestic-administration officials',
    'see-help': 'See koryu --help.',
    option: {
      db: 'database file (default: KORYU_DB, else the platform’s data directory)',
      'no-seed': 'make a new database without the shipped glossary',
      lang: 'language of the interface',
      help: 'show this help',
      json: 'print data as JSON',
    },
  },
  problem: {
    'file-missing': {
      what: 'There is no file {{file}}.',
      next: 'Check the path and the spelling of the name.',
    },
    'document-empty': {
      what: 'There is no text to translate in {{file}}.',
      next: 'If it is a scan, recognise its text first (OCR); otherwise check that it is the right file.',
    },
    'document-binary': {
      what: '{{file}} is not a text file (found: {{format}}).',
      next: 'Save it as text or Markdown from the program it was made with, and open that.',
    },
    'document-format-unknown': {
      what: 'The format of {{file}} ({{format}}) cannot be read.',
      next: 'Formats that can be read: {{formats}}. Save it as one of these and open that.',
    },
    'document-encoding-unknown': {
      what: 'The character encoding of {{file}} is not known, or the file is damaged.',
      next: 'Save it as UTF-8 in a text editor and open it again.',
    },
    'file-unreadable': {
      what: 'The file {{file}} may not be read.',
      next: 'Check its permissions, or copy it to a folder of yours.',
    },
    'file-is-folder': { what: '{{file}} is a folder.', next: 'Name a file inside it.' },
    'file-unwritable': {
      what: '{{file}} could not be written.',
      next: 'Choose another place with -o, or check the folder’s permissions.',
    },
    'disk-full': {
      what: 'The disk is full; {{file}} was not written.',
      next: 'Free some space and try again.',
    },
  },
};
