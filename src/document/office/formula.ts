// Converts a formula of Office (ECMA-376 part 1, 22.1) to a line of text, which represents it in a sentence.

/** The parts of a structure that are collected until it ends. */
const parts = new Set(['num', 'den', 'sup', 'sub', 'deg', 'e', 'fName', 'lim']);

const written = (name: string, of: ReadonlyMap<string, string>): string | undefined => {
  const part = (key: string): string => of.get(key) ?? '';
  switch (name) {
    case 'f':
      return `${part('num')}/${part('den')}`;
    case 'sSup':
      return `${part('e')}^${part('sup')}`;
    case 'sSub':
      return `${part('e')}_${part('sub')}`;
    case 'sSubSup':
      return `${part('e')}_${part('sub')}^${part('sup')}`;
    case 'rad':
      return `${part('deg')}√${part('e')}`;
    case 'd':
      return `(${part('e')})`;
    default:
      return undefined;
  }
};

type Level = { readonly name: string; text: string; readonly parts: Map<string, string> };

/** Reads a formula from its elements: 12 over 30 is `12/30`. */
export class FormulaText {
  private readonly levels: Level[] = [{ name: '', text: '', parts: new Map() }];

  open(name: string): void {
    this.levels.push({ name, text: '', parts: new Map() });
  }

  text(text: string): void {
    const level = this.levels.at(-1);
    if (level !== undefined) level.text += text.trim();
  }

  close(): void {
    const level = this.levels.pop();
    const around = this.levels.at(-1);
    if (level === undefined || around === undefined) return;
    const text = written(level.name, level.parts) ?? level.text;
    if (parts.has(level.name)) around.parts.set(level.name, (around.parts.get(level.name) ?? '') + text);
    // An element without a rule is the concatenation of its parts.
    around.text += text;
  }

  get whole(): string {
    return this.levels[0]?.text ?? '';
  }
}
