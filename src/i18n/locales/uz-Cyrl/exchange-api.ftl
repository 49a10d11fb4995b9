### Interfaces for other systems: the doors, their tokens, and what activities are.

panel-section-exchange = Тизимлар

## The doors

exchange-api-title = Маълумот алмашинуви
exchange-api-sub = Платформадан натижалар қайси йўллар билан келади
exchange-api-tabs = Алмашинув бўлимлари
exchange-api-tab-exchange = Йўллар
exchange-api-tab-api-tokens = Токенлар
exchange-api-tab-activities = Фаолиятлар
exchange-api-doors = Ҳар бир йўл билан келган маълумотлар
exchange-api-door = Йўл
exchange-api-door-file = Файллар
exchange-api-door-rest = REST
exchange-api-door-xapi = xAPI
exchange-api-today = Бугун
exchange-api-applied = { $days } кунда
exchange-api-repeated = Такрор
exchange-api-wrong = Яроқсиз
exchange-api-counts-hint = «Такрор» — аввал маълум бўлган ёки эскироқ маълумот: у ҳеч нарсани ўзгартирмайди. Кунлар UTC бўйича.
exchange-api-kept = Номаълум фаолиятлар туфайли кутаётган хабарлар: { $statements } та ({ $activities } та фаолият)
exchange-api-rest = REST
exchange-api-rest-hint = Платформа натижалар, кишилар ва курсларга ёзилишларни ўзи юборади; бир чақирувда 1000 тагача.
exchange-api-rest-docs = Дастурчилар учун ҳужжат (OpenAPI)
exchange-api-xapi = xAPI
exchange-api-xapi-hint = Moodle ва Open edX нинг экспорт воситалари шу манзилга юборади.
exchange-api-xapi-auth = Фойдаланувчи номи — токеннинг номи, пароль — токеннинг ўзи.

## Tokens

exchange-api-tokens-title = Токенлар
exchange-api-tokens-sub = Бошқа тизимлар шулар билан киради
exchange-api-tokens-empty = Ҳали токен йўқ
exchange-api-tokens-empty-text = Платформа натижаларни юбориши учун унга токен беринг.
exchange-api-token-new = Янги токен
exchange-api-token-new-hint = Ҳар бир тизимга ўз токенини беринг: шунда бирини бекор қилиш бошқаларига таъсир қилмайди.
exchange-api-token-name = Номи
exchange-api-token-name-hint = Қайси тизим учун, масалан «Moodle»
exchange-api-token-scopes = Нимага рухсат беради
exchange-api-scope-progress-read = Курслар ва натижаларни ўқиш (REST)
exchange-api-scope-progress-write = Натижалар, кишилар ва ёзилишларни юбориш (REST)
exchange-api-scope-statements-read = Хабарларни ўқиш (xAPI)
exchange-api-scope-statements-write = Хабарлар юбориш (xAPI)
exchange-api-token-make = Токен яратиш
exchange-api-token-ready = «{ $name }» учун токен тайёр
exchange-api-token-once = У фақат бир марта кўрсатилади. Ҳозир нусха олинг ва тизимнинг созламаларига қўйинг.
exchange-api-token-text = Токен
exchange-api-token-revoked = бекор қилинган
exchange-api-token-made = { $who } яратган, { $when }
exchange-api-token-terminal = терминалда яратилган, { $when }
exchange-api-token-unused = ҳали ишлатилмаган
exchange-api-token-used = охирги марта: { $when }
exchange-api-token-revoke = Бекор қилиш
exchange-api-token-revoke-ask = Бу токен билан келадиган тизим шу заҳоти кира олмай қолади. Қайтариб бўлмайди.
exchange-api-error-name = Ном ёзинг: ҳарф ёки рақамлар, икки нуқтасиз.
exchange-api-error-name-long = Ном жуда узун: 60 белгигача ёзинг.
exchange-api-error-scopes = Камида битта рухсатни белгиланг.
exchange-done-token-made = Токен яратилди
exchange-done-token-revoked = Токен бекор қилинди

## Activities

exchange-api-activities-title = Фаолиятлар
exchange-api-activities-sub = xAPI хабарлари қайси модул ёки курс ҳақида
exchange-api-activities-hint = Номаълум фаолиятлар: { $count } та. Ҳар бирига модул паспорти рақами ёки курс кодини ёзинг: кутаётган хабарлар шу заҳоти ҳисобга олинади. Манзилида паспорт рақами бор фаолиятлар ўзи таниб олинади.
exchange-api-activities-empty = Ҳамма фаолиятлар маълум
exchange-api-activities-empty-text = Тизимга нотаниш фаолият ҳақида хабар келса, у шу ерда пайдо бўлади.
exchange-api-activity-waits = кутаётган хабарлар: { $count } та
exchange-api-activity-last = охиргиси: { $when }
exchange-api-activity-target = Паспорт рақами ёки курс коди
exchange-api-activity-target-of = Паспорт рақами ёки курс коди: { $name }
exchange-api-activity-map = Боғлаш
exchange-api-activity-unmap = Боғланишни олиб ташлаш
exchange-api-error-target = Бундай модул ёки курс йўқ. Рўйхатдан танланг ёки рақамини ёзинг, масалан { "MAT-0412-03" }.
exchange-api-mapped = Боғланганлар
exchange-api-mapped-hint = Боғланиш олиб ташланса, ҳисобга олинган натижалар қолади; янги хабарлар кутади.
exchange-api-pages = Саҳифалар
exchange-api-page-before = Олдингилар
exchange-api-page-after = Кейингилар
exchange-done-activity-mapped = Боғланди, ҳисобга олинган хабарлар: { $count } та
exchange-done-activity-unmapped = Боғланиш олиб ташланди

## In the history of changes

admin-audit-token-created = { $who } токен яратди: { $target }
admin-audit-token-revoked = { $who } токенни бекор қилди: { $target }
admin-audit-activity-mapped = { $who } фаолиятни боғлади: { $target }
admin-audit-activity-unmapped = { $who } фаолият боғланишини олиб ташлади: { $target }
