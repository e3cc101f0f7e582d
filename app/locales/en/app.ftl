### Vafa. One section per page; keys are checked when compiling.

## Everywhere
brand = Vafa
skip = Skip to the content
foot = Vafa is a loyalty club for a shop’s best customers. Free and open source.
languages = Language
nav-public = Pages
nav-member = My club
nav-staff = Sections
nav-own = You
nav-members = Members
nav-club = The club
tiers-nav = Tiers and benefits
member-nav = My card
members-nav = Members
admin-nav = Overview
imports-nav = Imports
staff-nav = Staff
sign-in = Sign in
sign-out = Sign out
email = E-mail
password = Password

## Numbers, money, days
money-toman = { $amount } toman
money-rial = { $amount } rial
money-other = { $amount } { $currency }
unit-toman = toman
unit-rial = rial
day-long = { $day } { $month } { $year }
month-long = { $month } { $year }
month-persian =
    { $month ->
        [1] Farvardin
        [2] Ordibehesht
        [3] Khordad
        [4] Tir
        [5] Mordad
        [6] Shahrivar
        [7] Mehr
        [8] Aban
        [9] Azar
        [10] Dey
        [11] Bahman
       *[12] Esfand
    }
month-gregorian =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

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
problem-not-the-password = This is not your current password.
problem-unreadable = This contains characters that cannot be read. Please type it again.
problem-credentials = E-mail and password do not match. Check both, or set a new password.
problem-too-often = Too many attempts. Please wait a few minutes, then try again.
problem-link = This link has been used or has expired. Please ask for a new one.
problem-taken = There is already an account with this e-mail.
problem-choice = Please choose one of the list.
problem-member = No other member has this number. Please check it.
problem-no-file = Please choose a file that is not empty.

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

## Sign in
sign-in-title = Welcome back
forgot-link = Forgot your password?
sign-in-join = Not a member yet?
join-link = Join the club

## Why a member stands where they stand
evidence-not-reviewed =
    { $who ->
        [member] You are new here: the next review will look at your purchases, and from then on you will see here why you have your tier.
       *[staff] The member is new: the next review will look at their purchases.
    }
evidence-grace =
    { $who ->
        [member] { $days ->
            [0] Today is the last day of your grace period. If your purchases do not bring you back today, your tier becomes { $tier }.
            [one] One day of your grace period is left, until { $date }. After that your tier would become { $tier }.
           *[other] { $shown } days of your grace period are left, until { $date }. After that your tier would become { $tier }.
        }
       *[staff] { $days ->
            [0] Today is the last day of the grace period. After that the tier becomes { $tier }.
            [one] One day of the grace period is left, until { $date }. After that the tier becomes { $tier }.
           *[other] { $shown } days of the grace period are left, until { $date }. After that the tier becomes { $tier }.
        }
    }
evidence-bought =
    { $who ->
        [member] In the last { $months ->
            [one] month
           *[other] { $window } months
        } you bought { $count ->
            [one] once
           *[other] { $times } times
        } for { $spend } in all, the last time { $days ->
            [0] on the day of the review
            [one] on the day before the review
           *[other] { $ago } days before the review
        }.
       *[staff] In the last { $months ->
            [one] month
           *[other] { $window } months
        } the member bought { $count ->
            [one] once
           *[other] { $times } times
        } for { $spend } in all, the last time { $days ->
            [0] on the day of the review
            [one] on the day before the review
           *[other] { $ago } days before the review
        }.
    }
evidence-long-ago =
    { $who ->
        [member] Your last purchase was { $days ->
            [one] one day
           *[other] { $ago } days
        } before the review. Only purchases of the last { $months ->
            [one] month
           *[other] { $window } months
        } count towards a tier.
       *[staff] The last purchase was { $days ->
            [one] one day
           *[other] { $ago } days
        } before the review. Only purchases of the last { $months ->
            [one] month
           *[other] { $window } months
        } count towards a tier.
    }
evidence-never-bought =
    { $who ->
        [member] We know of no purchase of yours yet. Purchases of the last { $months ->
            [one] month
           *[other] { $window } months
        } count towards a tier.
       *[staff] No purchase of this member is known. Purchases of the last { $months ->
            [one] month
           *[other] { $window } months
        } count towards a tier.
    }
evidence-place =
    { $who ->
        [member] By recency, number and value of purchases together, you are in place { $place } of { $of }.
       *[staff] By recency, number and value of purchases together, the member is in place { $place } of { $of }.
    }
evidence-place-within =
    { $who ->
        [member] By recency, number and value of purchases together, you are in place { $place } of { $of }. { $tier } goes to place { $seats }.
       *[staff] By recency, number and value of purchases together, the member is in place { $place } of { $of }. { $tier } goes to place { $seats }.
    }
evidence-lift =
    { $who ->
        [member] A purchase of { $amount } today would bring you to { $tier }, if the others stayed where they are.
       *[staff] A purchase of { $amount } today would bring the member to { $tier }, if the others stayed where they are.
    }
evidence-lift-any =
    { $who ->
        [member] Any purchase today would bring you to { $tier }, if the others stayed where they are.
       *[staff] Any purchase today would bring the member to { $tier }, if the others stayed where they are.
    }
evidence-lift-none =
    { $who ->
        [member] { $tier } goes to place { $seats }. There is no single purchase of which we could promise that it is enough.
       *[staff] { $tier } goes to place { $seats }. There is no single purchase of which one could promise that it is enough.
    }
evidence-keep =
    { $who ->
        [member] { $tier } is safe as long as your spend of the last { $months ->
            [one] month
           *[other] { $window } months
        } stays at { $amount } or more and nothing else changes.
       *[staff] { $tier } is safe as long as the spend of the last { $months ->
            [one] month
           *[other] { $window } months
        } stays at { $amount } or more and nothing else changes.
    }

## My card
my-title = My card
my-card = Membership card
my-member-since = Member since { $month }
my-tier-since = You have been { $tier } since { $date }.
my-grace =
    { $days ->
        [0] Today is the last day of your grace period
        [one] You have one day to keep your tier
       *[other] You have { $shown } days to keep your tier
    }
my-grace-text = Until { $date } your tier stays as it is. Below you can see what would keep it.
my-way = Your way up
my-here = You are here
my-nearness =
    { $count ->
        [one] One place is missing to { $tier }.
       *[other] { $places } places are missing to { $tier }.
    }
my-keep =
    { $count ->
        [one] One place is missing to keep { $tier }.
       *[other] { $places } places are missing to keep { $tier }.
    }
my-why = Why this tier
my-reviewed = Last reviewed for { $date }.
my-not-reviewed = Tiers are reviewed every night.
my-rules = How tiers work
my-benefits = What your tier gives you
my-looks = Who has looked at your profile
my-looks-none = Nobody of the staff has looked at your profile yet.
my-looks-system = The program
my-looks-why = Your data are held in trust: every look of a member of staff is written down here.

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

## The first page
home-title = A club for those who come back
home-lede = Vafa means loyalty. Whoever buys often gets more for it: a better price, quicker help, a gift now and then. The rules are open, and you always see where you stand.
home-continue = Continue as { $name }
home-card = A membership card, as an example
home-card-tier = VIP
home-card-name = Sara Mohammadi
home-card-since = Member since { $month }
home-reasons = Why join
home-rules-title = Rules you can read
home-rules = How recently, how often and how much you buy decides your tier; who you are does not. Your page shows the numbers behind it, and what it takes to rise.
home-benefits-title = Benefits with figures
home-benefits = What each tier gives is written down for everybody, with its percentages and days. When you earn a better tier, it is yours at the next nightly review. You need not ask.
home-data-title = Your data stays yours
home-data = We ask for each kind of message on its own, and nothing is ticked beforehand. Staff see only what their work needs, and each look at your page is written down.

## Tiers
tiers-title = Tiers and benefits
tiers-lede = The rules that are in force today. They hold for everybody.
tiers-all = All tiers
tiers-share-best =
    { $count ->
        [one] The best of every hundred
       *[other] The best { $shown } of every hundred
    }
tiers-share-next =
    { $count ->
        [one] The next of every hundred
       *[other] The next { $shown } of every hundred
    }
tiers-share-rule =
    { $months ->
        [one] Of all members, by recency, frequency and spend over the last month.
       *[other] Of all members, by recency, frequency and spend over the last { $shown } months.
    }
tiers-everybody = Everybody
tiers-everybody-rule = Yours from the day you join.
tiers-how = How you rise
tiers-counts-title = What counts
tiers-counts = Recency: how lately you bought. Frequency: how many times. Spend: how much you paid in all. Goods that you bring back are taken off.
tiers-unranked =
    { $months ->
        [one] Whoever has bought nothing in the last month is not ranked.
       *[other] Whoever has bought nothing in the last { $shown } months is not ranked.
    }
tiers-place-title = How the order is made
tiers-place = For each of the three we count how many members you are ahead of.
tiers-place-equal = The three counts are added up. Each weighs the same.
tiers-place-weighted = The three counts are added up. Recency, frequency and spend weigh { $recency } to { $frequency } to { $monetary }.
tiers-ties = Members with the same sum are treated alike. If there is not room for all of them in a tier, all of them are in the one below: nobody gets in by lot.
tiers-moving-title = When your tier changes
tiers-up = Up: at once, at the nightly review.
tiers-down =
    { $days ->
        [one] Down: never overnight. You have one day to recover, your page counts it, and qualifying again ends it.
       *[other] Down: never overnight. You have { $shown } days to recover, your page counts them, and qualifying again ends them.
    }
