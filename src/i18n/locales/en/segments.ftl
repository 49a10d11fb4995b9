# For whom: conditions, saved groups and lists from files.

segments-whom = Who
segments-everybody = All teachers
segments-left = left
segments-counting = Counting…
segments-gone = deleted

segments-field-region = Region
segments-field-district = District
segments-field-school = School
segments-field-position = Position
segments-field-subject = Subject
segments-field-language = Language
segments-field-registered = Registered
segments-field-reachable = Can be reached
segments-field-seen = Seen in the bot
segments-field-course = Course
segments-field-module = Module
segments-field-progress = Progress
segments-field-due = Due soon
segments-field-overdue = Overdue
segments-field-result = Certification
segments-field-labels = Label
segments-field-list = List from a file
segments-field-received = Got a campaign
segments-field-pressed = Pressed a button
segments-field-messaged = Written to lately
segments-field-state = State

segments-about-person = The person
segments-about-learning = Learning
segments-about-bot = Bot and campaigns
segments-about-group = Group

segments-is = is
segments-is-not = is not
segments-is-or-not = { $name }: is or is not
segments-choose = Choose…
segments-choose-more = More…
segments-take = Take away: { $name }
segments-add-value = Add: { $field }
segments-remove = Remove the condition: { $name }
segments-add = Add a condition
segments-group = Group
segments-group-new = A group of conditions
segments-group-kind = How the conditions are joined
segments-group-all = all of them hold
segments-group-any = at least one holds
segments-group-none = none of them holds
segments-group-empty = Add a condition to this group.

segments-example-school = For example: school 15
segments-example-subject = For example: mathematics
segments-days = Number of days
segments-from = At least, in percent
segments-to = At most, in percent
segments-campaign = Campaign
segments-button = Button
segments-unit-seen = days ago or later
segments-unit-due = days left or fewer
segments-unit-messaged = days ago or later
segments-course-present = in the present course
segments-course-any = in any course
segments-course-enrolled = enrolled
segments-course-active = learning now
segments-course-completed = completed
segments-course-withdrawn = withdrawn
segments-course-never = never enrolled
segments-module-completed = completed
segments-module-begun = begun, not completed
segments-module-untouched = not begun
segments-result-passed = passed
segments-result-failed = not passed
segments-kind-service = service
segments-kind-course = course
segments-kind-news = news
segments-kind-event = event
segments-kind-survey = survey

segments-teachers = { $count ->
    [one] teacher
   *[other] teachers
  }
segments-unreachable = { $count ->
    [one] The bot cannot write to { $count } of them, who will be skipped
   *[other] The bot cannot write to { $count } of them, who will be skipped
  }
segments-unfinished = { $count ->
    [one] { $count } condition is not finished and does not count yet
   *[other] { $count } conditions are not finished and do not count yet
  }
segments-samples = { $count ->
    [one] { $count } example
   *[other] { $count } examples
  }
segments-others = Show others
segments-sample-unreachable = not reached
segments-nobody = There is no such teacher. Try to loosen one of the conditions.

segments-saved = Saved segment
segments-saved-choose = Take the conditions of a segment…

segments-problem-unfinished = A condition is not finished: nothing is chosen in it.
segments-problem-empty = A group is empty: add a condition to it, or remove it.
segments-problem-range = The lower percent cannot be above the upper one.
segments-problem-deep = Groups lie too deep: five levels at most.
segments-problem-many = Too many conditions: fifty at most.
segments-problem-unreadable = The conditions could not be read. Please build them anew.

segments-quoted = “{ $name }”
segments-say-everybody = all teachers
segments-say-and = { $before } and { $last }
segments-say-or = { $before } or { $last }
segments-say-none = none of: { $parts }
segments-say-region = { $not ->
    [yes] region is not { $values }
   *[no] region is { $values }
  }
segments-say-district = { $not ->
    [yes] district is not { $values }
   *[no] district is { $values }
  }
segments-say-school = { $not ->
    [yes] school is not { $values }
   *[no] school is { $values }
  }
segments-say-subject = { $not ->
    [yes] subject is not { $values }
   *[no] subject is { $values }
  }
segments-say-position = { $not ->
    [yes] position is not { $values }
   *[no] position is { $values }
  }
segments-say-language = { $not ->
    [yes] language is not { $values }
   *[no] language is { $values }
  }
segments-say-registered = { $not ->
    [yes] not registered
   *[no] registered
  }
segments-say-reachable = { $not ->
    [yes] cannot be reached
   *[no] can be reached
  }
segments-say-seen = { $not ->
    [yes] not seen for { $days } days
   *[no] seen within { $days } days
  }
