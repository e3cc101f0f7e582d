### Files brought in: on their way, brought in, taken back.

## Imports
imports-lede = Import purchases, customers and contacts from your till, your online shop or a spreadsheet. You see how a file is read before anything changes.
imports-file = File
imports-file-hint = CSV or Excel (.xlsx), as your system exports it. The first line names the columns, in any language and any order.
imports-kind = What it contains
imports-purchases = Purchases
imports-customers = Customers
imports-contacts = Contacts
imports-more = More options
imports-source = System the ids belong to
imports-source-hint = A short name, such as till or webshop: letters, digits, - and _. Receipt 12 of the till and order 12 of the online shop are then two purchases.
imports-customer-source = System the customer ids belong to
imports-customer-source-hint = Only if it is another system. If not, leave it empty.
imports-submit = Upload the file
imports-next = Nothing is imported yet. On the next page you see the columns and the first rows.
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
imports-create = Make members of customers not registered yet
imports-create-hint = Customers you do not have yet become members from their first purchase on. Without this, their rows are rejected.
imports-columns = Names of the columns
imports-columns-text = Columns in bold are required. Columns with these names are recognized at once; if your file uses other names, you say on the next page which is which.
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
imports-broken-off = Interrupted
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
prepare-kind-hint = If the file contains something else, change it here and show it again.
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
prepare-check-text = Reads the whole file and changes nothing. You see how many rows fit and which do not.
prepare-check-do = Check the file
prepare-checked = The file has been checked; nothing has changed
prepare-checked-good = Of { $read } rows, { $imported } go in and none is rejected.
prepare-checked-partly = Of { $read } rows, { $imported } go in and { $rejected } are rejected. The reasons are in step 4.
prepare-stale = You have changed your choices since this check. Check again to be sure.
prepare-rejected-rows = Rows that do not fit
prepare-run = Import
prepare-run-text = Rows that do not fit are put aside, and you can correct them later. You can also take the whole import back later.
prepare-run-none = None of the first rows can be read like this. Look at the reasons above first.
prepare-run-do = Import the file
prepare-discard = Discard this file
prepare-discard-sure = The file is deleted from Vafa. Nothing was imported, so nothing else changes.
prepare-discard-yes = Yes, discard it
prepare-problem = The file cannot be imported like this yet
prepare-invalid = Correct the choices marked below.
prepare-source-problem = The name of the system cannot be used. Use letters, digits, - and _, but not “member”.
format-csv = This is a text file in { $encoding }, separated by { $separator }.
format-xlsx = This is an Excel file; the sheet “{ $sheet }” is read.
format-comma = commas
format-semicolon = semicolons
format-tab = tabs

## Why a file cannot be used
why-empty = The file is empty. Its first line has to name the columns.
why-missing = No column is “{ $column }”. Choose in step 1 which column it is.
why-missing-suggested = No column is “{ $column }”. It is probably “{ $theirs }”: choose it in step 1.
why-column-twice = Two columns are “{ $column }”. Leave one of them out.
why-mapping = The choice for the column “{ $column }” does not fit. Choose again.
why-not-text = The names of the columns cannot be read. Save the file as CSV UTF-8 or as .xlsx.
why-header = The first line, which names the columns, cannot be read. Open the file, correct it, and upload it again.
why-old-xls = This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, and upload that.
why-protected = This file is protected by a password. Save it without one and upload it again.
why-too-large = This Excel file is too large. Save the sheet as CSV UTF-8 and upload that.
why-xlsx = This Excel file is damaged. Open it in Excel, save it again, and upload that.
why-not-a-table = This is no CSV and no Excel file. Export the table as CSV or .xlsx and upload that.
why-unit = Toman and rial only fit a club that counts in rial. Choose another unit.
why-io = The file could not be read. Upload it again.

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
import-going = Importing the file
import-going-hint = You may leave this page; the work goes on.
import-checking = Checking the file
import-checking-hint = Nothing is changed. You may leave this page; the work goes on.
import-going-back = Taking the import back
import-read = Read
import-read-note = Rows of the file: imported, unchanged and rejected together.
import-imported = Imported
import-imported-note = Rows that were new and are in now.
import-imported-dry-note = Rows that go in when you import.
import-unchanged = Unchanged
import-unchanged-note = Rows that were in already.
import-rejected = Rejected
import-rejected-note = Rows that do not fit. All others do.
import-left-out = Columns left out
import-corrects = Corrects rows of
import-corrected = Corrected rows came with
import-problem = The import did not finish
import-problem-text = What was imported before stays. Fix the cause and import the same file again: rows that are in already stay as they are.
import-unusable = The file could not be used
import-broken-off = This import was interrupted
import-broken-off-text = What was imported before stays. Import the same file again to go on, or take this import back.
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
import-rows-text = Correct the rows here, or download them, correct them in a spreadsheet and upload that file. You need not remove rows that are in already.
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
correct-do = Import corrected rows
correct-hint = Only rows in which you change something are imported.
correct-nothing = Nothing has been changed yet
correct-nothing-text = Correct at least one cell, then send the page again.
correct-first = First rows
correct-next = Next rows
import-again = It is tried again
import-again-text = Something outside the file went wrong. Nothing is lost: we try again at { $at }, and rows that are in already stay as they are.
import-give-up = Give up

