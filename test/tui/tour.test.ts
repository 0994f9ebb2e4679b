// The first steps: the line that says that this is a sample, and the tour, which goes on when a key has done what it is for.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uiLangs } from '../../src/i18n/locales.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { openDesk, sampleFor } from '../../src/session/desk/open-desk.js';
import { measures } from '../../src/text/width.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import type { Store } from '../../src/tui/store.js';
import type { Backend } from '../../src/workspace/backend.js';
import { tourSteps } from '../../src/workspace/guide/tour-steps.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';
import { wholeDesk } from '../helpers/whole-desk.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

const esc = '\x1b';
const sentence = '행정안전부는 제22회 교류회의를 총무성과 함께 서울에서 개최한다고 2026년 6월 5일에 밝혔다.';
const sample = (sampled: boolean): Backend =>
  fakeDesk({
    ...sampleDocument(['제목', sentence, '끝']),
    position: 0,
    ...(sampled && { sample: true as const }),
  });

const lastRow = (store: Store): string => plainText(frameOf(store.view()).rows.at(-1) ?? []);
const answered = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5));

const touring = async (desk = sample(true)) => {
  const { store, press } = await driven(desk);
  store.start();
  await answered();
  store.dispatch({ kind: 'tour' });
  await answered();
  const step = (): string | undefined => store.view().state.tour;
  return { store, press, step };
};

describe('the tour', () => {
  it('goes to a sentence with terms and numbers, and a step further for each key that did it', async () => {
    const { store, press, step } = await touring();
    expect(store.view().state.current).toBe(1);
    expect(lastRow(store)).toContain('Tour 1/5: Alt+1 ');
    const keys = ['\x1b1', '\x1bi', '\r', '\x0c총무성', '\x1bOP'];
    const seen: (string | undefined)[] = [step()];
    for (const key of keys) {
      press(key);
      await answered();
      if (store.view().state.overlay.kind !== 'none') press(esc);
      seen.push(step());
    }
    expect(seen).toEqual([...tourSteps, undefined]);
    expect(lastRow(store)).toContain('That was the tour');
    store.close();
  });

  it.each([
    ['another key', ['가']],
    ['a term that is not there', ['\x1b9']],
    ['the key of a later step', ['\x1bi', '\r']],
    ['a look-up', ['\x0c총무성', esc]],
  ])('stays where it is after %s', async (_, keys) => {
    const { store, press, step } = await touring();
    for (const key of keys) {
      press(key);
      await answered();
    }
    expect(step()).toBe('term');
    store.close();
  });

  it('does not go on for a look-up that found nothing', async () => {
    const { store, press, step } = await touring();
    for (const key of ['\x1b1', '\x1bi', '\r']) press(key);
    await answered();
    expect(step()).toBe('lookup');
    for (const key of ['\x0cなし', esc]) {
      press(key);
      await answered();
    }
    expect(step()).toBe('lookup');
    store.close();
  });

  it('ends where it is asked for again, and begins in no document but the sample', async () => {
    const { store, step } = await touring();
    store.dispatch({ kind: 'tour' });
    expect(step()).toBeUndefined();
    store.close();
    const own = await touring(sample(false));
    expect(own.step()).toBeUndefined();
    expect(lastRow(own.store)).toContain('run koryu tour');
    own.store.close();
  });

  it.each(uiLangs)('says each step in a row of 80 columns: %s', async (lang) => {
    const t = await loadTranslate(lang);
    const rows = tourSteps.map((one) =>
      t('tui.tour.step', { step: 1, total: 5, text: t(`tui.tour.${one}`, { key: 'Ctrl+L' }) }),
    );
    rows.push(t('tui.sample', { home: 'F12', palette: 'Ctrl+G' }));
    expect(rows.filter((row) => measures.narrow.width(row) > 78)).toEqual([]);
  });
});

describe('the line of the sample', () => {
  it('stands there until something is typed', async () => {
    const { store, press } = await driven(sample(true));
    store.start();
    expect(lastRow(store)).toContain('This is a sample. Your own file: F12');
    press('가');
    expect(lastRow(store)).not.toContain('sample');
    store.close();
  });
  it('stands in no other document', async () => {
    const { store } = await driven(sample(false));
    store.start();
    expect(lastRow(store)).not.toContain('sample');
    store.close();
  });
});

describe('the samples that come with the program', () => {
  let folder: string;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ folder, remove } = await aFolder());
  });
  afterEach(() => remove());

  it.each(['ja', 'ko'] as const)(
    'are known as samples, and have a sentence for the tour: to %s',
    async (to) => {
      const termbase = await aTermbase(`${folder}/koryu.db`);
      const opened = await openDesk(sampleFor(to), termbase, to);
      const desk = await wholeDesk(opened);
      const { close } = opened;
      const { store } = await driven(desk);
      store.dispatch({ kind: 'arrived', document: desk.document });
      expect(lastRow(store)).toContain('sample');
      store.dispatch({ kind: 'tour' });
      const { units, current, tour } = store.view().state;
      expect(tour).toBe('term');
      expect(units[current]?.segment.text).toMatch(/\p{Nd}/u);
      store.close();
      await close();
      termbase.close();
    },
  );
});
