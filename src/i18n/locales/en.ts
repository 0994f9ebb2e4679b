// English: the reference locale, whose shape the others fill.

import { check } from './en/check.js';
import { cli } from './en/cli.js';
import { copies } from './en/copies.js';
import { documents } from './en/documents.js';
import { glossary } from './en/glossary.js';
import { lookup } from './en/lookup.js';
import { memory } from './en/memory.js';
import { problem } from './en/problem.js';
import { reading } from './en/reading.js';
import { keys } from './en/tui-keys.js';
import { labels } from './en/tui-labels.js';
import { meetings } from './en/tui-meetings.js';
import { notices } from './en/tui-notices.js';
import { settings } from './en/tui-settings.js';
import { terms } from './en/tui-terms.js';

export const en = {
  bug: 'Koryu ran into an internal error. Your saved work is not affected. Please report the text below:',
  status: {
    preferred: 'preferred',
    admitted: 'admitted',
    deprecated: 'do not use',
    superseded: 'former name',
    lookup: 'search-only form',
    abbreviation: 'abbreviation',
  },
  equivalence: {
    exact: 'same concept',
    functional: 'functional equivalent',
    literal: 'literal translation',
    partial: 'partial equivalent',
    none: 'no equivalent',
  },
  'false-friend': 'false friend',
  ...cli,
  ...reading,
  ...lookup,
  ...glossary,
  ...documents,
  ...copies,
  ...memory,
  ...check,
  ...problem,
  tui: {
    ...labels,
    ...keys,
    ...settings,
    ...notices,
    ...meetings,
    ...terms,
  },
};
