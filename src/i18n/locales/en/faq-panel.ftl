### The FAQ: its pages of the panel, and its files.

panel-section-faq = FAQ

## The list

entries-title = Frequently asked questions
entries-sub = What the bot answers before an official has to
entries-tabs = Parts of the FAQ
entries-tab-entries = Entries
entries-views = Which entries are shown
entries-view-published = Published
entries-view-needsReview = To be filled in
entries-view-reviewDue = Review due
entries-view-draft = Drafts
entries-view-archived = Archive
entries-new = New entry
entries-search = Title, code, or a question
entries-found = Entries found: { $count }
entries-changed = changed
entries-asks-count = ways to ask: { $count }
entries-use = in { $days } days offered { $offered }, helped { $helped }
entries-pages = Pages
entries-pages-before = Back
entries-pages-after = Next
entries-empty = No entries yet
entries-empty-text = Write the first one, or bring in the files that came with the program.
entries-none-here = Nothing here
entries-none-here-text = Every entry is somewhere else.
entries-none-found = Nothing was found
entries-none-found-text = Try other words, or look into another part.
entries-mark-needs-review = to be filled in
entries-mark-review-due = review due
entries-state-draft = draft
entries-state-published = published
entries-state-archived = archived

## Writing an entry

entries-version-of = version { $number }, { $when }, { $who }
entries-by-file = from a file
entries-part-answer = Question and answer
entries-part-asks = How teachers ask
entries-part-guides = What belongs to it
entries-part-care = Care
entries-languages = Languages
entries-text-written = written
entries-text-missing = not written yet
entries-title-label = question
entries-body-label = answer
entries-title-in = Question in { $language }
entries-body-in = Answer in { $language }
entries-title-placeholder = The question, as a teacher would put it
entries-body-placeholder = The answer first, then what to do. An Uzbek script that is missing is made from the other one.
entries-asks = One question a line
entries-asks-hint = As people really type it, in any language and script: the search learns from these lines. At most { $most } lines of { $letters } letters.
entries-guides = Video guides
entries-guides-hint = The first guide is offered together with the answer.
entries-guide = Video guide and where it begins
entries-guide-none = Choose a guide
entries-guide-whole = from the beginning
entries-guide-gone = { $code }: no longer in the catalogue
entries-guide-add = Link a guide
entries-guide-remove = Unlink
entries-modules = Modules
entries-modules-hint = Passport numbers of the modules that it is about, with commas between them.
entries-needs-review = The institute has to fill something in
entries-needs-review-hint = An address, a date, a number that nobody has told yet.
entries-review-by = Look at it again
entries-review-by-hint = From this day on it stands under «Review due».
entries-pacing = The asker’s own schedule belongs to the answer
entries-pacing-hint = Teachers of a course see above the answer how far they are and when the next part opens.
entries-code = Code
entries-code-hint = Small Latin letters, digits and hyphens; it stays. Left empty, it is made of the title.
entries-save-draft = Save the draft
entries-save-publish = Save and publish
entries-save-published = Save
entries-look = As the bot sends it
entries-look-empty = Write an answer: here it is shown as in Telegram.
entries-look-other = Not written in this language: readers get it as it is here.
entries-look-pacing = Above the answer come the facts of the asker’s own course.
entries-link = Link that opens it in the bot
entries-try = Try a question
entries-try-placeholder = sertifikatni qayerdan olaman
entries-try-hint = What the bot would find if this entry were published as it stands here.
entries-try-here = this entry
entries-try-offered = Sure enough: it would be offered
entries-try-unsure = Not sure enough: straight to an official
entries-try-nothing = Nothing found: straight to an official

## What is wrong

