### Панелга кириш, ходимлар, созламалар, ёрлиқлар.

## Эшик

door-ask-title = Иш столига кириш
door-ask-text = Парол керак эмас. Телеграмда ботга /panel деб ёзинг: { $minutes } дақиқа ишлайдиган бир марталик ҳавола келади.
door-ask-new = Бот ҳавола бермаса, сиз ҳали ходимлар рўйхатида эмассиз: администратор таклиф юбориши керак. Биринчи администратор ҳаволани серверда npm run login-link буйруғи билан олади.
door-open-bot = Ботни очиш
door-confirm-title = Иш столига кирасизми?
door-enter = Кириш
door-confirm-small = Ҳавола бир марта ишлайди ва { $minutes } дақиқадан кейин эскиради. Сиз эмасмисиз? Саҳифани ёпинг: тугма босилмагунча ҳеч ким кирмайди.
door-expired-title = Ҳавола эскирган
door-expired-text = Ҳавола { $minutes } дақиқа ишлайди, бунисининг вақти ўтган. Ботга /panel деб ёзинг, янги ҳавола келади.
door-used-title = Ҳавола ишлатилган
door-used-text = Бу ҳавола билан бир марта кирилган. Ботга /panel деб ёзинг, янги ҳавола келади. Сиз кирмаган бўлсангиз, кирганингиздан сўнг ўз саҳифангизда ҳамма қурилмалардан чиқинг.
door-unknown-title = Бундай ҳавола йўқ
door-unknown-text = Ҳавола тўлиқ кўчирилмаган ёки бекор қилинган. Ботга /panel деб ёзинг, янги ҳавола келади.

## Вазифалар

admin-role-administrator = администратор
admin-role-administrator-hint = Ҳаммаси: ходимлар, созламалар ва барча ҳудудлар мурожаатлари
admin-role-supervisor = назоратчи
admin-role-supervisor-hint = Ўз ҳудудлари мурожаатлари, тақсимлаш ва ёрлиқлар
admin-role-official = мутасадди
admin-role-official-hint = Ўз ҳудудлари мурожаатларига жавоб бериш
admin-role-editor = муҳаррир
admin-role-editor-hint = Мурожаатларни кўрмайди
admin-regions-all = барча ҳудудлар

## Ўз саҳифаси

admin-me-title = Менинг саҳифам
admin-sign-out = Чиқиш
admin-sign-out-everywhere = Ҳамма жойдан чиқиш
admin-language-title = Тил
admin-language-hint = Панель сиз билан шу тилда гаплашади. Ботнинг тилини ботда /language билан танлайсиз.
admin-save = Сақлаш
admin-cancel = Бекор қилиш
admin-sessions-title = Кирган қурилмалар
admin-sessions-hint = Нотаниш қурилмани кўрсангиз, ундан чиқинг: кириш ўша заҳоти тўхтайди.
admin-session-current = шу қурилма
admin-session-meta = { $address } · охирги марта { $seen } · кирган: { $since }
admin-session-end = Чиқариш
admin-sessions-end-others = Қолган ҳаммасидан чиқиш
admin-device-unknown = Номаълум қурилма

## Ходимлар

