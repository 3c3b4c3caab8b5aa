import { filesUnder } from './support/files';
import { lengthFaults, nameFaults } from './support/sizes';

const source = filesUnder('src', '.ts', '.js');
const tests = filesUnder('test', '.ts', '.mjs', '.cjs');

describe('a file', () => {
  it('of src has at most 300 lines', () => {
    expect(lengthFaults(source)).toEqual([]);
  });

  it('is named in kebab-case, after what is in it', () => {
    expect(nameFaults([...source, ...tests])).toEqual([]);
  });

  it('of 301 lines is too long', () => {
    expect(lengthFaults([{ path: 'src/a.ts', text: 'x\n'.repeat(301) }])).toEqual(['src/a.ts has 301 lines']);
    expect(lengthFaults([{ path: 'src/a.ts', text: 'x\n'.repeat(300) }])).toEqual([]);
  });

  it.each([
    'src/domain/teamView.ts',
    'src/domain/Team.ts',
    'src/Domain/team.ts',
    'src/domain/utils.ts',
    'src/helpers/team.ts',
    'src/common/team.ts',
    'src/application/round-manager.ts',
    'src/application/team-service.ts',
    'src/domain/index.ts',
    'test/domain/team-utils.test.ts',
  ])('is not named %s', (path) => {
    expect(nameFaults([{ path, text: '' }])).toHaveLength(1);
  });

  it.each(['src/domain/team.ts', 'src/adapters/memory-queue/queue.ts', 'test/domain/week.test.ts'])(
    'may be named %s',
    (path) => {
      expect(nameFaults([{ path, text: '' }])).toEqual([]);
    },
  );
});
