// Content controls whose text is that of a property or of data in the document (ECMA-376, part 1, 17.5.2.6).

import type { XmlElement } from '../../../container/xml-events.js';
import type { Span } from '../../../model/span.js';
import type { SkeletonBuilder } from '../../skeleton/builder.js';

/**
 * Reports to a builder which bindings a paragraph is in: when its text changes they go, because Word would put the source
 * back from the data when it opens the document.
 */
export class Bindings {
  private readonly builder: SkeletonBuilder;
  /** For each open content control its binding. */
  private readonly controls: (Span | undefined)[] = [];

  constructor(builder: SkeletonBuilder) {
    this.builder = builder;
  }

  /** Takes note of an element, also of one whose content is not read. */
  open({ name, start, end, empty }: XmlElement): void {
    if (name === 'sdt') this.controls.push(undefined);
    else if (name === 'dataBinding' && empty && this.controls.length > 0) {
      this.controls[this.controls.length - 1] = { start, end };
      // Around a part of a paragraph; around paragraphs there is none yet.
      this.builder.addDerived({ start, end });
    }
  }

  close(name: string): void {
    if (name === 'sdt') this.controls.pop();
  }

  /** Reports the bindings around a paragraph that begins. */
  begin(): void {
    for (const binding of this.controls) if (binding !== undefined) this.builder.addDerived(binding);
  }
}
