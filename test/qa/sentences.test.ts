// Every fact has a sentence in every language of the interface, with all its values put in.

import { describe, expect, expectTypeOf, it } from 'vitest';
import type { MessageKey } from '../../src/i18n/locale.js';
import { uiLangs } from '../../src/i18n/locales.js';
import { sayFinding } from '../../src/i18n/say-finding.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { checks, type FindingKey } from '../../src/qa/checks.js';
import { cases, findingsIn } from './cases.js';

it('the locales have a key for each fact, so that a new fact does not compile without one', () => {
  expectTypeOf<`check.say.${FindingKey}`>().toExtend<MessageKey>();
});

const found = cases.filter(({ verdict }) => verdict === 'fail').flatMap(findingsIn);

describe.each(uiLangs)('%s', (lang) => {
  it('says each fact', async () => {
    const t = await loadTranslate(lang);
    for (const { id, facts } of checks) {
      for (const fact of facts) expect(t.dynamic(`check.say.${id}.${fact}`), `${id}.${fact}`).toBeDefined();
    }
  });

  it('leaves no value open', async () => {
    const t = await loadTranslate(lang);
    for (const finding of found) expect(sayFinding(finding, t)).not.toMatch(/\{\{|undefined/);
  });
});