admin-officials-title = Ходимлар
admin-officials-sub = Ким жавоб беради ва ким нимани кўради
admin-you = сиз
admin-disabled = ўчирилган
admin-disabled-sub = Кириш ҳуқуқи ўчирилган
admin-never-seen = ҳали кирмаган
admin-seen = охирги марта { $when }
admin-invite = Таклиф қилиш
admin-invite-title = Ходимни таклиф қилиш
admin-invite-sub = Таклиф ҳаволасини биринчи очган киши шу вазифага ўтади
admin-invitations-title = Очилмаган таклифлар
admin-invitations-hint = Ҳаволани биринчи очган киши ходим бўлади. Адашган бўлсангиз, қайтариб олинг.
admin-invitation-until = { $when } гача
admin-invitation-revoke = Қайтариб олиш
admin-invitation-ready = Таклиф тайёр: { $name }
admin-invitation-link = Шу ҳаволани унга юборинг. Телеграмда очиб, «Бошлаш» тугмасини босса, ходим бўлади.
admin-invitation-command = Бу ерда Телеграм ўрнида синов муҳити ишлаяпти ёки бот ҳали уланмаган. У киши ботга шу буйруқни ёзса, ходим бўлади.
admin-invitation-sandbox = Синов муҳитини очиш
admin-invitation-text = Таклиф матни
admin-invitation-once = Фақат ҳозир кўринади ва { $days } кун ишлайди. Йўқолса, қайтариб олиб, янгисини яратинг.
admin-drag = Судраб жойини ўзгартиринг
admin-move-up = Юқорига: { $title }
admin-move-down = Пастга: { $title }
admin-copy = Нусха олиш
admin-copied = Нусха олинди
admin-field-name = Исм ва фамилия
admin-field-name-hint = Ҳамкасблари панельда шу исм билан танийди.
admin-field-role = Вазифаси
admin-field-regions = Ҳудудлар
admin-field-regions-hint = Мутасадди ва назоратчи фақат шу ҳудудлар мурожаатларини кўради. Ҳеч бири танланмаса, ҳаммасини кўради.
admin-field-telegram-id = Телеграм рақами (ID), ихтиёрий
admin-field-telegram-id-hint = Маълум бўлса, ҳавола керак эмас: шу ҳисоб эгаси дарҳол ходим бўлади ва ботга /panel деб ёзиб киради.
admin-official-about = Ходим ҳақида
admin-access-title = Кириш
admin-access-hint = Ўчирилган ходим ҳамма қурилмадан ўша заҳоти чиқади. Ёзган жавоблари жойида қолади.
admin-access-me = Ўзингизни ўчира олмайсиз: керак бўлса, буни бошқа администратор қилади.
admin-fact-telegram = Телеграм ID
admin-fact-since = Қўшилган
admin-fact-seen = Охирги марта
admin-disable = Киришни ўчириш
admin-disable-question = { $name } панельдан ҳозир чиқарилади ва қайта кира олмайди. Кейин яна ёқиш мумкин.
admin-disable-yes = Ҳа, ўчирилсин
admin-enable = Киришни ёқиш
admin-end-sessions = Ҳамма қурилмадан чиқариш ({ $count })
admin-audit-open = Тарих
admin-audit-title = Ўзгаришлар тарихи
admin-audit-sub = Ҳуқуқ ва созламаларда ким нимани ўзгартирган, сўнгги { $count } та
admin-audit-system = Тизим
admin-audit-official-invited = { $who } таклиф яратди: { $target }
admin-audit-official-appointed = { $who } ходим қўшди: { $target }
admin-audit-official-joined = { $target } таклифни очиб, ходим бўлди
admin-audit-official-changed = { $who } ходимни ўзгартирди: { $target }
admin-audit-official-signedOut = { $who } ходимни ҳамма қурилмадан чиқарди: { $target }
admin-audit-invitation-revoked = { $who } таклифни қайтариб олди: { $target }
admin-audit-settings-changed = { $who } созламаларни ўзгартирди
admin-audit-label-added = { $who } ёрлиқ қўшди: { $target }
admin-audit-label-renamed = { $who } ёрлиқни қайта номлади: { $target }
admin-audit-label-archived = { $who } ёрлиқни олиб ташлади: { $target }
admin-audit-disabled = кириши ўчирилди
admin-audit-enabled = кириши ёқилган

## Созламалар

admin-settings-title = Созламалар
admin-settings-sub = Бутун иш столи учун, ҳамма ходимларга бирдек
admin-signature-title = Жавоб имзоси
admin-signature-hint = Ҳар бир жавоб остида туради, устознинг тилида. Бўш қолдирилса, имзо бўлмайди.
admin-show-name = Ходимнинг исми ҳам кўринсин
admin-show-name-hint = Ўчиқ бўлса, устоз фақат бўлим номини кўради.
admin-preview-title = Устоз шундай кўради
admin-preview-answer = Ассалому алайкум! 3-модуль бугун соат 11:15 да очилади.
admin-limits-title = Чегара
admin-limits-hint = Бир киши навбатни тўлдириб юбормаслиги учун. Ортиғи йўқолмайди: бот кутишни сўрайди.
admin-messages-per-hour = Бир устоздан бир соатда нечта хабар
admin-messages-per-hour-hint = { $min } дан { $max } гача

