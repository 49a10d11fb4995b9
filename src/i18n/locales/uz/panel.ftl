### Panel: mutasaddilarning ish joyi.

## Qobiq

panel-sections = Asosiy bo‘limlar
panel-home = Hamroh, bosh sahifa
panel-section-queue = Navbat
panel-section-officials = Xodimlar
panel-section-labels = Yorliqlar
panel-section-settings = Sozlama
panel-section-sandbox = Sinov
panel-theme = Mavzu
panel-me-spoken = , siz va kirgan qurilmalaringiz
panel-unassigned-spoken = { " " }ta egasiz murojaat
panel-offline-title = Aloqa uzildi.
panel-offline-text = Ro‘yxat hozir yangilanmayapti. Ulanganda o‘zi yangilanadi, yozganlaringiz joyida qoladi.
panel-offline-now = Hozir ulanish
