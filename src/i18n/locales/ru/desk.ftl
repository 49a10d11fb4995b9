### Собственные сообщения отдела: подтверждение, кнопки под ответом, оценка.

desk-opened = ✅ Ваш вопрос принят. Номер обращения: № { $number }.
desk-opened-module = 📘 Модуль: { $title } ({ $passport })
desk-opened-guide = 📹 Видеоинструкция: { $title }
desk-opened-post = 📣 Пост в канале: { $gist }
desk-opened-first = В очереди вы первый.
desk-opened-place =
    { $ahead ->
        [one] Перед вами { $ahead } вопрос.
        [few] Перед вами { $ahead } вопроса.
       *[other] Перед вами { $ahead } вопросов.
    }
desk-opened-many = Сейчас обращений очень много, но на каждое мы обязательно ответим.
desk-opened-wait = Судя по последним ответам, ожидание обычно занимает не больше { $wait }.
desk-opened-away = Сотрудники сейчас отдыхают. Они начнут отвечать в { $time }.
desk-opened-add = Если хотите что-то добавить, просто напишите сюда или пришлите фото, видео, голосовое сообщение: всё присоединится к этому обращению.
desk-opened-register = Если хотите, зарегистрируйтесь: зная, откуда вы, мы ответим точнее.
desk-button-register = 📝 Зарегистрироваться
desk-joined = ➕ Добавлено к вашему обращению № { $number }.
desk-reopened = 🔄 Обращение № { $number } снова открыто. Сотрудники увидят ваше новое сообщение.
desk-button-separate = Это другой вопрос
desk-button-solved = Спасибо, решено
desk-button-more = Спросить ещё
desk-rate =
    Обращение № { $number } закрыто.
    Помог ли вам ответ? Оцените от 1 до 5.

span-minutes =
    { $count ->
        [one] { $count } минуты
       *[other] { $count } минут
    }
span-hours =
    { $count ->
        [one] { $count } часа
       *[other] { $count } часов
    }
span-days =
    { $count ->
        [one] { $count } дня
       *[other] { $count } дней
    }
