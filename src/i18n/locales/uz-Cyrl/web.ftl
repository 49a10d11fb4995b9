### Ҳамма саҳифаларга умумий сўзлар: эшик, хато саҳифалари, ойна тугмалари.

web-product = Ҳамроҳ
web-close = Ёпиш
web-theme = Мавзуни алмаштириш
web-language = Тил
web-skip = Асосий қисмга ўтиш

web-error-not-found-title = Бундай саҳифа йўқ
web-error-not-found-text = Ҳавола эскирган ёки манзилда хато бор. Бош саҳифадан бошланг, ҳамма нарса ўша ерда.
web-error-not-found-action = Бош саҳифа
web-error-forbidden-title = Бу саҳифа сизга очилмаган
web-error-forbidden-text = Бу бўлим бошқа вазифадагиларга тегишли. Сизга керак бўлса, администраторга айтинг.
web-error-forbidden-action = Бош саҳифа
web-error-bad-request-title = Сўров тушунарсиз
web-error-bad-request-text = Саҳифа эскирган бўлиши мумкин. Орқага қайтинг, саҳифани янгиланг ва яна уриниб кўринг.
web-error-bad-request-action = Бошидан бошлаш
web-error-too-many-title = Бироз секинроқ
web-error-too-many-text = Қисқа вақтда жуда кўп сўров келди. Бир дақиқа кутинг ва яна уриниб кўринг.
web-error-too-many-action = Бош саҳифа
web-error-broken-title = Бизда носозлик
web-error-broken-text = Сиз айбдор эмассиз. Бир дақиқадан кейин яна уриниб кўринг. Такрорланса, администраторга қуйидаги рақамни айтинг.
web-error-broken-action = Яна уриниш
web-error-number = Сўров рақами: { $number }
