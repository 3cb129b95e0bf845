import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What breaks under a strict Content-Security-Policy, or lets a report run as code. */
const SINKS = [
  ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'].map((name) => ({
    selector: `MemberExpression[property.name='${name}']`,
    message: `No ${name}: text stays text.`,
  })),
  {
    selector: "CallExpression[callee.property.name='write'][callee.object.name='document']",
    message: 'No document.write.',
  },
  {
    selector:
      'TaggedTemplateExpression > TemplateLiteral > TemplateElement[value.raw=/\\s(style|on[a-z]+)=/]',
    message: 'A policy blocks style and on… attributes.',
  },
].flat();

/** Ids are what translators and pages hold on to; without one, lit-localize makes it of the text. */
const MESSAGES = [
  {
    selector: "CallExpression[callee.name='msg']:not([arguments.1.type='ObjectExpression'])",
    message: 'Give the message an id.',
  },
];

/** A class module registers nothing: only `define` modules do, through one guarded function. */
const REGISTRATION = [
  {
    selector: "Decorator[expression.callee.name='customElement']",
    message: 'Register in define.ts, not in the class module.',
  },
  {
    selector: "CallExpression[callee.property.name='define'][callee.object.name='customElements']",
    message: 'Use define() of internal/define.js.',
  },
  {
    selector: "CallExpression[callee.property.name='define'][callee.object.property.name='customElements']",
    message: 'Use define() of internal/define.js.',
  },
];

const DIRECTIVES = {
  regex: '/(style-map|unsafe-html|unsafe-svg|unsafe-mathml)\\.js$',
  message: 'Blocked by a strict policy.',
};

/** The arrows point down: elements → internal → document → standards; cli stands beside the elements. */
const arrows = (folder, ...patterns) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: [DIRECTIVES, ...patterns] }] },
});
const upTo = (...folders) => ({
  regex: `^\\.\\./(.*/)?(${folders.join('|')})/`,
  message: 'Arrows point down: elements → internal → document → standards.',
});

export default ts.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'src/locales/', 'demo/portal/'] },
  js.configs.recommended,
  ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'test/elements/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], lit.configs['flat/recommended']],
    plugins: { 'lit-a11y': a11y },
    settings: { litHtmlSources: ['lit'] },
    rules: {
      ...a11y.configs.recommended.rules,
      // role="list" gives back to VoiceOver what `list-style: none` takes away.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...SINKS, ...MESSAGES, ...REGISTRATION],
      'no-restricted-imports': ['error', { patterns: [DIRECTIVES] }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['src/internal/define.ts'], rules: { 'no-restricted-syntax': ['error', ...SINKS, ...MESSAGES] } },
  arrows('standards', upTo('document', 'internal', 'elements', 'locales', 'cli'), {
    regex: '^[^.]',
    message: 'Standards are data.',
  }),
  arrows('document', upTo('internal', 'elements', 'locales', 'cli'), {
    regex: '^(lit|lit-html|lit-element|@lit/reactive-element|chart\\.js)($|/)|^node:',
    message: 'The document code knows neither Lit nor Node.',
  }),
  arrows('internal', upTo('elements', 'cli')),
  arrows('elements', upTo('cli')),
  {
    files: ['test/elements/**/*.ts'],
    // An assertion such as `expect(x).to.be.true` is an expression, and fixtures spell out what a page would.
    rules: { '@typescript-eslint/no-unused-expressions': 'off', 'lit/no-invalid-html': 'off' },
  },
  { files: ['**/*.{js,mjs}'], ignores: ['demo/**'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.{js,mjs}'], languageOptions: { globals: globals.browser } },
  prettier,
);
