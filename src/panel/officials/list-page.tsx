/** Everybody who works at the desk, and the invitations that nobody opened yet. */
import type { VNode } from 'preact';
import type { Invitation } from '../../domain/invitations.ts';
import type { Official } from '../../domain/officials.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { dutyWords } from '../official-words.ts';
import { Block } from '../plain/block.tsx';
import { Form } from '../plain/fields.tsx';
import { useTimes } from '../times.tsx';
import { InvitationCard, type InvitationLink } from './invitation-card.tsx';

function Row({ official, me }: { official: Official; me: Official }): VNode {
  const view = useView();
  const { t } = view;
  const times = useTimes();
  const seen =
    official.seenAt === null
      ? t('admin-never-seen')
      : t('admin-seen', { when: times.moment(official.seenAt) });
  return (
    <li class={official.disabledAt === null ? 'line' : 'line line--off'}>
      <Avatar name={official.name} official={official.disabledAt === null} />
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={`/panel/officials/${official.id}`}>
            {official.name}
          </a>
          {official.id === me.id ? <span class="tag">{t('admin-you')}</span> : null}
          {official.disabledAt === null ? null : <span class="tag tag--late">{t('admin-disabled')}</span>}
        </p>
        <p class="line__meta">{dutyWords(view, official)}</p>
      </div>
      <p class="line__end">{seen}</p>
    </li>
  );
}

function OpenInvitation({ invitation, csrf }: { invitation: Invitation; csrf: string }): VNode {
  const view = useView();
  const { t } = view;
  const times = useTimes();
  return (
    <li class="line">
      <Icon name="link" class="line__mark" />
      <div class="line__main">
        <p class="line__name">{invitation.name}</p>
        <p class="line__meta">
          {dutyWords(view, invitation)}
          {' · '}
          {t('admin-invitation-until', { when: times.moment(invitation.expiresAt) })}
        </p>
      </div>
      <Form action={`/panel/officials/invitations/${invitation.id}/revoke`} csrf={csrf}>
        <button class="button" type="submit">
          {t('admin-invitation-revoke')}
          <span class="spoken">: {invitation.name}</span>
        </button>
      </Form>
    </li>
  );
}

export interface OfficialsProps {
  readonly me: Official;
  readonly officials: readonly Official[];
  readonly invitations: readonly Invitation[];
  /** The invitation just made, shown this once. */
  readonly fresh: InvitationLink | undefined;
  readonly csrf: string;
}

export function OfficialsBody({ me, officials, invitations, fresh, csrf }: OfficialsProps): VNode {
  const t = useWords();
  return (
    <>
      {fresh ? <InvitationCard invitation={fresh} /> : null}
      <ul class="lines">
        {officials.map((official) => (
          <Row key={official.id} official={official} me={me} />
        ))}
      </ul>
      {invitations.length > 0 ? (
        <Block title={t('admin-invitations-title')} hint={t('admin-invitations-hint')}>
          <ul class="lines">
            {invitations.map((invitation) => (
              <OpenInvitation key={invitation.id} invitation={invitation} csrf={csrf} />
            ))}
          </ul>
        </Block>
      ) : null}
    </>
  );
}

/** What stands beside the title. */
export function OfficialsTools(): VNode {
  const t = useWords();
  return (
    <>
      <a class="button button--plain" href="/panel/officials/audit">
        <Icon name="history" />
        {t('admin-audit-open')}
      </a>
      <a class="button button--main" href="/panel/officials/invite">
        <Icon name="user-plus" />
        {t('admin-invite')}
      </a>
    </>
  );
}
