/** The frame of the panel's plain pages: title, tools, what was just done, and the content. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../domain/access.ts';
import { countTooFast } from '../../domain/learning/too-fast-review.ts';
import { queueCounts } from '../../domain/tickets/queue.ts';
import { Icon } from '../../web/icon.tsx';
import type { PanelDeps } from '../deps.ts';
import { sendHtml } from '../respond.ts';
import { type Desk, renderDesk, type Section } from '../shell.tsx';
import { timesOf, WithTimes } from '../times.tsx';
import { type Flash, takeFlash } from './flash.ts';

export interface PlainPage {
  readonly section: Section;
  readonly title: string;
  readonly sub?: string;
  /** Where one came from. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly tools?: ComponentChildren;
  /** Takes all the width there is, for tables and for things side by side. */
  readonly wide?: boolean;
  /** Browser modules besides those of every form. */
  readonly scripts?: readonly string[];
  /** What the form before left to say; looked up when not given. */
  readonly flash?: Flash | undefined;
  readonly children: ComponentChildren;
}

function Head({ page }: { readonly page: PlainPage }): VNode {
  return (
    <header class="page__head">
      <div>
        {page.back ? (
          <a class="back" href={page.back.href}>
            <Icon name="arrow-left" size="small" />
            {page.back.label}
          </a>
        ) : null}
        <h1 class="page__title">{page.title}</h1>
        {page.sub ? <p class="page__sub">{page.sub}</p> : null}
      </div>
      {page.tools ? <div class="page__tools">{page.tools}</div> : null}
    </header>
  );
}

/** What was done: a line on the page, which the script makes a toast of. */
function Done({ words }: { readonly words: string }): VNode {
  return (
    <p class="done" role="status" data-flash>
      <Icon name="check" />
      {words}
    </p>
  );
}

/** Who looks, with the numbers on the rail. */
export async function deskOf(request: FastifyRequest, deps: PanelDeps): Promise<Desk> {
  const { official } = request;
  return {
    official,
    csrf: request.csrfToken(),
    sandbox: deps.sandbox,
    ...(may(official, 'tickets') ? { unassigned: (await queueCounts(deps.db, official)).unassigned } : {}),
    ...(may(official, 'schedules') ? { tooFast: await countTooFast(deps.db, official) } : {}),
  };
}

/**
 * Sends a page. Mistakes in a form are 422; htmx is told 200, because it shows nothing of an error.
 */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: PanelDeps,
  page: PlainPage,
  status = 200,
): Promise<FastifyReply> {
  const view = request.panelView();
  const flash = 'flash' in page ? page.flash : takeFlash(request, reply);
  const desk = await deskOf(request, deps);
  const html = renderDesk(view, desk, {
    section: page.section,
    title: page.title,
    htmx: true,
    scripts: ['panel/browser/forms.js', ...(page.scripts ?? [])],
    data: { failed: view.t('admin-failed') },
    children: (
      <WithTimes times={timesOf(view, deps.timeZone, deps.now())}>
        <main class="page" id="main" tabIndex={-1}>
          <div class={page.wide ? 'page__inner' : 'page__inner page__inner--narrow'}>
            <Head page={page} />
            {flash ? <Done words={view.t(flash.key, flash.args)} /> : null}
            {page.children}
          </div>
        </main>
      </WithTimes>
    ),
  });
  const code = status === 422 && request.headers['hx-request'] !== undefined ? 200 : status;
  return sendHtml(reply.code(code), html);
}
