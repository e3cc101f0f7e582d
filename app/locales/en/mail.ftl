### Mails, and the page of all messages.

## Mails
mail-greeting = Dear { $name },
mail-greeting-neutral = Hello,
mail-closing = Warm regards, your club
mail-instead = If the button does not work, open this address:
mail-confirm-subject = Please confirm your membership
mail-confirm = Thank you for joining the club. One step is left: confirm your address and choose a password. The link works for two days. If you did not ask for this, please ignore this email.
mail-confirm-action = Confirm and choose a password
mail-known-subject = You are a member already
mail-known = Someone, probably you, asked to join the club with this address. You are a member already, so just sign in. If you have forgotten your password, you can set a new one on the sign-in page. If it was not you, please ignore this email.
mail-known-action = Sign in
mail-reset-subject = Set a new password
mail-reset = You asked for a new password. The link works once, for thirty minutes. If it was not you, please ignore this email; your password stays as it is.
mail-reset-action = Set a new password
mail-invite-subject = Your account in the club
mail-invite = We have made an account for you. Please choose a password; the link works once, for seven days.
mail-invite-action = Choose a password
mail-browser-subject = A new browser signed in to your account
mail-browser = On { $day } at { $clock } someone signed in to your account with a browser that has not been used for it before: { $browser }. If that was you, all is well. If not, set a new password now: it signs everyone out of your account.
mail-browser-action = Set a new password
mail-second-factor-subject = Your second factor was reset
mail-second-factor = An admin has turned off the second factor of your account, because the app was lost. From now on your password alone is enough, so please set it up again soon. If you did not ask for this, tell an admin at once.
mail-second-factor-action = Set it up again
mail-address-subject = The address of your account has changed
mail-address = The shop has a new email address for you, so this one no longer opens your club account. If you gave them the new address, choose a new password there, and you are in again. If you did not, please tell the shop: nobody can sign in to your account with your old password any more.
mail-up-subject = Welcome to { $tier }
mail-up = Congratulations: you are now { $tier }. Your new benefits start today, and your card shows them all.
mail-down-subject = Your tier is now { $tier }
mail-down = Your tier is now { $tier }. Your card shows why, and how you can move up again. We would be glad to see you soon.
mail-changed = The club’s tiers have changed, and the one you had no longer exists. By your purchases your tier is now { $tier }. Your card shows why, and which benefits it has.
mail-grace-subject = Your tier is kept until { $date }
mail-grace = Nothing changes until { $date }. Your purchases of the last months no longer reach { $tier }; your card shows how to keep your tier.
mail-recovered-subject = You keep { $tier }
mail-recovered = Good news: you qualify for { $tier } again, and it stays yours. Thank you for staying with us.
mail-card-action = See my card

## Messages
outbox-nav = Messages
outbox-lede = The club’s emails: waiting, sent and not sent, with the reason.
outbox-tabs = Which messages
outbox-waiting = Waiting
outbox-sent = Sent
outbox-failed = Failed
outbox-uncertain = Uncertain
outbox-skipped = Not sent on purpose
outbox-about = About
outbox-to = To
outbox-state = State
outbox-act = What can be done
outbox-about-address = Address changed
outbox-state-queued = Waiting
outbox-state-sending = On its way
outbox-state-sent = Sent
outbox-state-failed = Failed
outbox-state-uncertain = May or may not have left
outbox-state-skipped = Skipped
outbox-state-cancelled = Taken out of the queue
outbox-why-away = No mail server can be reached. It is sent as soon as there is one.
outbox-why-deferred = The mail server asks to try again later.
outbox-why-refused = The mail server refused it for good. Check the address.
outbox-why-gave-up = The mail server deferred it again and again.
outbox-why-too-old = No mail server could be reached for days.
outbox-why-unreadable = It could not be put into words.
outbox-why-died = The system stopped while sending.
outbox-why-no-answer = The mail server took it and did not confirm it.
outbox-why-stopped = The system was stopped before the mail server confirmed it.
outbox-why-no-consent = The member no longer wants such emails.
outbox-why-disabled = The account has been closed.
outbox-why-merged = The member was merged with another.
outbox-why-expired = It could not be sent in time; its link no longer works.
outbox-again = Next try: { $time }
outbox-retry = Send again
outbox-retry-do = Yes, send again
outbox-retry-failed = Is the address right, and does the mail server work? Then the email goes into the queue again.
outbox-retry-uncertain = It may have arrived already. The recipient may then get it twice.
outbox-cancel = Cancel sending
outbox-none = No message here
outbox-none-text = Everything the club writes to members and colleagues appears on this page.
outbox-elsewhere = This message is no longer here
outbox-elsewhere-text = It has left in the meantime or changed its state, or its link no longer works. Look for it among the others.
outbox-pages = Pages of the messages
outbox-shown =
    { $count ->
        [one] One message on this page
       *[other] { $shown } messages on this page
    }
