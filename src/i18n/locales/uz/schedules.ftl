### Kurs jadvali: tinch soatlar.

schedule-quiet-title = Tinch soatlar
schedule-quiet-hint = Bu vaqtda kursning yangi qismi ochilmaydi va eslatma yuborilmaydi. Ikkala vaqt bir xil bo‘lsa, tinch soat yo‘q.
schedule-quiet-from = Boshlanishi
schedule-quiet-until = Tugashi
schedule-quiet-example = Masalan, { $time }
schedule-error-time = Vaqtni 22:00 ko‘rinishida yozing
