# Kimlarga: shartlar, saqlangan guruhlar va fayldan olingan ro‘yxatlar.

segments-whom = Kim
segments-everybody = Hamma o‘qituvchilar
segments-left = nafar qoladi
segments-counting = Sanalmoqda…
segments-gone = o‘chirilgan

segments-field-region = Hudud
segments-field-district = Tuman
segments-field-school = Maktab
segments-field-position = Lavozim
segments-field-subject = Fan
segments-field-language = Til
segments-field-registered = Ro‘yxatdan o‘tgan
segments-field-reachable = Xabar yetib boradi
segments-field-seen = Botda ko‘ringan
segments-field-course = Kurs
segments-field-module = Modul
segments-field-progress = O‘zlashtirish
segments-field-due = Muddati yaqin
segments-field-overdue = Muddati o‘tgan
segments-field-result = Attestatsiya
segments-field-labels = Yorliq
segments-field-list = Fayldagi ro‘yxat
segments-field-received = Tarqatmani olgan
segments-field-pressed = Tugmani bosgan
segments-field-messaged = Yaqinda xabar olgan
segments-field-state = Holati

segments-about-person = Inson
segments-about-learning = O‘qish
segments-about-bot = Bot va tarqatmalar
segments-about-group = Guruh

segments-is = bo‘lsa
segments-is-not = bo‘lmasa
segments-is-or-not = { $name }: bo‘lsa yoki bo‘lmasa
segments-choose = Tanlang…
segments-choose-more = Yana…
segments-take = Olib tashlash: { $name }
segments-add-value = Qo‘shish: { $field }
segments-remove = Shartni olib tashlash: { $name }
segments-add = Shart qo‘shish
segments-group = Guruh
segments-group-new = Shartlar guruhi
segments-group-kind = Shartlar qanday birlashadi
segments-group-all = hammasi to‘g‘ri kelsa
segments-group-any = kamida bittasi to‘g‘ri kelsa
segments-group-none = birortasi ham to‘g‘ri kelmasa
segments-group-empty = Bu guruhga shart qo‘shing.

segments-example-school = Masalan: 15-maktab
segments-example-subject = Masalan: matematika
segments-days = Kunlar soni
segments-from = Kamida, foizda
segments-to = Ko‘pi bilan, foizda
segments-campaign = Tarqatma
segments-button = Tugma
segments-unit-seen = kun ichida
segments-unit-due = kun ichida tugaydi
segments-unit-messaged = kun ichida
segments-course-present = hozirgi kursda
segments-course-any = istalgan kursda
segments-course-enrolled = yozilgan
segments-course-active = hozir o‘qimoqda
segments-course-completed = tugatgan
segments-course-withdrawn = tashlab ketgan
segments-course-never = hech yozilmagan
segments-module-completed = tugatgan
segments-module-begun = boshlagan, tugatmagan
segments-module-untouched = boshlamagan
segments-result-passed = o‘tgan
segments-result-failed = o‘ta olmagan
segments-kind-service = xizmat xabari
segments-kind-course = kurs
segments-kind-news = yangilik
segments-kind-event = tadbir
segments-kind-survey = so‘rovnoma

segments-teachers = { $count ->
   *[other] o‘qituvchi
  }
segments-unreachable = { $count } nafariga bot yoza olmaydi: ular o‘tkazib yuboriladi
segments-unfinished = { $count } ta shart tugallanmagan: u hali hisobga olinmadi
segments-samples = Misol uchun { $count } nafar
segments-others = Boshqalari
segments-sample-unreachable = yetib bormaydi
segments-nobody = Bunday o‘qituvchi topilmadi. Shartlardan birini yumshatib ko‘ring.

segments-saved = Saqlangan segment
segments-saved-choose = Shartlarni segmentdan olish…

segments-problem-unfinished = Tugallanmagan shart bor: unda hech narsa tanlanmagan.
segments-problem-empty = Bo‘sh guruh bor: unga shart qo‘shing yoki uni olib tashlang.
segments-problem-range = Foizning boshi oxiridan katta bo‘lmasin.
segments-problem-deep = Guruhlar juda chuqur joylashgan: besh qavatdan oshmasin.
segments-problem-many = Shartlar juda ko‘p: ellikdan oshmasin.
segments-problem-unreadable = Shartlarni o‘qib bo‘lmadi. Ularni qaytadan tuzing.

