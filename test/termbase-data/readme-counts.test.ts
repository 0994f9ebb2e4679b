import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the README shows the counts that `npm run termbase` prints', () => {
  const script = fileURLToPath(new URL('report.mjs', import.meta.url));
  const printed = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  const counts = printed.slice(0, printed.indexOf('\n\ndoubtful'));
  expect(read('README.md')).toContain(`\`\`\`\n${counts.trim()}\n\`\`\``);
});
