/** The picture of a course: nothing runs out of it, equal facts draw equally, and it is drawn off the main thread. */
import { Resvg } from '@resvg/resvg-js';
import { imageSize } from 'image-size';
import { afterAll, describe, expect, it } from 'vitest';
import { type CoursePicture, courseSvg, PICTURE_WIDTH } from '../../src/drawing/course-picture.tsx';
import { FAMILY, FONT_FILES } from '../../src/drawing/fonts.ts';
import { createRenderer } from '../../src/drawing/renderer.ts';

const LONG =
  'Бошланғич синф ўқитувчилари учун рақамли таълим технологиялари ва ўқув жараёнини лойиҳалаш асослари: ҳудудий хусусиятлар';

const STATES = ['done', 'progress', 'open', 'locked'] as const;

function picture(change: Partial<CoursePicture> = {}): CoursePicture {
  return {
    title: LONG,
    percent: 58,
    pace: { sign: 'at-risk', label: 'Улгурмай қолиш хавфи бор, илтимос, шошилинг' },
    facts: ['12 модулдан 3 таси тугатилган', '72 соатдан 18 соати'],
    modules: Array.from({ length: 12 }, (_, index) => ({ state: STATES[index % 4]!, percent: 40 })),
    legend: { done: 'тугатилган 3', progress: 'жараёнда 3', open: 'очиқ 3', locked: LONG },
    current: LONG,
    moments: [
      { label: 'Кейинги очилиш', value: '22 сентябрь, 21:00', note: LONG },
      { label: LONG, value: LONG, note: '' },
    ],
    ...change,
  };
}

function pixelsOf(svg: string) {
  const font = { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES), defaultFontFamily: FAMILY };
  return new Resvg(svg, { font }).render();
}

/** The colours that occur in the columns of a picture from `from` to `to`. */
function coloursBetween({ pixels, width, height }: ReturnType<typeof pixelsOf>, from: number, to: number) {
  const found = new Set<string>();
  for (let y = 0; y < height; y += 1) {
    for (let x = from; x < to; x += 1) {
      const at = (y * width + x) * 4;
      found.add(pixels.subarray(at, at + 3).toString('hex'));
    }
  }
  return [...found];
}

describe('the picture', () => {
  it('keeps its margins, however long the words and however many the modules', () => {
    for (const count of [0, 1, 2, 3, 5, 6, 7, 11, 12, 13, 18, 24]) {
      const modules = Array.from({ length: count }, (_, index) => ({
        state: STATES[index % 4]!,
        percent: 99,
      }));
      const drawn = pixelsOf(courseSvg(picture({ modules })));
      expect(drawn.width).toBe(400);
      // Taller than this, Telegram shows a photo narrower than its bubble.
      expect(drawn.height, `${count} modules`).toBeLessThanOrEqual(520);
      expect(coloursBetween(drawn, 0, 16), `${count} modules`).toEqual(['fcfcfa']);
      expect(coloursBetween(drawn, 384, 400), `${count} modules`).toEqual(['fcfcfa']);
    }
  });

  it('draws equal facts equally, and others otherwise', () => {
    expect(courseSvg(picture())).toBe(courseSvg(picture()));
    expect(courseSvg(picture())).not.toBe(courseSvg(picture({ percent: 59 })));
  });

  it('shows what is written as it is, and nothing of it is markup', () => {
    const svg = courseSvg(picture({ title: '<image href="file:///etc/hostname"/> & "C++"' }));
    expect(svg).not.toContain('<image');
    expect(() => pixelsOf(svg)).not.toThrow();
  });
});

describe('the renderer', () => {
  const renderer = createRenderer();
  afterAll(() => renderer.close());

  it('makes a PNG while the program goes on', async () => {
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 1);
    const png = await renderer.png(courseSvg(picture()), PICTURE_WIDTH);
    clearInterval(turning);
    expect(imageSize(png!)).toMatchObject({ type: 'png', width: PICTURE_WIDTH });
    expect(turns).toBeGreaterThan(5);
  });

  it('refuses what is no picture, and draws the next one', async () => {
    await expect(renderer.png('no picture', PICTURE_WIDTH)).rejects.toThrow();
    const png = await renderer.png(courseSvg(picture()), PICTURE_WIDTH);
    expect(imageSize(png!).type).toBe('png');
  });

  it('draws for as many as it can in time, and tells the others at once', async () => {
    const svg = courseSvg(picture({ modules: [] }));
    const drawn = await Promise.all(Array.from({ length: 60 }, () => renderer.png(svg, 200)));
    expect(drawn.slice(0, 30)).not.toContain(undefined);
    expect(drawn.slice(50)).toEqual(Array.from({ length: 10 }, () => undefined));
  });
});
