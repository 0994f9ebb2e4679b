// The screen while the program has it: draws it, redraws it after a resize, releases it to another program and takes it
// back.

import type { Store } from '../store.js';
import { drawFirstFrame } from './first-frame.js';
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
  private readonly onCrash: (error: unknown) => void;
  private draw: Draw | undefined;
  private drawing: ReturnType<Draw> | undefined;
  private resizing: NodeJS.Timeout | undefined;

  /** Takes the terminal and draws the first frame, which stands still until `begin` is called. */
  constructor(store: Store, onCrash: (error: unknown) => void) {
    this.store = store;
    this.onCrash = onCrash;
    this.take();
    this.start();
  }

  /** Draws at each change from now on. */
  readonly begin = (draw: Draw): void => {
    this.draw = draw;
    this.start();
  };

  /** Releases the terminal to another program or to the shell. */
  readonly leave = (): void => {
    clearTimeout(this.resizing);
    process.stdout.off('resize', this.onResize);
    this.drawing?.stop();
    terminal.leave();
  };

  /** Takes the terminal back. */
  readonly enter = (): void => {
    this.take();
    this.store.show({ size: terminal.size() });
    this.start();
  };

  private start(): void {
    if (this.draw === undefined) drawFirstFrame(this.store.view(), process.stdout);
    else this.drawing = this.draw(this.store, process.stdout, this.onCrash);
  }

  private take(): void {
    terminal.enter();
    if (this.store.view().mouse === true) terminal.mouse(true);
    process.stdout.on('resize', this.onResize);
  }

  // Ink counts rows wrongly if its old frame is higher than the new window, so it is restarted; in a later tick, because
  // its own resize handler runs after this one.
  private readonly onResize = (): void => {
    clearTimeout(this.resizing);
    this.resizing = setTimeout(this.redraw, untilSettledMs);
  };

  private readonly redraw = (): void => {
    this.drawing?.stop();
    terminal.clear();
    this.store.show({ size: terminal.size() });
    this.start();
  };
}
