/** A kind of picture, told by its first bytes. */
export interface PictureKind {
  readonly name: string;
  /** For the name of its file. A kind without one is not shown by browsers. */
  readonly extension?: string;
}

const START = 64;

/* eslint-disable no-control-regex -- bytes, not text */
const SIGNATURES: readonly (readonly [RegExp, PictureKind])[] = [
  [/^\x89PNG\r\n\x1A\n/, { name: 'PNG', extension: 'png' }],
  [/^\xFF\xD8\xFF/, { name: 'JPEG', extension: 'jpg' }],
  [/^GIF8[79]a/, { name: 'GIF', extension: 'gif' }],
  [/^RIFF[^]{4}WEBP/, { name: 'WebP', extension: 'webp' }],
  [/^BM[^]{4}\0{4}/, { name: 'BMP', extension: 'bmp' }],
  [/^\x01\0\0\0[^]{36} EMF/, { name: 'EMF' }],
  [/^(?:\xD7\xCD\xC6\x9A|\x01\0\x09\0\0)/, { name: 'WMF' }],
  [/^(?:II\*\0|MM\0\*)/, { name: 'TIFF' }],
];

/* eslint-enable no-control-regex */

/** @returns undefined if the bytes are no picture of a known kind */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1');
  return SIGNATURES.find(([signature]) => signature.test(start))?.[1] ?? svg(bytes);
}

function svg(bytes: Uint8Array): PictureKind | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart();
  const root = /^(?:<\?xml[^>]*>)?\s*(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/;
  return root.test(start) ? { name: 'SVG', extension: 'svg' } : undefined;
}