segments-quoted = «{ $name }»
segments-say-everybody = hamma o‘qituvchilar
segments-say-and = { $before } va { $last }
segments-say-or = { $before } yoki { $last }
segments-say-none = hech biri emas: { $parts }
segments-say-region = { $not ->
    [yes] hududi { $values } emas
   *[no] hududi { $values }
  }
segments-say-district = { $not ->
    [yes] tumani { $values } emas
   *[no] tumani { $values }
  }
segments-say-school = { $not ->
    [yes] maktabi { $values } emas
   *[no] maktabi { $values }
  }
segments-say-subject = { $not ->
    [yes] fani { $values } emas
   *[no] fani { $values }
  }
segments-say-position = { $not ->
    [yes] lavozimi { $values } emas
   *[no] lavozimi { $values }
  }
segments-say-language = { $not ->
    [yes] tili { $values } emas
   *[no] tili { $values }
  }
segments-say-registered = { $not ->
    [yes] ro‘yxatdan o‘tmagan
   *[no] ro‘yxatdan o‘tgan
  }
segments-say-reachable = { $not ->
    [yes] xabar yetib bormaydi
   *[no] xabar yetib boradi
  }
segments-say-seen = { $not ->
    [yes] { $days } kundan beri botga kirmagan
   *[no] { $days } kun ichida botga kirgan
  }
segments-say-course = { $not ->
    [yes] { $state ->
      [enrolled] { $values } kursiga yozilmagan
      [completed] { $values } kursini tugatmagan
      [withdrawn] { $values } kursini tashlab ketmagan
      [never] { $values } kursiga yozilgan
     *[active] { $values } kursida hozir o‘qimayotgan
    }
   *[no] { $state ->
      [enrolled] { $values } kursiga yozilgan
      [completed] { $values } kursini tugatgan
      [withdrawn] { $values } kursini tashlab ketgan
      [never] { $values } kursiga hech yozilmagan
     *[active] { $values } kursida o‘qimoqda
    }
  }
segments-say-module = { $not ->
    [yes] { $state ->
      [begun] { $values } modulini yarmida qoldirmagan
      [untouched] { $values } modulini boshlagan
     *[completed] { $values } modulini tugatmagan
    }
   *[no] { $state ->
      [begun] { $values } modulini boshlab, tugatmagan
      [untouched] { $values } modulini boshlamagan
     *[completed] { $values } modulini tugatgan
    }
  }
segments-say-progress = { $not ->
    [yes] { $which ->
      [one] { $course } kursini o‘zlashtirishi { $from }–{ $to }% emas
     *[any] hozirgi kursini o‘zlashtirishi { $from }–{ $to }% emas
    }
   *[no] { $which ->
      [one] { $course } kursini { $from }–{ $to }% o‘zlashtirgan
     *[any] hozirgi kursini { $from }–{ $to }% o‘zlashtirgan
    }
  }
segments-say-due = { $not ->
    [yes] { $which ->
      [one] { $course } kursi { $days } kun ichida tugamaydigan
     *[any] kursi { $days } kun ichida tugamaydigan
    }
   *[no] { $which ->
      [one] { $course } kursi { $days } kun ichida tugaydigan
     *[any] kursi { $days } kun ichida tugaydigan
    }
  }
segments-say-overdue = { $not ->
    [yes] { $which ->
      [one] { $course } kursining muddati o‘tmagan
     *[any] kursining muddati o‘tmagan
    }
   *[no] { $which ->
      [one] { $course } kursining muddati o‘tgan
     *[any] kursining muddati o‘tgan
    }
  }
segments-say-result = { $not ->
    [yes] { $result ->
      [passed] attestatsiyadan o‘tmagan
     *[failed] attestatsiyada yiqilmagan
    }
   *[no] { $result ->
      [passed] attestatsiyadan o‘tgan
     *[failed] attestatsiyadan o‘ta olmagan
    }
  }{ $which ->
    [one] {" "}({ $course })
   *[any] {""}
  }
