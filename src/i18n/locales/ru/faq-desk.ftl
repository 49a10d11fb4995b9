### Частые вопросы и обращения: помощь за столом сотрудника, предложенные вопросы, отчёт, темы, которые надо написать.

entries-tab-asks = Предложения
entries-tab-toWrite = Что написать
entries-tab-figures = Отчёт

## Рядом с обращением

faqdesk-part = Частые вопросы
faqdesk-make = Создать запись
faqdesk-made = Создана из этого обращения
faqdesk-found-none = Готового ответа на этот вопрос нет.
faqdesk-found-unsure = Точного совпадения нет. Ближайшие:
faqdesk-insert = Вставить в ответ
faqdesk-link = Связать
faqdesk-link-hint = Вопрос будет предложен этой записи как ещё одна формулировка
faqdesk-link-waiting = связано, ждёт проверки
faqdesk-link-taken = вопрос добавлен
faqdesk-link-refused = вопрос не взят
faqdesk-linked = Обращение связано. Вопрос проверит редактор.
faqdesk-unlinked = Связь снята
faqdesk-link-already = Это обращение уже связано с этой записью
faqdesk-link-decided = Редактор уже принял решение
faqdesk-link-impossible = Связать не удалось: нет такого обращения или записи

## Ответ из обращения

faqdesk-from-ticket = Запись из обращения
faqdesk-from-ticket-sub = Сохраняется черновиком, публикует редактор
faqdesk-made-already = Из этого обращения уже создана запись:
faqdesk-similar = Похожие записи
faqdesk-similar-hint = Если одна из них подходит, не пишите новую: свяжите обращение с ней.
faqdesk-link-instead = Лучше связать с этой
faqdesk-source = Что написано в обращении
faqdesk-source-hint = Зачёркнутое — личные данные, в черновик они не попадают. Ни одно правило не знает всех имён, поэтому проверьте и сами.
faqdesk-source-question = Вопрос
faqdesk-source-answer = Ответ
faqdesk-nothing-personal = Личных данных не найдено.
faqdesk-no-answer = На это обращение ещё не ответили: напишите ответ ниже сами.
faqdesk-draft = Черновик: { $language }
faqdesk-draft-hint = Второе письмо узбекского получится само. Другие языки добавит редактор.
faqdesk-draft-title = Заголовок
faqdesk-draft-ask = Как спросил учитель
faqdesk-draft-ask-hint = На этой строке учится поиск.
faqdesk-draft-body = Ответ
faqdesk-draft-body-hint = Где стоит «…», что-то убрано: поправьте предложение.
faqdesk-draft-save = Сохранить черновик
faqdesk-error-title = Напишите заголовок
faqdesk-error-title-long = Заголовок не длиннее 120 знаков
faqdesk-error-ask = Напишите вопрос
faqdesk-error-ask-long = Вопрос не длиннее 200 знаков
faqdesk-error-body = Напишите ответ
faqdesk-error-body-long = Ответ не длиннее 2500 знаков
faqdesk-done-entry-made = Черновик сохранён
faqdesk-done-linked = Обращение связано. Вопрос проверит редактор.
faqdesk-personal-name = имя
faqdesk-personal-phone = номер телефона
faqdesk-personal-document = номер документа
faqdesk-personal-number = длинный номер
faqdesk-personal-email = электронная почта
faqdesk-personal-username = имя в Telegram
faqdesk-personal-login = логин, пароль или код
faqdesk-personal-link = личная ссылка
faqdesk-personal-school = школа
faqdesk-personal-place = адрес
faqdesk-personal-ticket = номер обращения
faqdesk-personal-birth = дата рождения
faqdesk-personal-signature = подпись

## Предложенные вопросы

faqdesk-asks-hint =
    { $count ->
        [one] { $count } вопрос ждёт проверки. На принятых учится поиск.
        [few] { $count } вопроса ждут проверки. На принятых учится поиск.
       *[many] { $count } вопросов ждут проверки. На принятых учится поиск.
    }
