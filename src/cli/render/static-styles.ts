import { frameStyles } from '../../elements/gov-channel-chart/frame.styles.js';
import { sectionStyles } from '../../elements/gov-report-section/gov-report-section.styles.js';
import { reportStyles } from '../../elements/gov-report/gov-report.styles.js';
import { tableStyles } from '../../elements/gov-statistics-table/gov-statistics-table.styles.js';
import { badgeStyles } from '../../elements/gov-status-badge/gov-status-badge.styles.js';
import { noteStyles } from '../../internal/notes.styles.js';
import { baseStyles } from '../../internal/styles.js';
import { BUTTON, LARGEST_ROOM, roomClass, ROOT } from './names.js';
import { commonStyles, compactStyles, scopedStyles } from './scoped-styles.js';

/**
 * What only a static report needs: a page around it, links that look as the buttons will, the room of a table
 * known without measuring, and nothing to press that needs a script.
 */
const OWN = `
gov-report {
  display: block;
}
.${ROOT} .${BUTTON} {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  vertical-align: baseline;
  text-decoration: none;
}
.${ROOT} button.${BUTTON} {
  visibility: hidden;
}
.${ROOT} :target {
  outline: none;
}
.${ROOT} li:target {
  outline: 0.1875em solid var(--accent);
}
@supports (width: 1cqi) {
  .gov-scroll {
    container-type: inline-size;
    --region: 100cqi;
  }
}
.gov-lede {
  display: block;
  max-inline-size: var(--gov-report-measure, 42em);
  margin-block-start: 0.25em;
  color: var(--muted);
  font-size: 0.9375em;
  line-height: 1.6;
}
@media screen and (scripting: enabled) {
  .${ROOT} .gov-ledes {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
}
@media (scripting: none) {
  .${ROOT} button.${BUTTON},
  .${ROOT} .gov-tools {
    display: none;
  }
  .${ROOT} .gov-room.gov-c {
    min-block-size: 0;
  }
}
.gov-page body {
  margin: 0;
  background: #fff;
  font-family: system-ui, sans-serif;
}
@supports (color: light-dark(#000, #fff)) {
  .gov-page {
    color-scheme: light dark;
  }
  .gov-page body {
    background: light-dark(#fff, #171a1f);
  }
}
.gov-page main {
  max-width: 64em;
  margin: 0 auto;
  padding: 0 1em;
}
@media print {
  .gov-page main {
    max-width: none;
    padding: 0;
  }
}`;

/**
 * The style sheet of a static report: the elements' own, each kept to itself, so that the report looks as the
 * elements will.
 *
 * @param rooms how many bars and groups the charts have; without it a sheet that fits all reports
 */
export function staticStyles(rooms: Iterable<number> = everyRoom()): string {
  return [
    // First, so that what the elements hide on paper stays hidden.
    compactStyles(OWN),
    commonStyles(baseStyles.cssText),
    commonStyles(noteStyles.cssText),
    scopedStyles(reportStyles.cssText, 'gov-report', 'gov-r'),
    scopedStyles(sectionStyles.cssText, 'gov-report-section', 'gov-s'),
    scopedStyles(tableStyles.cssText, 'gov-statistics-table', 'gov-t'),
    scopedStyles(frameStyles.cssText, 'gov-channel-chart', 'gov-c'),
    scopedStyles(badgeStyles.cssText, 'gov-status-badge', 'gov-b'),
    ...[...new Set(rooms)].map((count) => `.${roomClass(count)}{--count:${count}}`),
  ].join('\n');
}

const everyRoom = (): number[] => Array.from({ length: LARGEST_ROOM }, (_none, index) => index + 1);
