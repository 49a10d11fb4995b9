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
reminders-button-course = 📚 My course
reminders-button-off =
    { $count ->
        [1] 🔕 No more of these
       *[other] 🔕 No more of these reminders
    }
