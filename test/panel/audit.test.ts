/** The history of changes over real HTTP: who did what to whom, and why. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { record } from '../../src/domain/audit.ts';
import { saveLearner } from '../../src/domain/learning/learners.ts';
import { openPanel, type PanelServer } from './panel-server.ts';

let server: PanelServer;

beforeAll(async () => {
  server = await openPanel();
});
afterAll(() => server.close());

it('names learners and gives reasons', async () => {
  const administrator = await server.official('administrator', 'Aziza Rahimova');
  const { db } = server;
  const now = Date.UTC(2026, 10, 22, 7);
  await db.transaction(async (tx) => {
    const saved = await saveLearner(tx, { platformId: 'p-1', fullName: 'Gulnora Ergasheva' }, now);
    if (saved.kind === 'wrong') throw new Error(saved.reason);
    const entry = {
      officialId: administrator.id,
      action: 'schedule.paused',
      data: { reason: 'Kasallik varaqasi' },
    };
    await record(tx, { ...entry, target: `learner:${saved.learnerId}` }, now);
    await record(tx, { ...entry, target: 'learner:404' }, now);
  });
  const visitor = await server.signedIn(administrator);
  const { text } = await visitor.get('/panel/officials/audit');
  expect(text).toContain('Aziza Rahimova jadvalni to‘xtatib turdi: Gulnora Ergasheva');
  expect(text).toContain('№ 404');
  expect(text).toContain('Kasallik varaqasi');
});
