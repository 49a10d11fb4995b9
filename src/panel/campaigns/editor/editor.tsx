/** A draft being written: whom it is for, what it says, when it goes. Saved as it is typed. */
import type { ComponentChildren, VNode } from 'preact';
import { CAMPAIGN_KINDS, type CampaignKind } from '../../../db/schema/campaigns.ts';
import { ALBUM_LIMIT } from '../../../domain/attached-files.ts';
import type { Verdict } from '../../../domain/campaigns/approve.ts';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import type { Report } from '../../../domain/campaigns/check.ts';
import type { Upload } from '../../../domain/uploads.ts';
import { LOCALES, type Locale } from '../../../i18n/locale.ts';
import { Dialog } from '../../../web/dialog.tsx';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';
import { CsrfField } from '../../csrf.tsx';
import { shownFiles } from '../../plain/attached-files.ts';
import { Confirm } from '../../plain/confirm.tsx';
import { Select } from '../../plain/fields.tsx';
import { FileField } from '../../plain/file-field.tsx';
import { useTimes } from '../../times.tsx';
import { campaignAt, HERE } from '../addresses.ts';
import { CampaignRow } from '../list.tsx';
import { LookBody, type LookProps } from '../look.tsx';
import { PlanList } from '../plan.tsx';
import { Issues } from '../report.tsx';
import { ButtonFields } from './button-fields.tsx';
import { formOf } from './draft-form.ts';
import { TabState, TextFields } from './texts.tsx';
import { NextMoments, WhenFields } from './when-fields.tsx';
import { Whom, type WhomProps } from './whom.tsx';

export interface EditorProps extends LookProps, Omit<WhomProps, 'campaign'> {
  readonly report: Report;
  readonly uploads: readonly Upload[];
  /** Titles of the courses in use, by id. */
  readonly courses: readonly { readonly id: number; readonly title: string }[];
  readonly verdict: Verdict | undefined;
  readonly bulkRate: number;
  /** Who the eyes belong to comes after this one. */
  readonly lookAfter: number;
  readonly csrf: string;
}

/** True while nothing has been written that could be wrong. */
const isBlank = ({ texts, files }: Campaign): boolean =>
  files.length === 0 && Object.values(texts).every((text) => text.trim() === '');

/** The version that is being edited, and when it was saved. */
function Saved({ campaign, aside }: { readonly campaign: Campaign; readonly aside?: boolean }): VNode {
  const t = useWords();
  const times = useTimes();
  const swap = aside ? { 'hx-swap-oob': 'true' } : {};
  return (
    <>
      <p class="draft__saved" id="draft-saved" role="status" {...swap}>
        {t('campaigns-saved', { time: times.clock(campaign.updatedAt) })}
      </p>
      <span id="draft-version" hidden {...swap}>
        <input type="hidden" name="seen" value={campaign.updatedAt} form="draft-form" />
      </span>
    </>
  );
}

/** What a save is answered with: everything on the page that follows from what was typed. */
export function SavedParts(
  props: Pick<EditorProps, 'campaign' | 'report' | 'prepared' | 'rendered' | 'eyes' | 'bulkRate'>,
): VNode {
  const { campaign, report } = props;
  return (
    <>
      <Saved campaign={campaign} aside />
      <CampaignRow campaign={campaign} current aside />
      <Issues report={report} quiet={isBlank(campaign)} aside />
      {LOCALES.map((locale) => (
        <TabState key={locale} campaign={campaign} reach={report.reach} locale={locale} aside />
      ))}
      <NextMoments campaign={campaign} aside />
      <PlanList campaign={campaign} reach={report.reach} bulkRate={props.bulkRate} aside />
      <LookBody {...props} aside />
    </>
  );
}

function Step(props: {
  readonly id: string;
  readonly title: string;
  readonly sub?: string;
  readonly children: ComponentChildren;
}): VNode {
  const { id, title, sub, children } = props;
  return (
    <section class="step" aria-labelledby={id}>
      <div class="step__head">
        <h2 class="step__title" id={id}>
          {title}
        </h2>
        {sub ? <p class="step__sub">{sub}</p> : null}
      </div>
      {children}
    </section>
  );
}

function Head({ campaign }: { readonly campaign: Campaign }): VNode {
  const t = useWords();
  return (
    <header class="draft__head">
      <a class="icon-button talk__back" href={HERE} aria-label={t('campaigns-back')}>
        <Icon name="arrow-left" />
      </a>
      <div class="draft__title">
        <h1 class="spoken">{t('campaigns-editing')}</h1>
        <label class="spoken" for="draft-name">
          {t('campaigns-name')}
        </label>
        <input
          class="draft__name"
          id="draft-name"
          name="name"
          form="draft-form"
          value={campaign.name}
          placeholder={t('campaigns-name-placeholder')}
          maxLength={120}
          autocomplete="off"
        />
        <Saved campaign={campaign} />
      </div>
      <button class="icon-button draft__look" type="button" data-look-open aria-label={t('campaigns-look')}>
        <Icon name="eye" />
      </button>
      {campaign.action === 'delete' ? null : (
        <button
          class="button draft__test"
          type="button"
          data-after-save
          hx-post={`${campaignAt(campaign.id)}/try`}
          hx-include="#draft-form"
          hx-swap="none"
          hx-sync="#draft-form:queue all"
        >
          <Icon name="send" />
          <span class="draft__words">{t('campaigns-try')}</span>
        </button>
      )}
      <button
        class="button button--main"
        type="button"
        data-after-save
        data-dialog="launch-dialog"
        hx-get={`${campaignAt(campaign.id)}/launch`}
        hx-target="#launch-body"
        hx-swap="innerHTML"
        hx-sync="#draft-form:queue all"
      >
        {t('campaigns-launch')}
      </button>
    </header>
  );
}

