### Versions and drafts as a whole: what they would do, and publishing them.

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
