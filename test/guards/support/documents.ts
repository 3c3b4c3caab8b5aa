import type { RepositoryFile } from './files';

// Made on a reader's machine, so never in the repository.
const madeLater = /^(node_modules|dist|data|coverage|reports|\.env)(\/|$)/;

/** Every path in backticks that names nothing in the repository. */
export function pathFaults(documents: readonly RepositoryFile[], paths: readonly string[]): string[] {
  const known = everyNameOf(paths);
  const tops = new Set([...known].map((name) => name.split('/')[0]));
  return documents.flatMap(({ path, text }) =>
    codeSpans(text)
      .filter((span) => looksLikePath(span, tops) && !madeLater.test(span) && !names(span, known))
      .map((span) => `${path} names \`${span}\`, which is not there`),
  );
}

/** Every relative link to a file or heading that is not there. */
export function linkFaults(documents: readonly RepositoryFile[], paths: readonly string[]): string[] {
  const known = everyNameOf(paths);
  return documents.flatMap(({ path, text }) =>
    linksOf(text)
      .filter((link) => !/^[a-z][a-z+.-]*:/i.test(link))
      .filter((link) => {
        const [file = '', heading] = decodeURI(link).split('#');
        if (file !== '' && !known.has(file.replace(/^\.\//, '').replace(/\/$/, ''))) return true;
        const target = file === '' ? text : documents.find((document) => document.path === file)?.text;
        return heading !== undefined && target !== undefined && !headingsOf(target).includes(heading);
      })
      .map((link) => `${path} links to ${link}, which is not there`),
  );
}

/** Every entry of DECISIONS.md that has no date or takes more than ten lines. */
export function decisionFaults(text: string): string[] {
  return text
    .split(/^(?=## )/m)
    .filter((entry) => entry.startsWith('## '))
    .flatMap((entry) => {
      const [title = '', ...body] = entry.split('\n');
      const lines = body.filter((line) => line.trim() !== '').length;
      return [
        !/\d{4}-\d{2}-\d{2}/.test(title) && `"${title}" has no date`,
        lines > 10 && `"${title}" has ${lines} lines`,
      ].filter((fault) => fault !== false);
    });
}

function codeSpans(text: string): string[] {
  const withoutBlocks = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...withoutBlocks.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span.trim());
}

function linksOf(text: string): string[] {
  const withoutCode = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]+`/g, '');
  return [...withoutCode.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map(([, link = '']) => link);
}

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

// A path starts at the root, at src or at test; a lone file name may be anywhere.
function looksLikePath(span: string, tops: ReadonlySet<string | undefined>): boolean {
  if (!/^[\w.*<>{},-]+(\/[\w.*<>{},-]+)*\/?$/.test(span)) return false;
  if (span.includes('/')) return tops.has(span.split('/')[0]);
  return (
    /^[\w*<>-][\w.*<>-]*\.(ts|js|mjs|md|json|yml|html|css)$/.test(span) && !/^(Node|node)\.js$/.test(span)
  );
}

function names(span: string, known: ReadonlySet<string>): boolean {
  const pattern = span
    .replace(/\/$/, '')
    .replace(/[.+]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, choices: string) => `(${choices.replaceAll(',', '|')})`)
    .replace(/<[^>]*>|\*+/g, '[^/]*');
  const exact = new RegExp(`^(.*/)?${pattern}$`);
  return [...known].some((name) => exact.test(name));
}

// Files and the folders around them, also as seen from src and test.
function everyNameOf(paths: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/');
    for (let end = 1; end <= parts.length; end += 1) all.add(parts.slice(0, end).join('/'));
    if (parts[0] !== 'src' && parts[0] !== 'test') continue;
    for (let end = 2; end <= parts.length; end += 1) all.add(parts.slice(1, end).join('/'));
  }
  return all;
}
