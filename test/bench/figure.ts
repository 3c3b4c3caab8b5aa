/** One thing that was measured, on our side and beside it, and what was promised of ours. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  /** Absent where nothing was promised; `because` is the reason, should it be missed. */
  readonly target?: { readonly says: string; readonly isMet: boolean; readonly because?: string };
}

/** What one measurement found: its figures, and what a reader must know of both sides. */
export interface Measured {
  readonly title: string;
  readonly ours: string;
  readonly beside: string;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

/** How much of it is done: the real thing, or little enough to see that it works. */
export interface Size {
  readonly messages: number;
  readonly rounds: number;
  readonly pressesARound: number;
  readonly hostile: number;
}

/** Figures as a table in Markdown, which can be read as it is. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, ours, beside, target }) => [
    ...[what, ours, beside],
    target?.says ?? '',
    target === undefined ? '' : target.isMet ? 'met' : '**missed**',
  ]);
  const all = [['', 'ours', 'beside', 'target', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join(
    '\n',
  );
}
