### Vafa. One section per page; keys are checked when compiling.

## Everywhere
brand = Vafa
skip = Skip to the content
foot = Vafa is a loyalty club for a shop’s best customers. Free and open source.
languages = Language
nav-public = Pages
nav-member = My club
nav-staff = Sections
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
problem-unreadable = This contains characters that cannot be read. Please type it again.
problem-credentials = E-mail and password do not match. Check both, or set a new password.
problem-too-often = Too many attempts. Please wait a few minutes, then try again.
problem-link = This link has been used or has expired. Please ask for a new one.
problem-taken = There is already an account with this e-mail.
problem-choice = Please choose one of the list.
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
error-full = The disk is full
error-full-text = Please make room on the server’s disk. What was saved before is kept.
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
        [member] In the last { $months } months you bought { $count ->
            [one] once
           *[other] { $times } times
        } for { $spend } in all, the last time { $days ->
            [0] today
            [one] yesterday
           *[other] { $ago } days before the review
        }.
       *[staff] In the last { $months } months the member bought { $count ->
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
        } before the review. Only purchases of the last { $months } months count towards a tier.
       *[staff] The last purchase was { $days ->
            [one] one day
           *[other] { $ago } days
        } before the review. Only purchases of the last { $months } months count towards a tier.
    }
evidence-never-bought =
    { $who ->
        [member] We know of no purchase of yours yet. Purchases of the last { $months } months count towards a tier.
       *[staff] No purchase of this member is known. Purchases of the last { $months } months count towards a tier.
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
        [member] { $tier } goes to place { $seats }. There is no single purchase of which we could promise that it is enough: regular visits count as much as value.
       *[staff] { $tier } goes to place { $seats }. There is no single purchase of which one could promise that it is enough.
    }
evidence-keep =
    { $who ->
        [member] { $tier } is safe as long as your spend of the last months stays at { $amount } or more and nothing else changes.
       *[staff] { $tier } is safe as long as the spend of the window stays at { $amount } or more and nothing else changes.
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
mail-closing = Warm regards, your club
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
profile-figures-day = As of the review for { $date }
profile-spend = Net spend
profile-spend-note = Sales minus returns in the last { $months } months.
profile-purchases-count = Purchases
profile-purchases-note = Sales in the last { $months } months. One that was returned in full does not count.
profile-recency = Days since last purchase
profile-recency-note = The last purchase was on { $date }.
profile-recency-none = No purchase is known yet.
profile-average = Average purchase
profile-average-note = What one purchase in these months brought on average.
profile-average-none = Known after a purchase in these months.
profile-cadence = Days between purchases
profile-cadence-note = The usual gap: half of the gaps are shorter, half are longer.
profile-cadence-none = Known from the second purchase on.
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
profile-external = Number at the till
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
overview-mail-failed = Failed
overview-mail-uncertain = May or may not have left
overview-mail-join = Joining the club
overview-mail-reset = New password
overview-mail-invitation = Invitation of staff

## Imports
imports-lede = Bring in customers and purchases as CSV files. Bringing the same file in twice changes nothing.
imports-file = File
imports-kind = What it holds
imports-purchases = Purchases
imports-customers = Customers
imports-unit = Unit of the amounts
imports-unit-hint = For files of purchases.
imports-toman = Toman
imports-rial = Rial
imports-calendar = Calendar of the dates
imports-calendar-hint = As the dates are written in the file.
imports-gregorian = Gregorian
imports-persian = Persian (Jalali)
imports-create = Make members of unknown customers
imports-create-hint = For files of purchases: whoever bought but is not known becomes a member from their first purchase on. Otherwise such rows are rejected.
imports-dry = Trial run
imports-dry-hint = Check every row and change nothing.
imports-file-hint = CSV in UTF-8, with commas or semicolons. The first line names the columns, in any order.
imports-columns = Names of the columns
imports-columns-text = The columns in bold must be there. Columns with other names are passed over.
imports-submit = Bring the file in
imports-latest = Latest imports
imports-when = When
imports-state = State
imports-queued = Waiting
imports-running = Running
imports-done = Done
imports-done-partly = Done, some rows rejected
imports-failed = Failed

## One import
import-title = Import
import-going = Bringing the file in
import-going-hint = You may leave this page; the work goes on.
import-going-dry = A trial run shows its numbers at the end. You may leave this page; the work goes on.
import-dry = This was a trial run
import-dry-text = Nothing was changed. If the numbers are right, bring the file in without the trial run.
import-read = Read
import-read-note = Rows of the file: imported, unchanged and rejected together.
import-imported = Imported
import-imported-note = Rows that were new and are in now.
import-imported-dry-note = Rows that would go in.
import-unchanged = Unchanged
import-unchanged-note = Rows that were in already.
import-rejected = Rejected
import-rejected-note = Rows that were not taken. All others were.
import-problem = The file could not be brought in to its end
import-problem-text = What had gone in before stays. Correct the cause and bring the same file in again: rows that are in already stay as they are.
import-rows =
    { $count ->
        [one] One rejected row
       *[other] { $shown } rejected rows
    }
import-rows-shown = The first { $most } are shown
import-rows-text = Correct these rows and bring the file in again. The other rows need not be taken out.
import-report = Download the report (CSV)
import-row = Row
import-column = Column
import-reason = Why not
import-value = What stood there
import-whole-row = Whole row

## Why a row was rejected
rejection-required = This must be filled in.
rejection-not-a-date = This is not a date of the chosen calendar. Write year, month and day, like 2025-12-01.
rejection-not-a-number = This is not a number.
rejection-too-precise = This has more decimals than the currency.
rejection-too-large = This amount is too large to be right.
rejection-negative-sale = A sale cannot be negative. Write “return” as its kind, or leave the sign out.
rejection-not-a-kind = The kind is “sale” or “return”.
rejection-sale-with-original = Only a return points to an earlier purchase.
rejection-negative = This cannot be negative.
rejection-too-long = This is too long.
rejection-column-count = The row has more or fewer values than the first line has columns.
rejection-open-quote = A quotation mark is opened and not closed.
rejection-not-utf8 = This is not UTF-8 text. Save the file as CSV in UTF-8.
rejection-unreadable = This contains characters that cannot be read.
rejection-unknown-customer = No customer is known by this number, phone, e-mail or id.
rejection-conflict = Another purchase has this id already. The earlier one was kept.
rejection-twice = This customer stands in the file twice. The first row was taken.
rejection-phone-taken = This phone belongs to another customer.
rejection-email-taken = This e-mail belongs to another customer.
rejection-not-a-phone = This is not a phone number.
rejection-not-an-email = This is not an e-mail address.
rejection-not-a-language = The language is fa, ar or en.
rejection-in-the-future = This day has not come yet.

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
staff-since = Since
staff-state = State
staff-active = Active
staff-invited = Invited
staff-disabled = Closed
staff-close = Close account
staff-close-whose = Close account: { $name }
staff-own = This is your own account
staff-own-text = You cannot close it yourself, so that somebody always has the keys. Ask another admin.
