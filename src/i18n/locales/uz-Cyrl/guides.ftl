### Video guides: the catalogue, the bot, the page for everybody.

panel-section-guides = Видеолар

bot-key-guides = 📹 Видео қўлланмалар
bot-command-guides = Видео қўлланмалар

guides-title =
    <b>📹 Видео қўлланмалар</b>

    Мавзуни танланг ёки керакли видеони сўз билан қидиринг.
guides-none = Ҳозирча видео қўлланмалар йўқ. Саволингиз бўлса, шу ерга ёзинг: мутасадди ходимлар жавоб беради.
guides-topic =
    <b>📹 { $title }</b>

    Кўрмоқчи бўлган видеонгизни танланг.
guides-favourites = <b>⭐️ Сақланган видеоларингиз</b>
guides-favourites-none = Сиз ҳали бирорта видеони сақламагансиз. Видео остидаги «⭐️ Сақлаб қўйиш» тугмасини боссангиз, у шу ерда туради.
guides-button-search = 🔍 Қидириш
guides-button-favourites = ⭐️ Сақланганлар
guides-button-topics = ‹ Мавзулар
guides-button-again = 🔍 Бошқа сўз билан қидириш
guides-button-officials = ✍️ Мутасаддидан сўраш
guides-search-prompt = 🔍 Нимани қидирамиз? Бир-икки сўз ёзинг, масалан: <i>сертификат</i> ёки <i>паролни тиклаш</i>.
guides-found = 🔍 «{ $words }» бўйича { $count } та видео топилди:
guides-not-found =
    🔍 «{ $words }» бўйича видео топилмади. Сўровингизни ёзиб қўйдик: шундай видео кераклигини муҳаррирлар кўради.

    Бошқа сўз билан қидириб кўринг ёки саволингизни мутасадди ходимларга беринг.
guides-gone = Бу видео қўлланма энди йўқ ёки сизнинг ҳудудингиз учун очилмаган. Бошқалари: /guides

guides-chapter-before = ⏮ Олдинги бўлим
guides-chapter-after = Кейинги бўлим ⏭
guides-chapter-whole = 🎬 Видеонинг бошига қайтиш
guides-button-helped = 👍 Фойдали бўлди
guides-button-not-helped = 👎 Ёрдам бермади
guides-button-keep = ⭐️ Сақлаб қўйиш
guides-button-unkeep = ✓ ⭐️ Сақланган
guides-button-next = Кейинги видео ›
guides-button-ask = ❓ Шу видео ҳақида сўраш
guides-button-watch = ▶️ Томоша қилиш
guides-elsewhere = Видео бошқа саҳифада: уни кўриш учун қуйидаги тугмани босинг.
guides-thanks = Фикрингиз учун раҳмат!
guides-sorry = Афсусдамиз. Саволингизни ёзинг, ёрдам берамиз.
guides-kept = Сақлаб қўйилди
guides-unkept = Сақланганлардан олинди
guides-not-helped = Видео етарли бўлмаган бўлса, узр. <b>Нима тушунарсиз қолди?</b> Шу ерга ёзинг: саволингиз «{ $title }» видеоси ҳақидалигини мутасадди ходимлар кўради.
guides-ask-prompt = <b>«{ $title }»</b> видеоси ҳақида саволингизни ёзинг. Расм ёки овозли хабар ҳам юборишингиз мумкин.
guides-broken = Узр, «{ $title }» видеосини ҳозир юбора олмадик. Муҳаррирларга хабар бердик, тез орада тузатилади. Саволингиз бўлса, шу ерга ёзинг.
guides-broken-editor = ⚠️ «{ $title }» ({ $code }) видео қўлланмасини юбориб бўлмаяпти: Telegram файлни қабул қилмади, файлнинг ўзи эса серверда сақланмаган. Илтимос, видеони шу ерга қайтадан юборинг ва «Бошқа видео ўрнига»ни танланг ёки панель орқали юкланг.

guides-inline-button = Барча видео қўлланмалар
guides-inline-open = 📹 Ботда очиш

guides-video-offer = 📹 Видео қабул қилинди ({ $length }, { $size } МБ). У нима учун?
guides-video-new = ➕ Янги видео қўлланма
guides-video-instead = 🔁 Бошқа видео ўрнига
guides-video-leave = Керак эмас
guides-video-left = Майли, видео қўлланмаларга қўшилмади.
guides-video-gone = Видео топилмади ёки сизда видео қўлланмаларни ўзгартириш ҳуқуқи йўқ. Видеони қайтадан юборинг.
guides-video-none = Алмаштириш учун ҳали бирорта видео қўлланма йўқ.
guides-video-instead-of = Янги видео қайси қўлланманики ўрнига турсин?
guides-video-topic = Қайси мавзуга қўшамиз?
guides-video-drafted = ✅ Қоралама тайёр: <b>{ $title }</b>. Номи, тавсифи ва бўлимларини панелда тўлдиринг, сўнг эълон қилинг.
guides-video-replaced = ✅ <b>{ $title }</b>: энди янги видео кўрсатилади. Бўлимлар вақтини текшириб қўйинг.
guides-video-known = Бу видео аллақачон <b>{ $title }</b> қўлланмасида турибди.
guides-video-panel = Панелда очиш
guides-first-topic = Умумий

guides-about = Видео қўлланма ҳақида савол
guides-about-others = Шу видео ҳақидаги бошқа саволлар
