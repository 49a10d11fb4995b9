### Words common to all pages: the door, error pages, buttons of windows.

web-product = Hamroh
web-close = Close
web-theme = Switch theme
web-language = Language
web-skip = Skip to the content

web-error-not-found-title = There is no such page
web-error-not-found-text = The link is out of date, or the address has a mistake. Start from the home page: everything is there.
web-error-not-found-action = Home page
web-error-forbidden-title = This page is not open to you
web-error-forbidden-text = This section belongs to another role. If you need it, ask an administrator.
web-error-forbidden-action = Home page
web-error-bad-request-title = We did not understand that
web-error-bad-request-text = The page may be out of date. Go back, reload it and try again.
web-error-bad-request-action = Start again
web-error-too-many-title = A little slower, please
web-error-too-many-text = Too many requests came in a short time. Wait a minute and try again.
web-error-too-many-action = Home page
web-error-broken-title = Something broke on our side
web-error-broken-text = It was not you. Try again in a minute. If it happens again, tell an administrator this number.
web-error-broken-action = Try again
web-error-number = Request number: { $number }