tiers-down-at-once = Down: also at the nightly review.
tiers-fall-qualified = If you do move down, it is to the tier for which you then qualify.
tiers-fall-step = If you do move down, it is by one tier.
tiers-hold =
    { $months ->
        [one] After you have moved up, a tier is yours for one month at least.
       *[other] After you have moved up, a tier is yours for { $shown } months at least.
    }
tiers-never-title = What never counts
tiers-never = Whether you are a man or a woman, what you believe, where you come from, how old you are. No rule may use any of these.

## Benefits
benefit-discount = Discount on every purchase
benefit-discount-worth = { $percent }%
benefit-delivery = Free delivery
benefit-delivery-always = always
benefit-delivery-from = from { $amount }
benefit-early-access = New goods before they go on sale
benefit-advice = Free advice
benefit-advice-dedicated = Free advice from an adviser of your own
benefit-birthday = On your birthday
benefit-anniversary = On the day you joined, each year
benefit-present-gift = a gift
benefit-present-code = a discount code
benefit-present-greeting = a greeting
benefit-credit =
    { $months ->
        [one] Credit of one month’s usual purchases, without a guarantor
       *[other] Credit of { $shown } months’ usual purchases, without a guarantor
    }
benefit-credit-worth =
    { $days ->
        [one] one day
       *[other] { $shown } days
    }
benefit-points = Points for every purchase
benefit-points-worth = × { $times }
benefit-own-line = A phone line of your own, first in the queue
benefit-events = Invitations to events
benefit-events-lottery = Invitations to events, and a private lottery

## Joining
join-title = Join the club
join-lede = Membership costs nothing. Under each field you can read why we ask.
join-name = Name
join-name-hint = How we address you, and what stands on your card.
join-phone = Mobile phone
join-phone-hint = Finds what you bought before you joined. We call and text only if you tick it below.
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
confirm-welcome = Welcome, { $name }
confirm-lede = One step is left: choose a password. You will sign in with it and your e-mail address.
confirm-submit = Become a member
confirm-expired-title = This link no longer works
confirm-expired = It has been used already, or it is too old. If you have your password, sign in; otherwise fill in the form again, and we send a new link.
confirm-again = Join the club

## A forgotten password
forgot-title = Forgot your password?
forgot-lede = Write the e-mail address with which you sign in. We send a link there to choose a new password.
forgot-submit = Send the link
forgot-sign-in = Back to signing in
forgot-sent-title = Check your mail
forgot-sent =
    { $minutes ->
        [one] If there is an account with this address, a link is on its way to it. It works once, and for one minute.
       *[other] If there is an account with this address, a link is on its way to it. It works once, and for { $shown } minutes.
    }
forgot-nothing = Is there no mail after a few minutes? Look among the unwanted ones too, or
forgot-again = ask for another link

## A new password
reset-title = Choose a password
reset-lede = It takes effect at once, and signs you out everywhere else.
reset-password-hint = At least { $least } characters. A few words in a row are easy to remember and hard to guess.
reset-repeat = The same password once more
reset-submit = Save and sign in
reset-expired-title = This link no longer works
reset-expired = It has been used already, or it is too old. Ask for another one; it arrives within minutes.
reset-again = Send me a new link
link-stays-title = One moment, please
link-stays = It did not work just now, for a reason on our side, and nothing has been changed. Your link stays good: please open it again in a minute.
link-stays-again = Try again

## One’s own account
account-nav = My account
account-sessions = Where you are signed in
account-sessions-text = If you do not know one of these, end the others and choose a new password.
account-browser-unknown = An unknown browser
account-browser-own = This browser
account-seen = last used on { $date }
account-current = Current password
account-proof-hint = So that nobody else can do this in your name.
account-end = End all other sessions
account-password = Change your password
account-save = Save the new password
account-saved = Your password has been changed
account-saved-text = You are signed in here, and nowhere else.
account-ended = All other sessions have ended
account-ended-text = You are signed in here, and nowhere else.

## Members, for staff
members-title = Members
members-lede = Find anybody by name, member number, phone or e-mail, in any spelling.
members-search = Search
members-tier = Tier
members-tier-all = All tiers
members-sort = Sort by
members-sort-spend = Highest spend
members-sort-name = Name
members-sort-newest = Newest members
members-filter = Show
members-member = Member
members-since = In this tier since
members-spend = Net spend, { $unit }
members-purchases = Purchases
members-recency = Days since last purchase
members-grace = Grace until
members-pages = Pages of the list
members-first = First page
members-next = Next page
members-shown =
    { $count ->
        [one] One member on this page
       *[other] { $shown } members on this page
    }
members-none = No members yet
members-none-text = Members appear here as soon as somebody joins, or when an admin imports customers and purchases.
members-none-found = Nobody fits
members-none-found-text = Try a part of the name, or the last digits of the phone number. Fewer filters find more.
members-show-all = Show all members

## One member, for staff
profile-where = You are here
profile-loyalty-newcomer = Newcomer
profile-loyalty-active = Active
profile-loyalty-loyal = Loyal
profile-loyalty-dormant = Dormant
profile-why = Why { $tier }
profile-tier-since = Since { $date }
profile-figures = In numbers
profile-figures-day = As of { $date }, over a window of { $months }.
profile-of = of { $total }
profile-r = Recency score
profile-r-note =
    { $score ->
        [1] Fewer than 20% of the ranked members bought longer ago.
       *[other] At least { $share }% of the ranked members bought longer ago.
    }
profile-f = Frequency score
profile-f-note =
    { $score ->
        [1] Fewer than 20% of the ranked members bought less often.
       *[other] At least { $share }% of the ranked members bought less often.
    }
profile-m = Spend score
profile-m-note =
    { $score ->
        [1] Fewer than 20% of the ranked members spent less.
       *[other] At least { $share }% of the ranked members spent less.
    }
profile-place = Place
profile-place-note = By the three scores together, 1 being the best. Equal members share the last place of their group.
profile-purchases = Purchases and returns
profile-purchases-shown = Newest first, { $most } at most
profile-day = Day
profile-amount = Amount, { $unit }
profile-category = Category
profile-store = Store
profile-return = Return
profile-no-purchases = No purchases yet
profile-no-purchases-text = They appear here when the till’s purchases are imported under this member’s number, phone or e-mail.
profile-history = Tier history
profile-moved-enrolled = Joined
profile-moved-up = Moved up
profile-moved-down = Moved down
profile-moved-grace = Grace period began
profile-moved-recovered = Tier kept
profile-step-enrolled = Joined the club as { $to }
profile-step-up = Moved up from { $from } to { $to }
profile-step-down = Moved down from { $from } to { $to }
profile-step-grace = No longer qualifies for { $tier }; it is kept until { $date }
profile-step-grace-open = No longer qualifies for { $tier }; a grace period began
profile-step-recovered = Qualifies for { $to } again and keeps it
profile-by-system = Automatic review, programme version { $version }
profile-by-staff = Review started by staff (account { $account }), programme version { $version }
profile-by-rules = Programme version { $version }
profile-person = Contact and origin
profile-phone = Phone
profile-birth = Birth date
profile-birth-persian = { $date } (Persian calendar)
profile-birth-gregorian = { $date } (Gregorian calendar)
profile-language = Language
profile-joined = Joined
profile-heard = Heard of the club
profile-referred = Referred by
profile-preferred = Likes to be called
profile-tastes = Tastes
profile-ids = Ids in the shop’s systems
profile-id = { $source }: { $id }
profile-till = till
profile-earlier = Earlier numbers
profile-unknown = Not known
profile-consents = What the member agreed to
profile-consent-email-club = News of their club, by e-mail
profile-consent-email-offers = Offers, by e-mail
profile-consent-sms-club = News of their club, by SMS
profile-consent-sms-offers = Offers, by SMS
profile-consent-phone-club = Calls about their club
profile-consent-phone-offers = Calls with offers
profile-consent-yes = Agreed
profile-consent-no = Not agreed
profile-recorded = These data are held in trust. That you looked at this profile has been recorded, and { $name } can see it.

## Overview
overview-run = Run the review now
overview-run-again = Review again for today
overview-none = No review yet
overview-none-text = A review scores every member on their purchases and moves them to the right tier. It runs by itself every night; import your customers and purchases first, then run it once now to see where everybody stands.
overview-percent = { $number }%
overview-chart = Members by tier
overview-chart-text = One bar for each tier, the highest tier first.
overview-chart-table = As a table
overview-chart-caption =
    { $count ->
        [one] member, by tier
       *[other] members, by tier
    }
