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
my-claim = { $phone } is not proven yet
my-claim-text = You gave this phone when you joined. What is bought with it does not count for you yet, because anybody could have typed it. Show this card (number { $number }) and your phone at the counter: that takes a minute. Until then, show your card when you pay.
my-looks = Who has looked at your profile
my-looks-none = Nobody of the staff has looked at your profile yet.
my-looks-system = The program
my-looks-why = Your data are held in trust: every look of a member of staff is written down here.
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
