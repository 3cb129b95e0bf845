/** Addresses that may be followed or loaded. Everything else, `javascript:` and `data:` above all, may not. */
const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address if it is safe to put into `href` or `src`: http, https, mailto, tel, or relative; else `null`.
 * Judged by the URL parser (WHATWG URL), which sees through white space and control characters as the
 * browser will.
 */
export function safeAddress(text: string): string | null {
  try {
    const url = new URL(text, 'https://relative.invalid/');
    return SAFE_PROTOCOLS.indexOf(url.protocol) < 0 ? null : text;
  } catch {
    return null;
  }
}
