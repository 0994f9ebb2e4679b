// Names of XML elements and attributes without their prefix.

const nameStart =
  ':A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}';
// XML 1.0 (fifth edition), productions 4 and 4a.
const whole = new RegExp(
  `^[${nameStart}][${nameStart}.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}\\u{2040}-]*$`,
  'u',
);

const localNames = new Map<string, string>();

/** Returns a name without its prefix: `w:t` is `t`; empty if it is not a name. */
export const localName = (name: string): string => {
  let local = localNames.get(name);
  if (local === undefined) {
    local = whole.test(name) ? name.slice(name.indexOf(':') + 1) : '';
    // The cache is limited because a file may contain any number of names.
    if (localNames.size < 10_000) localNames.set(name, local);
  }
  return local;
};
