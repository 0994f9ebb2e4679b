import { readFileSync } from 'node:fs';
import { checks } from '../../src/qa/checks.js';
import { prepareUnit } from '../../src/qa/prepare-unit.js';
import { runChecks } from '../../src/qa/run-checks.js';
import { openMatcher } from '../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { formats } from '../../src/exchange/termbase/formats.js';
import { mergeDraft } from '../../src/exchange/termbase/merge-draft.js';
import { slugId } from '../../src/exchange/termbase/concept-slug.js';
const [csv] = formats;
const seed = await loadSeed();
const own: any[] = [];
for (const { said } of csv.read(readFileSync('/work/shared/gold/qa-glossary-2.csv'))) {
  const c: any = mergeDraft(said as any, undefined, (one: any) => slugId(one, (id: any) => own.some((o) => o.id === id)));
  if (c.id) own.push(c);
}
for (const [name, concepts] of [['seed', seed], ['own', own]] as const) {
  const matcher = await openMatcher(concepts, () => {});
  for (const file of ['qa-cases', 'qa-cases-2']) {
    for (const line of readFileSync(`/work/shared/gold/${file}.tsv`, 'utf8').split('\n').slice(1)) {
      if (line === '') continue;
      const [id, lang, source = '', target = '', expected, note] = line.split('\t');
      const [ss, ts] = [source.split('¶'), target.split('¶')];
      const pairs = ss.map((s, segment) => ({ segment, lang: lang as any, source: s.replaceAll('\\n', '\n'), target: (ts[segment] ?? '').replaceAll('\\n', '\n') }));
      const found = runChecks(checks, pairs.map((p) => prepareUnit(p, matcher)));
      const hard = found.filter((f) => f.severity !== 'hint');
      const bad = expected === 'none' ? hard.length > 0 : found.length === 0;
      const odd = expected !== 'none' && !bad && hard.length === 0;
      console.log(`${bad ? 'BAD ' : odd ? 'hint' : 'ok  '} ${name} ${id} ${expected} | ${note} | ${source} → ${target} :: ${found.map((f) => `${f.check}.${f.fact}(${f.severity}) ${JSON.stringify(f.values)}`).join('; ')}`);
    }
  }
}
