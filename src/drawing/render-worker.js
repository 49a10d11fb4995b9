/**
 * Draws SVG as PNG away from the program's own thread, where the compression alone would hold everybody up.
 * Plain JavaScript: a thread that needs no TypeScript loader is there at once.
 */
import { Resvg } from '@resvg/resvg-js';

/**
 * @param {{ svg: string, width: number, fontFiles: string[], family: string }} task `width` in pixels of the PNG
 * @returns {Uint8Array} the PNG
 */
export default function render({ svg, width, fontFiles, family }) {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: family };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
}
