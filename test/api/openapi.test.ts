/** The OpenAPI document: it is valid, the answers are as it says, and its page works under the policy of every page. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { describeEngines } from '../support/engines.ts';
import { type Answer, type ExchangeServer, openExchange, seedCourses } from './exchange-server.ts';

interface Operation {
  operationId: string;
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
  requestBody?: { content: Record<string, { schema: object }> };
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

describeEngines('the OpenAPI document', (open, engine) => {
  let server: ExchangeServer;
  let token: string;
  let document: Document;

  beforeAll(async () => {
    const db = await open();
    await seedCourses(db);
    server = await openExchange(db);
    token = await server.token();
    document = (await server.call('GET', '/api/v1/openapi.json', {})).body as unknown as Document;
  });
  afterAll(() => server.close());

  /** Checks a value against a schema of the document. */
  function mistakes(schema: object, value: unknown): unknown {
    // Examples and formats are for readers.
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile({ ...schema, components: document.components });
    return validate(value) ? [] : validate.errors;
  }

  function expectAsSaid(path: string, method: string, answer: Answer): void {
    const operation = document.paths[path]?.[method];
    const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
    const said = operation?.responses[answer.status]?.content[type];
    expect(said, `${method} ${path} ${answer.status} ${type}`).toBeDefined();
    expect(mistakes(said!.schema, answer.body)).toEqual([]);
  }

  it('is valid OpenAPI 3.1 with every call in it', async () => {
    expect(document.openapi).toBe('3.1.0');
    const checked = await new Validator().validate(
      structuredClone(document) as unknown as Record<string, unknown>,
    );
    expect(checked.errors ?? []).toEqual([]);
    expect(checked.valid).toBe(true);
    const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(calls.sort()).toEqual([
      'get /api/v1/courses',
      'get /api/v1/people/{platformId}/progress',
      'get /api/v1/token',
      'put /api/v1/enrolments',
      'put /api/v1/people',
      'put /api/v1/progress',
    ]);
  });

  it('says what is answered, also what is refused', async () => {
    const at = '2026-11-20T10:00:00+05:00';
    const person = { platformId: 'T-1' };
    const bodies = {
      progress: { facts: [{ person, module: 'MAT-0412-01', at, percent: 40, score: 70 }, { person }] },
      enrolments: { enrolments: [{ person, course: 'MAT-2026' }, 'nothing'] },
      people: { people: [{ ...person, fullName: 'Aziza' }, { fullName: 'Nobody' }] },
    };
    for (const [name, body] of Object.entries(bodies)) {
      const path = `/api/v1/${name}`;
      expectAsSaid(path, 'put', await server.call('PUT', path, { token, body }));
      expectAsSaid(path, 'put', await server.call('PUT', path, { token, body: {} }));
      expectAsSaid(path, 'put', await server.call('PUT', path, { body }));
      // The good item is as the schema of the request says, and the other is not.
      const schema = document.paths[path]?.put?.requestBody?.content['application/json']?.schema;
      const [items] = Object.values(body as Record<string, unknown[]>);
      const list = Object.keys(body)[0]!;
      expect(mistakes(schema!, { [list]: items!.slice(0, 1) })).toEqual([]);
    }
    for (const path of ['/api/v1/courses', '/api/v1/token']) {
      expectAsSaid(path, 'get', await server.call('GET', path, { token }));
      expectAsSaid(path, 'get', await server.call('GET', path, {}));
    }
    const progress = '/api/v1/people/{platformId}/progress';
    for (const id of ['T-1', 'T-404']) {
      const answer = await server.call('GET', progress.replace('{platformId}', id), { token });
      expectAsSaid(progress, 'get', answer);
    }
    const reader = await server.token(['progress:read'], 'Reader');
    const refused = await server.call('PUT', '/api/v1/progress', { token: reader, body: bodies.progress });
    expectAsSaid('/api/v1/progress', 'put', refused);
  });

  it.runIf(engine.name === 'sqlite')(
    'has a page that loads nothing from elsewhere and breaks no policy',
    async () => {
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage();
        const complaints: string[] = [];
        const elsewhere: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(server.root) && !request.url().startsWith('data:')) {
            elsewhere.push(request.url());
          }
        });
        await page.goto(`${server.root}/api/v1/docs`);
        await page.getByText('Tell what people have done').click();
        await page.getByText('Facts about modules, or about a course as a whole.').waitFor();
        expect(complaints).toEqual([]);
        expect(elsewhere).toEqual([]);
      } finally {
        await browser.close();
      }
    },
    60_000,
  );
});
