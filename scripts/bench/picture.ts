/**
 * The picture of a course: from its facts to the PNG, one after the other, and for how long the program's own thread
 * is held up meanwhile. Beside it the same drawing without a thread of its own.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { type CoursePicture, courseSvg, PICTURE_WIDTH } from '../../src/drawing/course-picture.tsx';
import { TILE_STATES } from '../../src/drawing/course-tiles.tsx';
import { FAMILY, FONT_FILES } from '../../src/drawing/fonts.ts';
import { createRenderer } from '../../src/drawing/renderer.ts';
import { compare, percentile, type Report, type Run, round } from './report.ts';

const WARM_UP = 10;
const PICTURES = 100;
const MODULES = 24;

/** No two are alike, so nothing can be remembered. */
function picture(index: number): CoursePicture {
  const title = `${index}. Рақамли таълим технологиялари ва ўқув жараёнини лойиҳалаш: бошланғич синф ўқитувчилари учун`;
  return {
    title,
    percent: index % 101,
    pace: { sign: 'behind', label: 'Жадвалдан ортдасиз' },
    facts: [`${MODULES} модулдан ${index % MODULES} таси`, '144 соатдан 36 соати'],
    modules: Array.from({ length: MODULES }, (_, module) => ({
      state: TILE_STATES[(module + index) % TILE_STATES.length]!,
      percent: 40,
    })),
    legend: { done: 'тайёр 6', progress: 'бошланган 6', open: 'очиқ 6', locked: 'ёпиқ 6' },
    current: title,
    moments: [
      { label: 'Кейинги очилиш', value: '22 ноябрь, 21:00', note: '8-модул' },
      { label: 'Тугатиш муддати', value: '5 декабрь', note: '14 кунга узайтирилган' },
    ],
  };
}

async function measure(draw: (svg: string) => Promise<unknown>): Promise<Run> {
  for (let index = 0; index < WARM_UP; index++) await draw(courseSvg(picture(1000 + index)));
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  const cpu = process.cpuUsage();
  const took: number[] = [];
  const begun = performance.now();
  for (let index = 0; index < PICTURES; index++) {
    const began = performance.now();
    await draw(courseSvg(picture(index)));
    took.push(performance.now() - began);
    // So that what held the thread up is seen, and not only the last of it.
    await new Promise(setImmediate);
  }
  const seconds = (performance.now() - begun) / 1000;
  held.disable();
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: round(PICTURES / seconds, 1),
    cpuMicros: round((user + system) / PICTURES),
    rssMb: round(process.memoryUsage().rss / 2 ** 20),
    p50Ms: round(percentile(took, 0.5), 1),
    p99Ms: round(percentile(took, 0.99), 1),
    further: { threadHeldMs: round(held.percentile(99) / 1e6, 1) },
  };
}

export async function benchPicture(rounds: number, progress: (line: string) => void): Promise<Report> {
  const renderer = createRenderer();
  const font = {
    loadSystemFonts: false,
    fontFiles: Object.values(FONT_FILES),
    defaultFontFamily: FAMILY,
  };
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const onOwnThread = async (svg: string) => {
    new Resvg(svg, { font, fitTo: { mode: 'width', value: PICTURE_WIDTH } }).render().asPng();
    collect();
  };
  try {
    return await compare(
      'picture',
      () => measure((svg) => renderer.png(svg, PICTURE_WIDTH)),
      { 'the same on the program’s own thread': () => measure(onOwnThread) },
      rounds,
      progress,
    );
  } finally {
    await renderer.close();
  }
}
