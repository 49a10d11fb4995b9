### Страницы панели о слушателях: успехи, графики, связь с ботом и те, кто прошёл курс слишком быстро.

panel-section-learners = Слушатели
learners-title = Слушатели
learners-sub = Как идут курсы у учителей ваших регионов
learners-tabs = Списки
learners-tab-everybody = Все
learners-tab-too-fast = Слишком быстро
learners-too-fast-spoken =
    { $count ->
        [one] { " " }{ $count } слушатель закончил слишком быстро и ждёт проверки
        [few] { " " }{ $count } слушателя закончили слишком быстро и ждут проверки
       *[other] { " " }{ $count } слушателей закончили слишком быстро и ждут проверки
    }
learners-search = Имя, ID, логин или телефон
learners-filter-region = Регион
learners-filter-course = Курс
learners-filter-group = Группа
learners-filter-state = Состояние
learners-state-behind = Отстают
learners-state-at-risk = Под угрозой
learners-state-overdue = Срок прошёл
learners-state-paused = Приостановлены
learners-state-completed = Завершили
learners-state-too-fast = Слишком быстро
learners-state-unlinked = Нет в боте
learners-in-bot = Есть в боте
learners-no-course = Не зачислен ни на один курс
learners-no-course-text = Зачисления и успехи приходят с учебной платформы.
learners-due = срок { $day }
learners-count =
    { $count ->
        [one] { $count } слушатель
        [few] { $count } слушателя
       *[other] { $count } слушателей
    }
learners-uncounted = Посчитано на эту минуту, сначала новые
learners-more = Показать ещё
learners-empty = Слушателей пока нет
learners-empty-text = Они появятся, когда придут из файла или с учебной платформы.
learners-none-found = Никого не нашли
learners-none-found-text = Проверьте написание или снимите фильтр.
learners-none-yet = Среди просмотренных таких нет. Нажмите «Показать ещё», чтобы искать дальше.
learners-nameless = Слушатель № { $id }
learners-percent = Пройдено { $percent }%
learners-pace-not-started = Ещё не начат
learners-pace-ahead = Опережает график
learners-pace-on-time = По графику
learners-pace-behind = Отстаёт от графика
learners-pace-at-risk = Может не успеть
learners-pace-overdue = Срок прошёл
learners-pace-completed = Завершён
learners-pace-paused = Приостановлен
learners-pace-withdrawn = Отчислен

## Курс

learners-started = Начало
learners-due-before = (было { $day })
learners-earliest = Раньше закончить нельзя
learners-projected = В этом темпе закончит
learners-projected-unknown = пока нельзя сказать
learners-last-fact = Последние сведения
learners-too-fast-open = Курс закончен раньше, чем позволяет график. Ждёт проверки.
learners-too-fast-reviewed = Курс закончен раньше, чем позволяет график. Проверено: { $note }
learners-infeasible = Последняя часть открывается после срока: успеть невозможно. Продлите срок.
learners-modules = Модули и график
learners-until = до { $day }
learners-score = { $score } баллов
learners-failed = тест не сдан
learners-legend-bar = от открытия до срока
learners-legend-finish = завершён
learners-others = Другие курсы

## Изменение графика

learners-do-pause = Приостановить
learners-do-resume = Возобновить
learners-do-extend = Продлить срок
learners-do-shift = Сдвинуть
learners-changes = Изменения графика
learners-change-pause = Приостановлен с { $from }
learners-change-pause-until = Приостановлен с { $from } до { $until }
learners-change-extend = Срок позже на дней: { $days }
learners-change-shift = Сдвинут с { $from } на дней: { $days }
learners-change-group = группа, { $count }
learners-change-undone = отменено { $when }
learners-undo = Отменить
learners-undo-question = График станет таким, как будто этого изменения не было.
learners-undo-question-group = Это изменение сделано для группы ({ $count }). Оно отменится у всех, кого вы видите.
learners-undo-yes = Да, отменить
learners-form-pause-hint = Пока график приостановлен, ничего не открывается, никто не опаздывает и напоминания не приходят. Всё, что ещё не открылось, и срок сдвигаются на длину паузы.
learners-form-resume-hint = Пауза закончится сейчас. То, что она сдвинула, останется сдвинутым.
learners-form-extend-hint = Срок наступит позже. Открытия останутся прежними.
learners-form-shift-hint = Всё, что не открылось к этому дню, и срок наступят позже.
learners-form-scope = Для кого
learners-scope-learner = Только { $name }
learners-scope-region-group = Вся группа «{ $group }», { $region }
learners-scope-group = Вся группа «{ $group }» во всех регионах
learners-scope-count =
    { $count ->
        [one] сейчас учится { $count } слушатель
        [few] сейчас учатся { $count } слушателя
       *[other] сейчас учатся { $count } слушателей
    }
