/** Guides as cards, with the ways to each: its page, and the bot. */
import type { VNode } from 'preact';
import { titleIn } from '../domain/courses/titles.ts';
import type { Guide } from '../domain/guides/catalogue.ts';
import { clockOf } from '../domain/guides/chapters.ts';
import { guideLink } from '../domain/guides/guide-code.ts';
import { Icon } from '../web/icon.tsx';
import { useView } from '../web/view.ts';

export const GUIDES = '/guides';
export const addressOf = ({ code }: Guide): string => `${GUIDES}/${code}`;
export const coverOf = (guide: Guide): string => `${addressOf(guide)}/cover/${guide.coverId}`;

function Card({ guide, botUsername }: CardProps): VNode {
  const { t, locale } = useView();
  const title = titleIn(guide.titles, locale);
  const description = titleIn(guide.descriptions, locale);
  return (
    <li class="guide-card">
      <span class="cover" aria-hidden="true">
        {guide.coverId === null ? (
          <Icon name="clapperboard" />
        ) : (
          <img src={coverOf(guide)} alt="" loading="lazy" />
        )}
        {guide.duration === null ? null : <span class="cover__length">{clockOf(guide.duration)}</span>}
      </span>
      <div class="guide-card__words">
        <h3 class="guide-card__title">
          <a href={addressOf(guide)}>{title}</a>
        </h3>
        {guide.duration === null ? null : (
          <p class="spoken">{t('guide-page-length', { length: clockOf(guide.duration) })}</p>
        )}
        {description ? <p class="guide-card__text">{description}</p> : null}
        {botUsername ? (
          <a class="guide-card__bot" href={guideLink(botUsername, guide.code)}>
            <Icon name="send" size="small" />
            {t('guide-page-in-bot')}
            <span class="spoken">: {title}</span>
          </a>
        ) : null}
      </div>
    </li>
  );
}

interface CardProps {
  readonly guide: Guide;
  readonly botUsername: string | undefined;
}

export function Cards(props: Pick<CardProps, 'botUsername'> & { readonly guides: readonly Guide[] }): VNode {
  return (
    <ul class="guide-cards">
      {props.guides.map((guide) => (
        <Card key={guide.id} guide={guide} botUsername={props.botUsername} />
      ))}
    </ul>
  );
}
