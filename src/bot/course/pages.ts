/** Buttons that turn pages: «‹ 2 / 3 ›», none where there is one page only. */
import type { InlineKeyboard } from 'grammy';

/** @param page counted from 0 */
export function turnButtons(
  keyboard: InlineKeyboard,
  page: number,
  pages: number,
  dataOf: (page: number) => string,
): void {
  if (pages === 1) return;
  if (page > 0) keyboard.text('‹', dataOf(page - 1));
  keyboard.text(`${page + 1} / ${pages}`, dataOf(page));
  if (page < pages - 1) keyboard.text('›', dataOf(page + 1));
  keyboard.row();
}
