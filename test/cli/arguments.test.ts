// The customary ways of asking, as commands and options of ours.

import { describe, expect, test } from 'vitest';
import { optionValue, plainArguments } from '../../src/cli/arguments.js';

describe('plain arguments', () => {
  test.each([
    ['help', '--help'],
    ['help help', '--help'],
    ['help lookup', 'lookup --help'],
    ['help glossary diff --lang ko', 'glossary diff --help --lang ko'],
    ['help --lang ja', '--help --lang ja'],
    ['--version', 'version'],
    ['-V --json', 'version --json'],
    ['--lang ko --version', 'version --lang ko'],
    ['lookup --version', 'lookup --version'],
    ['lookup help', 'lookup help'],
    ['version.txt', 'version.txt'],
  ])('%s: %s', (given, plain) => expect(plainArguments(given.split(' ')).join(' ')).toBe(plain));
});

describe('the value of an option', () => {
  test.each([
    ['lookup 총무성 --lang ko', 'ko'],
    ['lookup 총무성 --lang=ja', 'ja'],
    ['lookup 총무성', undefined],
    ['lookup 총무성 --lang', undefined],
  ])('%s: %s', (given, value) => expect(optionValue(given.split(' '), '--lang')).toBe(value));
});
