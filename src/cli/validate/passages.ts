import type {
  Block,
  Figure,
  ListItem,
  ReportDocument,
  RichText,
  Run,
  Section,
} from '../../document/index.js';

/** A piece of prose of the document. */
export interface Passage {
  readonly text: string;
  /** JSON Pointer to the text. */
  readonly pointer: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The section of the first level that it stands in. */
  readonly section: Section;
  /** Where figures of the document stand in it: `text.slice(start, end)` is number and unit. */
  readonly figures: readonly { readonly start: number; readonly end: number; readonly figure: Figure }[];
}

/** All prose of a document's sections, in order. */
export function passagesOf(document: ReportDocument): Passage[] {
  const passages: Passage[] = [];
  const visit = (section: Section, top: Section, above: readonly string[]): void => {
    const headings = section.heading ? [...above, section.heading] : above;
    const add = (node: object, text: RichText): void => {
      passages.push({
        ...flatten(text, document),
        pointer: `${document.pointerOf(node)}/text`,
        headings,
        section: top,
      });
    };
    const addItems = (items: readonly ListItem[]): void => {
      for (const item of items) {
        add(item, item.text);
        addItems(item.items ?? []);
      }
    };
    for (const block of section.blocks ?? []) {
      if (block.type === 'paragraph' || block.type === 'note') add(block, block.text);
      else if (block.type === 'list') addItems(block.items);
    }
    for (const inner of section.sections ?? []) visit(inner, top, headings);
  };
  for (const section of document.json.sections) visit(section, section, []);
  return passages;
}

/** A text with its figures as the report prints them. Footnotes stand apart from the sentence. */
function flatten(text: RichText, document: ReportDocument): Pick<Passage, 'text' | 'figures'> {
  const figures: Passage['figures'][number][] = [];
  let flat = '';
  const add = (run: Run): void => {
    if (typeof run === 'string') flat += run;
    else if ('link' in run) flat += run.text;
    else if ('strong' in run) flat += run.strong;
    else if ('figure' in run) {
      const figure = document.figures.get(run.figure);
      const start = flat.length;
      flat += figure ? printedOf(figure) + (run.unit === false || isWords(figure) ? '' : figure.unit) : '';
      if (figure) figures.push({ start, end: flat.length, figure });
    }
  };
  if (typeof text === 'string') add(text);
  else text.forEach(add);
  return { text: flat, figures };
}

/** A figure as the report prints it, without its unit. */
export function printedOf({ printed, value, decimals, signed }: Figure): string {
  if (printed !== undefined) return printed;
  if (value === null) return '';
  return (signed && value > 0 ? '+' : '') + value.toFixed(decimals);
}

function isWords({ absence }: Figure): boolean {
  return absence === 'in-words' || absence === 'not-applicable';
}

/** Everything that a section says in words, those of its statuses and captions too, without its headings. */
export function wordsOf(section: Section, document: ReportDocument): string {
  const words: string[] = [];
  const addItems = (items: readonly ListItem[]): void => {
    for (const { text, items: inner } of items) {
      words.push(flatten(text, document).text);
      addItems(inner ?? []);
    }
  };
  const add = (block: Block): void => {
    if (block.type === 'paragraph' || block.type === 'note') words.push(flatten(block.text, document).text);
    else if (block.type === 'list') addItems(block.items);
    else if (block.type === 'status') words.push([block.label, block.text, block.detail].join(''));
    else if (block.type === 'attachment') words.push(block.title);
  };
  section.blocks?.forEach(add);
  for (const inner of section.sections ?? []) words.push(inner.heading ?? '', wordsOf(inner, document));
  return words.join('\n').trim();
}
