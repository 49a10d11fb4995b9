/** The post of the channel that a question is about. Editors come to its page, others read it in Telegram. */
import type { VNode } from 'preact';
import { may } from '../../domain/access.ts';
import type { Official } from '../../domain/officials.ts';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';

export interface AboutPostProps {
  readonly post: NonNullable<Conversation['post']>;
  readonly viewer: Official;
}

function Gist({ post, viewer }: AboutPostProps): VNode {
  const { id, gist, link } = post;
  if (may(viewer, 'channel')) return <a href={`/panel/channel/posts/${id}`}>{gist}</a>;
  if (link === undefined) return <>{gist}</>;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {gist}
    </a>
  );
}

export function AboutPost({ post, viewer }: AboutPostProps): VNode {
  const t = useWords();
  return (
    <p class="talk__from">
      <Icon name="megaphone" size="small" label={t('channel-about-post')} />
      <a class="talk__passport" href={`/panel/queue?post=${post.id}`} title={t('channel-about-post-others')}>
        {t('channel-post-number', { id: String(post.id) })}
      </a>
      <span class="talk__titles">
        <Gist post={post} viewer={viewer} />
      </span>
    </p>
  );
}
