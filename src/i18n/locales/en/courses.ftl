### Courses and modules: pages of the panel, and files.

panel-section-courses = Courses

## List

courses-title = Courses
courses-sub = Courses, their modules, and where they are open
courses-tabs = Which courses
courses-tab-active = In use
courses-tab-untranslated = To translate
courses-tab-archived = Archive
courses-search = Title, code or passport number
courses-found =
    { $count ->
        [one] { $count } course
       *[other] { $count } courses
    }
courses-new = New course
courses-import = From a file
courses-export = Download
courses-export-xlsx = Excel table
courses-export-csv = Text table
courses-missing =
    { $count ->
        [one] { $count } title missing
       *[other] { $count } titles missing
    }
courses-missing-in = No title in:
courses-missing-by = Missing in which language
courses-missing-all = All
courses-modules-count =
    { $count ->
        [one] { $count } module
       *[other] { $count } modules
    }
courses-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
courses-credits =
    { $count ->
        [one] { $count } credit
       *[other] { $count } credits
    }
courses-empty = No courses yet
courses-empty-text = Make the first course by hand, or bring a table from a file.
courses-empty-archived = The archive is empty
courses-empty-archived-text = Archive a course that is over: its data stays, and it leaves the list.
courses-none-found = Nothing found
courses-none-found-text = Try other words: a course’s title, code or area, or a module’s passport number.
courses-untranslated-sub = Where a title is missing, one in another language is shown
courses-untranslated-empty = Every title is written
courses-untranslated-empty-text = All courses and modules in use have a title in this language.

## Course

courses-edit = Edit
courses-archived-sub = Archived: new learners do not see it
courses-about = Course
courses-about-hint = The code ties the course to files and other systems, so change it as rarely as you can.
courses-code = Code
courses-code-hint = Latin letters and digits, such as { "MATEM-2026" }
courses-area = Area
courses-size = Size
courses-field-hours = Hours
courses-field-credits = Credits
courses-titles = Title
courses-titles-hint = In one language at least. Another stands in for a missing one; the two Uzbek scripts are rewritten into each other.
courses-title-missing = No title in: { $languages }.
courses-title-write = Write it
courses-plan-title = Pacing schedule
courses-plan-hint = Material opens in portions, not at once.
courses-plan-hours = { $count } study hours every { $step } hours
courses-plan-modules =
    { $count ->
        [one] { $count } module every { $step } hours
       *[other] { $count } modules every { $step } hours
    }
courses-duration =
    { $count ->
        [one] within { $count } day
       *[other] within { $count } days
    }
courses-field-duration = Days to finish
courses-field-duration-hint = From the start to the due date, unless the platform says otherwise
courses-field-by = What portions are measured in
courses-by-hours = hours
courses-by-hours-hint = Modules are gathered by their hours
courses-by-modules = modules
courses-by-modules-hint = That many modules in each portion
courses-field-per-portion = In one portion
courses-field-step = Hours between portions
courses-hours-differ = The modules add up to { $hours } hours and { $credits } credits, but the course says { $size }.

## Permission

courses-open-title = Where it is open
courses-open-hint = With nothing chosen the course is open everywhere, always.
courses-module-open-hint = A module is open only where its course is; it can be limited further here.
courses-open-from = From this day
courses-open-until = Through this day
courses-open-dates = Open days
courses-open-places = Places
courses-open-places-hint = With none ticked, everywhere. Tick a whole region, or single districts and cities.
courses-place-whole = The whole region
courses-place-some =
    { $count ->
        [one] { $count } district
       *[other] { $count } districts
    }
courses-places-count =
    { $count ->
        [one] in { $count } place
       *[other] in { $count } places
    }
courses-everywhere = everywhere
courses-from = from { $day }
courses-until = through { $day }

## Modules

courses-modules = Modules
courses-modules-empty = No modules yet
courses-modules-empty-text = Add a module: each has a passport number of its own.
courses-modules-archived = Archived modules: { $count }
courses-module-new = Add a module
courses-module-about = Module
courses-module-about-hint = Questions and content are analysed by the passport number.
courses-module-archived-sub = Archived: it does not count in the course
courses-passport = Passport number
courses-passport-hint = Such as { "MAT-0412-03" }; no other module has it
courses-archive-title = Archive
courses-archive-hint-course = An archived course leaves the list; learners’ results stay.
courses-archive-hint-module = An archived module does not count in its course; results stay.
courses-archive = Archive
courses-archive-question-course = Archive the course? It can be brought back.
courses-archive-question-module = Archive the module? It can be brought back, at the end of the course.
courses-archive-yes = Yes, archive it
courses-restore = Bring back

## Mistakes

