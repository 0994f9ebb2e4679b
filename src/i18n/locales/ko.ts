// 한국어.

import { equivalenceLabels, falseFriendLabel, statusLabels } from '../../model/term-labels.js';
import type { Locale } from '../locale.js';
import { check } from './ko/check.js';
import { cli } from './ko/cli.js';
import { copies } from './ko/copies.js';
import { documents } from './ko/documents.js';
import { glossary } from './ko/glossary.js';
import { lookup } from './ko/lookup.js';
import { memory } from './ko/memory.js';
import { problem } from './ko/problem.js';
import { reading } from './ko/reading.js';
import { keys } from './ko/tui-keys.js';
import { labels } from './ko/tui-labels.js';
import { meetings } from './ko/tui-meetings.js';
import { notices } from './ko/tui-notices.js';
import { settings } from './ko/tui-settings.js';
import { terms } from './ko/tui-terms.js';

export const ko: Locale = {
  bug: 'Koryu에서 내부 오류가 발생했습니다. 저장한 작업에는 영향이 없습니다. 아래 내용을 알려 주십시오:',
  status: statusLabels.ko,
  equivalence: equivalenceLabels.ko,
  'false-friend': falseFriendLabel.ko,
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
