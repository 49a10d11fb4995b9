### A course's schedule: quiet hours.

schedule-quiet-title = Quiet hours
schedule-quiet-hint = No new part of a course opens then, and no reminder is sent. The same time twice means that there are no quiet hours.
schedule-quiet-from = From
schedule-quiet-until = Until
schedule-quiet-example = For example { $time }
schedule-error-time = Write the time like 22:00
