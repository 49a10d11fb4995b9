### Видеоинструкции: страницы панели и страница для всех.

## Каталог

catalogue-title = Видеоинструкции
catalogue-sub = Этот каталог показывают бот и сайт
catalogue-tabs = Разделы каталога
catalogue-tab-list = Каталог
catalogue-tab-topics = Темы
catalogue-tab-figures = Показатели
catalogue-tab-archived = Архив
catalogue-public = На сайте
catalogue-new = Новая инструкция
catalogue-new-here = В эту тему
catalogue-search = Название, код, номер паспорта или ключевое слово
catalogue-none-found = Ничего не нашлось
catalogue-none-found-text = Попробуйте написать иначе или очистите поиск.
catalogue-empty = Тем пока нет
catalogue-empty-text = Сначала создайте тему, затем добавьте в неё видеоинструкции.
catalogue-topic-empty = В этой теме пока нет инструкций.
catalogue-draft = черновик
catalogue-no-video = нет видео
catalogue-missing = { $count ->
    [one] нет { $count } языка
   *[other] нет { $count } языков
  }
catalogue-views = просмотров: { $count }
catalogue-helped = помогло: { $percent }%
catalogue-chapters-count = глав: { $count }
catalogue-guides-count = инструкций: { $count }
catalogue-archive-empty = Архив пуст
catalogue-archive-empty-text = Убирайте устаревшие инструкции в архив: их показатели сохранятся.

## Темы

catalogue-topic = Тема
catalogue-topic-new = Новая тема
catalogue-topic-name = Название
catalogue-topic-name-hint = Хотя бы на одном языке. Вместо недостающего показывается другой, узбекские письменности переводятся одна в другую.
catalogue-topics-archived = Темы в архиве: { $count }
catalogue-topic-archive-hint = В архив уходит только пустая тема: сначала перенесите её инструкции.
catalogue-topic-archive-question = Тема пропадёт из бота и с сайта.
catalogue-topic-restore = Вернуть из архива

## Редактирование

catalogue-video = Видео
catalogue-video-about = Бот загружает видео один раз, дальше отправляет всем тот же файл.
catalogue-video-file = Файл видео
catalogue-video-choose = Выберите файл { "MP4" } или перетащите его сюда
catalogue-video-hint = { "MP4" }, не больше { $most }. Инструкцию можно создать и отправив видео боту.
catalogue-video-too-big = Файл больше { $most }. Сожмите его или укажите ссылку.
catalogue-video-failed = Файл не отправлен. Проверьте связь и попробуйте ещё раз.
catalogue-video-remove = Убрать видео
catalogue-video-elsewhere = Это видео отправлено боту и хранится в Telegram: его можно посмотреть в боте.
catalogue-video-notVideo = Файл не открылся: это не видео { "MP4" }.
catalogue-video-gone = Файл видео не найден. Загрузите его снова.
catalogue-watch-elsewhere = Открыть видео
catalogue-url = Или ссылка
catalogue-url-hint = Если видео слишком большое: адрес, который начинается с { "https://" }
catalogue-length = Длительность
catalogue-length-hint = Только для ссылки, например 12:30. У загруженного видео берётся из него самого.
catalogue-texts = Тексты
catalogue-texts-hint = На каждом языке — название, описание и главы. Вместо недостающего языка показывается другой.
catalogue-title-field = Название
catalogue-description = Описание
catalogue-chapters = Главы
catalogue-chapters-format = По одной на строке: { "1:05 Регистрация" }
catalogue-chapters-now = Глава с текущего места
catalogue-chapters-read = Так прочитаны главы
catalogue-chapters-none = Глав пока нет.
catalogue-chapter-line = { $language }, строка { $line }
catalogue-chapter-unreadable = пишите «минуты:секунды название», например 1:05 Регистрация
catalogue-chapter-notRising = время должно быть больше, чем в предыдущей строке
catalogue-chapter-beyondEnd = к этому времени видео уже закончилось
catalogue-chapter-titleTooLong = название слишком длинное
catalogue-chapter-tooMany = глав слишком много
catalogue-lacking = нет: { $parts }
catalogue-part-title = название
catalogue-part-description = описание
catalogue-part-chapters = главы
catalogue-cover = Обложка
catalogue-cover-about = Картинка в списке и до начала видео.
catalogue-cover-file = Картинка
catalogue-cover-choose = Выберите картинку { "JPEG" }, { "PNG" } или { "WebP" }
catalogue-cover-hint = Лучше всего 16:9. Можно остановить видео на нужном месте и взять этот кадр.
catalogue-cover-frame = Этот кадр на обложку
catalogue-cover-remove = Убрать обложку
catalogue-where = Место в каталоге
catalogue-where-hint = В какой теме стоит и по чему находится.
catalogue-code = Код
catalogue-code-hint = Стоит в ссылках: латинские буквы, цифры и дефис. Если пусто, сделаем из названия.
catalogue-passports = Паспорта модулей
catalogue-passports-hint = Показывается тем, кто проходит эти модули, например { "MAT-0412-03" }
catalogue-passport-unknown = { $number }: такого модуля нет
catalogue-keywords = Ключевые слова
catalogue-keywords-hint = Пишите так, как спрашивают люди: на любом языке и в любой письменности.
catalogue-open-hint = Если ничего не выбрано, инструкция видна везде и всегда.

