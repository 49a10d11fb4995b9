### The bot's words: greeting, menus, registration, my questions.
### Markup is Telegram's HTML; what people write is escaped before it gets here.

bot-welcome =
    <b>Welcome, dear teacher!</b>

    I am Hamroh, your companion. I take your questions about professional development to the officials in charge and bring their answers back here.

    Just write your question. You can also send a photo, a video, a voice message or a document.
bot-help =
    <b>How can I help?</b>

    • Write or send your question: it is accepted at once and gets a number.
    • Messages sent one after another become one question.
    • The answer comes here. If you edit your message, we see that too.

    /course – my course, schedule and due date
    /guides – video guides
    /posts word – search the posts of the channel
    /questions – my questions
    /profile – my details
    /register – registration
    /language – change the language
    /cancel – cancel what was begun

bot-about = Do you have a question about professional development? Write it here: officials answer seven days a week, and the answer comes to this chat. You can send text, photos, voice messages and documents.
bot-about-short = We answer questions about professional development.

bot-key-ask = ✍️ Ask a question
bot-key-questions = 📂 My questions
bot-key-settings = ⚙️ Settings

bot-command-questions = My questions and answers
bot-command-profile = My details
bot-command-register = Registration
bot-command-language = Change the language
bot-command-help = Help
bot-command-cancel = Cancel
bot-command-panel = Open the panel
bot-command-unknown = I do not know this command. What I can do is written in /help. If you have a question, ask it in plain words.

bot-language-ask = Please choose your language.
bot-language-changed = From now on we speak English.

bot-ask-how =
    Write your question right here, there is no form to fill in.

    You can also send a photo, a video, a voice message, a document or a location. Several messages in a row become one question.
bot-ask-limited = Dear teacher, you have sent a great many messages within the last hour, so <b>this message was not accepted</b>. Please send it again after { $time }.
bot-ask-large = Your file is larger than 20 MB: Telegram will not let our officials open it. Your question is accepted, but please send a smaller file or describe it in words.

bot-more-prompt = What would you like to add to question № { $number }? Write it here.
bot-solved-closed = Thank you! We are glad to have helped.
bot-solved-already = This question is closed already.
bot-solved-unknown = There is no such question.
bot-rate-rated = Thank you for your rating!
bot-rate-already = You have rated this answer already.
bot-rate-unknown = There is no such question.
bot-rate-thanks =
    Thank you for your rating! № { $number }: { $stars }
    If you like, leave a comment too.
bot-comment-button = 💬 Leave a comment
bot-comment-prompt = Please write in one message what you think of the answer to question № { $number }. If you have changed your mind: /cancel
bot-comment-kept = Thank you for your comment! We will certainly read it.
bot-comment-already = We have your comment on this question already. If this was a question, please send it again.
bot-separated = This message is a question of its own now: № { $number }.
bot-separate-impossible = It is too late to separate it: an official has answered this message, or it is a question of its own already. Feel free to write your new question.

bot-questions-title = <b>Your questions</b>
bot-questions-none = You have not asked anything yet. Write your question here and we will answer it.
bot-questions-unknown = There is no such question.
bot-state-waiting = ⏳ waiting for an answer
bot-state-answered = 💬 answered
bot-state-closed = ✅ closed
bot-state-withdrawn = ↩️ taken back
bot-thread-heading = <b>Question № { $number }</b>
bot-thread-asked = { $when }
bot-thread-rated = Your rating: { $stars }
bot-thread-you = You
bot-thread-desk = Official
bot-thread-edited = edited
bot-thread-part = { $part } / { $parts }
bot-thread-add = + Add
bot-thread-withdraw = ↩️ Take back
bot-thread-back = ‹ My questions
bot-withdraw-sure =
    Take question № { $number } back?
    It will be closed and will not be answered.
bot-withdraw-yes = Yes, take it back
bot-withdraw-no = No, keep it
bot-menu-outdated = These buttons are out of date. Here is how things stand now.
bot-buttons-old = These buttons are no longer in use.

bot-kind-text = Text
bot-kind-photo = 🖼 Photo
bot-kind-video = 🎬 Video
bot-kind-animation = 🎞 Animation
bot-kind-voice = 🎤 Voice message
bot-kind-audio = 🎵 Audio
bot-kind-video_note = 📹 Video message
bot-kind-document = 📄 Document
bot-kind-sticker = 🙂 Sticker
bot-kind-location = 📍 Location
bot-kind-contact = 👤 Contact
bot-kind-other = 📎 Another message

bot-settings-title = <b>Settings</b>
bot-settings-language = 🌐 Language
bot-settings-profile = 👤 My details
bot-settings-zone = 🕰 Time zone
bot-zone-title =
    <b>Where do you live?</b>
    Campaigns do not come while it is night where you are.
