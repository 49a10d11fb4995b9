### Курсим: натижа, жадвал, муддат, эслатмалар ва ўзини топиш. Ботда ва расмда кўринади.
### Telegram HTML белгиларидан фойдаланилади; курс ва модул номлари алоҳида ҳимояланади.

bot-key-course = 🎓 Курсим
bot-command-course = Курсим: натижа, жадвал ва муддат

learning-pace-not-started = Ҳали бошланмаган
learning-pace-ahead = Жадвалдан олдиндасиз
learning-pace-on-time = Жадвал бўйича боряпсиз
learning-pace-behind = Жадвалдан ортдасиз
learning-pace-at-risk = Улгурмаслик хавфи бор
learning-pace-overdue = Муддат ўтиб кетган
learning-pace-completed = Курс тугатилган
learning-pace-paused = Вақтинча тўхтатилган

learning-fact-modules = { $total } модулдан { $done } таси
learning-fact-hours = { $total } соатдан { $done } соати
learning-legend-done = тайёр { $count }
learning-legend-progress = бошланган { $count }
learning-legend-open = очиқ { $count }
learning-legend-locked = ёпиқ { $count }
learning-module-name = { $number }-модул. { $title }
learning-next = Кейинги очилиш
learning-due = Тугатиш муддати
learning-finished = Тугатилган сана
learning-begins = Бошланиш санаси
learning-after-pause = тўхтатиш тугагач
learning-extended =
    { $days } кунга узайтирилган
learning-paused-until = { $when } гача тўхтатилган

learning-caption-now = ▶️ Ҳозир: { $title }
learning-caption-then = ⏭ Кейингиси: { $title }
learning-caption-next = 🔓 Кейинги очилиш: <b>{ $when }</b> ({ $what })
learning-caption-held = 🔓 Кейинги очилиш тўхтатиш тугагач бўлади ({ $what })
learning-caption-begins = 🗓 Курс <b>{ $when }</b> да бошланади
learning-caption-due = 🏁 Тугатиш муддати: <b>{ $when }</b>, { $left } қолди
learning-caption-due-held = 🏁 Муддат тўхтатиш тугагач маълум бўлади
learning-caption-overdue = 🏁 Муддат <b>{ $when }</b> да тугаган, { $past } ўтди. Илтимос, мутасадди ходимга ёзинг.
learning-caption-projected = 📈 Шу суръатда тахминан <b>{ $when }</b> да тугатасиз
learning-caption-completed = 🎓 <b>{ $when }</b> да тугатдингиз. Табриклаймиз!
learning-caption-extended = ➕ Муддат { $days } кунга узайтирилган
learning-caption-paused = ⏸ Жадвал вақтинча тўхтатилган
learning-caption-paused-until = ⏸ Жадвал { $when } гача тўхтатилган
learning-caption-group = 👥 { $group }, { $provider }
learning-caption-provider = 🏫 { $provider }
learning-caption-infeasible = ⚠️ Охирги қисм муддатдан кейин очилади: бу сизнинг айбингиз эмас. Муддатни узайтириш учун мутасадди ходимга ёзинг.
learning-portion = { $number }-қисм
learning-provider-regional_centre = Педагогик маҳорат маркази
learning-provider-platform = электрон платформа
learning-provider-university = олий таълим муассасаси
learning-provider-non_state = нодавлат ташкилот

learning-state-done-at = { $when } да тугатилган
learning-state-progress = { $percent }% ўрганилган
learning-state-open = очиқ, ҳали бошланмаган
learning-state-locked = { $when } да очилади
learning-state-held = тўхтатиш тугагач очилади
learning-state-over = ҳудудингизда { $when } да ёпилган
learning-state-elsewhere = ҳудудингизда ҳозирча очиқ эмас
learning-module-passport = Паспорт рақами: <code>{ $passport }</code>
learning-module-size =
    Ҳажми: { $hours } соат, { $credits } кредит