segments-say-course = { $not ->
    [yes] { $state ->
      [enrolled] not enrolled in { $values }
      [completed] did not complete { $values }
      [withdrawn] not withdrawn from { $values }
      [never] was enrolled in { $values }
     *[active] not learning in { $values } now
    }
   *[no] { $state ->
      [enrolled] enrolled in { $values }
      [completed] completed { $values }
      [withdrawn] withdrawn from { $values }
      [never] never enrolled in { $values }
     *[active] learning in { $values }
    }
  }
segments-say-module = { $not ->
    [yes] { $state ->
      [begun] is not in the middle of module { $values }
      [untouched] began module { $values }
     *[completed] did not complete module { $values }
    }
   *[no] { $state ->
      [begun] began and did not complete module { $values }
      [untouched] did not begin module { $values }
     *[completed] completed module { $values }
    }
  }
segments-say-progress = { $not ->
    [yes] { $which ->
      [one] not { $from }–{ $to }% of { $course } done
     *[any] not { $from }–{ $to }% of the present course done
    }
   *[no] { $which ->
      [one] { $from }–{ $to }% of { $course } done
     *[any] { $from }–{ $to }% of the present course done
    }
  }
segments-say-due = { $not ->
    [yes] { $which ->
      [one] { $course } is not due within { $days } days
     *[any] no course is due within { $days } days
    }
   *[no] { $which ->
      [one] { $course } is due within { $days } days
     *[any] a course is due within { $days } days
    }
  }
segments-say-overdue = { $not ->
    [yes] { $which ->
      [one] { $course } is not overdue
     *[any] no course is overdue
    }
   *[no] { $which ->
      [one] { $course } is overdue
     *[any] a course is overdue
    }
  }
segments-say-result = { $not ->
    [yes] { $result ->
      [passed] has not passed certification
     *[failed] has not failed certification
    }
   *[no] { $result ->
      [passed] passed certification
     *[failed] did not pass certification
    }
  }{ $which ->
    [one] {" "}({ $course })
   *[any] {""}
  }
segments-say-labels = { $not ->
    [yes] has no question labelled { $values }
   *[no] has a question labelled { $values }
  }
segments-say-list = { $not ->
    [yes] not in the list { $values }
   *[no] in the list { $values }
  }
segments-say-received = { $not ->
    [yes] did not get the campaign { $campaign }
   *[no] got the campaign { $campaign }
  }
segments-say-pressed = { $not ->
    [yes] did not press “{ $button }” in { $campaign }
   *[no] pressed “{ $button }” in { $campaign }
  }
segments-say-messaged = { $not ->
    [yes] got no message within { $days } days ({ $values })
   *[no] got a message within { $days } days ({ $values })
  }

segments-tabs = Parts of campaigns
segments-tab-campaigns = Campaigns
segments-tab-segments = Segments
segments-tab-lists = Lists
segments-tab-unreachable = Unreachable
segments-title = Segments
segments-sub = Say once whom to write to: a segment is found anew every time
segments-new = New segment
segments-empty = No segments yet
segments-empty-text = A segment is a set of saved conditions, such as teachers of Andijan who have not completed their course.
segments-edited = changed { $date }
segments-name = Name of the segment
segments-name-hint = For example: Fergana valley, due soon
segments-build = Who
segments-build-hint = Each condition narrows the one before; the number on the right is who is left by that line.
segments-save = Save
segments-archive = Delete
segments-archive-ask = The segment disappears from the list. Campaigns that were made from it do not change.
segments-error-name = Please name the segment.
segments-error-name-long = The name is too long: 80 characters at most.
segments-error-taken = There is a segment of this name. Please choose another.
segments-done-saved = Segment saved: { $name }
segments-done-archived = Segment deleted: { $name }

segments-lists-title = Lists from files
segments-lists-sub = By phone, login, platform or Telegram number: you see at once who of them is in the bot
segments-lists-file = From a file
segments-lists-file-about = One of the columns holds phones, logins, platform IDs or Telegram IDs.
segments-lists-file-hint = XLSX or CSV, up to { $rows } rows and { $megabytes } MB
segments-lists-bring = Make a list
segments-lists-paste = From a text
segments-lists-paste-about = One a line: a phone, a login, a number of the platform or of Telegram.
segments-lists-name = Name of the list
segments-lists-keys = Who
segments-lists-empty = No lists yet
segments-lists-empty-text = Upload a file or write numbers: the list can then be chosen in the conditions of segments and campaigns.
segments-lists-matched = { $matched } of { $rows } are in the bot
segments-lists-unmatched = Not found: { $count }
segments-lists-unmatched-heading = Not in the bot
segments-lists-build = Build a segment
segments-lists-archive = Delete
segments-lists-archive-ask = The list and the people in it are deleted. Conditions that name it will find nobody.
segments-error-list-name = Please name the list.
segments-error-list-keys = Write at least one number or login.
segments-done-list = { $name }: { $matched } of { $rows } are in the bot
segments-done-list-archived = List deleted: { $name }
