import type { ImageBlock } from '../../../document/index.js';
import { safeAddress } from '../../../document/addresses.js';
import type { Words } from '../../words.js';
import type { SourcePicture, SourceRun } from '../source.js';
import type { Line } from './flow.js';
import { LOCAL_PATH, withoutFolders } from './local-paths.js';
import type { Builder } from './builder.js';
import type { PictureFiles } from './picture-files.js';
import { pictureKind } from './picture-kinds.js';
import { pixelSize, type PixelSize } from './picture-size.js';
import { PICTURE_WORDS } from './picture-words.js';

type ImageRun = Extract<SourceRun, { image: string }>;

/** Pictures inside the file. */
export interface Pictures {
  /** Those without a web address are inside the file itself, as Word has them. */
  readonly inFile: boolean;
  readonly source: ReadonlyMap<string, SourcePicture>;
  readonly files: PictureFiles;
}

/** What becomes of a picture: its address and size in the document, and what the review list says. */
interface Judged {
  readonly src?: string;
  readonly size?: PixelSize;
  readonly shown: string;
  readonly message: Words;
  readonly warning?: Words;
}

/** Descriptions that programs write: names of files, and what WPS calls all pictures of web pages. */
const NO_WORDS = /^(?:\S*\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|emf|wmf)|IMG_\d+)$/i;

/** The pictures of a line as blocks. One that has no address and cannot be saved leaves a picture without one. */
export function imagesOf(line: Line, builder: Builder): ImageBlock[] {
  return line.runs.filter((run) => 'image' in run).map((run) => imageBlock(run, line, builder));
}

function imageBlock(run: ImageRun, line: Line, { review, pictures }: Builder): ImageBlock {
  const picture = pictures.source.get(run.image);
  const judged = picture ? takeOut(run, picture, pictures.files) : judge(run.image.trim(), pictures.inFile);
  const { src, shown, message, warning } = judged;
  const { width, height } = judged.size ?? run;
  const alt = run.alt?.trim();
  const words = alt === undefined || LOCAL_PATH.test(alt) || NO_WORDS.test(alt) ? undefined : run.alt;
  const block: ImageBlock = {
    type: 'image',
    ...(src !== undefined && { src }),
    ...(words !== undefined && { alt: words }),
    ...(width && { width }),
    ...(height && { height }),
  };
  const common = { what: 'image', place: line.place, source: shown, node: block };
  review.add({
    ...common,
    outcome: src === undefined ? 'dropped' : 'recognised',
    confidence: 'medium',
    message,
  });
  if (warning) review.add({ ...common, outcome: 'changed', confidence: 'low', message: warning });
  if (!words) {
    review.add({
      ...common,
      outcome: 'recognised',
      what: 'alt',
      confidence: 'low',
      message: {
        zh: '图片没有文字说明，请填写 alt：图上是什么',
        en: 'the picture has no description: write into alt what it shows',
      },
    });
  }
  return block;
}

/** A picture inside the file becomes a file of its own, if browsers show its kind. */
function takeOut({ image, width, height }: ImageRun, picture: SourcePicture, files: PictureFiles): Judged {
  const { bytes, cropped } = picture;
  const left = (message: Words): Judged => ({ shown: image, message });
  if (bytes === 'too-large') return left(PICTURE_WORDS.tooLarge);
  if (bytes === 'damaged') return left(PICTURE_WORDS.damaged);
  const kind = pictureKind(bytes);
  if (!kind) return left(PICTURE_WORDS.damaged);
  if (kind.extension === undefined) return left(PICTURE_WORDS.notShown(kind.name));
  if (!files.areKept) return left(PICTURE_WORDS.notSaved);
  const src = files.add(bytes, kind.extension);
  const own = pixelSize(bytes, kind.extension);
  // As wide as Word shows it; as high as it must be then, for nothing is cut off any more.
  const size = own && width ? { width, height: Math.round((width * own.height) / own.width) || 1 } : own;
  return {
    src,
    size: size ?? (width && height ? { width, height } : undefined),
    shown: image,
    message: PICTURE_WORDS.saved(decodeURIComponent(src)),
    ...(cropped && { warning: PICTURE_WORDS.cropped }),
  };
}

/** Whether an address can stand in the document, how the review may show it, and why. */
function judge(address: string, inFile: boolean): Judged {
  if (address === '') {
    return {
      shown: '[image: ]',
      message: { zh: '图片没有地址，留出了位置', en: 'the picture has no address; its place is kept' },
    };
  }
  if (LOCAL_PATH.test(address)) {
    return {
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
      shown: data ? `${address.slice(0, 30)}…` : address,
      message: {
        zh: '图片嵌在文件里，没有地址；请另存为文件、上传后填写地址',
        en: 'the picture is inside the file and has no address: save it, upload it and write its address',
      },
    };
  }
  if (safeAddress(address) === null) {
    return {
      shown: address.slice(0, 100),
      message: {
        zh: '图片地址无法使用，已去掉',
        en: 'the address of the picture cannot be used; it was taken out',
      },
    };
  }
  return {
    src: address,
    shown: address,
    message: relative
      ? {
          zh: '图片地址是相对路径，请核对图片是否在那里',
          en: 'the address is relative to the page: check that the picture is there',
        }
      : { zh: '请核对这个地址的图片是否还在', en: 'check that the picture is still at this address' },
  };
}