overview-share = Share of { $tier }
overview-share-note = Of all members. { $low } to { $high } is usual: few enough to know each of them.
overview-share-low = Only { $share } of all members are { $tier }
overview-share-low-text = Members without a purchase in the window cannot rise. Check that the purchases of all stores are imported, then run the review again. If the share stays this small, the rules of the highest tier are too narrow.
overview-share-high = { $share } of all members are { $tier }
overview-share-high-text = Members in their grace period still count, so the share may fall by itself when grace ends. If it stays this large, the rules of the highest tier are too wide to treat everybody in it as a guest of honour.
overview-review = Review for { $date }
overview-review-finished = Finished { $at }.
overview-review-ranked =
    { $count ->
        [one] { $ranked } of { $members } member bought something in the window.
       *[other] { $ranked } of { $members } members bought something in the window.
    }
overview-up = Moved up
overview-up-note = They qualified for a higher tier.
overview-down = Moved down
overview-down-note = Their grace period ended.
overview-grace = Began a grace period
overview-grace-note = They no longer qualify and have time to recover. A good moment to call.
overview-recovered = Kept their tier
overview-recovered-note = They qualified again in time.
overview-nobody-moved = Nobody moved.
overview-moved = Who moved, { $most } at most
overview-moved-what = What happened
overview-moved-from = From
overview-moved-to = To
overview-imports = Last imports
overview-all-imports = All imports
overview-no-imports = Nothing has been imported yet.
overview-mails =
    { $count ->
        [one] One mail could not be sent
       *[other] { $shown } mails could not be sent
    }
overview-mails-text = Check the address and the settings of the mail server. A mail that failed or whose fate is not known is not sent again by itself, so that nobody gets it twice.
overview-mail-join = Joining the club
overview-mail-reset = New password
overview-mail-invitation = Invitation of staff

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

## Imports
imports-lede = Bring in purchases, customers and contacts from your till, your online shop or a spreadsheet. You see how a file is read before anything changes.
imports-file = File
imports-file-hint = CSV or Excel (.xlsx), as your system exports it. The first line names the columns, in any language and any order.
imports-kind = What it holds
imports-purchases = Purchases
imports-customers = Customers
imports-contacts = Contacts
imports-more = More options
imports-source = System the ids belong to
imports-source-hint = A short name, such as till or webshop: letters, digits, - and _. Receipt 12 of the till and order 12 of the online shop are then two purchases.
imports-customer-source = System the customer ids belong to
imports-customer-source-hint = Only if it is another one. Otherwise leave it empty.
imports-submit = Upload the file
imports-next = Nothing is brought in yet. On the next page you see the columns and the first rows.
imports-unit = Unit of the amounts
imports-unit-hint = As the amounts are written in the file.
imports-toman = Toman
imports-rial = Rial
imports-calendar = Calendar of the dates
imports-calendar-hint = As the dates are written in the file.
imports-gregorian = Gregorian
imports-persian = Persian (Jalali)
imports-lines = Several rows with one purchase id
imports-lines-hint = Some tills write one row per article.
imports-lines-reject = A mistake: reject them
imports-lines-sum = Articles of one purchase: add them up
imports-create = Make members of unknown customers
imports-create-hint = Customers you do not have yet become members from their first purchase on. Otherwise their rows are rejected.
imports-columns = Names of the columns
imports-columns-text = Columns with these names are recognized at once; those in bold are required. If your file uses other names, you say on the next page which is which.
imports-latest = Latest imports
imports-when = When
imports-state = Status
imports-queued = Waiting
imports-prepared = Waiting for you
imports-checking = Being checked
imports-running = Running
imports-done = Done
imports-done-partly = Done, some rows rejected
imports-failed = Failed
imports-broken-off = Broken off
imports-going-back = Being taken back
imports-taken-back = Taken back
imports-rejected-row = Rejected
imports-nobody = Names that mean no customer
imports-nobody-field = One name per line
imports-nobody-hint = What your till writes when no customer is given. Such sales belong to no one and are left out. Usual ones, such as 0, guest or walk-in, are known already.
imports-nobody-save = Save names

## A file that is about to be brought in
prepare-step = { $number }. { $name }
prepare-columns = Columns
prepare-columns-text = Say for each column of your file what it is. Your choices are remembered for the next file of this system.
prepare-what-is = What “{ $name }” is
prepare-leave-out = Leave out
prepare-unnamed = Column { $number }, without a name
prepare-unnamed-text = Left out. To use it, give it a name in the first line of the file.
prepare-same-name = Left out, because an earlier column has the same name.
prepare-empty = empty in the first rows
prepare-own = Our own name
prepare-chosen = Chosen
prepare-suggested = Suggested: please check
prepare-unknown = Not recognized
prepare-left-out = Left out
prepare-twice = “{ $other }” is this already. Choose something else for one of the two.
prepare-written = How it is written
prepare-again = Show again
prepare-rows = The first rows, as Vafa reads them
prepare-rows-text = Compare them with your file: who, when, how much.
prepare-rows-later = They appear as soon as the columns fit.
prepare-rows-none = The file has no rows below the names of its columns.
prepare-who = Customer
prepare-rest = More
prepare-new = new
prepare-nobody = unknown: will be rejected
prepare-check = Check all rows
prepare-check-text = Reads the whole file and changes nothing. You see how many rows go in and which ones do not.
prepare-check-do = Check the file
prepare-checked = The file has been checked; nothing has changed
prepare-checked-good = Of { $read } rows, { $imported } would go in and none would be rejected.
prepare-checked-partly = Of { $read } rows, { $imported } would go in and { $rejected } would be rejected. The reasons are in step 4.
prepare-stale = You have changed your choices since this check. Check again to be sure.
prepare-rejected-rows = Rows that would be rejected
prepare-run = Bring in
prepare-run-text = Rows that do not fit are put aside, and you can correct them afterwards. The whole import can be taken back later.
prepare-run-none = None of the first rows can be read like this. Please look at the reasons above first.
prepare-run-do = Bring it in
prepare-discard = Discard this file
prepare-discard-sure = The file is deleted from Vafa. Nothing was brought in, so nothing else changes.
prepare-discard-yes = Yes, discard it
prepare-problem = The file cannot be brought in like this yet
prepare-invalid = Please correct the choices marked below.
prepare-source-problem = The name of the system cannot be used. Use letters, digits, - and _, but not “member”.
format-csv = This is a text file in { $encoding }, separated by { $separator }.
format-xlsx = This is an Excel file; the sheet “{ $sheet }” is read.
format-comma = commas
format-semicolon = semicolons
format-tab = tabs

## Why a file cannot be used
why-empty = The file is empty. Its first line must name the columns.
why-missing = No column is “{ $column }”. Choose in step 1 which column it is.
why-missing-suggested = No column is “{ $column }”. It probably is “{ $theirs }”: choose it in step 1.
why-column-twice = Two columns are “{ $column }”. Leave one of them out.
why-mapping = The choice for the column “{ $column }” does not fit. Please choose again.
why-not-text = The names of the columns cannot be read. Save the file as CSV UTF-8 or as .xlsx.
why-header = The first line, which names the columns, cannot be read. Open the file, correct it, and upload it again.
why-old-xls = This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, and upload that.
why-protected = This file is protected by a password. Save it without one and upload it again.
why-too-large = This Excel file is too large. Save the sheet as CSV UTF-8 and upload that.
why-xlsx = This Excel file is damaged. Open it in Excel, save it again, and upload that.
why-not-a-table = This is no CSV and no Excel file. Export the table as CSV or .xlsx and upload that.
why-unit = Toman and rial only fit a club that counts in rial. Choose another unit.
why-io = The file could not be read. Please upload it again.

## Our columns
column-purchase-id = Receipt or order number
column-contact-id = Id of the contact
column-customer = Customer’s id, phone or email
column-member = Member number
column-occurred-at = Date of the purchase
column-happened-at = Date of the contact
column-amount = Amount paid
column-kind = Sale or return
column-contact-kind = Kind of contact
column-original = Receipt that is returned
column-list-amount = Amount before discount
column-cost = Cost of the goods
column-contact-cost = Cost
column-category = Category of goods
column-channel = Sales channel
column-heard = How they heard of you
column-store = Branch
column-source = System the ids belong to
column-status = Status of payment
column-name = Name
column-phone = Phone
column-email = Email
column-birth-date = Date of birth
column-birth-calendar = Calendar of the birthday
column-joined-on = Member since
column-locale = Language
column-referred-by = Referred by
column-preferred-name = Form of address
column-tastes = Tastes and wishes
column-wedding-date = Wedding day
column-other-ids = Ids in other systems
column-number = Member number (for information only)
column-text = What was said
column-score = Score (0 to 10)
column-by = Colleague
column-closed-at = Settled on
columns-person = Customer or member number
columns-needed = { $column } ({ $code }), required
columns-may = { $column } ({ $code })
columns-or = or
columns-comma = { ", " }

## One import
import-title = Import
import-going = Bringing the file in
import-going-hint = You may leave this page; the work goes on.
import-checking = Checking the file
import-checking-hint = Nothing is changed. You may leave this page; the work goes on.
import-going-back = Taking the import back
import-read = Read
import-read-note = Rows of the file: imported, unchanged and rejected together.
import-imported = Imported
import-imported-note = Rows that were new and are in now.
import-imported-dry-note = Rows that would go in.
import-unchanged = Unchanged
import-unchanged-note = Rows that were in already.
import-rejected = Rejected
import-rejected-note = Rows that do not fit. All others do.
import-left-out = Columns left out
import-corrects = Corrects rows of
import-corrected = Corrected rows came with
import-problem = The file did not come to its end
import-problem-text = What was brought in before stays. Fix the cause and bring the same file in again: rows that are in already stay as they are.
import-unusable = The file could not be used
import-broken-off = This import broke off
import-broken-off-text = What was brought in before stays. Bring the same file in again to go on, or take this import back.
import-rows =
    { $count ->
        [one] One rejected row
       *[other] { $shown } rejected rows
    }