segments-say-labels = { $not ->
    [yes] savollarida { $values } yorlig‘i yo‘q
   *[no] savollarida { $values } yorlig‘i bor
  }
segments-say-list = { $not ->
    [yes] { $values } ro‘yxatida yo‘q
   *[no] { $values } ro‘yxatida bor
  }
segments-say-received = { $not ->
    [yes] { $campaign } tarqatmasini olmagan
   *[no] { $campaign } tarqatmasini olgan
  }
segments-say-pressed = { $not ->
    [yes] { $campaign } tarqatmasida «{ $button }» tugmasini bosmagan
   *[no] { $campaign } tarqatmasida «{ $button }» tugmasini bosgan
  }
segments-say-messaged = { $not ->
    [yes] { $days } kun ichida xabar olmagan ({ $values })
   *[no] { $days } kun ichida xabar olgan ({ $values })
  }

segments-tabs = Tarqatma bo‘limlari
segments-tab-campaigns = Tarqatmalar
segments-tab-segments = Segmentlar
segments-tab-lists = Ro‘yxatlar
segments-tab-unreachable = Yetib bormaydiganlar
segments-title = Segmentlar
segments-sub = Kimlarga yozishni bir marta aytib qo‘ying: segment har safar yangidan topiladi
segments-new = Yangi segment
segments-empty = Hali segment yo‘q
segments-empty-text = Segment – saqlab qo‘yilgan shartlar. Masalan: Andijondagi, kursni tugatmagan o‘qituvchilar.
segments-edited = { $date } da o‘zgartirilgan
segments-name = Segment nomi
segments-name-hint = Masalan: Farg‘ona vodiysi, muddati yaqinlar
segments-build = Kimlar
segments-build-hint = Har shart avvalgisini toraytiradi; o‘ngdagi son shu qatorgacha qolganlar.
segments-save = Saqlash
segments-archive = O‘chirish
segments-archive-ask = Segment ro‘yxatdan olib tashlanadi. Undan olingan tarqatmalar o‘zgarmaydi.
segments-error-name = Segmentga nom bering.
segments-error-name-long = Nom juda uzun: ko‘pi bilan 80 ta belgi.
segments-error-taken = Bunday nomli segment bor. Boshqa nom bering.
segments-done-saved = Segment saqlandi: { $name }
segments-done-archived = Segment olib tashlandi: { $name }

segments-lists-title = Fayldagi ro‘yxatlar
segments-lists-sub = Telefon, login, platforma yoki Telegram raqamlari bo‘yicha: kim botda borligini darhol ko‘rasiz
segments-lists-file = Fayldan
segments-lists-file-about = Ustunlardan birida telefon, login, platforma ID si yoki Telegram ID si bo‘lsin.
segments-lists-file-hint = XLSX yoki CSV, ko‘pi bilan { $rows } qator va { $megabytes } MB
segments-lists-bring = Ro‘yxat tuzish
segments-lists-paste = Matndan
segments-lists-paste-about = Har qatorda bittadan: telefon, login, platforma yoki Telegram raqami.
segments-lists-name = Ro‘yxat nomi
segments-lists-keys = Kimlar
segments-lists-empty = Hali ro‘yxat yo‘q
segments-lists-empty-text = Fayl yuklang yoki raqamlarni yozing: ro‘yxatni segment va tarqatma shartlarida tanlay olasiz.
segments-lists-matched = { $rows } tadan { $matched } tasi botda topildi
segments-lists-unmatched = Topilmaganlar: { $count }
segments-lists-unmatched-heading = Botda topilmadi
segments-lists-build = Segment tuzish
segments-lists-archive = O‘chirish
segments-lists-archive-ask = Ro‘yxat va undagi odamlar o‘chiriladi. Uni tanlagan shartlar hech kimni topmay qoladi.
segments-error-list-name = Ro‘yxatga nom bering.
segments-error-list-keys = Kamida bitta raqam yoki login yozing.
segments-done-list = { $name }: { $rows } tadan { $matched } tasi botda topildi
segments-done-list-archived = Ro‘yxat o‘chirildi: { $name }
