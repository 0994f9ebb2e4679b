// Which checks of usage the user has turned off: one setting, the ids with a space between them.

import { wordsOf } from '../../text/table.js';
import { usageChecks } from './checks.js';

/** The name under which the setting is kept. */
const settingName = 'setting.usage-off';

/** What keeps settings. */
type Settings = {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, value: string) => void;
};

/** The ids of the checks of usage that are turned off. */
export const turnedOff = ({ read }: Pick<Settings, 'read'>): ReadonlySet<string> =>
  new Set(wordsOf(read(settingName) ?? ''));

/** Turns a check of usage off or on. */
export const turn = (settings: Settings, id: string, isOn: boolean): void => {
  const off = new Set(turnedOff(settings));
  if (isOn) off.delete(id);
  else off.add(id);
  const known = usageChecks.map((check): string => check.id).filter((one) => off.has(one));
  settings.write(settingName, known.join(' '));
};
