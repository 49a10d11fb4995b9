### График курса: тихие часы.

schedule-quiet-title = Тихие часы
schedule-quiet-hint = В это время новая часть курса не открывается и напоминания не отправляются. Если оба времени одинаковы, тихих часов нет.
schedule-quiet-from = Начало
schedule-quiet-until = Конец
schedule-quiet-example = Например, { $time }
schedule-error-time = Напишите время так: 22:00

admin-audit-schedule-paused = { $who }: график приостановлен, { $target }
admin-audit-schedule-resumed = { $who }: график возобновлён, { $target }
admin-audit-schedule-extended = { $who }: срок продлён, { $target }
admin-audit-schedule-shifted = { $who }: график сдвинут, { $target }
admin-audit-schedule-undone = { $who }: изменение графика отменено, { $target }
admin-audit-tooFast-reviewed = { $who }: проверено слишком быстрое прохождение, { $target }
