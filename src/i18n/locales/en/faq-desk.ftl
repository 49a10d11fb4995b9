### The FAQ and tickets: help beside a ticket, proposed wordings, figures, topics to write.

entries-tab-asks = Proposals
entries-tab-toWrite = To write
entries-tab-figures = Figures

## Beside a ticket

faqdesk-part = FAQ
faqdesk-make = Make an entry
faqdesk-made = Written from this ticket
faqdesk-found-none = The FAQ has no answer to this.
faqdesk-found-unsure = Nothing fits for sure. The nearest:
faqdesk-insert = Insert
faqdesk-link = Link
faqdesk-link-hint = The question is proposed to this entry as another way to ask
faqdesk-link-waiting = linked, to be reviewed
faqdesk-link-taken = wording added
faqdesk-link-refused = wording not taken
faqdesk-linked = Linked. An editor looks at the wording.
faqdesk-unlinked = No longer linked
faqdesk-link-already = This ticket is linked to this entry already
faqdesk-link-decided = An editor has decided already
faqdesk-link-impossible = It could not be linked: there is no such ticket or entry

## An entry from a ticket

faqdesk-from-ticket = FAQ entry from a ticket
faqdesk-from-ticket-sub = Kept as a draft, which an editor publishes
faqdesk-made-already = An entry was written from this ticket before:
faqdesk-similar = Similar entries
faqdesk-similar-hint = If one of them fits, do not write another: link the ticket to it.
faqdesk-link-instead = Link to that one instead
faqdesk-source = What the ticket says
faqdesk-source-hint = What is struck through is personal and stays out of the draft. No rule knows every name, so look for yourself as well.
faqdesk-source-question = Question
faqdesk-source-answer = Answer
faqdesk-nothing-personal = Nothing personal was found.
faqdesk-no-answer = Nobody has answered this ticket yet: write the answer below.
faqdesk-draft = Draft: { $language }
faqdesk-draft-hint = The other script of Uzbek is made by itself. An editor adds the other languages.
faqdesk-draft-title = Title
faqdesk-draft-ask = How the teacher asked
faqdesk-draft-ask-hint = The search learns from this line.
faqdesk-draft-body = Answer
faqdesk-draft-body-hint = Where «…» stands something was taken out: smooth the sentence.
faqdesk-draft-save = Save the draft
faqdesk-error-title = Write a title
faqdesk-error-title-long = A title has at most 120 characters
faqdesk-error-ask = Write the question
faqdesk-error-ask-long = A question has at most 200 characters
faqdesk-error-body = Write the answer
faqdesk-error-body-long = An answer has at most 2500 characters
faqdesk-done-entry-made = The draft is saved
faqdesk-done-linked = Linked. An editor looks at the wording.
faqdesk-personal-name = a name
faqdesk-personal-phone = a phone number
faqdesk-personal-document = a document’s number
faqdesk-personal-number = a long number
faqdesk-personal-email = an e-mail address
faqdesk-personal-username = a name in Telegram
faqdesk-personal-login = a login, password or code
faqdesk-personal-link = a personal link
faqdesk-personal-school = a school
faqdesk-personal-place = an address
faqdesk-personal-ticket = a ticket’s number
faqdesk-personal-birth = a date of birth
faqdesk-personal-signature = a signature

## Proposed wordings

faqdesk-asks-hint =
    { $count ->
        [one] One wording waits for review. The search learns from what is taken.
       *[other] { $count } wordings wait for review. The search learns from what is taken.
    }
faqdesk-asks-none = Nothing waits
faqdesk-asks-none-text = When an official links a ticket to an entry, its wording appears here.
faqdesk-asks-decided = Decided of late
faqdesk-ask-wording = Wording
faqdesk-ask-take = Take
faqdesk-ask-refuse = Refuse
faqdesk-ask-alike = The entry has this already, in other letters:
faqdesk-ask-taken = taken
faqdesk-ask-refused = refused
faqdesk-somebody = somebody who is gone
faqdesk-undo = Take back
faqdesk-done-ask-taken = Added to the entry
faqdesk-done-ask-refused = Refused
faqdesk-done-ask-waits = Taken back: the wording waits again
faqdesk-done-ask-stands = The entry has exactly this wording: nothing was added
faqdesk-done-ask-empty = The wording is empty or longer than 200 characters: nothing was added
faqdesk-done-ask-full = The entry has as many wordings as it may: delete one first
faqdesk-done-ask-unknown = This wording has been decided about already

## Topics to write

faqdesk-topics-of = In the last 30 days the FAQ had nothing to offer for { $questions } questions. Those that ask the same are shown together.
faqdesk-topics-cut = The newest { $questions } questions of the last 30 days for which the FAQ had nothing to offer. Those that ask the same are shown together.
faqdesk-topics-none = Nothing to write
faqdesk-topics-none-text = In the last 30 days nobody asked the same question without an offer.
faqdesk-topic-asked =
    { $count ->
       *[other] times asked
    }
faqdesk-topic-times = asked { $count } times
faqdesk-topic-write = Write an entry
faqdesk-topic-begun = Entry begun
faqdesk-topic-aside = Not for the FAQ
faqdesk-topics-aside = Topics set aside: { $count }
faqdesk-topic-back = Bring back
faqdesk-done-topic-written = The draft is ready: it has the teachers’ questions, write the answer
faqdesk-done-topic-aside = The topic is set aside
faqdesk-done-topic-back = The topic is back

## Figures

faqdesk-whole = The FAQ answered { $net } of { $questions } questions by itself ({ $share }).
faqdesk-no-figures = Nothing has been offered yet
faqdesk-no-figures-text = In this time the FAQ was not offered for any question.
faqdesk-by-week = By week
faqdesk-by-topic = By topic
faqdesk-by-language = By language
faqdesk-file = download: { $what }
faqdesk-topic = Topic
faqdesk-topic-gone = removed
faqdesk-language = Language
faqdesk-week = Week
faqdesk-questions = All questions
faqdesk-share-percent = Share, %
faqdesk-week-says = { $day }: offered { $offered }, really solved { $net }
faqdesk-figure-questions = All questions
faqdesk-figure-offered = Offered
faqdesk-figure-solved = Said to help
faqdesk-figure-missed = Asked again
faqdesk-figure-net = Really solved
faqdesk-figure-asked = Wanted an official
faqdesk-figure-lapsed = Nobody tapped
faqdesk-figure-open = Being read
faqdesk-figure-share = Share

## Audit

admin-audit-faq-created = { $who } made an entry of the FAQ: { $target }
admin-audit-faq-changed = { $who } changed an entry of the FAQ: { $target }
admin-audit-faq-state = { $who } published an entry of the FAQ, or took it back: { $target }
admin-audit-faq-ask-proposed = { $who } linked a ticket to an entry of the FAQ: { $target }
admin-audit-faq-topic-aside = { $who } set a topic aside as not for the FAQ
admin-audit-faq-topic-back = { $who } brought a topic back
