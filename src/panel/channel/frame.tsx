/** What the channel's pages have in common: their tabs, and the button that begins a post. */
import type { VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { HERE, listAt, newPostAt, roomsAt, seriesAt } from './addresses.ts';

const TABS = [
  { name: 'calendar', href: HERE },
  { name: 'posts', href: listAt },
  { name: 'series', href: seriesAt },
  { name: 'rooms', href: roomsAt },
] as const;

export type ChannelTab = (typeof TABS)[number]['name'];

export function ChannelTabs({ tab }: { readonly tab: ChannelTab }): VNode {
  const t = useWords();
  return (
    <nav class="tabs channel__tabs" aria-label={t('channel-tabs')}>
      {TABS.map(({ name, href }) => (
        <a class="tab" key={name} href={href} aria-current={name === tab ? 'page' : undefined}>
          {t(`channel-tab-${name}`)}
        </a>
      ))}
    </nav>
  );
}

/** What stands beside the title of the calendar and the list. */
export function ChannelTools({ importing }: { readonly importing?: string }): VNode {
  const t = useWords();
  return (
    <>
      {importing ? (
        <a class="button" href={importing}>
          <Icon name="upload" />
          {t('channel-import')}
        </a>
      ) : null}
      <a class="button button--main" href={newPostAt()}>
        <Icon name="plus" />
        {t('channel-new')}
      </a>
    </>
  );
}
