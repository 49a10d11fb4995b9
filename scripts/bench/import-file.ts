/** The file that the import's benchmark takes in, and the course that it is about. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Db } from '../../src/db/db.ts';

const MODULES = 4;
const passportOf = (module: number): string => `MAT-000${module + 1}-01`;

/** A course of four modules. */
export async function fillCourse(db: Db): Promise<void> {
  const at = Date.UTC(2026, 0, 1);
  const common = {
    titles: { uz: 'Kurs' },
    area: 'Matematika',
    hours: 36,
    credits: 1,
    createdAt: at,
    updatedAt: at,
  };
  await db.transaction(async (tx) => {
    const { courses, modules } = tx.t;
    const plan = { stepHours: 12, by: 'modules' as const, perPortion: 1 };
    const [course] = await tx
      .insert(courses)
      .values({ ...common, code: 'MATEM', durationDays: 60, plan, stoppedReminders: [] })
      .returning();
    for (let module = 0; module < MODULES; module++) {
      const passport = passportOf(module);
      await tx
        .insert(modules)
        .values({ ...common, courseId: course!.id, passport, position: module + 1, hours: 9 });
    }
  });
}

/** A row a person and module. */
export async function writeRows(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write('Platforma ID;Login;Telefon;F.I.Sh.;Viloyat;Tuman;Kurs;Modul pasporti;Foiz;Ball;Sana;Guruh\r\n');
  for (let row = 0; row < rows; row++) {
    const person = Math.floor(row / MODULES);
    const cells = [
      `P${person}`,
      `user${person}`,
      `+99890${String(1_000_000 + person).slice(-7)}`,
      `Karimova Dilnoza ${person}`,
      'Toshkent shahri',
      'Chilonzor',
      'MATEM',
      passportOf(row % MODULES),
      (row * 7) % 101,
      (row * 3) % 101,
      '20.11.2026 10:15',
      `G${person % 300}`,
    ];
    if (!out.write(`${cells.join(';')}\r\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}
