### The sandbox: a messenger without Telegram, and the lab beside it.

sandbox-title = Sandbox
sandbox-home = Back to the desk
sandbox-lab = Lab
sandbox-new-person = New person
sandbox-skip = Skip to the chat
sandbox-chats = Sandbox chats
sandbox-tabs = Kind of chat
sandbox-foot = Works without Telegram. Nothing here reaches a real person.

## The list of chats

sandbox-tab-private = People
sandbox-tab-channel = Channel
sandbox-tab-group = Group
sandbox-as-whom = Write as
sandbox-you = You:{ " " }
sandbox-unread = new
sandbox-never-started = Has not started the bot yet
sandbox-nothing-yet = No messages yet
sandbox-empty-title = Who shall we be?
sandbox-empty-text = Create a teacher or an official and write to the bot as that person.
sandbox-sign-ban = blocked the bot
sandbox-sign-user-x = account deleted
sandbox-member-creator = Owner
sandbox-member-administrator = Administrator: may post
sandbox-member-member = Member
sandbox-member-restricted = Restricted member
sandbox-member-kicked = Removed
sandbox-member-left = Not a member
sandbox-members-channel = { $count ->
    [one] { $count } subscriber
    *[other] { $count } subscribers
  }
sandbox-members-group = { $count ->
    [one] { $count } member
    *[other] { $count } members
  }

## The chat

sandbox-bot = bot
sandbox-typing = typing
sandbox-connecting = connecting…
sandbox-back = Back to the chats
sandbox-more = More
sandbox-messages = Messages
sandbox-to-end = To the end
sandbox-date = { $day } { $month }
sandbox-today = Today
sandbox-yesterday = Yesterday
sandbox-yesterday-short = yesterday
sandbox-sent = sent
sandbox-delivered = the bot has it
sandbox-edited = edited
sandbox-forwarded = Forwarded message
sandbox-what-can-it-do = What can this bot do?
sandbox-press-start = Press the button below to begin.
sandbox-message-menu = Message actions
sandbox-buttons = Buttons of the message
sandbox-service-joined = { $name } joined
sandbox-service-left = { $name } left
sandbox-via = via { $bot }
sandbox-pinned = Pinned message
sandbox-pin = Pin
sandbox-unpin = Unpin
sandbox-service-pinned = { $name } pinned “{ $what }”
sandbox-choose-chat = Share into which chat?

## Polls

sandbox-poll-anonymous = Anonymous poll
sandbox-poll-open = Poll: votes are seen
sandbox-quiz-anonymous = Anonymous quiz
sandbox-quiz-open = Quiz: votes are seen
sandbox-poll-final = Final results
sandbox-poll-no-votes = No votes yet
sandbox-poll-votes = { $count ->
    [one] { $count } vote
    *[other] { $count } votes
  }
sandbox-poll-closes = closes { $at }
sandbox-poll-vote = Vote
sandbox-poll-retract = Take the vote back
sandbox-poll-right = right answer
sandbox-poll-wrong = wrong answer
sandbox-poll-mine = your choice

## Inline mode

sandbox-inline-results = Results of the bot
sandbox-inline-asking = Asking the bot…
sandbox-inline-none = Nothing found
sandbox-inline-more = More

## Rooms

sandbox-new-channel = New channel
sandbox-new-group = New group
sandbox-room-name = Name
sandbox-room-address-hint = Public address; left empty, the room is private
sandbox-bot-add = Add the bot as administrator
sandbox-bot-remove = Remove the bot
sandbox-bot-may-post = Let the bot post
sandbox-bot-may-not-post = Forbid the bot to post

## Writing

sandbox-message = Message
sandbox-post = Post
sandbox-menu = Menu
sandbox-commands = Commands
sandbox-keyboard = Buttons
sandbox-send = Send
sandbox-attach = Attach
sandbox-attach-picture = Photo or video
sandbox-attach-file = File
sandbox-attach-voice = Voice message
sandbox-attach-contact = My contact
sandbox-caption = Caption
sandbox-sending = { $count ->
    [one] Send a file
    *[other] Send { $count } files
  }
sandbox-too-many-files = At most { $max } files are sent at once
sandbox-recording = Recording
sandbox-no-microphone = The microphone is not allowed: choose a sound file
sandbox-reply = Reply
sandbox-react = React
sandbox-copy = Copy
sandbox-copied = Copied
sandbox-edit = Edit
sandbox-editing = Editing
sandbox-delete = Delete
sandbox-delete-question = Delete the message for everyone? The bot will not know.
sandbox-cancel = Cancel
sandbox-ok = OK
sandbox-close = Close
sandbox-clear = clear

