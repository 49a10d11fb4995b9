### Жадвал ҳақидаги эслатмалар: ўқитувчига борадиган хабар ва панелдаги саҳифа.

## Хабар

reminders-hello = Ассалому алайкум, ҳурматли { $name }!
reminders-opened =
    { $count ->
        [1] Янги қисм очилди: { $portion }-қисм (жами { $of } та).
       *[other] Янги қисмлар очилди: { $first }–{ $portion }-қисмлар (жами { $of } та).
    }
reminders-idle = { $portion }-қисм учун вақтнинг ярми ўтди, аммо у ҳали бошланмаган. Муддати: { $due }.
reminders-behind = Жадвалдан ортда қоляпсиз: бугунгача { $due } соат ўзлаштирилиши керак эди, ҳозирча { $done } соат бажарилди.
reminders-due =
    { $days ->
        [0] Курсни бугун тугатиш керак: муддат { $due }. Ҳозирча { $percent } фоиз бажарилди.
        [1] Курсни тугатишга бир кун қолди: муддат { $due }. Ҳозирча { $percent } фоиз бажарилди.
       *[other] Курсни тугатишга { $days } кун қолди: муддат { $due }. Ҳозирча { $percent } фоиз бажарилди.
    }
reminders-overdue = Курснинг муддати ўтди: { $due }. Ҳозирча { $percent } фоиз бажарилди. Узрли сабабингиз бўлса, шу ерга ёзинг: муддатни узайтириш масаласини кўриб чиқамиз.
reminders-cycle = Охирги малака оширганингизга { $date } куни беш йил тўлади. Кейинги курсни шу кунгача режалаштириб қўйинг.
reminders-cycle-over = Охирги малака оширганингизга { $date } куни беш йил тўлди. Малака ошириш курсига ёзилиш вақти келди.
reminders-ask = Саволингиз бўлса, шу ерга ёзинг.
reminders-button-off =
    { $count ->
        [1] 🔕 Бундай эслатма керак эмас
       *[other] 🔕 Бундай эслатмалар керак эмас
    }

## Панель

panel-section-reminders = Эслатмалар
reminders-title = Эслатмалар
reminders-sub = Жадвал бўйича кимга нима юборилади ва нима юборилган
reminders-tabs = Эслатмалар бўлимлари
reminders-tab-overview = Бугун ва эртага
reminders-tab-history = Юборилганлар
reminders-tab-preview = Кўриниши
reminders-kind-opened = Янги қисм очилди
reminders-kind-idle = Вақтнинг ярми ўтди
reminders-kind-behind = Жадвалдан ортда
reminders-kind-due = Муддат яқин
reminders-kind-overdue = Муддат ўтди
reminders-kind-cycle = Беш йиллик давр
reminders-hint-opened = Жадвал бўйича янги қисм очилганда
reminders-hint-idle = Қисм муддатининг ярми ўтиб, ҳеч нарса қилинмаганда
reminders-hint-behind = Ортда қолганда, ҳафтада бир марта
reminders-hint-due = Муддатга 7, 3 ва 1 кун қолганда
reminders-hint-overdue = Муддат ўтганда, ҳафтада бир марта, тўрт ҳафта
reminders-hint-cycle = Беш йил тўлишига 180 ва 30 кун қолганда ва тўлганда
reminders-now-title = Бугун ёзилган хабарлар
reminders-none-today = Бугун ҳали ҳеч кимга ёзилмади.
reminders-fate-waiting = навбатда
reminders-fate-sent = юборилди
reminders-fate-blocked = бот блокланган
reminders-fate-failed = етиб бормади
reminders-fate-uncertain = номаълум
reminders-fate-stopped = тўхтатилди
reminders-fate-late = тунга қолди
reminders-fate-gone = эски
reminders-kinds-title = Тур бўйича
reminders-courses-title = Курс бўйича
reminders-courses-hint = Курсни очинг: у ерда бирор турдаги эслатмани тўхтатиш мумкин.
reminders-column-kind = Тур
reminders-column-course = Курс
reminders-column-written = Бугун ёзилди
reminders-column-still = Бугун яна
reminders-column-tomorrow = Эртага
reminders-column-stopped = Тўхтатилган
reminders-sum = Хабарлар
reminders-sum-hint = Бир кишига кунига кўпи билан битта хабар боради, унда бир нечта эслатма бўлиши мумкин.
reminders-counted = Ҳисоб вақти: { $when }. Янги маълумот келса, ўзгаради.
reminders-counting = Саналмоқда: { $count } тингловчи кўриб чиқилди.
reminders-night = Тунда, { $from } дан { $until } гача, ҳеч ким безовта қилинмайди.
reminders-no-night = Тунги сокин вақт белгиланмаган.
reminders-empty = Эслатадиган ҳеч нарса йўқ
reminders-empty-text = Тингловчилар курсга ёзилиб, ботда ўзини топгач, бу ерда уларга нима юборилиши кўринади.
reminders-course-sub = Шу курс ҳақидаги эслатмалар
reminders-course-still = бугун яна { $count }
reminders-course-tomorrow = эртага { $count }
reminders-stop = Тўхтатиш
reminders-resume = Давом эттириш
reminders-stop-question = Бу курс ҳақида «{ $kind }» эслатмаси энди ҳеч кимга юборилмайди, навбатдагилари ҳам қайтариб олинади.
reminders-stop-yes = Ҳа, тўхтатилсин
reminders-look = Кўриниши
reminders-only-editors = Эслатмаларни администратор ёки муҳаррир тўхтатади.
reminders-done-stopped = Эслатма тўхтатилди, навбатдан қайтариб олинди: { $count } та
reminders-done-resumed = Эслатма давом эттирилади
reminders-preview-hint = Телеграмда шундай кўринади. Исм ва рақамлар намуна учун.
reminders-preview-kinds = Эслатма турлари
reminders-preview-name = Дилноза Каримова
reminders-preview-course = Курс номи
reminders-history-search = Исм, телефон ёки логин
reminders-history-empty = Ҳали ҳеч кимга эслатма юборилмаган
reminders-history-none = Бундай тингловчига эслатма топилмади
reminders-history-none-text = Исмнинг бошқа ёзилишини ёки телефон рақамини киритиб кўринг.
reminders-history-older = Олдингилари
reminders-history-nameless = Исми номаълум тингловчи
admin-audit-reminders-stopped = { $who } курс эслатмасини тўхтатди: { $target }
admin-audit-reminders-resumed = { $who } курс эслатмасини давом эттирди: { $target }
