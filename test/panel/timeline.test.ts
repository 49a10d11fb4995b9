import { describe, expect, it } from 'vitest';
import type { Happened, Said } from '../../src/domain/tickets/conversation.ts';
import { timeline } from '../../src/panel/ticket/timeline.ts';

const said = (id: number, at: number, more: Partial<Said> = {}): Said => ({
  id,
  ticketId: 1,
  author: 'teacher',
  officialId: null,
  kind: 'text',
  text: 'savol',
  entities: [],
  media: null,
  attachment: null,
  chatId: 1,
  telegramMessageId: id,
  mediaGroupId: null,
  createdAt: at,
  editedAt: null,
  searchText: '',
  officialName: undefined,
  versions: [],
  delivery: undefined,
  ...more,
});
const happened = (id: number, at: number, kind: Happened['kind']): Happened => ({
  id,
  ticketId: 1,
  kind,
  officialId: null,
  data: {},
  at,
  officialName: undefined,
});
const dayOf = (at: number) => String(Math.floor(at / 100));
const kinds = (items: ReturnType<typeof timeline>) => items.map((item) => item.kind);

describe('the order of a conversation', () => {
  it('puts days before what was said in them, and events where they happened', () => {
    const items = timeline(
      [said(1, 10), said(2, 20), said(3, 120)],
      [happened(1, 10, 'opened'), happened(2, 15, 'claimed'), happened(3, 130, 'closed')],
      false,
      dayOf,
    );
    expect(kinds(items)).toEqual(['day', 'message', 'event', 'message', 'day', 'message', 'event']);
  });

  it('tells that a ticket was taken before the answer that took it, and that it was closed after', () => {
    const items = timeline(
      [said(1, 10), said(2, 20)],
      [happened(1, 20, 'claimed'), happened(2, 20, 'closed')],
      false,
      dayOf,
    );
    expect(kinds(items)).toEqual(['day', 'message', 'event', 'message', 'event']);
  });

  it('shows pictures that were sent together as one, and documents each by itself', () => {
    const photo = { kind: 'photo', mediaGroupId: 'a' } as const;
    const items = timeline(
      [
        said(1, 1, photo),
        said(2, 2, photo),
        said(3, 3, { kind: 'photo', mediaGroupId: 'b' }),
        said(4, 4, { kind: 'document', mediaGroupId: 'c' }),
        said(5, 5, { kind: 'document', mediaGroupId: 'c' }),
      ],
      [],
      false,
      dayOf,
    );
    expect(kinds(items)).toEqual(['day', 'album', 'album', 'message', 'message']);
    expect(items[1]).toMatchObject({ messages: [{ id: 1 }, { id: 2 }] });
  });

  it('leaves out what happened before the part that is shown', () => {
    const items = timeline(
      [said(9, 50)],
      [happened(1, 10, 'claimed'), happened(2, 60, 'closed')],
      true,
      dayOf,
    );
    expect(kinds(items)).toEqual(['day', 'message', 'event']);
  });
});
