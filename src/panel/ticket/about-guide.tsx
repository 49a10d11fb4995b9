/** The video guide that a question is about. Editors come to its page, others to the page for everybody. */
import type { VNode } from 'preact';
import { may } from '../../domain/access.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Official } from '../../domain/officials.ts';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';

export interface AboutGuideProps {
  readonly guide: NonNullable<Conversation['guide']>;
  readonly viewer: Official;
}

export function AboutGuide({ guide: { id, code, titles }, viewer }: AboutGuideProps): VNode {
  const { t, locale } = useView();
  const address = may(viewer, 'guides') ? `/panel/guides/${id}` : `/guides/${code}`;
  return (
    <p class="talk__from">
      <Icon name="clapperboard" size="small" label={t('guides-about')} />
      <a class="talk__passport" href={`/panel/queue?guide=${code}`} title={t('guides-about-others')}>
        {code}
      </a>
      <span class="talk__titles">
        <a href={address}>{titleIn(titles, locale)}</a>
      </span>
    </p>
  );
}
