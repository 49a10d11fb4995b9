# Кимларга: шартлар, сақланган гуруҳлар ва файлдан олинган рўйхатлар.

segments-whom = Ким
segments-everybody = Ҳамма ўқитувчилар
segments-left = нафар қолади
segments-counting = Саналмоқда…
segments-gone = ўчирилган

segments-field-region = Ҳудуд
segments-field-district = Туман
segments-field-school = Мактаб
segments-field-position = Лавозим
segments-field-subject = Фан
segments-field-language = Тил
segments-field-registered = Рўйхатдан ўтган
segments-field-reachable = Хабар етиб боради
segments-field-seen = Ботда кўринган
segments-field-course = Курс
segments-field-module = Модуль
segments-field-progress = Ўзлаштириш
segments-field-due = Муддати яқин
segments-field-overdue = Муддати ўтган
segments-field-result = Аттестация
segments-field-labels = Ёрлиқ
segments-field-list = Файлдаги рўйхат
segments-field-received = Тарқатмани олган
segments-field-pressed = Тугмани босган
segments-field-messaged = Яқинда хабар олган
segments-field-state = Ҳолати

segments-about-person = Инсон
segments-about-learning = Ўқиш
segments-about-bot = Бот ва тарқатмалар
segments-about-group = Гуруҳ

segments-is = бўлса
segments-is-not = бўлмаса
segments-is-or-not = { $name }: бўлса ёки бўлмаса
segments-choose = Танланг…
segments-choose-more = Яна…
segments-take = Олиб ташлаш: { $name }
segments-add-value = Қўшиш: { $field }
segments-remove = Шартни олиб ташлаш: { $name }
segments-add = Шарт қўшиш
segments-group = Гуруҳ
segments-group-new = Шартлар гуруҳи
segments-group-kind = Шартлар қандай бирлашади
segments-group-all = ҳаммаси тўғри келса
segments-group-any = камида биттаси тўғри келса
segments-group-none = бирортаси ҳам тўғри келмаса
segments-group-empty = Бу гуруҳга шарт қўшинг.

segments-example-school = Масалан: 15-мактаб
segments-example-subject = Масалан: математика
segments-days = Кунлар сони
segments-from = Камида, фоизда
segments-to = Кўпи билан, фоизда
segments-campaign = Тарқатма
segments-button = Тугма
segments-unit-seen = кун ичида
segments-unit-due = кун ичида тугайди
segments-unit-messaged = кун ичида
segments-course-present = ҳозирги курсда
segments-course-any = исталган курсда
segments-course-enrolled = ёзилган
segments-course-active = ҳозир ўқимоқда
segments-course-completed = тугатган
segments-course-withdrawn = ташлаб кетган
segments-course-never = ҳеч ёзилмаган
segments-module-completed = тугатган
segments-module-begun = бошлаган, тугатмаган
segments-module-untouched = бошламаган
segments-result-passed = ўтган
segments-result-failed = ўта олмаган
segments-kind-service = хизмат хабари
segments-kind-course = курс
segments-kind-news = янгилик
segments-kind-event = тадбир
segments-kind-survey = сўровнома

segments-teachers = { $count ->
   *[other] ўқитувчи
  }
segments-unreachable = { $count } нафарига бот ёза олмайди: улар ўтказиб юборилади
segments-unfinished = { $count } та шарт тугалланмаган: у ҳали ҳисобга олинмади
segments-samples = Мисол учун { $count } нафар
segments-others = Бошқалари
segments-sample-unreachable = етиб бормайди
segments-nobody = Бундай ўқитувчи топилмади. Шартлардан бирини юмшатиб кўринг.

segments-saved = Сақланган сегмент
segments-saved-choose = Шартларни сегментдан олиш…

segments-problem-unfinished = Тугалланмаган шарт бор: унда ҳеч нарса танланмаган.
segments-problem-empty = Бўш гуруҳ бор: унга шарт қўшинг ёки уни олиб ташланг.
segments-problem-range = Фоизнинг боши охиридан катта бўлмасин.
segments-problem-deep = Гуруҳлар жуда чуқур жойлашган: беш қаватдан ошмасин.
segments-problem-many = Шартлар жуда кўп: элликдан ошмасин.
segments-problem-unreadable = Шартларни ўқиб бўлмади. Уларни қайтадан тузинг.

