/**
 * `npm run faq -- search "words" [--lang uz] [--json]`, `npm run -s faq -- search --stdin`: what the bot would find
 * `npm run faq -- import [FOLDER] [--take CODE,…|all]`: brings entry files into the desk
 * `npm run faq -- export FOLDER`: writes every entry of the desk as a file
 *
 * `search` looks among the entries of the desk's database, and where it has none yet, among the files of `faq/`;
 * `--files` takes the files in any case. `--stdin` reads lines of `lang<TAB>question` and answers each with a line of
 * JSON, in order; one that cannot be read has an `error` in it, and the command ends with 1.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openDb, sqliteFile } from '../src/db/open.ts';
import { isFaqEmpty, publishedEntries } from '../src/domain/faq/entries.ts';
import { exportFaq } from '../src/domain/faq/export-files.ts';
import { type FindAmong, findAmong } from '../src/domain/faq/faq-search.ts';
import { readEntryFile } from '../src/domain/faq/files.ts';
import { FAQ_FOLDER, readFaqFolder } from '../src/domain/faq/folder.ts';
import { importFaq } from '../src/domain/faq/import-files.ts';
import { differingWords, problemWords } from '../src/domain/faq/import-words.ts';
import { outsideQuestions } from '../src/domain/faq/outside.ts';
import { LOCALES } from '../src/i18n/locale.ts';
import { loadAllWords, translator } from '../src/i18n/words.ts';
import { commandClock } from '../src/main/sandbox.ts';
import { readEnvironment, readSettings } from '../src/settings.ts';
import { openEither } from './support/open-either.ts';
import { fail, runScript } from './support/script.ts';

const USAGE = [
  'npm run faq -- search "WORDS" [--lang uz|uz-Cyrl|ru|en] [--json] [--files]',
  'npm run -s faq -- search --stdin [--files]   (lines of lang<TAB>question)',
  'npm run faq -- import [FOLDER] [--take CODE,…|all]',
  'npm run faq -- export FOLDER',
].join('\n');

/** The entries of files, as if each had been imported. */
async function learnFiles(): Promise<FindAmong> {
  const files = await readFaqFolder(FAQ_FOLDER);
  const entries = files.flatMap(({ name, text }, id) => {
    const file = readEntryFile(name, text);
    return file.kind === 'good' && file.state === 'published' ? [{ id, ...file }] : [];
  });
  return findAmong(entries, await outsideQuestions());
}

/** There is no file yet, which opening would make. */
function isMissing(databaseUrl: string): boolean {
  const file = sqliteFile(databaseUrl);
  return file !== undefined && !existsSync(file);
}

/** The entries of the desk; undefined where there is no database yet, or none in it. */
async function learnDesk(databaseUrl: string): Promise<FindAmong | undefined> {
  if (isMissing(databaseUrl)) return undefined;
  const db = await openDb(databaseUrl, { beside: true });
  try {
    if (await isFaqEmpty(db)) return undefined;
    return await findAmong(await publishedEntries(db), await outsideQuestions());
  } catch {
    // A database of before the FAQ, which the program has not brought up to date yet.
    return undefined;
  } finally {
    await db.close();
  }
}

function answerOf(find: FindAmong, lang: string, question: string) {
  const { hits, offer } = find(question);
  return {
    question,
    lang,
    hits: hits.map(({ code, score }) => ({ id: code, score: Number(score.toFixed(4)) })),
    offer,
  };
}

/** What is wrong with the name of a language; undefined when it is one of the desk. */
function langProblem(lang: string): string | undefined {
  if (LOCALES.some((locale) => locale === lang)) return undefined;
  return `"${lang}" is no language of the desk: ${LOCALES.join(', ')}.`;
}

/** One line of JSON for each line that is not empty; one that cannot be read says why in `error`. */
async function searchLines(find: FindAmong): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    const [lang, question] = tab < 0 ? ['', line] : [line.slice(0, tab), line.slice(tab + 1)];
    const error = tab < 0 ? 'The line is not lang<TAB>question.' : langProblem(lang);
    if (error) process.exitCode = 1;
    const answer = error ? { question, lang, hits: [], offer: false, error } : answerOf(find, lang, question);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function searchWords(find: FindAmong, lang: string, question: string, json: boolean): void {
  const problem = langProblem(lang);
  if (problem) fail(problem);
  const answer = answerOf(find, lang, question);
  if (json) {
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    return;
  }
  const lines = answer.hits.map(({ id, score }) => `${score.toFixed(2)}  ${id}`);
  process.stdout.write(
    `${[...lines, answer.offer ? 'Would be offered.' : 'Would not be offered.'].join('\n')}\n`,
  );
}

async function importFolder(folder: string, take: string | undefined): Promise<void> {
  if (!existsSync(folder)) fail(`There is no folder ${folder}.`);
  loadAllWords();
  const t = translator('en');
  const settings = readSettings(readEnvironment());
  const files = await readFaqFolder(folder);
  const codes = take === undefined || take === 'all' ? [] : take.split(',');
  const stranger = codes.find((code) => files.every(({ name }) => name !== `${code}.md`));
  if (stranger !== undefined) fail(`There is no ${stranger}.md in ${folder}.`);
  const { db, alone } = await openEither(settings.databaseUrl);
  try {
    if (alone) await db.migrate();
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
    const wish = { take: take === 'all' ? take : codes, signal: stop.signal } as const;
    const report = await importFaq(db, files, commandClock(settings)(), wish);
    const { added, updated, unchanged, differing, problems, left } = report;
    process.stdout.write(
      `Added ${added.length}, updated ${updated.length}, unchanged ${unchanged.length}, edited in the panel ${differing.length}.\n`,
    );
    for (const each of differing) {
      const { code } = each;
      process.stdout.write(
        `${code}: the panel’s stays (differs in: ${differingWords(each, t)}); --take ${code} takes the file’s\n`,
      );
    }
    for (const problem of problems) {
      process.stderr.write(`${problem.name}:${problem.line}: ${problemWords(problem, t)}\n`);
    }
    if (left > 0) process.stderr.write(`Stopped with ${left} files left; the same command does the rest.\n`);
    if (problems.length > 0 || left > 0) process.exitCode = 1;
  } finally {
    await db.close();
  }
}

async function exportTo(folder: string): Promise<void> {
  const { databaseUrl } = readSettings(readEnvironment());
  if (isMissing(databaseUrl)) fail(`There is no database ${databaseUrl} yet.`);
  const { db } = await openEither(databaseUrl);
  try {
    await mkdir(folder, { recursive: true });
    const files = await exportFaq(db);
    for (const { name, text } of files) await writeFile(join(folder, name), text);
    process.stdout.write(`${files.length} entries written to ${resolve(folder)}.\n`);
  } finally {
    await db.close();
  }
}

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'uz' },
      json: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
      files: { type: 'boolean', default: false },
      take: { type: 'string' },
    },
  });
  const [command, ...rest] = positionals;
  switch (command) {
    case 'search': {
      if (values.stdin ? rest.length > 0 : rest.length === 0) fail(USAGE);
      const { databaseUrl } = readSettings(readEnvironment());
      const find = (values.files ? undefined : await learnDesk(databaseUrl)) ?? (await learnFiles());
      if (values.stdin) return searchLines(find);
      return searchWords(find, values.lang, rest.join(' '), values.json);
    }
    case 'import':
      if (rest.length > 1) fail(USAGE);
      return importFolder(rest[0] ?? FAQ_FOLDER, values.take);
    case 'export':
      if (rest.length !== 1) fail(USAGE);
      return exportTo(rest[0]!);
    default:
      return fail(USAGE);
  }
});
