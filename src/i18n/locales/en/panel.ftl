### The panel: where officials work.

## Shell

panel-sections = Sections
panel-sections-more = More
panel-home = Hamroh, home
panel-section-queue = Queue
panel-section-officials = Officials
panel-section-labels = Labels
panel-section-settings = Settings
panel-section-sandbox = Sandbox
panel-theme = Theme
panel-me-spoken = , you and your devices
panel-unassigned-spoken = { " " }tickets nobody has
panel-offline-title = Connection lost.
panel-offline-text = The list is not being updated. It catches up by itself when the connection is back; what you have written stays.
panel-offline-now = Connect now
panel-failed = That did not work. Reload the page and try again.

## Time

panel-today = Today
panel-yesterday = Yesterday
panel-seconds = s
panel-span-minutes = { $count } min
panel-span-hours = { $hours } h { $minutes }
panel-span-days = { $count } d

## Queue

panel-queue-label = Tickets
panel-tabs = Kinds of queue
panel-tab-mine = Mine
panel-tab-unassigned = Unassigned
panel-tab-all = All
panel-tab-snoozed = Snoozed
panel-tab-closed = Closed
panel-sort-waiting = Waiting longest
panel-sort-newest = Newest first
panel-sort-oldest = Oldest first
panel-filters = Filter
panel-filter-region = Region
panel-filter-label = Label
panel-filter-lang = Language
panel-filter-any = All
panel-filter-show = Show
panel-filter-clear = Clear the filters
panel-filter-remove = Remove the filter: { $filter }
panel-search = Search the tickets
panel-search-placeholder = Name, text, №
panel-search-chip = Search: { $words }
panel-rows-more = Loading more…
panel-row-back = comes back:{ " " }
panel-row-waits = waiting:{ " " }
panel-row-draft = Draft:
panel-row-ours = Our answer
panel-row-failed = The answer was not delivered
panel-row-uncertain = Not known whether the answer arrived
panel-row-blocked = Has blocked the bot
panel-row-unread = { " " }new messages
panel-row-assignee = assignee:{ " " }
panel-region-unknown = Region not given
panel-typing = { $name } is typing
panel-looking = { $name } is looking too
panel-empty-mine = You have no open tickets
panel-empty-mine-text = Take one that nobody has: it appears here.
panel-empty-unassigned = Nothing without an assignee
panel-empty-unassigned-text = A new ticket appears here by itself.
panel-empty-all = Everything is answered
panel-empty-all-text = A new ticket appears here by itself.
panel-empty-snoozed = Nothing is snoozed
panel-empty-snoozed-text = A snoozed ticket comes back to the queue when its time comes.
panel-empty-closed = No closed tickets yet
panel-empty-closed-text = Closed ones are kept here.
panel-empty-filter = Nothing matches the filter
panel-empty-filter-text = Change the filter or remove it.
panel-empty-search = Nothing found
panel-empty-search-text = Try another word, a name or the number of a ticket.

## Kinds of messages

panel-kind-text = Text
panel-kind-photo = Photo
panel-kind-video = Video
panel-kind-animation = GIF
panel-kind-voice = Voice message
panel-kind-audio = Audio
panel-kind-video_note = Video message
panel-kind-document = Document
panel-kind-sticker = Sticker
panel-kind-location = Location
panel-kind-contact = Contact
panel-kind-other = Another message
panel-kind-unknown = The panel cannot show this kind of message. Ask the teacher to send it as text or as a picture.

## Conversation