segments-quoted = «{ $name }»
segments-say-everybody = ҳамма ўқитувчилар
segments-say-and = { $before } ва { $last }
segments-say-or = { $before } ёки { $last }
segments-say-none = ҳеч бири эмас: { $parts }
segments-say-region = { $not ->
    [yes] ҳудуди { $values } эмас
   *[no] ҳудуди { $values }
  }
segments-say-district = { $not ->
    [yes] тумани { $values } эмас
   *[no] тумани { $values }
  }
segments-say-school = { $not ->
    [yes] мактаби { $values } эмас
   *[no] мактаби { $values }
  }
segments-say-subject = { $not ->
    [yes] фани { $values } эмас
   *[no] фани { $values }
  }
segments-say-position = { $not ->
    [yes] лавозими { $values } эмас
   *[no] лавозими { $values }
  }
segments-say-language = { $not ->
    [yes] тили { $values } эмас
   *[no] тили { $values }
  }
segments-say-registered = { $not ->
    [yes] рўйхатдан ўтмаган
   *[no] рўйхатдан ўтган
  }
segments-say-reachable = { $not ->
    [yes] хабар етиб бормайди
   *[no] хабар етиб боради
  }
segments-say-seen = { $not ->
    [yes] { $days } кундан бери ботга кирмаган
   *[no] { $days } кун ичида ботга кирган
  }
segments-say-course = { $not ->
    [yes] { $state ->
      [enrolled] { $values } курсига ёзилмаган
      [completed] { $values } курсини тугатмаган
      [withdrawn] { $values } курсини ташлаб кетмаган
      [never] { $values } курсига ёзилган
     *[active] { $values } курсида ҳозир ўқимаётган
    }
   *[no] { $state ->
      [enrolled] { $values } курсига ёзилган
      [completed] { $values } курсини тугатган
      [withdrawn] { $values } курсини ташлаб кетган
      [never] { $values } курсига ҳеч ёзилмаган
     *[active] { $values } курсида ўқимоқда
    }
  }
segments-say-module = { $not ->
    [yes] { $state ->
      [begun] { $values } модулини ярмида қолдирмаган
      [untouched] { $values } модулини бошлаган
     *[completed] { $values } модулини тугатмаган
    }
   *[no] { $state ->
      [begun] { $values } модулини бошлаб, тугатмаган
      [untouched] { $values } модулини бошламаган
     *[completed] { $values } модулини тугатган
    }
  }
segments-say-progress = { $not ->
    [yes] { $which ->
      [one] { $course } курсини ўзлаштириши { $from }–{ $to }% эмас
     *[any] ҳозирги курсини ўзлаштириши { $from }–{ $to }% эмас
    }
   *[no] { $which ->
      [one] { $course } курсини { $from }–{ $to }% ўзлаштирган
     *[any] ҳозирги курсини { $from }–{ $to }% ўзлаштирган
    }
  }
segments-say-due = { $not ->
    [yes] { $which ->
      [one] { $course } курси { $days } кун ичида тугамайдиган
     *[any] курси { $days } кун ичида тугамайдиган
    }
   *[no] { $which ->
      [one] { $course } курси { $days } кун ичида тугайдиган
     *[any] курси { $days } кун ичида тугайдиган
    }
  }
segments-say-overdue = { $not ->
    [yes] { $which ->
      [one] { $course } курсининг муддати ўтмаган
     *[any] курсининг муддати ўтмаган
    }
   *[no] { $which ->
      [one] { $course } курсининг муддати ўтган
     *[any] курсининг муддати ўтган
    }
  }
segments-say-result = { $not ->
    [yes] { $result ->
      [passed] аттестациядан ўтмаган
     *[failed] аттестацияда йиқилмаган
    }
   *[no] { $result ->
      [passed] аттестациядан ўтган
     *[failed] аттестациядан ўта олмаган
    }
  }{ $which ->
    [one] {" "}({ $course })
   *[any] {""}
  }
