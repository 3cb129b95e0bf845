import type { ImageBlock } from '../../../document/index.js';
import { safeAddress } from '../../../document/addresses.js';
import type { SourceRun } from '../source.js';
import type { Line } from './flow.js';
import { LOCAL_PATH, withoutFolders } from './local-paths.js';
import type { Builder } from './builder.js';

type ImageRun = Extract<SourceRun, { image: string }>;

/** The pictures of a line as blocks. What is not an address on the web leaves a picture without one. */
export function imagesOf(line: Line, builder: Builder): ImageBlock[] {
  return line.runs.filter((run) => 'image' in run).map((run) => imageBlock(run, line, builder));
}

function imageBlock(
  { image, alt, width, height }: ImageRun,
  line: Line,
  { review, known }: Builder,
): ImageBlock {
  const judged = judge(image.trim(), known.inFile);
  const words = alt === undefined || LOCAL_PATH.test(alt) ? undefined : alt;
  const block: ImageBlock = {
    type: 'image',
    ...(judged.kept && { src: image.trim() }),
    ...(words !== undefined && { alt: words }),
    ...(width && { width }),
    ...(height && { height }),
  };
  review.add({
    outcome: judged.kept ? 'recognised' : 'dropped',
    what: 'image',
    confidence: 'medium',
    place: line.place,
    source: judged.shown,
    node: block,
    message: judged.message,
  });
  if (!words) {
    review.add({
      outcome: 'recognised',
      what: 'alt',
      confidence: 'low',
      place: line.place,
      source: judged.shown,
      node: block,
      message: {
        zh: '图片没有文字说明，请填写 alt：图上是什么',
        en: 'the picture has no description: write into alt what it shows',
      },
    });
  }
  return block;
}

/** Whether an address can stand in the document, how the review may show it, and why. */
function judge(
  address: string,
  inFile: boolean,
): { kept: boolean; shown: string; message: { zh: string; en: string } } {
  if (address === '') {
    return {
      kept: false,
      shown: '[image: ]',
      message: { zh: '图片没有地址，留出了位置', en: 'the picture has no address; its place is kept' },
    };
  }
  if (LOCAL_PATH.test(address)) {
    return {
      kept: false,
      shown: withoutFolders(address),
      message: {
        zh: '图片在本机磁盘上，路径会泄露用户名，已去掉；请把图片上传后填写地址',
        en: 'the picture is on a local disk and its path tells user names; it was taken out: upload the picture and write its address',
      },
    };
  }
  const relative = !/^https?:/i.test(address);
  const data = /^data:/i.test(address);
  if (data || (inFile && relative && safeAddress(address) !== null)) {
    return {
      kept: false,
      shown: data ? `${address.slice(0, 30)}…` : address,
      message: {
        zh: '图片嵌在文件里，没有地址；请另存为文件、上传后填写地址',
        en: 'the picture is inside the file and has no address: save it, upload it and write its address',
      },
    };
  }
  if (safeAddress(address) === null) {
    return {
      kept: false,
      shown: address.slice(0, 100),
      message: {
        zh: '图片地址无法使用，已去掉',
        en: 'the address of the picture cannot be used; it was taken out',
      },
    };
  }
  return {
    kept: true,
    shown: address,
    message: relative
      ? {
          zh: '图片地址是相对路径，请核对图片是否在那里',
          en: 'the address is relative to the page: check that the picture is there',
        }
      : { zh: '请核对这个地址的图片是否还在', en: 'check that the picture is still at this address' },
  };
}
