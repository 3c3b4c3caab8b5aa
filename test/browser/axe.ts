import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const found = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string().optional() })),
  }),
);

// WCAG 2.2 up to level AA, and what axe-core holds for good practice.
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong on the page as it is now, in light and in dark, a line each. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.evaluate(source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then((r) => r.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })))`,
    );
    for (const { id, nodes } of found.parse(violations))
      faults.push(
        ...nodes.map(
          ({ target, failureSummary = '' }) =>
            `${colorScheme} ${id} ${JSON.stringify(target)} ${failureSummary}`,
        ),
      );
  }
  return faults;
}
