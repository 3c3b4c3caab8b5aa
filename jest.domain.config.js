const everything = require('./jest.config.js');

/** Only the domain's own tests: what mutation testing runs for every change it makes. */
module.exports = { ...everything, roots: ['<rootDir>/test/domain'] };
