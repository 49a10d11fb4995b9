### “My course”: progress, schedule, due date, reminders, and finding oneself. Shown in the bot and in the picture.
### Telegram's HTML is used; names of courses and modules are escaped where they are filled in.

bot-key-course = 🎓 My course
bot-command-course = My course: progress, schedule, due date

learning-pace-not-started = Not started yet
learning-pace-ahead = Ahead of schedule
learning-pace-on-time = On schedule
learning-pace-behind = Behind schedule
learning-pace-at-risk = At risk of being late
learning-pace-overdue = Overdue
learning-pace-completed = Course completed
learning-pace-paused = Paused

learning-fact-modules =
    { $total ->
        [one] { $done } of { $total } module
       *[other] { $done } of { $total } modules
    }
learning-fact-hours =
    { $total ->
        [one] { $done } of { $total } hour
       *[other] { $done } of { $total } hours
    }
learning-legend-done = done { $count }
learning-legend-progress = started { $count }
learning-legend-open = open { $count }
learning-legend-locked = locked { $count }
learning-module-name = Module { $number }. { $title }
learning-next = Opens next
learning-due = Due
learning-finished = Completed
learning-begins = Begins
learning-after-pause = after the pause
learning-extended =
    { $days ->
        [one] extended by { $days } day
       *[other] extended by { $days } days
    }
learning-paused-until = paused until { $when }

learning-caption-now = ▶️ Now: { $title }
learning-caption-then = ⏭ Next: { $title }
learning-caption-next = 🔓 Opens next: <b>{ $when }</b> ({ $what })
learning-caption-held = 🔓 The next opening comes after the pause ({ $what })
learning-caption-begins = 🗓 The course begins on <b>{ $when }</b>
learning-caption-due = 🏁 Due: <b>{ $when }</b>, { $left } left
learning-caption-due-held = 🏁 The due date will be known after the pause
learning-caption-overdue = 🏁 It was due on <b>{ $when }</b>, { $past } ago. Please write to an official.
learning-caption-projected = 📈 At this pace you will finish about <b>{ $when }</b>
learning-caption-completed = 🎓 Completed on <b>{ $when }</b>. Congratulations!
learning-caption-extended =
    { $days ->
        [one] ➕ The due date was moved by { $days } day
       *[other] ➕ The due date was moved by { $days } days
    }
learning-caption-paused = ⏸ The schedule is paused
learning-caption-paused-until = ⏸ The schedule is paused until { $when }
learning-caption-group = 👥 { $group }, { $provider }
learning-caption-provider = 🏫 { $provider }
learning-caption-infeasible = ⚠️ The last part opens after the due date: that is not your fault. Please write to an official to have the due date moved.
learning-portion = part { $number }
learning-provider-regional_centre = Centre of Pedagogical Mastery
learning-provider-platform = electronic platform
learning-provider-university = university
learning-provider-non_state = non-state provider

learning-state-done-at = completed on { $when }
learning-state-progress = { $percent }% studied
learning-state-open = open, not started yet
learning-state-locked = opens on { $when }
learning-state-held = opens after the pause
learning-state-over = closed in your region since { $when }
learning-state-elsewhere = not open in your region yet
learning-module-passport = Passport number: <code>{ $passport }</code>
learning-module-size =
    { $hours ->
        [one] Size: { $hours } hour, credits: { $credits }
       *[other] Size: { $hours } hours, credits: { $credits }
    }
learning-module-score = Result: <b>{ $score }</b> points out of 100
learning-module-passed = Test passed ✓
learning-module-failed = Test not passed yet
learning-module-due = To be completed by { $when }

learning-button-modules = 📗 Modules
learning-button-schedule = 🗓 Schedule
learning-button-ask = ❓ Ask about module { $number }
learning-button-ask-this = ❓ Ask about this module
learning-button-calendar = 📅 To calendar
learning-button-remind = 🔔 Reminders
learning-button-courses = 🎓 My other courses
learning-button-to-modules = ‹ Modules
learning-button-to-reminders = ‹ Reminders
learning-button-officials = ✍️ Ask an official
learning-button-phone = 📱 By phone number
learning-button-login = 🔑 By login and code

learning-courses-title =
    <b>Your courses</b>

    Which one shall I show?
learning-modules-title =
    <b>{ $course }</b>
    To see more of a module, press its number.
learning-schedule-title =
    <b>{ $course }</b>
    Pacing schedule