import-rows-count =
    { $count ->
        [one] One row
       *[other] { $shown } rows
    }
import-rows-shown = The first { $most } are shown
import-rows-text = Correct the rows here, or download them, correct them in a spreadsheet and upload that file. Rows that are in already need not be taken out.
import-rejected-file = Download these rows (CSV)
import-report = Download the reasons (CSV)
import-row = Row
import-column = Column
import-reason = Why not
import-value = What is written there
import-whole-row = Whole row
correct-row = Row { $row }
correct-others = Other cells of this row
correct-taken = has been corrected:
correct-not-here = This row cannot be corrected here, because its cells cannot be told apart. Correct it in the file.
correct-do = Bring corrected rows in
correct-hint = Only rows in which you change something are brought in.
correct-nothing = Nothing has been changed yet
correct-nothing-text = Correct at least one cell, then send the page again.
correct-first = First rows
correct-next = Next rows

## Taking an import back
back-title = Take this import back
back-text = Everything that only this import knows goes. What other files and colleagues have told stays, and the tiers follow at the next review.
back-purchases =
    { $count ->
        [one] One purchase
       *[other] { $shown } purchases
    }
back-contacts =
    { $count ->
        [one] One contact
       *[other] { $shown } contacts
    }
back-customers =
    { $count ->
        [one] One customer whom nothing else knows
       *[other] { $shown } customers whom nothing else knows
    }
back-enriched =
    { $count ->
        [one] What it added to one record of another import
       *[other] What it added to { $shown } records of other imports
    }
back-reason = Reason
back-reason-hint = It stays with the import and in the log, so that colleagues understand it later.
back-do = Take it back
back-first = Other imports rest on this one
back-first-text = They added to its records, or returned its sales. Take these back first:
back-done = This import has been taken back
back-done-text = The figures below are those of the time when it was brought in.
back-went = What went
back-nothing = Nothing of it was left.
back-by = By

## Why a row was rejected
rejection-at = { $column }:
rejection-at-value = { $column } “{ $value }”:
rejection-required = This is empty. Fill it in.
rejection-nobody = This is what a till writes when no customer is given, so the sale belongs to no one. To count it, write who bought.
rejection-nobody-customer = This is what a till writes when no customer is given. Write the id of the customer.
rejection-shortened = A spreadsheet has shortened this number, and its last digits are lost. Format the column as text, or write the full number.
rejection-not-a-date = This is not a date of the chosen calendar. Write year, month and day, like 2025-12-01.
rejection-persian-date = This looks like a date of the Persian calendar. Choose the Persian calendar, or write a Gregorian date.
rejection-gregorian-date = This looks like a Gregorian date. Choose the Gregorian calendar, or write a Persian date.
rejection-too-early = This is too long ago to be right. Check the year.
rejection-in-the-future = This day has not come yet. Check the date.
rejection-closed-before = It is settled before it happened. Check both dates.
rejection-not-a-calendar = The calendar is “gregorian” or “persian”.
rejection-not-a-number = This is not a number. Write it in figures.
rejection-too-precise = This has more decimals than the currency. Round it.
rejection-could-be-thousands = This could mean thousands or decimals. Write 1500 or 1.50, without separators of thousands.
rejection-too-large = This amount is too large to be right. Check it.
rejection-negative-sale = A sale cannot be negative. Write “return” as its kind, or leave the sign out.
rejection-negative = This cannot be negative. Leave the sign out.
rejection-not-paid = This purchase has not been paid, so it does not count. Bring it in again once it is paid.
rejection-unknown-status = It is not clear whether this means paid. Write “paid” or “cancelled”.
rejection-not-a-kind = The kind is “sale” or “return”.
rejection-not-a-contact = The kind is one of call, mail, message, visit, note, help, complaint, feedback, gift.
rejection-not-a-score = The score is a whole number from 0 to 10.
rejection-sale-with-original = Only a return points to an earlier purchase. Write “return” as its kind, or leave this empty.
rejection-not-a-source = The name of the system has letters, digits, - and _ only, and is not “member”.
rejection-not-an-id = Write system and id, like webshop:12. Separate several by semicolons.
rejection-several-rows = Several rows have this number and differ. If they are the articles of one purchase, choose to add them up and bring the file in again.
rejection-several-contacts = Several rows have this id and differ. Keep one of them, or give each its own id.
rejection-too-long = This is too long. Shorten it.
rejection-column-count = The row has more values than the first line has columns. Put text that contains separators in quotation marks.
rejection-open-quote = A quotation mark is opened and not closed. Close it or take it out.
rejection-not-utf8 = This text has broken characters. Save the file as CSV UTF-8 or .xlsx.
rejection-unreadable = This contains characters that cannot be read. Please type it again.
rejection-unknown-customer = No customer has this id, phone or email. Bring the customers in first, or choose to make members of unknown customers.
rejection-unknown-person = No customer has this id, phone or email. Bring the customers in first, or correct it.
rejection-unknown-member = No member has this number. Check it, or leave it empty and name the customer.
rejection-two-people = The customer and the member number are two different people. Leave one of the two empty.
rejection-two-customers = This id and this phone or email belong to two different customers. Merge them on their page, or correct the row.
rejection-conflict = Another purchase has this number already and was kept. Check the number; if two systems number alike, give each its own name.
rejection-contact-conflict = Another contact has this id already and was kept. Check the id.
rejection-phone-taken = This phone belongs to another customer. Correct it, or leave it empty.
rejection-email-taken = This email belongs to another customer. Correct it, or leave it empty.
rejection-not-a-name = This is not a name that can be read, in one line. Type it again.
rejection-not-a-phone = This is not a phone number. Write it like 0912 123 4567, or with + and the country code.
rejection-not-an-email = This is not an email address. Write it like name@example.com.
rejection-not-a-language = The language is fa, ar or en.

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

## Problems with what was filled in
problem-number = This is not a number. Write it in figures, like { $example }.
problem-amount = This is not an amount in { $unit }. Write it in figures, without letters.
problem-range = Please write a number from { $least } to { $most }.
problem-past = This day is over. Choose today or a later day.

## Everywhere
programme-nav = Programme
audit-nav = Who did what

## The rules in words
rules-semicolon = { "; " }
rules-comma = { ", " }
rules-share = The best { $percent }% of those who bought, after those of the tiers above
rules-invitation = By invitation
rules-rest = Everybody
rules-no-conditions = On conditions that are not chosen yet
rules-one-condition = On one condition: { $condition }
rules-all-of = All of: { $conditions }
rules-any-of =
    { $count ->
        [one] At least one of: { $conditions }
       *[other] At least { $shown } of: { $conditions }
    }
rules-nightly = Every night
rules-weekly = Every week, for { $day }
rules-monthly-persian = Every month, for its first day in the Persian calendar
rules-monthly-gregorian = Every month, for its first day in the Gregorian calendar
rules-window =
    { $months ->
        [one] Purchases of the last month count
       *[other] Purchases of the last { $shown } months count
    }
rules-weights = Recency, frequency and spend weigh { $recency } to { $frequency } to { $monetary }
rules-cadence = When it is checked: { $when }
rules-grace =
    { $days ->
        [0] Down at once, without a grace period
        [one] Down after one day of grace
       *[other] Down after { $shown } days of grace
    }
rules-hold =
    { $months ->
        [0] Not kept any longer after moving up
        [one] Kept for at least one month after moving up
       *[other] Kept for at least { $shown } months after moving up
    }
rules-fall-qualified = Whoever moves down goes to the tier for which they qualify
rules-fall-step = Whoever moves down goes down by one tier
rules-contact-cost = A complaint or a request for help costs the shop { $amount }
rules-expected =
    { $months ->
        [one] A customer goes on buying for one month
       *[other] A customer goes on buying for { $shown } months
    }

weekday-saturday = Saturday
weekday-sunday = Sunday
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday

## What changed in the rules
change-none = Nothing differs.
change-tier-added = New tier: { $tier }
change-tier-removed = Tier removed: { $tier }
change-order = Order of the tiers, the highest first: { $now } (before: { $before })
change-renamed = { $tier } is called otherwise: { $names }
change-name = “{ $now }” instead of “{ $before }” ({ $language })
change-metal = { $tier } is shown in { $now } instead of { $before }
change-metal-bronze = bronze
change-metal-silver = silver
change-metal-gold = gold
change-metal-vip = black with a line of gold
change-criterion = { $tier }: “{ $now }” instead of “{ $before }”
change-criterion-new = { $tier }: { $now }
change-own = { $tier }, its own settings: { $now } (before: { $before })
change-own-none = as in the whole programme
change-settings = In the whole programme: { $now } (before: { $before })
change-assumptions = What is assumed: { $now } (before: { $before })
change-benefit-added = { $tier } also gives: { $benefit }
change-benefit-removed = { $tier } no longer gives: { $benefit }
change-benefit-changed = { $tier }: { $benefit }
change-benefit-worth = { $name }, { $worth }
change-instead = “{ $now }” instead of “{ $before }”
change-cost = costs { $now } each time instead of { $before }
change-choice = now one of several, of which each member gets the one that suits
change-no-choice = now for all members of the tier, not one of several
change-note = another note for members
change-kind-added = New kind of benefit: { $kind }
change-kind-removed = Kind of benefit removed: { $kind }
change-kind-renamed = The kind of benefit { $kind } is called otherwise: { $names }
change-kind-price = The kind of benefit { $kind }: whether it lowers a price has changed

