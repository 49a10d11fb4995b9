### The panel's pages of learners: how they get on, their schedules, links with the bot, and who was too fast.

panel-section-learners = Learners
learners-title = Learners
learners-sub = How teachers of your regions get on in their courses
learners-tabs = Lists
learners-tab-everybody = Everybody
learners-tab-too-fast = Too fast
learners-too-fast-spoken =
    { $count ->
        [one] { " " }{ $count } finished too fast, waits for review
       *[other] { " " }{ $count } finished too fast, wait for review
    }
learners-search = Name, ID, login or phone
learners-filter-region = Region
learners-filter-course = Course
learners-filter-group = Group
learners-filter-state = State
learners-state-behind = Behind
learners-state-at-risk = At risk
learners-state-overdue = Overdue
learners-state-paused = Paused
learners-state-completed = Completed
learners-state-too-fast = Too fast
learners-state-unlinked = Not in the bot
learners-in-bot = In the bot
learners-no-course = Not enrolled in any course
learners-no-course-text = Enrolments and progress come from the learning platform.
learners-due = due { $day }
learners-count =
    { $count ->
        [one] { $count } learner
       *[other] { $count } learners
    }
learners-uncounted = Worked out at this moment, the newest first
learners-more = Show more
learners-empty = No learners yet
learners-empty-text = They appear once a file or the learning platform brings them.
learners-none-found = Nobody found
learners-none-found-text = Check the spelling, or remove a filter.
learners-none-yet = Nobody among those looked at so far. Show more to look further.
learners-nameless = Learner № { $id }
learners-percent = { $percent }% done
learners-pace-not-started = Not started yet
learners-pace-ahead = Ahead of schedule
learners-pace-on-time = On schedule
learners-pace-behind = Behind schedule
learners-pace-at-risk = At risk of being late
learners-pace-overdue = Overdue
learners-pace-completed = Completed
learners-pace-paused = Paused
learners-pace-withdrawn = Withdrawn

## A course

learners-started = Started
learners-due-before = (was { $day })
learners-earliest = Earliest lawful finish
learners-projected = At this pace done by
learners-projected-unknown = cannot be told yet
learners-last-fact = Last progress
learners-too-fast-open = Finished before the schedule allows. It waits to be reviewed.
learners-too-fast-reviewed = Finished before the schedule allows. Reviewed: { $note }
learners-infeasible = The last part opens after the due date: it cannot be done in time. Extend the due date.
learners-modules = Modules and schedule
learners-until = until { $day }
learners-score = { $score } points
learners-failed = not passed
learners-legend-bar = from opening to due
learners-legend-finish = completed
learners-others = Other courses

## Changing a schedule

learners-do-pause = Pause
learners-do-resume = Resume
learners-do-extend = Extend
learners-do-shift = Shift
learners-changes = Changes of the schedule
learners-change-pause = Paused from { $from }
learners-change-pause-until = Paused from { $from } until { $until }
learners-change-extend = Due date later by days: { $days }
learners-change-shift = Shifted from { $from } by days: { $days }
learners-change-group = group, { $count }
learners-change-undone = undone { $when }
learners-undo = Undo
learners-undo-question = The schedule will be as if this change had not been made.
learners-undo-question-group = This change was made for a group ({ $count }). It is undone for all of them that you see.
learners-undo-yes = Undo it
learners-form-pause-hint = While it is paused nothing opens, nobody is late, and no reminder comes. All that has not opened and the due date move by the length of the pause.
learners-form-resume-hint = The pause ends now. What it has moved stays moved.
learners-form-extend-hint = The due date comes later. Openings stay as they are.
learners-form-shift-hint = All that has not opened by that day comes later, and so does the due date.
learners-form-scope = For whom
learners-scope-learner = Only { $name }
learners-scope-region-group = The whole group “{ $group }” in { $region }
learners-scope-group = The whole group “{ $group }” in all regions
learners-scope-count =
    { $count ->
        [one] { $count } learner is studying now
       *[other] { $count } learners are studying now
    }
