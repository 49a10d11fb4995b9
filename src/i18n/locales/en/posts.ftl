### Posts of the channel: what is under them, what editors are told, and how people find them in the bot.

posts-ask-button = ✍️ Ask about this post
posts-ask-prompt =
    The post you want to ask about:

    <blockquote>{ $gist }</blockquote>

    Write your question: text, a photo or a voice message. The official will see which post it is about.
posts-ask-gone = Sorry, this post cannot be found: it may have been deleted. Write your question in your own words and an official will answer.
posts-newest =
    📣 The latest posts of the channel

    To search, write words after the command, such as: /posts certificate
posts-found = { $count ->
        [one] 🔎 { $count } post found for { $words }
       *[other] 🔎 { $count } posts found for { $words }
    }
posts-not-found = 🔎 No post found for { $words }. Try another word, or ask your question right here.
posts-none = There are no posts in the channel yet.
posts-wordless = A post without words
bot-command-posts = Search the posts of the channel

posts-told-late =
    ⏸ A post missed its moment and waits: “{ $post }”
    Decide what to do with it:
posts-told-problems =
    ⏸ A post cannot be published as it is and waits: “{ $post }”
    Open it to mend it:
posts-told-review =
    👀 { $name } asks you to review a post: “{ $post }”
posts-told-refused =
    ⚠️ A post did not go out everywhere: “{ $post }”
    Not taken by: { $rooms }
posts-told-uncertain =
    ❔ Nobody knows whether a post went out: Telegram’s answer was lost. “{ $post }”
    Look here and say so in the panel: { $rooms }
posts-told-empty =
    📭 The moment of the series “{ $series }” came, and there was no post in its queue.
    Open it to fill the queue:

posts-settings-title = Channel
posts-settings-hint = When a scheduled post could not go out at its moment, say because the server was down.
posts-settings-grace = How many minutes late a post may still go out
posts-settings-grace-hint = Later than that it waits, and editors decide.
posts-error-grace = Write a whole number from 0 to 1440: how many minutes late is still fine.
