import type { XmlElement } from './xml.js';

/** A text of the file that stands in no further element. */
export interface Leaf {
  /**
   * Names of the elements down to it, joined by `/`. A quantity with a code beside it is one leaf,
   * `AppliedExemption[Ex. 6]`, and so is a time with its code for less than a day. An attribute is `name@attribute`.
   */
  readonly path: string;
  readonly text: string;
  /** True if the text is a code of the schema: LT1. */
  readonly coded: boolean;
  readonly line: number;
}

/** Attributes that tie elements together, and say nothing themselves. */
const TECHNICAL = /^(s|xsi):/;

/** The texts in elements, in the order of the file. Empty elements give empty texts. */
export function leavesIn(elements: readonly XmlElement[], above = ''): Leaf[] {
  return elements.flatMap((element) => {
    const path = above + shortName(element);
    const { children, text, line } = element;
    const attributes = [...element.attributes]
      .filter(([name]) => !TECHNICAL.test(name))
      .map(([name, value]): Leaf => ({ path: `${path}@${name}`, text: value, coded: false, line }));
    const pair = codeAndQuantity(element);
    if (pair) {
      const [code, quantity] = pair;
      return [...attributes, { path: `${path}[${code.text}]`, text: quantity.text, coded: false, line }];
    }
    if (children.length === 0) {
      const value = path.replace(/DaysCode$/, 'DaysValue');
      return [...attributes, { path: value, text, coded: value !== path, line }];
    }
    const own = text === '' ? [] : [{ path, text, coded: false, line }];
    return [...attributes, ...own, ...leavesIn(children, `${path}/`)];
  });
}

/** Its name without the prefix of the schema, so that a like name of another schema is not taken for it. */
export function shortName({ name }: XmlElement): string {
  return name.replace(/^(foia|nc|j):/, '');
}

/** `AppliedExemptionCode` and `AppliedExemptionQuantity` alone in an element belong together. */
function codeAndQuantity({ children, text }: XmlElement): readonly [XmlElement, XmlElement] | undefined {
  const [code, quantity] = children;
  const paired =
    children.length === 2 &&
    text === '' &&
    /^foia:\w+Code$/.test(code.name) &&
    /^foia:\w+Quantity$/.test(quantity.name) &&
    [code, quantity].every((child) => child.children.length === 0 && child.attributes.size === 0);
  return paired ? [code, quantity] : undefined;
}
