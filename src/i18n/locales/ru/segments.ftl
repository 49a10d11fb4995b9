# Кому: условия, сохранённые сегменты и списки из файлов.

segments-whom = Кто
segments-everybody = Все учителя
segments-left = остаётся
segments-counting = Считаем…
segments-gone = удалено

segments-field-region = Регион
segments-field-district = Район
segments-field-school = Школа
segments-field-position = Должность
segments-field-subject = Предмет
segments-field-language = Язык
segments-field-registered = Зарегистрирован
segments-field-reachable = Сообщения доходят
segments-field-seen = Заходил в бот
segments-field-course = Курс
segments-field-module = Модуль
segments-field-progress = Освоение
segments-field-due = Срок близко
segments-field-overdue = Срок прошёл
segments-field-result = Аттестация
segments-field-labels = Метка
segments-field-list = Список из файла
segments-field-received = Получил рассылку
segments-field-pressed = Нажал кнопку
segments-field-messaged = Недавно получал
segments-field-state = Состояние

segments-about-person = Человек
segments-about-learning = Обучение
segments-about-bot = Бот и рассылки
segments-about-group = Группа

segments-is = да
segments-is-not = не
segments-is-or-not = { $name }: да или нет
segments-choose = Выберите…
segments-choose-more = Ещё…
segments-take = Убрать: { $name }
segments-add-value = Добавить: { $field }
segments-remove = Убрать условие: { $name }
segments-add = Добавить условие
segments-group = Группа
segments-group-new = Группа условий
segments-group-kind = Как соединены условия
segments-group-all = выполнены все
segments-group-any = выполнено хотя бы одно
segments-group-none = не выполнено ни одно
segments-group-empty = Добавьте в эту группу условие.

segments-example-school = Например: школа 15
segments-example-subject = Например: математика
segments-days = Число дней
segments-from = Не меньше, в процентах
segments-to = Не больше, в процентах
segments-campaign = Рассылка
segments-button = Кнопка
segments-unit-seen = дн. назад или позже
segments-unit-due = дн. до окончания или меньше
segments-unit-messaged = дн. назад или позже
segments-course-present = на нынешнем курсе
segments-course-any = на любом курсе
segments-course-enrolled = зачислен
segments-course-active = учится сейчас
segments-course-completed = окончил
segments-course-withdrawn = выбыл
segments-course-never = никогда не был зачислен
segments-module-completed = окончил
segments-module-begun = начал, не окончил
segments-module-untouched = не начинал
segments-result-passed = пройдена
segments-result-failed = не пройдена
segments-kind-service = служебное
segments-kind-course = курс
segments-kind-news = новости
segments-kind-event = мероприятие
segments-kind-survey = опрос

segments-teachers = { $count ->
    [one] учитель
    [few] учителя
   *[other] учителей
  }
segments-unreachable = { $count ->
    [one] { $count } из них бот написать не может: он будет пропущен
   *[other] { $count } из них бот написать не может: они будут пропущены
  }
segments-unfinished = { $count ->
    [one] { $count } условие не закончено и пока не учтено
    [few] { $count } условия не закончены и пока не учтены
   *[other] { $count } условий не закончено, они пока не учтены
  }
segments-samples = Для примера: { $count }
segments-others = Показать других
segments-sample-unreachable = не доходит
segments-nobody = Таких учителей не нашлось. Попробуйте смягчить одно из условий.

segments-saved = Готовый сегмент
segments-saved-choose = Взять условия из сегмента…

segments-problem-unfinished = Есть незаконченное условие: в нём ничего не выбрано.
segments-problem-empty = Есть пустая группа: добавьте в неё условие или уберите её.
segments-problem-range = Начало процентов не может быть больше конца.
segments-problem-deep = Группы вложены слишком глубоко: не больше пяти уровней.
segments-problem-many = Слишком много условий: не больше пятидесяти.
segments-problem-unreadable = Условия не удалось прочитать. Составьте их заново.

segments-quoted = «{ $name }»
segments-say-everybody = все учителя
segments-say-and = { $before } и { $last }
segments-say-or = { $before } или { $last }
segments-say-none = ни одно из: { $parts }
segments-say-region = { $not ->
    [yes] регион не { $values }
   *[no] регион: { $values }
  }
segments-say-district = { $not ->
    [yes] район не { $values }
   *[no] район: { $values }
  }
segments-say-school = { $not ->
    [yes] школа не { $values }
   *[no] школа: { $values }
  }
segments-say-subject = { $not ->
    [yes] предмет не { $values }
   *[no] предмет: { $values }
  }
segments-say-position = { $not ->
    [yes] должность не { $values }
   *[no] должность: { $values }
  }
segments-say-language = { $not ->
    [yes] язык не { $values }
   *[no] язык: { $values }
  }
segments-say-registered = { $not ->
    [yes] без регистрации
   *[no] с регистрацией
  }
segments-say-reachable = { $not ->
    [yes] сообщения не доходят
   *[no] сообщения доходят
  }
segments-say-seen = { $not ->
    [yes] не заходили в бот { $days } дн.
   *[no] заходили в бот за { $days } дн.
  }
