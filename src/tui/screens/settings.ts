// The settings with their values.

import { wrap } from '../../text/wrap.js';
import type { Laid } from '../../workspace/overlay.js';
import { chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import type { DrawnScreen } from '../screen.js';
import { settings } from '../settings.js';

const nameColumn = 30;

/** Draws the settings. */
export const settingsScreen = (view: View, overlay: Laid<'settings'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const chosen = Math.min(overlay.chosen, settings.length - 1);
  const lines = settings.map(({ name, current }, index): Row => {
    const value = current(view);
    return [
      chosenMark(index === chosen),
      run(view.measure.padTo(t(`tui.setting.${name}`), nameColumn), index === chosen ? 'key' : 'plain'),
      run(t.dynamic(`tui.setting-value.${value}`) ?? value),
    ];
  });
  const about = settings[chosen] === undefined ? '' : t(`tui.setting-about.${settings[chosen].name}`);
  const explained = wrap(view.measure, about, at.width - 4).map(
    ({ start, end }): Row => [run(`  ${about.slice(start, end).trimEnd()}`, 'faint')],
  );
  const rows = [
    titleRow(view.measure, [run(t('tui.settings'), 'title')], at.width),
    ...lines,
    [],
    ...explained,
  ];
  return { panes: [{ at, rows: fitRows(view.measure, rows, at.width, at.height) }] };
};
