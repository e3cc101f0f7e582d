### Signing in, passwords and one’s own account.

## Sign in
sign-in-title = Welcome back
forgot-link = Forgot your password?
sign-in-join = Not a member yet?
join-link = Join the club

## The second step of signing in
sign-in-code-title = One more step
sign-in-code-lede = Your password was right. Now write the code from your app.
sign-in-code = Code
sign-in-code-hint = The six digits that your app shows now, or one of your recovery codes.
sign-in-code-lost = If you have neither the app nor a recovery code, ask an admin to reset your second factor.
sign-in-code-back = Start again with email and password

## A forgotten password
forgot-title = Forgot your password?
forgot-lede = Enter the email address you sign in with. We will send you a link to choose a new password.
forgot-submit = Send the link
forgot-sign-in = Back to signing in
forgot-sent-title = Check your email
forgot-sent =
    { $minutes ->
        [one] If there is an account with this address, a link is on its way to it. It works once, and for one minute.
       *[other] If there is an account with this address, a link is on its way to it. It works once, and for { $shown } minutes.
    }
forgot-nothing = No email after a few minutes? Check your spam folder, or
forgot-again = ask for another link

## A new password
reset-title = Choose a password
reset-lede = The new password works at once, and signs you out everywhere else.
reset-password-hint = At least { $least } characters. A few words in a row are easy to remember and hard to guess.
reset-repeat = The same password again
reset-submit = Save and sign in
reset-expired-title = This link no longer works
reset-expired = It has been used already, or it is too old. Ask for another one; it arrives within minutes.
reset-again = Send new link
link-stays-title = One moment, please
link-stays = Something on our side went wrong, and nothing has changed. Your link still works: please open it again in a minute.
link-stays-again = Try again

## One’s own account
account-nav = My account
account-sessions = Where you are signed in
account-sessions-text = If you do not recognise one of these, end the others and choose a new password.
account-browser-own = This browser
account-seen = last used on { $date }
account-current = Current password
account-proof-hint = So that no one else can do this in your name.
account-end = End all other sessions
account-password = Change your password
account-save = Save new password
account-saved = Your password has been changed
account-saved-text = You are signed in here and nowhere else.
account-ended = All other sessions have ended
account-ended-text = You are signed in here and nowhere else.
