/** Changing what a published post says: its words and buttons. Its files and its poll stay as they are. */
import type { VNode } from 'preact';
import type { Post, PostProblem, Room } from '../../../domain/posts/post.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';
import { Form } from '../../plain/fields.tsx';
import { FormPart } from '../../plain/form-part.tsx';
import { postAt } from '../addresses.ts';
import { ButtonFields, TextField } from '../writing/content-fields.tsx';
import { LookAside } from '../writing/editor-page.tsx';
import { fieldState, type PostForm } from '../writing/post-form.ts';
import { Problems } from '../writing/problems.tsx';

export interface RevisingProps {
  readonly post: Post;
  readonly form: PostForm;
  readonly rooms: readonly Room[];
  readonly botUsername: string | undefined;
  readonly problems: readonly PostProblem[];
  /** Key of the words that say why it was not saved. */
  readonly error: string | undefined;
  readonly csrf: string;
}

export function RevisingBody(props: RevisingProps): VNode {
  const { post, form, rooms, botUsername, problems, error, csrf } = props;
  const t = useWords();
  return (
    <>
      <Problems title={t('channel-cannot')} problems={problems} alert />
      {error ? (
        <p class="courses__warning" role="alert">
          <Icon name="triangle-alert" />
          {t(error)}
        </p>
      ) : null}
      <div class="post-editor">
        <Form action={`${postAt(post.id)}/edit`} csrf={csrf} class="post-form">
          <input type="hidden" name="seen" value={form.seen} />
          {post.files.map(({ kind, uploadId }) => (
            <input type="hidden" name="file" value={`${kind}:${uploadId}`} key={uploadId} />
          ))}
          {post.rooms.map((id) => (
            <input type="hidden" name="room" value={id} key={id} />
          ))}
          {post.poll ? (
            <p class="courses__warning">
              <Icon name="info" />
              {t('polls-fixed')}
            </p>
          ) : (
            <FormPart title={t('channel-part-text')}>
              <TextField content={form.content} />
            </FormPart>
          )}
          <FormPart title={t('channel-part-buttons')} hint={t('channel-buttons-hint')}>
            <ButtonFields buttons={form.content.buttons} state={fieldState(form, {})} />
          </FormPart>
          <div class="buttons buttons--end">
            <button class="button button--main" type="submit">
              {t('channel-revise-do')}
            </button>
            <a class="button button--plain" href={postAt(post.id)}>
              {t('admin-cancel')}
            </a>
          </div>
        </Form>
        <LookAside
          form={form}
          rooms={rooms}
          botUsername={botUsername}
          problems={[]}
          still={post.poll !== null}
        />
      </div>
    </>
  );
}
