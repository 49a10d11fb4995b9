/** `/passports`: which modules the numbers in a form belong to, asked for while one types. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { renderPart } from '../../web/page.tsx';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { sendHtml } from '../respond.ts';
import { PassportsCheck } from './passports-field.tsx';
import { readPassports, splitPassports } from './read-passports.ts';

/** The one field, whatever its form calls it. */
const Fields = z.record(z.string(), z.string().max(2000)).catch({});

export function addPassports(app: FastifyInstance, { db }: PanelDeps): void {
  app.get('/passports', { preHandler: requireRight('faq', 'guides') }, async (request, reply) => {
    const [typed = ''] = Object.values(Fields.parse(request.query));
    const read = await readPassports(db, splitPassports(typed));
    return sendHtml(reply, renderPart(request.panelView(), <PassportsCheck {...read} />));
  });
}