learning-schedule-coming = <b>Still to open</b>
learning-schedule-opened = <b>Open already</b>
learning-schedule-all-open = All parts are open.
learning-schedule-line = { $when } · { $portion }: { $modules }
learning-schedule-modules =
    { $count ->
        [one] module { $numbers }
       *[other] modules { $numbers }
    }
learning-gone = This course is no longer on your list. To see how things stand now: /course
learning-ask-prompt =
    Write your question about the module “{ $title }” (<code>{ $passport }</code>). You may also send a photo, a video or a voice message.

    If you change your mind: /cancel

learning-calendar-caption = Open the file: the openings and the due date will be in your calendar. If the schedule changes, open the file again, and the entries are renewed.
learning-calendar-opens = Open now, { $portion }: { $course }
learning-calendar-due = Due date: { $course }
learning-calendar-soon = Due tomorrow: { $course }

learning-remind-title =
    <b>Reminders</b>

    At most one message a day comes, and never at night. Press what you do not need to switch it off.
learning-remind-hour = ⏰ Time: { $time }
learning-remind-hour-ask =
    <b>At what hour shall I remind you?</b>
learning-remind-switched-off = Such reminders will not come any more. To switch them on again: /course, then “🔔 Reminders”.
learning-kind-opened = A new part has opened
learning-kind-idle = Half of the time is over, nothing begun
learning-kind-behind = I am behind schedule
learning-kind-due = 7, 3 and 1 days before the due date
learning-kind-overdue = The due date has passed
learning-kind-cycle = The five years are nearly over

learning-unlinked =
    <b>My course</b>

    To show your progress I have to find you on the list of the learning platform. Send the phone number that the platform knows, or write your login and the one-time code.
learning-unlinked-phone =
    <b>My course</b>

    Nobody on the platform’s list has the number { $phone }. The platform may know another number of yours, or its data has not come yet: as soon as it does, I will find you by myself.

    To be found right now, send another number, write your login and the one-time code, or ask an official.
learning-none =
    <b>My course</b>

    I have found you on the platform, but you are not enrolled in a course yet. About enrolment please ask your region’s Centre of Pedagogical Mastery, or an official right here.
learning-cycle = 🔄 You completed your last course in { $done }. Professional development is due every five years: the next one in { $next }.
learning-closed-elsewhere =
    <b>{ $course }</b>

    Dear teacher, this course is open for the time being only in: { $places }. On the list you are a teacher of: { $place }, so it is not open to you.

    If your region is wrong there or you have a question, ask an official: just write here.
learning-closed-not-yet =
    <b>{ $course }</b>

    Dear teacher, this course opens for you on { $when }. If you have a question, ask an official: just write here.
learning-closed-over =
    <b>{ $course }</b>

    Dear teacher, this course closed on { $when }. If you did not finish it, ask an official: just write here.
learning-place-unknown = region not given

learning-find-phone = Send the <b>phone number</b> that the platform knows, with the button below. It is kept with your details, and only officials see it.
learning-find-login = Write your <b>login</b> on the learning platform.
learning-find-code = Now write the <b>one-time code</b> from the platform. You find it in your account there, or get it from your training centre. Do not give it to anybody else.
learning-find-found = ✅ I have found you: <b>{ $name }</b>. Your course is below.
learning-find-already = ✅ You are found already: <b>{ $name }</b>.
learning-find-phone-kept = Thank you, we have your number.
learning-find-wrong = The login or the code does not match. Check both and write the code again, or change the login with “‹ Back”.
learning-find-expired = This code has expired. Get a new one on the platform and write it here.
learning-find-locked = A wrong code was written too many times, so this code no longer works. Get a new one on the platform, or ask an official.
learning-find-limited = A wrong code was written too many times. Please try again in an hour, or ask an official.
learning-find-taken = In this bot, this login already belongs to somebody else. If it is yours, write to an official, who will check and put it right.
learning-find-login-strange = This does not look like a login. Write it as you do when you sign in to the platform.
learning-find-code-strange = This does not look like a code. Write the code as one message.
learning-find-other = We are looking for you on the list at the moment, so this message was not taken as a question. If you want to ask a question, press “✍️ Ask a question” or /cancel first.
learning-find-cancelled = Cancelled. You can continue at any time: /course
learning-find-set-aside = Looking for you on the list is set aside. To continue: /course
