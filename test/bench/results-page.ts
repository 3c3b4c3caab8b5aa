import { type Measured, tableOf } from './figure';
import { machineLines } from './machine';

/** What was found, as a page that says on what and how. */
export function resultsPage(found: readonly Measured[], busy: string): string {
  const sections = found.map(({ title, ours, beside, figures, notes }) =>
    [
      `## ${title}`,
      `- Ours: ${ours}.\n- Beside: ${beside}.`,
      tableOf(figures),
      notes.map((note) => `- ${note}`).join('\n'),
    ].join('\n\n'),
  );
  const missed = found.flatMap(({ title, figures }) =>
    figures
      .filter(({ target }) => target?.isMet === false)
      .map(
        ({ what, ours, target }) =>
          `- ${title}: ${what} is ${ours}, and was to be ${target?.says}. ${target?.because ?? ''}`,
      ),
  );
  return `${[
    '# What the bench found',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. Both sides of a figure were measured in the same run; compare those, not figures of different days.`,
    [...machineLines(), busy].map((line) => `- ${line}`).join('\n'),
    ...sections,
    '## Targets that were missed',
    missed.length === 0 ? 'None.' : missed.join('\n'),
  ].join('\n\n')}\n`;
}
