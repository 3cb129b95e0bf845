import { html, nothing, type TemplateResult } from 'lit';
import type {
  Attachment,
  Block,
  ImageBlock,
  ListItem,
  Problem,
  UnreadableBlock,
} from '../../document/index.js';
import { msg } from '../../document/language.js';
import { problem } from '../../document/problems.js';
import { formatNumber } from '../../internal/format.js';
import { problemWords } from '../../internal/problem-words.js';
import { notice } from '../../internal/notice.js';
import { textView, type TextContext } from '../../internal/text-view.js';

/** What blocks need to be shown. */
export interface BlockContext extends TextContext {
  /** Tells of a block that cannot be shown, or of a picture that did not come. */
  readonly fault: (fault: Problem) => void;
}

/** A block of a section. One that cannot be shown leaves a note in its place and the rest alone. */
export function blockView(block: Block | UnreadableBlock, context: BlockContext): unknown {
  try {
    return view(block, context);
  } catch (error) {
    console.error(error);
    const fault = problem('render-failed', 'error', context.document.pointerOf(block));
    context.fault(fault);
    return notice(problemWords(fault, context.language));
  }
}

function view(block: Block | UnreadableBlock, context: BlockContext): unknown {
  const { document, language } = context;
  switch (block.type) {
    case 'paragraph':
      return html`<p>${textView(block.text, context)}</p>`;
    case 'list':
      return listView(block.items, block.ordered === true, context);
    case 'table':
      return html`<gov-statistics-table
        class="wide"
        .handed=${document}
        table=${block.id}
        lang=${language}
      ></gov-statistics-table>`;
    case 'chart':
      return html`<gov-channel-chart
        class="wide"
        .handed=${document}
        chart=${block.id}
        lang=${language}
      ></gov-channel-chart>`;
    case 'status':
      return html`<gov-status-badge
        .handed=${document}
        status=${block.id}
        lang=${language}
      ></gov-status-badge>`;
    case 'image':
      return imageView(block, context);
    case 'attachment':
      return attachmentView(block, language);
    case 'note':
      return html`<p class="aside">${textView(block.text, context)}</p>`;
    case 'unreadable':
      return html`<div lang=${language}>${notice(problemWords(block.problem, language))}</div>`;
  }
}

function listView(items: readonly ListItem[], ordered: boolean, context: BlockContext): TemplateResult {
  const rows = items.map(
    (item) =>
      html`<li class=${item.marker ? 'marked' : nothing}>
        ${item.marker ? html`<span class="marker">${item.marker}</span>` : nothing}${textView(item.text, context)}
        ${item.items?.length ? listView(item.items, ordered, context) : nothing}
      </li>`,
  );
  return ordered
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`;
}

/** A picture; where there is none to load, its description in a frame. */
function imageView(image: ImageBlock, context: BlockContext): TemplateResult {
  const { language, document } = context;
  const own = image.alt || (image.caption ?? image.alt);
  const words = own ?? msg('图片（原文未附文字说明）', { id: 'imageNoAlt' });
  const placeholder = (hidden: boolean) =>
    html`<p class="placeholder" ?hidden=${hidden} lang=${own ? nothing : language}
      ><span class="quiet" lang=${language}>${msg('图片未能显示', { id: 'imageUnavailable' })}</span> ${words}</p
    >`;
  const settle = (event: Event): void => {
    const picture = event.target as HTMLImageElement;
    // Its news may come when the report shows something else.
    if (!picture.isConnected) return;
    const failed = event.type === 'error';
    picture.hidden = failed;
    (picture.nextElementSibling as HTMLElement).hidden = !failed;
    if (failed) context.fault(problem('image-failed', 'warning', document.pointerOf(image), image.src ?? ''));
  };
  return html`<figure class="image">
    ${
      image.src
        ? html`<img
              src=${image.src}
              alt=${image.alt ?? words}
              width=${image.width ?? nothing}
              height=${image.height ?? nothing}
              loading="lazy"
              referrerpolicy="no-referrer"
              @load=${settle}
              @error=${settle}
            />${placeholder(true)}`
        : placeholder(false)
    }
    ${image.caption ? html`<figcaption class="quiet">${image.caption}</figcaption>` : nothing}
  </figure>`;
}

/** A file to download, with its kind and size. */
export function attachmentView(file: Attachment, language: string): TemplateResult {
  const kind = file.mediaType?.split('/').pop()?.toUpperCase();
  const size = file.size === undefined ? '' : fileSize(file.size, language);
  const facts = [kind, size].filter(Boolean).join('，');
  const details = facts ? html` <span class="quiet">（${facts}）</span>` : nothing;
  return html`<p class="attachment">
    ${file.href ? html`<a href=${file.href}>${file.title}</a>` : file.title}${details}
  </p>`;
}

function fileSize(bytes: number, language: string): string {
  const megabytes = bytes / 1048576;
  return megabytes >= 1
    ? `${formatNumber(megabytes, language, 1)} MB`
    : `${formatNumber(Math.max(1, Math.round(bytes / 1024)), language)} KB`;
}