## What is wrong with a draft
fault-heading =
    { $count ->
        [one] One thing has to be mended before these rules can hold
       *[other] { $shown } things have to be mended before these rules can hold
    }
fault-lowest = { $tier } is the lowest tier, so it has to take everybody. Let it, or move the tier that does to the bottom.
fault-rest-above = { $tier } takes everybody but is not the lowest tier, so nobody could be in a tier below it. Choose another way into it, or move it to the bottom.
fault-shares = The shares of all tiers together are { $percent }%. They can be 100% at most: make one of them smaller.
fault-no-share = { $tier } has a share of 0%. Give it 1% at least, or remove the tier.
fault-no-conditions = { $tier } has no conditions. Add one, or choose another way into it.
fault-none-asked = { $tier } asks for none of its conditions. Ask for one at least.
fault-too-many =
    { $count ->
        [one] { $tier } asks for { $asked } conditions but has only one. Ask for fewer, or add some.
       *[other] { $tier } asks for { $asked } conditions but has only { $shown }. Ask for fewer, or add some.
    }
fault-no-name = { $tier } needs a name in each of the three languages.
fault-same-name = { $tier } and { $other } have the same name in one of the languages, perhaps in another spelling. Give one of them another.
fault-no-weights = All three weights of { $tier } are 0, so nobody could be put in order. Give one of them 1 at least.
fault-no-window = The purchases of 0 months count for { $tier }, so none do. Choose one month at least.
caution-heading = Is this what you mean?
caution-easier = { $higher } asks for less than { $lower }, although it is higher: { $asks }, where { $lower } asks for { $lower_asks }.
caution-easier-who =
    { $count ->
        [0] At present nobody would reach { $higher } without reaching { $lower }.
        [one] One member would reach { $higher } without reaching { $lower }.
       *[other] { $shown } members would reach { $higher } without reaching { $lower }.
    }
caution-invitations = All tiers above the lowest are by invitation: nobody can rise by buying.

## Two at one draft
meanwhile-heading =
    { $count ->
        [one] { $who } has edited this draft meanwhile
       *[other] { $who } have edited this draft meanwhile
    }
meanwhile-somebody = Somebody else
meanwhile-text = Nothing was overwritten, and what you filled in is still in the form. Look at these changes first; pressing the button again keeps them and puts yours on top.

## The programme
programme-lede = The rules of the club: what holds now, what you are thinking about, and what held before. Nothing you try here changes anything until you publish it.
programme-live = Live: version { $version }
programme-live-more = All its rules and benefits
programme-live-since = It has held since { $date }.
programme-live-always = The club began with it.
programme-scheduled = Version { $version } holds from { $date }
programme-scheduled-text = It has been published and waits for its day. Until then it can be called back, at the end of this page.
drafts-title = Drafts
drafts-none = No drafts
drafts-none-text = A draft is a copy of the rules in which you can change anything. You see at once what it would do to every member, and nobody else notices. Give it a name and open it.
drafts-name = Name of the draft
drafts-name-hint = So that you find it again, like “Fewer VIPs” or “Spring”.
drafts-differs = Differences from live
drafts-edited = Last edited
drafts-by = By
drafts-next = Next step
drafts-what-if-of = What if: { $name }
drafts-publish-of = Publish: { $name }
drafts-new = A new draft
drafts-copy = It begins as a copy of
drafts-copy-live = What is live
drafts-copy-draft = Draft: { $name }
drafts-open = Make a draft
draft-pages = Pages of this draft
draft-desk = Rules
draft-what-if = What if
draft-publish = Publish

## Versions of the programme
versions-title = All versions
version-word = Version
version-title = Version { $version }
version-effective = Holds from
version-always = The beginning
version-state = State
version-current = Live
version-scheduled = To come
version-past = Past
version-withdrawn = Called back
version-note = Note
version-by = Published by
version-changes-count = Changes
version-from = Holds from { $date }
version-published-by = Published by { $who }, { $at }
version-published = Published { $at }
version-changes = What it changed
version-first = The club began with these rules.
version-no-changes = It says the same as the version before it.
version-tiers = Its tiers
version-settings = What holds for all tiers
version-settings-text = Where a tier has a setting of its own, it says so above.
revert-title = Go back
revert-text = This takes version { $last } back: from today on the rules of version { $version } hold again, as a new version. The next review moves members by them.
revert-scheduled = This calls version { $last } back, which would hold from { $date }. Version { $version } goes on holding, and nobody is moved.
revert-note-hint = Why, for whoever reads the history later.
revert-submit = Go back to version { $version }
revert-withdraw = Call version { $last } back

## What if
what-if-title = What if “{ $name }” were the rules
what-if-lede = Worked out for every member. Nothing is changed by looking.
what-if-day = On the facts of the review for { $date }
what-if-figures = What the first review would do
what-if-up = Up
what-if-up-note = They would qualify for a higher tier and have it at once.
what-if-down = Down
what-if-down-note = They would move down at once: their grace is over, or there is none.
what-if-grace = Into grace
what-if-grace-note = They would no longer qualify and have time to recover.
what-if-removed = Tier removed
what-if-removed-note = They would be given the tier for which they qualify, at once.
what-if-share = Share of { $tier } in the end
what-if-share-note = { $now } now. { $low } to { $high } of all members is usual.
what-if-share-outside = In the end { $share } of all members would be { $tier }
what-if-share-low = 5 to 10% is usual. With fewer, good customers stand outside: ask for a little less, or give the tier a larger share.
what-if-share-high = 5 to 10% is usual. With more, nobody can treat each of them as a guest of honour: ask for a little more, or give the tier a smaller share.
what-if-courtesy =
    { $count ->
        [one] One member who has a tier as a courtesy is left out of all counts.
       *[other] { $shown } members who have a tier as a courtesy are left out of all counts.
    }
what-if-tiers = Members by tier
what-if-counts = Now; at once, that is after the first review; and in the end, when every grace period is over and nobody has bought anything more
what-if-now = Now
what-if-at-once = At once
what-if-in-the-end = In the end
what-if-flow = From the tiers of today to those in the end
what-if-flow-text = Two columns of tiers, the highest on top. A band goes from the tier that members have now to the one in which they end, and is as thick as they are many. The table below has the numbers.
what-if-flow-caption =
    { $count ->
        [one] member: the tier now, and in the end
       *[other] members: their tiers now, and in the end
    }
what-if-flow-band =
    { $count ->
        [one] From { $from } to { $to }: one member
       *[other] From { $from } to { $to }: { $shown } members
    }
what-if-costs = What the benefits cost
what-if-costs-unit = In a year, { $unit }
what-if-costs-of = Cost
what-if-discounts = Discounts
what-if-gifts = Gifts and services
what-if-both = Together
what-if-discounts-a-year = Discounts in a year
what-if-gifts-a-year = Gifts and services in a year
what-if-difference = Difference
what-if-more = { $amount } more
what-if-less = { $amount } less
what-if-same = none
what-if-costs-base =
    { $months ->
        [one] Based on what each member really bought in the last month, reckoned for a year, with the benefits of the tier now and of the tier in the end. Whether somebody would buy more or less because of them is not guessed at.
       *[other] Based on what each member really bought in the last { $shown } months, reckoned for a year, with the benefits of the tier now and of the tier in the end. Whether somebody would buy more or less because of them is not guessed at.
    }
what-if-uncounted = Some benefits count as nothing
what-if-uncounted-text = What they cost, or how often in a year they are given, is not known. Fill it in where the draft asks for it. An offer for a season always counts as nothing here, for its sales are not known beforehand.
what-if-uncounted-one = { $benefit } ({ $tiers })
what-if-movers = Who would move
what-if-kinds = Kinds of movement
what-if-all = All
what-if-nobody = Nobody would move so.
what-if-why = Why
what-if-why-of = Why: { $name }
what-if-mend = Mend the draft
what-if-faulty = It cannot be tried yet
what-if-faulty-text = While something has to be mended, nobody could be put into a tier by these rules.
what-if-unknown = Nothing is known of the members yet
what-if-unknown-text = The figures rest on the last review, and there has been none. Run it once on the overview, then come back.

