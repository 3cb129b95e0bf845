import type { Instance, Level, List, Lists } from './numbering.js';
import { readXml } from './xml.js';

/** Reads `word/numbering.xml` (ISO/IEC 29500-1, 17.9). */
export function readNumbering(xml: string | undefined): Lists {
  const lists = new Map<string, List>();
  const instances = new Map<string, Instance>();
  let list: List | undefined;
  let instance: Instance | undefined;
  let override = 0;
  let level: Level | undefined;
  if (xml === undefined) return { lists, instances };
  readXml(xml, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      const index = Number(attributes['w:ilvl'] ?? 0);
      if (name === 'w:abstractNum') {
        lists.set(attributes['w:abstractNumId'] ?? '', (list = { levels: new Map() }));
      } else if (name === 'w:num') {
        instance = { abstract: '', starts: new Map(), levels: new Map() };
        instances.set(attributes['w:numId'] ?? '', instance);
      } else if (name === 'w:lvl') {
        level = { start: 0, format: 'decimal', text: '', arabic: false, suffix: 'tab' };
        (instance ?? list)?.levels.set(index, level);
      } else if (name === 'w:lvlOverride') override = index;
      else if (name === 'w:startOverride') instance?.starts.set(override, Number(value));
      else if (name === 'w:abstractNumId' && instance) instance.abstract = value;
      else if (name === 'w:numStyleLink' && list) list.styleLink = value;
      else if (name === 'w:styleLink' && list) list.definesStyle = value;
      else if (level === undefined) return;
      else if (name === 'w:start') level.start = Number(value);
      else if (name === 'w:numFmt') level.format = value;
      else if (name === 'w:lvlText') level.text = value;
      else if (name === 'w:suff') level.suffix = value;
      else if (name === 'w:isLgl') level.arabic = !/^(0|false|off)$/.test(value);
      else if (name === 'w:lvlRestart') level.restart = Number(value);
      else if (name === 'w:pStyle') level.style = value;
    },
    close: (name) => {
      if (name === 'w:lvl') level = undefined;
      else if (name === 'w:abstractNum') list = undefined;
      else if (name === 'w:num') instance = undefined;
    },
  });
  return { lists, instances };
}
