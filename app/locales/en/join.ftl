### Asking for membership, and the link that makes somebody a member.

## Joining
join-title = Join the club
join-lede = Membership costs nothing. Under each field you can read why we ask.
join-name = Name
join-name-hint = How we address you, and what stands on your card.
join-phone = Mobile phone
join-phone-hint = Once it is proven at the counter, everything bought with it counts for you. We call and text only if you tick it below.
join-email-hint = For signing in. We send a link there to make sure that it is yours.
join-language = Language of our messages
join-language-hint = Dates are read in its calendar too.
join-birth = Date of birth
join-birth-hint-persian = For your birthday present; never for your tier. Year, month and day of the solar Hijri calendar, like { $example }. You may leave it empty.
join-birth-hint-gregorian = For your birthday present; never for your tier. Year, month and day of the Gregorian calendar, like { $example }. You may leave it empty.
join-acquisition = How did you hear of us?
join-acquisition-hint = Shows us what brings good customers. You may leave it empty.
join-referred = Who told you about the club?
join-referred-hint = So that we know whom to thank. You may leave it empty.
join-submit = Ask for membership
join-member = Already a member?
join-sent-title = Check your mail
join-sent =
    { $hours ->
        [one] We have sent you a mail. Open the link in it within one hour, and choose a password.
       *[other] We have sent you a mail. Open the link in it within { $shown } hours, and choose a password.
    }
join-sent-other = If the club already knows your phone number with another e-mail address, the mail has gone to that address. Nobody else can join in your name.
join-sent-nothing = Is there no mail after a few minutes? Look among the unwanted ones too, or
join-again = fill in the form again

acquisition-none = No answer
acquisition-store = In the shop
acquisition-friend = From a friend
acquisition-instagram = On Instagram
acquisition-telegram = On Telegram
acquisition-search = By searching the web
acquisition-advertisement = From an advertisement
acquisition-other = Otherwise

consent-lede = Each of these is your choice, and membership does not depend on it. Mails about your login, such as a link to a new password, come in any case.
consent-club = News of your own tier and benefits
consent-offers = Offers
consent-email = By e-mail
consent-sms = By text message
consent-phone = By phone
consent-email-club-hint = So that you learn at once when your tier changes, or when you could lose it.
consent-sms-club-hint = The same in a line or two, for those who seldom read mail.
consent-phone-club-hint = So that somebody can congratulate you, or ask what went wrong.
consent-email-offers-hint = So that we can tell you of offers that suit what you buy.
consent-sms-offers-hint = For offers that end soon. Never at night.

## The link to join
confirm-title = Choose a password
confirm-welcome = Welcome
confirm-lede = One step is left: choose a password. You will sign in with it and the address { $email }.
confirm-look = What we write down about you: look it through
confirm-known = The club knows you already
confirm-known-text = Below stands what it knows of you. Change what is not right, and say yourself what you agree to. If you did not ask to join, close this page: nothing changes.
confirm-said = In the form stood something else:
confirm-submit = Become a member
confirm-expired-title = This link no longer works
confirm-expired = It has been used already, or it is too old. If you have your password, sign in; otherwise fill in the form again, and we send a new link.
confirm-again = Join the club