## Ёрлиқлар

admin-labels-title = Ёрлиқлар
admin-labels-sub = Мурожаатларни мавзуси бўйича ажратиш ва кейин топиш учун
admin-labels-empty = Ҳали ёрлиқ йўқ
admin-labels-empty-text = Кўп сўраладиган мавзулар учун қўшинг, масалан: сертификат, модуль очилмади.
admin-label-new = Янги ёрлиқ
admin-label-new-hint = Қисқа ва битта маъноли ном
admin-label-add = Қўшиш
admin-label-name = Ёрлиқ номи: { $name }
admin-label-archive = Олиб ташлаш

## Бажарилди

admin-done-language = Тил сақланди
admin-done-session = Қурилмадан чиқилди
admin-done-sessions = Қолган қурилмалардан чиқилди
admin-done-invited = Таклиф яратилди
admin-done-appointed = Ходим қўшилди: { $name }
admin-done-revoked = Таклиф қайтариб олинди
admin-done-revoked-late = Таклиф аллақачон очилган ёки қайтариб олинган
admin-done-saved = Сақланди
admin-done-disabled = Кириш ўчирилди: { $name }
admin-done-enabled = Кириш ёқилди: { $name }
admin-done-signed-out = Ҳамма қурилмадан чиқарилди: { $name }
admin-done-not-yourself = Буни ўзингизга қила олмайсиз: бошқа администраторга айтинг
admin-done-last-administrator = Бу ягона администратор: аввал бошқасини тайинланг
admin-done-settings = Созламалар сақланди
admin-done-label-added = Ёрлиқ қўшилди: { $name }
admin-done-label-renamed = Янги номи: { $name }
admin-done-label-archived = Ёрлиқ олиб ташланди, эски мурожаатларда қолади
admin-failed = Бажарилмади. Саҳифани янгилаб, яна уриниб кўринг

## Хатолар

admin-error-name = Исм ва фамилияни ёзинг, камида 2 та ҳарф
admin-error-name-long = Исм жуда узун
admin-error-role = Вазифани танланг
admin-error-regions = Ҳудудларни рўйхатдан танланг
admin-error-telegram-id = Телеграм рақами фақат сонлардан иборат, масалан 123456789
admin-error-telegram-id-known = Бу ҳисоб эгаси ходимлар рўйхатида бор
admin-error-last-administrator = Бу ягона администратор. Аввал бошқа администратор тайинланг
admin-error-signature = Имзо жуда узун: кўпи билан 120 та белги
admin-error-messages-per-hour = 5 дан 1000 гача бутун сон ёзинг
admin-error-label = Ёрлиқ номини ёзинг
admin-error-label-long = Ном жуда узун: кўпи билан 40 та белги
admin-error-label-taken = Бундай ёрлиқ бор. Бошқача ном беринг ёки борини ишлатинг

admin-attach-choose = Файлларни танланг ёки шу ерга ташланг
admin-attach-as-document = Файл сифатида
admin-attach-earlier = Олдинга суриш
admin-attach-later = Орқага суриш
admin-attach-too-many = Бир постда { $count } тагача файл бўлади
admin-file = XLSX ёки CSV файл
admin-file-choose = Файлни танланг ёки шу ерга ташланг
admin-file-look = Кўриб чиқиш
admin-file-sending = Юборилмоқда: { $percent } %
admin-chart-table = Сонлар жадвали
admin-period = Давр
admin-period-days = { $count } кун
admin-text-length = Белгилар сони:
admin-text-length-over = рухсат этилганидан кўп
