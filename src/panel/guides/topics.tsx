/** `/guides/topics`: topics of guides, made, named, put in order, archived; and the order of the guides in each. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { titleIn } from '../../domain/courses/titles.ts';
import { allGuides, guidesOf, type Topic, topicById, topics } from '../../domain/guides/catalogue.ts';
import { reorderGuides } from '../../domain/guides/edit-guides.ts';
import {
  addTopic,
  archiveTopic,
  renameTopic,
  reorderTopics,
  restoreTopic,
} from '../../domain/guides/edit-topics.ts';
import { Icon } from '../../web/icon.tsx';
import { SaveBar } from '../courses/save-bar.tsx';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { Block } from '../plain/block.tsx';
import { Confirm } from '../plain/confirm.tsx';
import { Form } from '../plain/fields.tsx';
import { leaveFlash } from '../plain/flash.ts';
import { ORDER_SCRIPT, readOrder } from '../plain/order.tsx';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { GUIDES } from './addresses.ts';
import { TopicFields, TopicsBody, topicForm, topicSchema } from './topics-page.tsx';

const TOPICS = `${GUIDES}/topics`;

export function addGuideTopics(app: FastifyInstance, deps: PanelDeps): void {
  const { db } = deps;
  const editors = { preHandler: requireRight('guides') };

  const done = (reply: FastifyReply, key: string, to: string): FastifyReply =>
    leaveFlash(reply, { key: `catalogue-done-${key}` }, deps.publicUrl).redirect(to, 303);

  async function named(request: FastifyRequest): Promise<Topic | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : topicById(db, id);
  }

  app.get('/guides/topics', editors, async (request, reply) => {
    const { t } = request.panelView();
    const guides = (await allGuides(db)).filter(({ archivedAt }) => archivedAt === null);
    return sendPage(request, reply, deps, {
      section: 'guides',
      title: t('catalogue-title'),
      sub: t('catalogue-sub'),
      tools: (
        <a class="button button--main" href={`${TOPICS}/new`}>
          <Icon name="plus" />
          {t('catalogue-topic-new')}
        </a>
      ),
      scripts: [ORDER_SCRIPT],
      children: <TopicsBody topics={await topics(db, 'all')} guides={guides} csrf={request.csrfToken()} />,
    });
  });

  function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    topic: Topic | undefined,
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const { t, locale } = request.panelView();
    const csrf = request.csrfToken();
    const page = {
      section: 'guides' as const,
      title: topic ? titleIn(topic.titles, locale) : t('catalogue-topic-new'),
      back: { href: TOPICS, label: t('catalogue-tab-topics') },
      scripts: [ORDER_SCRIPT],
      children: (
        <>
          <Form action={topic ? `${TOPICS}/${topic.id}` : TOPICS} csrf={csrf}>
            <TopicFields form={form} />
            <SaveBar cancel={TOPICS} />
          </Form>
          {topic ? (
            <Block title={t('catalogue-state')} hint={t('catalogue-topic-archive-hint')}>
              {topic.archivedAt === null ? (
                <Confirm label={t('catalogue-archive')} question={t('catalogue-topic-archive-question')}>
                  <Form action={`${TOPICS}/${topic.id}/archive`} csrf={csrf}>
                    <button class="button button--danger" type="submit">
                      {t('catalogue-archive-yes')}
                    </button>
                  </Form>
                </Confirm>
              ) : (
                <Form action={`${TOPICS}/${topic.id}/restore`} csrf={csrf}>
                  <button class="button" type="submit">
                    <Icon name="archive-restore" />
                    {t('catalogue-topic-restore')}
                  </button>
                </Form>
              )}
            </Block>
          ) : null}
        </>
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/guides/topics/new', editors, (request, reply) =>
    sendForm(request, reply, undefined, freshForm()),
  );

  app.post('/guides/topics', editors, async (request, reply) => {
    const reading = readForm(topicSchema, request.body);
    if (reading.kind === 'mistaken') return sendForm(request, reply, undefined, reading.form, 422);
    await addTopic(db, request.official, reading.data, deps.now());
    return done(reply, 'topic-added', TOPICS);
  });

  app.get('/guides/topics/:id', editors, async (request, reply) => {
    const topic = await named(request);
    return topic ? sendForm(request, reply, topic, topicForm(topic)) : missing(request, reply);
  });

  app.post('/guides/topics/:id', editors, async (request, reply) => {
    const topic = await named(request);
    if (!topic) return missing(request, reply);
    const reading = readForm(topicSchema, request.body);
    if (reading.kind === 'mistaken') return sendForm(request, reply, topic, reading.form, 422);
    await renameTopic(db, request.official, topic.id, reading.data, deps.now());
    return done(reply, 'saved', TOPICS);
  });

  app.post('/guides/topics/order', editors, async (request, reply) => {
    const ids = readOrder(
      request.body,
      (await topics(db)).map(({ id }) => id),
    );
    if (!ids) return missing(request, reply);
    const outcome = await reorderTopics(db, ids);
    return done(reply, outcome === 'saved' ? 'ordered' : 'order-stale', TOPICS);
  });

  app.post('/guides/topics/:id/archive', editors, async (request, reply) => {
    const topic = await named(request);
    const outcome = topic && (await archiveTopic(db, request.official, topic.id, deps.now()));
    if (!topic || outcome === 'unknown') return missing(request, reply);
    if (outcome === 'inUse') return done(reply, 'topic-in-use', `${TOPICS}/${topic.id}`);
    return done(reply, 'archived', TOPICS);
  });

  app.post('/guides/topics/:id/restore', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined || !(await restoreTopic(db, request.official, id, deps.now()))) {
      return missing(request, reply);
    }
    return done(reply, 'restored', TOPICS);
  });

  app.post('/guides/topics/:id/order', editors, async (request, reply) => {
    const topic = await named(request);
    if (!topic) return missing(request, reply);
    const ids = readOrder(
      request.body,
      (await guidesOf(db, topic.id)).map(({ id }) => id),
    );
    if (!ids) return missing(request, reply);
    const outcome = await reorderGuides(db, request.official, topic.id, ids, deps.now());
    return done(reply, outcome === 'saved' ? 'ordered' : 'order-stale', GUIDES);
  });
}
