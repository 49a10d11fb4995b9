/** Posts as a list: what is published and found by words, what waits, what is being written, what needs a decision. */
import type { VNode } from 'preact';
import type { PostState } from '../../../db/schema/posts.ts';
import type { PostFigures } from '../../../domain/posts/figures.ts';
import type { Post, Room } from '../../../domain/posts/post.ts';
import { Empty } from '../../../web/empty.tsx';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { SearchForm } from '../../plain/search-form.tsx';
import { useTimes, When } from '../../times.tsx';
import { listAt, postAt } from '../addresses.ts';
import { LivePart } from '../live.tsx';
import { STATE_ICONS, StateTag } from '../state-tag.tsx';
import { titleOf } from '../title.ts';

export const SHOWS = ['published', 'waiting', 'drafts', 'decide'] as const;
export type Show = (typeof SHOWS)[number];

/** Which posts each part of the list holds. */
export const STATES_OF: Readonly<Record<Show, readonly PostState[]>> = {
  published: ['published'],
  waiting: ['scheduled', 'queued', 'publishing'],
  drafts: ['draft'],
  decide: ['review', 'held', 'failed'],
};

export interface ListedPost {
  readonly post: Post;
  /** ms UTC. */
  readonly at: number;
  /** Where to read it in Telegram. */
  readonly link: string | undefined;
}

export interface ListProps {
  readonly show: Show;
  readonly search: string;
  /** Only what is in this room. */
  readonly room: number | undefined;
  readonly posts: readonly ListedPost[];
  readonly figures: ReadonlyMap<number, PostFigures>;
  readonly rooms: readonly Room[];
  readonly counts: ReadonlyMap<Show, number>;
  /** Address of the page after this one. */
  readonly older: string | undefined;
}

/** Reactions worth showing where there is little room. */
const SHOWN_REACTIONS = 3;

function Tabs({ show, counts }: Pick<ListProps, 'show' | 'counts'>): VNode {
  const { t, locale } = useView();
  return (
    <nav class="segments post-shows" aria-label={t('channel-shows')}>
      {SHOWS.map((each) => (
        <a
          class="segment"
          key={each}
          href={each === 'published' ? listAt : `${listAt}?show=${each}`}
          aria-current={each === show ? 'true' : undefined}
        >
          {t(`channel-show-${each}`)}
          <span class="tab__count">{(counts.get(each) ?? 0).toLocaleString(locale)}</span>
        </a>
      ))}
    </nav>
  );
}

function Figures({
  post,
  figures,
}: {
  readonly post: Post;
  readonly figures: PostFigures | undefined;
}): VNode | null {
  const { t, locale } = useView();
  if (!figures) return null;
  const reactions = Object.entries(figures.reactions).slice(0, SHOWN_REACTIONS);
  return (
    <>
      {reactions.map(([reaction, count]) => (
        <span class="post-reaction" key={reaction}>
          {reaction} {count.toLocaleString(locale)}
        </span>
      ))}
      {post.askButton || figures.tickets > 0 ? (
        <span class="post-reaction">
          <Icon name="message-circle" size="small" label={t('channel-asked')} />
          {figures.tickets.toLocaleString(locale)}
        </span>
      ) : null}
    </>
  );
}

function Line(props: { readonly listed: ListedPost } & Pick<ListProps, 'figures' | 'rooms'>): VNode {
  const { listed, figures, rooms } = props;
  const t = useWords();
  const times = useTimes();
  const { post, at } = listed;
  const names = post.rooms.flatMap((id) => rooms.find((room) => room.id === id)?.title ?? []);
  return (
    <li class="line post-line">
      <Icon name={post.poll ? 'chart-column' : STATE_ICONS[post.state]} class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={postAt(post.id)}>
            {titleOf(post, t)}
          </a>
          {post.state === 'published' ? null : <StateTag state={post.state} />}
          {post.origin === 'ours' ? null : <span class="tag">{t(`channel-origin-${post.origin}`)}</span>}
        </p>
        <p class="line__meta post-meta">
          {names.length > 0 ? <span>{names.join(', ')}</span> : null}
          <Figures post={post} figures={figures.get(post.id)} />
        </p>
      </div>
      <p class="line__end">
        <When at={at} text={times.moment(at)} />
      </p>
    </li>
  );
}

/** Which room, where there are several. */
function RoomFilter({ rooms, room }: Pick<ListProps, 'rooms' | 'room'>): VNode | null {
  const t = useWords();
  if (rooms.length < 2) return null;
  return (
    <select class="select" name="room" aria-label={t('channel-rooms-to')}>
      <option value="">{t('channel-rooms-every')}</option>
      {rooms.map(({ id, title }) => (
        <option value={id} key={id} selected={id === room}>
          {title}
        </option>
      ))}
    </select>
  );
}

export function ListBody(props: ListProps): VNode {
  const { show, search, room, rooms, posts, older, counts } = props;
  const t = useWords();
  return (
    <>
      <div class="courses__bar">
        <Tabs show={show} counts={counts} />
        <SearchForm
          class="post-search"
          action={listAt}
          value={search}
          label={t('channel-search')}
          target="#post-list"
        >
          <input type="hidden" name="show" value={show} />
          {show === 'published' ? <RoomFilter rooms={rooms} room={room} /> : null}
        </SearchForm>
      </div>
      <LivePart>
        <div id="post-list">
          {posts.length === 0 && search === '' && room === undefined ? (
            <Empty
              icon="megaphone"
              title={t(`channel-empty-${show}`)}
              text={t(`channel-empty-${show}-text`)}
            />
          ) : posts.length === 0 ? (
            <Empty icon="search" title={t('channel-none-found')} text={t('channel-none-found-text')} />
          ) : (
            <ul class="lines">
              {posts.map((listed) => (
                <Line key={listed.post.id} listed={listed} {...props} />
              ))}
            </ul>
          )}
          {older ? (
            <p class="reminders__more">
              <a class="button" href={older}>
                {t('channel-older')}
              </a>
            </p>
          ) : null}
        </div>
      </LivePart>
    </>
  );
}
