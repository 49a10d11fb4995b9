### Панель: рабочее место ответственных сотрудников.

## Оболочка

panel-sections = Основные разделы
panel-home = Hamroh, главная
panel-section-queue = Очередь
panel-section-officials = Люди
panel-section-labels = Метки
panel-section-settings = Настройки
panel-section-sandbox = Песочница
panel-theme = Тема
panel-me-spoken = , вы и ваши устройства
panel-unassigned-spoken = { " " }без ответственного
panel-offline-title = Связь прервалась.
panel-offline-text = Список сейчас не обновляется. Когда связь вернётся, он обновится сам; написанное остаётся на месте.
panel-offline-now = Подключиться