panel-pick-title = Choose a ticket
panel-pick-text = The teacher’s question and the answer to it open here.
panel-talk = Conversation
panel-back = Back to the queue
panel-earlier = Earlier messages
panel-state-open = open
panel-state-snoozed = snoozed
panel-state-closed = closed
panel-claim = Assign to me
panel-assign = Assign
panel-assign-search = Name of an official
panel-assign-impossible = It cannot be assigned to this official: they do not see this region, or are not active.
panel-assignee = Assignee: { $name }
panel-assignee-you = Assignee: you
panel-unassign = Unassign
panel-me = { $name } (you)
panel-close = Close
panel-close-next = Close and next
panel-reopen = Reopen
panel-snooze = Snooze
panel-snooze-title = When should it come back
panel-snooze-1h = In 1 hour
panel-snooze-3h = In 3 hours
panel-snooze-6h = In 6 hours
panel-snooze-12h = In 12 hours
panel-snooze-tomorrow = Tomorrow
panel-snooze-week = In a week
panel-snooze-custom = Another time
panel-snooze-do = Snooze
panel-snooze-past = Choose a time within the coming year.
panel-wake = Back to the queue
panel-labels = Labels
panel-labels-none = There are no labels yet. An administrator or a supervisor adds them.
panel-official-gone = Former official
panel-note-label = internal note
panel-edited = edited
panel-edited-empty = (no text)
panel-photo-open = Enlarge the photo
panel-photo-save = Download
panel-voice-play = Play the voice message { $length }
panel-voice-seek = Position in the voice message
panel-voice-rate = Speed
panel-media-too-big = The file is larger than 20 MB: Telegram does not give such files to bots. Ask for a smaller file or a link.
panel-media-gone = Telegram does not have the file any more. Ask the teacher to send it again.
panel-media-unreachable = Telegram does not answer now. Try again in a minute.

## What was done

panel-did-opened = The ticket was opened
panel-did-claimed = { $who } took the ticket
panel-did-claimed-you = You took the ticket
panel-did-assigned = { $who } assigned it to { $to }
panel-did-assigned-you = You assigned it to { $to }
panel-did-unassigned = { $who } unassigned it
panel-did-unassigned-you = You unassigned it
panel-did-snoozed = { $who } snoozed it until { $until }
panel-did-snoozed-you = You snoozed it until { $until }
panel-did-woke = { $who } brought it back
panel-did-woke-you = You brought it back
panel-did-woke-self = The ticket came back to the queue
panel-did-labelled = { $who } added the label { $label }
panel-did-labelled-you = You added the label { $label }
panel-did-unlabelled = { $who } removed the label { $label }
panel-did-unlabelled-you = You removed the label { $label }
panel-did-closed = { $who } closed the ticket
panel-did-closed-you = You closed the ticket
panel-did-reopened = { $who } reopened it
panel-did-reopened-you = You reopened it
panel-did-reopened-self = The teacher wrote, and the ticket was reopened
panel-did-withdrawn-self = The teacher took the question back
panel-did-rated-self = The teacher rated it { $stars }
panel-did-solved-self = The teacher: “Thank you, solved”
panel-did-edited-self = The teacher edited a message

## Delivery

panel-delivery-queued = queued
panel-delivery-cancel = cancel
panel-delivery-cancelled = cancelled
panel-delivery-sent = handed to Telegram
panel-delivery-failed-mark = not delivered
panel-delivery-uncertain-mark = not known whether it arrived
panel-delivery-uncertain = Telegram’s answer was lost: it may have arrived
panel-delivery-arrived = It arrived
panel-delivery-again = Send again
panel-delivery-retry = Try again
panel-delivery-failed = Not delivered:
panel-reason-blocked = the teacher has blocked the bot. The answer waits and is delivered when they come back (for 90 days).
panel-reason-deactivated = the teacher’s Telegram account is deleted.
panel-reason-cannotInitiate = the teacher has not started the bot yet.
panel-reason-chatGone = Telegram has no such chat.
panel-reason-fileTooBig = the file is larger than 50 MB. Send a link to it.
panel-reason-badFile = Telegram did not accept this file. Attach it in another form.
panel-reason-tooLong = the text is too long. Send it as two answers.
panel-reason-unauthorized = the bot’s token is wrong. Tell an administrator.
panel-reason-serverFault = Telegram is in trouble. Try again a little later.
panel-reason-other = Telegram did not accept the message. Change the text and send it again.

## Writing

