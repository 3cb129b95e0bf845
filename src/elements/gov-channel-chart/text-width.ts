/** About how wide a text is, in em of its font. Saves measuring it before there is a place to measure in. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter >= '\u2e80' || letter === '“' || letter === '”' ? 1 : 0.56;
  return width;
}