courses-error-code = A code has 2–32 characters: Latin letters, digits, hyphens
courses-error-code-taken = Another course has this code
courses-error-passport = A number looks like { "MAT-0412-03" }: 2–4 letters, 4 digits, 2 digits
courses-error-passport-taken = Another module has this number
courses-error-title-none = Write a title in one language at least
courses-error-title-long = A title has 200 characters at most
courses-error-area = Write an area of up to 100 characters
courses-error-hours = Write a whole number from 1 to 2000
courses-error-credits = Write a number from 0 to 200, such as 1.5
courses-error-duration = Write a number of days from 1 to 1825
courses-error-step = Write a number of hours from 1 to 720
courses-error-by = Choose hours or modules
courses-error-per-portion = Write a number from 1 to 500
courses-error-day = There is no such day
courses-error-dates-order = The last day is before the first
courses-error-places = An unknown place was chosen
courses-error-stale = Somebody changed this while you were writing. If you save again, yours stays; you may open the page in a new window first and compare.

## Done

courses-done-added = Course made; now add its modules
courses-done-saved = Saved
courses-done-archived = Course archived
courses-done-restored = Course brought back
courses-done-module-added = Module added
courses-done-module-archived = Module archived
courses-done-module-restored = Module brought back to the end of the course
courses-done-ordered = Order saved
courses-done-order-stale = Somebody changed the modules and the order was not saved: please try again
courses-done-import-started = The changes are being applied
courses-done-import-done = File applied
courses-done-import-outdated = The courses changed after you looked. This is how it is now; please look again
courses-done-import-nothing = There is nothing to apply
courses-done-import-discarded = File put away, nothing was changed
courses-done-import-undone = Everything is as it was before the file

## From a file

courses-import-page = From a file
courses-import-title = File
courses-import-hint = First you see what becomes of every row. Nothing is written until you press “Apply”.
courses-file-hint = Up to { $megabytes } MB and { $rows } rows. Column headings may be in any of the four languages.
courses-file-template = Sample table
courses-file-none = No file was chosen
courses-file-too-big = The file is larger than { $megabytes } MB. Split it into several
courses-file-empty = The file is empty
courses-file-unreadable = The file could not be opened. Open it in Excel and save it again as XLSX
courses-file-old-excel = This is an old Excel file, or it has a password. Save it as XLSX without a password
courses-file-encoding = The text could not be read. In Excel, save it as “CSV UTF-8” or as XLSX
courses-file-too-many = The file has more than { $rows } rows. Split it into several
courses-file-no-heading = The first row has no column “Course code”. Start from the sample table
courses-file-double-heading = A column appears twice. Remove one of them
courses-file-no-rows = There are no rows below the heading
courses-imports-before = Earlier files
courses-imports-before-hint = A file that was applied can be taken back later, as a whole.
courses-import-counts = new { $fresh }, changed { $changed }, same { $same }, wrong { $wrong }
courses-import-state-previewed = waiting
courses-import-state-queued = queued
courses-import-state-running = being applied
courses-import-state-done = applied
courses-import-state-failed = stopped
courses-import-state-cancelled = put away
courses-import-state-undone = taken back
courses-import-sub-previewed = Nothing is written yet
courses-import-sub-queued = Queued
courses-import-sub-running = Being applied
courses-import-sub-done = Applied
courses-import-sub-failed = Stopped
courses-import-sub-undone = Taken back: everything is as it was
courses-import-ready = New: { $fresh }. Will change: { $changed }.
courses-import-left-out = Wrong rows ({ $count }) are left out: mend them in the file and bring it again.
courses-import-nothing = There is nothing to apply in this file.
courses-import-apply =
    { $count ->
        [one] Apply { $count } row
       *[other] Apply { $count } rows
    }
