import { css } from 'lit';

/**
 * The chart before its file is there: the title, the table, and the room that the bars will take. The room is a
 * little more than what either needs, so that nothing below moves when one takes the other's place.
 */
export const frameStyles = css`
  figure {
    container-type: inline-size;
    margin: 0;
  }
  .room {
    min-block-size: calc(var(--count) * 2.4em + 9em);
  }
  @container (max-width: 30em) {
    .room {
      min-block-size: calc(var(--count) * 3.6em + 11em);
    }
  }
  .chart-title {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.5;
  }
  .sentence {
    margin: 0 0 0.75em;
    padding: 0.5em 1em;
    border-inline-start: 0.25em solid var(--border);
    background: var(--surface);
  }
  /* The title of the chart is that of its table. */
  .tabular .title {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .room {
      min-block-size: 0;
    }
  }
`;
