/** Pages for what went wrong: each says what happened and what one can do now, in the reader's language. */
import type { VNode } from 'preact';
import { Icon } from './icon.tsx';
import { renderPage } from './page.tsx';
import { useWords, type View } from './view.ts';
import { Wall } from './wall.tsx';

/** What can go wrong on a page; `web-error-<problem>-title`, `-text` and `-action` are its words. */
export type Problem = 'not-found' | 'forbidden' | 'bad-request' | 'too-many' | 'broken';

export function problemOf(status: number): Problem {
  if (status === 404) return 'not-found';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 429) return 'too-many';
  return status < 500 ? 'bad-request' : 'broken';
}

export interface ErrorPageProps {
  readonly problem: Problem;
  /** Where the button leads: the start of the surface one is on. */
  readonly home: string;
  /** Names the failed request in the log, so that a person can tell us which it was. */
  readonly requestId?: string;
}

function ErrorBody({ problem, home, requestId }: ErrorPageProps): VNode {
  const t = useWords();
  return (
    <>
      <main class="door__main">
        <div class="door__box">
          <p class="door__mark">
            <Icon name="star" />
            {t('web-product')}
          </p>
          <h1 class="door__title">{t(`web-error-${problem}-title`)}</h1>
          <p class="door__text">{t(`web-error-${problem}-text`)}</p>
          <p>
            <a class="button button--large" href={home}>
              {t(`web-error-${problem}-action`)}
            </a>
          </p>
          {requestId ? <p class="door__small">{t('web-error-number', { number: requestId })}</p> : null}
        </div>
      </main>
      <Wall />
    </>
  );
}

/** The whole document for a problem. */
export function errorPage(view: View, props: ErrorPageProps): string {
  return renderPage(view, {
    title: view.t(`web-error-${props.problem}-title`),
    bodyClass: 'door',
    children: <ErrorBody {...props} />,
  });
}
