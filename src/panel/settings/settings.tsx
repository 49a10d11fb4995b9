/**
 * `/settings`, for administrators: how answers are signed, how much one teacher may ask, whether the FAQ
 * answers first, when it is night, how campaigns go, and how late posts may be.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { changeDeskSettings, type DeskSettings, deskSettings } from '../../domain/desk-settings.ts';
import { minutesOfDay } from '../../domain/quiet-hours.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { renderPart } from '../../web/page.tsx';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, readForm } from '../plain/read-form.ts';
import { sendHtml } from '../respond.ts';
import { SettingsBody, SignaturePreview, signatureField } from './settings-page.tsx';

const HERE = '/panel/settings';
export const SIGNATURE_LENGTH = 120;
const MESSAGES_PER_HOUR = { min: 5, max: 1000 };
/** Messages a second: more than this Telegram gives to nobody. */
const MOST_RATE = 1000;
const MOST_PEOPLE = 1_000_000;
/** A day: whoever is so patient publishes by hand. */
const MOST_GRACE = 1440;
/** Minutes: whoever has waited so long wants a person. */
const LONGEST_WAIT = 120;

const Signature = z
  .string('admin-error-signature')
  .transform((line) => line.replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(SIGNATURE_LENGTH, 'admin-error-signature'));
/** A switch that is off is not sent at all. */
const Switched = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

const SignatureFields = z.object({
  'signature-uz': Signature,
  'signature-uz-Cyrl': Signature,
  'signature-ru': Signature,
  'signature-en': Signature,
  showOfficialName: Switched,
} satisfies Record<`signature-${Locale}` | 'showOfficialName', z.ZodType>);

const TimeOfDay = z
  .string('schedule-error-time')
  .trim()
  .refine((text) => minutesOfDay(text) !== undefined, 'schedule-error-time')
  .transform((text) => text.padStart(5, '0'));

/** A whole number as typed, perhaps with spaces between the thousands. */
const wholeUpTo = (most: number, error: string) =>
  z
    .string(error)
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{1,7}$/, error))
    .transform(Number)
    .refine((number) => number <= most, error);

/** Left empty for the rate of the environment, which is kept as 0. */
const Rate = z
  .string()
  .optional()
  .transform((typed) => typed?.trim() || '0')
  .pipe(wholeUpTo(MOST_RATE, 'campaigns-error-rate'));

const SettingsFields = SignatureFields.extend({
  bulkRate: Rate,
  approvalAbove: wholeUpTo(MOST_PEOPLE, 'campaigns-error-approval'),
  failurePercent: wholeUpTo(100, 'campaigns-error-failures').refine(
    (percent) => percent > 0,
    'campaigns-error-failures',
  ),
  postGraceMinutes: wholeUpTo(MOST_GRACE, 'posts-error-grace'),
  faqOffers: Switched,
  faqWaitMinutes: wholeUpTo(LONGEST_WAIT, 'faq-error-wait').refine(
    (minutes) => minutes > 0,
    'faq-error-wait',
  ),
  quietFrom: TimeOfDay,
  quietUntil: TimeOfDay,
  messagesPerHour: z
    .string('admin-error-messages-per-hour')
    .trim()
    .regex(/^\d{1,4}$/, 'admin-error-messages-per-hour')
    .transform(Number)
    .refine(
      (count) => count >= MESSAGES_PER_HOUR.min && count <= MESSAGES_PER_HOUR.max,
      'admin-error-messages-per-hour',
    ),
});

function signing(
  data: z.output<typeof SignatureFields>,
): Pick<DeskSettings, 'signature' | 'showOfficialName'> {
  const lines = LOCALES.map((locale) => [locale, data[signatureField(locale)]]);
  return { signature: Object.fromEntries(lines), showOfficialName: data.showOfficialName };
}

/** The settings as a form shows them. */
function formOf(settings: DeskSettings): FormState {
  const lines = LOCALES.map((locale) => [signatureField(locale), settings.signature[locale]]);
  return freshForm({
    ...Object.fromEntries(lines),
    ...(settings.showOfficialName ? { showOfficialName: 'on' } : {}),
    messagesPerHour: settings.messagesPerHour,
    quietFrom: settings.quietHours.from,
    quietUntil: settings.quietHours.until,
    bulkRate: settings.bulkRate === 0 ? '' : settings.bulkRate,
    approvalAbove: settings.approvalAbove,
    failurePercent: Math.round(settings.failureShare * 100),
    postGraceMinutes: settings.postGraceMinutes,
    ...(settings.faqOffers ? { faqOffers: 'on' } : {}),
    faqWaitMinutes: settings.faqWaitMinutes,
  });
}

export function addSettings(app: FastifyInstance, deps: PanelDeps): void {
  const administrators = { preHandler: requireRight('settings') };

  async function sendSettings(
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const page = {
      section: 'settings' as const,
      title: t('admin-settings-title'),
      sub: t('admin-settings-sub'),
      children: (
        <SettingsBody
          form={form}
          saved={await deskSettings(deps.db)}
          officialName={request.official.name}
          limits={MESSAGES_PER_HOUR}
          usualRate={deps.bulkRate}
          longestWait={LONGEST_WAIT}
          signatureLength={SIGNATURE_LENGTH}
          csrf={request.csrfToken()}
        />
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/settings', administrators, async (request, reply) =>
    sendSettings(request, reply, formOf(await deskSettings(deps.db))),
  );

  app.post('/settings', administrators, async (request, reply) => {
    const reading = readForm(SettingsFields, request.body);
    if (reading.kind === 'mistaken') return sendSettings(request, reply, reading.form, 422);
    const { quietFrom, quietUntil, bulkRate, approvalAbove, failurePercent } = reading.data;
    const { messagesPerHour, postGraceMinutes, faqOffers, faqWaitMinutes } = reading.data;
    const quietHours = { from: quietFrom, until: quietUntil };
    const campaigns = { bulkRate, approvalAbove, failureShare: failurePercent / 100 };
    const faq = { faqOffers, faqWaitMinutes };
    const change = {
      ...signing(reading.data),
      messagesPerHour,
      postGraceMinutes,
      quietHours,
      ...campaigns,
      ...faq,
    };
    await changeDeskSettings(deps.db, request.official, change, deps.now());
    return leaveFlash(reply, { key: 'admin-done-settings' }, deps.publicUrl).redirect(HERE, 303);
  });

  app.post('/settings/preview', administrators, (request, reply) => {
    const reading = readForm(SignatureFields, request.body);
    // A line that is too long is told when it is saved; the preview just stays.
    if (reading.kind === 'mistaken') return reply.code(204).send();
    const preview = <SignaturePreview {...signing(reading.data)} officialName={request.official.name} />;
    return sendHtml(reply, renderPart(request.panelView(), preview));
  });
}
