// The styles of a DOCX: their block kinds, and whether they hide text.

import { readXml } from '../../../container/xml-events.js';
import type { BlockKind } from '../../../model/segment.js';

/** The effects of styles, by style id. */
export type Styles = {
  readonly kindOf: (id: string) => BlockKind | undefined;
  readonly hides: (id: string) => boolean;
};

type Style = {
  readonly id: string;
  basedOn: string;
  kind: BlockKind | undefined;
  vanish: boolean | undefined;
};

/** Whether an on–off property is on: `<w:vanish/>` is on, `<w:vanish w:val="0"/>` is off. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/.test(value ?? '');

// Word gives its built-in headings English names in every language.
const headings = /^(?:heading [1-9]|title|subtitle)$/i;

const readStyle = (style: Style, name: string, value: string | undefined): void => {
  if (name === 'basedOn') style.basedOn = value ?? '';
  else if (name === 'vanish') style.vanish = isOn(value);
  else if ((name === 'name' && headings.test(value ?? '')) || (name === 'outlineLvl' && Number(value) < 9))
    style.kind = 'heading';
  else if (name === 'numPr') style.kind ??= 'item';
};

/** Reads a styles part; without one no style has an effect. */
export const readStyles = (xml: string | undefined): Styles => {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  readXml(xml ?? '<none/>', {
    open: ({ name, attributes: { styleId = '', val } }) => {
      if (name === 'style') {
        style = { id: styleId, basedOn: '', kind: undefined, vanish: undefined };
        styles.set(styleId, style);
      } else if (style !== undefined) readStyle(style, name, val);
    },
    close: (name) => {
      if (name === 'style') style = undefined;
    },
    text: () => {},
  });
  const hides = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at = styles.get(id); at !== undefined && !seen.has(at.id); at = styles.get(at.basedOn)) {
      if (at.vanish !== undefined) return at.vanish;
      seen.add(at.id);
    }
    return false;
  };
  return { kindOf: (id) => styles.get(id)?.kind, hides };
};