/** What a second person said. */
function VerdictLine({ verdict, campaign }: Pick<EditorProps, 'verdict' | 'campaign'>): VNode | null {
  const t = useWords();
  const times = useTimes();
  if (campaign.approvedBy !== null && verdict?.kind === 'approved')
    return (
      <p class="verdict verdict--done" role="status">
        <Icon name="check" />
        <span>{t('campaigns-approved-by', { by: verdict.by, moment: times.moment(verdict.at) })}</span>
      </p>
    );
  if (verdict?.kind !== 'refused') return null;
  return (
    <div class="verdict" role="status">
      <Icon name="undo-2" />
      <div>
        <p>{t('campaigns-refused-by', { by: verdict.by, moment: times.moment(verdict.at) })}</p>
        {verdict.note === '' ? null : <blockquote class="verdict__note">{verdict.note}</blockquote>}
      </div>
    </div>
  );
}

function KindFields({ campaign, courses }: Pick<EditorProps, 'campaign' | 'courses'>): VNode {
  const t = useWords();
  const { now, timeZone } = useTimes();
  const form = formOf(campaign, timeZone, now);
  const kinds = CAMPAIGN_KINDS.map((kind: CampaignKind) => ({
    value: kind,
    label: t(`campaigns-kind-${kind}`),
  }));
  const present = { value: '', label: t('campaigns-course-present') };
  const titles = courses.map(({ id, title }) => ({ value: String(id), label: title }));
  return (
    <div class="form__pair">
      <Select
        name="kind"
        label={t('campaigns-kind')}
        hint={t('campaigns-kind-hint')}
        form={form}
        choices={kinds}
      />
      <Select
        name="course"
        label={t('campaigns-course')}
        hint={t('campaigns-course-hint')}
        form={form}
        choices={[present, ...titles]}
      />
    </div>
  );
}

/** Which language's words are open at first: the first that is written. */
const openTab = ({ texts }: Campaign): Locale =>
  LOCALES.find((locale) => (texts[locale] ?? '').trim() !== '') ?? 'uz';

function Words(props: EditorProps): VNode {
  const { campaign, report, uploads } = props;
  const t = useWords();
  return (
    <Step id="step-text" title={t('campaigns-step-text')} sub={t('campaigns-step-text-hint')}>
      <TextFields campaign={campaign} reach={report.reach} open={openTab(campaign)} />
      <Issues report={report} quiet={isBlank(campaign)} />
      <div class="step__fields">
        {campaign.action === 'edit' ? null : (
          <FileField
            label={t('campaigns-files')}
            hint={t('campaigns-files-hint')}
            files={shownFiles(campaign.files, uploads)}
            most={ALBUM_LIMIT}
          />
        )}
        <ButtonFields buttons={campaign.buttons} />
      </div>
    </Step>
  );
}

function Ends({ campaign, csrf }: Pick<EditorProps, 'campaign' | 'csrf'>): VNode {
  const t = useWords();
  const at = campaignAt(campaign.id);
  return (
    <footer class="draft__ends">
      <form method="post" action={`${at}/duplicate`}>
        <CsrfField token={csrf} />
        <button class="button button--plain" type="submit">
          <Icon name="copy" />
          {t('campaigns-duplicate')}
        </button>
      </form>
      <Confirm label={t('campaigns-delete')} question={t('campaigns-delete-ask')}>
        <form method="post" action={`${at}/delete`}>
          <CsrfField token={csrf} />
          <button class="button button--danger" type="submit">
            {t('campaigns-delete-do')}
          </button>
        </form>
      </Confirm>
    </footer>
  );
}

export function Editor(props: EditorProps): VNode {
  const { campaign, report, eyes, bulkRate, lookAfter, csrf } = props;
  const t = useWords();
  const { now, timeZone } = useTimes();
  const form = formOf(campaign, timeZone, now);
  return (
    <section class="draft" id="draft" aria-label={t('campaigns-editing')} tabIndex={-1}>
      <Head campaign={campaign} />
      <VerdictLine verdict={props.verdict} campaign={campaign} />
      <form
        id="draft-form"
        method="post"
        action={`${campaignAt(campaign.id)}/draft`}
        noValidate
        hx-post={`${campaignAt(campaign.id)}/draft`}
        hx-trigger="input delay:500ms, input from:#draft-name delay:500ms, change delay:200ms, campaign:save"
        hx-swap="none"
        hx-sync="this:queue last"
      >
        <CsrfField token={csrf} />
        <input type="hidden" name="lookLocale" value={eyes.locale} />
        <input type="hidden" name="lookAfter" value={lookAfter} />
        <Whom {...props} />
        {campaign.action === 'delete' ? null : (
          <>
            <Words {...props} />
            <Step id="step-kind" title={t('campaigns-step-kind')}>
              <KindFields campaign={campaign} courses={props.courses} />
            </Step>
          </>
        )}
        <Step id="step-when" title={t('campaigns-step-when')}>
          <WhenFields form={form} campaign={campaign} />
          <PlanList campaign={campaign} reach={report.reach} bulkRate={bulkRate} />
        </Step>
      </form>
      <Ends campaign={campaign} csrf={csrf} />
      <Dialog id="launch-dialog" title={t('campaigns-launch-title')} class="launch">
        <div id="launch-body" class="launch__body" aria-live="polite">
          <p class="launch__wait">{t('campaigns-launch-looking')}</p>
        </div>
      </Dialog>
    </section>
  );
}
