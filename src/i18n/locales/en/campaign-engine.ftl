### What campaigns tell by themselves, and how those are called that follow another.

campaign-alarm-failures = ⚠️ The campaign “{ $name }” has stopped by itself: { $failed } of the last { $of } messages did not arrive. Look at the reasons in the panel, then go on or cancel it.
campaign-alarm-refused = ⚠️ The campaign “{ $name }” has stopped by itself: Telegram does not accept the message itself ({ $detail }). Nothing has been sent to the others yet.
campaign-alarm-empty = ⚠️ The campaign “{ $name }” has stopped by itself: “{ $variable }” is empty for somebody, and there is no text to stand in its place.
campaign-alarm-approval = It is time for the campaign “{ $name }”, but it goes to { $count } people and waits for a second person’s approval.
campaign-alarm-unready = It is time for the campaign “{ $name }”, but it is not ready and has gone back to the drafts.
campaign-follow-edit = { $name } (edit)
campaign-follow-delete = { $name } (deletion)
campaign-follow-correction = { $name } (correction)
campaign-follow-rest = { $name } (to the rest)
