/** One guide: watched with its chapters, as the bot sends it, where it is shown, and what came of it. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Guide, Topic } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import type { GuideLack } from '../../domain/guides/check-guide.ts';
import type { GuideFigures } from '../../domain/guides/figures.ts';
import type { DayOfViews } from '../../domain/guides/views-by-day.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { Video } from '../../web/video.tsx';
import { useView, useWords } from '../../web/view.ts';
import { datesWords, placesWords } from '../courses/course-words.ts';
import { Block } from '../plain/block.tsx';
import { Confirm } from '../plain/confirm.tsx';
import { CopyField } from '../plain/copy-field.tsx';
import { Form } from '../plain/fields.tsx';
import { useTimes } from '../times.tsx';
import { guideAddress, uploadAddress } from './addresses.ts';
import { FigureList } from './figure-list.tsx';
import { MessagePreview } from './message-preview.tsx';
import type { VideoLook } from './video-file.ts';
import { ViewsChart } from './views-chart.tsx';

export interface GuideProps {
  readonly guide: Guide;
  readonly topic: Topic | undefined;
  readonly look: VideoLook | undefined;
  readonly lacks: readonly GuideLack[];
  readonly figures: GuideFigures;
  readonly views: readonly DayOfViews[];
  /** In which the message is shown. */
  readonly inLocale: Locale;
  /** Undefined while the bot's name is not known. */
  readonly botLink: string | undefined;
  readonly publicLink: string;
  readonly csrf: string;
}

export function GuideTools({ guide, csrf, lacks }: Pick<GuideProps, 'guide' | 'csrf' | 'lacks'>): VNode {
  const t = useWords();
  const at = guideAddress(guide.id);
  const archived = guide.archivedAt !== null;
  return (
    <>
      {archived ? null : (
        <a class="button" href={`${at}/edit`}>
          <Icon name="pencil" />
          {t('catalogue-edit')}
        </a>
      )}
      {archived || guide.publishedAt !== null || lacks.length > 0 ? null : (
        <Form action={`${at}/publish`} csrf={csrf}>
          <button class="button button--main" type="submit">
            <Icon name="send" />
            {t('catalogue-publish')}
          </button>
        </Form>
      )}
    </>
  );
}

function Lacks({ guide, lacks }: Pick<GuideProps, 'guide' | 'lacks'>): VNode | null {
  const t = useWords();
  if (lacks.length === 0 || guide.archivedAt !== null) return null;
  return (
    <p class="courses__warning">
      <Icon name="triangle-alert" />
      <span>
        {t('catalogue-lacks')} {lacks.map((lack) => t(`catalogue-lack-${lack}`)).join(', ')}.
      </span>
    </p>
  );
}

function Watch({ guide, look }: Pick<GuideProps, 'guide' | 'look'>): VNode | null {
  const { t, locale } = useView();
  const title = titleIn(guide.titles, locale);
  if (look?.kind === 'good' && guide.uploadId !== null) {
    return (
      <Video
        id="guide-video"
        src={uploadAddress(guide.uploadId)}
        title={title}
        poster={guide.coverId === null ? undefined : uploadAddress(guide.coverId)}
        chapters={guide.chapters.map(({ at, titles }) => ({
          at,
          clock: clockOf(at),
          title: titleIn(titles, locale),
        }))}
        chaptersLabel={t('catalogue-chapters')}
      />
    );
  }
  if (guide.url !== null) {
    return (
      <p>
        <a class="button" href={guide.url} target="_blank" rel="noopener noreferrer">
          <Icon name="external-link" />
          {t('catalogue-watch-elsewhere')}
        </a>
      </p>
    );
  }
  return look === undefined ? null : <p class="block__hint">{t(`catalogue-video-${look.kind}`)}</p>;
}

