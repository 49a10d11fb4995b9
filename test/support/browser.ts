/**
 * Chromium for tests: the machine's own when `CHROMIUM_PATH` names it, else the one that comes in an npm package.
 */
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Starts a headless browser; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox', ...MEDIA] });
  const executablePath = await sparticuz.executablePath();
  const args = sparticuz.args.filter((arg) => !FRAGILE.includes(arg));
  return chromium.launch({ executablePath, args: [...args, ...MEDIA] });
}

/** Made for a place where one page is all there is: with them the browser dies when a context closes. */
const FRAGILE = ['--single-process', '--no-zygote'];

/** A microphone that hums, given without asking. */
const MEDIA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
