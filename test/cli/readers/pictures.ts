const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships of the text of a Word file, by id: type and target. */
export function rels(entries: Readonly<Record<string, readonly [string, string]>>): Record<string, string> {
  const lines = Object.entries(entries).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"` +
      `${target.includes(':') ? ' TargetMode="External"' : ''}/>`,
  );
  const xml = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
  return { 'word/_rels/document.xml.rels': xml };
}

/** A paragraph of Word's with a picture of 100 × 50 pixels. */
export function picture(reference: string, crop = ''): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="图片 1" descr="公开栏"/>
    <a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${reference}/>${crop}</pic:blipFill></pic:pic></a:graphicData></a:graphic>
    </wp:inline></w:drawing></w:r></w:p>`;
}

/** The start of a PNG file of some size. */
export function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
