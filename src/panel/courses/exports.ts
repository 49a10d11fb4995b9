/** Courses as files to download: all of them, one of them, or a table to fill in. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allModules, type Course, courseById, listCourses } from '../../domain/courses/courses.ts';
import { courseTable, type TableRow } from '../../domain/courses/files/table.ts';
import { FILE_KINDS, type FileKind, MIME_TYPES, writeFile } from '../../domain/courses/files/write-file.ts';
import { dayOf } from '../../domain/days.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { idIn, missing } from '../plain/route-id.ts';

export function addExports(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('courses') };

  async function tableOf(request: FastifyRequest, courses: readonly Course[]): Promise<TableRow[]> {
    const { locale } = request.panelView();
    return courseTable(courses, await allModules(deps.db), { locale, timeZone: deps.timeZone });
  }

  async function sendFile(
    request: FastifyRequest,
    reply: FastifyReply,
    rows: readonly TableRow[],
    name: string,
    kind: FileKind,
  ): Promise<FastifyReply> {
    const bytes = await writeFile(rows, kind, request.panelView().locale);
    return reply
      .type(MIME_TYPES[kind])
      .header('content-disposition', `attachment; filename="${name}.${kind}"`)
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  for (const kind of FILE_KINDS) {
    app.get(`/courses/export.${kind}`, editors, async (request, reply) => {
      const rows = await tableOf(request, await listCourses(deps.db, { archived: 'all' }));
      return sendFile(request, reply, rows, `courses-${dayOf(deps.now(), deps.timeZone)}`, kind);
    });

    app.get(`/courses/:id/export.${kind}`, editors, async (request, reply) => {
      const id = idIn(request);
      const course = id === undefined ? undefined : await courseById(deps.db, id);
      if (!course) return missing(request, reply);
      return sendFile(request, reply, await tableOf(request, [course]), course.code, kind);
    });
  }

  app.get('/courses/template.xlsx', editors, (request, reply) =>
    sendFile(request, reply, [], 'courses-template', 'xlsx'),
  );
}