segments-say-course = { $not ->
    [yes] { $state ->
      [enrolled] не зачислены на курс { $values }
      [completed] не окончили курс { $values }
      [withdrawn] не выбывали с курса { $values }
      [never] были на курсе { $values }
     *[active] сейчас не учатся на курсе { $values }
    }
   *[no] { $state ->
      [enrolled] зачислены на курс { $values }
      [completed] окончили курс { $values }
      [withdrawn] выбыли с курса { $values }
      [never] никогда не были на курсе { $values }
     *[active] учатся на курсе { $values }
    }
  }
segments-say-module = { $not ->
    [yes] { $state ->
      [begun] не остановились на середине модуля { $values }
      [untouched] начинали модуль { $values }
     *[completed] не окончили модуль { $values }
    }
   *[no] { $state ->
      [begun] начали и не окончили модуль { $values }
      [untouched] не начинали модуль { $values }
     *[completed] окончили модуль { $values }
    }
  }
segments-say-progress = { $not ->
    [yes] { $which ->
      [one] освоили не { $from }–{ $to }% курса { $course }
     *[any] освоили не { $from }–{ $to }% нынешнего курса
    }
   *[no] { $which ->
      [one] освоили { $from }–{ $to }% курса { $course }
     *[any] освоили { $from }–{ $to }% нынешнего курса
    }
  }
segments-say-due = { $not ->
    [yes] { $which ->
      [one] курс { $course } не кончается за { $days } дн.
     *[any] ни один курс не кончается за { $days } дн.
    }
   *[no] { $which ->
      [one] курс { $course } кончается за { $days } дн.
     *[any] курс кончается за { $days } дн.
    }
  }
segments-say-overdue = { $not ->
    [yes] { $which ->
      [one] срок курса { $course } не прошёл
     *[any] ни у одного курса срок не прошёл
    }
   *[no] { $which ->
      [one] срок курса { $course } прошёл
     *[any] срок курса прошёл
    }
  }
segments-say-result = { $not ->
    [yes] { $result ->
      [passed] нет пройденной аттестации
     *[failed] нет непройденной аттестации
    }
   *[no] { $result ->
      [passed] аттестация пройдена
     *[failed] аттестация не пройдена
    }
  }{ $which ->
    [one] {" "}({ $course })
   *[any] {""}
  }
segments-say-labels = { $not ->
    [yes] нет вопросов с меткой { $values }
   *[no] есть вопросы с меткой { $values }
  }
segments-say-list = { $not ->
    [yes] нет в списке { $values }
   *[no] есть в списке { $values }
  }
segments-say-received = { $not ->
    [yes] не получили рассылку { $campaign }
   *[no] получили рассылку { $campaign }
  }
segments-say-pressed = { $not ->
    [yes] не нажали «{ $button }» в рассылке { $campaign }
   *[no] нажали «{ $button }» в рассылке { $campaign }
  }
segments-say-messaged = { $not ->
    [yes] за { $days } дн. не получали сообщений ({ $values })
   *[no] за { $days } дн. получали сообщения ({ $values })
  }

segments-tabs = Разделы рассылок
segments-tab-campaigns = Рассылки
segments-tab-segments = Сегменты
segments-tab-lists = Списки
segments-tab-unreachable = Недоступные
segments-title = Сегменты
segments-sub = Скажите один раз, кому писать: сегмент каждый раз собирается заново
segments-new = Новый сегмент
segments-empty = Сегментов пока нет
segments-empty-text = Сегмент – это сохранённые условия. Например: учителя Андижана, не окончившие курс.
segments-edited = изменена { $date }
segments-name = Название сегмента
segments-name-hint = Например: Ферганская долина, срок близко
segments-build = Кто
segments-build-hint = Каждое условие сужает предыдущее; число справа – сколько осталось к этой строке.
segments-save = Сохранить
segments-archive = Удалить
segments-archive-ask = Сегмент исчезнет из списка. Рассылки, взятые из него, не изменятся.
segments-error-name = Дайте сегменту название.
segments-error-name-long = Название слишком длинное: не больше 80 знаков.
segments-error-taken = Сегмент с таким названием уже есть. Выберите другое.
segments-done-saved = Сегмент сохранён: { $name }
segments-done-archived = Сегмент удалён: { $name }

segments-lists-title = Списки из файлов
segments-lists-sub = По телефону, логину, номеру платформы или Telegram: сразу видно, кто из них есть в боте
segments-lists-file = Из файла
segments-lists-file-about = В одном из столбцов – телефон, логин, ID платформы или ID в Telegram.
segments-lists-file-hint = XLSX или CSV, до { $rows } строк и { $megabytes } MB
segments-lists-bring = Составить список
segments-lists-paste = Из текста
segments-lists-paste-about = По одному в строке: телефон, логин, номер платформы или Telegram.
segments-lists-name = Название списка
segments-lists-keys = Кто
segments-lists-empty = Списков пока нет
segments-lists-empty-text = Загрузите файл или впишите номера: список можно будет выбрать в условиях сегментов и рассылок.
segments-lists-matched = { $matched } из { $rows } есть в боте
segments-lists-unmatched = Не найдены: { $count }
segments-lists-unmatched-heading = Нет в боте
segments-lists-build = Составить сегмент
segments-lists-archive = Удалить
segments-lists-archive-ask = Список и люди в нём будут удалены. Условия, в которых он выбран, никого не найдут.
segments-error-list-name = Дайте списку название.
segments-error-list-keys = Впишите хотя бы один номер или логин.
segments-done-list = { $name }: { $matched } из { $rows } есть в боте
segments-done-list-archived = Список удалён: { $name }
