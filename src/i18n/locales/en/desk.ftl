### What the desk says by itself: confirmations, the buttons under an answer, the request to rate.

desk-opened = ✅ We have your question. Its number is № { $number }.
desk-opened-module = 📘 Module: { $title } ({ $passport })
desk-opened-guide = 📹 Video guide: { $title }
desk-opened-post = 📣 Post in the channel: { $gist }
desk-opened-first = You are first in the queue.
desk-opened-place =
    { $ahead ->
        [one] { $ahead } question is waiting before yours.
       *[other] { $ahead } questions are waiting before yours.
    }
desk-opened-many = Very many people are asking right now, but every question gets an answer.
desk-opened-wait = Going by recent answers, most people wait no longer than { $wait }.
desk-opened-away = Our officials are off duty now. They will be answering from { $time }.
desk-opened-add = If you want to add anything, just write here or send a photo, a video or a voice message: it all joins this question.
desk-opened-register = You may register if you like: knowing where you teach, we can answer more precisely.
desk-button-register = 📝 Register
desk-joined = ➕ Added to your question № { $number }.
desk-reopened = 🔄 Your question № { $number } is open again. Our officials will see your new message.
desk-button-separate = This is another question
desk-button-solved = Thank you, solved
desk-button-more = Ask more
desk-rate =
    Your question № { $number } is closed.
    Did the answer help? Please rate it from 1 to 5.

span-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
span-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
