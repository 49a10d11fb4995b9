### The channel: posts, their calendar, series, rooms.

panel-section-channel = Channel

## Pages

channel-title = Channel
channel-sub = Posts, their calendar and polls
channel-tabs = Pages of the channel
channel-tab-calendar = Calendar
channel-tab-posts = Posts
channel-tab-series = Series
channel-tab-rooms = Where to
channel-new = New post
channel-untitled = Untitled post
channel-post-number = Post No. { $id }
channel-has-files = Has a file
channel-day = Day
channel-time = Time
channel-zone = Time zone: { $zone }

## States

channel-state-draft = Draft
channel-state-review = In review
channel-state-queued = Queued
channel-state-scheduled = Scheduled
channel-state-publishing = Going out
channel-state-published = Published
channel-state-held = Held
channel-state-failed = Failed

## Calendar

channel-months = Months
channel-month-before = Previous month
channel-month-after = Next month
channel-today = Today
channel-month-empty = No posts this month yet. Choose a day and plan the first one.
channel-drag-hint = Drag a post to another day, or focus it and press { "Alt" } with an arrow key
channel-new-on = New post: { $day }
channel-move = Move
channel-move-of = Move to another day: { $title }
channel-series = Series
channel-series-nothing = The queue is empty

## List

channel-shows = Which posts
channel-show-published = Published
channel-show-waiting = Waiting
channel-show-drafts = Drafts
channel-show-decide = To decide
channel-search = Words of a post
channel-origin-seen = Written in the channel
channel-origin-imported = From a file
channel-asked = Questions
channel-asked-open = See the questions about this post in the queue
channel-older = Older ones
channel-empty-published = Nothing is published yet
channel-empty-published-text = Write a post, or bring in from a file what the channel has.
channel-empty-waiting = Nothing is scheduled
channel-empty-waiting-text = Posts with a moment of their own and posts in queues of series stand here.
channel-empty-drafts = No drafts
channel-empty-drafts-text = Posts that were begun and not yet scheduled stand here.
channel-empty-decide = Nothing to decide
channel-empty-decide-text = Posts in review, and those that missed their moment or failed, stand here.
channel-none-found = Nothing found
channel-none-found-text = Try another word: Latin and Cyrillic are searched together.

## Writing

channel-part-text = Text
channel-text = Text of the post
channel-text-placeholder = Dear teachers…
channel-files = Photos, videos, documents
channel-files-hint = Up to 10 files of up to 50 MB each. Several photos and videos go out as an album.
channel-part-buttons = Buttons
channel-buttons = Link buttons
channel-buttons-hint = They stand below the post. An album has no buttons, so there they become links below the text.
channel-button-add = Add a link
channel-button-label = Label of the button
channel-button-url = Address of the link
channel-button-remove = Remove the button
channel-ask = Button “Ask about this post”
channel-ask-hint = It opens the bot; the question is tied to this post and counted
channel-part-where = Where to
channel-rooms-to = Rooms
channel-rooms-every = All rooms
channel-rooms-none = The bot cannot write in any channel or group yet.
channel-rooms-how = How to add one
channel-room-channel = channel
channel-room-group = group
channel-room-members = { $count } people
channel-room-open = May post
channel-room-closed = May not post
channel-silent = Silent
channel-silent-hint = Subscribers are notified without a sound
channel-pin-on = Pin it
channel-pin-on-hint = Pinned at the top as soon as it is out
channel-part-when = When
channel-plan = What to do with the post
channel-plan-draft = Draft
channel-plan-draft-hint = Saved, and published nowhere
channel-plan-review = To review
channel-plan-review-hint = Another editor approves it, or sends it back with a note
channel-plan-at = At a moment
channel-plan-at-hint = It goes out by itself on that day and hour
channel-plan-series = Into a series
channel-plan-series-hint = Joins the end of the queue and goes out in its turn
channel-plan-now = Now
channel-plan-now-hint = Saved, and you are asked once more
channel-do-draft = Save the draft
channel-do-review = Send to review
channel-do-at = Schedule
channel-do-series = Put into the queue
channel-do-now = Publish now
channel-series-which = Which series
channel-series-none-yet = There are no series yet.
channel-series-make = Make one
channel-look = As Telegram shows it
channel-look-empty = Write something or add a file: the post appears here.
channel-problems = Put right before publishing
channel-cannot = It cannot be published yet
channel-duplicate = Duplicate
channel-throw-away = Delete
channel-throw-away-question = Delete the post for good? There is no way back.
channel-throw-away-yes = Yes, delete it

## Obstacles

