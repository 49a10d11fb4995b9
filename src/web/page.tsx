/**
 * From components to HTML: a whole document, or a part of one for htmx and live updates.
 *
 * Everything put into components as text or attribute is escaped. Documents carry no inline script
 * and no inline style, because the content security policy forbids both.
 */
import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { type View, ViewContext } from './view.ts';

export interface Page {
  /** What the tab shows, before the name of the product. */
  readonly title: string;
  /** Browser modules to load, by asset name. */
  readonly scripts?: readonly string[];
  /** Libraries to load before the modules, by asset name. */
  readonly libraries?: readonly string[];
  /** Loads htmx with its SSE extension and idiomorph (`hx-ext="sse, morph"`). */
  readonly htmx?: boolean;
  readonly bodyClass?: string;
  /** `data-*` attributes of the body, without the prefix: what the scripts need to know. */
  readonly data?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** htmx must neither evaluate strings nor write a style element: the policy would block both. */
const HTMX_CONFIG = JSON.stringify({
  allowEval: false,
  includeIndicatorStyles: false,
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  scrollBehavior: 'auto',
});
const HTMX_LIBRARIES = ['htmx.js', 'htmx-sse.js', 'idiomorph.js'];

function dataAttributes(data: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
}

function Document({ view, page }: { view: View; page: Page }): VNode {
  const { assets, locale, theme, t } = view;
  const libraries = [...(page.htmx ? HTMX_LIBRARIES : []), ...(page.libraries ?? [])];
  const scripts = ['web/browser/preferences.js', ...(page.scripts ?? [])];
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        {page.htmx ? <meta name="htmx-config" content={HTMX_CONFIG} /> : null}
        <title>{`${page.title} · ${t('web-product')}`}</title>
        <link rel="icon" type="image/svg+xml" href={assets.url('star.svg')} />
        <link rel="stylesheet" href={assets.url('app.css')} />
        {libraries.map((name) => (
          <script key={name} src={assets.url(name)} defer />
        ))}
        {scripts.map((name) => (
          <script key={name} type="module" src={assets.url(name)} />
        ))}
      </head>
      <body class={page.bodyClass} data-icons={assets.url('icons.svg')} {...dataAttributes(page.data)}>
        {page.children}
      </body>
    </html>
  );
}

/** A whole HTML document. */
export function renderPage(view: View, page: Page): string {
  const html = render(
    <ViewContext.Provider value={view}>
      <Document view={view} page={page} />
    </ViewContext.Provider>,
  );
  return `<!doctype html>${html}`;
}

/** A piece of HTML without a document around it. */
export function renderPart(view: View, part: ComponentChildren): string {
  return render(<ViewContext.Provider value={view}>{part}</ViewContext.Provider>);
}