## Two drafts side by side
compare-title = Compare
compare-lede = Two sets of rules side by side: what each would do, and in what they differ.
compare-live = What is live
compare-one = The first
compare-other = The second
compare-submit = Compare
compare-open = Open a draft
compare-figure = Figure
compare-faulty = Something has to be mended first: { $name }
compare-share = Share of the highest tier
compare-share-of = { $tier }: { $before } now, { $after } in the end
compare-share-low = Under 5%
compare-share-high = Over 10%
compare-before-after = { $before } now, { $after } in the end
compare-counts = { $now } now, { $soon } at once, { $later } in the end
compare-no-tier = No such tier
compare-differences = What { $name } does otherwise

## Publishing
publish-title = Publish “{ $name }”
publish-lede = Read once more what changes and what it does. After that it holds for everybody.
publish-changes = What changes
publish-who = Who would move, and why
publish-form = From when, and why
publish-day = First day
publish-day-hint = The review of this day is the first to use these rules: today or later. Year, month and day.
publish-note-hint = What you want to achieve, for whoever reads the history later.
publish-submit = Publish
publish-waiting = Version { $version } waits for { $date }. What it undoes would come back on that day, so take it back before you publish another.
publish-take-back = To the versions
publish-faulty = This draft cannot be published before what is listed above has been mended.

## What holds a tier, and conditions
evidence-pin =
    { $who ->
        [member] { $tier } is yours until { $date }. The reason: “{ $reason }”
       *[staff] { $tier } was set by hand and holds until { $date }. The reason: “{ $reason }”
    }
evidence-courtesy =
    { $who ->
        [member] { $tier } is yours until { $date }.
       *[staff] { $tier } was set by hand as a courtesy and holds until { $date }; statistics leave it out. The reason: “{ $reason }”
    }
evidence-without-pin = By the numbers alone, the tier would be { $tier }.
evidence-hold =
    { $who ->
        [member] { $tier } is yours until { $date } at least, even if you buy less.
       *[staff] { $tier } is kept until { $date } at least, because the member moved up; it is not checked before.
    }
evidence-waits =
    { $who ->
        [member] You have earned { $tier }. It becomes yours the next time this tier is checked.
       *[staff] The member has earned { $tier }. It comes the next time this tier is checked.
    }
# Follows a sentence about a tier that looks at other months than the rest of the programme.
evidence-window =
    { $months ->
        [one] For this, the last month counts.
       *[other] For this, the last { $window } months count.
    }
# count chooses the plural and is the number of conditions (shown is the same as it is written), need of which are
# needed and met of which are met.
evidence-conditions =
    { $who ->
        [member] { $count ->
            [one] { $tier } has one condition, and you meet it.
           *[other] { $tier } asks for { $need } of { $shown } conditions; you meet { $met }.
        }
       *[staff] { $count ->
            [one] { $tier } has one condition, and the member meets it.
           *[other] { $tier } asks for { $need } of { $shown } conditions; the member meets { $met }.
        }
    }
# condition is one of metric-…-asked, value is a number with its unit.
evidence-condition-met = Met: { $condition }. Now: { $value }.
evidence-condition-unmet = Not met: { $condition }. Now: { $value }.
evidence-condition-unknown = Not met: { $condition }. The number is not known yet.
evidence-lift-no-seats = { $tier } has no place to give yet: too few members have bought something.
# list is made of evidence-missing-…
evidence-way-all =
    { $who ->
        [member] For { $tier } you still need: { $list }.
       *[staff] For { $tier } the member still needs: { $list }.
    }
evidence-way-some =
    { $count ->
        [one] For { $tier } one of these is enough: { $list }.
       *[other] For { $tier } { $shown } of these are enough: { $list }.
    }
evidence-missing-spend = { $amount } more in net spend
evidence-missing-frequency =
    { $count ->
        [one] one more purchase
       *[other] { $shown } more purchases
    }
evidence-missing-recency = a purchase
evidence-missing-membership =
    { $count ->
        [one] one more month of membership
       *[other] { $shown } more months of membership
    }
evidence-missing-referrals =
    { $count ->
        [one] one more member brought in
       *[other] { $shown } more members brought in
    }
evidence-missing-engagement =
    { $count ->
        [one] feedback once more
       *[other] feedback { $shown } more times
    }
evidence-missing-now = { $condition } (now { $value })
evidence-missing-unknown = { $condition } (not known yet)

## Metrics: names
metric-net-spend = Net spend
metric-frequency = Purchases
metric-recency = Time since the last purchase
metric-average-order = Average purchase
metric-cadence = Time between purchases
metric-trend-three = Trend over 3 months
metric-trend-six = Trend over 6 months
metric-full-price-share = Bought at full price
metric-return-rate = Return rate
metric-margin = Margin
metric-service-cost = Service cost
metric-true-profit = True profit
metric-clv-simple = Lifetime value by purchases
metric-clv-margin = Lifetime value by margin
metric-membership = Membership
metric-referrals = Members brought in
metric-engagement = Feedback given

## Metrics: numbers with their unit
metric-purchases =
    { $count ->
        [one] one purchase
       *[other] { $shown } purchases
    }
metric-members =
    { $count ->
        [one] one member
       *[other] { $shown } members
    }
metric-times =
    { $count ->
        [one] once
       *[other] { $shown } times
    }
metric-days =
    { $count ->
        [one] one day
       *[other] { $shown } days
    }
metric-months =
    { $count ->
        [one] one month
       *[other] { $shown } months
    }
metric-percent = { $number }%

## Metrics: how they are computed. The window is the span of months whose purchases count.
metric-net-spend-how = Sales of the window minus returns of the window. A return counts on its own day, also when its sale was before the window.
metric-frequency-how = The number of sales in the window. A sale that was returned in full does not count.
metric-recency-how = Days from the last sale to the day of the review; the sale may lie before the window. A sale that was returned in full does not count.
metric-average-order-how = Value of the sales of the window divided by their number. Sales returned in full are left out; what was returned in part is not taken off.
metric-cadence-how = The median of the days from one sale of the window to the next: half of the gaps are shorter, half are longer. Sales returned in full are left out; two on one day are 0 days apart. Known from the second sale on.
metric-trend-three-how = Net spend a month over the last 3 months, divided by that over the last 12, whatever the window: 100% is as before, less is declining. Known as long as the net spend of the 12 months is above zero.
metric-trend-six-how = Net spend a month over the last 6 months, divided by that over the last 12, whatever the window: 100% is as before, less is declining. Known as long as the net spend of the 12 months is above zero.
metric-full-price-share-how = Of the value of the sales in the window whose list price is known, the part that was paid in full, without any discount. Sales returned in full are left out.
metric-return-rate-how = Value of the returns of the window divided by the value of all its sales.
metric-margin-how = Net spend of the window minus what the goods cost the shop, of everything whose cost is known. A return without a cost of its own takes its share of its sale’s.
metric-service-cost-how = Complaints and requests for help in the window, times what one of them costs according to the programme.
metric-true-profit-how = Margin minus what the gifts recorded in the window cost, minus the service cost. Discounts are in the margin already.
metric-clv-simple-how = Average purchase × purchases a month × months of membership. Purchases a month are the mean over the window, or over the membership where that is shorter. A membership of less than a year counts as 12 months, for the mean and for its length.
metric-clv-margin-how = Average purchase × purchases a month × margin rate × the months for which the programme expects customers to stay. The margin rate is the margin divided by the net spend whose cost is known. Purchases a month are the mean over the window, or over the membership where that is shorter; in the first year of membership over 12 months.
metric-membership-how = Full months since the day of joining.
metric-referrals-how = Members whom this member brought in within the window.
metric-engagement-how = How often the member gave feedback in the window.

## Metrics: what is asked for, as a part of a sentence (“all of: …; …”). limit is a number with its unit.
metric-net-spend-asked = net spend of at least { $limit }
metric-frequency-asked = at least { $limit }
metric-recency-asked = a last purchase at most { $limit } ago
metric-average-order-asked = an average purchase of at least { $limit }
metric-cadence-asked = at most { $limit } between purchases
metric-trend-three-asked = a trend over 3 months of at least { $limit }
metric-trend-six-asked = a trend over 6 months of at least { $limit }
metric-full-price-share-asked = at least { $limit } bought at full price
metric-return-rate-asked = at most { $limit } of the value returned
metric-margin-asked = a margin of at least { $limit }
metric-service-cost-asked = a service cost of at most { $limit }
metric-true-profit-asked = a true profit of at least { $limit }
metric-clv-simple-asked = a lifetime value by purchases of at least { $limit }
metric-clv-margin-asked = a lifetime value by margin of at least { $limit }
metric-membership-asked = a membership of at least { $limit }
metric-referrals-asked = at least { $limit } brought in
metric-engagement-asked = feedback given at least { $limit }

## My card
my-hold = It is yours until { $date } at least.
my-pin = { $tier } is yours until { $date }
my-pin-text = Until then it stays as it is, however much you buy. After that your purchases decide again.
my-conditions-all = For { $tier }, this is missing:
my-conditions-some =
    { $count ->
        [one] For { $tier }, one of these is enough:
       *[other] For { $tier }, { $shown } of these are enough:
    }
my-chosen = Chosen to suit how you buy

## Tiers
tiers-conditions-all =
    { $count ->
        [one] Whoever meets this condition
       *[other] Whoever meets all of these
    }
tiers-any =
    { $count ->
        [one] Whoever meets one of these { $of }
       *[other] Whoever meets { $shown } of these { $of }
    }
