/**
 * Everything a page loads besides itself: the stylesheet, fonts, the icon sprite, pictures, htmx,
 * and the browser scripts of the surfaces. Each has an address that changes with its content, so a
 * browser may keep it for ever and never shows a stale one.
 *
 * Browser scripts are plain ES modules. Their addresses repeat the folders of `src/` under one
 * common hash, so a relative import means the same in the editor and in the browser.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { iconSprite } from './icons.ts';
import { FONT_ASSETS, stylesheet } from './stylesheet.ts';

export interface AssetFile {
  readonly type: string;
  readonly body: Buffer;
}

export interface Assets {
  /**
   * The address of an asset: `app.css`, `icons.svg`, `star.svg`, `htmx.js`, `htmx-sse.js`, `idiomorph.js`,
   * `fluent.js`,
   * or a browser script by its path below `src/` (`web/browser/preferences.js`). Throws on an unknown name.
   */
  url(name: string): string;
  /** Every file by its address. */
  readonly files: ReadonlyMap<string, AssetFile>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

const SOURCE = new URL('../', import.meta.url);
const SHARED_SCRIPTS = new URL('browser/', import.meta.url);
const PICTURES = ['girih.svg', 'star.svg'];

/** Libraries served as they come from npm, by the name pages use. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'htmx.js': 'htmx.org/dist/htmx.min.js',
  'htmx-sse.js': 'htmx-ext-sse/dist/sse.min.js',
  'idiomorph.js': 'idiomorph/dist/idiomorph-ext.min.js',
  'fluent.js': '@fluent/bundle/index.js',
};

const packageFile = createRequire(import.meta.url).resolve;

function fingerprint(...bodies: Buffer[]): string {
  const hash = createHash('sha256');
  for (const body of bodies) hash.update(body);
  return hash.digest('base64url').slice(0, 10);
}

/** The scripts of a folder and the folders below it, by their path below `src/`. */
function scriptsOf(folder: URL): Array<[name: string, body: Buffer]> {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder);
    if (entry.isDirectory()) return scriptsOf(at);
    return extname(entry.name) === '.js' ? [[at.href.slice(SOURCE.href.length), readFileSync(at)]] : [];
  });
}

/**
 * Reads and names everything once, at start.
 *
 * @param scriptFolders folders of browser scripts below `src/`, given by the surfaces that own them
 */
export function collectAssets(scriptFolders: readonly URL[] = []): Assets {
  const files = new Map<string, AssetFile>();
  const addresses = new Map<string, string>();

  const add = (name: string, body: Buffer, address: string): void => {
    files.set(address, { type: TYPES[extname(name)] ?? 'application/octet-stream', body });
    addresses.set(name, address);
  };
  const addHashed = (name: string, body: Buffer): void => {
    const extension = extname(name);
    add(name, body, `/assets/${name.slice(0, -extension.length)}.${fingerprint(body)}${extension}`);
  };
  const url = (name: string): string => {
    const address = addresses.get(name);
    if (address === undefined) throw new Error(`No asset is called ${name}`);
    return address;
  };

  for (const name of PICTURES) addHashed(name, readFileSync(new URL(`pictures/${name}`, import.meta.url)));
  for (const name of FONT_ASSETS) {
    const file = name.replace('.woff2', '-wght-normal.woff2');
    addHashed(name, readFileSync(packageFile(`@fontsource-variable/source-sans-3/files/${file}`)));
  }
  for (const [name, file] of Object.entries(LIBRARIES)) addHashed(name, readFileSync(packageFile(file)));
  addHashed('icons.svg', Buffer.from(iconSprite()));
  addHashed('app.css', Buffer.from(stylesheet(url)));

  const scripts = [SHARED_SCRIPTS, ...scriptFolders].flatMap(scriptsOf);
  const version = fingerprint(...scripts.map(([, body]) => body));
  for (const [name, body] of scripts) add(name, body, `/assets/${version}/${name}`);

  return { url, files };
}
