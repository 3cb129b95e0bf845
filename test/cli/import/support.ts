import assert from 'node:assert/strict';
import {
  readReport,
  type Block,
  type ReportDocument,
  type ReportJson,
  type Run,
  type Section,
} from '../../../src/document/index.js';
import { figureInProse } from '../../../src/internal/format.js';
import type { ReviewItem } from '../../../src/cli/import/review.js';
import type {
  SourceBlock,
  SourceDocument,
  SourceParagraph,
  SourceRun,
  SourceTable,
} from '../../../src/cli/import/source.js';
import { structure } from '../../../src/cli/import/structure/structure.js';

/** A source paragraph. */
export function p(
  text: string | readonly SourceRun[],
  extra: Partial<SourceParagraph> = {},
): SourceParagraph {
  return {
    kind: 'paragraph',
    runs: typeof text === 'string' ? (text ? [{ text }] : []) : text,
    place: {},
    ...extra,
  };
}

/** A source table of rows of texts. */
export function table(
  rows: readonly (readonly (string | { text: string; colSpan?: number; rowSpan?: number })[])[],
  caption?: string,
): SourceTable {
  return {
    kind: 'table',
    ...(caption && { caption }),
    place: {},
    rows: rows.map((row) =>
      row.map((cell) => {
        const { text, colSpan = 1, rowSpan = 1 } = typeof cell === 'string' ? { text: cell } : cell;
        return { text, colSpan, rowSpan, blocks: text ? text.split('\n').map((line) => p(line)) : [] };
      }),
    ),
  };
}

/** Lines of a text file as its reader gives them. */
export function text(lines: string): SourceDocument {
  return {
    format: 'text',
    blocks: lines
      .replace(/^\n|\n\s*$/g, '')
      .split('\n')
      .map((line, index) => p(line, { place: { line: index + 1 } })),
    dropped: [],
  };
}

/** A Word file. */
export function word(...blocks: SourceBlock[]): SourceDocument {
  return { format: 'docx', blocks: numbered(blocks), dropped: [] };
}

/** A web page. */
export function page(title: string, ...blocks: SourceBlock[]): SourceDocument {
  return { format: 'html', title, blocks: numbered(blocks), dropped: [] };
}

function numbered(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.map((block, index) =>
    block.kind === 'table'
      ? { ...block, place: { table: index + 1, ...block.place } }
      : { ...block, place: { paragraph: index + 1, ...block.place } },
  );
}

export interface Imported {
  readonly report: ReportJson;
  readonly review: readonly ReviewItem[];
  readonly document: ReportDocument;
  /** All that a reader sees of the sections, a line for each heading, paragraph, list item and picture. */
  readonly lines: readonly string[];
}

/** Imports a source, and asserts what holds for every import: the document validates. */
export function imported(source: SourceDocument, name = '年报.txt'): Imported {
  const { report, review } = structure(source, name);
  const document = readReport(JSON.parse(JSON.stringify(report)));
  assert.deepEqual(
    document.problems.filter(({ severity, code }) => severity === 'error' && !code.startsWith('check-')),
    [],
  );
  for (const { pointer } of review)
    if (pointer !== undefined) assert.ok(at(report, pointer) !== undefined, pointer);
  return { report, review, document, lines: linesOf(report.sections, document) };
}

/** What a JSON Pointer leads to. */
export function at(json: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, step) =>
        (node as Record<string, unknown> | undefined)?.[step.replace(/~1/g, '/').replace(/~0/g, '~')],
      json,
    );
}

/** The sections as an outline: `一、概述`, with sub-sections indented. */
export function outlineOf(sections: readonly Section[], indent = ''): string[] {
  return sections.flatMap(({ number = '', heading = '', sections: below = [] }) => [
    indent + number + heading,
    ...outlineOf(below, indent + '  '),
  ]);
}

export function linesOf(sections: readonly Section[], document: ReportDocument): string[] {
  return sections.flatMap(({ number = '', heading = '', blocks = [], sections: below = [] }) => [
    ...(number + heading ? [number + heading] : []),
    ...blocks.flatMap((block) => blockLines(block, document)),
    ...linesOf(below, document),
  ]);
}

function blockLines(block: Block, document: ReportDocument): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return [shown(block.text, document)];
    case 'list': {
      type Item = (typeof block.items)[number];
      const items = (list: readonly Item[]): string[] =>
        list.flatMap((item) => [
          (item.marker ?? '') + shown(item.text, document),
          ...items(item.items ?? []),
        ]);
      return items(block.items);
    }
    case 'image':
      return [`[image ${block.src ?? ''}${block.caption ? ` ${block.caption}` : ''}]`];
    default:
      return [];
  }
}

/** A text as the elements show it. */
export function shown(rich: string | readonly Run[], document: ReportDocument): string {
  if (typeof rich === 'string') return rich;
  return rich
    .map((run) => {
      if (typeof run === 'string') return run;
      if ('strong' in run) return run.strong;
      if ('note' in run) return '';
      if ('link' in run) return run.text;
      const figure = document.figures.get(run.figure)!;
      return figureInProse(figure) + (run.unit !== false && !figure.absence ? figure.unit : '');
    })
    .join('');
}
