/** Learners in a real Chromium: a pause and its undo, a search that goes on while one types; that everybody can use it. */
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { foldForSearch } from '../../src/i18n/cyrillic.ts';
import { type Classroom, classroom, DAY, HOUR } from '../domain/learning/classroom.ts';
import { LAPTOP, PHONE } from '../support/pages.ts';
import { panelPages } from './panel-pages.ts';

const TEST_MS = 90_000;

const panel = panelPages({}, LAPTOP);
let room: Classroom;
let supervisor: Official;
let learnerId: number;

beforeAll(async () => {
  room = await classroom(panel.server.db);
  supervisor = await panel.server.official('supervisor', 'Nazira Otajonova', ['xorazm']);
  learnerId = await learner('Gulnora Ergasheva');
  await learner('Laylo Saidova');
  await room.work(learnerId, 1, 100, panel.server.now() - 2 * DAY);
  await room.work(learnerId, 2, 40, panel.server.now() - DAY);
});

async function learner(fullName: string): Promise<number> {
  const { learners } = panel.server.db.t;
  const made = await room.enrol({ startedAt: panel.server.now() - 4 * DAY + HOUR });
  const named = { fullName, searchText: foldForSearch(fullName) };
  await panel.server.db.update(learners).set(named).where(eq(learners.id, made.learnerId));
  return made.learnerId;
}

describe('learners', { timeout: TEST_MS }, () => {
  it('are paused with a reason, and the pause is taken back', async () => {
    const page = await panel.open(supervisor, `/panel/learners/${learnerId}`);
    await page.click(`a[href$="/pause"]`);
    await page.click('#main button[type=submit]');
    await page.waitForSelector('#reason-error');
    await page.fill('#reason', 'Kasallik varaqasi № 123');
    await page.click('#main button[type=submit]');
    await page.waitForURL(`**/panel/learners/${learnerId}`);
    await page.waitForSelector('.learners__head >> text=To‘xtatib turilgan');
    await page.click('.learners__changes summary');
    await page.click('.learners__changes button[type=submit]');
    await page.waitForSelector('.learners__changes .line--off');
    expect(await page.isVisible('.learners__head >> text=To‘xtatib turilgan')).toBe(false);
    const changes = await panel.server.db.select().from(panel.server.db.t.scheduleChanges);
    expect(changes).toMatchObject([{ kind: 'pause', reason: 'Kasallik varaqasi № 123' }]);
  });

  it('are found while one types, and the address keeps what was looked for', async () => {
    const page = await panel.open(supervisor, '/panel/learners');
    await page.locator('#learner-search').pressSequentially('layl');
    await page.waitForSelector('#learner-rows li:only-child');
    expect(await page.textContent('#learner-rows')).toContain('Laylo Saidova');
    expect(await page.inputValue('#learner-search')).toBe('layl');
    await page.selectOption('#filter-state', 'completed');
    await page.waitForSelector('#learner-list .empty');
    expect(new URL(page.url()).searchParams.get('q')).toBe('layl');
    expect(new URL(page.url()).searchParams.get('state')).toBe('completed');
  });

  it.each([
    ['wide', { colorScheme: 'light' }],
    ['phone', { ...PHONE, colorScheme: 'dark' }],
  ] as const)('can be used by everybody: %s', async (_, options) => {
    const paths = [
      '/panel/learners',
      `/panel/learners/${learnerId}`,
      '/panel/too-fast',
      `/panel/schedules?course=${room.courseId}`,
      `/panel/schedules/${room.courseId}/pause?group=1-guruh`,
      '/panel/learners?state=overdue',
    ];
    await panel.judge(await panel.open(supervisor, '/panel/learners', options), paths);
  });
});
