/** A post being written: its form, and beside it how Telegram will show it. */
import type { VNode } from 'preact';
import type { PostProblem, Room } from '../../../domain/posts/post.ts';
import type { Series } from '../../../domain/posts/series.ts';
import type { Upload } from '../../../domain/uploads.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';
import { shownFiles } from '../../plain/attached-files.ts';
import { Form } from '../../plain/fields.tsx';
import { FILE_SCRIPTS, FileField } from '../../plain/file-field.tsx';
import { FormPart } from '../../plain/form-part.tsx';
import { useTimes } from '../../times.tsx';
import { HERE } from '../addresses.ts';
import { PostLook } from '../look.tsx';
import { ButtonFields, TextCount, TextField } from './content-fields.tsx';
import { HowFields, PlanFields, RoomFields } from './plan-fields.tsx';
import { PollFields } from './poll-fields.tsx';
import { fieldState, type PostForm } from './post-form.ts';
import { Problems } from './problems.tsx';

export const EDITOR_SCRIPTS = [...FILE_SCRIPTS, 'panel/browser/rows.js', 'panel/browser/post-editor.js'];

/** An album holds as many (Bot API, sendMediaGroup). */
const MOST_FILES = 10;

export interface EditorProps {
  readonly form: PostForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly rooms: readonly Room[];
  readonly series: readonly Series[];
  readonly uploads: readonly Upload[];
  readonly botUsername: string | undefined;
  /** Where the form goes. */
  readonly action: string;
  readonly cancel: string;
  readonly csrf: string;
}

export interface LookPartProps extends Pick<EditorProps, 'form' | 'rooms' | 'botUsername'> {
  /** What would keep it from being published now. */
  readonly problems: readonly PostProblem[];
}

/** The post as Telegram will show it, and what Telegram would refuse; asked for anew while one types. */
export function LookPart({ form, rooms, botUsername, problems }: LookPartProps): VNode {
  const t = useWords();
  const { now } = useTimes();
  const { content } = form;
  const first = rooms.find(({ id }) => content.rooms.includes(id));
  return (
    <>
      <div class="chat look__chat">
        <div class="chat__list">
          <PostLook content={content} botUsername={botUsername} from={first?.title} at={now} />
        </div>
      </div>
      <Problems title={t('channel-problems')} problems={problems} />
    </>
  );
}

/** What the look is answered with: itself, and the count of the words. */
export function LookAnswer(props: LookPartProps): VNode {
  return (
    <>
      <LookPart {...props} />
      <TextCount content={props.form.content} aside />
    </>
  );
}

export interface LookAsideProps extends LookPartProps {
  /** What is shown does not follow the form. */
  readonly still?: boolean;
}

/** Where the look stands, and asks for itself anew. */
export function LookAside({ still, ...props }: LookAsideProps): VNode {
  const t = useWords();
  const live = {
    'hx-post': `${HERE}/look`,
    'hx-include': '.post-form',
    'hx-trigger': 'input from:.post-form delay:300ms, change from:.post-form delay:300ms',
    'hx-sync': 'this:replace',
  };
  return (
    <aside class="post-look" aria-labelledby="look-title">
      <h2 class="preview__title" id="look-title">
        {t('channel-look')}
      </h2>
      <div id="post-look" {...(still ? {} : live)}>
        <LookPart {...props} />
      </div>
    </aside>
  );
}

export function EditorBody(props: EditorProps & Pick<LookPartProps, 'problems'>): VNode {
  const { form, errors, rooms, series, uploads, action, cancel, csrf } = props;
  const t = useWords();
  const state = fieldState(form, errors);
  return (
    <div class="post-editor">
      <Form action={action} csrf={csrf} class="post-form">
        {errors.seen ? (
          <p class="courses__warning" role="alert">
            <Icon name="triangle-alert" />
            {t(errors.seen)}
          </p>
        ) : null}
        {form.seen === undefined ? null : <input type="hidden" name="seen" value={form.seen} />}
        <FormPart title={t('channel-part-text')}>
          <TextField content={form.content} />
          <FileField
            label={t('channel-files')}
            hint={t('channel-files-hint')}
            files={shownFiles(form.content.files, uploads)}
            most={MOST_FILES}
          />
        </FormPart>
        <FormPart title={t('polls-title')}>
          <PollFields poll={form.content.poll} state={state} />
        </FormPart>
        <FormPart title={t('channel-part-buttons')} hint={t('channel-buttons-hint')}>
          <ButtonFields buttons={form.content.buttons} state={state} />
        </FormPart>
        <FormPart title={t('channel-part-where')}>
          <RoomFields rooms={rooms} state={state} labelled />
          <HowFields state={state} />
        </FormPart>
        <FormPart title={t('channel-part-when')}>
          <PlanFields state={state} series={series} cancel={cancel} />
        </FormPart>
      </Form>
      <LookAside {...props} />
    </div>
  );
}
