/** The pages of the channel: posts in a month, in a list and one by one, their series, and where they go. */
import type { FastifyInstance } from 'fastify';
import type { PanelDeps } from '../deps.ts';
import { addCalendar } from './calendar/calendar.tsx';
import { addImport } from './list/import.tsx';
import { addList } from './list/list.tsx';
import { addRooms } from './list/rooms.tsx';
import { addChannelLive } from './live.tsx';
import { addPublished } from './published/published.tsx';
import { addSeries } from './series/series.tsx';
import { addDeciding } from './writing/deciding.tsx';
import { addWriting } from './writing/writing.tsx';

/** Call it after the guard, in the same scope. */
export function addChannel(app: FastifyInstance, deps: PanelDeps): void {
  addCalendar(app, deps);
  addList(app, deps);
  addPublished(app, deps, addWriting(app, deps));
  addDeciding(app, deps);
  addSeries(app, deps);
  addRooms(app, deps);
  addImport(app, deps);
  addChannelLive(app, deps);
}
