### The club's face: its settings, what stands at the foot of pages, what search engines and messengers show.

## The club’s face
face-nav = Club settings
face-lede = Your shop’s name, colour and address, as they appear on every page, on members’ cards and in emails.
face-saved = Saved
face-saved-text = The changes show everywhere from now on.
face-save = Save settings
face-meanwhile =
    { $count ->
        [one] While you were here, { $who } changed this
       *[other] While you were here, { $who } changed this
    }
face-name = The club’s name
face-name-hint = One language is enough; the others then show the same name.
face-name-fa = Name in Persian
face-name-ar = Name in Arabic
face-name-en = Name in English
face-look = Logo and colour
face-logo = Logo
face-logo-hint = A PNG, JPEG or WebP file of up to two megabytes. A logo without a background looks best on light and dark pages.
face-logo-now = The current logo
face-logo-new = The new logo; it shows once you save
face-logo-none = Remove the logo
face-accent = Main colour
face-accent-hint = The colour of links and buttons, like { $example }. If you leave it empty, they stay green.
face-nearest = Use { $colour }
face-light = Light
face-dark = Dark
face-reach = Phone and address
face-reach-hint = They stand at the foot of pages and emails and at the top of printed pages.
face-phone = Phone
face-address-fa = Address in Persian
face-address-ar = Address in Arabic
face-address-en = Address in English
face-days = Working days
face-days-hint = Deadlines in working days are counted by these.
face-holidays = Holidays
face-holidays-hint = One day a line with its name behind it, like { $example } Nowruz.
face-quiet-group = Quiet hours
face-quiet-hint = News and offers are not sent to members in these hours; they wait until the end. Necessary messages, such as a link for a password, are sent at once.
face-quiet = From
face-quiet-until = Until
face-unit = Unit of money
face-unit-hint = Amounts are shown in this unit in every language.
face-unit-usual = The usual one (toman)
face-mail = Sender of emails
face-mail-name = Sender’s name
face-mail-name-hint = If you leave it empty: { $name }
face-reply-to = Address for replies
face-reply-to-hint = Members’ replies arrive at this address.
weekday =
    { $day ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }
audit-face-changed = Changed the club’s settings

## Where it shows
foot-made = Made with Vafa
tiers-about = The tiers of { $club }, what each one gives, and how to move up.
sign-in-about = Members of { $club } sign in here to their card and benefits.

## Problems with the face
problem-colour = This is not a colour. Write it like { $example }.
problem-pale = This colour is too pale for text to be read. The nearest one that works is { $nearest }.
problem-time = This is not a time. Write it like { $example }.
problem-quiet = Start and end are the same. Write two different times.
problem-working-day = Choose at least one working day.
problem-holiday = Each line must begin with a date: year, month and day.
problem-picture = This file is not an intact picture. Send a PNG, JPEG or WebP file.
problem-svg = SVG files are not accepted, because they can contain code. Send the same logo as a PNG.
problem-large-file = This file is large. Send one of at most { $megabytes } megabytes.
problem-large-picture = This picture is large. Each side may have at most { $pixels } pixels.
problem-small-picture = This picture is small. Each side needs at least { $pixels } pixels.
