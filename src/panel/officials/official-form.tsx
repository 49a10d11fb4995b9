/** The fields by which an official is described: the same for inviting and for changing. */
import type { VNode } from 'preact';
import { z } from 'zod';
import { ROLES } from '../../db/schema/people.ts';
import { REGIONS } from '../../domain/regions.ts';
import { useView } from '../../web/view.ts';
import { CheckList, Choices, TextField } from '../plain/fields.tsx';
import type { FormState } from '../plain/read-form.ts';

export const NAME_LENGTH = 80;

const REGION_IDS = new Set(REGIONS.map(({ id }) => id));

/** Checkboxes arrive as nothing, one value, or a list. Kept in the ministry's order, each once. */
const Regions = z
  .union([z.string().transform((one) => [one]), z.array(z.string())], 'admin-error-regions')
  .optional()
  .transform((given = []) => given)
  .refine((given) => given.every((id) => REGION_IDS.has(id)), 'admin-error-regions')
  .transform((given) => REGIONS.map(({ id }) => id).filter((id) => given.includes(id)));

const fields = z.object({
  name: z
    .string('admin-error-name')
    .transform((name) => name.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(2, 'admin-error-name').max(NAME_LENGTH, 'admin-error-name-long')),
  role: z.enum(ROLES, 'admin-error-role'),
  regions: Regions,
});

type Described = z.output<typeof fields>;

/** An administrator sees every region and an editor no ticket, so theirs are not kept. */
function withoutIdleRegions<T extends Described>(given: T): T {
  return given.role === 'administrator' || given.role === 'editor' ? { ...given, regions: [] } : given;
}

export const OfficialFields = fields.transform(withoutIdleRegions);

const MAX_TELEGRAM_ID = 2 ** 52;

export const InvitationFields = fields
  .extend({
    /** Empty: whoever opens the link. */
    telegramId: z
      .string()
      .trim()
      .optional()
      .transform((id) => id || undefined)
      .pipe(
        z
          .string()
          .regex(/^[1-9]\d{0,15}$/, 'admin-error-telegram-id')
          .transform(Number)
          .refine((id) => id < MAX_TELEGRAM_ID, 'admin-error-telegram-id')
          .optional(),
      ),
  })
  .transform(withoutIdleRegions);

export function OfficialFieldset({ form }: { readonly form: FormState }): VNode {
  const { t, locale } = useView();
  return (
    <>
      <TextField
        name="name"
        label={t('admin-field-name')}
        hint={t('admin-field-name-hint')}
        form={form}
        maxLength={NAME_LENGTH}
      />
      <Choices
        name="role"
        label={t('admin-field-role')}
        form={form}
        choices={ROLES.map((role) => ({
          value: role,
          label: t(`admin-role-${role}`),
          hint: t(`admin-role-${role}-hint`),
        }))}
      />
      <CheckList
        name="regions"
        label={t('admin-field-regions')}
        hint={t('admin-field-regions-hint')}
        form={form}
        choices={REGIONS.map((region) => ({ value: region.id, label: region.names[locale] }))}
      />
    </>
  );
}
