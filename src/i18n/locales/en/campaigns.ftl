### Campaigns: segments, messages to many, what became of them.

panel-section-campaigns = Campaigns

# Under every campaign's message but those of service: the reader wants no more of its kind.
campaigns-opt-out = No more of these
# In a text, when something opens on the same day.
campaigns-today = today { $time }
