import { repositoryFiles } from './support/files';
import { machineFaults } from './support/repository';

// This file holds the samples that prove the guard.
const files = repositoryFiles().filter(({ path }) => path !== 'test/guards/repository.test.ts');

describe('the repository', () => {
  it('means the same on every machine', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(machineFaults(files)).toEqual([]);
  });

  it.each([
    'const folder = "/work/main/src";',
    'See /root/.npmrc for more',
    "read('/home/anna/project')",
    'registry=https://npm.example.org/',
    '@slack:registry=https://npm.example.org/',
    '"resolved": "https://npm.example.org/zod/-/zod-4.tgz",',
    'export HTTPS_PROXY=http://localhost:8118',
    'npm install --registry https://registry.npmjs.org',
  ])('is faulty when a file says %s', (text) => {
    expect(machineFaults([{ path: 'README.md', text }])).toHaveLength(1);
  });

  it.each([
    'https://example.org/work/items',
    'src/work/item.ts',
    'a homework/class',
    'POST /slack/events',
    'trust proxy',
  ])('may say %s', (text) => {
    expect(machineFaults([{ path: 'README.md', text }])).toEqual([]);
  });
});
