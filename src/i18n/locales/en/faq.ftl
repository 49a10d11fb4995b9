### The FAQ in the bot: the offer, its buttons, what came of it.

faq-offer-intro = 📖 We have your question. Among the ready answers this one was found:
faq-offer-intro-guide = 📖 We have your question. Among the video guides this one was found:
faq-offer-foot = If the answer is not enough, press “✍️ Ask an official”. If you press nothing, your question goes to the officials by itself at { $time }.
faq-offer-solved = ✅ We are glad that it helped! If you have another question, just write it here.
faq-offer-asked = ✍️ Your question № { $number } is with the officials.
faq-offer-withdrawn = ↩️ You took your question № { $number } back.
faq-button-solved = ✅ This solved it
faq-button-ask = ✍️ Ask an official
faq-button-watch = ▶️ Watch the video
faq-button-watch-from = ▶️ Watch from { $time }
faq-guide-below = The video has been sent below.
faq-gone = This answer is being renewed, or is no longer there.
faq-press-solved = Thank you! We are glad to have helped.
faq-press-asked = Your question has been sent to the officials.
faq-stands-solved = This question is marked as solved. If you have another one, just write it.
faq-stands-asked = This question is with the officials already.
faq-stands-closed = This question is closed.
faq-stands-unknown = There is no such question.
faq-again = 🙏 We are sorry that the ready answer did not help. Now an official will look at your question in person.
faq-taken = 👀 An official is looking at your question № { $number }. The answer will come here.
desk-handed-over = ✍️ Your question has been sent to the officials. Its number is № { $number }.

faq-pacing-course = 🎓 { $title }: { $percent }% done. { $state }
faq-pacing-next = 🔓 Your next part (part { $portion }) opens on { $when }, in { $wait }.
faq-pacing-begins = 🗓 Your course begins on { $when }.
faq-pacing-held = 🔓 Your schedule is paused: the next part opens after the pause.
faq-pacing-all-open = 🔓 All parts of your course are open.
faq-pacing-due = 🏁 To be finished by { $when } ({ $left } left).
faq-pacing-due-held = 🏁 The due date will be known after the pause.
faq-pacing-overdue = 🏁 It was due on { $when }. Please write to an official about it.

faq-link-gone = This answer is no longer there. Write your question here: we will find an answer.
faq-link-ask = If this does not answer your question, write it here: the officials will answer.
faq-inline-open = 📖 Open in the bot

bot-state-offered = 📖 a ready answer is offered
bot-thread-ask = ✍️ Ask an official

panel-state-offered = the FAQ is being read
panel-end-faq = solved by the FAQ
panel-did-offered-self = The teacher was offered an answer of the FAQ: “{ $title }”
panel-did-solvedByFaq-self = The teacher, under the FAQ’s answer: “This solved it”
panel-did-handedOver = { $who } took the ticket while the FAQ was being read
panel-did-handedOver-you = You took the ticket while the FAQ was being read
panel-did-handedOver-self =
    { $by ->
        [asker] The teacher chose to ask an official
        [message] The teacher wrote more, and the ticket went to the officials
       *[clock] Nothing was pressed, and the ticket went to the officials
    }
panel-did-missed-self = The teacher asked the same again: the FAQ’s answer did not help

offer-title = Offered by the FAQ
offer-open = The FAQ is being read, goes to officials at { $time }
offer-solved = The FAQ’s answer solved it
offer-missed = Called solved, but asked again
offer-asked = The teacher chose to ask an official
offer-lapsed = Nothing was pressed
offer-kind-entry = FAQ
offer-kind-guide = Video guide
offer-kind-pacing = FAQ with the teacher’s schedule
offer-unseen = not opened
offer-helped = this solved it
offer-removed = no longer there

faq-settings-title = Frequent questions
faq-settings-hint = Before a question goes to the officials, the bot offers an answer of the FAQ.
faq-settings-offers = Offer ready answers
faq-settings-offers-hint = Switched off, every question goes straight to the officials.
faq-settings-wait = After how many minutes a question goes to the officials by itself
faq-settings-wait-hint = When the teacher presses nothing. From 1 to { $most }.
faq-error-wait = Write a whole number from 1 to 120: how many minutes to wait.