learners-form-pause-from = Первый день паузы
learners-form-pause-until = Последний день паузы
learners-form-pause-until-hint = Оставьте пустым, если неизвестно. Возобновить можно в любое время.
learners-form-extend-days = На сколько дней
learners-form-shift-from = С какого дня
learners-form-shift-days = На сколько дней
learners-form-reason = Причина
learners-form-reason-hint = Например: больничный лист № 123. Сохранится в истории.
learners-cancel = Отмена
learners-error-reason = Напишите причину, хотя бы три буквы.
learners-error-from = Выберите день не дальше года от сегодняшнего.
learners-error-until = Выберите день после первого, в пределах года.
learners-error-days = Напишите целое число от 1 до 365.
learners-done-pause = Приостановлено: { $count }
learners-done-resume = Возобновлено: { $count }
learners-done-extend = Срок продлён: { $count }
learners-done-shift = Графиков сдвинуто: { $count }
learners-done-undone = Изменение отменено: { $count }
learners-done-nobody = Ничего не изменилось: это уже никого не касается.
learners-groups-title = Группы и изменения
learners-groups-sub = Графики целых групп и недавние изменения
learners-groups-pick = Курс, группы которого нужно изменить
learners-groups-none = Сейчас в группах этого курса никто не учится.
learners-batches = Недавние изменения
learners-batches-none = Изменений пока не было.
learners-batch-undone = отменено у { $count }

## Кто это

learners-who = О слушателе
learners-platform-id = ID на платформе
learners-login = Логин
learners-cycle = Пятилетний цикл
learners-cycle-none = курсов ещё не завершал
learners-cycle-done = Последний завершён { $day },
learners-cycle-next = следующий в { $year } году
learners-bot = В боте
learners-bot-hint = Учитель в боте, который и есть этот слушатель. Один к одному.
learners-linked-by-phone = Связан по номеру телефона
learners-linked-by-code = Связан по логину и одноразовому коду
learners-linked-by-official = Связан сотрудником
learners-unlink = Разорвать связь
learners-unlink-question = { $name } больше не будет видеть успехи этого слушателя и получать напоминания. По номеру телефона связь сама не восстановится.
learners-unlink-yes = Да, разорвать
learners-unlinked = Ни с кем в боте не связан. Связь появится сама, когда учитель отправит номер телефона, который знает платформа.
learners-unlinked-refused = Ошибочную связь разорвал сотрудник, сама она не восстановится.
learners-find-teacher = Связать вручную: Telegram ID, @имя, имя или телефон
learners-find = Найти
learners-find-none = В боте нет такого учителя, или он из другого региона.
learners-link = Связать
learners-link-question = { $teacher } в боте и { $learner } на платформе — точно один человек? Он увидит эти успехи.
learners-link-yes = Да, связать
learners-teacher-taken = связан: { $name }
learners-done-linked = Связано
learners-done-unlinked = Связь разорвана
learners-done-taken = Не связано: кто-то из двоих уже связан с другим.

## Слишком быстро

learners-fast-title = Слишком быстро
learners-fast-sub = Кто закончил раньше, чем по графику может закончить кто угодно
learners-fast-which = Какие
learners-fast-open = Ждут проверки
learners-fast-reviewed = Проверены
learners-fast-sum = { $hours } учебных часов за { $took }; по графику нужно не меньше { $least }
learners-fast-sum-before = { $hours } учебных часов, закончено до начала; по графику нужно не меньше { $least }
learners-fast-note = Что выяснилось
learners-fast-review = Отметить проверенным
learners-fast-next = Следующая страница
learners-fast-empty = Слишком быстрых нет
learners-fast-empty-reviewed = Проверенных пока нет
learners-fast-empty-text = Кто закончит курс до открытия последней части, появится здесь сам.
learners-error-note = Напишите, что выяснилось, хотя бы три буквы.
learners-done-reviewed = Отмечено проверенным

## В беседе и в очереди

learners-card = Курс
learners-card-open = Страница слушателя
learners-card-none = Пока нет в списке платформы: успехи неизвестны.
learners-module = Модуль
learners-passport = Номер паспорта модуля
learners-from-module = Вопрос из модуля
learners-passport-others = Другие вопросы об этом модуле

## История

admin-audit-learner-linked = { $who }: связь с учителем в боте — { $target }
admin-audit-learner-unlinked = { $who }: связь с ботом разорвана — { $target }
