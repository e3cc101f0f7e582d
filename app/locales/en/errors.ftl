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
problem-email = This is not an email address. Write it like name@example.com.
problem-phone = This is not a phone number. Write it like 0912 123 4567, or with + and the country code.
problem-date = This is not a date. Write year, month and day, like { $example }.
problem-future = This day has not come yet. Correct the date.
problem-not-the-same = The two passwords differ. Write the same one twice.
problem-common = Many people use this password, so it is easy to guess. Choose another one, such as four words that do not belong together.
problem-personal = This is mostly your name, email, phone or the name of the shop, which others know too. Choose other words.
problem-not-the-password = This is not your current password. Type it again.
problem-unreadable = This contains characters that cannot be read. Please type it again.
problem-credentials = Email or password is wrong. Check both, or set a new password.
problem-code = This code is not right. Write the one that your app shows now.
problem-code-used = This code has been used already. Wait until your app shows the next one.
problem-code-sealed = Codes from your app can no longer be checked. Sign in with a recovery code, or ask an admin to reset your second factor.
problem-too-often = Too many attempts. Please wait a few minutes, then try again.
problem-link = This link has been used or has expired. Please ask for a new one.
problem-taken = There is already an account with this email. Use another one.
problem-choice = Choose one from the list.
problem-member = No other member has this number. Check it.
problem-no-file = Choose a file that is not empty.
problem-number = This is not a number. Write it in figures, like { $example }.
problem-amount = This is not an amount in { $unit }. Write it in figures, without letters.
problem-range = Please write a number from { $least } to { $most }.
problem-past = This day is over. Choose today or a later day.

## When there is nothing to show
error-sign-in = Please sign in
error-sign-in-text = Sign in to see this page.
error-forbidden = You do not have access to this page
error-forbidden-text = Your account does not open this page. If you think it should, ask an admin.
error-not-found = There is no such page
error-not-found-text = Check the address, or start again from the home page.
error-invalid = What you entered is not right
error-refused = This is not possible now
error-refused-text = Someone may have changed it in the meantime. Go back, reload the page, and try once more.
error-busy = One moment, please
error-busy-text = We are a little busy at the moment. Please try again in a minute; nothing is lost.
error-crowded = It is crowded just now
error-crowded-text = Many people are signing in at this moment. Please wait ten seconds, then try again; nothing is wrong with your password.
error-away = The club cannot be reached just now
error-away-text = Please try again shortly: you stay signed in, and what was saved is kept.
error-full = We cannot save anything just now
error-full-text = There is no space left to save to. Please tell the club. What was saved before is kept.
error-too-large = We cannot save anything just now
error-too-large-text = Our storage has reached its limit. Please tell the club. What was saved before is kept.
error-broken-off = What you sent did not arrive
error-broken-off-text = The connection stopped on the way, and nothing was saved. Please send it again.
error-server = Something went wrong on our side
error-server-text = The error has been logged for the club’s technical team. Please try again later.
error-home = Go to the home page