channel-problem-empty = There is neither text nor a file.
channel-problem-noRooms = Nothing says where it goes.
channel-problem-mixedAlbum = An album holds photos and videos together; documents and music make albums of their own.
channel-problem-filesWithPoll = A poll takes no files: make two posts of it.
channel-problem-tooLong = The text has { $length } characters; up to { $limit } are allowed here.
channel-problem-tooManyFiles = There are more than { $limit } files.
channel-problem-closedRoom = The bot may not write in “{ $title }”.
channel-problem-badButton = The label or the address of the button “{ $label }” is wrong.
channel-problem-pollQuestion = Write the poll’s question, up to { $limit } characters.
channel-problem-pollOptions = A poll has { $least } to { $most } options.
channel-problem-pollOption = Option { $number } is empty or longer than { $limit } characters.
channel-problem-pollSameOptions = Two options are the same.
channel-problem-pollCorrect = Mark the right option of the quiz.
channel-problem-pollExplanation = The explanation has up to { $limit } characters and three lines.
channel-problem-namedPoll = Polls in channels are always anonymous.
channel-problem-pollCloses = The poll must close between a minute and thirty days after it goes out.

## Review and decisions

channel-review-title = { $name } asks you to look it over
channel-review-own = The post is in review
channel-review-own-hint = What you wrote yourself is approved by another editor.
channel-review-when = Once approved it goes out by itself: { $moment }.
channel-review-no-moment = It has no moment: once approved it stays a draft.
channel-review-note = Note: what to put right
channel-review-back = Send back
channel-review-withdraw = Take out of review
channel-approve = Approve
channel-approved-by = Approved by { $name }. It can now be scheduled or published.
channel-sent-back = Sent back from review: { $note }
channel-now-question = Publish the post now?
channel-now-yes = Yes, publish it
channel-now-no = No, later
channel-held-late = It was due at { $moment }, but the server was down
channel-held-problems = It could not go out at { $moment }: something in it has to be put right
channel-held-text = It did not go out late by itself: you decide.
channel-held-another = Another moment
channel-held-draft = Back to drafts
channel-failed-title = No room took the post
channel-again = Try again

## A published post

channel-publishing-now = The post is on its way to Telegram.
channel-deleted = The post is deleted in every room.
channel-published-at = Published
channel-copies = In the rooms
channel-copy-there = Published
channel-copy-sending = On its way
channel-copy-pinned = Pinned
channel-copy-edited = Edited
channel-copy-edited-at = edited { $moment }
channel-copy-deleted = Deleted
channel-copy-failed = Failed
channel-copy-uncertain = Unknown
channel-uncertain-text = Telegram’s answer was lost. Look into the channel: is the post there?
channel-uncertain-there = It is there
channel-uncertain-again = It is not, send again
channel-again-refused = Send again where it failed
channel-open-telegram = Open in Telegram
channel-change-edit = Edit
channel-change-delete = Deletion
channel-change-pin = Pinning
channel-change-unpin = Unpinning
channel-change-close = Closing the poll
channel-change-under-way = { $what }: on its way
channel-reactions = Reactions
channel-reactions-none = No reactions yet.
channel-pin = Pin
channel-unpin = Unpin
channel-edit = Edit
channel-delete = Delete
channel-delete-question = Delete the post in every room? Telegram allows it for 48 hours.
channel-delete-yes = Yes, delete it
channel-revise = Edit a published post
channel-revise-sub = Text and buttons change in every room at once; files stay
channel-revise-do = Change everywhere

## Why Telegram did not take it

channel-failure-kicked = the bot was removed from this room
channel-failure-notAllowed = the bot has no right to write
channel-failure-chatGone = there is no such room
channel-failure-fileTooBig = the file is larger than 50 MB
channel-failure-badFile = Telegram did not accept the file
channel-failure-tooLong = the text is too long
channel-failure-badMarkup = Telegram did not understand a button or the formatting
channel-failure-messageGone = the message is deleted or too old
channel-failure-unauthorized = the bot’s token is wrong
channel-failure-serverFault = Telegram is in trouble, try again a little later
channel-failure-expired = it could not be sent in time
channel-failure-uncertain = the answer was lost, it may be done
channel-failure-other = Telegram did not accept it

## Series

channel-series-new = New series
channel-series-name = Name
channel-series-name-hint = Such as: Method of the week
channel-series-repeat = How often
channel-repeat-weekly = Every week
channel-repeat-daily = Every day
channel-repeat-monthly = Every month
channel-repeat-cron = By an expression
channel-series-weekdays = Weekdays
channel-series-dates = Days of the month
channel-series-dates-hint = Such as: 1, 15
channel-series-cron = Expression
channel-series-cron-hint = Five fields: minute, hour, day, month, weekday. Such as { "0 9 * * 1" }
channel-series-next = The next moments
channel-series-next-one = The next one
channel-series-no-moments = Nothing goes out with this choice: say the day and the time.
channel-series-active = Working
channel-series-active-hint = Turned off, it keeps its queue and publishes nothing
channel-series-rests = At rest
channel-series-empty = No series yet
channel-series-empty-text = Make a series, and the posts in its queue go out by themselves, one at each of its moments.
channel-series-empty-tag = Empty queue
channel-series-waiting = { $count } in the queue
channel-series-comes = Comes
channel-series-queue = Queue
channel-series-queue-empty = The queue is empty
channel-series-queue-empty-text = Write a post and choose “Into a series”.
channel-series-change = Settings
channel-series-end = End the series
channel-series-end-hint = Posts in the queue become drafts; published ones stay.
channel-series-end-question = End the series?
channel-series-end-yes = Yes, end it
channel-cron-daily = every day at { $time }
channel-cron-weekly = every { $days } at { $time }
channel-cron-monthly = every month on day { $days } at { $time }

