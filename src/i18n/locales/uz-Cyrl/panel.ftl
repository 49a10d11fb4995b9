### Панель: мутасаддиларнинг иш жойи.

## Қобиқ

panel-sections = Асосий бўлимлар
panel-home = Hamroh, бош саҳифа
panel-section-queue = Навбат
panel-section-officials = Ходимлар
panel-section-labels = Ёрлиқлар
panel-section-settings = Созлама
panel-section-sandbox = Синов
panel-theme = Мавзу
panel-me-spoken = , сиз ва кирган қурилмаларингиз
panel-unassigned-spoken = { " " }та эгасиз мурожаат
panel-offline-title = Алоқа узилди.
panel-offline-text = Рўйхат ҳозир янгиланмаяпти. Уланганда ўзи янгиланади, ёзганларингиз жойида қолади.
panel-offline-now = Ҳозир уланиш
