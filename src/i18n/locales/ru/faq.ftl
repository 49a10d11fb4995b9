### Частые вопросы в боте: предложение, кнопки под ним, чем кончилось.

faq-offer-intro = 📖 Ваш вопрос принят. Среди готовых ответов нашёлся такой:
faq-offer-foot = Если ответа недостаточно, нажмите «✍️ Спросить сотрудника». Если ничего не нажимать, в { $time } вопрос сам перейдёт к сотрудникам.
faq-offer-solved = ✅ Рады, что ответ помог! Если появится ещё вопрос, просто напишите сюда.
faq-offer-asked = ✍️ Ваш вопрос № { $number } передан сотрудникам.
faq-button-solved = ✅ Вопрос решён
faq-button-ask = ✍️ Спросить сотрудника
faq-guide-below = Видео отправлено ниже.
faq-gone = Этот ответ сейчас обновляется, или его больше нет.
faq-press-solved = Спасибо! Рады, что помогли.
faq-press-asked = Ваш вопрос передан сотрудникам.
faq-stands-solved = Этот вопрос отмечен как решённый. Если есть другой, просто напишите.
faq-stands-asked = Этот вопрос уже передан сотрудникам.
faq-stands-closed = Это обращение закрыто.
faq-stands-unknown = Такого вопроса нет.
faq-again = 🙏 Жаль, что готовый ответ Вам не помог. Теперь Ваш вопрос рассмотрит сотрудник лично.
faq-taken = 👀 Сотрудник смотрит Ваш вопрос № { $number }. Ответ придёт сюда.
desk-handed-over = ✍️ Ваш вопрос передан сотрудникам. Номер обращения: № { $number }.

faq-pacing-course = 🎓 { $title }: освоено { $percent }%. { $state }
faq-pacing-next = 🔓 Следующая часть (часть { $portion }) откроется у Вас { $when }, через { $wait }.
faq-pacing-begins = 🗓 Ваш курс начинается { $when }.
faq-pacing-held = 🔓 График приостановлен: следующая часть откроется после паузы.
faq-pacing-all-open = 🔓 У Вас открыты все части курса.
faq-pacing-due = 🏁 Срок завершения: { $when } (осталось { $left }).
faq-pacing-due-held = 🏁 Срок завершения станет известен после паузы.
faq-pacing-overdue = 🏁 Срок истёк { $when }. Обязательно напишите об этом сотруднику.

faq-link-gone = Этого ответа больше нет. Напишите свой вопрос сюда: ответ найдём.
faq-link-ask = Если это не ответ на Ваш вопрос, напишите его сюда: сотрудники ответят.
faq-inline-open = 📖 Открыть в боте

bot-state-offered = 📖 предложен готовый ответ
bot-thread-ask = ✍️ Спросить сотрудника

panel-state-offered = читает FAQ
panel-end-faq = решено с помощью FAQ
panel-did-offered-self = Учителю предложен ответ из FAQ: «{ $title }»
panel-did-solvedByFaq-self = Учитель под ответом FAQ: «Вопрос решён»
panel-did-handedOver = { $who }: обращение взято, пока учитель читал FAQ
panel-did-handedOver-you = Вы взяли обращение, пока учитель читал FAQ
panel-did-handedOver-self =
    { $by ->
        [asker] Учитель решил спросить сотрудника
        [message] Учитель написал ещё, обращение перешло к сотрудникам
       *[clock] Ничего не нажато, обращение перешло к сотрудникам
    }
panel-did-missed-self = Учитель спросил то же снова: ответ FAQ не помог

offer-title = Предложено из FAQ
offer-open = Читает FAQ, к сотрудникам перейдёт в { $time }
offer-solved = Ответ FAQ решил вопрос
offer-missed = Отмечено решённым, но спрошено снова
offer-asked = Учитель решил спросить сотрудника
offer-lapsed = Ничего не нажато
offer-kind-entry = FAQ
offer-kind-guide = Видеоинструкция
offer-kind-pacing = FAQ с графиком учителя
offer-unseen = не открыто
offer-helped = это помогло
offer-removed = больше нет

faq-settings-title = Частые вопросы
faq-settings-hint = Прежде чем вопрос попадёт к сотрудникам, бот предлагает ответ из FAQ.
faq-settings-offers = Предлагать готовые ответы
faq-settings-offers-hint = Если выключить, каждый вопрос идёт прямо к сотрудникам.
faq-settings-wait = Через сколько минут вопрос сам переходит к сотрудникам
faq-settings-wait-hint = Если учитель ничего не нажал. От 1 до { $most }.
faq-error-wait = Напишите целое число от 1 до 120: сколько минут ждать.
