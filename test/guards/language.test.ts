import { filesUnder } from './support/files';
import { type Exception, idleExceptions, sourceFaults, testFaults } from './support/language';

// Forms that stay in one file, each with the reason.
const exceptions: readonly Exception[] = [
  {
    path: 'src/records/record.ts',
    form: 'cast',
    reason: 'that the name of a record picks its schema, and so its type, is beyond the compiler',
  },
];

const source = filesUnder('src', '.ts');
const tests = filesUnder('test', '.ts');

describe('the code', () => {
  it('has no any, no cast, no non-null assertion and no note to self', () => {
    expect(sourceFaults(source, exceptions)).toEqual([]);
  });

  it('is tested without module mocks and without waiting, in the words of the domain', () => {
    expect(testFaults(tests, exceptions)).toEqual([]);
  });

  it('has no exception that excuses nothing', () => {
    expect(idleExceptions([...source, ...tests], exceptions)).toEqual([]);
  });
});

describe('the guard of the language', () => {
  const inSource = (text: string) => sourceFaults([{ path: 'src/a.ts', text }]);
  const inTests = (text: string) => testFaults([{ path: 'test/a.test.ts', text }]);

  it.each([
    ['any', 'const a: any = 1;'],
    ['any', 'function f(): Promise<any[]>;'],
    ['cast', 'const a = b as string;'],
    ['cast', 'const a = <string>b;'],
    ['non-null', 'const a = b!.c;'],
    ['note to self', `// ${'TO'}${'DO'}: later`],
    ['note to self', `// ${'FIX'}${'ME'} later`],
  ])('finds %s in %s', (form, text) => {
    expect(inSource(text)).toEqual([`src/a.ts: ${form}`]);
  });

  it.each([
    "const a = ['x'] as const;",
    'const a = b satisfies string;',
    '// as any rule says',
    "import * as a from 'a';",
  ])('lets %s pass', (text) => {
    expect(inSource(text)).toEqual([]);
  });

  it.each([
    ['jest.mock', "jest.mock('../src/a');"],
    ['jest.mock', "jest.doMock('../src/a');"],
    ['sleep', 'await new Promise((done) => setTimeout(done, 100));'],
    ['sleep', "import { setTimeout as later } from 'node:timers/promises';"],
    ['should', "it('should close', () => {});"],
    ['should', 'test(`${week} should close`, () => {});'],
    ['should', "describe.each([1])('what should %s', () => {});"],
  ])('finds %s in %s', (form, text) => {
    expect(inTests(text)).toEqual([`test/a.test.ts: ${form}`]);
  });

  it('lets a named file keep one form', () => {
    const exception = { path: 'src/a.ts', form: 'cast', reason: 'the sample' };
    expect(sourceFaults([{ path: 'src/a.ts', text: 'const a = b as C;' }], [exception])).toEqual([]);
    expect(sourceFaults([{ path: 'src/b.ts', text: 'const a = b as C;' }], [exception])).toHaveLength(1);
    expect(idleExceptions([{ path: 'src/a.ts', text: 'const a = b;' }], [exception])).toEqual([exception]);
  });
});
