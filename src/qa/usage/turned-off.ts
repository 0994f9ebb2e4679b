// The usage checks that the user has turned off: one setting with their ids, separated by spaces.

import { wordsOf } from '../../text/table.js';
import { usageChecks } from './checks.js';

/** The name of the setting. */
const settingName = 'setting.usage-off';

/** The settings as far as they are used here. */
type Settings = {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, value: string) => void;
};

/** The ids of the usage checks that are turned off. */
export const turnedOff = ({ read }: Pick<Settings, 'read'>): ReadonlySet<string> =>
  new Set(wordsOf(read(settingName) ?? ''));

/** Turns a usage check off or on. */
export const turn = (settings: Settings, id: string, isOn: boolean): void => {
  const off = new Set(turnedOff(settings));
  if (isOn) off.delete(id);
  else off.add(id);
  const known = usageChecks.map((check): string => check.id).filter((one) => off.has(one));
  settings.write(settingName, known.join(' '));
};
