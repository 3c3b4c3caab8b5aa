const { transformFileSync } = require('@swc/core');
const { existsSync } = require('node:fs');
const path = require('node:path');
const Module = require('node:module');

// Lets a child process of a test load the sources as they are, without a build.
require.extensions['.ts'] = (module, file) => {
  module._compile(transformFileSync(file, { sourceMaps: 'inline' }).code, file);
};

// What is loaded later carries the .js ending it has after a build, as Node's own resolution asks for.
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) => {
  const source =
    parent?.filename && path.resolve(path.dirname(parent.filename), request.replace(/\.js$/, '.ts'));
  const isSource = /^\.{1,2}\/.*\.js$/.test(request) && source && existsSync(source);
  return resolveFilename(isSource ? source : request, parent, ...rest);
};
