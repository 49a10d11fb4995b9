/** `npm run faq` as a process: what it finds, brings in and writes out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/open.ts';
import { changeEntry } from '../../src/domain/faq/edit-entries.ts';
import { entryByCode } from '../../src/domain/faq/entries.ts';
import { FAQ_FOLDER } from '../../src/domain/faq/folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamroh-faq-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function faq(data: string, args: readonly string[], input = '') {
  const dir = join(folder, data);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/faq.ts', ...args],
    {
      encoding: 'utf8',
      input,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        DATA_DIR: dir,
        DATABASE_URL: urlOf(data),
      },
    },
  );
  return { status, stdout, stderr };
}

const urlOf = (data: string) => `file:${join(folder, data, 'hamroh.db')}`;

describe('npm run faq -- search', () => {
  it('finds in the files where there is no desk yet, and leaves nothing behind', () => {
    const { status, stdout } = faq('fresh', [
      'search',
      'sertifikatimni qachon olaman',
      '--lang',
      'uz',
      '--json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      question: 'sertifikatimni qachon olaman',
      lang: 'uz',
      hits: expect.arrayContaining([{ id: 'certificate-get', score: expect.any(Number) }]),
      offer: true,
    });
    expect(readdirSync(folder)).not.toContain('fresh');
  });

  it('answers lines in their order, from one process', () => {
    const asked = [
      'uz-Cyrl\tмодулим очилмаяпти',
      'ru\tзабыл пароль',
      'en\tnice weather today',
      'uz\tsavol\tikki',
    ];
    const { status, stdout } = faq('fresh', ['search', '--stdin'], `${asked.join('\n')}\n`);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ lang, question }) => `${lang}\t${question}`)).toEqual(asked);
    expect(answers[0].hits[0].id).toBe('module-locked');
    expect(answers[1].hits[0].id).toBe('login-forgotten');
    expect(answers[2].offer).toBe(false);
  });

  it('answers each line in its place, also where one cannot be read', () => {
    const lines = ['no tab here', 'kaa\tkeyingi modul', '', 'uz\tkeyingi modul nega ochilmayapti'];
    const { status, stdout } = faq('fresh', ['search', '--stdin'], lines.join('\n'));
    expect(status).toBe(1);
    const [noTab, noLang, good] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(noTab).toMatchObject({ question: 'no tab here', hits: [], offer: false });
    expect(noTab.error).toContain('lang<TAB>question');
    expect(noLang).toMatchObject({ question: 'keyingi modul', lang: 'kaa', hits: [], offer: false });
    expect(noLang.error).toContain('"kaa" is no language');
    expect(good).toMatchObject({ lang: 'uz', offer: true });
    expect(good.error).toBeUndefined();
  });

  it.each([
    [['search'], '', 'npm run faq -- search'],
    [['search', 'x', '--lang', 'kaa'], '', '"kaa" is no language'],
    [['find'], '', 'npm run faq -- search'],
    [['export', join(folder, 'nothing')], '', 'There is no database'],
    [['import', '--take', 'deadline,tpyo'], '', 'tpyo.md'],
  ])('explains a mistake: %j %j', (args, input, told) => {
    const { status, stderr } = faq('fresh', args, input);
    expect(status).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain('at ');
  });
});

describe('npm run faq -- import and export', () => {
  it('brings the starter FAQ in once, keeps what was edited in the panel, and writes it all out again', async () => {
    const files = readdirSync(FAQ_FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(faq('desk', ['import']).stdout).toContain(`Added ${files.length}, updated 0`);
    expect(faq('desk', ['import']).stdout).toContain(`unchanged ${files.length}, edited in the panel 0`);

    const db = await openDb(urlOf('desk'));
    const entry = (await entryByCode(db, 'deadline'))!;
    const content = {
      ...entry.content,
      asks: [...entry.content.asks, 'muddat tugab qoldi nima bo‘ladi endi'],
    };
    await changeEntry(db, null, entry.id, { content, cause: 'edit' }, Date.now());
    await db.close();
    const again = faq('desk', ['import']);
    expect(again.stdout).toContain('edited in the panel 1');
    expect(again.stdout).toContain('deadline: the panel’s stays (differs in: ways to ask)');

    const out = join(folder, 'out');
    expect(faq('desk', ['export', out]).stdout).toContain(`${files.length} entries written`);
    expect(readdirSync(out).sort()).toEqual(files.sort());
    expect(readFileSync(join(out, 'deadline.md'), 'utf8')).toContain('muddat tugab qoldi nima bo‘ladi endi');
    expect(faq('clean', ['import', out]).stdout).toContain(`Added ${files.length}`);
    expect(faq('desk', ['import', '--take', 'deadline']).stdout).toContain('updated 1');
  });

  it('names the file, the line and the mistake, and brings in the others', () => {
    const broken = mkdtempSync(join(folder, 'broken-'));
    writeFileSync(join(broken, 'good.md'), '---\nid: good\nasks: []\n---\n\n# uz: Savol?\n\nJavob.\n');
    writeFileSync(join(broken, 'bad.md'), '---\nid: bad\ncolour: red\n---\n\n# uz: Savol?\n\nJavob.\n');
    const { status, stdout, stderr } = faq('broken-desk', ['import', broken]);
    expect(status).toBe(1);
    expect(stdout).toContain('Added 1');
    expect(stderr).toMatch(/bad\.md:3: .*colour/);
  });
});
