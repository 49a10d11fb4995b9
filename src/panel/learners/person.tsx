/** Who a learner is, on the platform and in the bot, and joining the two by hand or taking a wrong link apart. */
import type { VNode } from 'preact';
import type { Learner } from '../../domain/learning/learners.ts';
import type { LinkCandidate } from '../../domain/learning/link-candidates.ts';
import { cycleEnd } from '../../domain/reminders/what-to-tell.ts';
import { type Teacher, teacherName } from '../../domain/teachers.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Confirm } from '../plain/confirm.tsx';
import { Form } from '../plain/fields.tsx';
import { useTimes, When } from '../times.tsx';
import { LEARNERS } from './list-view.ts';
import { learnerName, placeWords } from './names.ts';

export interface PersonProps {
  readonly learner: Learner;
  /** The teacher of the bot who is this person. */
  readonly teacher: Teacher | undefined;
  /** What was searched for, and who was found. */
  readonly search: string;
  readonly found: readonly LinkCandidate[];
  readonly csrf: string;
}

function Facts({ learner }: Pick<PersonProps, 'learner'>): VNode {
  const view = useView();
  const { t } = view;
  const times = useTimes();
  const { platformId, login, phone, lastCompletedAt } = learner;
  return (
    <dl class="facts">
      <dt>{t('panel-fact-region')}</dt>
      <dd>{placeWords(view, learner)}</dd>
      {platformId === null ? null : (
        <>
          <dt>{t('learners-platform-id')}</dt>
          <dd>{platformId}</dd>
        </>
      )}
      {login === null ? null : (
        <>
          <dt>{t('learners-login')}</dt>
          <dd>{login}</dd>
        </>
      )}
      {phone === null ? null : (
        <>
          <dt>{t('panel-fact-phone')}</dt>
          <dd>
            <details class="phone-number">
              <summary>{t('panel-phone-show')}</summary>
              <a href={`tel:${phone}`}>{phone}</a>
            </details>
          </dd>
        </>
      )}
      <dt>{t('learners-cycle')}</dt>
      <dd>
        {lastCompletedAt === null ? (
          t('learners-cycle-none')
        ) : (
          <>
            {t('learners-cycle-done', { day: times.date(lastCompletedAt) })}{' '}
            <strong>
              {t('learners-cycle-next', {
                year: String(new Date(cycleEnd(lastCompletedAt)).getUTCFullYear()),
              })}
            </strong>
          </>
        )}
      </dd>
    </dl>
  );
}

/** A teacher of the bot as one line: name, account, place. */
function TeacherLine({ teacher }: { readonly teacher: Teacher }): VNode {
  const view = useView();
  const name = teacherName(teacher);
  const account = teacher.username ? `@${teacher.username}` : String(teacher.telegramId);
  return (
    <>
      <Avatar name={name} />
      <div class="line__main">
        <p class="line__name">{name}</p>
        <p class="line__meta">
          {account} · {placeWords(view, teacher)}
        </p>
      </div>
    </>
  );
}

function Linked({ learner, teacher, csrf }: PersonProps & { readonly teacher: Teacher }): VNode {
  const t = useWords();
  const times = useTimes();
  const { linkedBy, linkedAt } = learner;
  return (
    <ul class="lines">
      <li class="line">
        <TeacherLine teacher={teacher} />
        <Confirm
          label={t('learners-unlink')}
          question={t('learners-unlink-question', { name: teacherName(teacher) })}
        >
          <Form action={`${LEARNERS}/${learner.id}/unlink`} csrf={csrf}>
            <button class="button button--danger" type="submit">
              {t('learners-unlink-yes')}
            </button>
          </Form>
        </Confirm>
      </li>
      {linkedBy === null || linkedAt === null ? null : (
        <li class="line line--plain line__meta">
          <span>
            {t(`learners-linked-by-${linkedBy}`)}, <When at={linkedAt} text={times.moment(linkedAt)} />
          </span>
        </li>
      )}
    </ul>
  );
}

function Candidate({
  learner,
  one,
  csrf,
}: Pick<PersonProps, 'learner' | 'csrf'> & { one: LinkCandidate }): VNode {
  const view = useView();
  const { t } = view;
  const { teacher, learner: taken } = one;
  return (
    <li class="line">
      <TeacherLine teacher={teacher} />
      {taken ? (
        <p class="line__end">{t('learners-teacher-taken', { name: learnerName(view, taken) })}</p>
      ) : (
        <Confirm
          label={t('learners-link')}
          question={t('learners-link-question', {
            learner: learnerName(view, learner),
            teacher: teacherName(teacher),
          })}
        >
          <Form action={`${LEARNERS}/${learner.id}/link`} csrf={csrf}>
            <input type="hidden" name="teacher" value={teacher.id} />
            <button class="button button--main" type="submit">
              {t('learners-link-yes')}
            </button>
          </Form>
        </Confirm>
      )}
    </li>
  );
}

function Unlinked(props: PersonProps): VNode {
  const t = useWords();
  const { learner, search, found } = props;
  return (
    <>
      <p>{t(learner.refusedTeacherId === null ? 'learners-unlinked' : 'learners-unlinked-refused')}</p>
      <form class="learners__find" action={`${LEARNERS}/${learner.id}`}>
        <label class="field">
          <span class="field__label">{t('learners-find-teacher')}</span>
          <input class="input" name="teacher" value={search} maxLength={100} autocomplete="off" />
        </label>
        <button class="button" type="submit">
          <Icon name="search" />
          {t('learners-find')}
        </button>
      </form>
      {search !== '' && found.length === 0 ? <p role="status">{t('learners-find-none')}</p> : null}
      {found.length > 0 ? (
        <ul class="lines">
          {found.map((one) => (
            <Candidate key={one.teacher.id} one={one} {...props} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

export function Person(props: PersonProps): VNode {
  const t = useWords();
  const { learner, teacher } = props;
  return (
    <>
      <Block title={t('learners-who')}>
        <Facts learner={learner} />
      </Block>
      <Block title={t('learners-bot')} hint={t('learners-bot-hint')}>
        {teacher ? <Linked {...props} teacher={teacher} /> : <Unlinked {...props} />}
      </Block>
    </>
  );
}
