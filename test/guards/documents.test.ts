import { decisionFaults, linkFaults, pathFaults } from './support/documents';
import { repositoryPaths, rootDocuments } from './support/files';

const documents = rootDocuments();
const paths = repositoryPaths();

function document(name: string): string {
  return documents.find(({ path }) => path === name)?.text ?? '';
}

describe('the documents', () => {
  it('name only paths that exist', () => {
    expect(pathFaults(documents, paths)).toEqual([]);
  });

  it('link only to what exists', () => {
    expect(linkFaults(documents, paths)).toEqual([]);
  });

  it('explain the architecture in at most 120 lines', () => {
    expect(document('ARCHITECTURE.md').trimEnd().split('\n').length).toBeLessThanOrEqual(120);
  });

  it('tell each decision with its date, in at most ten lines', () => {
    expect(decisionFaults(document('DECISIONS.md'))).toEqual([]);
  });
});

describe('a document', () => {
  const there = [
    'src/domain/due.ts',
    'test/guards/sizes.test.ts',
    'adaptive-cards/check-in.json',
    'README.md',
  ];
  const page = (text: string) => [{ path: 'README.md', text }];

  it.each([
    'src/domain/dew.ts',
    'src/application/',
    'domain/dew.ts',
    'dew.ts',
    'adaptive-cards/<kind>.jsn',
    'NO.md',
  ])('is wrong about `%s`', (span) => {
    expect(pathFaults(page(`See \`${span}\`.`), there)).toHaveLength(1);
  });

  it.each([
    ...[
      'src/domain/due.ts',
      'src/domain/',
      'domain/due.ts',
      'due.ts',
      'adaptive-cards/<kind>.json',
      'test/guards/*',
    ],
    ...['@slack/bolt', 'data/bandbreedte.db', '/caseload', 'npm test', 'nl/en', 'application/json', '{a,b}'],
  ])('is right about `%s`', (span) => {
    expect(pathFaults(page(`See \`${span}\`.`), there)).toEqual([]);
  });

  it('is wrong about a link to a file or a heading that is not there', () => {
    const text =
      '# Start here\n[a](GONE.md) [b](#nowhere) [c](README.md#start-here) [d](https://example.org) [e](src/)';
    expect(linkFaults(page(text), there)).toEqual([
      'README.md links to GONE.md, which is not there',
      'README.md links to #nowhere, which is not there',
    ]);
  });

  it('is wrong about a decision without a date or with eleven lines', () => {
    expect(decisionFaults(`## Undated\nshort\n\n## 2026-01-05 Long\n${'line\n'.repeat(11)}`)).toEqual([
      '"## Undated" has no date',
      '"## 2026-01-05 Long" has 11 lines',
    ]);
    expect(decisionFaults(`# Decisions\nintro\n## 2026-01-05 Short\n${'line\n\n'.repeat(10)}`)).toEqual([]);
  });
});
