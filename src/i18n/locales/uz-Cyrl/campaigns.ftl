### Campaigns: segments, messages to many, what became of them.

panel-section-campaigns = Тарқатма
