// Stands in for a server that does not answer, so that the loading state can be looked at from any static
// server: requests with "?hang" in their address stay open until the caller gives up. Demonstration only.
const { fetch } = window;

window.fetch = (resource, options = {}) => {
  if (!String(resource).endsWith('?hang')) return fetch(resource, options);
  return new Promise((_, reject) => {
    options.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
};
