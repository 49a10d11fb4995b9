/** `GET /`: what Hamroh is, in the visitor's language, and the ways in. */
import type { FastifyInstance } from 'fastify';
import type { VNode } from 'preact';
import type { Assets } from '../web/assets.ts';
import { Icon } from '../web/icon.tsx';
import { renderPage } from '../web/page.tsx';
import { useWords, viewOf } from '../web/view.ts';
import { Wall } from '../web/wall.tsx';
import { SiteHead } from './site-head.tsx';

export interface LandingOptions {
  readonly assets: Assets;
  /** Minutes after local midnight between which officials answer. */
  readonly serviceHours: { readonly from: number; readonly to: number };
  /** Whether Telegram is emulated here. */
  readonly sandbox: boolean;
  /** The bot's name without the @, once it is known. */
  readonly botUsername: () => string | undefined;
}

const STEPS = ['write', 'wait', 'answer'] as const;

/** Minutes after midnight as `HH:MM`. */
function clockTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function Ways({ sandbox, botUsername }: LandingOptions): VNode {
  const t = useWords();
  const username = botUsername();
  return (
    <p class="landing__ways">
      {sandbox ? (
        <a class="button button--main button--large" href="/sandbox/">
          <Icon name="message-circle" />
          {t('landing-try')}
        </a>
      ) : null}
      {!sandbox && username ? (
        <a class="button button--main button--large" href={`https://t.me/${username}`}>
          <Icon name="send" />
          {t('landing-ask')}
        </a>
      ) : null}
      <a class="button button--large" href="/guides">
        <Icon name="clapperboard" />
        {t('guide-page-link')}
      </a>
      <a class="button button--large" href="/panel">
        <Icon name="log-in" />
        {t('landing-desk')}
      </a>
    </p>
  );
}

function Steps(): VNode {
  const t = useWords();
  return (
    <ol class="landing__steps">
      {STEPS.map((step, index) => (
        <li class="landing__step" key={step}>
          <span class="landing__number" aria-hidden="true">
            {index + 1}
          </span>
          <h2 class="landing__step-title">{t(`landing-step-${step}-title`)}</h2>
          <p class="landing__step-text">{t(`landing-step-${step}-text`)}</p>
        </li>
      ))}
    </ol>
  );
}

/** A question and its answer on the wall, as they look in Telegram. */
function Example(): VNode {
  const t = useWords();
  return (
    <figure class="landing__example">
      <figcaption class="spoken">{t('landing-example')}</figcaption>
      <p class="landing__said landing__said--teacher">{t('landing-example-question')}</p>
      <p class="landing__said landing__said--official">{t('landing-example-answer')}</p>
    </figure>
  );
}

function Landing(options: LandingOptions): VNode {
  const t = useWords();
  const { from, to } = options.serviceHours;
  return (
    <>
      <main class="landing__main">
        <SiteHead />
        <div class="landing__body">
          <h1 class="landing__title">{t('landing-title')}</h1>
          <p class="landing__lead">{t('landing-lead')}</p>
          <Ways {...options} />
          <Steps />
        </div>
        <footer class="landing__foot">
          <p class="landing__note">
            <Icon name="clock" size="small" />
            {t('landing-hours', { from: clockTime(from), to: clockTime(to) })}
          </p>
          {options.sandbox ? (
            <p class="landing__note">
              <Icon name="flask-conical" size="small" />
              {t('landing-sandbox')}
            </p>
          ) : null}
        </footer>
      </main>
      <aside class="landing__aside">
        <Wall />
        <Example />
      </aside>
    </>
  );
}

/** Adds the page. */
export function landingRoute(app: FastifyInstance, options: LandingOptions): void {
  app.get('/', (request, reply) => {
    const view = viewOf(request, options.assets);
    const page = renderPage(view, {
      title: view.t('landing-title'),
      bodyClass: 'landing',
      children: <Landing {...options} />,
    });
    // The bot's name may not be known yet, and the language is the visitor's own.
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}
