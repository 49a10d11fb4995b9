/** `/channel`: the month, and moving a post to another day of it. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dayOf, endOfDay, startOfDay } from '../../../domain/days.ts';
import { postsBetween } from '../../../domain/posts/calendar.ts';
import { movePost } from '../../../domain/posts/schedule.ts';
import type { PanelDeps } from '../../deps.ts';
import { requireRight } from '../../guard.ts';
import { leaveFlash } from '../../plain/flash.ts';
import { momentOf } from '../../plain/moment-fields.ts';
import { sendPage } from '../../plain/plain-page.tsx';
import { idIn, missing } from '../../plain/route-id.ts';
import { timesOf } from '../../times.tsx';
import { monthAt, postAt } from '../addresses.ts';
import { ChannelTabs, ChannelTools } from '../frame.tsx';
import { LivePart } from '../live.tsx';
import { CALENDAR_SCRIPTS, CalendarBody, MoveDialog } from './calendar-page.tsx';
import { readMonth, weeksOf } from './month.ts';

const Query = z.object({ month: z.string().transform(readMonth).catch(undefined).optional() });
const Move = z.object({ day: z.string().max(10), time: z.string().max(5) });

export function addCalendar(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('channel') };
  const { db, timeZone } = deps;

  app.get('/channel', editors, async (request, reply) => {
    const { t } = request.panelView();
    const today = dayOf(deps.now(), timeZone);
    const month = Query.parse(request.query).month ?? today.slice(0, 7);
    const days = weeksOf(month).flat();
    const from = startOfDay(days[0]!.day, timeZone) ?? 0;
    const until = endOfDay(days.at(-1)!.day, timeZone) ?? 0;
    const entries = await postsBetween(db, { from, until }, timeZone, deps.now());
    return sendPage(request, reply, deps, {
      section: 'channel',
      title: t('channel-title'),
      sub: t('channel-sub'),
      tools: <ChannelTools />,
      wide: true,
      scripts: CALENDAR_SCRIPTS,
      children: (
        <>
          <ChannelTabs tab="calendar" />
          <LivePart>
            <CalendarBody month={month} today={today} entries={entries} />
          </LivePart>
          <MoveDialog />
        </>
      ),
    });
  });

  app.post('/channel/posts/:id/move', editors, async (request, reply) => {
    const id = idIn(request);
    const to = Move.safeParse(request.body).data;
    const at = to && momentOf(to.day, to.time, timeZone);
    if (id === undefined || !to) return missing(request, reply);
    const outcome =
      at === undefined
        ? ({ kind: 'past' } as const)
        : await movePost(db, request.official, id, { at }, timeZone, deps.now());
    switch (outcome.kind) {
      case 'unknown':
        return missing(request, reply);
      case 'problems':
        return reply.redirect(`${postAt(id)}?want=at`, 303);
      case 'done': {
        const times = timesOf(request.panelView(), timeZone, deps.now());
        const args = { moment: `${times.date(at!)}, ${times.clock(at!)}` };
        leaveFlash(reply, { key: 'channel-done-moved', args }, deps.publicUrl);
        return reply.redirect(monthAt(to.day.slice(0, 7)), 303);
      }
      default:
        leaveFlash(
          reply,
          { key: `channel-done-not-moved-${outcome.kind === 'past' ? 'past' : 'state'}` },
          deps.publicUrl,
        );
        return reply.redirect(
          monthAt(readMonth(to.day.slice(0, 7)) ?? dayOf(deps.now(), timeZone).slice(0, 7)),
          303,
        );
    }
  });
}
