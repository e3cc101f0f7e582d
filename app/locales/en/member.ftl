### A member’s own card.

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
my-grace-text = Until { $date } your tier does not change. Further down you can see how to keep it.
my-way = Your way in the club
my-here = You are here
my-nearness =
    { $count ->
        [one] You are one place away from { $tier }.
       *[other] You are { $places } places away from { $tier }.
    }
my-keep =
    { $count ->
        [one] You are one place short of keeping { $tier }.
       *[other] You are { $places } places short of keeping { $tier }.
    }
my-why = Why you have this tier
my-reviewed = Last reviewed for { $date }.
my-not-reviewed = Your first review is still to come.
my-rules = How tiers work
my-benefits = The benefits of your tier
my-claim = { $phone } is not confirmed yet
my-claim-text = You gave this phone when you joined. Anyone could have typed it, so what is bought with it does not count for you yet. Show this card (number { $number }) and your phone in the shop; it takes a minute. Until then, show your card when you pay.
my-looks = Who has seen your data
my-looks-none = No one on our staff has opened your profile yet.
my-looks-system = The system
my-looks-why = Your data is held in trust: every time one of our staff opens your profile, it is recorded here.
look-search = searched for you
look-list = from the list of members
look-review = after a review of tiers
look-audit = from the log
look-import = after receiving purchases
look-merge = to bring two entries of yours together
look-member = while helping another member
look-address = opened directly
my-hold = It is yours until at least { $date }.
my-pin = { $tier } is yours until { $date }
my-pin-text = Until then your tier is fixed, even if you buy less. After that your purchases decide again.
my-conditions-all = For { $tier } you still need:
my-conditions-some =
    { $count ->
        [one] For { $tier } one of these is enough:
       *[other] For { $tier } { $shown } of these are enough:
    }
my-chosen = Chosen to suit how you buy
