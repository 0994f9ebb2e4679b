// The screen while the program has it: drawn, drawn anew after a resize, given to another program and taken back.

import type { Store } from '../store.js';
import { terminal } from './terminal.js';

/** Starts to draw at each change; what it gives back ends that. */
type Draw = (
  store: Store,
  stdout: NodeJS.WriteStream,
  onCrash: (error: unknown) => void,
) => { readonly stop: () => void };

/** A storm of sizes comes while a window is drawn larger; the last one counts. */
const untilSettledMs = 40;

/** The terminal's screen, and what is drawn on it. */
export class Stage {
  private readonly store: Store;
  private readonly start: () => ReturnType<Draw>;
  private drawing: ReturnType<Draw>;
  private resizing: NodeJS.Timeout | undefined;

  constructor(store: Store, draw: Draw, onCrash: (error: unknown) => void) {
    this.store = store;
    this.start = () => draw(store, process.stdout, onCrash);
    this.take();
    this.drawing = this.start();
  }

  /** Gives the terminal to another program, or back to the shell. */
  readonly leave = (): void => {
    clearTimeout(this.resizing);
    process.stdout.off('resize', this.onResize);
    this.drawing.stop();
    terminal.leave();
  };

  /** Takes it again. */
  readonly enter = (): void => {
    this.take();
    this.store.show({ size: terminal.size() });
    this.drawing = this.start();
  };

  private readonly take = (): void => {
    terminal.enter();
    if (this.store.view().mouse === true) terminal.mouse(true);
    process.stdout.on('resize', this.onResize);
  };

  // Ink counts rows wrongly once its old frame is higher than the new window, so it starts afresh; in a later tick,
  // for its own answer to a resize comes after ours.
  private readonly onResize = (): void => {
    clearTimeout(this.resizing);
    this.resizing = setTimeout(this.redraw, untilSettledMs);
  };

  private readonly redraw = (): void => {
    this.drawing.stop();
    terminal.clear();
    this.store.show({ size: terminal.size() });
    this.drawing = this.start();
  };
}
