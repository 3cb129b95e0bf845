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
  @media print {
    .room {
      min-block-size: 0;
    }
  }
`;
