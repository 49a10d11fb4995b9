### Hamma sahifalarga umumiy so‘zlar: eshik, xato sahifalari, oyna tugmalari.

web-product = Hamroh
web-close = Yopish
web-theme = Mavzuni almashtirish
web-language = Til
web-skip = Asosiy qismga o‘tish

web-error-not-found-title = Bunday sahifa yo‘q
web-error-not-found-text = Havola eskirgan yoki manzilda xato bor. Bosh sahifadan boshlang, hamma narsa o‘sha yerda.
web-error-not-found-action = Bosh sahifa
web-error-forbidden-title = Bu sahifa sizga ochilmagan
web-error-forbidden-text = Bu bo‘lim boshqa vazifadagilarga tegishli. Sizga kerak bo‘lsa, administratorga ayting.
web-error-forbidden-action = Bosh sahifa
web-error-bad-request-title = So‘rov tushunarsiz
web-error-bad-request-text = Sahifa eskirgan bo‘lishi mumkin. Orqaga qayting, sahifani yangilang va yana urinib ko‘ring.
web-error-bad-request-action = Boshidan boshlash
web-error-too-many-title = Biroz sekinroq
web-error-too-many-text = Qisqa vaqtda juda ko‘p so‘rov keldi. Bir daqiqa kuting va yana urinib ko‘ring.
web-error-too-many-action = Bosh sahifa
web-error-broken-title = Bizda nosozlik
web-error-broken-text = Siz aybdor emassiz. Bir daqiqadan keyin yana urinib ko‘ring. Takrorlansa, administratorga quyidagi raqamni ayting.
web-error-broken-action = Yana urinish
web-error-number = So‘rov raqami: { $number }
