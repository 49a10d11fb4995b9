/** An invitation just made: its link, once, with the way to hand it over. */
import type { VNode } from 'preact';
import { INVITATION_MS, INVITATION_PREFIX } from '../../domain/invitations.ts';
import { useWords } from '../../web/view.ts';
import type { PanelDeps } from '../deps.ts';
import { CopyField } from '../plain/copy-field.tsx';

const DAYS = String(INVITATION_MS / (24 * 3600_000));

export interface InvitationLink {
  readonly name: string;
  /** `link` opens the bot in Telegram; `command` is written to the bot where there is no link: in the sandbox. */
  readonly kind: 'link' | 'command';
  readonly text: string;
}

export function invitationLink(deps: PanelDeps, given: { name: string; secret: string }): InvitationLink {
  const start = `${INVITATION_PREFIX}${given.secret}`;
  const username = deps.sandbox ? undefined : deps.botUsername();
  return username === undefined
    ? { name: given.name, kind: 'command', text: `/start ${start}` }
    : { name: given.name, kind: 'link', text: `https://t.me/${username}?start=${start}` };
}

export function InvitationCard({ invitation }: { readonly invitation: InvitationLink }): VNode {
  const t = useWords();
  return (
    <section class="card" aria-labelledby="invitation-title">
      <h2 class="card__title" id="invitation-title">
        {t('admin-invitation-ready', { name: invitation.name })}
      </h2>
      <p class="card__text">{t(`admin-invitation-${invitation.kind}`)}</p>
      <CopyField id="invitation-link" value={invitation.text} label={t('admin-invitation-text')}>
        {invitation.kind === 'command' ? (
          <a class="button" href="/sandbox">
            {t('admin-invitation-sandbox')}
          </a>
        ) : null}
      </CopyField>
      <p class="card__small">{t('admin-invitation-once', { days: DAYS })}</p>
    </section>
  );
}
