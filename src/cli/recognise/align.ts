/** How well item `i` of the file fits item `j` of the form; 0 if not at all. */
export type Fit = (i: number, j: number) => number;

/**
 * Pairs items of a file with items of a form so that the order of both is kept and the sum of the fits is
 * greatest: order is what tells labels apart that occur several times. What then remains on both sides and fits
 * well is paired out of order. Returns, for each item of the file, that of the form, or -1.
 */
export function align(length: number, formLength: number, fit: Fit, wellEnough = 0.9): number[] {
  const pairs = inOrder(length, formLength, fit);
  const taken = new Set(pairs);
  const left: { i: number; j: number; value: number }[] = [];
  for (let i = 0; i < length; i++) {
    if (pairs[i] >= 0) continue;
    for (let j = 0; j < formLength; j++) {
      if (!taken.has(j) && fit(i, j) >= wellEnough) left.push({ i, j, value: fit(i, j) });
    }
  }
  left.sort((one, other) => other.value - one.value || one.i - other.i);
  for (const { i, j } of left) {
    if (pairs[i] >= 0 || taken.has(j)) continue;
    pairs[i] = j;
    taken.add(j);
  }
  return pairs;
}

/** The best pairs that do not cross. */
function inOrder(length: number, formLength: number, fit: Fit): number[] {
  const width = formLength + 1;
  const best = new Float64Array((length + 1) * width);
  for (let i = length - 1; i >= 0; i--) {
    for (let j = formLength - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
      const value = fit(i, j);
      best[i * width + j] = value > 0 ? Math.max(skip, value + best[(i + 1) * width + j + 1]) : skip;
    }
  }
  const pairs = new Array<number>(length).fill(-1);
  for (let i = 0, j = 0; i < length && j < formLength;) {
    const here = best[i * width + j];
    const value = fit(i, j);
    if (value > 0 && here === value + best[(i + 1) * width + j + 1]) pairs[i++] = j++;
    else if (here === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}
