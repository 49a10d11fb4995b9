### Video guides: the catalogue, the bot, the page for everybody.

panel-section-guides = Қўлланмалар
