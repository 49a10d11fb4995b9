/**
 * The sandbox: without a bot token Hamroh talks to a Telegram of its own, and says where to find it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from '../db/db.ts';
import { ensureOfficial } from '../domain/officials.ts';
import { issueLoginLink, loginUrl } from '../domain/sign-in.ts';
import type { Log } from '../log.ts';
import { createClock } from '../sandbox/emulator/clock.ts';
import { type Emulator, startEmulator } from '../sandbox/emulator/index.ts';
import { openStore } from '../sandbox/emulator/store.ts';
import { DEFAULT_ROOMS } from '../sandbox/emulator/world.ts';
import type { Settings } from '../settings.ts';

const fileOf = ({ dataDir }: Pick<Settings, 'dataDir'>) => join(dataDir, 'sandbox.db');

/** Starts the emulated Telegram, with the persons and messages of the last time. */
export function startSandbox(settings: Settings, log: Log): Promise<Emulator> {
  return startEmulator({
    file: fileOf(settings),
    allowLocalUrls: true,
    log: log.child({ part: 'sandbox' }),
  });
}

/** What a command beside the program takes for now (ms UTC): with a sandbox, the time that somebody moved it to. */
export function commandClock(settings: Pick<Settings, 'botToken' | 'dataDir'>): () => number {
  const file = fileOf(settings);
  if (settings.botToken || !existsSync(file)) return Date.now;
  const store = openStore(file);
  try {
    return createClock(store, Date.now, () => {}).now;
  } finally {
    store.close();
  }
}

/** Calls back whenever somebody moved the sandbox's time. Returns the way to stop hearing. */
export function onJump(world: Emulator['world'], heard: () => void): () => void {
  return world.subscribe((event) => {
    if (event.type === 'clock') heard();
  });
}

/** Whoever opens the link of the sandbox: a person of the emulated Telegram, so that `/panel` works for them too. */
export const ADMINISTRATOR = {
  id: 700_000_001,
  firstName: 'Aziza',
  lastName: 'Rahimova',
  languageCode: 'uz',
};

/** Who is there to ask when the sandbox is new; the first one last, because who was made last stands on top. */
const TEACHERS = [
  { firstName: 'Елена', lastName: 'Ким', phone: '998935550101', languageCode: 'ru' },
  { firstName: 'Шоҳида', lastName: 'Ғуломова', phone: '998915550102', languageCode: 'uz' },
  { firstName: 'Dilnoza', lastName: 'Yo‘ldosheva', phone: '998905550103', languageCode: 'uz' },
];

/** Teachers, and where they meet: they are in the group and the channel, which the administrator looks after. */
function settle(world: Emulator['world']): void {
  for (const teacher of TEACHERS) {
    const { id } = world.createPerson(teacher);
    world.join(id, DEFAULT_ROOMS.group);
    world.join(id, DEFAULT_ROOMS.channel);
  }
  for (const room of Object.values(DEFAULT_ROOMS)) {
    world.setMemberStatus(ADMINISTRATOR.id, room, 'administrator');
  }
}

/** Makes the sandbox's people, and the lines that tell a newcomer what to do. */
export async function welcome(
  db: Db,
  world: Emulator['world'],
  publicUrl: string,
  now: number,
): Promise<string> {
  const { id, firstName, lastName } = ADMINISTRATOR;
  const isNew = world.persons().length === 0;
  if (!world.person(id)) world.createPerson(ADMINISTRATOR);
  if (isNew) settle(world);
  const name = `${firstName} ${lastName}`;
  const official = await ensureOfficial(db, { telegramId: id, name, role: 'administrator' }, now);
  const link = loginUrl(publicUrl, await issueLoginLink(db, official.id, now));
  return [
    '',
    `  Write to the bot   ${publicUrl}/sandbox`,
    `  Answer as ${firstName}    ${link}  (once, within 5 minutes; later: npm run login-link -- --telegram-id ${id})`,
    '  Use a real bot     put BOT_TOKEN=… from @BotFather into the file .env and start again',
    '',
    '',
  ].join('\n');
}