learning-module-score = Натижа: <b>{ $score }</b> балл (100 дан)
learning-module-passed = Синовдан ўтгансиз ✓
learning-module-failed = Синовдан ҳали ўтмагансиз
learning-module-due = { $when } гача тугатиш керак

learning-button-modules = 📗 Модуллар
learning-button-schedule = 🗓 Жадвал
learning-button-ask = ❓ { $number }-модул ҳақида сўраш
learning-button-ask-this = ❓ Шу модул ҳақида сўраш
learning-button-calendar = 📅 Тақвимга
learning-button-remind = 🔔 Эслатмалар
learning-button-courses = 🎓 Бошқа курсларим
learning-button-to-modules = ‹ Модуллар
learning-button-to-reminders = ‹ Эслатмалар
learning-button-officials = ✍️ Мутасадди ходимдан сўраш
learning-button-phone = 📱 Телефон рақами орқали
learning-button-login = 🔑 Логин ва код орқали

learning-courses-title =
    <b>Курсларингиз</b>

    Қайси бирини кўрсатай?
learning-modules-title =
    <b>{ $course }</b>
    Модул ҳақида батафсил билиш учун унинг рақамини босинг.
learning-schedule-title =
    <b>{ $course }</b>
    Ўзлаштириш жадвали
learning-schedule-coming = <b>Энди очилади</b>
learning-schedule-opened = <b>Очилган</b>
learning-schedule-all-open = Ҳамма қисмлар очилган.
learning-schedule-line = { $when } · { $portion }: { $modules }
learning-schedule-modules =
    { $count ->
        [one] { $numbers }-модул
       *[other] { $numbers }-модуллар
    }
learning-gone = Бу курс энди рўйхатингизда йўқ. Ҳозирги ҳолатни кўриш учун: /course
learning-ask-prompt =
    «{ $title }» модули (<code>{ $passport }</code>) ҳақида саволингизни ёзинг. Расм, видео ёки овозли хабар ҳам юборишингиз мумкин.

    Фикрингиздан қайтсангиз: /cancel

learning-calendar-caption = Файлни очинг: қисмларнинг очилиш вақти ва тугатиш муддати тақвимингизга қўшилади. Жадвал ўзгарса, файлни қайтадан очинг, эски ёзувлар янгиланади.
learning-calendar-opens = { $portion } очилди: { $course }
learning-calendar-due = Тугатиш муддати: { $course }
learning-calendar-soon = Эртага муддат тугайди: { $course }

learning-remind-title =
    <b>Эслатмалар</b>

    Кунига кўпи билан битта хабар келади, тунда ҳеч қачон. Керак бўлмаганини босиб ўчириб қўйинг.
learning-remind-hour = ⏰ Вақти: { $time }
learning-remind-hour-ask =
    <b>Эслатма соат нечада келсин?</b>
learning-remind-switched-off = Бундай эслатмалар энди келмайди. Қайтадан ёқиш: /course, сўнг «🔔 Эслатмалар».
learning-kind-opened = Янги қисм очилганда
learning-kind-idle = Вақтнинг ярми ўтиб, бошламаганимда
learning-kind-behind = Жадвалдан ортда қолганимда
learning-kind-due = Муддатга 7, 3 ва 1 кун қолганда
learning-kind-overdue = Муддат ўтиб кетганда
learning-kind-cycle = Беш йиллик муддат яқинлашганда

learning-unlinked =
    <b>Курсим</b>

    Натижангизни кўрсатиш учун сизни ўқув платформасидаги рўйхатдан топишим керак. Платформада кўрсатилган телефон рақамингизни юборинг ёки логин ва бир марталик кодни ёзинг.
learning-unlinked-phone =
    <b>Курсим</b>

    Платформадаги рўйхатда { $phone } рақамли тингловчи топилмади. Эҳтимол, платформада бошқа рақамингиз ёзилган ёки маълумот ҳали келмаган: у келиши билан сизни ўзим топаман.

    Ҳозироқ топиш учун бошқа рақамингизни юборинг, логин ва бир марталик кодни ёзинг ёки мутасадди ходимдан сўранг.
