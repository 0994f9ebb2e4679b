// The writer that takes the place of Ink's: what it writes, and what stands on the screen then.

import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createFrameWriter } from '../../src/tui/ink/changed-rows.js';
import { screenOf } from '../helpers/screen.js';

const opened = () => {
  const screen = screenOf(20, 5);
  let written = '';
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      written += chunk.toString();
      screen.write(chunk.toString());
      done();
    },
  });
  const seen = (): string => {
    const all = written;
    written = '';
    return all;
  };
  return { screen, seen, writer: createFrameWriter(stream) };
};

describe('the writer of frames', () => {
  it('writes only the rows that changed, each to its place', () => {
    const { screen, seen, writer } = opened();
    writer('행정안전부\nb\nc\n');
    seen();
    writer('행정안전부\n総務省\nc\n');
    expect(screen.rows().slice(0, 4)).toEqual(['행정안전부', '総務省', 'c', '']);
    expect(seen()).toBe('\x1b[2;1H\x1b[2K総務省');
  });

  it('leaves nothing of a row that was longer, and of rows that are gone', () => {
    const { screen, writer } = opened();
    writer('aaaaaaaa\nb\nc\nd\n');
    writer('a\nb\n');
    expect(screen.rows()).toEqual(['a', 'b', '', '', '']);
  });

  it('sets the cursor where it was asked for, behind every frame', () => {
    const { screen, writer } = opened();
    writer.setCursorPosition({ x: 4, y: 1 });
    writer('가\n나다\n');
    expect(screen.cursor()).toEqual({ x: 4, y: 1, shown: true });
    writer.setCursorPosition({ x: 6, y: 1 });
    writer('가\n나다라\n');
    expect(screen.cursor()).toEqual({ x: 6, y: 1, shown: true });
  });

  it('moves only the cursor where no row changed', () => {
    const { seen, writer } = opened();
    writer.setCursorPosition({ x: 4, y: 1 });
    writer('가\n나다\n');
    seen();
    writer.setCursorPosition({ x: 2, y: 1 });
    expect(writer.willRender('가\n나다\n')).toBe(true);
    writer('가\n나다\n');
    expect(seen()).toBe('\x1b[?25l\x1b[2;3H\x1b[?25h');
  });

  it('writes nothing where nothing changed', () => {
    const { seen, writer } = opened();
    writer.setCursorPosition({ x: 0, y: 0 });
    writer('a\n');
    seen();
    writer.setCursorPosition({ x: 0, y: 0 });
    expect(writer.willRender('a\n')).toBe(false);
    expect(writer('a\n')).toBe(false);
    expect(seen()).toBe('');
  });

  it('hides the cursor where there is none, and shows it at the end', () => {
    const { screen, writer } = opened();
    writer('a\n');
    expect(screen.cursor().shown).toBe(false);
    writer.done();
    expect(screen.cursor().shown).toBe(true);
  });

  it('draws everything anew after the screen was cleared for a message', () => {
    const { screen, writer } = opened();
    writer('a\nb\n');
    writer.clear();
    screen.write('a message\r\n');
    writer('a\nb\n');
    expect(screen.rows().slice(0, 3)).toEqual(['a', 'b', '']);
  });
});
