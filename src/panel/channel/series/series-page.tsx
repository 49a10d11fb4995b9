/** Series: the list of them, and the queue of one with the moment at which each of its posts goes out. */
import type { VNode } from 'preact';
import type { Post, Room } from '../../../domain/posts/post.ts';
import type { Series } from '../../../domain/posts/series.ts';
import { Empty } from '../../../web/empty.tsx';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { Block } from '../../plain/block.tsx';
import { Confirm } from '../../plain/confirm.tsx';
import { Form } from '../../plain/fields.tsx';
import { OrderForm, OrderItem } from '../../plain/order.tsx';
import { useTimes } from '../../times.tsx';
import { newPostAt, postAt, seriesAt } from '../addresses.ts';
import { titleOf } from '../title.ts';
import { cronWords } from './cron-words.ts';

function SeriesLine({ series }: { readonly series: Series & { waiting: number } }): VNode {
  const view = useView();
  const { t } = view;
  const times = useTimes();
  const { id, name, cron, nextAt, waiting } = series;
  return (
    <li class={nextAt === null ? 'line post-line line--off' : 'line post-line'}>
      <Icon name="refresh-cw" class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={`${seriesAt}/${id}`}>
            {name}
          </a>
          {nextAt === null ? <span class="tag">{t('channel-series-rests')}</span> : null}
          {waiting === 0 && nextAt !== null ? (
            <span class="tag tag--due">{t('channel-series-empty-tag')}</span>
          ) : null}
        </p>
        <p class="line__meta">
          {cronWords(view, cron)} · {t('channel-series-waiting', { count: waiting })}
        </p>
      </div>
      {nextAt === null ? null : <p class="line__end">{times.moment(nextAt)}</p>}
    </li>
  );
}

export function SeriesListBody({ all }: { readonly all: readonly (Series & { waiting: number })[] }): VNode {
  const t = useWords();
  if (all.length === 0)
    return (
      <Empty icon="refresh-cw" title={t('channel-series-empty')} text={t('channel-series-empty-text')} />
    );
  return (
    <ul class="lines">
      {all.map((series) => (
        <SeriesLine series={series} key={series.id} />
      ))}
    </ul>
  );
}

export interface QueueProps {
  readonly series: Series;
  readonly queue: readonly Post[];
  /** When each of the queue goes out, as far as the series goes on. */
  readonly moments: readonly number[];
  readonly rooms: readonly Room[];
  readonly csrf: string;
}

function QueueItem(props: QueueProps & { readonly post: Post; readonly index: number }): VNode {
  const { post, index, queue, moments } = props;
  const t = useWords();
  const times = useTimes();
  const title = titleOf(post, t);
  const at = moments[index];
  return (
    <OrderItem
      id={post.id}
      title={title}
      index={index}
      count={queue.length}
      end={at === undefined ? null : times.moment(at)}
    >
      <p class="line__name">
        <a class="order__link" href={postAt(post.id)}>
          {title}
        </a>
        {post.poll ? <Icon name="chart-column" size="small" label={t('polls-title')} /> : null}
        {post.files.length > 0 ? <Icon name="image" size="small" label={t('channel-has-files')} /> : null}
      </p>
    </OrderItem>
  );
}

export function QueueBody(props: QueueProps): VNode {
  const view = useView();
  const { t } = view;
  const times = useTimes();
  const { series, queue, rooms, csrf } = props;
  const at = `${seriesAt}/${series.id}`;
  const names = series.rooms.map((id) => rooms.find((room) => room.id === id)?.title ?? String(id));
  return (
    <>
      <dl class="facts courses__facts">
        <dt>{t('channel-series-comes')}</dt>
        <dd>{cronWords(view, series.cron)}</dd>
        <dt>{t('channel-series-next-one')}</dt>
        <dd>{series.nextAt === null ? t('channel-series-rests') : times.moment(series.nextAt)}</dd>
        <dt>{t('channel-rooms-to')}</dt>
        <dd>{names.join(', ')}</dd>
      </dl>
      <section class="courses__modules" aria-labelledby="queue-title">
        <h2 class="block__title" id="queue-title">
          {t('channel-series-queue')}
        </h2>
        {queue.length === 0 ? (
          <Empty
            icon="layers"
            title={t('channel-series-queue-empty')}
            text={t('channel-series-queue-empty-text')}
          />
        ) : (
          <OrderForm action={`${at}/order`} csrf={csrf}>
            {queue.map((post, index) => (
              <QueueItem {...props} post={post} index={index} key={post.id} />
            ))}
          </OrderForm>
        )}
      </section>
      <Block title={t('channel-series-end')} hint={t('channel-series-end-hint')}>
        <Confirm label={t('channel-series-end')} question={t('channel-series-end-question')}>
          <Form action={`${at}/end`} csrf={csrf}>
            <button class="button button--danger" type="submit">
              {t('channel-series-end-yes')}
            </button>
          </Form>
        </Confirm>
      </Block>
    </>
  );
}

export function QueueTools({ series }: Pick<QueueProps, 'series'>): VNode {
  const t = useWords();
  return (
    <>
      <a class="button" href={`${seriesAt}/${series.id}/edit`}>
        <Icon name="pencil" />
        {t('channel-series-change')}
      </a>
      <a class="button button--main" href={newPostAt({ series: series.id })}>
        <Icon name="plus" />
        {t('channel-new')}
      </a>
    </>
  );
}
