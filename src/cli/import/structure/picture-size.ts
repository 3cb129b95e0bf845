/** In pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Larger ones are no pictures of a page, but false claims. */
const MAX_SIDE = 30_000;

/** Size that a PNG, GIF or JPEG file says of itself. */
export function pixelSize(bytes: Uint8Array, extension: string): PixelSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = SIZES[extension]?.(view);
  return size && [size.width, size.height].every((side) => side > 0 && side <= MAX_SIDE) ? size : undefined;
}

const SIZES: Readonly<Record<string, ((view: DataView) => PixelSize | undefined) | undefined>> = {
  png: (view) =>
    view.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) },
  gif: (view) =>
    view.byteLength < 10 ? undefined : { width: view.getUint16(6, true), height: view.getUint16(8, true) },
  jpg: jpegSize,
};

/** Goes from segment to segment (ITU-T T.81, annex B) up to the one that starts the frame. */
function jpegSize(view: DataView): PixelSize | undefined {
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // Any number of filling bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
