### The channel: posts, their calendar, polls.

panel-section-channel = Channel
