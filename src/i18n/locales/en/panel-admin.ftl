### The way into the panel, officials, settings, labels.

## The door

door-ask-title = Sign in to the desk
door-ask-text = No password is needed. Write /panel to the bot in Telegram: it sends a one-time link that works for { $minutes } minutes.
door-ask-new = If the bot gives you no link, you are not on the list of officials yet: ask an administrator to invite you. The first administrator gets a link on the server with npm run login-link.
door-open-bot = Open the bot
door-confirm-title = Go in to the desk?
door-enter = Go in
door-confirm-small = The link works once and expires after { $minutes } minutes. Is this not you? Close the page: nobody goes in until the button is pressed.
door-expired-title = This link has expired
door-expired-text = A link works for { $minutes } minutes, and the time of this one is over. Write /panel to the bot for a new one.
door-used-title = This link has been used
door-used-text = Somebody has gone in with this link. Write /panel to the bot for a new one. If it was not you, sign out everywhere on your own page once you are in.
door-unknown-title = There is no such link
door-unknown-text = The link was not copied whole, or it was taken back. Write /panel to the bot for a new one.

## Roles

admin-role-administrator = administrator
admin-role-administrator-hint = Everything: officials, settings and the tickets of every region
admin-role-supervisor = supervisor
admin-role-supervisor-hint = Tickets of their regions, assigning and labels
admin-role-official = official
admin-role-official-hint = Answers tickets of their regions
admin-role-editor = editor
admin-role-editor-hint = Sees no tickets
admin-regions-all = all regions

## One’s own page

admin-me-title = My page
admin-sign-out = Sign out
admin-sign-out-everywhere = Sign out everywhere
admin-language-title = Language
admin-language-hint = The panel speaks to you in this language. The bot’s language is chosen in the bot with /language.
admin-save = Save
admin-cancel = Cancel
admin-sessions-title = Where you are signed in
admin-sessions-hint = Do you see a device you do not know? Sign it out: its access ends at once.
admin-session-current = this device
admin-session-meta = { $address } · last used { $seen } · since { $since }
admin-session-end = Sign out
admin-sessions-end-others = Sign out all others
admin-device-unknown = Unknown device

## Officials

admin-officials-title = Officials
admin-officials-sub = Who answers, and who sees what
admin-you = you
admin-disabled = disabled
admin-disabled-sub = Access is switched off
admin-never-seen = not been in yet
admin-seen = last seen { $when }
admin-invite = Invite
admin-invite-title = Invite an official
admin-invite-sub = Whoever opens the invitation first gets the role
admin-invitations-title = Unopened invitations
admin-invitations-hint = Whoever opens the link first becomes an official. Take it back if it was a mistake.
admin-invitation-until = until { $when }
admin-invitation-revoke = Take back
admin-invitation-ready = The invitation is ready: { $name }
admin-invitation-link = Send them this link. Whoever opens it in Telegram and presses Start becomes an official.
admin-invitation-command = A sandbox runs here in place of Telegram, or the bot is not connected yet. They become an official by writing this command to the bot.
admin-invitation-sandbox = Open the sandbox
admin-invitation-text = Text of the invitation
admin-invitation-once = Shown only now, and works for { $days } days. If it gets lost, take it back and make a new one.
admin-drag = Drag to another place
admin-move-up = Move up: { $title }
admin-move-down = Move down: { $title }
admin-copy = Copy
admin-copied = Copied
admin-field-name = First and last name
admin-field-name-hint = Colleagues know them by this name in the panel.
admin-field-role = Role
admin-field-regions = Regions
admin-field-regions-hint = An official or supervisor sees tickets of these regions only. With none chosen they see all.
admin-field-telegram-id = Telegram number (ID), optional
admin-field-telegram-id-hint = If you know it, no link is needed: the owner of that account becomes an official at once and signs in by writing /panel to the bot.
admin-official-about = About the official
admin-access-title = Access
admin-access-hint = An official who is switched off is signed out everywhere at once. Their answers stay.
admin-access-me = You cannot switch yourself off: another administrator can, if need be.
admin-fact-telegram = Telegram ID
admin-fact-since = Added
admin-fact-seen = Last seen
admin-disable = Switch access off
admin-disable-question = { $name } is signed out now and cannot come in again. Access can be switched on later.
admin-disable-yes = Yes, switch off
admin-enable = Switch access on
admin-end-sessions = Sign out everywhere ({ $count })
admin-audit-open = History
admin-audit-title = History of changes
admin-audit-sub = Who changed what in rights and settings, the last { $count }
admin-audit-system = The system
admin-audit-official-invited = { $who } invited { $target }
admin-audit-official-appointed = { $who } added the official { $target }
admin-audit-official-joined = { $target } opened the invitation and became an official
admin-audit-official-changed = { $who } changed the official { $target }
admin-audit-official-signedOut = { $who } signed { $target } out everywhere
admin-audit-invitation-revoked = { $who } took back the invitation of { $target }
admin-audit-settings-changed = { $who } changed the settings
admin-audit-label-added = { $who } added the label { $target }
admin-audit-label-renamed = { $who } renamed a label to { $target }
admin-audit-label-archived = { $who } took the label { $target } out of use
admin-audit-disabled = access switched off
admin-audit-enabled = access switched on