## Ошибки

catalogue-error-title-none = Напишите название хотя бы на одном языке.
catalogue-error-title-long = Название слишком длинное.
catalogue-error-description-long = Описание слишком длинное: под видео в Telegram оно не поместится.
catalogue-error-chapters = Главы не прочитаны: ниже написано, какая строка с ошибкой.
catalogue-error-topic = Выберите тему.
catalogue-error-code = Только латинские буквы, цифры и дефис, не больше 36.
catalogue-error-code-taken = Этот код уже у другой инструкции.
catalogue-error-url = Напишите адрес целиком, с { "https://" } в начале.
catalogue-error-url-both = Есть и видео, и ссылка: оставьте что-то одно.
catalogue-error-length = Напишите минуты и секунды, например 12:30.
catalogue-error-passports = Для некоторых номеров нет модуля: они показаны ниже.
catalogue-error-keywords = Ключевых слов слишком много.
catalogue-error-upload = Файл видео не найден. Загрузите его снова.
catalogue-error-not-video = Это не видео { "MP4" }: Telegram проигрывает на месте только { "MP4" }.
catalogue-error-cover = Обложка — картинка { "JPEG" }, { "PNG" } или { "WebP" } до 10 МБ.
catalogue-error-incomplete = Опубликованная инструкция не может остаться без названия или видео.

## Инструкция

catalogue-edit = Изменить
catalogue-publish = Опубликовать
catalogue-unpublish = Вернуть в черновики
catalogue-archive = В архив
catalogue-archive-question = Инструкция пропадёт из бота и с сайта, ссылки на неё перестанут работать.
catalogue-archive-yes = Да, в архив
catalogue-restore = Вернуть из архива
catalogue-restore-hint = Вернётся черновиком.
catalogue-state = Состояние
catalogue-state-hint = Черновик видят только редакторы.
catalogue-state-draft = Черновик: пока видят только редакторы
catalogue-state-published = Опубликована
catalogue-state-archived = В архиве
catalogue-lacks = Для публикации не хватает:
catalogue-lack-title = названия
catalogue-lack-video = видео или ссылки
catalogue-lack-topic = действующей темы
catalogue-shown = Где видна
catalogue-links = Ссылки
catalogue-links-hint = Ставьте на страницы платформы и в сообщения: они ведут прямо к этому видео.
catalogue-link-bot = Ссылка, открывающая в боте
catalogue-link-page = Страница на сайте
catalogue-preview = Так выглядит в боте
catalogue-preview-hint = Само сообщение, как оно уходит, с кнопками.
catalogue-preview-language = Язык сообщения

