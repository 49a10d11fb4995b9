### Files of learners and progress: the panel’s pages, columns, and why rows are refused.

exchange-api-tab-imports = Files

## The page

exchange-title = Learners and results
exchange-sub = Tables exported from the platform
exchange-bring = File
exchange-bring-hint = First you see the first rows, then you start it yourself. Bringing the same file again does no harm: nothing counts twice.
exchange-file-hint = XLSX or CSV, up to { $rows } rows and { $megabytes } MB
exchange-template-people = Template for learners
exchange-template-progress = Template for results
exchange-columns = Which columns are understood
exchange-columns-hint = Headings may be in any of the four languages and in any order. Columns that are not known are passed over.
exchange-columns-people = About the learner
exchange-columns-progress = About their learning
exchange-history = Earlier files
exchange-history-hint = Download the rejected rows with their reasons, mend them, and bring them again.
exchange-none = No files yet
exchange-none-text = Bring a table from the platform, or fill in the template.
exchange-terminal = from the terminal
exchange-counts = { $fresh } new, { $changed } changed, { $same } the same, { $wrong } rejected

## One file

exchange-kind-people = Learners
exchange-kind-progress = Results
exchange-state-previewed = Waits for a decision
exchange-state-queued = Queued
exchange-state-running = Coming in
exchange-state-done = Done
exchange-state-failed = Failed
exchange-state-cancelled = Stopped
exchange-state-undone = Taken back
exchange-preview = The first rows
exchange-preview-hint = What becomes of each row is shown here; nothing is written yet.
exchange-decide = If the first rows are understood right, start it.
exchange-row = Row
exchange-unknown = Columns passed over: { $columns }
exchange-start = Start
exchange-discard = Throw away
exchange-cancel = Stop
exchange-cancel-question = Stop it? What has come in so far stays.
exchange-cancel-yes = Yes, stop
exchange-queued = It starts when the file before it is done.
exchange-reading = Reading the file…
exchange-running = { $done } of { $total } rows
exchange-left = about { $minutes } min left
exchange-leave = You may leave this page: it goes on.
exchange-fate-new = new
exchange-fate-changed = changed
exchange-fate-same = the same
exchange-fate-wrong = rejected
exchange-rejected = Rejected rows
exchange-rejected-hint = The mended file can be brought again; the column with the reason does no harm.
exchange-rejected-download = Download with reasons
exchange-rejected-more = The first { $count } are shown.
exchange-reason = Reason
exchange-all-good = Every row was taken in.
exchange-example-name = Dilnoza Karimova
exchange-example-group = Group 7
exchange-example-provider = Platform
exchange-example-status = Active
exchange-sheet-help = Columns
exchange-done-started = It has started
exchange-done-cancelled = Stopped
exchange-done-discarded = The file is gone, nothing has changed

## Columns

exchange-column-platform_id = Platform ID
exchange-column-platform_id-help = The learner’s number on the platform
exchange-column-login = Login
exchange-column-login-help = The name they sign in with
exchange-column-phone = Phone
exchange-column-phone-help = As typed: 90 123-45-67
exchange-column-full_name = Full name
exchange-column-full_name-help = Or in three columns of their own
exchange-column-surname = Surname
exchange-column-surname-help = Instead of the full name
exchange-column-first_name = First name
exchange-column-first_name-help = Instead of the full name
exchange-column-patronymic = Patronymic
exchange-column-patronymic-help = Instead of the full name
exchange-column-region = Region
exchange-column-region-help = In any language
exchange-column-district = District or city
exchange-column-district-help = In any language
exchange-column-code = One-time code
exchange-column-code-help = Typed in the bot with the login; only a hash is kept
exchange-column-code_expires = Code valid until
exchange-column-code_expires-help = 14 days when empty
exchange-column-course = Course code
exchange-column-course-help = A row without a module is about the whole course
exchange-column-passport = Module passport number
exchange-column-passport-help = Such as { "MAT-0412-03" }
exchange-column-percent = Percent
exchange-column-percent-help = 0 to 100
exchange-column-completed = Completed
exchange-column-completed-help = Yes, no or a date
exchange-column-result = Result
exchange-column-result-help = Passed or failed
exchange-column-score = Score
exchange-column-score-help = 0 to 100
exchange-column-time = Date and time
exchange-column-time-help = When it was so; when empty, the moment the file was brought
exchange-column-group = Group
exchange-column-group-help = By its name on the platform
exchange-column-start = Start
exchange-column-start-help = The day the course began
exchange-column-due = Due date
exchange-column-due-help = The day by which it is to be done
exchange-column-provider = Provider
exchange-column-provider-help = Centre, platform, university or non-state
exchange-column-status = Status
exchange-column-status-help = Active, completed or withdrawn

## Why a file cannot be used

exchange-file-none = No file was chosen
exchange-file-empty = There are no rows in the file
exchange-file-unreadable = The file cannot be read: it is damaged or no table
exchange-file-old-excel = This is an old Excel file or one with a password: save it as XLSX without one
exchange-file-too-big = The file is too large
exchange-file-too-many = There are more than 500,000 rows: bring it in parts
exchange-file-no-key = The first row has no column with a platform ID, login or phone
exchange-file-double-heading = Two columns mean the same: rename one of them
exchange-file-gone = The file is not on the server any more: bring it again

## Why a row was rejected

exchange-wrong-no-key = No platform ID, login or phone
exchange-wrong-phone-strange = The phone number is wrong
exchange-wrong-phone-shared = Several learners have this phone: add the ID or login
exchange-wrong-keys-disagree = The ID, login and phone belong to different people
exchange-wrong-no-target = No course code and no passport number
exchange-wrong-passport-strange = The passport number is not written right
exchange-wrong-passport-unknown = There is no such module
exchange-wrong-course-unknown = There is no such course
exchange-wrong-course-differs = The module belongs to another course
exchange-wrong-percent-strange = The percent has to be a number from 0 to 100
exchange-wrong-score-strange = The score has to be a number from 0 to 100
exchange-wrong-time-strange = The date is not clear: write it as 22.11.2026
exchange-wrong-time-ahead = The date lies ahead
exchange-wrong-region-unknown = There is no such region
exchange-wrong-district-unknown = There is no such district in the region
exchange-wrong-completed-strange = “Completed” has to be yes, no or a date
exchange-wrong-result-strange = The result has to be passed or failed
exchange-wrong-provider-strange = The provider is not clear
exchange-wrong-status-strange = The status is not clear
exchange-wrong-code-without-login = There is a one-time code without a login
exchange-wrong-dates-order = The due date is before the start
