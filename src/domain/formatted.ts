/** Texts with entities, put together. Pure. Offsets are UTF-16 units (Bot API, MessageEntity). */
import type { FormattedText } from './markdown.ts';

export const plain = (text: string): FormattedText => ({ text, entities: [] });

export const bold = (text: string): FormattedText => ({
  text,
  entities: text === '' ? [] : [{ type: 'bold', offset: 0, length: text.length }],
});

export const italic = (text: string): FormattedText => ({
  text,
  entities: text === '' ? [] : [{ type: 'italic', offset: 0, length: text.length }],
});

/** One text of several, an empty line between them; empty ones take no place. */
export function paragraphs(parts: readonly FormattedText[]): FormattedText {
  const whole: FormattedText = { text: '', entities: [] };
  for (const { text, entities } of parts) {
    if (text === '') continue;
    if (whole.text !== '') whole.text += '\n\n';
    const start = whole.text.length;
    whole.text += text;
    whole.entities.push(...entities.map((entity) => ({ ...entity, offset: entity.offset + start })));
  }
  return whole;
}