## Where to

channel-rooms-empty = The bot is in no channel yet
channel-rooms-empty-text = Make it an administrator of a channel or a group, and that appears here.
channel-rooms-add = Add a channel or a group
channel-rooms-add-hint = The channel’s owner does this in Telegram.
channel-rooms-the-bot = our bot
channel-rooms-step-open = Open the settings of the channel or group in Telegram.
channel-rooms-step-admin = Add { $bot } to the administrators.
channel-rooms-step-rights = Give it the rights to post, edit, delete and pin messages.
channel-rooms-step-seen = Within a minute the room appears in this list.

## From a file

channel-import = From a file
channel-import-sub = What the channel published before can then be searched; nothing is sent again
channel-import-how = How to get the file
channel-import-how-hint = It takes Telegram Desktop on a computer.
channel-import-step-open = Open the channel and press the three dots at the top right.
channel-import-step-menu = Choose “Export chat history”.
channel-import-step-format = Choose the machine-readable JSON format; photos and videos are not needed.
channel-import-step-bring = Bring the file { "result.json" } of the folder it makes.
channel-import-file = File
channel-import-file-hint = First you see what is in it, then you take it in. Bringing it twice doubles nothing.
channel-import-size = A JSON file of up to { $megabytes } MB
channel-import-none = Choose a file
channel-import-too-big = The file is larger than { $megabytes } MB
channel-import-unreadable = This file cannot be read: it takes { "result.json" } as Telegram Desktop exports it
channel-import-not-a-channel = This is no export of a channel
channel-import-look = What is in the file
channel-import-count-posts = Posts
channel-import-count-new = New
channel-import-count-known = Known before
channel-import-count-polls = Polls
channel-import-count-files = With files
channel-import-count-skipped = Service messages
channel-import-span = From { $first } to { $last }
channel-import-samples = The newest
channel-import-known-hint = Of those known before only changed text and reactions are brought up to date.
channel-import-do =
    { $count ->
        [one] Take in { $count } post
       *[other] Take in { $count } posts
    }
channel-import-discard = Do not take it in

## In a ticket

channel-about-post = A question about a post
channel-about-post-others = Other questions about this post

## Mistakes

channel-error-moment = Say both the day and the time
channel-error-past = That moment is over
channel-error-series = Choose a series
channel-error-overtaken = Somebody changed the post while you were writing. Saving again keeps yours; you may first open the page in another window and compare.
channel-error-series-name = Name the series
channel-error-series-rooms = Choose at least one room
channel-error-cron-unreadable = Choose the day and the time, or put the expression right
channel-error-cron-never = Such a day never comes
channel-error-cron-tooOften = Posts must not go out more than once an hour

## Done

channel-done-saved = Saved
channel-done-review = Sent to review; the editors are told
channel-done-scheduled = Scheduled
channel-done-queued = Put into the queue of the series
channel-done-moved = Moved: { $moment }
channel-done-not-moved-past = Not moved: that moment is over
channel-done-not-moved-state = Not moved: the post has changed its state
channel-done-not-now = Not done: the post has changed its state
channel-done-not-own = What you wrote yourself is approved by another editor
channel-done-approved = Approved
channel-done-sent-back = Sent back to its author
channel-done-unscheduled = A draft again
channel-done-publishing = The post is going out
channel-done-duplicated = The copy is made
channel-done-thrown-away = The post is deleted
channel-done-pinning = Being pinned
channel-done-unpinning = Being unpinned
channel-done-deleting = Being deleted in the rooms
channel-done-some-left = The bot cannot delete old copies; the others are being deleted
channel-done-too-old = More than 48 hours have passed: it can only be deleted by hand in Telegram
channel-done-editing = Being changed in every room
channel-done-closing = The poll is being closed
channel-done-again = Being sent again
channel-done-stands = Marked as published
channel-done-series-saved = The series is saved
channel-done-series-ended = The series is ended
channel-done-order-stale = The queue has changed and the order was not saved: try again
channel-done-imported = Taken in: { $added } new, { $refreshed } brought up to date, { $known } unchanged
channel-done-import-discarded = The file is gone
