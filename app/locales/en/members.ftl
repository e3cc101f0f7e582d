### Members as staff see them: the list, a profile, and what is done by hand.

## Members, for staff
members-title = Members
members-lede = Find any member by name, member number, phone or email, in any spelling.
members-search = Search
members-tier = Tier
members-tier-all = All tiers
members-unproven = Unconfirmed phones only
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
members-none-text = Members appear here when someone joins, or when an admin imports customers and purchases.
members-none-found = No one found
members-none-found-text = Try a part of the name, or the last digits of the phone number. Fewer filters find more.
members-show-all = Show all members

## One member, for staff
profile-where = You are here
profile-parts = Parts of this profile
profile-glance = At a glance
profile-numbers = All numbers
profile-numbers-none = They are counted with the next review.
profile-happened = What happened
purchases-all = All purchases
contacts-all = All contacts
profile-loyalty-newcomer = Newcomer
profile-loyalty-active = Active
profile-loyalty-loyal = Loyal
profile-loyalty-dormant = Dormant
profile-why = Why { $tier }
profile-tier-since = Since { $date }
profile-figures = In numbers
profile-figures-day = As of { $date }, with a window of { $months }.
profile-of = of { $total }
profile-r = Recency score
profile-r-note =
    { $score ->
        [1] For fewer than a fifth of the ranked members, the last purchase is older than this member’s.
       *[other] For at least { $share } of the ranked members, the last purchase is older than this member’s.
    }
profile-f = Frequency score
profile-f-note =
    { $score ->
        [1] Fewer than a fifth of the ranked members bought less often.
       *[other] At least { $share } of the ranked members bought less often.
    }
profile-m = Spend score
profile-m-note =
    { $score ->
        [1] Fewer than a fifth of the ranked members spent less.
       *[other] At least { $share } of the ranked members spent less.
    }
profile-place = Place
profile-place-note = By the three scores together; 1 is the best. Equal members share the last place of their group.
profile-purchases = Purchases and returns
profile-purchases-shown = Newest first, { $most } at most
profile-day = Day
profile-amount = Amount, { $unit }
profile-category = Category
profile-store = Store
profile-return = Return
profile-no-purchases = No purchases yet
profile-no-purchases-text = They appear here when purchases are imported under this member’s number, phone or email.
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
profile-consent-email-club = News of their tier and benefits, by email
profile-consent-email-offers = Offers, by email
profile-consent-sms-club = News of their tier and benefits, by text message
profile-consent-sms-offers = Offers, by text message
profile-consent-phone-club = Calls about their tier and benefits
profile-consent-phone-offers = Calls with offers
profile-consent-yes = Agreed
profile-consent-no = Not agreed
profile-recorded = This data is held in trust. Your visit has been recorded, and { $name } can see it.
profile-how = How is this computed?
profile-buying = Buying
profile-order = Among all members who bought
profile-profit = Price and profit
profile-worth = Worth over time
profile-relationship = Relationship
profile-moved-pinned = Set by hand
profile-moved-reassigned = Tier was removed
profile-step-pinned = Set by hand from { $from } to { $to }
profile-step-pinned-same = { $to } was set by hand
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
pin-change = Set it again
pin-tier = Tier
pin-tier-hint = It takes effect at once; reviews leave it alone until its last day is over.
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

## A phone that a member gave
claim-title = A phone to confirm
claim-lede = { $name } gave this phone when joining. Until it is confirmed, what was bought with it does not count for this card.
claim-phone = Phone given
claim-before = Phone until now
claim-owner = Known in the shop as
claim-nobody = No one
claim-hint = Confirm it only while the member is in front of you and their phone rings when you call it.
claim-moves = Everything the shop knows under it moves to this member: purchases, numbers and, if it is higher, the tier.
claim-prove = Confirm this phone
claim-wrong = This phone is wrong
claim-taken = Its owner signs in to the club, so it is given to no one else. If both are one person, an admin merges the two.
claim-unproven = phone not confirmed

## Making one member of two
merge-ask = Two cards of one person?
merge-title = Merge two members
merge-lede = Two cards, one person: one number stays, and everything under the other one moves to it.
merge-other = The other member’s number
merge-other-hint = Nothing changes before you have seen both side by side.
merge-compare = Compare
merge-stays = This number stays
merge-ends = This number is closed
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
merge-permissions = The stricter answer counts: messages and calls are allowed only where both cards allow them.
merge-login-ends = The login { $ends } is closed, and { $stays } stays.
merge-login-moves = The login { $email } stays. Its owner has to sign in again.
merge-pin = A tier set by hand continues only if it is the one that stays.
merge-for-good = No button undoes this.
merge-reason-hint = It is kept in the activity log, with what was known of both.
merge-submit = Merge
merge-cancel = Cancel

## Contacts
contacts-title = Contacts
contacts-none = Nothing has been recorded yet. Record calls, visits and complaints here, so that all colleagues know of them.
contacts-open = Record a contact
contacts-submit = Record it
contact-kind = What it was
contact-kind-hint = Help and complaints count as service; feedback and gifts have a number of their own below.
contact-call = Call
contact-mail = Email
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
