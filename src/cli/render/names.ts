/**
 * How what the elements keep apart in shadow roots stays apart in one page. A class gets a prefix, so that a
 * portal's own `.badge` or `.content` does not meet it, and every element a second class that says which
 * element's styles it takes (what other libraries call emulated encapsulation).
 */

/** The elements of the library that stand in the static report as plain ones. */
export const TAGS = [
  'gov-report',
  'gov-report-section',
  'gov-statistics-table',
  'gov-channel-chart',
  'gov-status-badge',
] as const;
export type Tag = (typeof TAGS)[number];

/** The classes by which the insides of an element take their styles. A chart has a table inside. */
export const SCOPES: Readonly<Record<Tag, readonly string[]>> = {
  'gov-report': ['gov-r'],
  'gov-report-section': ['gov-s'],
  'gov-statistics-table': ['gov-t'],
  'gov-channel-chart': ['gov-t', 'gov-c'],
  'gov-status-badge': ['gov-b'],
};

/** What stands in the place of an element has its tag as class, and this one. */
export const HOST = 'gov-host';
/** The root of a static report. */
export const ROOT = 'gov-static';
/** A button, or the link that stands for one. */
export const BUTTON = 'gov-button';

/** The name of an element's class in a static report. */
export const staticClass = (name: string): string => `gov-${name}`;

/** The class that gives a chart the room that its bars will take. */
export const roomClass = (count: number): string => `gov-room-${count}`;
/** The last one that a style sheet for all reports has. */
export const LARGEST_ROOM = 60;
