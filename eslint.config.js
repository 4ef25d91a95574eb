import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Their answer depends on the locale or the time zone of the machine, and two builds must be equal. */
const localeMethods = ['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];

const clock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
];

/** Scripts of components, which the plugin cuts out as files of their own. */
const componentScripts = '**/*.astro/*.ts';

export default defineConfig(
  globalIgnores(['dist/', '**/.astro/', '.parley/', 'bench/plain-astro/', 'content/', 'tests/fixtures/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    ignores: [componentScripts],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An empty text is none: a variable of the environment that is set to nothing counts as not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },

  // Components have no typed rules: these see `any` wherever a component is imported. `astro check` does their types.
  // The parser of .astro files comes with the plugin, so the plugin stands after what sets a parser too.
  {
    files: ['**/*.astro', componentScripts],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  astro.configs.recommended,

  {
    name: 'parley/all',
    files: ['**/*.{ts,js,mjs,astro}'],
    rules: {
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    name: 'parley/typescript',
    files: ['**/*.{ts,astro}'],
    rules: {
      // With `noUncheckedIndexedAccess`, a loop that knows its bounds has no other way to say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    name: 'parley/src',
    files: ['src/**/*.{ts,astro}'],
    rules: {
      // Problems go to whoever asked; only scripts talk to the terminal.
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...localeMethods.map((property) => ({ property, message: 'Use compareText, or the formats of i18n/.' })),
      ],
      'no-restricted-syntax': [
        'error',
        ...clock.map((selector) => ({ selector, message: 'Take the date as an argument: two builds must be equal.' })),
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The policy of the pages blocks inline styles: use a class.',
        },
      ],
    },
  },
);
