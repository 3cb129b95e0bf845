import type { Words } from '../../words.js';
import { MAX_PICTURE, MAX_PICTURES } from '../source.js';

const MIB = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;

/** What the review list says of a picture inside the file. */
export const PICTURE_WORDS = {
  saved: (address: string): Words => ({
    zh: `图片已从文件中取出，存为 ${address}，请与报告一起上传`,
    en: `the picture was taken out of the file and saved as ${address}: upload it with the report`,
  }),
  cropped: {
    zh: '图片在 Word 中裁剪过，存出的是裁剪前的整幅，请核对裁去的部分能否公开',
    en: 'Word shows a part of the picture, the saved file has all of it: check that the rest may be public',
  },
  notSaved: {
    zh: '图片在 Word 文件里；报告写到标准输出，图片没有另存，用 -o 文件名 才会存出',
    en: 'the picture is inside the Word file and was not saved, since the document goes to standard output: name a file with -o',
  },
  tooLarge: {
    zh: `图片过大，没有取出（上限：每幅 ${MIB(MAX_PICTURE)}，合计 ${MIB(MAX_PICTURES)}）；请缩小后上传，填写地址`,
    en: `the picture is too large to be taken out (${MIB(MAX_PICTURE)} each, ${MIB(MAX_PICTURES)} together): make it smaller, upload it and write its address`,
  },
  damaged: {
    zh: '图片无法读取，没有取出；请另存后上传，填写地址',
    en: 'the picture cannot be read and was not taken out: save it, upload it and write its address',
  },
  notShown: (kind: string): Words => ({
    zh: `浏览器不能显示 ${kind} 图片，没有取出；请另存为 PNG 后上传，填写地址`,
    en: `browsers do not show pictures in ${kind}; it was not taken out: save it as PNG, upload it and write its address`,
  }),
};
