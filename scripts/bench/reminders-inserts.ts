/** The baseline of the reminders' benchmark: the same messages, ready made, inserted one by one in batches. */
import Database from 'better-sqlite3';
import { openSqlite } from '../../src/db/sqlite.ts';
import { countUsage, serve, startedWith } from './process.ts';
import { TICK } from './reminders-school.ts';
import type { Run } from './report.ts';

const { file, count } = startedWith<{ file: string; count: number }>();
const BATCH = 250;

const schema = openSqlite(file, { guarded: false });
await schema.migrate();
await schema.close();
const raw = new Database(file);
raw.pragma('journal_mode = WAL');
raw.pragma('synchronous = FULL');
const insert = raw.prepare(
  "insert into outbox (method, chat_id, payload, priority, state, due_at, not_after, created_at) values ('sendMessage', ?, ?, 50, 'queued', ?, ?, ?)",
);
const payload = JSON.stringify({
  text: 'Assalomu alaykum, hurmatli Ustoz!\n\nMatematika o‘qitish metodikasi\n• Jadvaldan ortda qolyapsiz: bugungacha 18 soat o‘zlashtirilishi kerak edi, hozircha 6 soat bajarildi.\n\nSavolingiz bo‘lsa, shu yerga yozing.',
  entities: [{ type: 'bold', offset: 35, length: 30 }],
  reply_markup: {
    inline_keyboard: [
      [{ text: '📚 Mening kursim', callback_data: 'remind:course' }],
      [{ text: '🔕 Bunday eslatma kerak emas', callback_data: 'remind:off:behind' }],
    ],
  },
});

serve(
  {
    tick(): Run {
      const used = countUsage();
      const began = performance.now();
      for (let first = 1; first <= count; first += BATCH) {
        raw.transaction(() => {
          for (let id = first; id < first + BATCH && id <= count; id++)
            insert.run(7_000_000_000 + id, payload, TICK, TICK + 46_800_000, TICK);
        })();
      }
      return { perSecond: (count * 1000) / (performance.now() - began), ...used(count) };
    },
  },
  async () => {
    raw.close();
  },
);
