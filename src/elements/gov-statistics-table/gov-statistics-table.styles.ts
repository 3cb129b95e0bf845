import { css } from 'lit';

/** How a statistics table looks, wherever it stands. */
export const tableStyles = css``;
