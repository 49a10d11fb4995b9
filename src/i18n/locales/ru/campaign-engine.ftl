### What campaigns tell by themselves, and how those are called that follow another.

campaign-alarm-failures = ⚠️ Рассылка «{ $name }» остановилась сама: из последних { $of } сообщений не дошло { $failed }. Посмотрите причину в панели и продолжите рассылку или отмените её.
campaign-alarm-refused = ⚠️ Рассылка «{ $name }» остановилась сама: Telegram не принимает само сообщение ({ $detail }). Остальным ещё ничего не отправлено.
campaign-alarm-empty = ⚠️ Рассылка «{ $name }» остановилась сама: у кого-то пусто «{ $variable }», а текст на этот случай не задан.
campaign-alarm-approval = Время рассылки «{ $name }» пришло, но получателей { $count }, и она ждёт подтверждения второго сотрудника.
campaign-alarm-unready = Время рассылки «{ $name }» пришло, но она не готова и возвращена в черновики.
campaign-follow-edit = { $name } (правка)
campaign-follow-delete = { $name } (удаление)
campaign-follow-correction = { $name } (исправление)
campaign-follow-rest = { $name } (остальным)
