'use strict';
// Imports point one way: screens and server → domain; content types → the rooms they build on.

const rooms = 'panel|access|jobs|notify|write|query|files';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-knows-nothing-of-the-house',
      comment: 'The rules are plain functions: no Strapi, no React, no clock, no database, no Node.',
      severity: 'error',
      from: { path: '^cms/domain/src', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { pathNot: '^(cms/domain/src|node_modules/temporal-polyfill)' },
    },
    {
      name: 'screens-know-the-domain-only',
      severity: 'error',
      from: { path: '^admin-ui/src' },
      to: { path: '^(cms/(?!domain)|config|database|scripts)' },
    },
    {
      name: 'server-knows-no-screens',
      severity: 'error',
      from: { path: '^(cms|config|database)/' },
      to: { path: '^(admin-ui|scripts|tests)/', pathNot: '^cms' },
    },
    {
      name: 'no-type-inside-another',
      comment: 'A content type is met through its front door (panel.ts or a service), never inside.',
      severity: 'error',
      from: { path: '^cms/src/api/([^/]+)/' },
      to: {
        path: '^cms/src/api/([^/]+)/',
        pathNot: ['^cms/src/api/$1/', '^cms/src/api/[^/]+/(panel|index)\\.ts$'],
      },
    },
    {
      name: 'rooms-know-no-types',
      comment: `The rooms (${rooms}) serve every content type and therefore know none.`,
      severity: 'error',
      from: { path: `^cms/src/(${rooms})/` },
      to: { path: '^cms/src/api/' },
    },
    {
      name: 'nothing-undeclared',
      severity: 'error',
      from: { pathNot: '\\.(test|fixture)\\.tsx?$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache|\\.strapi)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tools.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'require', 'node', 'default'],
    },
  },
};
