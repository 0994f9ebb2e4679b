// Replaces Ink's layout engine (Yoga) in the bundle (see .build.mjs).
// Koryu draws one text in one box of the screen's size, so laying out needs no WebAssembly, which takes as long to start as
// everything else before the first frame. Boxes are stacked; widths and heights that Koryu sets are kept.

/** Rows and columns of a text, as Ink measures it. `width`: columns that are available. */
type Measure = (width: number) => { readonly width: number; readonly height: number };

const display = { flex: 0, none: 1 } as const;

/** A box of Ink, in cells of the screen. */
class LayoutNode {
  private readonly children: LayoutNode[] = [];
  private parent: LayoutNode | undefined;
  private width: number | undefined;
  private height: number | undefined;
  private measure: Measure | undefined;
  private shown: number = display.flex;

  readonly insertChild = (child: LayoutNode, index: number): void => {
    child.parent = this;
    this.children.splice(index, 0, child);
  };

  readonly removeChild = (child: LayoutNode): void => {
    const at = this.children.indexOf(child);
    if (at < 0) return;
    this.children.splice(at, 1);
    child.parent = undefined;
  };

  readonly getChildCount = (): number => this.children.length;

  readonly setWidth = (columns: number): void => {
    this.width = columns;
  };

  readonly setHeight = (rows: number): void => {
    this.height = rows;
  };

  readonly setMeasureFunc = (measure: Measure): void => {
    this.measure = measure;
  };

  readonly unsetMeasureFunc = (): void => {
    this.measure = undefined;
  };

  readonly setDisplay = (shown: number): void => {
    this.shown = shown;
  };

  readonly getDisplay = (): number => this.shown;

  readonly getComputedWidth = (): number => this.width ?? this.parent?.getComputedWidth() ?? 0;

  readonly getComputedHeight = (): number => {
    if (this.shown === display.none) return 0;
    if (this.height !== undefined) return this.height;
    if (this.measure !== undefined) return this.measure(this.getComputedWidth()).height;
    return this.children.reduce((rows, child) => rows + child.getComputedHeight(), 0);
  };

  readonly getComputedLeft = (): number => 0;

  /** Rows above this box in its parent. */
  readonly getComputedTop = (): number => {
    const siblings = this.parent?.children ?? [];
    return siblings
      .slice(0, Math.max(0, siblings.indexOf(this)))
      .reduce((rows, sibling) => rows + sibling.getComputedHeight(), 0);
  };

  readonly getComputedPadding = (): number => 0;

  readonly getComputedBorder = (): number => 0;

  // Sizes are computed when Ink asks for them, so there is nothing to do in advance, to mark or to release.
  readonly calculateLayout = (): void => {};
  readonly markDirty = (): void => {};
  readonly free = (): void => {};
  readonly freeRecursive = (): void => {};

  // Ink sets these for every box; with one child a box they change nothing.
  readonly setFlexGrow = (): void => {};
  readonly setFlexShrink = (): void => {};
  readonly setFlexWrap = (): void => {};
  readonly setFlexDirection = (): void => {};
}

/** The part of Yoga's interface that Ink uses for Koryu's boxes. Another style makes Ink fail, which the tests show. */
export const layoutEngine = {
  Node: { create: (): LayoutNode => new LayoutNode() },
  DISPLAY_FLEX: display.flex,
  DISPLAY_NONE: display.none,
};
