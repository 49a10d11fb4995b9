// @ts-check
/** The page's words, in the language the server rendered it in. `fluent.js` is loaded before this module. */

const { FluentBundle, FluentResource } = /** @type {any} */ (globalThis).FluentBundle;

/** The page's locale: `uz`, `uz-Cyrl`, `ru` or `en`. */
export const locale = document.documentElement.lang || 'uz';

const bundle = new FluentBundle(locale === 'uz-Cyrl' ? ['uz-Cyrl', 'uz'] : locale, { useIsolating: false });
bundle.addResource(new FluentResource(document.body.dataset.words ?? ''));

/**
 * A message, without its prefix `sandbox-`. An unknown one shows as its key, which a test would notice.
 *
 * @param {string} key
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */
export function t(key, args) {
  const pattern = bundle.getMessage(`sandbox-${key}`)?.value;
  return pattern ? bundle.formatPattern(pattern, args ?? null, []) : key;
}

/** Whether there is such a message. @param {string} key */
export const hasWords = (key) => bundle.hasMessage(`sandbox-${key}`);
