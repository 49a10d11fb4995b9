### Reminders of the schedule: the message to the teacher, and the page of the panel.

## The message

reminders-hello = Hello, { $name }!
reminders-opened =
    { $count ->
        [1] A new portion has opened: no. { $portion } of { $of }.
       *[other] New portions have opened: nos. { $first }–{ $portion } of { $of }.
    }
reminders-idle = Half of the time for portion { $portion } has gone, and it has not been begun. It is due on { $due }.
reminders-behind = You are behind the schedule: { $due } hours should have been studied by today, and { $done } are done.
reminders-due =
    { $days ->
        [0] The course has to be finished today: it is due on { $due }. So far { $percent }% is done.
        [1] One day is left to finish the course: it is due on { $due }. So far { $percent }% is done.
       *[other] { $days } days are left to finish the course: it is due on { $due }. So far { $percent }% is done.
    }
reminders-overdue = The course is overdue: it was due on { $due }. So far { $percent }% is done. If you had a good reason, write to us here: we will see whether the date can be extended.
reminders-cycle = On { $date } it will be five years since your last professional development course. Please plan the next one before that day.
reminders-cycle-over = On { $date } it was five years since your last professional development course. It is time to enrol in one.
reminders-ask = If you have a question, just write it here.
reminders-button-off =
    { $count ->
        [1] 🔕 No more of these
       *[other] 🔕 No more of these reminders
    }

## The panel

panel-section-reminders = Reminders
reminders-title = Reminders
reminders-sub = What is sent to whom as the schedule goes on
reminders-tabs = Parts of the reminders
reminders-tab-overview = Today and tomorrow
reminders-tab-history = Sent
reminders-tab-preview = How they look
reminders-kind-opened = A portion has opened
reminders-kind-idle = Half of the time has gone
reminders-kind-behind = Behind the schedule
reminders-kind-due = Due soon
reminders-kind-overdue = Overdue
reminders-kind-cycle = Five-year cycle
reminders-hint-opened = When a portion opens by the schedule
reminders-hint-idle = When half of a portion’s time has gone and nothing was done
reminders-hint-behind = When somebody is behind, once a week
reminders-hint-due = 7, 3 and 1 days before the due date
reminders-hint-overdue = After the due date, once a week for four weeks
reminders-hint-cycle = 180 and 30 days before the five years end, and when they do
reminders-now-title = Messages written today
reminders-none-today = Nobody has been written to yet today.
reminders-fate-waiting = waiting
reminders-fate-sent = sent
reminders-fate-blocked = bot blocked
reminders-fate-failed = failed
reminders-fate-uncertain = uncertain
reminders-fate-stopped = stopped
reminders-fate-late = too late for the day
reminders-fate-gone = old
reminders-kinds-title = By kind
reminders-courses-title = By course
reminders-courses-hint = Open a course to stop a kind of reminder for it.
reminders-column-kind = Kind
reminders-column-course = Course
reminders-column-written = Written today
reminders-column-still = Still today
reminders-column-tomorrow = Tomorrow
reminders-column-stopped = Stopped
reminders-sum = Messages
reminders-sum-hint = A person gets one message a day at most; there may be several reminders in it.
reminders-counted = Counted: { $when }. New progress changes it.
reminders-counting = Counting: { $count } learners looked at.
reminders-night = Nobody is disturbed at night, from { $from } to { $until }.
reminders-no-night = No quiet hours are set.
reminders-empty = Nothing to remind of
reminders-empty-text = Once learners are enrolled and have found themselves in the bot, what they will be sent is shown here.
reminders-course-sub = Reminders of this course
reminders-course-still = { $count } still today
reminders-course-tomorrow = { $count } tomorrow
reminders-stop = Stop
reminders-resume = Resume
reminders-stop-question = Nobody will get the reminder “{ $kind }” about this course any more; those that wait are called back.
reminders-stop-yes = Yes, stop it
reminders-look = How it looks
reminders-only-editors = An administrator or an editor stops reminders.
reminders-done-stopped = The reminder is stopped; called back: { $count }
reminders-done-resumed = The reminder goes on
reminders-preview-hint = This is how it looks in Telegram. The name and the figures are an example.
reminders-preview-kinds = Kinds of reminders
reminders-preview-name = Dilnoza Karimova
reminders-preview-course = Title of the course
reminders-history-search = Name, phone or login
reminders-history-empty = No reminders have been sent yet
reminders-history-none = No reminder to such a person was found
reminders-history-none-text = Try another spelling, or the phone number.
reminders-history-older = Earlier ones
reminders-history-nameless = A learner without a name
admin-audit-reminders-stopped = { $who } stopped a reminder of the course: { $target }
admin-audit-reminders-resumed = { $who } resumed a reminder of the course: { $target }
