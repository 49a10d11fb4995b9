### Interfaces for other systems: the doors, their tokens, and what activities are.

panel-section-exchange = Systems

## The doors

exchange-api-title = Data exchange
exchange-api-sub = How results come in from the platform
exchange-api-tabs = Parts of this section
exchange-api-tab-exchange = Doors
exchange-api-tab-api-tokens = Tokens
exchange-api-tab-activities = Activities
exchange-api-doors = What came through each door
exchange-api-door = Door
exchange-api-door-file = Files
exchange-api-door-rest = REST
exchange-api-door-xapi = xAPI
exchange-api-today = Today
exchange-api-applied = In { $days } days
exchange-api-repeated = Repeated
exchange-api-wrong = Wrong
exchange-api-counts-hint = “Repeated” was known already, or is older than what is known: it changes nothing. Days are UTC.
exchange-api-kept = Statements that wait because their activity is unknown: { $statements } (activities: { $activities })
exchange-api-rest = REST
exchange-api-rest-hint = The platform itself sends results, people and enrolments; up to 1,000 in a call.
exchange-api-rest-docs = Documentation for developers (OpenAPI)
exchange-api-xapi = xAPI
exchange-api-xapi-hint = Where the exporters of Moodle and Open edX send to.
exchange-api-xapi-auth = The user name is the token’s name, the password is the token.

## Tokens

exchange-api-tokens-title = Tokens
exchange-api-tokens-sub = Other systems come in with them
exchange-api-tokens-empty = No tokens yet
exchange-api-tokens-empty-text = Give the platform one, so that it can send results.
exchange-api-token-new = A new token
exchange-api-token-new-hint = One for each system: then revoking one does not touch the others.
exchange-api-token-name = Name
exchange-api-token-name-hint = Which system it is for, such as “Moodle”
exchange-api-token-scopes = What it allows
exchange-api-scope-progress-read = Read courses and results (REST)
exchange-api-scope-progress-write = Send results, people and enrolments (REST)
exchange-api-scope-statements-read = Read statements (xAPI)
exchange-api-scope-statements-write = Send statements (xAPI)
exchange-api-token-make = Make the token
exchange-api-token-ready = The token for “{ $name }” is ready
exchange-api-token-once = It is shown this once. Copy it now into the settings of that system.
exchange-api-token-text = Token
exchange-api-token-revoked = revoked
exchange-api-token-made = made by { $who }, { $when }
exchange-api-token-terminal = made at the terminal, { $when }
exchange-api-token-unused = not used yet
exchange-api-token-used = last used { $when }
exchange-api-token-revoke = Revoke
exchange-api-token-revoke-ask = The system that uses it is shut out at once. This cannot be undone.
exchange-api-error-name = Write a name: letters or digits, without a colon.
exchange-api-error-name-long = The name is too long: at most 60 characters.
exchange-api-error-scopes = Tick at least one thing that it allows.
exchange-done-token-made = The token is made
exchange-done-token-revoked = The token is revoked

## Activities

exchange-api-activities-title = Activities
exchange-api-activities-sub = Which module or course xAPI statements are about
exchange-api-activities-hint = Unknown activities: { $count }. Write a module’s passport number or a course’s code for each: the statements that wait count at once. Activities with a passport number in their address are known by themselves.
exchange-api-activities-empty = Every activity is known
exchange-api-activities-empty-text = When a statement comes about one that is not, it appears here.
exchange-api-activity-waits = statements that wait: { $count }
exchange-api-activity-last = the last: { $when }
exchange-api-activity-target = Passport number or course code
exchange-api-activity-target-of = Passport number or course code: { $name }
exchange-api-activity-map = Map
exchange-api-activity-unmap = Remove
exchange-api-error-target = There is no such module or course. Choose one from the list, or write its number, such as MAT-0412-03.
exchange-api-mapped = Mapped
exchange-api-mapped-hint = When one is removed, results that were counted stay, and new statements wait.
exchange-api-pages = Pages
exchange-api-page-before = Before
exchange-api-page-after = After
exchange-done-activity-mapped = Mapped; statements that count now: { $count }
exchange-done-activity-unmapped = The mapping is removed

## In the history of changes

admin-audit-token-created = { $who } made the token { $target }
admin-audit-token-revoked = { $who } revoked the token { $target }
admin-audit-activity-mapped = { $who } mapped the activity { $target }
admin-audit-activity-unmapped = { $who } removed the mapping of the activity { $target }
