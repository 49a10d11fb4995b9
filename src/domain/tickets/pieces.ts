/** How an answer is divided into messages: pure, shared by what is sent and by its preview. */
import type { Entity } from '../../db/schema/telegram.ts';
import type { Media, MessageKind } from '../../db/schema/tickets.ts';
import type { Outgoing } from '../../telegram/outbox.ts';
import { CAPTION_LIMIT, splitText, TEXT_LIMIT } from '../../telegram/split.ts';
import type { FormattedText } from '../markdown.ts';
import type { Upload } from '../uploads.ts';
import { signed } from './notices.ts';

const UPLOAD_METHODS: Readonly<Partial<Record<MessageKind, { method: Outgoing['method']; field: string }>>> =
  {
    photo: { method: 'sendPhoto', field: 'photo' },
    video: { method: 'sendVideo', field: 'video' },
    voice: { method: 'sendVoice', field: 'voice' },
    audio: { method: 'sendAudio', field: 'audio' },
    document: { method: 'sendDocument', field: 'document' },
  };

/** A piece of an answer: one row of messages, sent as one or more messages of Telegram. */
interface Piece {
  kind: MessageKind;
  text: string;
  entities: Entity[];
  media: Media | undefined;
  /** What Telegram gets, without chat, reply and buttons. */
  sends: { method: Outgoing['method']; payload: Record<string, unknown> }[];
}

/**
 * How an answer goes out: each upload is a message; the text is the first one's caption when it fits, else a message
 * (or several) of its own after them.
 */
export function piecesOf(body: FormattedText, uploads: readonly Upload[], signature: string): Piece[] {
  const whole = signed(body.text, body.entities, signature);
  const pieces: Piece[] = uploads.map((upload) => {
    const { method, field } = UPLOAD_METHODS[upload.kind] ?? UPLOAD_METHODS.document!;
    return {
      kind: upload.kind,
      text: '',
      entities: [],
      media: { uploadId: upload.id, name: upload.name, mime: upload.mime, size: upload.size },
      sends: [{ method, payload: { [field]: { $upload: upload.id } } }],
    };
  });
  const first = pieces[0];
  if (first && whole.text.length <= CAPTION_LIMIT) {
    first.text = body.text;
    first.entities = body.entities;
    Object.assign(first.sends[0]!.payload, { caption: whole.text, caption_entities: whole.entities });
    return pieces;
  }
  pieces.push({
    kind: 'text',
    text: body.text,
    entities: body.entities,
    media: undefined,
    sends: splitText(whole.text, whole.entities, TEXT_LIMIT).map((part) => ({
      method: 'sendMessage',
      payload: { text: part.text, entities: part.entities },
    })),
  });
  return pieces;
}