entries-mistake = Look at the list above.
entries-problems = It was not saved yet:
entries-problem-titleTooLong = { $language }: the question is too long
entries-problem-bodyTooLong = { $language }: the answer is too long for one message
entries-problem-titleMissing = { $language }: there is an answer and no question
entries-problem-bodyMissing = { $language }: there is a question and no answer
entries-problem-nothingToRead = To be published it needs a question and an answer in Uzbek or Russian
entries-problem-askTooLong = Question { $number } is too long: «{ $begins }…»
entries-problem-tooManyAsks = There are too many questions
entries-problem-tooManyGuides = There are too many guides
entries-problem-tooManyModules = There are too many modules
entries-problem-guideCode = Guide { $number } has no right code
entries-problem-guideMoment = Guide { $number } begins at no right moment
entries-problem-passport = Module { $number }: this is no passport number of a module
entries-problem-reviewDay = The day of the next look is no day
entries-error-code = Use small Latin letters, digits and single hyphens.
entries-error-taken = Another entry has this code.
entries-error-stale = A colleague changed this entry meanwhile: see its versions. Saving again overwrites that.

## What was done

entries-done-added = The draft was saved
entries-done-saved = Saved
entries-done-same = Nothing had changed
entries-done-published = Published: the bot answers with it from now on
entries-done-restored = The former version was brought back
entries-done-overtaken = A colleague changed the entry meanwhile: look again
entries-archive = Archive
entries-restore = Bring back
entries-unpublish = Take back
entries-undo = Undo
entries-became-draft = It is a draft now: teachers are not offered it.
entries-became-published = It is published again.
entries-became-archived = It is in the archive: teachers are not offered it.

## Versions

entries-versions = Versions
entries-version = Version { $number }
entries-version-now = stands now
entries-version-restore = Bring this version back
entries-cause-import = brought in
entries-cause-edit = edited
entries-cause-ask = a question added
entries-cause-ticket = written from a ticket
entries-cause-restore = brought back
entries-cause-state = published or taken back
entries-diff-title = Version { $number } against { $before }
entries-diff-first = Version { $number }, the first one
entries-diff-added = added:
entries-diff-removed = removed:

## Files

entries-differs-titles = questions
entries-differs-bodies = answers
entries-differs-asks = ways to ask
entries-differs-needsReview = whether something is to be filled in
entries-differs-reviewBy = the day to look again
entries-differs-pacing = the asker’s own schedule
entries-differs-guides = video guides
entries-differs-modules = modules
entries-differs-state = state
entries-file-noFrontMatter = The file must begin with a line of three dashes, the fields, and another such line.
entries-file-notYaml = This is not YAML: { $what } Put quotes around the text.
entries-file-unknownField = There is no field «{ $what }»: correct its name or leave it out.
entries-file-wrongField = «{ $what }» has a value of the wrong kind: see `faq/README.md`.
entries-file-noId = `id` is missing, or has other signs than small Latin letters, digits and hyphens.
entries-file-otherName = A file of this `id` is called { $what }: rename the file or correct the `id`.
entries-file-textBeforeHeading = This text stands before the first heading, such as `# uz: Savol?`.
entries-file-headingTwice = The heading `# { $what }:` is there twice: leave one.
entries-file-titleTooLong = { $what }: the question has more than 120 letters.
entries-file-bodyTooLong = { $what }: the answer has more than 2500 letters.
entries-file-titleMissing = { $what }: write the question after the colon of the heading.
entries-file-bodyMissing = { $what }: write the answer below the heading, or take the heading out.
entries-file-nothingToRead = It needs a question and an answer in Uzbek or Russian; or write `state: draft`.
entries-file-askTooLong = The line has more than 200 letters: shorten it.
entries-file-tooManyAsks = There are more than 200 lines in `asks`.
entries-file-tooManyGuides = There are more than 20 guides.
entries-file-tooManyModules = There are more than 20 modules.
entries-file-reviewDay = `review_by` is a day such as 2027-01-31.
entries-file-guideCode = This is no code of a video guide: small Latin letters, digits and hyphens.
entries-file-guideMoment = `at` is a moment of the video such as 1:05.
entries-file-passport = This is no passport number of a module, such as `MAT-0412-03`.