learning-none =
    <b>Курсим</b>

    Сизни платформада топдим, аммо ҳозирча бирорта курсга ёзилмагансиз. Курсга ёзилиш ҳақида ҳудудингиздаги Педагогик маҳорат марказидан ёки шу ерда мутасадди ходимдан сўранг.
learning-cycle = 🔄 Охирги курсни { $done }-йилда тугатгансиз. Малака ошириш беш йилда бир марта: навбатдагиси { $next }-йилда.
learning-closed-elsewhere =
    <b>{ $course }</b>

    Ҳурматли устоз, бу курс ҳозирча фақат қуйидаги ҳудудларда очиқ: { $places }. Сиз рўйхатда { $place } ўқитувчиси сифатида турибсиз, шунинг учун у сизга очилмаган.

    Ҳудудингиз нотўғри бўлса ёки саволингиз бўлса, мутасадди ходимдан сўранг: шу ерга ёзсангиз кифоя.
learning-closed-not-yet =
    <b>{ $course }</b>

    Ҳурматли устоз, бу курс сиз учун { $when } да очилади. Саволингиз бўлса, мутасадди ходимдан сўранг: шу ерга ёзсангиз кифоя.
learning-closed-over =
    <b>{ $course }</b>

    Ҳурматли устоз, бу курс { $when } да ёпилган. Улгурмаган бўлсангиз, мутасадди ходимдан сўранг: шу ерга ёзсангиз кифоя.
learning-place-unknown = ҳудуди кўрсатилмаган

learning-find-phone = Платформада кўрсатилган <b>телефон рақамингизни</b> пастдаги тугма орқали юборинг. У маълумотларингизга ёзилади, уни фақат мутасадди ходимлар кўради.
learning-find-login = Ўқув платформасидаги <b>логинингизни</b> ёзинг.
learning-find-code = Энди платформа берган <b>бир марталик кодни</b> ёзинг. Уни платформадаги шахсий кабинетингиздан ёки ўқув марказидан оласиз. Уни бошқа ҳеч кимга берманг.
learning-find-found = ✅ Сизни топдим: <b>{ $name }</b>. Курсингиз қуйида.
learning-find-already = ✅ Сиз аллақачон топилгансиз: <b>{ $name }</b>.
learning-find-phone-kept = Раҳмат, рақамингиз қабул қилинди.
learning-find-wrong = Логин ёки код тўғри келмади. Иккисини ҳам текшириб, кодни қайтадан ёзинг ёки «‹ Орқага» тугмаси билан логинни ўзгартиринг.
learning-find-expired = Бу коднинг муддати ўтган. Платформадан янги код олинг ва уни шу ерга ёзинг.
learning-find-locked = Нотўғри код жуда кўп ёзилди, шу сабабли бу код энди ишламайди. Платформадан янги код олинг ёки мутасадди ходимдан сўранг.
learning-find-limited = Нотўғри код жуда кўп ёзилди. Илтимос, бир соатдан кейин уриниб кўринг ёки мутасадди ходимдан сўранг.
learning-find-taken = Бу логин ботда бошқа одамга боғланган. Бу сиз бўлсангиз, мутасадди ходимга ёзинг: у текшириб, тўғрилаб беради.
learning-find-login-strange = Бу логинга ўхшамади. Уни платформага кирганда қандай ёзсангиз, шундай ёзинг.
learning-find-code-strange = Бу кодга ўхшамади. Кодни битта хабар қилиб ёзинг.
learning-find-other = Ҳозир сизни рўйхатдан топяпмиз, шунинг учун бу хабар савол сифатида қабул қилинмади. Савол бермоқчи бўлсангиз, аввал «✍️ Савол бериш» тугмасини ёки /cancel буйруғини босинг.
learning-find-cancelled = Бекор қилинди. Исталган вақтда давом эттиришингиз мумкин: /course
learning-find-set-aside = Сизни топиш тўхтатиб турилди. Давом эттириш учун: /course