## Taking an import back
back-title = Take this import back
back-text = Everything that only this import knows is removed. What other files and colleagues have added stays, and the tiers follow at the next review.
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
        [one] One customer known from nowhere else
       *[other] { $shown } customers known from nowhere else
    }
back-enriched =
    { $count ->
        [one] What it added to one record of another import
       *[other] What it added to { $shown } records of other imports
    }
back-reason = Reason
back-reason-hint = It is kept with the import and in the activity log, so that colleagues understand it later.
back-do = Take it back
back-first = Other imports depend on this one
back-first-text = They added to its records, or returned its sales. Take these back first:
back-done = This import has been taken back
back-done-text = The figures below are from the time of the import.
back-went = What was removed
back-nothing = Nothing of it was left.
back-by = By

## Why a row was rejected
rejection-at = { $column }:
rejection-at-value = { $column } “{ $value }”:
rejection-required = This is empty. Fill it in.
rejection-nobody = A till writes this when no customer is given, so the sale belongs to no one. To count it, write who bought.
rejection-nobody-customer = A till writes this when no customer is given. Write the id of the customer.
rejection-shortened = A spreadsheet has shortened this number, and its last digits are lost. Format the column as text, or write the full number.
rejection-not-a-date = This is not a date of the chosen calendar. Write year, month and day, like 2025-12-01.
rejection-persian-date = This looks like a date of the Persian calendar. Choose the Persian calendar, or write a Gregorian date.
rejection-gregorian-date = This looks like a Gregorian date. Choose the Gregorian calendar, or write a Persian date.
rejection-too-early = This is too long ago to be right. Check the year.
rejection-in-the-future = This day has not come yet. Correct the date.
rejection-closed-before = The day of settling is before the contact itself. Check both dates.
rejection-not-a-calendar = The calendar is “gregorian” or “persian”.
rejection-not-a-number = This is not a number. Write it in figures.
rejection-too-precise = This has more decimals than the currency. Round it.
rejection-could-be-thousands = This could mean thousands or decimals. Write 1500 or 1.50, without separators of thousands.
rejection-too-large = This amount is too large to be right. Check it.
rejection-negative-sale = A sale cannot be negative. Write “return” as its kind, or leave the sign out.
rejection-negative = This cannot be negative. Leave the sign out.
rejection-not-paid = This purchase has not been paid, so it does not count. Import it again once it is paid.
rejection-unknown-status = It is not clear whether this means paid. Write “paid” or “cancelled”.
rejection-not-a-kind = The kind is “sale” or “return”.
rejection-not-a-contact = The kind is one of call, email, message, visit, note, help, complaint, feedback, gift.
rejection-not-a-score = The score is a whole number from 0 to 10. Correct it.
rejection-sale-with-original = Only a return points to an earlier purchase. Write “return” as its kind, or leave this empty.
rejection-not-a-source = The name of the system has letters, digits, - and _ only, and is not “member”.
rejection-not-an-id = Write system and id, like webshop:12. Separate several by semicolons.
rejection-several-rows = Several rows have this number and differ. If they are the articles of one purchase, choose to add them up and import the file again.
rejection-several-contacts = Several rows have this id and differ. Keep one of them, or give each its own id.
rejection-too-long = This is too long. Write it shorter.
rejection-column-count = The row has more values than the first line has columns. Put text that contains separators in quotation marks.
rejection-open-quote = A quotation mark is opened and not closed. Close it or take it out.
rejection-not-utf8 = This text has broken characters. Save the file as CSV UTF-8 or .xlsx.
rejection-unreadable = This contains characters that cannot be read. Type it again.
rejection-unknown-customer = No customer has this id, phone or email. Import the customers first, or choose to make members of customers not registered yet.
rejection-unknown-person = No customer has this id, phone or email. Import the customers first, or correct it.
rejection-unknown-member = No member has this number. Check it, or leave it empty and name the customer.
rejection-two-people = The customer and the member number are two different people. Leave one of the two empty.
rejection-two-customers = This id and this phone or email belong to two different customers. Merge them on their page, or correct the row.
rejection-conflict = Another purchase has this number already and was kept. Check the number; if two systems number alike, give each its own name.
rejection-contact-conflict = Another contact has this id already and was kept. Check the id.
rejection-phone-taken = This phone is registered for another customer. Correct it, or leave it empty.
rejection-email-taken = This email is registered for another customer. Correct it, or leave it empty.
rejection-not-a-name = This is not a name that can be read, in one line. Type it again.
rejection-not-a-phone = This is not a phone number. Write it like 0912 123 4567, or with + and the country code.
rejection-not-an-email = This is not an email address. Write it like name@example.com.
rejection-not-a-language = The language is fa, ar or en.
