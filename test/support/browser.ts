/**
 * Chromium for tests: the machine's own when `CHROMIUM_PATH` names it, else the one that comes in an npm package.
 */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Starts a headless browser; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox', ...MEDIA] });
  const executablePath = await unpacked();
  const args = sparticuz.args.filter((arg) => !FRAGILE.includes(arg));
  return chromium.launch({ executablePath, args: [...args, ...MEDIA] });
}

/** Made for a place where one page is all there is: with them the browser dies when a context closes. */
const FRAGILE = ['--single-process', '--no-zygote'];

/** A microphone that hums, given without asking. */
const MEDIA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/**
 * The browser of the npm package, unpacked. The package itself unpacks into a place that all users and processes
 * share, and takes a file that another is still writing for finished: so it unpacks into a folder of its own, which
 * gets its name when it is complete.
 */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), `hamroh-chromium-${userInfo().uid}`);
  const browser = join(folder, 'chromium');
  if (existsSync(browser)) return browser;
  const own = mkdtempSync(`${folder}-`);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = own;
  try {
    await sparticuz.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  try {
    renameSync(own, folder);
  } catch {
    // Another process was first.
    rmSync(own, { recursive: true });
  }
  return browser;
}
