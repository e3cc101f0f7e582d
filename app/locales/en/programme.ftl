### Versions and drafts as a whole: what they would do, and publishing them.

## The programme
programme-lede = The rules of the club: those in force, those you are thinking about, and those of the past. Nothing you try here changes anything until you publish it.
programme-live = Live: version { $version }
programme-live-more = All its rules and benefits
programme-live-since = In force since { $date }.
programme-live-always = The club began with this version.
programme-scheduled = Version { $version } takes effect on { $date }
programme-scheduled-text = It has been published and waits for its day. Until then you can withdraw it at the end of this page.
drafts-title = Drafts
drafts-none = No drafts
drafts-none-text = A draft is a copy of the rules in which you can change anything. You see at once what it does to every member, and no member notices. Give it a name and open it.
drafts-name = Name of the draft
drafts-name-hint = So that you find it again, like “Fewer VIPs” or “Spring”.
drafts-differs = Differences from the current programme
drafts-edited = Last edited
drafts-by = By
drafts-next = Next step
drafts-what-if-of = What if: { $name }
drafts-publish-of = Publish: { $name }
drafts-new = A new draft
drafts-copy = It begins as a copy of
drafts-copy-live = The current programme
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
version-effective = In force from
version-always = The beginning
version-state = Status
version-current = Live
version-scheduled = To come
version-past = Past
version-withdrawn = Withdrawn
version-note = Note
version-by = Published by
version-changes-count = Changes
version-from = In force from { $date }
version-published-by = Published by { $who }, { $at }
version-published = Published { $at }
version-changes = What it changed
version-first = The club began with these rules.
version-no-changes = No different from the version before it.
version-tiers = Its tiers
version-settings = What applies to all tiers
version-settings-text = Where a tier has a setting of its own, it is listed with that tier above.
revert-title = Go back
revert-text = This takes version { $last } back: from today the rules of version { $version } are in force again, as a new version. The next review moves members by them.
revert-scheduled = This withdraws version { $last }, due to take effect on { $date }. Version { $version } stays in force, and no one moves.
revert-note-hint = Why? For those who read the history later.
revert-submit = Go back to version { $version }
revert-withdraw = Withdraw version { $last }

## What if
what-if-title = What if “{ $name }” takes effect?
what-if-lede = Worked out for every member. Looking changes nothing.
what-if-day = On the facts of the review for { $date }
what-if-figures = Result of the first review
what-if-up = Up
what-if-up-note = They qualify for a higher tier and get it at once.
what-if-down = Down
what-if-down-note = They move down at once: their grace period is over, or there is none.
what-if-grace = Into grace
what-if-grace-note = They no longer qualify and have time to recover.
what-if-removed = Tier removed
what-if-removed-note = They get the tier they qualify for, at once.
what-if-share = Share of { $tier } in the end
what-if-share-note = { $now } now. { $low } to { $high } of all members is usual.
what-if-share-outside = In the end { $share } of all members are in { $tier }
what-if-share-low = { $low } to { $high } is usual. With fewer, good customers are left out: ask for a little less, or give the tier a larger share.
what-if-share-high = { $low } to { $high } is usual. With more, you cannot treat each of them as a guest of honour: ask for a little more, or give the tier a smaller share.
what-if-courtesy =
    { $count ->
        [one] One member who has a tier as a courtesy is left out of all counts.
       *[other] { $shown } members who have a tier as a courtesy are left out of all counts.
    }
what-if-tiers = Members by tier
what-if-counts = Now; at once, that is after the first review; and in the end, when every grace period is over and no one has bought anything more
what-if-now = Now
what-if-at-once = At once
what-if-in-the-end = In the end
what-if-flow = From the tiers of today to those in the end
what-if-flow-text = Two columns of tiers, the highest on top. Each band goes from the tier members have now to the one they end in; the more members, the thicker the band. The table below has the numbers.
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
        [one] Based on what each member really bought in the last month, scaled to a year, with the benefits of the tier now and of the tier in the end. We do not guess whether benefits change what members buy.
       *[other] Based on what each member really bought in the last { $shown } months, scaled to a year, with the benefits of the tier now and of the tier in the end. We do not guess whether benefits change what members buy.
    }
what-if-uncounted = Some benefits count as nothing
what-if-uncounted-text = We do not know what they cost, or how often in a year they are given. Fill it in where the draft asks for it. A seasonal offer always counts as nothing, because its sales are not known beforehand.
what-if-uncounted-one = { $benefit } ({ $tiers })
what-if-movers = Who moves
what-if-group =
    { $count ->
        [one] { $shown } member
       *[other] { $shown } members
    }
what-if-nobody = No one would move.
what-if-why = Why
what-if-why-of = Why: { $name }
what-if-mend = Fix the draft
what-if-faulty = It cannot be tried yet
what-if-faulty-text = Until the faults are fixed, these rules cannot put anyone into a tier.
what-if-unknown = We know nothing about the members yet
what-if-unknown-text = These figures rest on the last review, and there has been none. Run it once on the overview, then come back.

## Two drafts side by side
compare-title = Compare
compare-lede = Two sets of rules side by side: what each does, and how they differ.
compare-live = The current programme
compare-one = The first
compare-other = The second
compare-submit = Compare
compare-open = Open a draft
compare-figure = Figure
compare-faulty = Fix this first: { $name }
compare-share = Share of the highest tier
compare-share-of = { $tier }: { $before } now, { $after } in the end
compare-share-low = Under { $low }
compare-share-high = Over { $high }
compare-before-after = { $before } now, { $after } in the end
compare-counts = { $now } now, { $soon } at once, { $later } in the end
compare-no-tier = No such tier
compare-differences = What is different in { $name }

## Publishing
publish-title = Publish “{ $name }”
publish-lede = Read once more what changes and what it does. Once published, it applies to everyone.
publish-changes = What changes
publish-who = Who moves, and why
publish-form = From which day, and why?
publish-day = First day
publish-day-hint = The review of this day is the first to use these rules: today or later. Year, month and day.
publish-note-hint = What do you want to achieve? For those who read the history later.
publish-submit = Publish
publish-waiting = Version { $version } takes effect on { $date } and would replace what you publish now. Withdraw it first, then publish.
publish-take-back = To the versions
publish-faulty = Fix what is listed above, then publish this draft.
