### Asking for membership, and the link that makes somebody a member.

## Joining
join-title = Join the club
join-lede = Membership is free. Under each field you can read why we ask.
join-name = Name
join-name-hint = We call you by this name and print it on your card.
join-phone = Mobile phone
join-phone-hint = Once we have confirmed it at the counter, everything bought with it counts for you. We call or text only if you agree below.
join-email-hint = You sign in with it. We send a link there to make sure that it is yours.
join-language = Language of our messages
join-language-hint = We read dates in its calendar too.
join-birth = Date of birth
join-birth-hint-persian = For your birthday present; never for your tier. Year, month and day of the solar Hijri calendar, like { $example }. You may leave it empty.
join-birth-hint-gregorian = For your birthday present; never for your tier. Year, month and day of the Gregorian calendar, like { $example }. You may leave it empty.
join-acquisition = How did you hear of us?
join-acquisition-hint = So that we know where good customers come from. You may leave it empty.
join-referred = Who told you about the club?
join-referred-hint = So that we know whom to thank. You may leave it empty.
join-submit = Ask for membership
join-member = Already a member?
join-sent-title = Check your email
join-sent =
    { $hours ->
        [one] We have sent you an email. Open the link in it within one hour and choose a password.
       *[other] We have sent you an email. Open the link in it within { $shown } hours and choose a password.
    }
join-sent-other = If the club already knows your phone number with another email address, the email has gone to that address. No one else can join in your name.
join-sent-nothing = No email after a few minutes? Check your spam folder, or
join-again = fill in the form again

acquisition-none = No answer
acquisition-store = In the shop
acquisition-friend = From a friend
acquisition-instagram = On Instagram
acquisition-telegram = On Telegram
acquisition-search = By searching the web
acquisition-advertisement = From advertising
acquisition-other = Another way

consent-lede = Each of these is your choice, and membership does not depend on it. Emails about your account, such as a link to a new password, always come.
consent-club = News of your own tier and benefits
consent-offers = Offers
consent-email = By email
consent-sms = By text message
consent-phone = By phone
consent-email-club-hint = So that you know at once when your tier changes, or when you could lose it.
consent-sms-club-hint = The same news in a line or two, if you seldom read email.
consent-phone-club-hint = So that we can congratulate you, or ask where we fell short.
consent-email-offers-hint = So that we can tell you of offers that suit what you buy.
consent-sms-offers-hint = For offers that end soon. We never text at night.

## The link to join
confirm-title = Choose a password
confirm-welcome = Welcome
confirm-lede = One step is left: choose a password. You will sign in with it and the address { $email }.
confirm-look = What we note about you: please check it
confirm-known = The club knows you already
confirm-known-text = You can see below what it knows about you. Change what is not right, and choose what you agree to. If you did not ask to join, close this page: nothing changes.
confirm-said = The form said something else:
confirm-submit = Become a member
confirm-expired-title = This link no longer works
confirm-expired = It has been used already, or it is too old. If you have a password, sign in. If not, fill in the form again and we send a new link.
confirm-again = Join the club