panel-composer = Write an answer
panel-composer-mode = What to write
panel-composer-label = Answer to { $name }
panel-reply = Reply
panel-note = Internal note
panel-reply-placeholder = Write an answer
panel-note-placeholder = A note to colleagues: the teacher does not see it
panel-draft-saved = Draft saved { $time }
panel-send = Send
panel-send-note = Add note
panel-send-more = Other ways to send
panel-send-close = Send and close
panel-send-next = Send and next
panel-attach = Attach a photo, video or document
panel-files = Attached files
panel-record = Record a voice message
panel-recording = Recording. Press the button again to finish.
panel-record-denied = The microphone is not available. Allow it for this site in the browser.
panel-upload-too-big = The file is larger than 50 MB: Telegram does not accept it. Attach a smaller one or send a link.
panel-upload-failed = The file did not arrive. Check the connection and try again.
panel-upload-empty = The file is empty.
panel-upload-gone = An attached file was not found. Remove it and attach it again.
panel-upload-remove = Remove
panel-marks = Formatting
panel-mark-bold = Bold
panel-mark-italic = Italic
panel-mark-strike = Strikethrough
panel-mark-code = Code
panel-mark-quote = Quote
panel-mark-link = Link
panel-preview = How it looks in Telegram
panel-preview-title = In Telegram it looks like this
panel-preview-empty = Nothing is written yet.
panel-warn-blocked = The teacher has blocked the bot: an answer waits until they come back.
panel-overtaken = { $name } answered { $ago } ago.
panel-overtaken-look = Look at it
panel-overtaken-anyway = Send anyway
panel-too-long = The text is too long, or there are too many files. Send it as two answers.
panel-empty-answer = The answer is empty: write something or attach a file.
panel-empty-note = The note is empty.

## Done

panel-undo = Undo
panel-done-claimed = The ticket is yours
panel-done-assigned = Assigned to { $name }
panel-done-unassigned = Nobody has the ticket now
panel-done-snoozed = It comes back: { $time }
panel-done-woken = The ticket is back in the queue
panel-done-closed = Ticket closed
panel-done-reopened = Ticket reopened
panel-done-noted = Note added
panel-done-sent-stay = Sending the answer
panel-done-sent-close = Sending the answer, ticket closed
panel-done-sent-next = Sending the answer, the next one is open
panel-done-undone = The answer was taken back, its text is here
panel-undo-late = Too late: the answer has been sent.
panel-undo-unknown = Only the official who wrote an answer can take it back.
panel-done-resent = Sending again
panel-done-arrived = Marked as arrived
panel-stale = Somebody was faster: the ticket has changed.
panel-stale-assigned = The ticket belongs to { $name } now
panel-gone = There is no such ticket, or it is not of your region.
panel-gone-message = This message is gone.
panel-bad-request = We did not understand that. Reload the page and try again.

## The teacher’s card

panel-card = Teacher
panel-card-open = The teacher’s card
panel-card-back = Back to the conversation
panel-card-close = Close the card
panel-fact-region = Region
panel-fact-school = School
panel-fact-subject = Subject
panel-fact-position = Position
panel-fact-language = Language
panel-fact-phone = Phone
panel-fact-telegram = Telegram
panel-fact-since = Since
panel-not-registered = not registered
panel-phone-show = Show
panel-position-subject = subject teacher
panel-position-leading = leading teacher
panel-position-mentor = mentor
panel-position-master = master trainer
panel-position-head = head
panel-position-methodologist = methodologist
panel-rating-title = Rating
panel-rating = { $stars } of 5
panel-others = Other tickets
panel-others-before = the one before this
panel-end-answered = answered
panel-end-solved = solved
panel-end-withdrawn = withdrawn

## Keys and commands

panel-palette = Commands
panel-palette-label = A command, a name or a number
panel-palette-tab = Queue: { $tab }
panel-palette-tickets = Tickets
panel-keys = Keys
panel-keys-queue = Queue
panel-keys-ticket = Ticket
panel-keys-writing = While writing
panel-keys-everywhere = Everywhere
panel-key-move = Next, previous
panel-key-open = Open
panel-key-search = Search
panel-key-reply = Write an answer
panel-key-note = Internal note
panel-key-claim = Assign to me
panel-key-close = Close, reopen
panel-key-close-next = Close and next
panel-key-snooze = Snooze
panel-key-label = Labels
panel-key-send = Send
panel-key-line = New line
panel-key-bold = Bold
panel-key-italic = Italic
panel-key-palette = Commands
panel-key-undo = Undo
panel-key-keys = This list
panel-key-back = Back
