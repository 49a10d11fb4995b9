### A course's schedule: quiet hours.

schedule-quiet-title = Quiet hours
schedule-quiet-hint = No new part of a course opens then, and no reminder is sent. The same time twice means that there are no quiet hours.
schedule-quiet-from = From
schedule-quiet-until = Until
schedule-quiet-example = For example { $time }
schedule-error-time = Write the time like 22:00

admin-audit-schedule-paused = { $who } paused the schedule of { $target }
admin-audit-schedule-resumed = { $who } let the schedule of { $target } go on
admin-audit-schedule-extended = { $who } extended the due date of { $target }
admin-audit-schedule-shifted = { $who } shifted the schedule of { $target }
admin-audit-schedule-undone = { $who } undid a change of the schedule of { $target }
admin-audit-tooFast-reviewed = { $who } reviewed the too fast finish of { $target }