learners-form-pause-from = First day of the pause
learners-form-pause-until = Last day of the pause
learners-form-pause-until-hint = Leave it empty while nobody knows. It can be resumed at any time.
learners-form-extend-days = By how many days
learners-form-shift-from = From which day
learners-form-shift-days = By how many days
learners-form-reason = Reason
learners-form-reason-hint = For example: on sick leave, certificate № 123. It is kept in the history.
learners-cancel = Cancel
learners-error-reason = Write the reason, at least three letters.
learners-error-from = Choose a day not further than a year from today.
learners-error-until = Choose a day after the first one, within a year.
learners-error-days = Write a whole number from 1 to 365.
learners-done-pause = Paused: { $count }
learners-done-resume = Resumed: { $count }
learners-done-extend = Due dates extended: { $count }
learners-done-shift = Schedules shifted: { $count }
learners-done-undone = Change undone: { $count }
learners-done-nobody = Nothing changed: nobody is concerned any more.
learners-groups-title = Groups and changes
learners-groups-sub = Schedules of whole groups, and what was changed recently
learners-groups-pick = Course whose groups to change
learners-groups-none = Nobody studies in a group of this course now.
learners-batches = Changed recently
learners-batches-none = Nothing has been changed yet.
learners-batch-undone = undone for { $count }

## Who a learner is

learners-who = About the learner
learners-platform-id = Platform ID
learners-login = Login
learners-cycle = Five-year cycle
learners-cycle-none = no course completed yet
learners-cycle-done = Last completed { $day },
learners-cycle-next = next due in { $year }
learners-bot = In the bot
learners-bot-hint = The teacher of the bot who is this learner. One to one.
learners-linked-by-phone = Linked by the phone number
learners-linked-by-code = Linked by login and one-time code
learners-linked-by-official = Linked by an official
learners-unlink = Undo the link
learners-unlink-question = { $name } will no longer see this learner’s progress, and no reminders come. The phone number does not link them again.
learners-unlink-yes = Undo the link
learners-unlinked = Not linked with anybody in the bot. It happens by itself once a teacher shares the phone number that the platform knows.
learners-unlinked-refused = A wrong link was undone by an official, and is not made again by itself.
learners-find-teacher = Link by hand: Telegram ID, @username, name or phone
learners-find = Find
learners-find-none = There is no such teacher in the bot, or they are of another region.
learners-link = Link
learners-link-question = Is { $teacher } in the bot really { $learner } on the platform? They will see this progress.
learners-link-yes = Yes, link
learners-teacher-taken = linked with { $name }
learners-done-linked = Linked
learners-done-unlinked = The link was undone
learners-done-taken = Not linked: one of the two is linked with somebody already.

## Too fast

learners-fast-title = Too fast
learners-fast-sub = Who finished before the schedule allows anybody to finish
learners-fast-which = Which
learners-fast-open = To review
learners-fast-reviewed = Reviewed
learners-fast-sum = { $hours } study hours in { $took }; the schedule takes at least { $least }
learners-fast-sum-before = { $hours } study hours, completed before the start; the schedule takes at least { $least }
learners-fast-note = What you found
learners-fast-review = Mark as reviewed
learners-fast-next = Next page
learners-fast-empty = Nobody was too fast
learners-fast-empty-reviewed = Nothing has been reviewed yet
learners-fast-empty-text = Whoever finishes before the last part of a course opens appears here by themselves.
learners-error-note = Write what you found, at least three letters.
learners-done-reviewed = Marked as reviewed

## In the conversation and the queue

learners-card = Course
learners-card-open = Learner’s page
learners-card-none = Not on the platform’s list yet: the progress is not known.
learners-module = Module
learners-passport = Module passport number
learners-from-module = Asked from the module
learners-passport-others = Other questions about this module

## History

admin-audit-learner-linked = { $who } linked with a teacher of the bot: { $target }
admin-audit-learner-unlinked = { $who } undid the link with the bot: { $target }
