const { transformFileSync } = require('@swc/core');

// Lets a child process of a test load the sources as they are, without a build.
require.extensions['.ts'] = (module, file) => {
  module._compile(transformFileSync(file, { sourceMaps: 'inline' }).code, file);
};
