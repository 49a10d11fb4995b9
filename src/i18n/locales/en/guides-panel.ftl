### Video guides: pages of the panel, and the page for everybody.

## The catalogue

catalogue-title = Video guides
catalogue-sub = What the bot and the website show
catalogue-tabs = Parts of the catalogue
catalogue-tab-list = Catalogue
catalogue-tab-topics = Topics
catalogue-tab-figures = Figures
catalogue-tab-archived = Archive
catalogue-public = On the website
catalogue-new = New guide
catalogue-new-here = In this topic
catalogue-search = Title, code, passport number or keyword
catalogue-none-found = Nothing was found
catalogue-none-found-text = Try other words, or clear the search.
catalogue-empty = No topics yet
catalogue-empty-text = Make a topic first, then add guides to it.
catalogue-topic-empty = There is no guide in this topic yet.
catalogue-draft = draft
catalogue-no-video = no video
catalogue-missing = { $count ->
    [one] { $count } language missing
   *[other] { $count } languages missing
  }
catalogue-views = views: { $count }
catalogue-helped = { $percent }% helped
catalogue-chapters-count = chapters: { $count }
catalogue-guides-count = guides: { $count }
catalogue-archive-empty = The archive is empty
catalogue-archive-empty-text = Archive guides that are out of date: their figures are kept.

## Topics

catalogue-topic = Topic
catalogue-topic-new = New topic
catalogue-topic-name = Name
catalogue-topic-name-hint = In one language at least. Another stands in for a missing one; the Uzbek scripts are made from each other.
catalogue-topics-archived = Archived topics: { $count }
catalogue-topic-archive-hint = Only an empty topic can be archived: move its guides first.
catalogue-topic-archive-question = The topic disappears from the bot and the website.
catalogue-topic-restore = Bring back

## Editing

catalogue-video = Video
catalogue-video-about = The bot uploads the video once, then sends everybody the same file.
catalogue-video-file = Video file
catalogue-video-choose = Choose an MP4 file or drop it here
catalogue-video-hint = MP4, at most { $most }. A guide can also be made by sending the video to the bot.
catalogue-video-too-big = The file is larger than { $most }. Make it smaller, or give a link.
catalogue-video-failed = The file was not sent. Check the connection and try again.
catalogue-video-remove = Remove the video
catalogue-video-elsewhere = This video was sent to the bot and is kept by Telegram: watch it in the bot.
catalogue-video-notVideo = The file could not be opened: it is no MP4 video.
catalogue-video-gone = The video file is gone. Upload it again.
catalogue-watch-elsewhere = Open the video
catalogue-url = Or a link
catalogue-url-hint = Where the video is too large: an address that begins with https://
catalogue-length = Length
catalogue-length-hint = For a link only, such as 12:30. An uploaded video tells its own.
catalogue-texts = Texts
catalogue-texts-hint = A title, a description and chapters in each language. Another language stands in for a missing one.
catalogue-title-field = Title
catalogue-description = Description
catalogue-chapters = Chapters
catalogue-chapters-format = One a line: { "1:05 Signing up" }
catalogue-chapters-now = A chapter from where it plays
catalogue-chapters-read = The chapters as they were read
catalogue-chapters-none = There are no chapters yet.
catalogue-chapter-line = { $language }, line { $line }
catalogue-chapter-unreadable = write «minutes:seconds title», such as 1:05 Signing up
catalogue-chapter-notRising = its time must come after that of the line before
catalogue-chapter-beyondEnd = the video has ended by then
catalogue-chapter-titleTooLong = its title is too long
catalogue-chapter-tooMany = there are too many chapters
catalogue-lacking = missing: { $parts }
catalogue-part-title = title
catalogue-part-description = description
catalogue-part-chapters = chapters
catalogue-cover = Cover
catalogue-cover-about = The picture in the list and before the video plays.
catalogue-cover-file = Picture
catalogue-cover-choose = Choose a JPEG, PNG or WebP picture
catalogue-cover-hint = 16:9 looks best. You can also stop the video where you like and take that frame.
catalogue-cover-frame = Take this frame as the cover
catalogue-cover-remove = Remove the cover
catalogue-where = Its place
catalogue-where-hint = In which topic it stands, and by what it is found.
catalogue-code = Code
catalogue-code-hint = Stands in links: Latin letters, digits and hyphens. Left empty, it is made of the title.
catalogue-passports = Module passports
catalogue-passports-hint = Shown to those who study these modules, such as { "MAT-0412-03" }
catalogue-passport-unknown = { $number }: there is no such module
catalogue-keywords = Keywords
catalogue-keywords-hint = Write what people ask: in any language and script.
catalogue-open-hint = With nothing chosen, the guide is shown everywhere and always.

## Mistakes