tiers-conditions-rule =
    { $months ->
        [one] What you bought in the last month counts.
       *[other] What you bought in the last { $shown } months counts.
    }
tiers-invitation = By invitation
tiers-invitation-rule = We ask members into this tier ourselves, with a reason and for a time.
# settings are several sentences without their full stops, with semicolons between them.
tiers-own = Different here: { $settings }.
tiers-choice = One of these, chosen to suit how you buy:
tiers-conditions = Where a tier has conditions, they stand beside it. Reaching a number exactly is enough.
tiers-invitations = A tier by invitation does not depend on numbers.
# when is such as “Every week, for Saturday”.
tiers-checked = When tiers are checked: { $when }.
tiers-up-then = Up: at once, at that check.
tiers-down-then = Down: also at that check.

## Benefits
benefit-credit-kind = Credit without a guarantor
benefit-queue = No waiting in queues
benefit-service = An extra service, free of charge
benefit-upgrade = A surprise: the next tier for a while
benefit-donation = A donation in your name
benefit-season = A seasonal offer of your own
benefit-for-days =
    { $days ->
        [one] for one day
       *[other] for { $shown } days
    }
benefit-a-year =
    { $count ->
        [one] once a year
       *[other] { $shown } times a year
    }
# Two of: 10%, 100,000 toman, for 7 days, 2 times a year.
benefit-worth-both = { $first }, { $second }

## One member, for staff
profile-how = How is this computed?
profile-buying = Buying
profile-order = Among all members who bought
profile-profit = Price and profit
profile-worth = Worth over time
profile-relationship = Relationship
profile-moved-pinned = Set by hand
profile-moved-reassigned = Tier was removed
profile-step-pinned = Set by hand from { $from } to { $to }
profile-step-pinned-same = { $to } was fixed by hand
profile-step-reassigned = { $from } was removed from the programme; now { $to }
profile-step-why = Why
profile-by-hand = Set by staff (account { $account }), programme version { $version }
profile-of-number = Under number { $number }
profile-moved-merged = Merged
profile-step-merged = From { $from } to { $to } by a merge
profile-by-merge = Merged by staff (account { $account }), programme version { $version }

## A tier set by hand
pin-title = Tier set by hand
pin-open = Set the tier by hand
pin-change = Set it anew
pin-tier = Tier
pin-tier-hint = It holds at once; the reviews leave it alone until its last day is over.
pin-choose = Choose a tier
pin-until = Last day
pin-until-hint = Year, month and day, like { $example }.
pin-reason = Reason
pin-reason-hint = The member can read it, unless it is a courtesy.
pin-courtesy = As a courtesy
pin-courtesy-hint = For a very unhappy customer. Statistics leave it out, and the member does not read the reason.
pin-submit = Set the tier
pin-by = Set by
pin-lift = End it now
pin-lift-hint = The tier stays until the next review, which decides by the numbers again.

## Making one member of two
merge-ask = Two cards of one person?
merge-title = Merge two members
merge-lede = Two cards, one person: one number stays, and everything under the other one moves to it.
merge-other = The other member’s number
merge-other-hint = Nothing changes before you have seen both side by side.
merge-compare = Compare
merge-stays = This number stays
merge-ends = This number ends
merge-login = Login
merge-consents = Answers about permissions
merge-contacts =
    { $count ->
        [one] one contact
       *[other] { $shown } contacts
    }
merge-history =
    { $count ->
        [one] one row of tier history
       *[other] { $shown } rows of tier history
    }
merge-answers =
    { $count ->
        [one] one answer about permissions
       *[other] { $shown } answers about permissions
    }
merge-referrals =
    { $count ->
        [one] one member brought in
       *[other] { $shown } members brought in
    }
merge-choose = { $what }: which one stays?
merge-happens = What happens
merge-moves = Number { $number } receives { $list }.
merge-number = A search for number { $gone } finds number { $kept } from then on.
merge-permissions = The stricter answer holds: messages and calls are allowed only where both cards allow them.
merge-login-ends = The login { $ends } is closed, and { $stays } stays.
merge-login-moves = The login { $email } stays. Its owner has to sign in again.
merge-pin = A tier set by hand goes on only if it is the one that stays.
merge-for-good = No button undoes this.
merge-reason-hint = It stays under “Who did what”, together with what was known of both.
merge-submit = Merge
merge-cancel = Cancel

## Contacts
contacts-title = Contacts
contacts-none = Nothing has been recorded yet. Note calls, visits and complaints here, so that everybody knows of them.
contacts-open = Record a contact
contacts-submit = Record it
contact-kind = What it was
contact-kind-hint = Help and complaints count as service; feedback and gifts have a number of their own below.
contact-call = Call
contact-mail = Mail
contact-message = Message
contact-visit = Visit
contact-note = Note
contact-help = Asked for help
contact-complaint = Complaint
contact-feedback = Feedback
contact-gift = Gift
contact-text = In words
contact-text-hint = What was said, asked or given. It may stay empty for feedback and gifts.
contact-score = Score
contact-score-hint = Only for feedback: 0 to 10, 10 being the best.
contact-score-none = No score
contact-scored = { $score } of { $most }
contact-cost = Cost
contact-cost-hint = Only for gifts: what it cost the shop.
contact-cost-was = cost { $amount }

## Who did what
audit-lede = Everything that changed something, every look at a profile, and who signed in. Nothing here can be changed or removed.
audit-about = About
audit-anything = Everything
audit-about-programme = The programme
audit-about-tiers = Tiers and reviews
audit-about-members = Members
audit-about-imports = Imports and exports
audit-about-staff = Staff
audit-about-signing-in = Signing in
audit-who = Who
audit-anybody = Anybody
audit-from = From day
audit-until = Until day
audit-day-hint = Like { $example }
audit-member-number = Member number
audit-what = What
audit-details = Details
audit-by-account = Account { $account }
audit-by-visitor = A visitor
audit-by-review = The nightly review
audit-by-cli = The command line
# part is an English code, such as worker.
audit-by-program = The program ({ $part })
audit-programme-published = Published a programme
audit-programme-reverted = Went back to earlier rules
audit-draft-opened = Opened a draft
audit-draft-edited = Changed a draft
audit-draft-renamed = Renamed a draft
audit-draft-discarded = Discarded a draft
audit-review-run = Reviewed all members
audit-review-forgotten = Forgot reviews and did their days anew
audit-review-movement-undone = Undid a movement of a review that was forgotten
audit-pin-set = Set a tier by hand
audit-pin-lifted = Ended a tier set by hand
audit-contact-recorded = Recorded a contact
audit-profile-seen = Looked at a profile
audit-member-applied = Asked for membership
audit-member-joined = Joined the club
audit-member-merged = Merged two members
audit-member-adopted = Gave the purchases of a phone or email to their member
audit-message-retried = Sent a message again
audit-message-cancelled = Took a message out of the queue
audit-ended = { $name }, number { $number }
audit-import-queued = Handed in a file
audit-import-finished = Finished the import of an uploaded file
audit-import-done = Brought rows in from the command line
audit-import-take-back = Decided to take an import back
audit-import-taken-back = Took an import back
audit-import-discarded = Discarded a file
audit-import-nobody = Changed the names that mean no customer
audit-export-done = Took data out
audit-demo-filled = Filled the club with invented data
audit-staff-added = Invited a colleague
audit-staff-invited = Sent an invitation again
audit-staff-role = Changed a colleague’s role
audit-account-disabled = Closed an account
audit-account-enabled = Opened an account again
audit-account-sessions-ended = Ended the sessions of an account
audit-account-language = Chose a language
audit-session-started = Signed in
audit-session-ended = Signed out
audit-password-asked = Asked for a new password
audit-password-changed = Set a new password
audit-changes =
    { $count ->
        [one] One change
       *[other] { $shown } changes
    }
audit-words = “{ $words }”
audit-version = Version { $version }
audit-effective = In force from { $date }
audit-pinned = { $tier }, until { $date }
audit-reviewed = For { $date }: { $up } up, { $down } down, { $grace } into a grace period
audit-import = Import { $number }
audit-rows =
    { $count ->
        [one] One row
       *[other] { $shown } rows
    }
audit-standings = Standings
audit-none = Nothing has been noted yet
audit-none-text = As soon as somebody signs in, imports a file or changes the rules, it stands here.
audit-none-found = Nothing fits
audit-none-found-text = Try another span of days, or fewer filters.
audit-show-all = Show everything
audit-pages = Pages of the log
audit-newest = Newest
audit-older = Older
audit-shown =
    { $count ->
        [one] One entry on this page
       *[other] { $shown } entries on this page
    }

