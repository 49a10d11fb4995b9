/**
 * The form of a post, as it is sent and as it is shown. A draft may be incomplete, so reading it never fails; only a
 * moment that is no moment is told at its field. What Telegram would refuse is the domain's to say.
 */
import { z } from 'zod';
import type { LinkButton, PollPlan } from '../../../db/schema/posts.ts';
import type { Post, PostContent } from '../../../domain/posts/post.ts';
import type { Upload } from '../../../domain/uploads.ts';
import { attachedFiles, uploadIdsOf } from '../../plain/attached-files.ts';
import { fieldsOf, momentOf } from '../../plain/moment-fields.ts';
import type { FormState } from '../../plain/read-form.ts';

/** What is to become of a post that is saved. */
export const PLANS = ['draft', 'review', 'at', 'series', 'now'] as const;
export type Plan = (typeof PLANS)[number];

const USUAL_TIME = '09:00';
const TEXT_LENGTH = 20_000;
const LINE_LENGTH = 2_000;
const MOST_FIELDS = 50;

const line = z.string().max(LINE_LENGTH).catch('').default('');
const lines = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .catch([])
  .default([])
  .transform((all) => all.slice(0, MOST_FIELDS).map((one) => one.slice(0, LINE_LENGTH)));
const on = z
  .unknown()
  .optional()
  .transform((value) => value === 'on');
const id = z.coerce.number().int().optional().catch(undefined);

const Sent = z.object({
  text: z
    .string()
    .catch('')
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n').slice(0, TEXT_LENGTH)),
  file: lines,
  poll: on,
  question: line,
  option: lines,
  quiz: on,
  correct: z.coerce.number().int().min(0).optional().catch(undefined),
  multiple: on,
  named: on,
  explanation: line,
  closesDay: line,
  closesTime: line,
  label: lines,
  url: lines,
  ask: on,
  silent: on,
  pin: on,
  room: lines,
  plan: z.enum(PLANS).catch('draft').default('draft'),
  day: line,
  time: line,
  series: id,
  seen: id,
});

/** A post as an editor left it. */
export interface PostForm {
  readonly content: PostContent;
  readonly plan: Plan;
  /** When it is wanted, as typed: `2026-11-22` and `09:00`. */
  readonly day: string;
  readonly time: string;
  readonly closesDay: string;
  readonly closesTime: string;
  readonly series: number | undefined;
  /** When the post was last changed as the editor knew it. */
  readonly seen: number | undefined;
}

function pollOf(sent: z.infer<typeof Sent>, timeZone: string): PollPlan | null {
  if (!sent.poll) return null;
  const options = sent.option.map((option) => option.trim());
  // A row left empty is no option; the right one keeps its place among the others.
  const kept = options.flatMap((option, index) => (option === '' ? [] : [{ option, index }]));
  const correct = kept.findIndex(({ index }) => index === sent.correct);
  const closesAt = momentOf(sent.closesDay, sent.closesTime, timeZone);
  const explanation = sent.explanation.replace(/\r\n?/g, '\n').trim();
  return {
    question: sent.question.trim(),
    options: kept.map(({ option }) => option),
    multiple: sent.multiple && !sent.quiz,
    anonymous: !sent.named,
    ...(sent.quiz ? { correct } : {}),
    ...(sent.quiz && explanation ? { explanation } : {}),
    ...(closesAt === undefined ? {} : { closesAt }),
  };
}

function buttonsOf({ label, url }: z.infer<typeof Sent>): LinkButton[] {
  return label
    .map((words, index) => ({ label: words.trim(), url: (url[index] ?? '').trim() }))
    .filter((button) => button.label !== '' || button.url !== '');
}

/** The uploads that a form names, to be looked up before {@link readPost}. */
export function uploadIdsIn(body: unknown): string[] {
  return uploadIdsOf(Sent.parse(body ?? {}).file);
}

export function readPost(body: unknown, uploads: readonly Upload[], timeZone: string): PostForm {
  const sent = Sent.parse(body ?? {});
  const { text, ask, silent, pin, plan, day, time, closesDay, closesTime, series, seen } = sent;
  const rooms = [...new Set(sent.room.map(Number).filter(Number.isSafeInteger))];
  const content = {
    text,
    files: attachedFiles(sent.file, uploads),
    poll: pollOf(sent, timeZone),
    buttons: buttonsOf(sent),
    askButton: ask,
    silent,
    pin,
    rooms,
  };
  return { content, plan, day, time, closesDay, closesTime, series, seen };
}

/** A post as it stands, for its form. */
export function formOf(post: Post, plan: Plan, timeZone: string): PostForm {
  const { text, files, poll, buttons, askButton, silent, pin, rooms, publishAt, seriesId } = post;
  const when = publishAt === null ? { day: '', time: '' } : fieldsOf(publishAt, timeZone);
  const closes = poll?.closesAt === undefined ? { day: '', time: '' } : fieldsOf(poll.closesAt, timeZone);
  return {
    content: { text, files, poll, buttons, askButton, silent, pin, rooms },
    plan,
    ...when,
    closesDay: closes.day,
    closesTime: closes.time,
    series: seriesId ?? undefined,
    seen: post.updatedAt,
  };
}

/** A new post, on a day or for a series when one is given. */
export function newPost(
  { day, series }: { day?: string | undefined; series?: number | undefined },
  rooms: readonly number[],
): PostForm {
  return {
    content: {
      text: '',
      files: [],
      poll: null,
      buttons: [],
      askButton: false,
      silent: false,
      pin: false,
      rooms: [...rooms],
    },
    plan: day ? 'at' : series ? 'series' : 'draft',
    day: day ?? '',
    time: day ? USUAL_TIME : '',
    closesDay: '',
    closesTime: '',
    series,
    seen: undefined,
  };
}

/** The fields of plain inputs, for the panel's common parts. */
export function fieldState(form: PostForm, errors: Readonly<Record<string, string>>): FormState {
  const { content, day, time, closesDay, closesTime } = form;
  const flag = (name: string, isOn: boolean) => (isOn ? { [name]: 'on' } : {});
  return {
    values: {
      question: content.poll?.question ?? '',
      explanation: content.poll?.explanation ?? '',
      ...flag('poll', content.poll !== null),
      ...flag('quiz', content.poll?.correct !== undefined),
      ...flag('multiple', content.poll?.multiple ?? false),
      ...flag('named', content.poll ? !content.poll.anonymous : false),
      ...flag('ask', content.askButton),
      ...flag('silent', content.silent),
      ...flag('pin', content.pin),
      room: content.rooms.map(String),
      plan: form.plan,
      day,
      time,
      closesDay,
      closesTime,
      series: form.series,
    },
    errors,
  };
}
