### Colleagues, and the second factor.

## Staff
staff-lede = Managers look after members; admins also import, review and invite colleagues.
staff-add = Invite a colleague
staff-name = Name
staff-email-hint = We send an email there with a link to choose a password. The link works for seven days.
staff-role = Role
staff-role-hint = An admin can do everything a manager can, and close accounts.
staff-role-manager = Manager
staff-role-admin = Admin
staff-invite = Send the invitation
staff-since = since { $date }
staff-state = State
staff-active = Active
staff-invited = Invited
staff-disabled = Closed
staff-signed-in = Last sign-in
staff-never = Not yet
staff-sessions = Signed in at
staff-sessions-open =
    { $count ->
        [one] One browser
       *[other] { $shown } browsers
    }
staff-no-sessions = Nowhere
staff-manage = Change
staff-manage-whose = Change the account: { $name }
staff-again = Send the invitation again
staff-end = End all sessions
staff-make-admin = Make admin
staff-make-manager = Make manager
staff-close = Close account
staff-reopen = Open again
staff-own = This is your own account
staff-own-text = You cannot close it or change its role yourself, so that someone always has the keys. Ask another admin.
staff-last = This is the last admin
staff-last-text = Someone must have the keys. First make another colleague admin, one who has already chosen a password.

## The second factor of staff
second-factor-nav = Sign-in security
second-factor-title = Second factor
second-factor-lede = With a second factor, someone who finds out your password still cannot sign in.
second-factor-must = Please set it up now
second-factor-must-text = The club asks you for a second factor. You can go on as soon as it is on.
second-factor-off = Your second factor is off
second-factor-off-text = You need an app on your phone that shows codes, such as Aegis or Google Authenticator. When you sign in, you write the six digits it shows after your password.
second-factor-begin = Set it up
second-factor-scan = 1. Add it to the app
second-factor-scan-text = Open the app and scan this picture.
second-factor-picture = QR code for your app
second-factor-by-hand = If you cannot scan it, type this key into the app. It is time-based.
second-factor-confirm = 2. Try it
second-factor-confirm-text = Then write the code that the app shows. Only after that is it asked for when you sign in.
second-factor-first-code = Code from the app
second-factor-code-hint = Six digits; they change every 30 seconds.
second-factor-turn-on = Turn it on
second-factor-on = Your second factor is on
second-factor-since = Since
second-factor-codes = Recovery codes
second-factor-codes-left =
    { $count ->
        [one] One recovery code is left
       *[other] { $shown } recovery codes are left
    }
second-factor-few = Your recovery codes are running out
second-factor-few-text = Make new ones, so that you can sign in if you lose the app.
second-factor-proof = Your password, or a code
second-factor-proof-hint = So that no one who finds your browser open can do this.
second-factor-renew = New recovery codes
second-factor-renew-text = The old ones then stop working.
second-factor-renew-submit = Make new codes
second-factor-turn-off = Turn it off
second-factor-turn-off-text = Then your password alone is enough again. If you have a new phone, turn it off and set it up again.
second-factor-codes-lede = { $count } codes for the day you do not have the app. Each works once.
second-factor-is-on = Your second factor is on
second-factor-codes-once = These codes are shown only now. Print this page, or write them down.
second-factor-codes-keep = Keep them with your important papers, not on the phone that has the app. Where you are asked for the code from the app, you can write one of these.
second-factor-kept = I kept them
second-factor-held = Two steps
second-factor-required = Who needs one
second-factor-required-hint = Those who need one and have none set it up before anything else.
second-factor-required-no = No one
second-factor-required-admins = Admins
second-factor-required-staff = All staff
second-factor-required-submit = Save
second-factor-reset = Reset second factor
second-factor-reset-whose = Reset second factor: { $name }
second-factor-reset-text = For a colleague who has lost the app and the recovery codes. Make sure that it is really your colleague who asks: after this the password alone is enough. We tell them by email.
second-factor-reset-yes = Yes, reset it
second-factor-about-browser = New browser
browser-chrome = Chrome
browser-edge = Edge
browser-firefox = Firefox
browser-opera = Opera
browser-safari = Safari
browser-samsung = Samsung Internet
browser-other = another browser
browser-on = { $browser } on { $system }
system-android = Android
system-ios = iPhone or iPad
system-linux = Linux
system-mac = Mac
system-windows = Windows
