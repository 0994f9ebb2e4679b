// English: statistics, meetings and participants in the TUI; a reviewer's changes.

export const meetings = {
  statistics: {
    counting: 'Counting; the memory is being searched…',
    share: '{{percent}} %  segments {{segments}} · characters {{characters}}',
    extent:
      'characters {{characters}} (without spaces {{spaceless}}) · {{kind}} {{words}} · paper {{sheets}}',
    day: 'segments {{segments}} · characters {{characters}}',
  },
  meeting: {
    title: 'Meetings · document: {{document}}',
    new: 'New meeting',
    edit: 'Edit meeting',
    field: { name: 'Name', heldOn: 'First day', place: 'Place' },
    'day-form': 'First day: YYYY-MM-DD, for example 2026-06-08; it may stay empty.',
    checking: 'Checking all documents of the meeting…',
    checked: '{{name}} · documents {{documents}} · findings {{findings}} · {{check}} · {{severity}}',
    'all-checks': 'all checks',
    'all-severities': 'all severities',
    wait: 'Please wait.',
  },
  review: {
    file: 'Reviewed file:',
    files: 'Files (DOCX, XLSX, XLIFF, TMX, TSV, CSV)',
    'no-files': 'No reviewed files here.',
    title: 'Review · {{name}}',
    source: 'Source',
    now: 'Translation now',
    proposed: 'Proposed by the reviewer',
    comment: 'Comment of the reviewer',
    meanwhile: 'changed here after the export',
    done: 'All changes have been dealt with.',
  },
  person: {
    title: 'Participants · {{meeting}}',
    new: 'New participant',
    edit: 'Edit participant',
    field: {
      ko: 'Korean name',
      ja: 'Japanese name',
      koOffice: 'Korean office',
      jaOffice: 'Japanese office',
    },
    about: 'A space in a name separates family name and given name.',
    file: 'Import participants:',
    files: 'Files (CSV, TSV, XLSX; columns ko, ja, ko_office, ja_office)',
    'no-files': 'No tables to import here.',
  },
};
