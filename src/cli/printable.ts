/**
 * A text of a document, or the name of a file, for a line in a terminal: without what would move the cursor,
 * colour the terminal, begin a new line or turn the line round. Control characters, line and paragraph
 * separators, and marks of writing direction (Unicode Bidirectional Algorithm, UAX #9) are spaces.
 *
 * @param longest so many UTF-16 units are shown, and that there is more
 */
export function printable(text: string, longest = Infinity): string {
  const shown = text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return shown.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ');
}
