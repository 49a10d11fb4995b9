/** What the emulator's tests share: one emulator a test, raw calls over real HTTP, a few pictures. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message, Update } from 'grammy/types';
import { onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/sandbox/emulator/index.ts';
import type { Person } from '../../../src/sandbox/emulator/world.ts';

export interface Answer<T = unknown> {
  readonly status: number;
  readonly ok: boolean;
  readonly result: T;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

export interface Rig extends Emulator {
  /** Calls a method with a JSON body. */
  call<T = unknown>(method: string, params?: object): Promise<Answer<T>>;
  /** The description of the error that the call must give. */
  fails(method: string, params?: object): Promise<string>;
  /** The result of a call that must succeed, most often a message. */
  works<T = Message>(method: string, params?: object): Promise<T>;
  /** A person who has started the bot; the update of that is confirmed. */
  started(firstName?: string): Promise<Person>;
}

/** An emulator that ends with the test; flood limits off unless asked for. */
export async function rig(options: EmulatorOptions = {}): Promise<Rig> {
  const emulator = await startEmulator({ floodLimits: false, ...options });
  onTestFinished(() => emulator.close());
  const url = (method: string) => `${emulator.apiRoot}/bot${emulator.token}/${method}`;
  const call = async <T>(method: string, params: object = {}): Promise<Answer<T>> => {
    const response = await fetch(url(method), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer<T>, 'status'>) };
  };
  return {
    ...emulator,
    call,
    async fails(method, params) {
      const answer = await call(method, params);
      if (answer.ok) throw new Error(`${method} succeeded: ${JSON.stringify(answer.result)}`);
      return `${answer.status} ${answer.description}`;
    },
    async works<T>(method: string, params?: object) {
      const answer = await call<T>(method, params);
      if (!answer.ok) throw new Error(`${method} failed: ${answer.description}`);
      return answer.result;
    },
    async started(firstName = 'Dilnoza') {
      const person = emulator.world.createPerson({ firstName, languageCode: 'uz' });
      emulator.world.start(person.id);
      await call('getUpdates', { offset: -1 });
      const [last] = (await call<Update[]>('getUpdates')).result;
      await call('getUpdates', { offset: (last?.update_id ?? 0) + 1 });
      return emulator.world.person(person.id) as Person;
    },
  };
}

/** A PNG of one colour would need a compressor; measures are all that counts, so the header is enough. */
export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const rest = Buffer.alloc(40);
  rest.writeUInt32BE(width, 0);
  rest.writeUInt32BE(height, 4);
  rest.writeUInt8(8, 8);
  return new Uint8Array(Buffer.concat([header, rest]));
}

export const bytes = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array(size).fill(7);

/** One webhook request. */
export interface Delivery {
  readonly secret: string | undefined;
  readonly update: Update;
}

/** A bot's server: answers each delivery as told, keeps what came. */
export async function listener(answer: (delivery: Delivery) => number | object | Promise<number>) {
  const deliveries: Delivery[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const header = request.headers['x-telegram-bot-api-secret-token'];
    const delivery = {
      secret: header as string | undefined,
      update: JSON.parse(Buffer.concat(chunks).toString()) as Update,
    };
    deliveries.push(delivery);
    const given = await answer(delivery);
    response.statusCode = typeof given === 'number' ? given : 200;
    response.end(typeof given === 'number' ? '' : JSON.stringify(given));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, deliveries };
}

/** Waits for a condition, five seconds at most. */
export const until = async (condition: () => boolean): Promise<void> => {
  const end = Date.now() + 5000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('the condition never came true');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