## The desk of a draft
desk-draft = Draft
desk-draft-text = Nothing of it holds before it is published.
desk-edited-by = Last edited by { $who }, { $at }
desk-edited = Last edited { $at }
desk-differs = In what it differs from what is live
desk-same = In nothing yet: it says the same as what is live.
desk-tiers = Tiers
desk-tiers-text = The highest first. Whoever qualifies for several has the highest of them.
desk-qualifies = Who gets in
desk-benefits = Benefits
desk-benefits-which = Benefits of { $tier }
desk-members = Members now
desk-actions = What you can do
desk-edit = Edit
desk-edit-which = Edit { $tier }
desk-up = Up
desk-up-which = Move { $tier } up
desk-down = Down
desk-down-which = Move { $tier } down
desk-remove = Remove
desk-remove-which = Remove { $tier }
desk-remove-nobody = Nobody is in { $tier } now.
desk-remove-occupied =
    { $count ->
        [one] One member is in { $tier } now. When this draft holds, they are reviewed at once and get the tier for which they qualify.
       *[other] { $shown } members are in { $tier } now. When this draft holds, they are reviewed at once and get the tier for which they qualify.
    }
desk-remove-unknown = Whoever is in { $tier } when this draft begins to hold is reviewed at once and gets the tier for which they qualify.
desk-insert-above = A new tier above
desk-insert = Insert it
desk-new-tier = New tier
desk-discard = Discard this draft
desk-discard-text = It is put away for everybody who works on it. What is live stays as it is.
desk-discard-sure = Yes, discard it
desk-save = Save into the draft
desk-back = Back without saving

## The dials of a draft
dials-title = Try the numbers
dials-lede = Turn a number and see what it would do. Nothing is kept before you save it into the draft.
dials-shares = Shares
dials-shares-hint = Of those who bought in the window, the best so many per cent, after those of the tiers above.
dials-limits = What { $tier } asks for
dials-at-least = { $metric }, at least
dials-at-most = { $metric }, at most
dials-weights = What counts how much
dials-moving = Moving down
dials-own = Tiers with a setting of their own keep it.
dials-show = Show what it would do
dials-save = Save into the draft
dials-outcome = What it would do
dials-wrong = Some numbers cannot be used. What is wrong stands at each.
dials-faulty = These rules are impossible, so nothing can be counted. Mend what is listed first.
dials-not-reviewed = There has been no review yet, so nothing can be counted. Run one on the overview first.
dials-lost = The new counts did not arrive. Press the button under the numbers to try again.
dials-nobody = Nobody would move.
dials-up =
    { $count ->
        [one] One member would move up at once.
       *[other] { $shown } members would move up at once.
    }
dials-down =
    { $count ->
        [one] One member would move down at once.
       *[other] { $shown } members would move down at once.
    }
dials-grace =
    { $count ->
        [one] One member would begin a grace period.
       *[other] { $shown } members would begin a grace period.
    }
dials-reassigned =
    { $count ->
        [one] One member of a removed tier would get another at once.
       *[other] { $shown } members of removed tiers would get another at once.
    }
dials-top-usual = { $tier } would be { $share } of all members in the end, now it is { $now }. { $low } to { $high } is usual.
dials-top-low = { $tier } would be only { $share } of all members in the end, now it is { $now }. { $low } to { $high } is usual: the way in is narrow.
dials-top-high = { $tier } would be { $share } of all members in the end, now it is { $now }. { $low } to { $high } is usual: these are too many to know each of them.
dials-cost-more = Benefits would cost { $cost } a year: { $difference } more than the { $now } of now.
dials-cost-less = Benefits would cost { $cost } a year: { $difference } less than the { $now } of now.
dials-cost-same = Benefits would cost { $cost } a year, as they do now.

## One tier of a draft
name-fa = In Persian
name-ar = In Arabic
name-en = In English
tier-form-title = Tier: { $tier }
tier-form-lede = What it is called, who gets in, and what it does differently from the rest. It changes the draft alone.
tier-form-benefits = Its benefits
tier-form-names = Name
tier-form-metal = Metal
tier-form-metal-hint = Colour and shape of the card and of the sign beside the name.
tier-form-bronze = Bronze
tier-form-silver = Silver
tier-form-gold = Gold
tier-form-vip = Black with a line of gold
tier-form-criterion = Who gets in
tier-form-kind = The way in
tier-form-kind-hint = Only what belongs to the chosen way has to be filled in below.
tier-form-kind-share = The best by recency, frequency and spend
tier-form-kind-threshold = Whoever meets the conditions
tier-form-kind-invitation = Only by invitation
tier-form-kind-rest = Everybody; for the lowest tier
tier-form-share = Share
tier-form-share-hint = The best so many of every hundred who bought, after those of the tiers above.
tier-form-conditions = Conditions
tier-form-conditions-hint = The limit itself is enough. Where nothing is known of a member, the condition is not met.
tier-form-need = How many are needed
tier-form-need-all = All of them
tier-form-need-any =
    { $count ->
        [one] One at least
       *[other] { $shown } at least
    }
tier-form-condition = Condition { $number }
tier-form-limit = Limit of condition { $number }
tier-form-no-condition = None
tier-form-asked = { $asked } ({ $unit })
tier-form-more = More conditions
tier-form-how = How each of these is computed
tier-form-own = What it does in its own way
tier-form-own-hint = Where you leave a field empty, the setting of the whole programme holds.

## Benefits of one tier of a draft
benefit-form-title = Benefits of { $tier }
benefit-form-lede = Tick what its members get, and say how much of it. It changes the draft alone.
benefit-form-tier = Who gets into this tier
benefit-form-overview = Who gets what
benefit-form-kind = Benefit
benefit-form-given = yes
benefit-form-heading = What this tier gives
benefit-form-label = { $kind }, { $label }
benefit-form-on = Members of this tier get it
benefit-form-optional = You may leave it empty.
benefit-form-per-cent = Off the price
benefit-form-from = For purchases from
benefit-form-cost = Costs the shop each time
benefit-form-amount = Amount
benefit-form-a-year = Times a year
benefit-form-gift = What is given
benefit-form-dedicated = By an adviser of their own
benefit-form-lottery = With a private lottery
benefit-form-times = Months of usual purchases
benefit-form-days-to-pay = Time to pay
benefit-form-days = Lasts for
benefit-form-tenths = Times the usual points
benefit-form-choice = One of several, of which each member gets one
benefit-form-choice-hint = Of all that are marked so, a member gets the one that suits: no discount for whoever never waits for one.
benefit-form-note = A note for members

## Settings of a draft
settings-title = Settings
settings-lede = What holds for the whole draft. A tier may have settings of its own.
settings-name = Name of the draft
settings-heading = How tiers are reckoned
settings-window = Window
settings-window-hint = Purchases of so many months count.
settings-grace = Grace period
settings-grace-hint = Time to recover before moving down; 0 moves down at once.
settings-hold = Kept after moving up
settings-hold-hint = So long a new tier is not checked; 0 checks it from the first day.
settings-weights-hint = How much each of the three counts in the order of members. 1, 1 and 1 count alike; 0 leaves one out.
settings-weight-recency = Weight of recency
settings-weight-frequency = Weight of frequency
settings-weight-monetary = Weight of spend
settings-cadence = When it is checked
settings-cadence-hint = On these days members rise into it, and those who no longer qualify are told.
settings-fall = Whoever moves down goes
settings-fall-hint = When the grace period is over.
settings-fall-qualified = To the tier for which they qualify
settings-fall-step = Down by one tier
settings-inherit = As in the whole programme: { $value }
settings-empty = Empty: { $value }, as in the whole programme.
settings-months = months
settings-days = days
settings-per-cent = %
settings-toman = Amounts are typed in toman here. One toman is ten rial.
settings-assumptions = What is assumed
settings-assumptions-hint = Where the facts say nothing, the figures for profit and lifetime value rest on these.
settings-contact-cost = One complaint or request for help costs
settings-contact-cost-hint = What the shop spends on one of them, on average.
settings-expected = A customer goes on buying for
settings-expected-hint = How long you expect a good customer to stay.
settings-kinds = Kinds of benefits of your own
settings-kind-new = One more kind
settings-kind-new-hint = For what is not in the list of benefits. Name it in all three languages; then it can be given to any tier.
settings-kind-lowers-price = It lowers a price
settings-kind-lowers-price-hint = Members who never wait for sales are offered something else where there is a choice.
settings-kind-remove = Remove this kind
settings-kind-given =
    { $count ->
        [one] One tier of this draft gives it, and would no longer.
       *[other] { $shown } tiers of this draft give it, and would no longer.
    }

# Background work
jobs-nav = Background work
jobs-lede = What the club does by itself: when it was due last, how that went, and when it comes next.
jobs-job = Job
jobs-last = Last due
jobs-ended = Ended
jobs-next = Next
jobs-state = State
jobs-run = Run now
jobs-run-which = Run now: { $job }
jobs-programme = Beginning of a new version of the programme
jobs-sweep = Clearing out what has expired
jobs-never = Never run yet
jobs-running = Running since { $since }
jobs-waiting-again = Will be tried again
jobs-done = Done
jobs-failed = Failed
jobs-passed-over = Passed over
jobs-failed-which = { $job } did not go well
jobs-again = It will be tried again at { $at }. You can also run it now.
jobs-left = It was tried again and again and is now left to you. When the cause is gone, run it now.
jobs-troubled = Background work needs you
import-again = It is tried again
import-again-text = Something outside the file got in the way. Nothing is lost: it will be tried again at { $at }, and rows that are in already stay as they are.
import-give-up = Give up
audit-about-background = Background work
audit-job-asked = Asked for a job to be run now
audit-import-given-up = Gave up a file that waited to be tried again
