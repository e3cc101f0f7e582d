### How the club stands, and its background work.

## Overview
overview-run = Run the review
overview-run-again = Review today again
overview-none = No review yet
overview-none-text = A review scores every member on their purchases and moves them to the right tier. It runs by itself every night. Import your customers and purchases first, then run it once now to see every member’s tier.
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
overview-share-low-text = Members without a purchase in the window cannot move up. Check that the purchases of all stores are imported, then run the review again. If the share stays this small, the rules of the highest tier are too strict.
overview-share-high = { $share } of all members are { $tier }
overview-share-high-text = Members in their grace period still count, so the share may fall by itself when grace ends. If it stays this large, the rules of the highest tier are too easy to treat everyone in it as a guest of honour.
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
overview-nobody-moved = No one moved.
overview-moved = Who moved, { $most } at most
overview-moved-what = What happened
overview-moved-from = From
overview-moved-to = To
overview-imports = Last imports
overview-all-imports = All imports
overview-no-imports = Nothing has been imported yet.
overview-mails =
    { $count ->
        [one] One email could not be sent
       *[other] { $shown } emails could not be sent
    }
overview-mails-text = Check the address and the settings of the mail server. An email that failed, or whose fate is not known, is not sent again by itself, so that nobody gets it twice.
overview-mail-join = Joining the club
overview-mail-reset = New password
overview-mail-invitation = Invitation of a colleague

## Background work
jobs-nav = Background work
jobs-lede = What the club does by itself: when it was last due, how that went, and when it comes next.
jobs-job = Job
jobs-last = Last due
jobs-ended = Ended
jobs-next = Next
jobs-state = State
jobs-run = Run now
jobs-run-which = Run now: { $job }
jobs-programme = Start of a new version of the programme
jobs-sweep = Clearing out what has expired
jobs-never = Never run yet
jobs-running = Running since { $since }
jobs-waiting-again = Will be tried again
jobs-done = Done
jobs-failed = Failed
jobs-passed-over = Skipped
jobs-failed-periods =
    { $count ->
        [one] { $shown } period failed and waits for you
       *[other] { $shown } periods failed and wait for you
    }
jobs-failed-which = { $job } did not go well
jobs-again = It will be tried again at { $at }. You can also run it now.
jobs-left = It was tried several times without success and is now waiting for you. When the cause is gone, run it now.
jobs-troubled = Background work needs you