## Settings

admin-settings-title = Settings
admin-settings-sub = For the whole desk, the same for every official
admin-signature-title = Signature
admin-signature-hint = Stands under every answer, in the teacher’s language. Leave a line empty for none.
admin-show-name = Show the official’s name as well
admin-show-name-hint = When this is off, the teacher sees the department’s name only.
admin-preview-title = What the teacher sees
admin-preview-answer = Good morning! Module 3 opens today at 11:15.
admin-limits-title = Limit
admin-limits-hint = So that one person cannot fill the queue. Nothing beyond it is lost: the bot asks them to wait.
admin-messages-per-hour = Messages from one teacher in an hour
admin-messages-per-hour-hint = { $min } to { $max }

## Labels

admin-labels-title = Labels
admin-labels-sub = For sorting tickets by matter and finding them again
admin-labels-empty = No labels yet
admin-labels-empty-text = Add some for what is asked often, such as: certificate, module does not open.
admin-label-new = New label
admin-label-new-hint = A short name with one meaning
admin-label-add = Add
admin-label-name = Name of the label: { $name }
admin-label-archive = Take out

## Done

admin-done-language = Language saved
admin-done-session = Signed out of that device
admin-done-sessions = Signed out of the other devices
admin-done-invited = Invitation made
admin-done-appointed = Official added: { $name }
admin-done-revoked = Invitation taken back
admin-done-revoked-late = The invitation has been opened or taken back already
admin-done-saved = Saved
admin-done-disabled = Access switched off: { $name }
admin-done-enabled = Access switched on: { $name }
admin-done-signed-out = Signed out everywhere: { $name }
admin-done-not-yourself = You cannot do this to yourself: ask another administrator
admin-done-last-administrator = This is the only administrator: appoint another one first
admin-done-settings = Settings saved
admin-done-label-added = Label added: { $name }
admin-done-label-renamed = Its name is now { $name }
admin-done-label-archived = Label taken out of use; old tickets keep it
admin-failed = That did not work. Reload the page and try again

## Mistakes

admin-error-name = Write the first and last name, at least 2 letters
admin-error-name-long = The name is too long
admin-error-role = Choose a role
admin-error-regions = Choose regions from the list
admin-error-telegram-id = A Telegram number has digits only, such as 123456789
admin-error-telegram-id-known = The owner of this account is on the list of officials
admin-error-last-administrator = This is the only administrator. Appoint another one first
admin-error-signature = The signature is too long: at most 120 characters
admin-error-messages-per-hour = Write a whole number from 5 to 1000
admin-error-label = Write the label’s name
admin-error-label-long = The name is too long: at most 40 characters
admin-error-label-taken = There is such a label. Give it another name, or use the one there is

admin-attach-choose = Choose files or drop them here
admin-attach-as-document = As a file
admin-attach-earlier = Move forward
admin-attach-later = Move back
admin-attach-too-many = A post holds up to { $count } files
admin-file = XLSX or CSV file
admin-file-choose = Choose a file or drop it here
admin-file-look = Preview
admin-file-sending = Sending: { $percent } %
admin-chart-table = The numbers
admin-period = Period
admin-period-days = { $count } days
admin-text-length = Characters:
admin-text-length-over = more than allowed
