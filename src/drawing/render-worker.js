/**
 * Draws SVG as PNG away from the program's own thread, where the compression alone would hold everybody up.
 * Plain JavaScript: a thread that needs no TypeScript loader is there at once.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';

// The package does not tell the engine how much memory a drawn picture holds (some megabytes), so nothing would ever
// be collected by itself.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/**
 * @param {{ svg: string, width: number, fontFiles: string[], family: string }} task `width` in pixels of the PNG
 * @returns {Uint8Array} the PNG
 */
export default function render({ svg, width, fontFiles, family }) {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: family };
  const png = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
  collect();
  return png;
}
