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
problem-beyond = This goes further than the rules may. Make it shorter or smaller.
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

## Why something is refused, and what to do
refusal-day-to-come = { $day } has not come yet. The last day that can be reviewed is { $last }.
refusal-reviewed-later = { $later } has already been reviewed, so { $day } no longer can be. Ask your technical team to take back the reviews from { $day } on.
refusal-draft-faults = This draft has faults. Fix them, then publish it.
refusal-version-waits = Version { $version } takes effect on { $date }. Withdraw it first, then publish.
refusal-no-version-before = There is no earlier version to go back to. Publish a draft with the rules you want.
refusal-no-programme = No rules have been published yet. Ask your technical team to finish setting up the club.
refusal-not-pinned = This tier is no longer set by hand, so there is nothing to lift. The reviews decide it.
refusal-import-runs = This import is still running. Wait until it ends, then try again.
refusal-import-elsewhere = This import has moved on in the meantime. Open its page again to see where it is.
refusal-import-not-tried = This import has not been tried yet. Wait until it has; you can give it up if it fails.
refusal-import-rested-on = Other imports depend on this one. Take these back first: { $files }.
refusal-upload-broke-off = The file did not arrive complete. Check your connection, then send it again.
refusal-file-broke-off = The file could not be read to its end. Bring it in again: what is in already stays as it is.
refusal-nobodys-account = This account belongs to no member anymore: two members were made one. They sign in with the account of the other.
refusal-not-invited = This colleague has already chosen a password, or the account is closed. Open the list again to see which.
refusal-sign-in-too-late = Your account was closed or its password was changed while you were signing in. Please sign in again.
refusal-session-not-kept = We could not keep you signed in. Please sign in again.
refusal-second-factor-is-on = Your second factor is already on. To use another app, turn it off first.
refusal-second-factor-is-off = Your second factor is off. Set it up first.
refusal-nothing-to-confirm = This setup has expired. Please begin again.
refusal-purchase-conflicts = A purchase contradicts what is already known. Correct it, or give it another id.
refusal-sheet-is-full = A sheet has room for { $most } rows, and there are more. Take the CSV file instead.
refusal-not-written = The file could not be written. Please try again; if it happens again, tell your technical team.
refusal-lock-fails = This cannot be done just now, and nothing was changed. Please tell your technical team.
refusal-no-key = Codes cannot be checked at the moment. Please tell your technical team.
