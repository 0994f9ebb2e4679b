// English: expected failures and their remedies.

import type { ProblemSentences } from '../../../model/problem-codes.js';

export const problem = {
  problem: {
    'bilingual-format': {
      what: '{{file}} is not in a supported bilingual format.',
      next: 'Supported extensions: {{known}}',
    },
    'bilingual-columns': {
      what: 'The first line must name a source and a translation column (source, target; Korean, Japanese; …). Columns found: {{found}}',
      next: 'Add a header line; see koryu document export --format tsv for an example.',
      desk: 'Name the columns in the first line, for example source and target.',
    },
    'bilingual-languages': {
      what: '{{file}}, line {{line}}: the language is not Korean or Japanese: {{language}}',
      next: 'Koryu works between Korean and Japanese only. If the label is wrong, change the language code in the file to ko or ja.',
    },
    'bilingual-table': {
      what: '{{file}} has no table with a source and a translation.',
      next: 'Name the columns in the first row (for example 원문 and 번역); see koryu document export --format docx for an example.',
      desk: 'Name the columns in the first row, for example 원문 and 번역.',
    },
    'proposal-missing': {
      what: 'There is no proposal for segment {{number}}.',
      next: 'List the proposals: koryu document import-review ID FILE',
    },
    'xml-malformed': {
      what: '{{file}} is not well-formed XML (line {{line}}).',
      next: 'Export it again from the program that made it.',
    },
    'xml-too-deep': {
      what: '{{file}} was not read: its XML elements are nested more than {{most}} deep (line {{line}}).',
      next: 'Check that it is the right file, and export it again from the program that made it.',
    },
    'html-too-deep': {
      what: '{{file}} was not read: it leaves more than {{most}} HTML elements open.',
      next: 'Check that it is the right file, and save the page again from the browser.',
    },
    'xml-attributes': {
      what: '{{file}} was not read: an XML element has more than {{most}} attributes (line {{line}}).',
      next: 'Check that it is the right file, and export it again from the program that made it.',
    },
    'xml-text-long': {
      what: '{{file}} was not read: more than {{most}} characters follow each other without a tag (line {{line}}).',
      next: 'Check that it is the right file, and export it again from the program that made it.',
    },
    'monolingual-what': {
      what: 'One file, and nothing else, can be checked by itself.',
      next: 'Usage: koryu check --monolingual FILE',
    },
    'check-what': {
      what: 'Name a file or a document to check.',
      next: 'Usage: koryu check FILE, or koryu check --document NUMBER',
    },
    'meeting-missing': {
      what: 'There is no meeting {{id}}.',
      next: 'koryu meeting list shows the meetings.',
      desk: 'Open the list of meetings again (F12, Tab): it may have been removed.',
    },
    'meeting-name': {
      what: 'A meeting needs a name.',
      next: 'Enter a name.',
    },
    'meeting-day': {
      what: '“{{value}}” is not a day.',
      next: 'Enter it as YYYY-MM-DD (for example 2026-06-08), or leave it out.',
    },
    'meeting-exists': {
      what: 'A meeting named {{name}} already exists.',
      next: 'Choose another name, or use the existing meeting.',
    },
    'meeting-has-participants': {
      what: 'Meeting {{name}} has participants ({{participants}}).',
      next: 'To remove it anyway: koryu meeting remove {{id}} --yes',
    },
    'participant-columns': {
      what: 'The first line must contain the column names ko and ja (offices: ko_office, ja_office). Columns found: {{found}}',
      next: 'See koryu meeting participant export for an example.',
      desk: 'Name the columns in the first line of the file.',
    },
    'participant-name': {
      what: 'The participant’s name is missing.',
      next: 'Give --ko, --ja or both.',
    },
    'participant-missing': {
      what: 'The list of participants has no number {{number}}.',
      next: 'koryu meeting participant list shows the numbers.',
    },
    'waive-what': {
      what: 'To ignore findings, name the document and the reason.',
      next: 'Usage: koryu check --document NUMBER --waive SEGMENT:CHECK --reason TEXT',
    },
    'finding-missing': {
      what: 'The check {{check}} has no findings in segment {{segment}}.',
      next: 'koryu check --document NUMBER shows the findings.',
    },
    'keys-not-json': {
      what: '{{file}} is not a JSON object.',
      next: 'Write an object such as {"preset": "omegat", "confirm": "ctrl+enter"}, or delete the file.',
    },
    'keys-preset': {
      what: '{{file}}: there is no preset {{preset}}.',
      next: 'Presets: {{presets}}',
    },
    'keys-action': {
      what: '{{file}}: there is no action {{action}}.',
      next: 'koryu doctor --json lists the actions and their keys.',
    },
    'keys-unknown': {
      what: '{{file}}: {{action}} has a key that does not exist: {{key}}',
      next: 'Write keys such as ctrl+l, alt+enter, f4 or ctrl+shift+up.',
    },
    'keys-typed': {
      what: '{{file}}: {{action}} cannot have the key {{key}}, because it types text.',
      next: 'Add ctrl or alt, or use a function key.',
    },
    'keys-taken': {
      what: '{{file}}: {{action}} cannot have the key {{key}}: terminals send the same for Backspace, Tab, Enter or Esc, or at the beginning of other keys.',
      next: 'Use another letter.',
    },
    'keys-none': {
      what: '{{file}}: {{action}} needs at least one key.',
      next: 'Give it a key, or remove the line to keep its usual keys.',
    },
    'keys-conflict': {
      what: '{{file}}: {{first}} and {{second}} cannot both have the key {{key}}.',
      next: 'Give {{second}} another key.',
    },
    'dictionary-package-missing': {
      what: 'The dictionary package {{package}} is not installed.',
      next: 'Run npm ci in Koryu’s folder.',
    },
    'dictionary-damaged': {
      what: 'The dictionary {{file}} is damaged, or its version does not match.',
      next: 'Run npm ci in Koryu’s folder, then npm run dict.',
    },
    'option-value': {
      what: '“{{value}}” is not a valid value for {{option}}.',
      next: 'Possible values: {{known}}',
    },
    'file-missing': {
      what: 'File not found: {{file}}',
      next: 'Check the path and the file name.',
    },
    'document-pieces': {
      what: '{{file}} has more than {{most}} pieces of text (runs or cells); it was not read.',
      next: 'Split it into smaller files, or save it as plain text.',
    },
    'paragraph-pieces': {
      what: '{{file}} has a paragraph of more than {{most}} pieces of text; it was not read.',
      next: 'Remove the formatting of that paragraph, or save the file as plain text.',
    },
    'table-too-long': {
      what: '{{file}} has more than {{most}} rows or units; it was not read.',
      next: 'Split it into smaller files.',
    },
    'document-too-long': {
      what: '{{file}} has more than {{most}} characters; it was not read.',
      next: 'Split it into smaller files.',
    },
    'file-blank': {
      what: '{{file}} is empty.',
      next: 'Check that it is the right file and that it was saved.',
    },
    'document-empty': {
      what: '{{file}} contains no text to translate.',
      next: 'If it is a scan, run text recognition (OCR) first; otherwise check that it is the right file.',
    },
    'document-inserted': {
      what: '{{file}} contains no text of its own, only inserted files, which are not read: {{files}}.',
      next: 'Open it in Word and save it again: Word makes the inserted files part of the document.',
    },
    'document-scanned': {
      what: 'The pages of {{file}} have no text: they are scanned, or empty.',
      next: 'Run text recognition (OCR) on it first, or ask for the file that the PDF was made from.',
    },
    'document-nameless-glyphs': {
      what: 'The fonts of {{file}} do not say which characters they draw, so its text cannot be read.',
      next: 'Ask for the file that the PDF was made from, or run text recognition (OCR) on it.',
    },
    'document-other-program': {
      what: '{{file}} is a {{format}} file of {{program}}, whatever its name says.',
      next: 'Open it in {{program}}, choose Save As and {{as}}, and open that file.',
    },
    'document-locked': {
      what: '{{file}} is password-protected.',
      next: 'Open it in the program that made it, save it without a password, and open that file.',
    },
    'archive-damaged': {
      what: '{{file}} is damaged, or its extension does not match its contents.',
      next: 'Open it in the program that made it and save it again.',
    },
    'archive-ratio': {
      what: '{{file}} would grow more than {{most}} times when unpacked, as files made to fill the memory do; it was not read.',
      next: 'Check that it is the right file; if it is, save it again with the program that made it.',
    },
    'pdf-operations': {
      what: '{{file}} was not read: page {{page}} draws more than a page of text does, as files made to fill the memory do.',
      next: 'Check that it is the right file; if it is, print it to a new PDF, or split it.',
    },
    'pdf-pages': {
      what: '{{file}} has more than {{most}} pages; it was not read.',
      next: 'Print the pages that you need to a new PDF, or split it.',
    },
    'archive-entries': {
      what: '{{file}} contains more than {{most}} files; it was not read.',
      next: 'Check that it is the right file; if it is, save it in several parts.',
    },
    'archive-of-files': {
      what: '{{file}} is a zip archive and not a document; it contains {{files}}.',
      next: 'Unpack it and open the documents in it.',
    },
    'archive-too-large': {
      what: '{{file}} would take more than 64 MB for a part or 256 MB in all when unpacked; it was not read.',
      next: 'Check that it is the right file; if it is, save it in several parts.',
    },
    'original-differs': {
      what: '{{file}} is no longer what it was when its translation began; no translated document was written.',
      next: 'Open the document again, look at the sentences that changed, then export it.',
    },
    'document-signed': {
      what: '{{file}} is digitally signed. A translation would break the signature; none was written.',
      next: 'Save a copy without the signature in the program it was made with, and translate that.',
    },
    'format-not-own': {
      what: 'A translation of {{file}} cannot be written in its own format ({{format}}).',
      next: 'Choose another format (command line: --format).',
      desk: 'Choose another format.',
    },
    'document-binary': {
      what: '{{file}} is not a text file (detected format: {{format}}).',
      next: 'Save it as DOCX, HWPX or text in the program that made it, and open that file.',
    },
    'document-format-unknown': {
      what: '{{file}} is in a format that cannot be read ({{format}}).',
      next: 'Supported formats: {{formats}}. Save it in one of these and open that file.',
    },
    'document-hwp-converter': {
      what: '{{file}} can only be converted with the package @rhwp/core, which is not installed.',
      next: 'Install Koryu with its optional packages, or save the file as HWPX in Hancom Hangul and open that.',
    },
    'document-encoding-unknown': {
      what: 'The character encoding of {{file}} could not be detected, or the file is damaged.',
      next: 'Save it as UTF-8 in a text editor and open it again.',
    },
    'document-encoding-differs': {
      what: '{{file}} cannot be read as {{encoding}}: some of its bytes are no characters in it.',
      next: 'Leave --encoding out to let the encoding be detected, or name another one.',
    },
    'encoding-name': {
      what: 'There is no encoding called {{encoding}}.',
      next: 'Encodings: {{known}}.',
    },
    'file-unreadable': {
      what: 'You do not have permission to read {{file}}.',
      next: 'Check its permissions, or copy it to a folder of your own.',
    },
    'files-none': {
      what: 'No files that can be read: {{pattern}}',
      next: 'Check the folder or the pattern; * stands for any letters and ** for any folders.',
    },
    'files-too-many': {
      what: 'There are more than {{most}} files.',
      next: 'Name a smaller folder or a narrower pattern.',
    },
    'file-is-folder': { what: '{{file}} is a folder, not a file.', next: 'Name a file in that folder.' },
    'file-unwritable': {
      what: '{{file}} could not be written.',
      next: 'Choose another location (command line: -o), or check the folder’s permissions.',
    },
    'file-name-long': { what: 'The file name is too long: {{file}}', next: 'Choose a shorter name.' },
    'file-link-loop': {
      what: 'The links to this file lead in a circle: {{file}}',
      next: 'Name the file itself, or correct the link.',
    },
    'file-is-device': { what: '{{file}} is a device or a pipe, not a file.', next: 'Name a file.' },
    'file-too-large': {
      what: '{{file}} is too large; at most {{most}} MB can be read.',
      next: 'Split it into smaller files.',
    },
    'file-io': {
      what: 'The system reported an error for {{file}}: {{reason}}',
      next: 'Check the disk and the connection to it, or copy the file to a folder of your own.',
    },
    'memory-short': {
      what: 'There is not enough memory for this.',
      next: 'Close other programs, or split the file into smaller ones.',
    },
    'files-exhausted': {
      what: 'The system allows no more open files, so {{file}} cannot be opened.',
      next: 'Close other programs, or raise the limit (ulimit -n), and try again.',
    },
    'output-unnamed': {
      what: 'The name of the file to write is missing.',
      next: 'Name a file; one that is really called “-” is written ./-.',
    },
    'output-exists': {
      what: '{{file}} already exists and was not replaced.',
      next: 'Choose another name, or add --force to replace it.',
      desk: 'Choose another name.',
    },
    'output-is-database': {
      what: '{{file}} belongs to the database and was not replaced.',
      next: 'Choose another name.',
    },
    'output-is-source': {
      what: '{{file}} is the source of a document in progress and was not replaced.',
      next: 'Choose another name.',
    },
    'output-not-text': {
      what: 'The result is not a text file; it cannot be shown in the terminal.',
      next: 'Name an output file with -o.',
    },
    'disk-full': {
      what: 'The disk is full; {{file}} was not saved.',
      next: 'Free some space and try again.',
    },
    'memory-refused': {
      what: 'The system did not grant the address space that a dictionary needs.',
      next: 'The address space is limited (see ulimit -v). Lift the limit with ulimit -v unlimited. Each dictionary reserves 10 GB of address space but uses only about 40 MB of memory.',
    },
    'backup-damaged': {
      what: 'The backup {{file}} is damaged; nothing was restored.',
      next: 'Try an older backup.',
    },
    'backup-is-database': {
      what: '{{file}} is the database in use.',
      next: 'Name a backup file.',
    },
    'database-locked': {
      what: 'The database {{file}} is in use by another program.',
      next: 'Close the other program, or wait a moment and try again. Nothing was changed.',
    },
    'database-corrupt': {
      what: 'The database {{file}} is damaged.',
      next: 'Keep a copy of it, then restore a backup (if there is one, it is koryu.db.backup-… in the same folder).',
    },
    'database-not-ours': {
      what: '{{file}} is not a Koryu database. It was not changed.',
      next: 'Name another file with --db or KORYU_DB.',
    },
    'database-newer': {
      what: 'The database {{file}} was made by a newer version of Koryu (schema {{version}}; this version supports up to {{known}}).',
      next: 'Update Koryu, or name another file with --db. The file was not changed.',
    },
    'database-unwritable': {
      what: 'The database {{file}} cannot be written to.',
      next: 'Check the permissions of the file and its folder, or name another file with --db or KORYU_DB.',
      desk: 'Check the permissions of the file and its folder.',
    },
    'database-io': {
      what: 'The database {{file}} could not be read or written: the disk reported an error.',
      next: 'Check the disk or the network drive, then try again.',
    },
    // The database, its copies, and other windows.
    'database-row': {
      what: 'The database {{file}} holds something that Koryu did not write: table {{table}}, {{what}}.',
      next: 'Run koryu doctor to see what else is wrong, then restore a backup (koryu restore --list) or save what can be read (koryu recover).',
    },
    'database-schema': {
      what: 'The database {{file}} is not built as Koryu builds it: {{what}}.',
      next: 'koryu doctor --fix repairs what is safe to repair. For the rest, restore a backup (koryu restore --list) or save what can be read (koryu recover).',
    },
    'database-replaced': {
      what: 'The database {{file}} was removed, renamed or replaced while it was open; nothing was written to the new one.',
      next: 'Close Koryu and put the file back, or open the other one. What was open was saved as {{saved}}.',
    },
    'database-replaced-unsaved': {
      what: 'The database {{file}} was removed, renamed or replaced while it was open, and its content could not be saved anywhere else.',
      next: 'Do not close Koryu yet: put the file back, or free some space, and confirm the segment again.',
    },
    'database-name-space': {
      what: 'The name of the database ends in a space: “{{file}}”.',
      next: 'Rename the file, or give its name without the space.',
    },
    'database-read-only': {
      what: 'The database {{file}} can only be read here: the disk is full or may not be written to.',
      next: 'Look-ups, scans, exports and backups work. To change something, free some space or copy the file to a folder of yours.',
    },
    'segment-conflict': {
      what: 'Segment {{number}} was changed in another window meanwhile. Both texts are kept: theirs is stored, yours stays in the field as a draft.',
      next: 'Confirm yours to see the two side by side and choose.',
    },
    'backup-unsound': {
      what: 'The backup {{file}} did not prove sound when it was read back; it was removed again.',
      next: 'Check the disk, or choose another place. The database itself was only read.',
    },
    'backup-not-ours': {
      what: '{{file}} is not a Koryu backup; nothing was restored.',
      next: 'Name a backup; koryu restore --list shows those that there are.',
    },
    'backup-newer': {
      what: 'The backup {{file}} was made by a newer version of Koryu (schema {{version}}; this version supports up to {{known}}). Nothing was restored.',
      next: 'Update Koryu, or choose an older backup (koryu restore --list).',
    },
    'backup-foreign': {
      what: '{{file}} is not built as a Koryu backup is: {{what}}. Nothing was restored.',
      next: 'Try another backup (koryu restore --list), or save what can be read with koryu recover.',
    },
    'restore-unsound': {
      what: 'What was restored did not equal the backup; the database {{file}} is as it was.',
      next: 'Check the disk and restore again.',
    },
    'backup-unwritable': {
      what: 'The backup {{file}} cannot be written.',
      next: 'Check that its folder exists and may be written to, or choose another place.',
    },
    'recover-nothing': {
      what: 'Nothing that Koryu knows can be read from {{file}}.',
      next: 'Try a backup (koryu restore --list).',
    },
    'backup-exists': {
      what: '{{file}} already exists and was not overwritten.',
      next: 'Choose another name.',
    },
    'format-unknown': { what: 'Unknown format: “{{format}}”', next: 'Supported formats: {{known}}' },
    'format-not-read': {
      what: 'The format {{format}} can only be exported: {{file}}',
      next: 'Use a CSV, TSV, XLSX or TBX file.',
    },
    'format-not-written': {
      what: 'The format {{format}} can only be imported.',
      next: 'Choose another format (command line: --format).',
      desk: 'Choose another format.',
    },
    'table-unreadable': {
      what: 'The table cannot be read: there is a stray or unclosed quotation mark near line {{line}}.',
      next: 'Correct that line, or save the table as CSV again.',
    },
    'table-columns': {
      what: 'The columns of the table could not be told: one must be Korean and one Japanese. First line: {{found}}',
      next: 'Add a header line (ko, ja; or 한국어, 일본어); koryu glossary export shows all columns.',
    },
    'tbx-root': {
      what: 'The file is XML but not TBX: its root element is <{{root}}>, not <tbx> or <martif>.',
      next: 'Export it as TBX (ISO 30042) from the program that made it.',
    },
    'concept-missing': {
      what: 'There is no entry with the identifier {{id}}.',
      next: 'koryu lookup shows the identifiers in brackets.',
      desk: 'Look it up again: it may have been removed.',
    },
    'concept-exists': {
      what: 'An entry with the identifier {{id}} already exists.',
      next: 'Edit the existing entry (command line: koryu term edit {{id}}).',
      desk: 'Edit the existing entry (F4).',
    },
    'concept-no-ko': {
      what: 'The Korean term is missing.',
      next: 'Enter one (command line: --ko), or set the equivalence to “no equivalent” (--equivalence none).',
      desk: 'Enter it, or choose “no equivalent” for “Equivalence”.',
    },
    'concept-no-ja': {
      what: 'The Japanese term is missing.',
      next: 'Enter one (command line: --ja), or set the equivalence to “no equivalent” (--equivalence none).',
      desk: 'Enter it, or choose “no equivalent” for “Equivalence”.',
    },
    'concept-status': {
      what: '“{{value}}” is not a valid status.',
      next: 'Use preferred, admitted, deprecated, superseded, lookup or abbreviation.',
    },
    'concept-origin': { what: '“{{value}}” is not a valid country of origin.', next: 'Use KR, JP or both.' },
    'concept-equivalence': {
      what: '“{{value}}” is not a valid equivalence.',
      next: 'Use exact, functional, literal, partial or none.',
    },
    'concept-reliability': {
      what: '“{{value}}” is not a valid reliability.',
      next: 'Use a number from 1 (not verified) to 4 (official in both countries).',
    },
    'concept-date': { what: '“{{value}}” is not a valid date.', next: 'Use YYYY, YYYY-MM or YYYY-MM-DD.' },
    'concept-kind': {
      what: '“{{value}}” is not a valid kind of entry.',
      next: 'Write name, institution, notion or general.',
    },
    'concept-link': {
      what: '“{{value}}” is not a valid link.',
      next: 'Write TYPE:ID, for example successor:org-kr-mois; separate several with “;”.',
    },
    'concept-pair': {
      what: '“{{value}}” is not a valid pair of forms.',
      next: 'Write KOREAN=JAPANESE; separate several with “|”.',
    },
    'concept-id': {
      what: '“{{value}}” cannot be an identifier.',
      next: 'Use letters, digits and hyphens, without spaces.',
    },
    'document-changed': {
      what: 'Another program has changed this document in the meantime.',
      next: 'Open it again (F12). Confirmed translations are kept.',
    },
    'document-missing': {
      what: 'There is no document {{id}}.',
      next: 'koryu document list shows the documents.',
      desk: 'Open the list of documents again (F12): it may have been removed.',
    },
    'segment-missing': {
      what: 'The document {{id}} has no segment {{number}}; it has {{count}}.',
      next: 'koryu document export {{id}} --format tsv shows the numbers.',
    },
    'document-has-work': {
      what: '{{name}} has translations (segments: {{translated}}). Removing it deletes them.',
      next: 'Export them first (koryu document export {{id}} --side both). To remove the document anyway, add --yes.',
    },
    'xml-unreadable': {
      what: '{{file}} is not valid XML (line {{line}}): {{reason}}',
      next: 'Export it again from the program that made it, or correct that line.',
    },
    'memory-format': {
      what: '{{file}} is not in a supported translation memory format.',
      next: 'Supported formats: {{known}}',
    },
  } satisfies ProblemSentences,
};
