### Mails, and the page of all messages.

## Mails
mail-greeting = Dear { $name },
mail-greeting-neutral = Hello,
mail-closing = Warm regards, your club
mail-instead = If the button does not work, open this address:
mail-confirm-subject = Please confirm your membership
mail-confirm = Thank you for joining the club. One step is left: confirm that this is your address and choose a password. The link works for two days. If you did not ask for this, you need not do anything.
mail-confirm-action = Confirm and choose a password
mail-known-subject = You are a member already
mail-known = Somebody, probably you, asked to join the club with this address. You are a member already: just sign in. If you have forgotten your password, you can set a new one there. If it was not you, you need not do anything.
mail-known-action = Sign in
mail-reset-subject = Set a new password
mail-reset = You asked for a new password. The link works once, for thirty minutes. If it was not you, you need not do anything; your password stays as it is.
mail-reset-action = Set a new password
mail-invite-subject = Your account in the club
mail-invite = An account has been made for you. Please choose a password; the link works once, for seven days.
mail-invite-action = Choose a password
mail-browser-subject = A new browser signed in to your account
mail-browser = On { $day } at { $clock } somebody signed in to your account with a browser that has not been used for it before: { $browser }. If that was you, all is well. If not, set a new password now: that signs everybody out who is in your account.
mail-browser-action = Set a new password
mail-second-factor-subject = Your second factor was reset
mail-second-factor = An admin has taken the second factor from your account, because the app was lost. From now on your password alone is enough, so please set it up again soon. If you did not ask for this, tell an admin at once.
mail-second-factor-action = Set it up again
mail-up-subject = Welcome to { $tier }
mail-up = Congratulations: you are now { $tier }. Your new benefits hold from today, and your card shows them all.
mail-down-subject = Your tier is now { $tier }
mail-down = Your tier is now { $tier }. Your card shows why, and what would bring you back. We would be glad to see you soon.
mail-changed = The club has new tiers, and the one that you had is no longer among them. By your purchases your tier is now { $tier }. Your card shows why, and what it gives you.
mail-grace-subject = Your tier is kept until { $date }
mail-grace = Your purchases of the last months no longer reach { $tier }. Nothing changes until { $date }, and your card shows what would keep your tier.
mail-recovered-subject = You keep { $tier }
mail-recovered = Well done: you qualify for { $tier } again, and it stays yours.
mail-card-action = See my card

## Messages
outbox-nav = Messages
outbox-lede = Mails of the club: those that wait, those that have left, and those that did not, with the reason.
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
outbox-state-queued = Waiting
outbox-state-sending = On its way
outbox-state-sent = Sent
outbox-state-failed = Failed
outbox-state-uncertain = May or may not have left
outbox-state-skipped = Skipped
outbox-state-cancelled = Taken out of the queue
outbox-why-away = No mail server can be reached. It leaves as soon as there is one.
outbox-why-deferred = The mail server asked to try again later.
outbox-why-refused = The mail server refused it for good. Check the address.
outbox-why-gave-up = The mail server put it off again and again.
outbox-why-too-old = No mail server could be reached for days.
outbox-why-unreadable = It cannot be put into words.
outbox-why-died = The program ended while sending.
outbox-why-no-answer = The mail server got it and did not confirm it.
outbox-why-stopped = The program was stopped before the mail server confirmed it.
outbox-why-no-consent = The member does not want such mails any more.
outbox-why-disabled = The account has been closed.
outbox-why-merged = The member was merged with another.
outbox-why-expired = It could not leave in time; its link no longer works.
outbox-again = Next try: { $time }
outbox-retry = Send again
outbox-retry-do = Yes, send again
outbox-retry-failed = Is the address right, and does the mail server work? Then the mail goes into the queue again.
outbox-retry-uncertain = It may have arrived already. Whoever gets it may then get it twice.
outbox-cancel = Do not send
outbox-none = No message here
outbox-none-text = Whatever the club writes to members and colleagues shows up on this page.
outbox-elsewhere = This message is not there any more
outbox-elsewhere-text = Meanwhile it has left or changed its state, or its link no longer works. Look for it among the others.
outbox-pages = Pages of the messages
outbox-shown =
    { $count ->
        [one] One message on this page
       *[other] { $shown } messages on this page
    }