function Facts({ guide, topic }: Pick<GuideProps, 'guide' | 'topic'>): VNode {
  const view = useView();
  const { t, locale } = view;
  const times = useTimes();
  const dates = datesWords(view, guide.permission, times);
  return (
    <dl class="facts courses__facts">
      <dt>{t('catalogue-topic')}</dt>
      <dd>{topic ? titleIn(topic.titles, locale) : ''}</dd>
      <dt>{t('catalogue-shown')}</dt>
      <dd>
        {placesWords(view, guide.permission)}
        {dates ? `; ${dates}` : ''}
      </dd>
      {guide.passports.length > 0 ? (
        <>
          <dt>{t('catalogue-passports')}</dt>
          <dd>{guide.passports.join(', ')}</dd>
        </>
      ) : null}
      {guide.keywords ? (
        <>
          <dt>{t('catalogue-keywords')}</dt>
          <dd>{guide.keywords}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Links({ botLink, publicLink }: Pick<GuideProps, 'botLink' | 'publicLink'>): VNode {
  const t = useWords();
  return (
    <Block title={t('catalogue-links')} hint={t('catalogue-links-hint')}>
      {botLink ? <CopyField id="bot-link" value={botLink} label={t('catalogue-link-bot')} /> : null}
      <CopyField id="public-link" value={publicLink} label={t('catalogue-link-page')} />
    </Block>
  );
}

function Preview({ guide, inLocale }: Pick<GuideProps, 'guide' | 'inLocale'>): VNode {
  const t = useWords();
  return (
    <Block title={t('catalogue-preview')} hint={t('catalogue-preview-hint')}>
      <div id="message">
        <nav class="segments guides__languages" aria-label={t('catalogue-preview-language')}>
          {LOCALES.map((each) => (
            <a
              class="segment"
              key={each}
              lang={each}
              href={`${guideAddress(guide.id)}?in=${each}`}
              hx-get={`${guideAddress(guide.id)}?in=${each}`}
              hx-target="#message"
              hx-select="#message"
              hx-swap="outerHTML"
              aria-current={each === inLocale ? 'true' : undefined}
            >
              {LOCALE_NAMES[each]}
            </a>
          ))}
        </nav>
        <MessagePreview guide={guide} locale={inLocale} />
      </div>
    </Block>
  );
}

function States({ guide, csrf }: Pick<GuideProps, 'guide' | 'csrf'>): VNode {
  const t = useWords();
  const at = guideAddress(guide.id);
  if (guide.archivedAt !== null) {
    return (
      <Block title={t('catalogue-state')} hint={t('catalogue-restore-hint')}>
        <Form action={`${at}/restore`} csrf={csrf}>
          <button class="button" type="submit">
            <Icon name="archive-restore" />
            {t('catalogue-restore')}
          </button>
        </Form>
      </Block>
    );
  }
  return (
    <Block title={t('catalogue-state')} hint={t('catalogue-state-hint')}>
      {guide.publishedAt === null ? null : (
        <Form action={`${at}/unpublish`} csrf={csrf}>
          <button class="button" type="submit">
            <Icon name="undo-2" />
            {t('catalogue-unpublish')}
          </button>
        </Form>
      )}
      <Confirm label={t('catalogue-archive')} question={t('catalogue-archive-question')}>
        <Form action={`${at}/archive`} csrf={csrf}>
          <button class="button button--danger" type="submit">
            {t('catalogue-archive-yes')}
          </button>
        </Form>
      </Confirm>
    </Block>
  );
}

export function GuideBody(props: GuideProps): VNode {
  const t = useWords();
  const { guide, figures, views } = props;
  return (
    <>
      <Lacks {...props} />
      <Watch {...props} />
      <Facts {...props} />
      <Links {...props} />
      <Preview {...props} />
      <Block title={t('catalogue-figures')} hint={t('catalogue-figures-hint', { days: views.length })}>
        <FigureList figures={figures} />
        <ViewsChart views={views} />
      </Block>
      <States guide={guide} csrf={props.csrf} />
    </>
  );
}
