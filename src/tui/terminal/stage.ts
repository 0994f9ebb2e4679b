// The screen while the program has it: draws it, redraws it after a resize, releases it to another program and takes it
// back.

import type { Store } from '../store.js';
import { terminal } from './terminal.js';

/** Starts drawing at each change; returns the function that stops it. */
type Draw = (
  store: Store,
  stdout: NodeJS.WriteStream,
  onCrash: (error: unknown) => void,
) => { readonly stop: () => void };

/** Resizing a window sends many sizes; only the last one counts. */
const untilSettledMs = 40;

/** The terminal's screen and its contents. */
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

  /** Releases the terminal to another program or to the shell. */
  readonly leave = (): void => {
    clearTimeout(this.resizing);
    process.stdout.off('resize', this.onResize);
    this.drawing.stop();
    terminal.leave();
  };

  /** Takes the terminal back. */
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

  // Ink counts rows wrongly if its old frame is higher than the new window, so it is restarted; in a later tick, because
  // its own resize handler runs after this one.
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
