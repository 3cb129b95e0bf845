/** Whether a heading is that of a column that only counts the rows. */
export function isSerial(heading: string): boolean {
  return /^(?:序\s*号|编\s*号|行\s*次|no\.?)$/i.test(heading);
}

/**
 * Takes the column that counts the rows off the front of a grid, for what names a row is beside it. Numbers that
 * go up from 1 say nothing that a page does not; others go to the end of the rows.
 *
 * @returns undefined if there is no such column
 */
export function withoutSerial<Slot extends { readonly text: string }>(
  grid: readonly (readonly Slot[])[],
): { grid: Slot[][]; dropped: boolean } | undefined {
  const [head, ...body] = grid;
  // A row of headings may span several rows; a wide cell heads more than numbers.
  if (!head || head.length < 3 || !isSerial(head[0].text) || head[0] === head[1]) return undefined;
  let next = 1;
  const numbers = body.filter((row, at) => row[0] !== grid[at][0] && row[0] !== row[1] && row[0]?.text);
  const counts = numbers.filter(({ 0: { text } }) => /^[0-9]+$/.test(text));
  const dropped = counts.every(({ 0: { text } }) => Number(text) === next++);
  const rest = grid.map(([first, second, ...others]) => {
    // 合计 stands where the number would be.
    const name = !second?.text && first?.text && !/^[0-9]+$/.test(first.text) ? first : second;
    return dropped ? [name, ...others] : [name, ...others, first];
  });
  return { grid: rest, dropped: dropped && counts.length > 0 };
}
