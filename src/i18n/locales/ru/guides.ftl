### Video guides: the catalogue, the bot, the page for everybody.

panel-section-guides = Видео

bot-key-guides = 📹 Видеоинструкции
bot-command-guides = Видеоинструкции

guides-title =
    <b>📹 Видеоинструкции</b>

    Выберите тему или найдите нужное видео по словам.
guides-none = Видеоинструкций пока нет. Если у вас вопрос, напишите его сюда: сотрудники ответят.
guides-topic =
    <b>📹 { $title }</b>

    Выберите видео.
guides-favourites = <b>⭐️ Ваши сохранённые видео</b>
guides-favourites-none = Вы ещё не сохранили ни одного видео. Нажмите под видео «⭐️ Сохранить», и оно будет здесь.
guides-button-search = 🔍 Найти
guides-button-favourites = ⭐️ Сохранённые
guides-button-topics = ‹ Темы
guides-button-again = 🔍 Искать другими словами
guides-button-officials = ✍️ Спросить сотрудника
guides-search-prompt = 🔍 Что ищем? Напишите одно-два слова, например: <i>сертификат</i> или <i>восстановить пароль</i>.
guides-found =
    { $count ->
        [one] 🔍 По запросу «{ $words }» найдено { $count } видео:
       *[other] 🔍 По запросу «{ $words }» найдено { $count } видео:
    }
guides-not-found =
    🔍 По запросу «{ $words }» видео не нашлось. Мы записали запрос: редакторы увидят, что такое видео нужно.

    Попробуйте другие слова или задайте вопрос сотрудникам.
guides-gone = Этой видеоинструкции больше нет, или она не открыта для вашего региона. Остальные: /guides

guides-chapter-before = ⏮ Предыдущая часть
guides-chapter-after = Следующая часть ⏭
guides-chapter-whole = 🎬 К началу видео
guides-button-helped = 👍 Помогло
guides-button-not-helped = 👎 Не помогло
guides-button-keep = ⭐️ Сохранить
guides-button-unkeep = ✓ ⭐️ Сохранено
guides-button-next = Следующее видео ›
guides-button-ask = ❓ Спросить об этом видео
guides-button-watch = ▶️ Смотреть
guides-elsewhere = Видео на другой странице: чтобы посмотреть его, нажмите кнопку ниже.
guides-thanks = Спасибо за отзыв!
guides-sorry = Жаль. Напишите вопрос, мы поможем.
guides-kept = Сохранено
guides-unkept = Убрано из сохранённых
guides-not-helped = Жаль, что видео не хватило. <b>Что осталось непонятным?</b> Напишите сюда: сотрудники увидят, что вопрос о видео «{ $title }».
guides-ask-prompt = Напишите вопрос о видео <b>«{ $title }»</b>. Можно прислать и фото или голосовое сообщение.
guides-broken = Извините, видео «{ $title }» сейчас не удалось отправить. Мы сообщили редакторам, скоро исправят. Если у вас вопрос, напишите его сюда.
guides-broken-editor = ⚠️ Видеоинструкцию «{ $title }» ({ $code }) не удаётся отправить: Telegram не принял файл, а на сервере его нет. Пожалуйста, пришлите видео сюда ещё раз и выберите «Вместо другого видео» или загрузите его в панели.

guides-inline-button = Все видеоинструкции
guides-inline-open = 📹 Открыть в боте

guides-video-offer = 📹 Видео получено ({ $length }, { $size } МБ). Для чего оно?
guides-video-new = ➕ Новая видеоинструкция
guides-video-instead = 🔁 Вместо другого видео
guides-video-leave = Не нужно
guides-video-left = Хорошо, в видеоинструкции оно не добавлено.
guides-video-gone = Видео не найдено, или у вас нет права менять видеоинструкции. Пришлите видео ещё раз.
guides-video-none = Пока нет ни одной видеоинструкции, которую можно заменить.
guides-video-instead-of = Вместо какого видео поставить новое?
guides-video-topic = В какую тему добавить?
guides-video-drafted = ✅ Черновик готов: <b>{ $title }</b>. Заполните название, описание и части в панели и опубликуйте.
guides-video-replaced = ✅ <b>{ $title }</b>: теперь показывается новое видео. Проверьте время частей.
guides-video-known = Это видео уже стоит в инструкции <b>{ $title }</b>.
guides-video-panel = Открыть в панели
guides-first-topic = Общее

guides-about = Вопрос о видеоинструкции
guides-about-others = Другие вопросы об этом видео
