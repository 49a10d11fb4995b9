### График курса: тихие часы.

schedule-quiet-title = Тихие часы
schedule-quiet-hint = В это время новая часть курса не открывается и напоминания не отправляются. Если оба времени одинаковы, тихих часов нет.
schedule-quiet-from = Начало
schedule-quiet-until = Конец
schedule-quiet-example = Например, { $time }
schedule-error-time = Напишите время так: 22:00

admin-audit-schedule-paused = { $who } приостанавливает график: { $target }
admin-audit-schedule-resumed = { $who } возобновляет график: { $target }
admin-audit-schedule-extended = { $who } продлевает срок: { $target }
admin-audit-schedule-shifted = { $who } сдвигает график: { $target }
admin-audit-schedule-undone = { $who } отменяет изменение графика: { $target }