faqdesk-asks-none = Ничего не ждёт
faqdesk-asks-none-text = Когда сотрудник свяжет обращение с записью, его вопрос появится здесь.
faqdesk-asks-decided = Последние решения
faqdesk-ask-wording = Текст вопроса
faqdesk-ask-take = Принять
faqdesk-ask-refuse = Отклонить
faqdesk-ask-alike = В записи уже есть, с тем же смыслом:
faqdesk-ask-taken = принят
faqdesk-ask-refused = отклонён
faqdesk-somebody = бывший сотрудник
faqdesk-undo = Отменить
faqdesk-done-ask-taken = Вопрос добавлен в запись
faqdesk-done-ask-refused = Вопрос отклонён
faqdesk-done-ask-waits = Решение отменено: вопрос снова ждёт
faqdesk-done-ask-stands = Точно такой вопрос там уже был: не добавлен
faqdesk-done-ask-empty = Вопрос пуст или длиннее 200 знаков: не добавлен
faqdesk-done-ask-full = В этой записи уже предельное число вопросов: сначала удалите один
faqdesk-done-ask-unknown = По этому вопросу уже решено

## Что написать

faqdesk-topics-of = Вопросов за 30 дней, на которые бот не мог предложить готовый ответ: { $questions }. Одинаковые показаны вместе.
faqdesk-topics-cut = Самые новые вопросы за 30 дней, на которые бот не мог предложить готовый ответ: { $questions }. Одинаковые показаны вместе.
faqdesk-topics-none = Писать нечего
faqdesk-topics-none-text = За 30 дней вопросы без готового ответа ни разу не повторились.
faqdesk-topic-asked =
    { $count ->
        [one] раз спросили
        [few] раза спросили
       *[many] раз спросили
    }
faqdesk-topic-times =
    { $count ->
        [one] спросили { $count } раз
        [few] спросили { $count } раза
       *[many] спросили { $count } раз
    }
faqdesk-topic-write = Создать запись
faqdesk-topic-begun = Начатая запись
faqdesk-topic-aside = Не для частых вопросов
faqdesk-topics-aside = Отложенные темы: { $count }
faqdesk-topic-back = Вернуть
faqdesk-done-topic-written = Черновик готов: вопросы учителей уже в нём, напишите ответ
faqdesk-done-topic-aside = Тема отложена
faqdesk-done-topic-back = Тема возвращена

## Отчёт

faqdesk-whole = Готовые ответы решили без сотрудника { $net } из { $questions } вопросов ({ $share }).
faqdesk-no-figures = Пока ничего не предлагалось
faqdesk-no-figures-text = За это время готовые ответы не предлагались ни на один вопрос.
faqdesk-by-week = По неделям
faqdesk-by-topic = По темам
faqdesk-by-language = По языкам
faqdesk-file = скачать файл: { $what }
faqdesk-topic = Тема
faqdesk-topic-gone = удалена
faqdesk-language = Язык
faqdesk-week = Неделя
faqdesk-questions = Все вопросы
faqdesk-share-percent = Доля, %
faqdesk-week-says = { $day }: предложено { $offered }, решено { $net }
faqdesk-figure-questions = Все вопросы
faqdesk-figure-offered = Предложено
faqdesk-figure-solved = Отмечено «помогло»
faqdesk-figure-missed = Спросили снова
faqdesk-figure-net = Решено на деле
faqdesk-figure-asked = Позвали сотрудника
faqdesk-figure-lapsed = Не нажали, ушло само
faqdesk-figure-open = Читают
faqdesk-figure-share = Доля

## Журнал

admin-audit-faq-created = { $who } создал(а) запись частых вопросов: { $target }
admin-audit-faq-changed = { $who } изменил(а) запись частых вопросов: { $target }
admin-audit-faq-state = { $who } изменил(а) состояние записи частых вопросов: { $target }
admin-audit-faq-ask-proposed = { $who } связал(а) обращение с записью частых вопросов: { $target }
admin-audit-faq-topic-aside = { $who } отложил(а) тему для частых вопросов
admin-audit-faq-topic-back = { $who } вернул(а) тему для частых вопросов
