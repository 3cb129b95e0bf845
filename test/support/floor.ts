// What Chromium 83, the oldest browser served, does not have. Each was asked of that browser.

interface Node {
  type: string;
  [key: string]: unknown;
}

/** A syntax tree, node by node. */
function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  const node = value as Node;
  if (typeof node.type === 'string') yield node;
  for (const [key, child] of Object.entries(node)) if (key !== 'loc') yield* nodes(child);
}

const isPrivate = (node: unknown) => (node as Node | undefined)?.type === 'PrivateIdentifier';

/** Why a node is newer than Chromium 83; undefined if it is not. Class fields are older (72, private 74). */
function newer(node: Node): string | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return /^(\?\?|\|\||&&)=$/.test(String(node.operator))
        ? `logical assignment ${node.operator}`
        : undefined;
    case 'MethodDefinition':
      return isPrivate(node.key) ? 'private method' : undefined;
    case 'StaticBlock':
      return 'static block';
    case 'BinaryExpression':
      return isPrivate(node.left) ? '#private in object' : undefined;
    case 'Literal':
      return /[dv]/.test((node.regex as { flags: string } | undefined)?.flags ?? '')
        ? 'flags d, v'
        : undefined;
    case 'CallExpression':
      return node.optional && spreadsBeforeLast(node.arguments as Node[]) ? 'f?.(...list, last)' : undefined;
    default:
      return undefined;
  }
}

const spreadsBeforeLast = (args: Node[]) => args.slice(0, -1).some(({ type }) => type === 'SpreadElement');

/** Kinds of syntax in a program that came after Chromium 83. */
export function syntaxAfterChromium83(program: unknown): string[] {
  return [...new Set([...nodes(program)].map(newer).filter((found) => found !== undefined))];
}

const MEMBERS = new Set(
  `at replaceAll findLast findLastIndex toSorted toReversed toSpliced hasOwn groupBy fromAsync withResolvers
   replaceChildren checkVisibility showPopover hidePopover togglePopover getAnimations throwIfAborted
   randomUUID isWellFormed toWellFormed setHTMLUnsafe parseHTMLUnsafe requestSubmit`.split(/\s+/),
);
const STATICS = [
  'Promise.any',
  'Promise.try',
  'AbortSignal.timeout',
  'AbortSignal.any',
  'Response.json',
  'Intl.Segmenter',
];
const GLOBALS = new Set([
  'structuredClone',
  'WeakRef',
  'FinalizationRegistry',
  'AggregateError',
  'CSSLayerBlockRule',
]);

/** Names that a program calls or constructs and that came after Chromium 83. */
export function namesAfterChromium83(program: unknown): string[] {
  const found = new Set<string>();
  for (const node of nodes(program)) {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue;
    const callee = node.callee as Node;
    if (callee.type === 'Identifier' && GLOBALS.has(String(callee.name))) found.add(String(callee.name));
    if (callee.type !== 'MemberExpression' || callee.computed) continue;
    const name = String((callee.property as Node).name);
    const full = `${String((callee.object as Node).name)}.${name}`;
    if (MEMBERS.has(name)) found.add(`.${name}()`);
    if (STATICS.includes(full)) found.add(full);
  }
  return [...found];
}

/** Declarations and selectors without which a page falls apart; what only embellishes may be newer. */
const CSS: [RegExp, string][] = [
  [
    /(?:^|[\s;{])(?:margin|padding)-(?:inline|block)\s*:/,
    'margin-/padding-inline and -block (write -start and -end)',
  ],
  [
    /(?:^|[\s;{])border-(?:inline|block)(?:-(?:color|width|style))?\s*:/,
    'border-inline and -block (write -start and -end)',
  ],
  [/(?:^|[\s;{])border-(?:start|end)-(?:start|end)-radius\s*:/, 'logical border-radius'],
  [/(?:^|[\s;{])inset(?:-[a-z-]+)?\s*:/, 'inset'],
  [/(?:^|[\s;{])aspect-ratio\s*:/, 'aspect-ratio'],
  [/(?:^|[\s;{])(?:float|clear)\s*:\s*inline-/, 'float, clear: inline-'],
  [/:(?:is|where|has|dir|state)\(/, ':is, :where, :has, :dir, :state'],
  [/:not\([^()]*,/, ':not with a list'],
  [/\((?:width|height|inline-size)\s*[<>]/, 'range media queries'],
  [/color-mix\(|light-dark\(|oklch\(/, 'color-mix, light-dark, oklch'],
  [/[\d.](?:dvh|svh|lvh|cqi|cqw|lh|rlh)\b/, 'dvh, cqi, lh'],
  [/(?:^|[\s;{}])&/, 'nesting'],
];

/** What in a style sheet came after Chromium 83. `@supports` blocks may hold anything. */
export function cssAfterChromium83(css: string): string[] {
  const text = withoutSupports(css.replace(/\/\*[^]*?\*\//g, ''));
  return CSS.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
}

function withoutSupports(css: string): string {
  const start = css.indexOf('@supports');
  if (start < 0) return css;
  let depth = 0;
  for (let at = css.indexOf('{', start); at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return css.slice(0, start) + withoutSupports(css.slice(at + 1));
  }
  return css.slice(0, start);
}
