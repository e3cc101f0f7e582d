### What stands on every page, and how numbers, money and days are written.

## Everywhere
brand = Vafa
skip = Skip to the content
foot = Vafa, the customers’ club
languages = Language
nav-public = Pages
nav-member = My club
nav-staff = Sections
nav-menu = Menu
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
email = Email
password = Password
programme-nav = Programme
audit-nav = Activity log

## Numbers, money, days
money-toman = { $amount } toman
money-rial = { $amount } rial
money-other = { $amount } { $currency }
percent = { $number }%
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
