/** The words of a call to Telegram, wherever the method has them. Pure. */
import { z } from 'zod';
import type { Entity } from '../../db/schema/telegram.ts';
import type { FormattedText } from '../../domain/markdown.ts';

const Album = z.array(z.record(z.string(), z.unknown()));
const Words = z.object({ text: z.string(), entities: z.array(z.custom<Entity>()) });

/** A text, a caption (an album's stands at its first item), or a poll's description; empty where there are none. */
export function wordsOf(payload: Readonly<Record<string, unknown>>): FormattedText {
  const said = Album.safeParse(payload.media).data?.[0] ?? payload;
  return Words.parse({
    text: said.text ?? said.caption ?? said.description ?? '',
    entities: said.entities ?? said.caption_entities ?? said.description_entities ?? [],
  });
}
