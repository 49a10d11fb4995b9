/**
 * `npm run import -- FILE`
 *
 * Takes in a CSV or XLSX file of people or progress, up to 500,000 rows, and shows how far it is. The rejected rows
 * are written beside the file, with their reasons; into DATA_DIR when the command is called without a file.
 *
 * Beside a running Hamroh it only hands the file over, and the running program takes it in: SQLite has one writer.
 * Without one, the command does it itself. Ctrl+C stops looking: the running program goes on; an import of the command
 * itself goes on with `npm run import` without a file, or when Hamroh starts. Nothing counts twice.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import type { Db } from '../src/db/db.ts';
import { bringFile, importsDir } from '../src/domain/exchange/files/bring.ts';
import { type FileImport, importById, nextImport } from '../src/domain/exchange/files/imports.ts';
import { rejectedCsv } from '../src/domain/exchange/files/rejected.ts';
import { runImports } from '../src/domain/exchange/files/runner.ts';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { loadAllWords, translator } from '../src/i18n/words.ts';
import { commandClock } from '../src/main/sandbox.ts';
import { readEnvironment, readSettings } from '../src/settings.ts';
import { openEither } from './support/open-either.ts';
import { fail, runScript } from './support/script.ts';

const USAGE = `npm run import -- FILE.xlsx|FILE.csv [--language ${LOCALES.join('|')}]`;
const LOOK_MS = 200;
const BAR_LETTERS = 30;
/** Whoever takes files in begins at once, unless another one is under way. */
const PATIENCE_MS = 15_000;

function bar({ rowsDone, rowsTotal }: FileImport, rate: number): string {
  if (rowsTotal === null) return 'reading the file…';
  const share = rowsTotal === 0 ? 1 : rowsDone / rowsTotal;
  const full = Math.round(share * BAR_LETTERS);
  const drawn = `${'█'.repeat(full)}${'░'.repeat(BAR_LETTERS - full)}`;
  return `${drawn} ${Math.floor(share * 100)} %  ${rowsDone}/${rowsTotal}  ${Math.round(rate)} rows/s`;
}

/** Shows an import until it is over. */
async function watch(db: Db, id: number): Promise<FileImport> {
  const terminal = process.stderr.isTTY === true;
  const began = Date.now();
  const first = (await importById(db, id))!.rowsDone;
  for (;;) {
    const one = (await importById(db, id))!;
    const over = one.state !== 'running' && one.state !== 'queued';
    const rate = (one.rowsDone - first) / Math.max(1, (Date.now() - began) / 1000);
    if (terminal) process.stderr.write(`\r\u001b[K${bar(one, rate)}${over ? '\n' : ''}`);
    if (over) return one;
    if (Date.now() - began > PATIENCE_MS && (await nextImport(db))?.state === 'queued') {
      fail('Nobody takes the file in. It waits until Hamroh runs, or for `npm run import` without a file.');
    }
    await pause(LOOK_MS);
  }
}

async function writeRejected(db: Db, one: FileImport, path: string, locale: Locale): Promise<void> {
  await pipeline(Readable.from(rejectedCsv(db, one.id, locale)), createWriteStream(path));
}

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string' }, help: { type: 'boolean' } },
  });
  const locale = LOCALES.find((name) => name === (values.language ?? 'en'));
  if (values.help || positionals.length > 1 || !locale) fail(USAGE);
  const [path] = positionals;
  if (path !== undefined && !(await stat(path).catch(() => undefined))?.isFile())
    fail(`There is no file ${path}.`);

  loadAllWords();
  const t = translator(locale);
  const settings = readSettings(readEnvironment());
  const { databaseUrl, dataDir, timeZone } = settings;
  const now = commandClock(settings);
  const { db, alone } = await openEither(databaseUrl);
  const dir = importsDir(dataDir);
  const stop = new AbortController();
  const log = pino({ level: 'error' }, pino.destination(2));
  try {
    await db.migrate();
    let id: number;
    if (path === undefined) {
      const next = await nextImport(db);
      if (!next) fail(`No import waits.\n${USAGE}`);
      id = next.id;
    } else {
      const file = { name: basename(path), content: createReadStream(path) };
      const brought = await bringFile({ db, dir, now }, null, file, 'queued');
      if (brought.kind === 'refused') fail(t(`exchange-file-${brought.problem}`));
      id = brought.one.id;
    }
    if (!alone) process.stderr.write('Hamroh is running: it takes the file in.\n');
    const work = { db, dir, timeZone, now, log };
    const running = alone
      ? db.whileLeader('imports', stop.signal, (leading) => runImports(work, leading))
      : undefined;
    const done = await watch(db, id);
    stop.abort();
    await running;

    const { new: fresh = 0, changed = 0, same = 0, wrong = 0 } = done.counts;
    process.stdout.write(`${t(`exchange-state-${done.state}`)}: `);
    process.stdout.write(`${t('exchange-counts', { fresh, changed, same, wrong })}\n`);
    if (done.error) fail(t(`exchange-file-${done.error}`));
    if (wrong > 0) {
      const { dir: folder, name } = parse(path ?? join(dataDir, done.fileName));
      const rejected = join(folder, `${name}.rejected.csv`);
      await writeRejected(db, done, rejected, locale);
      process.stdout.write(`${t('exchange-rejected')}: ${rejected}\n`);
    }
    if (done.state !== 'done') process.exitCode = 1;
  } finally {
    stop.abort();
    await db.close();
  }
});