## Показатели

catalogue-figures = Показатели
catalogue-figures-hint = Числа — за всё время, график — за последние { $days } дней.
catalogue-figure-views = просмотры
catalogue-figure-viewers = зрители
catalogue-figure-helped = помогло
catalogue-figure-notHelped = не помогло
catalogue-figure-favourites = в избранном
catalogue-figure-tickets = вопросы
catalogue-views-chart = Просмотры по дням
catalogue-no-views = В эти дни никто не смотрел.
catalogue-day = День
catalogue-way-browse = из тем
catalogue-way-search = из поиска
catalogue-way-link = по ссылкам
catalogue-way-share = переслано
catalogue-guide = Инструкция
catalogue-by-guide = По инструкциям
catalogue-missed = Поиски без результата
catalogue-missed-of = Поисков: { $searches }, без результата: { $missed }
catalogue-missed-times = { $count } раз
catalogue-make = Сделать инструкцию

## Сделано

catalogue-done-added = Инструкция сохранена черновиком.
catalogue-done-saved = Сохранено.
catalogue-done-published = Опубликовано.
catalogue-done-unpublished = Возвращено в черновики.
catalogue-done-incomplete = Не опубликовано: ещё не всё готово.
catalogue-done-archived = Убрано в архив.
catalogue-done-restored = Возвращено из архива.
catalogue-done-topic-added = Тема добавлена.
catalogue-done-topic-in-use = В теме есть инструкции: сначала перенесите их.
catalogue-done-ordered = Порядок сохранён.
catalogue-done-order-stale = Список тем временем изменился: задайте порядок ещё раз.

## История изменений

admin-audit-guide-created = { $who }: создана видеоинструкция { $target }
admin-audit-guide-changed = { $who }: изменена видеоинструкция { $target }
admin-audit-guide-video = { $who }: заменено видео инструкции { $target }
admin-audit-guide-published = { $who }: опубликована видеоинструкция { $target }
admin-audit-guide-unpublished = { $who }: возвращена в черновики видеоинструкция { $target }
admin-audit-guide-archived = { $who }: убрана в архив видеоинструкция { $target }
admin-audit-guide-restored = { $who }: возвращена из архива видеоинструкция { $target }
admin-audit-guide-reordered = { $who }: изменён порядок видеоинструкций: { $target }
admin-audit-guide-topic-created = { $who }: добавлена тема видео { $target }
admin-audit-guide-topic-renamed = { $who }: переименована тема видео { $target }
admin-audit-guide-topic-archived = { $who }: убрана в архив тема видео { $target }
admin-audit-guide-topic-restored = { $who }: возвращена из архива тема видео { $target }

## Страница для всех

guide-page-title = Видеоинструкции
guide-page-lead = Короткие видео о работе с платформой, курсах и сертификатах.
guide-page-home = Главная страница
guide-page-search = Что нужно? Например: сертификат
guide-page-find = Найти
guide-page-found = Найдено видео: { $count }
guide-page-none = Ничего не нашлось
guide-page-none-text = Попробуйте другие слова или задайте вопрос боту.
guide-page-all = Все видео
guide-page-empty = Видео пока нет
guide-page-empty-text = Скоро добавим. Свой вопрос задайте боту.
guide-page-in-bot = Открыть в боте
guide-page-ask = Задать вопрос боту
guide-page-elsewhere = Открыть видео
guide-page-only-bot = Это видео можно посмотреть в боте.
guide-page-chapters = Главы
guide-page-only-in = Только: { $places }
guide-page-places = регионов: { $count }
guide-page-length = Длительность { $length }
guide-page-more = Ещё по этой теме
guide-page-link = Видеоинструкции
