/** What is loaded only when a chart comes near the window: Chart.js, and what drives it. */
export { LivePanel } from './live-panel.js';
