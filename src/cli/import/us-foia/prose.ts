/** Character references that the exporter writes twice, so that they stand in the text: `I&amp;A`. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
  '&#39;': "'",
};

/** A text of the file as it was meant. */
export function mended(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#0?39);/g, (reference) => REFERENCES[reference]);
}
