/** `/channel/rooms`: the channels and groups where the bot is, and how it comes to another. */
import type { FastifyInstance } from 'fastify';
import type { VNode } from 'preact';
import type { Room } from '../../../domain/posts/post.ts';
import { knownRooms } from '../../../domain/posts/rooms.ts';
import { Empty } from '../../../web/empty.tsx';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import type { PanelDeps } from '../../deps.ts';
import { requireRight } from '../../guard.ts';
import { Block } from '../../plain/block.tsx';
import { sendPage } from '../../plain/plain-page.tsx';
import { ChannelTabs } from '../frame.tsx';

function RoomLine({ room }: { readonly room: Room }): VNode {
  const { t, locale } = useView();
  const { kind, title, username, members, mayPost } = room;
  return (
    <li class={mayPost ? 'line' : 'line line--off'}>
      <Icon name={kind === 'channel' ? 'megaphone' : 'users'} class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          {title}
          {mayPost ? (
            <span class="tag tag--done">
              <Icon name="check" size="small" />
              {t('channel-room-open')}
            </span>
          ) : (
            <span class="tag tag--due">{t('channel-room-closed')}</span>
          )}
        </p>
        <p class="line__meta">
          {[
            t(`channel-room-${kind}`),
            username ? `@${username}` : undefined,
            members === null
              ? undefined
              : t('channel-room-members', { count: members.toLocaleString(locale) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {username ? (
        <a class="button" href={`https://t.me/${username}`} target="_blank" rel="noreferrer">
          <Icon name="external-link" />
          {t('channel-open-telegram')}
          <span class="spoken">: {title}</span>
        </a>
      ) : null}
    </li>
  );
}

function RoomsBody({
  rooms,
  botUsername,
}: {
  readonly rooms: readonly Room[];
  readonly botUsername: string | undefined;
}): VNode {
  const t = useWords();
  const bot = botUsername ? `@${botUsername}` : t('channel-rooms-the-bot');
  return (
    <>
      {rooms.length === 0 ? (
        <Empty icon="megaphone" title={t('channel-rooms-empty')} text={t('channel-rooms-empty-text')} />
      ) : (
        <ul class="lines">
          {rooms.map((room) => (
            <RoomLine room={room} key={room.id} />
          ))}
        </ul>
      )}
      <Block title={t('channel-rooms-add')} hint={t('channel-rooms-add-hint')}>
        <ol class="steps">
          <li>{t('channel-rooms-step-open')}</li>
          <li>{t('channel-rooms-step-admin', { bot })}</li>
          <li>{t('channel-rooms-step-rights')}</li>
          <li>{t('channel-rooms-step-seen')}</li>
        </ol>
      </Block>
    </>
  );
}

export function addRooms(app: FastifyInstance, deps: PanelDeps): void {
  app.get('/channel/rooms', { preHandler: requireRight('channel') }, async (request, reply) => {
    const { t } = request.panelView();
    return sendPage(request, reply, deps, {
      section: 'channel',
      title: t('channel-title'),
      sub: t('channel-sub'),
      wide: true,
      children: (
        <>
          <ChannelTabs tab="rooms" />
          <RoomsBody rooms={await knownRooms(deps.db)} botUsername={deps.botUsername()} />
        </>
      ),
    });
  });
}