segments-say-labels = { $not ->
    [yes] саволларида { $values } ёрлиғи йўқ
   *[no] саволларида { $values } ёрлиғи бор
  }
segments-say-list = { $not ->
    [yes] { $values } рўйхатида йўқ
   *[no] { $values } рўйхатида бор
  }
segments-say-received = { $not ->
    [yes] { $campaign } тарқатмасини олмаган
   *[no] { $campaign } тарқатмасини олган
  }
segments-say-pressed = { $not ->
    [yes] { $campaign } тарқатмасида «{ $button }» тугмасини босмаган
   *[no] { $campaign } тарқатмасида «{ $button }» тугмасини босган
  }
segments-say-messaged = { $not ->
    [yes] { $days } кун ичида хабар олмаган ({ $values })
   *[no] { $days } кун ичида хабар олган ({ $values })
  }

segments-tabs = Тарқатма бўлимлари
segments-tab-campaigns = Тарқатмалар
segments-tab-segments = Сегментлар
segments-tab-lists = Рўйхатлар
segments-tab-unreachable = Етиб бормайдиганлар
segments-title = Сегментлар
segments-sub = Кимларга ёзишни бир марта айтиб қўйинг: сегмент ҳар сафар янгидан топилади
segments-new = Янги сегмент
segments-empty = Ҳали сегмент йўқ
segments-empty-text = Сегмент – сақлаб қўйилган шартлар. Масалан: Андижондаги, курсни тугатмаган ўқитувчилар.
segments-edited = { $date } да ўзгартирилган
segments-name = Сегмент номи
segments-name-hint = Масалан: Фарғона водийси, муддати яқинлар
segments-build = Кимлар
segments-build-hint = Ҳар шарт аввалгисини торайтиради; ўнгдаги сон шу қаторгача қолганлар.
segments-save = Сақлаш
segments-archive = Ўчириш
segments-archive-ask = Сегмент рўйхатдан олиб ташланади. Ундан олинган тарқатмалар ўзгармайди.
segments-error-name = Сегментга ном беринг.
segments-error-name-long = Ном жуда узун: кўпи билан 80 та белги.
segments-error-taken = Бундай номли сегмент бор. Бошқа ном беринг.
segments-done-saved = Сегмент сақланди: { $name }
segments-done-archived = Сегмент олиб ташланди: { $name }

segments-lists-title = Файлдаги рўйхатлар
segments-lists-sub = Телефон, логин, платформа ёки Telegram рақамлари бўйича: ким ботда борлигини дарҳол кўрасиз
segments-lists-file = Файлдан
segments-lists-file-about = Устунлардан бирида телефон, логин, платформа ID си ёки Telegram ID си бўлсин.
segments-lists-file-hint = XLSX ёки CSV, кўпи билан { $rows } қатор ва { $megabytes } MB
segments-lists-bring = Рўйхат тузиш
segments-lists-paste = Матндан
segments-lists-paste-about = Ҳар қаторда биттадан: телефон, логин, платформа ёки Telegram рақами.
segments-lists-name = Рўйхат номи
segments-lists-keys = Кимлар
segments-lists-empty = Ҳали рўйхат йўқ
segments-lists-empty-text = Файл юкланг ёки рақамларни ёзинг: рўйхатни сегмент ва тарқатма шартларида танлай оласиз.
segments-lists-matched = { $rows } тадан { $matched } таси ботда топилди
segments-lists-unmatched = Топилмаганлар: { $count }
segments-lists-unmatched-heading = Ботда топилмади
segments-lists-build = Сегмент тузиш
segments-lists-archive = Ўчириш
segments-lists-archive-ask = Рўйхат ва ундаги одамлар ўчирилади. Уни танлаган шартлар ҳеч кимни топмай қолади.
segments-error-list-name = Рўйхатга ном беринг.
segments-error-list-keys = Камида битта рақам ёки логин ёзинг.
segments-done-list = { $name }: { $rows } тадан { $matched } таси ботда топилди
segments-done-list-archived = Рўйхат ўчирилди: { $name }
