### Video guides: the catalogue, the bot, the page for everybody.

panel-section-guides = Guides

bot-key-guides = 📹 Video guides
bot-command-guides = Video guides

guides-title =
    <b>📹 Video guides</b>

    Choose a topic, or search for what you need.
guides-none = There are no video guides yet. If you have a question, write it here: officials will answer.
guides-topic =
    <b>📹 { $title }</b>

    Choose a video.
guides-favourites = <b>⭐️ Your saved videos</b>
guides-favourites-none = You have not saved a video yet. Press «⭐️ Save» under a video, and it will be here.
guides-button-search = 🔍 Search
guides-button-favourites = ⭐️ Saved
guides-button-topics = ‹ Topics
guides-button-again = 🔍 Search in other words
guides-button-officials = ✍️ Ask an official
guides-search-prompt = 🔍 What are we looking for? Write a word or two, such as <i>certificate</i> or <i>reset password</i>.
guides-found =
    { $count ->
        [one] 🔍 One video found for “{ $words }”:
       *[other] 🔍 { $count } videos found for “{ $words }”:
    }
guides-not-found =
    🔍 No video was found for “{ $words }”. We have noted it: the editors will see that such a video is needed.

    Try other words, or ask the officials.
guides-gone = This video guide is no longer there, or is not open for your region. The others: /guides

guides-chapter-before = ⏮ Previous part
guides-chapter-after = Next part ⏭
guides-chapter-whole = 🎬 Back to the beginning
guides-button-helped = 👍 It helped
guides-button-not-helped = 👎 It did not
guides-button-keep = ⭐️ Save
guides-button-unkeep = ✓ ⭐️ Saved
guides-button-next = Next video ›
guides-button-ask = ❓ Ask about this video
guides-button-watch = ▶️ Watch
guides-elsewhere = The video is on another page: press the button below to watch it.
guides-thanks = Thank you for telling us!
guides-sorry = We are sorry. Write your question, we will help.
guides-kept = Saved
guides-unkept = No longer saved
guides-not-helped = We are sorry that the video was not enough. <b>What is still unclear?</b> Write it here: the officials will see that it is about the video “{ $title }”.
guides-ask-prompt = Write your question about the video <b>“{ $title }”</b>. You may also send a photo or a voice message.
guides-broken = Sorry, the video “{ $title }” could not be sent just now. We have told the editors; it will be mended soon. If you have a question, write it here.
guides-broken-editor = ⚠️ The video guide “{ $title }” ({ $code }) cannot be sent: Telegram does not take the file, and its bytes are not on the server. Please send the video here once more and choose “In place of another video”, or upload it in the panel.

guides-inline-button = All video guides
guides-inline-open = 📹 Open in the bot

guides-video-offer = 📹 The video has arrived ({ $length }, { $size } MB). What is it for?
guides-video-new = ➕ A new video guide
guides-video-instead = 🔁 In place of another video
guides-video-leave = Nothing
guides-video-left = All right, it was not added to the video guides.
guides-video-gone = The video was not found, or you may not change video guides. Please send the video again.
guides-video-none = There is no video guide yet that could be replaced.
guides-video-instead-of = Which guide should the new video belong to?
guides-video-topic = Which topic should it be in?
guides-video-drafted = ✅ The draft is ready: <b>{ $title }</b>. Fill in its title, description and chapters in the panel, then publish it.
guides-video-replaced = ✅ <b>{ $title }</b> shows the new video now. Please check the times of its chapters.
guides-video-known = This video is in the guide <b>{ $title }</b> already.
guides-video-panel = Open in the panel
guides-first-topic = General

guides-about = A question about a video guide
guides-about-others = Other questions about this video
