### The panel: where officials work.

## Shell

panel-sections = Sections
panel-home = Hamroh, home
panel-section-queue = Queue
panel-section-officials = People
panel-section-labels = Labels
panel-section-settings = Settings
panel-section-sandbox = Sandbox
panel-theme = Theme
panel-me-spoken = , you and your devices
panel-unassigned-spoken = { " " }tickets nobody has
panel-offline-title = Connection lost.
panel-offline-text = The list is not being updated. It catches up by itself when the connection is back; what you have written stays.
panel-offline-now = Connect now
