/** What a newcomer finds in the sandbox: a teacher to write as. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import { ADMINISTRATOR, welcome } from '../../src/main/sandbox.ts';
import { DEFAULT_ROOMS } from '../../src/sandbox/emulator/world.ts';
import { openPlayground, type Playground } from '../sandbox/chat/playground.ts';
import { temporaryFolder } from '../support/folder.ts';
import { browserPages } from '../support/pages.ts';

/** A computer fast enough to make everybody within one millisecond. */
const NOW = Date.parse('2026-11-22T06:00:00Z');
const folder = temporaryFolder();
let db: Db;
let playground: Playground;
const pages = browserPages();

beforeAll(async () => {
  db = await openDb(`file:${join(folder, 'hamroh.db')}`);
  await db.migrate();
  playground = await openPlayground({ now: () => NOW });
  await welcome(db, playground.world, 'http://localhost:3000', NOW);
}, 60_000);
afterAll(async () => {
  await playground?.close();
  await db?.close();
});

it('a teacher stands on top and is chosen; the official comes last', async () => {
  const page = await pages.newPage();
  await page.goto(playground.url);
  const chosen = page.locator('.person[aria-current="true"] .person__name');
  await chosen.waitFor();
  const names = await page.locator('.person__name').allInnerTexts();
  expect(names).toHaveLength(4);
  expect(names[0]).toContain('Dilnoza');
  expect(names.at(-1)).toContain(ADMINISTRATOR.firstName);
  expect(await chosen.textContent()).toContain(names[0]!.trim());
}, 60_000);

it('the teachers are in the group and the channel, which the official looks after', () => {
  const { world } = playground;
  const teachers = world.persons().filter(({ id }) => id !== ADMINISTRATOR.id);
  for (const room of [DEFAULT_ROOMS.group, DEFAULT_ROOMS.channel]) {
    const members = world.room(room)?.members;
    expect(teachers.map(({ id }) => members?.get(id))).toEqual(['member', 'member', 'member']);
  }
  for (const room of world.rooms()) expect(room.members.get(ADMINISTRATOR.id)).toBe('administrator');
});