catalogue-error-title-none = Write a title in one language at least.
catalogue-error-title-long = The title is too long.
catalogue-error-description-long = The description is too long: it would not fit under a video in Telegram.
catalogue-error-chapters = The chapters could not be read: the lines that are wrong are named below.
catalogue-error-topic = Choose a topic.
catalogue-error-code = Latin letters, digits and hyphens only, at most 36.
catalogue-error-code-taken = Another guide has this code.
catalogue-error-url = Write the whole address, beginning with https://.
catalogue-error-url-both = There is a video and a link: keep one of them.
catalogue-error-length = Write minutes and seconds, such as 12:30.
catalogue-error-passports = Some numbers belong to no module: they are shown below.
catalogue-error-keywords = There are too many keywords.
catalogue-error-upload = The video file is gone. Upload it again.
catalogue-error-not-video = This is no MP4 video: Telegram plays only MP4 in place.
catalogue-error-cover = The cover must be a JPEG, PNG or WebP picture of up to 10 MB.
catalogue-error-incomplete = A published guide cannot be left without a title or a video.

## A guide

catalogue-edit = Edit
catalogue-publish = Publish
catalogue-unpublish = Make it a draft again
catalogue-archive = Archive
catalogue-archive-question = The guide disappears from the bot and the website, and links to it stop working.
catalogue-archive-yes = Yes, archive
catalogue-restore = Bring back
catalogue-restore-hint = It comes back as a draft.
catalogue-state = State
catalogue-state-hint = Only editors see a draft.
catalogue-state-draft = A draft: only editors see it
catalogue-state-published = Published
catalogue-state-archived = Archived
catalogue-lacks = To be published it lacks:
catalogue-lack-title = a title
catalogue-lack-video = a video or a link
catalogue-lack-topic = a topic in use
catalogue-shown = Shown
catalogue-links = Links
catalogue-links-hint = For the platform’s pages and for messages: they lead straight to this video.
catalogue-link-bot = The link that opens it in the bot
catalogue-link-page = The page on the website
catalogue-preview = As the bot sends it
catalogue-preview-hint = The very message that is sent, with its buttons.
catalogue-preview-language = Language of the message

## Figures

catalogue-figures = Figures
catalogue-figures-hint = Numbers since the beginning, the chart for the last { $days } days.
catalogue-figure-views = views
catalogue-figure-viewers = people
catalogue-figure-helped = helped
catalogue-figure-notHelped = did not help
catalogue-figure-favourites = favourites
catalogue-figure-tickets = questions asked
catalogue-views-chart = Views by day
catalogue-no-views = Nobody watched in these days.
catalogue-day = Day
catalogue-way-browse = from topics
catalogue-way-search = from searching
catalogue-way-link = from links
catalogue-way-share = shared
catalogue-guide = Guide
catalogue-by-guide = By guide
catalogue-missed = Searches that found nothing
catalogue-missed-of = Searches: { $searches }, without a result: { $missed }
catalogue-missed-times = asked: { $count }
catalogue-make = Make a guide of it

## Done

catalogue-done-added = The guide is saved as a draft.
catalogue-done-saved = Saved.
catalogue-done-published = Published.
catalogue-done-unpublished = It is a draft again.
catalogue-done-incomplete = Not published: something is still missing.
catalogue-done-archived = Archived.
catalogue-done-restored = Brought back.
catalogue-done-topic-added = The topic is added.
catalogue-done-topic-in-use = The topic has guides: move them first.
catalogue-done-ordered = The order is saved.
catalogue-done-order-stale = The list has changed meanwhile: put it in order again.

## The history of changes

admin-audit-guide-created = { $who } made the guide { $target }
admin-audit-guide-changed = { $who } changed the guide { $target }
admin-audit-guide-video = { $who } replaced the video of the guide { $target }
admin-audit-guide-published = { $who } published the guide { $target }
admin-audit-guide-unpublished = { $who } made the guide { $target } a draft again
admin-audit-guide-archived = { $who } archived the guide { $target }
admin-audit-guide-restored = { $who } brought the guide { $target } back
admin-audit-guide-reordered = { $who } put guides in another order: { $target }
admin-audit-guide-topic-created = { $who } added the topic of guides { $target }
admin-audit-guide-topic-renamed = { $who } renamed the topic of guides { $target }
admin-audit-guide-topic-archived = { $who } archived the topic of guides { $target }
admin-audit-guide-topic-restored = { $who } brought the topic of guides { $target } back

## The page for everybody

guide-page-title = Video guides
guide-page-lead = Short videos on the platform, courses and certificates.
guide-page-home = Home page
guide-page-search = What do you need? For example: certificate
guide-page-find = Find
guide-page-found = Videos found: { $count }
guide-page-none = Nothing was found
guide-page-none-text = Try other words, or ask the bot.
guide-page-all = All videos
guide-page-empty = There are no videos yet
guide-page-empty-text = They are coming soon. Ask the bot meanwhile.
guide-page-in-bot = Open in the bot
guide-page-ask = Ask the bot
guide-page-elsewhere = Open the video
guide-page-only-bot = This video is watched in the bot.
guide-page-chapters = Chapters
guide-page-only-in = Only: { $places }
guide-page-places = regions: { $count }
guide-page-length = Length { $length }
guide-page-more = More on this topic
guide-page-link = Video guides
