### What is wrong with a form, and what a page says when it cannot be shown.

## Problems with what was filled in
form-errors =
    { $count ->
        [one] One thing needs your attention
       *[other] { $shown } things need your attention
    }
problem-required = Please fill this in.
problem-too-long = Please write at most { $most } characters.
problem-too-short = Please use at least { $least } characters.
problem-email = This is not an e-mail address. Write it like name@example.com.
problem-phone = This is not a phone number. Write it like 0912 123 4567, or with + and the country code.
problem-date = This is not a date. Write year, month and day, like { $example }.
problem-future = This day has not come yet.
problem-not-the-same = The two passwords differ. Please write the same one twice.
problem-common = Many people use this password, so it is the first that is tried. Please take another one, such as four words that do not belong together.
problem-personal = This is mostly your name, e-mail, phone or the name of the shop, which others know too. Please take other words.
problem-not-the-password = This is not your current password.
problem-unreadable = This contains characters that cannot be read. Please type it again.
problem-credentials = E-mail and password do not match. Check both, or set a new password.
problem-code = This code does not hold. Write the one that your app shows now.
problem-code-used = This code has been used already. Wait until your app shows the next one.
problem-code-sealed = Codes of your app cannot be checked any more. Sign in with a recovery code, or ask an admin to reset your second factor.
problem-too-often = Too many attempts. Please wait a few minutes, then try again.
problem-link = This link has been used or has expired. Please ask for a new one.
problem-taken = There is already an account with this e-mail.
problem-choice = Please choose one of the list.
problem-member = No other member has this number. Please check it.
problem-no-file = Please choose a file that is not empty.
problem-number = This is not a number. Write it in figures, like { $example }.
problem-amount = This is not an amount in { $unit }. Write it in figures, without letters.
problem-range = Please write a number from { $least } to { $most }.
problem-past = This day is over. Choose today or a later day.

## When there is nothing to show
error-sign-in = Please sign in
error-sign-in-text = You need to sign in to see this page.
error-forbidden = This is not your section
error-forbidden-text = Your account may not open this page. If you think it should, please ask an admin.
error-not-found = There is no such page
error-not-found-text = Please check the address, or start again from the first page.
error-invalid = This could not be used
error-refused = This is not possible now
error-refused-text = Somebody may have changed it meanwhile. Go back, load the page again, and try once more.
error-busy = One moment, please
error-busy-text = A large job is writing to the database. Please try again in a minute; nothing is lost.
error-crowded = Many people are at the door
error-crowded-text = Very many people are signing in at this moment. Please wait ten seconds, then try again; nothing is wrong with your password.
error-away = The database does not answer
error-away-text = It is away for the moment. Please try again shortly: you stay signed in, and what was saved is kept.
error-full = The disk is full
error-full-text = Please make room on the server’s disk. What was saved before is kept.
error-too-large = Nothing more can be written
error-too-large-text = A file on the server has reached its limit. Whoever looks after the server needs to raise it. What was saved before is kept.
error-broken-off = What you sent did not arrive
error-broken-off-text = The connection stopped on the way, and nothing was taken in. Please send it again.
error-server = Something went wrong on our side
error-server-text = It has been written down for whoever looks after the club. Please try again later.
error-home = To the first page
