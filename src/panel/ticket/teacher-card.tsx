/** The context column: who asks, and what they asked before. */
import type { VNode } from 'preact';
import type { Official } from '../../domain/officials.ts';
import { districtName, regionName } from '../../domain/regions.ts';
import { teacherName } from '../../domain/teachers.ts';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { isLocale, LOCALE_NAMES } from '../../i18n/locale.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import type { TicketFaq } from '../faq/ticket-faq.ts';
import { useTimes, When } from '../times.tsx';
import { FaqPart } from './faq-part.tsx';
import { type Learning, LearningPart } from './learning-part.tsx';
import { OfferPart } from './offer-part.tsx';

export interface TeacherCardProps {
  readonly conversation: Conversation;
  readonly viewer: Official;
  readonly query: string;
  /** Undefined for those who may not see it. */
  readonly learning: Learning | undefined;
  readonly faq: TicketFaq;
}

function Stars({ rating }: { readonly rating: number }): VNode {
  const t = useWords();
  return (
    <span class="stars" role="img" aria-label={t('panel-rating', { stars: String(rating) })}>
      {[1, 2, 3, 4, 5].map((star) => (
        <Icon key={star} name="rating" size="small" class={star <= rating ? 'stars__on' : 'stars__off'} />
      ))}
    </span>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: string | VNode | undefined;
}): VNode | null {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A phone number is shown when it is asked for: others can look over a shoulder. */
function Phone({ phone }: { readonly phone: string }): VNode {
  const t = useWords();
  return (
    <details class="phone-number" id="phone-number">
      <summary>{t('panel-phone-show')}</summary>
      <a href={`tel:${phone}`}>{phone}</a>
    </details>
  );
}

function Facts({ conversation }: Pick<TeacherCardProps, 'conversation'>): VNode {
  const { locale, t } = useView();
  const times = useTimes();
  const { teacher } = conversation;
  const district = districtName(teacher.districtId, locale);
  const region = regionName(teacher.regionId, locale);
  return (
    <dl class="facts">
      <Fact name={t('panel-fact-region')}>
        {[region, district].filter(Boolean).join(', ') || t('panel-region-unknown')}
      </Fact>
      <Fact name={t('panel-fact-school')}>{teacher.school ?? undefined}</Fact>
      <Fact name={t('panel-fact-subject')}>{teacher.subject ?? undefined}</Fact>
      <Fact name={t('panel-fact-position')}>
        {teacher.position ? t(`panel-position-${teacher.position}`) : undefined}
      </Fact>
      <Fact name={t('panel-fact-language')}>
        {isLocale(teacher.locale) ? LOCALE_NAMES[teacher.locale] : undefined}
      </Fact>
      <Fact name={t('panel-fact-phone')}>{teacher.phone ? <Phone phone={teacher.phone} /> : undefined}</Fact>
      <Fact name={t('panel-fact-telegram')}>
        {teacher.username ? (
          <a href={`https://t.me/${teacher.username}`} target="_blank" rel="noopener noreferrer">
            @{teacher.username}
          </a>
        ) : undefined}
      </Fact>
      <Fact name={t('panel-fact-since')}>
        {teacher.registeredAt === null ? (
          t('panel-not-registered')
        ) : (
          <When at={teacher.registeredAt} text={times.brief(teacher.registeredAt)} />
        )}
      </Fact>
    </dl>
  );
}

function Rating({ ticket }: { readonly ticket: Ticket }): VNode | null {
  const t = useWords();
  if (ticket.rating === null) return null;
  return (
    <section class="part">
      <h2 class="part__title">{t('panel-rating-title')}</h2>
      <p>
        <Stars rating={ticket.rating} />
      </p>
      {ticket.ratingComment ? (
        <p class="rating__comment" lang={ticket.locale}>
          {ticket.ratingComment}
        </p>
      ) : null}
    </section>
  );
}

/** How an earlier ticket ended, or that it has not. */
function Ending({ ticket }: { readonly ticket: Ticket }): VNode {
  const t = useWords();
  if (ticket.status !== 'closed') {
    return (
      <span class="earlier__end">
        <Icon name="clock" />
        {t(`panel-state-${ticket.status}`)}
      </span>
    );
  }
  const answered = ticket.closeReason !== 'withdrawn';
  return (
    <span class={answered ? 'earlier__end earlier__end--done' : 'earlier__end'}>
      <Icon name={answered ? 'check' : 'undo-2'} />
      {t(`panel-end-${ticket.closeReason ?? 'answered'}`)}
      {ticket.rating === null ? null : <Stars rating={ticket.rating} />}
    </span>
  );
}

function Others({ conversation, query }: Pick<TeacherCardProps, 'conversation' | 'query'>): VNode | null {
  const t = useWords();
  const times = useTimes();
  const { others, ticket } = conversation;
  if (others.length === 0) return null;
  return (
    <section class="part">
      <div class="part__head">
        <h2 class="part__title">{t('panel-others')}</h2>
      </div>
      <ul class="earlier">
        {others.map((other) => {
          const href = `/panel/tickets/${other.id}${query}`;
          return (
            <li key={other.id}>
              <a
                class="earlier__link"
                href={href}
                hx-get={href}
                hx-target="#ticket"
                hx-sync="#ticket:replace"
                hx-swap="outerHTML"
                hx-push-url="true"
                hx-indicator="#ticket"
              >
                <span class="earlier__subject" lang={other.locale}>
                  {other.subject || `№ ${other.id}`}
                </span>
                <When class="earlier__when" at={other.createdAt} text={times.brief(other.createdAt)} />
                <Ending ticket={other} />
                {other.id === ticket.previousTicketId ? (
                  <span class="earlier__end">
                    <Icon name="link" />
                    {t('panel-others-before')}
                  </span>
                ) : null}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function TeacherCard({ conversation, viewer, query, learning, faq }: TeacherCardProps): VNode {
  const t = useWords();
  const { teacher, ticket } = conversation;
  const back = `/panel/tickets/${ticket.id}${query}`;
  const name = teacherName(teacher);
  return (
    <aside class="aside" id="aside" aria-label={t('panel-card')}>
      <header class="aside__head">
        <a class="icon-button aside__back" href={back} data-back aria-label={t('panel-card-back')}>
          <Icon name="arrow-left" />
        </a>
        <p class="aside__title">{t('panel-card')}</p>
        <a class="icon-button aside__close" href={back} data-back aria-label={t('panel-card-close')}>
          <Icon name="x" />
        </a>
      </header>
      <section class="part">
        <div class="teacher">
          <Avatar name={name} size="large" />
          <div>
            <h2 class="teacher__name">{name}</h2>
            {teacher.fullName && teacher.fullName !== teacher.displayName ? (
              <p class="teacher__job">{teacher.displayName}</p>
            ) : null}
          </div>
        </div>
        {teacher.blockedAt === null ? null : (
          <p class="tag tag--late">
            <Icon name="ban" size="small" />
            {t('panel-row-blocked')}
          </p>
        )}
        <Facts conversation={conversation} />
      </section>
      {conversation.offer ? <OfferPart offer={conversation.offer} viewer={viewer} /> : null}
      <FaqPart ticket={ticket} faq={faq} />
      {learning ? <LearningPart learning={learning} /> : null}
      <Rating ticket={ticket} />
      <Others conversation={conversation} query={query} />
    </aside>
  );
}
