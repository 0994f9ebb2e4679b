// Runs of WordprocessingML: parts of a paragraph with one look, possibly hidden.

import type { XmlElement } from '../../../container/xml-events.js';
import { endTag } from '../../office/tag.js';
import type { SkeletonBuilder } from '../../skeleton/builder.js';
import { lookOf } from './look.js';
import { isOn, type Styles } from './styles.js';

type Run = {
  readonly start: number;
  /** End of its start tag and properties. */
  headEnd: number;
  look: string;
  vanish: boolean | undefined;
  styleHides: boolean;
  isWrapped: boolean;
};

/** The open runs. The builder is told of a run only when it has visible content. */
export class Runs {
  private readonly open: Run[] = [];
  private readonly source: string;
  private readonly builder: SkeletonBuilder;
  private readonly styles: Styles;

  constructor(source: string, builder: SkeletonBuilder, styles: Styles) {
    this.source = source;
    this.builder = builder;
    this.styles = styles;
  }

  get current(): Run | undefined {
    return this.open.at(-1);
  }

  begin({ start, end }: XmlElement): void {
    this.open.push({ start, headEnd: end, look: '', vanish: undefined, styleHides: false, isWrapped: false });
  }

  /** Handles a property, which hides the run or is part of its look. */
  property(name: string, value: string | undefined): void {
    const run = this.current;
    if (run === undefined) return;
    if (name === 'vanish') run.vanish = isOn(value);
    else if (name === 'rStyle') run.styleHides = this.styles.hides(value ?? '');
  }

  /** Ends the properties of the run (`w:rPr`). */
  endProperties(start: number, end: number): void {
    const run = this.current;
    if (run === undefined) return;
    run.headEnd = end;
    run.look = lookOf(this.source.slice(start, end));
  }

  /**
   * Wraps the content of the run, once.
   * @param isStyleHiding whether the style of the paragraph hides it
   * @returns whether the content is visible
   */
  wrap(isStyleHiding: boolean): boolean {
    const run = this.current;
    if (run === undefined || (run.vanish ?? (run.styleHides || isStyleHiding))) return false;
    if (run.isWrapped) return true;
    const head = this.source.slice(run.start, run.headEnd);
    this.builder.wrap({ start: run.start, head, foot: endTag(this.source, run.start), look: run.look });
    run.isWrapped = true;
    return true;
  }

  /** Ends the run. */
  end(end: number): Run | undefined {
    const run = this.open.pop();
    if (run?.isWrapped) this.builder.unwrap(end);
    return run;
  }
}
