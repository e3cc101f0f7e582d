### Colleagues, and the second factor.

## Staff
staff-lede = Managers look after members; admins also import, review and invite colleagues.
staff-add = Invite a colleague
staff-name = Name
staff-email-hint = A mail with a link to choose a password goes there. The link works for seven days.
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
staff-own-text = You cannot close it or change its role yourself, so that somebody always has the keys. Ask another admin.
staff-last = This is the last admin
staff-last-text = Somebody must have the keys. Make another colleague admin first, who has already chosen a password.

## The second factor of staff
second-factor-nav = Sign-in security
second-factor-title = Second factor
second-factor-lede = With a second factor a password that somebody has found out is not enough to sign in.
second-factor-must = Please set it up now
second-factor-must-text = The club asks for a second factor from you. You can go on as soon as it is on.
second-factor-off = Your second factor is off
second-factor-off-text = You need an app that shows codes on your phone, such as Aegis or Google Authenticator. When you sign in, you write the six digits that it shows after your password.
second-factor-begin = Set it up
second-factor-scan = 1. Bring it into the app
second-factor-scan-text = Open the app and scan this picture.
second-factor-picture = QR code for your app
second-factor-by-hand = If you cannot scan it, type this key into the app. It is time-based.
second-factor-confirm = 2. Try it
second-factor-confirm-text = Then write the code that the app shows. Only then is it asked for when you sign in.
second-factor-first-code = Code of the app
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
second-factor-proof-hint = So that nobody else does it who finds your browser open.
second-factor-renew = New recovery codes
second-factor-renew-text = The old ones are worth nothing then.
second-factor-renew-submit = Make new codes
second-factor-turn-off = Turn it off
second-factor-turn-off-text = Then your password alone is enough again. Turn it off and set it up again if you have a new phone.
second-factor-codes-lede = { $count } codes for the day on which you do not have the app. Each can be used once.
second-factor-is-on = Your second factor is on
second-factor-codes-once = These codes are shown only now. Print this page, or write them off.
second-factor-codes-keep = Keep them where you keep important papers, not on the phone that has the app. Write a code where you are asked for the code of the app.
second-factor-kept = I have kept them
second-factor-held = Two steps
second-factor-required = Who must have one
second-factor-required-hint = Who must and has none sets it up before anything else.
second-factor-required-no = Nobody must
second-factor-required-admins = Admins
second-factor-required-staff = All staff
second-factor-required-submit = Save
second-factor-reset = Reset second factor
second-factor-reset-whose = Reset second factor: { $name }
second-factor-reset-text = For somebody who has lost the app and the recovery codes. Make sure that it is really your colleague who asks: after this the password alone is enough. A mail tells them.
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
