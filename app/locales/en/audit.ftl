### Who did what.

## Who did what
audit-lede = Everything that changed something, every look at a profile, and every sign-in. Nothing here can be changed or removed.
audit-about = About
audit-anything = Everything
audit-about-programme = The programme
audit-about-tiers = Tiers and reviews
audit-about-members = Members
audit-about-imports = Imports and exports
audit-about-staff = Staff
audit-about-signing-in = Signing in
audit-who = User
audit-anybody = Everyone
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
audit-by-program = The system ({ $part })
audit-programme-published = Published a programme
audit-programme-reverted = Went back to earlier rules
audit-draft-opened = Opened a draft
audit-draft-edited = Changed a draft
audit-draft-renamed = Renamed a draft
audit-draft-discarded = Discarded a draft
audit-review-run = Reviewed all members
audit-review-forgotten = Discarded reviews and reviewed their days again
audit-review-movement-undone = Undid a movement of a discarded review
audit-pin-set = Set a tier by hand
audit-pin-lifted = Ended a tier set by hand
audit-contact-recorded = Recorded a contact
audit-profile-seen = Looked at a profile
audit-member-applied = Asked for membership
audit-member-joined = Joined the club
audit-member-merged = Merged two members
audit-member-adopted = Gave the purchases of a phone or email to their member
audit-phone-proven = Confirmed a phone
audit-phone-withdrawn = Marked a phone as wrong
audit-message-retried = Sent a message again
audit-message-cancelled = Took a message out of the queue
audit-ended = { $name }, number { $number }
audit-import-queued = Uploaded a file
audit-import-finished = Finished the import of an uploaded file
audit-import-done = Imported rows from the command line
audit-import-take-back = Decided to take an import back
audit-import-taken-back = Took an import back
audit-import-discarded = Discarded a file
audit-import-nobody = Changed the names that mean no customer
audit-export-done = Exported data
audit-demo-filled = Filled the club with sample data
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
audit-second-factor-on = Turned the second factor on
audit-second-factor-off = Turned the second factor off
audit-second-factor-renewed = Made new recovery codes
audit-second-factor-recovered = Used a recovery code
audit-second-factor-reset = Reset a colleague’s second factor
audit-setting-changed = Chose who needs a second factor
audit-changes =
    { $count ->
        [one] One change
       *[other] { $shown } changes
    }
audit-words = “{ $words }”
audit-version = Version { $version }
audit-effective = Takes effect on { $date }
audit-pinned = { $tier }, until { $date }
audit-reviewed = For { $date }: { $up } up, { $down } down, { $grace } into a grace period
audit-import = Import { $number }
audit-rows =
    { $count ->
        [one] One row
       *[other] { $shown } rows
    }
audit-standings = Standings
audit-none = Nothing recorded yet
audit-none-text = Sign-ins, imports and rule changes appear here as they happen.
audit-none-found = Nothing found
audit-none-found-text = Try other days, or fewer filters.
audit-show-all = Show everything
audit-pages = Pages of the log
audit-newest = Newest
audit-older = Older
audit-shown =
    { $count ->
        [one] One entry on this page
       *[other] { $shown } entries on this page
    }
audit-about-background = Background work
audit-job-asked = Asked for a job to be run now
audit-import-given-up = Gave up a file that waited to be tried again
