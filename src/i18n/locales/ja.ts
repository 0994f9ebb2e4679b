// 日本語。

import { equivalenceLabels, falseFriendLabel, statusLabels } from '../../model/term-labels.js';
import type { Locale } from '../locale.js';
import { check } from './ja/check.js';
import { cli } from './ja/cli.js';
import { copies } from './ja/copies.js';
import { documents } from './ja/documents.js';
import { glossary } from './ja/glossary.js';
import { lookup } from './ja/lookup.js';
import { memory } from './ja/memory.js';
import { problem } from './ja/problem.js';
import { reading } from './ja/reading.js';
import { keys } from './ja/tui-keys.js';
import { labels } from './ja/tui-labels.js';
import { meetings } from './ja/tui-meetings.js';
import { notices } from './ja/tui-notices.js';
import { settings } from './ja/tui-settings.js';
import { terms } from './ja/tui-terms.js';

export const ja: Locale = {
  bug: 'Koryuで内部エラーが発生しました。保存済みの作業に影響はありません。以下の内容をお知らせください。',
  status: statusLabels.ja,
  equivalence: equivalenceLabels.ja,
  'false-friend': falseFriendLabel.ja,
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
