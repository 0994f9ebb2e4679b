// The screens in the README are what the program draws. `npm run screens` writes them anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UiLang } from '../src/i18n/locale.js';
import { plainText } from '../src/tui/drawing/row.js';
import { frameOf } from '../src/tui/frame.js';
import { realDesk } from './helpers/real-desk.js';
import { driven } from './tui/fake-desk.js';

type Shown = {
  readonly lang: UiLang;
  readonly sample: string;
  /** As the list shows it. */
  readonly segment: number;
  readonly keys: readonly string[];
};

const alt = (key: string): string => `\x1b${key}`;
const screens: Readonly<Record<string, Shown>> = {
  // A sentence half translated, with terms, a name and a date put in by keys.
  document: {
    lang: 'ko',
    sample: 'data/samples/press-release-ko.md',
    segment: 8,
    keys: [alt('1'), '（', alt('2'), alt('p'), '）は、', alt('i'), 'に', alt('3'), 'で'],
  },
  // A number that does not agree, and the key that puts it right.
  findings: {
    lang: 'ja',
    sample: 'data/samples/briefing-ja.md',
    segment: 17,
    keys: [alt('1'), ' 대원은 레이와 7년도에 8,100명으로 역대 최다를 경신했다.'],
  },
  // A look-up from anywhere.
  lookup: {
    lang: 'en',
    sample: 'data/samples/press-release-ko.md',
    segment: 8,
    keys: ['\x0c', 'ふるさと納税'],
  },
};

const draw = async ({ lang, sample, segment, keys }: Shown): Promise<string> => {
  const { store, press } = await driven(realDesk(sample, segment - 1), { columns: 80, rows: 23 }, lang);
  store.start();
  await expect.poll(() => store.view().state.matches.has(segment - 1)).toBe(true);
  for (const key of keys) press(key);
  store.dispatch({ kind: 'pause' });
  const { editor } = store.view().state;
  if (editor.text !== '')
    await expect.poll(() => store.view().state.findings.size, { timeout: 5000 }).toBe(1);
  store.close();
  const lines = frameOf(store.view()).rows.map((row) => plainText(row).trimEnd());
  return lines.join('\n').trimEnd();
};

const readme = (): string => readFileSync('README.md', 'utf8');
const block = (name: string): RegExp =>
  new RegExp(`(<!-- screen: ${name} -->\n\`\`\`\n)([\\s\\S]*?)(\n\`\`\`)`);

describe('the README shows', () => {
  it.each(Object.keys(screens))('the screen %s', async (name) => {
    const shown = screens[name];
    const drawn = shown === undefined ? '' : await draw(shown);
    if (process.env.WRITE_README) {
      const written = readme().replace(block(name), (_, begin, __, end) => begin + drawn + end);
      writeFileSync('README.md', written);
    }
    expect(block(name).exec(readme())?.[2]).toBe(drawn);
  });
});