bot-zone = { $place }, UTC{ $offset }
bot-zone-chosen = Saved
bot-zone-home = Uzbekistan
bot-zone-moscow = Moscow
bot-zone-almaty = Almaty
bot-zone-istanbul = Istanbul
bot-zone-dubai = Dubai
bot-zone-seoul = Seoul
bot-zone-tokyo = Tokyo
bot-zone-beijing = Beijing
bot-zone-berlin = Berlin
bot-zone-london = London
bot-zone-new-york = New York

bot-register = 📝 Register
bot-register-resume = 📝 Continue the registration
bot-profile-none = You are not registered yet. You do not have to: you can ask questions as it is. But when our officials know where you teach, they answer more precisely.
bot-profile-title = <b>Your details</b>
bot-profile-saved = ✅ The change is saved.

bot-field-fullName = Name
bot-field-regionId = Region
bot-field-school = School
bot-field-subject = Subject
bot-field-position = Position
bot-field-phone = Phone
bot-field-empty = not given

bot-position-subject = Subject teacher
bot-position-leading = Leading teacher
bot-position-mentor = Mentor teacher
bot-position-master = Master trainer
bot-position-head = Head
bot-position-methodologist = Methodologist

bot-form-consent =
    <b>Registration</b>

    We will keep your name, region, school, subject, position and, if you wish, your phone number. We need them to answer your questions well, and only the officials in charge see them. You can change them at any time with /profile.

    Do you agree?
bot-form-agree = ✅ I agree, let us begin
bot-form-progress = <i>Step { $step } of { $steps }</i>
bot-form-fullName = Write your <b>family name, first name and patronymic</b>. For example: Karimova Dilnoza Rustamovna
bot-form-regionId = Choose your <b>region</b> or write its name.
bot-form-districtId =
    📍 { $region }
    Choose your <b>district or city</b> or write its name.
bot-form-school = Write your <b>school</b>. For example: School 25
bot-form-subject = Which <b>subject</b> do you teach? For example: mathematics
bot-form-position = Choose your <b>position</b>.
bot-form-phone = Send your <b>phone number</b> with the button below. If you prefer not to, skip this step.
bot-form-review = <b>Is everything right?</b> Check it and save. To change something, press its button.
bot-form-back = ‹ Back
bot-form-skip = Skip
bot-form-clear = Clear
bot-form-cancel = ✕ Cancel
bot-form-save = ✅ Save
bot-form-share = 📱 Send my number
bot-form-phone-kept = Thank you, we have your number.
bot-form-phone-skipped = All right, we go on without a number.
bot-form-phone-back = Back we go.
bot-form-stale = This step is over. Continue below.
bot-form-cancelled = Cancelled, nothing has changed. You can write your question at any time.
bot-form-saved = ✅ <b>Thank you, you are registered!</b>
bot-form-set-aside = The registration is set aside. What you filled in is kept; to continue: /register
bot-form-renewed = While you were away this form was renewed, so it has to be filled in from the beginning: /register. Your message just now was not taken as a question: if it was one, please send it again.
bot-cancelled = Cancelled.
bot-cancel-nothing = There is nothing to cancel. If you have a question, just write it.

bot-wrong-name-short = Please write both your family name and your first name. For example: Karimova Dilnoza
bot-wrong-name-strange = This does not look like a name: please use letters only. If you want to ask a question, press “✍️ Ask a question” first.
bot-wrong-words-short = Please write a word or two, or skip this step.
bot-wrong-words-long = This is too long, please make it shorter. If you want to ask a question, press “✍️ Ask a question” first.
bot-wrong-place-unknown = I could not find this name. Please choose with the buttons above or write its first letters.
bot-wrong-choose = Please press one of the buttons above. If you want to ask a question, press “✍️ Ask a question” first.
bot-wrong-phone-typed = There is no need to type it: press “📱 Send my number” below, or skip this step.
bot-wrong-phone-foreign = This is somebody else’s number. Please send your own with the button below.
bot-wrong-phone-strange = I could not read this number. Please send it again with the button below, or skip this step.
bot-wrong-other = You are registering at the moment, so this message was not taken as a question. If you want to ask a question, press “✍️ Ask a question” or /cancel first.

bot-panel-unknown = This command is for officials only. If you are one, ask an administrator for an invitation link.
bot-panel-link = { $name }, press the button to sign in to the panel. The link works for 5 minutes and opens once. Do not give it to anybody.
bot-panel-open = 🔑 Open the panel
bot-invitation-accepted = <b>Welcome, { $name }!</b> Your role: { $role }. You can open the panel at any time with /panel.
bot-invitation-already = { $name }, you are an official already, your role: { $role }. This invitation is for somebody else, and it still works.
bot-invitation-unknown = This invitation link is not valid, or it has been used. Ask an administrator for a new one.
bot-invitation-expired = This invitation link has expired. Ask an administrator for a new one.
bot-role-administrator = administrator
bot-role-supervisor = regional supervisor
bot-role-official = official
bot-role-editor = editor