courses-import-discard = Put away
courses-import-running = Being applied: { $done } of { $total }
courses-import-done = Added: { $fresh }. Changed: { $changed }.
courses-import-undo = Take all of it back
courses-import-undo-question = Take back everything that this file added and changed?
courses-import-undo-yes = Yes, take it back
courses-import-undone = What this file changed was taken back.
courses-import-unknown = We do not know these columns; they were passed over: { $columns }
courses-import-more = More rows
courses-undo-refused = It could not be taken back
courses-undo-refused-text = Since the file some of it was changed or is in use, so nothing was touched:
courses-undo-edited = — changed by hand since
courses-undo-gone = — its code or number was changed since
courses-undo-used = — has learners, results or questions
courses-undo-grown = — modules were added to it since
courses-fates = Rows
courses-fate-all = All
courses-fate-new = New
courses-fate-changed = Changed
courses-fate-same = Same
courses-fate-wrong = Wrong
courses-fate-none = There are no such rows.
courses-row = Row
courses-no-name = (no name)
courses-is-course = course
courses-nothing = none
courses-becomes = becomes
courses-wrong-code = The course code is missing or wrong: 2–32 Latin letters, digits, hyphens
courses-wrong-passport = Wrong passport number: it looks like { "MAT-0412-03" }
courses-wrong-title-long = A title is longer than 200 characters
courses-wrong-title-none = There is no title in any language
courses-wrong-area = The area is missing or longer than 100 characters
courses-wrong-hours = Hours are a whole number from 1 to 2000
courses-wrong-credits = Credits are a number from 0 to 200
courses-wrong-position = The place in order is a whole number
courses-wrong-duration = Days to finish are from 1 to 1825
courses-wrong-step = Hours between portions are from 1 to 720
courses-wrong-portion-by = Portions are measured in “hours” or “modules”
courses-wrong-per-portion = A portion has from 1 to 500
courses-wrong-open-from = The opening day looks like 2026-11-22
courses-wrong-open-until = The last day looks like 2026-11-22
courses-wrong-dates-order = The last day is before the opening day
courses-wrong-place = A place is not known, or its name fits several districts
courses-wrong-archived = The archive column says “yes” or “no”
courses-wrong-not-for-module = The columns of days and schedule stay empty in a module’s row
courses-wrong-not-for-course = The place in order stays empty in a course’s row
courses-wrong-missing = A new row lacks columns that it needs
courses-wrong-repeated = This course or module stands further up in the file
courses-wrong-course-unknown = No course has this code, nor do the good rows of the file
courses-wrong-other-course = A module of another course has this passport number
courses-wrong-meanwhile = Somebody changed it while it was applied; the row was left out

## Columns of the file

courses-yes = yes
courses-no = no
courses-sheet-courses = Courses
courses-sheet-help = Help
courses-sheet-column = Column
courses-sheet-meaning = Meaning
courses-sheet-place = Code of the place
courses-sheet-place-name = Place
courses-column-course = Course code
courses-column-course-help = In every row. Where the passport number is empty, the row is about the course itself.
courses-column-passport = Module passport
courses-column-passport-help = In a module’s row, such as { "MAT-0412-03" }; empty in a course’s row.
courses-column-title_uz = Title (Uzbek)
courses-column-title_uz-help = An empty cell removes the title. One language at least needs a title.
courses-column-title_uz_cyrl = Title (Uzbek Cyrillic)
courses-column-title_uz_cyrl-help = The Uzbek title in Cyrillic.
courses-column-title_ru = Title (Russian)
courses-column-title_ru-help = The Russian title.
courses-column-title_en = Title (English)
courses-column-title_en-help = The English title.
courses-column-area = Area
courses-column-area-help = Such as mathematics.
courses-column-hours = Hours
courses-column-hours-help = A whole number from 1 to 2000.
courses-column-credits = Credits
courses-column-credits-help = A number, such as 1.5.
courses-column-position = Place in order
courses-column-position-help = The module’s place in its course; empty for where it is, or for the end.
courses-column-duration_days = Days to finish
courses-column-duration_days-help = In a course’s row only: days from the start to the due date.
courses-column-step_hours = Hours between portions
courses-column-step_hours-help = In a course’s row only: usually 12.
courses-column-portion_by = Portions measured in
courses-column-portion_by-help = In a course’s row only: hours or modules.
courses-column-per_portion = Size of a portion
courses-column-per_portion-help = In a course’s row only: how many hours or modules in a portion.
courses-column-open_from = Opening day
courses-column-open_from-help = Such as 2026-11-22; empty for no limit.
courses-column-open_until = Last day
courses-column-open_until-help = Still open on this day; empty for no limit.
courses-column-places = Places
courses-column-places-help = Separated by semicolons: names of regions, districts and cities, or the codes below; empty for everywhere.
courses-column-archived = Archived
courses-column-archived-help = yes or no.

## History

admin-audit-course-created = { $who } made the course { $target }
admin-audit-course-changed = { $who } changed the course { $target }
admin-audit-course-archived = { $who } archived the course { $target }
admin-audit-course-restored = { $who } brought the course { $target } back
admin-audit-course-reordered = { $who } put the modules of { $target } in another order
admin-audit-module-created = { $who } added the module { $target }
admin-audit-module-changed = { $who } changed the module { $target }
admin-audit-module-archived = { $who } archived the module { $target }
admin-audit-module-restored = { $who } brought the module { $target } back
admin-audit-courses-imported = { $who } brought courses from the file { $target }
admin-audit-courses-importUndone = { $who } took back the courses of the file { $target }
