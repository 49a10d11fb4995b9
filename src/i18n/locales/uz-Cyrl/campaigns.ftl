### Campaigns: segments, messages to many, what became of them.

panel-section-campaigns = Тарқатма

# Under every campaign's message but those of service: the reader wants no more of its kind.
campaigns-opt-out = Бундай хабарлар керак эмас
# In a text, when something opens on the same day.
campaigns-today = бугун { $time }
