import { variables } from '../../src/config/variables';
import { environmentFaults, exampleFaults } from './support/configuration';
import { filesUnder, repositoryFiles } from './support/files';

describe('the configuration', () => {
  it('is shown whole in .env.example, one sentence for each variable', () => {
    const example = repositoryFiles().find(({ path }) => path === '.env.example');
    expect(exampleFaults(example?.text ?? '', Object.keys(variables.shape))).toEqual([]);
  });

  it('is read from the environment in one place', () => {
    expect(environmentFaults(filesUnder('src', '.ts'))).toEqual([]);
  });

  it('is faulty when the example and the program know different variables', () => {
    const example = '# The port.\n# PORT=3978\n# HOST=\n# The age.\n# AGE=\n# The port again.\n# PORT=1\n';
    expect(exampleFaults(example, ['PORT', 'HOST', 'ROLE'])).toEqual([
      'ROLE is missing',
      'AGE is unknown',
      'PORT comes twice',
      'HOST has no sentence above it',
    ]);
  });

  it.each(['const port = process.env.PORT;', "const { PORT } = process['env'];"])(
    'is faulty when an adapter says %s',
    (text) => {
      expect(environmentFaults([{ path: 'src/adapters/http/serve.ts', text }])).toHaveLength(1);
      expect(environmentFaults([{ path: 'src/config.ts', text }])).toEqual([]);
    },
  );
});
