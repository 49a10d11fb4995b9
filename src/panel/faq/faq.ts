/** `/faq`: the rooms of the FAQ. */
import type { FastifyInstance } from 'fastify';
import type { PanelDeps } from '../deps.ts';
import { addEntryChecks } from './checks.tsx';
import { addEntryEditor } from './editor.tsx';
import { addEntryList } from './list.tsx';
import { addEntryVersions } from './versions.tsx';

export function addFaq(app: FastifyInstance, deps: PanelDeps): void {
  addEntryList(app, deps);
  addEntryChecks(app, deps);
  addEntryEditor(app, deps);
  addEntryVersions(app, deps);
}
