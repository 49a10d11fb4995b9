### Kurs jadvali: tinch soatlar.

schedule-quiet-title = Tinch soatlar
schedule-quiet-hint = Bu vaqtda kursning yangi qismi ochilmaydi va eslatma yuborilmaydi. Ikkala vaqt bir xil bo‘lsa, tinch soat yo‘q.
schedule-quiet-from = Boshlanishi
schedule-quiet-until = Tugashi
schedule-quiet-example = Masalan, { $time }
schedule-error-time = Vaqtni 22:00 ko‘rinishida yozing

admin-audit-schedule-paused = { $who } jadvalni to‘xtatib turdi: { $target }
admin-audit-schedule-resumed = { $who } jadvalni davom ettirdi: { $target }
admin-audit-schedule-extended = { $who } muddatni uzaytirdi: { $target }
admin-audit-schedule-shifted = { $who } jadvalni keyinga surdi: { $target }
admin-audit-schedule-undone = { $who } jadvaldagi o‘zgarishni bekor qildi: { $target }
admin-audit-tooFast-reviewed = { $who } tez tugatilgan kursni ko‘rib chiqdi: { $target }