## What was sent

sandbox-kind-message = Message
sandbox-kind-photo = Photo
sandbox-kind-voice = Voice message
sandbox-kind-video = Video
sandbox-kind-video-note = Video message
sandbox-kind-audio = Audio
sandbox-kind-animation = GIF
sandbox-kind-document = File
sandbox-kind-sticker = sticker
sandbox-kind-location = Location
sandbox-kind-contact = Contact
sandbox-kind-poll = Poll
sandbox-photo-number = Photo { $number }
sandbox-play = Play, { $length }
sandbox-pause = Pause
sandbox-cannot-play = cannot be played
sandbox-download = Download
sandbox-previous = Previous
sandbox-next = Next

## Standing to the bot

sandbox-start = START
sandbox-restart = Start again
sandbox-block = Block the bot
sandbox-unblock = Unblock
sandbox-deactivate = Delete the account
sandbox-deactivate-question = Delete the Telegram account of { $name }? This cannot be undone.
sandbox-is-deactivated = The account is deleted
sandbox-join-channel = Join the channel
sandbox-join-group = Join the group
sandbox-leave-channel = Leave the channel
sandbox-leave-group = Leave the group
sandbox-make-admin = Make an administrator
sandbox-make-member = Make a plain member
sandbox-contact-title = Share your number?
sandbox-contact-question = The bot { $bot } will see the name { $name } and the number { $phone }.
sandbox-share = Share
sandbox-choose-place = Choose a place
sandbox-own-location = Where this device is
sandbox-no-location = The location is not allowed: choose from the list
sandbox-town-tashkent = Tashkent
sandbox-town-samarkand = Samarkand
sandbox-town-fergana = Fergana
sandbox-town-nukus = Nukus
sandbox-town-termez = Termez
sandbox-no-answer = The bot did not answer the button
sandbox-not-here = Such a button does not work in the sandbox

## A person

sandbox-edit-person = Change the person
sandbox-first-name = First name
sandbox-last-name = Last name
sandbox-phone = Phone number
sandbox-phone-hint = Left empty, one is chosen
sandbox-user-name = User name
sandbox-app-language = Language of the Telegram app
sandbox-app-language-hint = The bot guesses its first language by this
sandbox-app-uz = Uzbek
sandbox-app-ru = Russian
sandbox-app-en = English
sandbox-app-kaa = Karakalpak
sandbox-app-unknown = Unknown
sandbox-create = Create
sandbox-save = Save

## The lab

sandbox-time = Time
sandbox-time-hour = +1 hour
sandbox-time-half-day = +12 hours
sandbox-time-day = +1 day
sandbox-time-week = +1 week
sandbox-faults = How Telegram behaves
sandbox-fault-toomanyrequests = Slows down
sandbox-fault-toomanyrequests-hint = 429, retry_after 7
sandbox-fault-cutafter = Loses its answer
sandbox-fault-cutafter-hint = the message arrives, the bot does not know
sandbox-fault-hang = Goes silent
sandbox-fault-hang-hint = no answer, no message
sandbox-fault-error500 = Is broken
sandbox-fault-error500-hint = 500, the message does not arrive
sandbox-fault-block = { $name } blocks the bot
sandbox-fault-block-hint = 403
sandbox-trials = Trials
sandbox-outage = Telegram is down for 20 s
sandbox-outage-begun = Nothing answers for { $seconds } s
sandbox-expire-files = Refuse the known files
sandbox-files-expired = Telegram no longer knows the files sent so far
sandbox-make-people = Make { $count } people of the bot
sandbox-people-made = { $count ->
    [one] { $count } person made
    *[other] { $count } people made
  }
sandbox-figure-messages = messages taken
sandbox-figure-worst-second = most in a second
sandbox-figure-too-many = refused (429)
sandbox-figure-stars = Stars of the bot
sandbox-calls = Calls of the bot
sandbox-no-calls = No calls yet
sandbox-call-lost = none

## What could not be done

sandbox-error-broken = That did not work. Try again
sandbox-error-offline = The server does not answer
sandbox-error-invalid = Telegram would not accept this
sandbox-error-too-large = The file is larger than 64 MB
sandbox-error-no-such-person = There is no such person
sandbox-error-no-such-chat = There is no such chat
sandbox-error-no-such-message = This message was deleted
sandbox-error-no-such-button = This button is no more
sandbox-error-no-such-file = There is no such file
sandbox-error-not-a-member = Join first
sandbox-error-not-allowed = This is not allowed
sandbox-error-bot-is-blocked = Unblock the bot first
sandbox-error-person-is-deactivated = This account is deleted
