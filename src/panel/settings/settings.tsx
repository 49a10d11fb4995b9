/** `/settings`, for administrators: how answers are signed, how much one teacher may ask, and when it is night. */
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

const SettingsFields = SignatureFields.extend({
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
    const { messagesPerHour, quietFrom, quietUntil } = reading.data;
    const quietHours = { from: quietFrom, until: quietUntil };
    const change = { ...signing(reading.data), messagesPerHour, quietHours };
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
