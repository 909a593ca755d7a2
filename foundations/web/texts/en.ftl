# Texts that all pages share

web-arasha = Arasha
web-skip = Skip to main content
web-demo = Demonstration
web-demo-text = All people, bodies and cases here are invented.
web-leave-region = Safety
web-leave-about = About your safety
web-leave = Leave this site quickly
web-language = Language
web-nav = Sections
web-aside = Good to know
web-sign-out = Sign out
web-home = Home page
web-foot = This page loads nothing from other sites and does not follow you.

web-look = Look
web-look-light = Light
web-look-dark = Dark
web-look-contrast = High contrast
web-look-large = Large letters
web-look-device = As on my device

web-error-prefix = Error:
web-warning = Please note:
web-mistakes =
    { $n ->
        [one] Check one answer
       *[other] Check { $n } answers
    }
web-back = Back
web-step = Step { $number } of { $of }
web-optional = optional
web-day = Day
web-month = Month
web-year = Year
web-date-day = The day is a number from 1 to 31
web-date-month = The month is a number from 1 to 12
web-date-year = Write the year with four digits, for example 2026
web-date-none = There is no such day in the calendar
web-megabytes = MB
web-file-large = This file is too large for us to take
web-mistake-too-many-files =
    { $most ->
        [one] You can add one file: send the rest later by your receipt
       *[other] You can add { $most } files: send the rest later by your receipt
    }
web-mistake-file-too-large =
    { $most ->
        [one] The file “{ $name }” is too large: we take up to one megabyte. Try to send it in parts
       *[other] The file “{ $name }” is too large: we take up to { $most } megabytes. Try to send it in parts
    }
web-mistake-file-empty = The file “{ $name }” is empty. Choose another
web-mistake-file-program = “{ $name }” is a program, and we do not take those. Send a document or a picture
web-mistake-upload-broken = The file did not arrive whole. Try to send it again
web-change = Change
web-here = We are here now
web-pages = Pages
web-page-before = Previous
web-page-after = Next

web-keys-title = Keys
web-keys-move = down, up
web-keys-open = open
web-keys-pick = select
web-keys-search = filter
web-keys-all = all keys
web-keys-off = I do not want these keys
web-close = Close

web-mon = Mo
web-tue = Tu
web-wed = We
web-thu = Th
web-fri = Fr
web-sat = Sa
web-sun = Su

# What did not happen, and what can be done now

web-trouble-request-title = We could not understand the request
web-trouble-request-text = Go back to the page before and try sending it again.
web-trouble-forbidden-title = You do not have the right to do this
web-trouble-forbidden-text = Your role does not include it. If you need it, tell your head of unit.
web-trouble-foreign-title = This form seems to come from another site
web-trouble-foreign-text = To protect you we did not take it, and nothing was saved. Open the page on our site and send it again.
web-trouble-missing-title = There is no such page
web-trouble-missing-text = The address may have a slip in it, or the page has moved. Try starting from the home page.
web-trouble-conflict-title = Something has changed in the meantime
web-trouble-conflict-text = Reload the page, see how things stand now, and try again.
web-trouble-large-title = This is more than we can take
web-trouble-large-text = Nothing was saved. Try shortening the text, or send the files one by one.
web-trouble-mistakes-title = Check your answers
web-trouble-mistakes-text = Go back to the page before and put these right.
web-trouble-often-title = Please wait a little
web-trouble-often-text = Too many requests came in a short time. Try again a little later.
web-trouble-often-wait =
    { $n ->
        [one] Too many requests came in a short time. Try again in one minute.
       *[other] Too many requests came in a short time. Try again in { $n } minutes.
    }
web-trouble-away-title = The site is not working at the moment
web-trouble-away-text = Nothing was saved this time. Try again in a few minutes. If a life is in danger, do not wait: call 112.
web-trouble-slow-title = We did not answer in time
web-trouble-slow-text = What you sent may not have been saved. Check first, then try again.
web-trouble-fault-title = We made a mistake
web-trouble-fault-text = The fault is ours, not yours. It has been recorded and we will mend it. Try again in a few minutes.
web-trouble-id = If you contact us, tell us this mark: { $id }

# Accessibility statement

web-accessibility = Accessibility
web-accessibility-title = This site is meant for everybody
web-accessibility-lead = We made it for people who see the screen and people who do not, for those who cannot hold a mouse, and for those whose telephone is old. Our measure is WCAG 2.2, level AA.
web-accessibility-can = What you can do
web-accessibility-can-keyboard = Do everything with a keyboard.
web-accessibility-can-script = File a complaint in a browser without JavaScript, too.
web-accessibility-can-zoom = Enlarge a page to 400 per cent: the text becomes one column and does not run off the side.
web-accessibility-can-look = Choose a light or dark look, high contrast or large letters at the foot of each page.
web-accessibility-can-lang = Read every page in Kazakh, Russian or English.
web-accessibility-state = How far the site conforms
web-accessibility-state-text = The site conforms in part to WCAG 2.2, level AA. “In part”, because there are the gaps named below.
web-accessibility-state-how = We found this by looking ourselves: every page is checked in three languages by a tool, by keyboard and on a small screen of 320 pixels. Nobody independent has checked it yet.
web-accessibility-gaps = Gaps we know of
web-accessibility-gap-reader = The site has not been tried yet with people who use screen readers: when it has, we will write here what came of it.
web-accessibility-gap-pdf = In our PDF documents pictures and tables are described in words, but old files that bodies sent us may be scans. Ask, and we give you their text.
web-accessibility-gap-sign = There is no video in sign language and no version in easy language yet.
web-accessibility-gap-lang = A piece of news may come out in one language only. The page then says so, and shows the text in the language it is there in.
web-accessibility-tell = If something stood in your way
web-accessibility-tell-text = Tell us on which page, and what you could not do. We will give you what you need in a form that suits you.
web-accessibility-tell-when = We answer within 15 working days.
web-accessibility-enforce = If our answer does not satisfy you
web-accessibility-enforce-text = Write to the head of the institution: somebody else looks at the decision again. You may also complain and go to court under the Administrative Procedural and Process-Related Code.
web-accessibility-date = This statement was made on { $date }. We look at it again when the site changes, and at least once a year.

# Privacy

web-privacy = Privacy
web-privacy-title = What we know about you, and what we do not
web-privacy-lead = In short: only what you write yourself. It is encrypted as soon as it reaches us.
web-privacy-visit = If you only read the site
web-privacy-visit-text = We keep nothing about you: we do not count who read which page or from where, and do not note what you searched for.
web-privacy-told = What you told us
web-privacy-told-text = Only the staff in charge of your case can open your complaint. Who opened it and when is recorded, and you can see it. You choose what may be passed on, and to whom, when you file the complaint. If the law obliges us to report something, we tell you first.
web-privacy-guests = If you were invited to a meeting
web-privacy-guests-text = When we invite people of embassies and organisations to a meeting, we take only name, post, organisation, language and mail address. They are encrypted, seen only by those who hold the meeting, and deleted when their time is over. A question is noted under your name only if you agree.
web-privacy-log = What the site itself records
web-privacy-log-text = The log of our software has the time of a request, the kind of page and the result. It has nothing you wrote, not your name, and not the address of your device. We send nothing to other sites, advertisers or counters.
web-privacy-cookies = Cookies
web-privacy-cookies-text = We set them only where there is no other way, so we do not trouble you for consent.
web-privacy-cookies-look = the look you chose, if you chose one;
web-privacy-cookies-draft = the key to the complaint you are writing, until you finish or leave quickly;
web-privacy-cookies-session = the session of somebody signed in, until they sign out.
web-privacy-kept = How long we keep records
web-privacy-kept-what = What is kept
web-privacy-kept-long = How long
web-privacy-kept-from = From when
web-privacy-kept-ever = for ever
web-privacy-kept-years = { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
web-privacy-kept-days = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
web-privacy-from-closed = the day the case was closed
web-privacy-from-made = the day the record was made
web-privacy-from-last-changed = the day of the last change
web-privacy-rights = Your rights
web-privacy-rights-text = You can ask what we keep about you and have mistakes put right. Write to us or call us.
web-privacy-complain = If our answer does not satisfy you, you can complain to the authority for the protection of personal data or go to court.

# Staying safe online

web-safety = Staying safe online
web-safety-title = So that others do not learn you were here
web-safety-lead = If somebody checks your telephone or computer, read this before you write a complaint.
web-safety-exit = What “Leave this site quickly” does
web-safety-exit-does = The button stands on top of the complaint pages. As soon as you press it:
web-safety-exit-draft = the complaint you began and your session are deleted;
web-safety-exit-traces = we ask the browser to erase our cookies and the pages it kept;
web-safety-exit-page = a plain calendar opens, and Back does not bring back what you wrote.
web-safety-exit-keys = A quick way: press Shift three times. For that JavaScript has to be on; the button works without it, too.
web-safety-cannot = What it cannot hide
web-safety-cannot-history = The history of the browser keeps our address. While the calendar is open, too, the address bar shows the name of our site.
web-safety-cannot-net = Your internet provider, your employer or the owner of the Wi-Fi can learn that you visited this site, but not what you wrote.
web-safety-cannot-spy = If a spying program is on your device, it sees everything on the screen.
web-safety-cannot-files = Letters you downloaded or printed stay where they are.
web-safety-do = What is better to do
web-safety-do-device = Use a device that the person who puts pressure on you does not touch: a friend’s telephone, a library computer.
web-safety-do-private = Open a private window of the browser: it erases its history when it closes.
web-safety-do-history = Afterwards delete this site from the history of the browser. Deleting the whole history may raise suspicion.
web-safety-do-tor = To leave no trace in the network, use Tor Browser. The site works at its strictest setting, too.
web-safety-do-receipt = Do not photograph the words of the receipt: write them on paper and keep it elsewhere.
web-safety-danger = If you are in danger now
web-safety-danger-text = Call 112. You can file the complaint later.

# What the foundations refuse: registers and keys
register-conflict = Somebody else has just changed this entry. Open it again and repeat your change.
register-mistake-key = Give the entry a key of small letters, digits and hyphens.
register-mistake-name = Give the name in all three languages.
register-mistake-until = The last day lies before the first. Correct one of them.
vault-chain-moved-on = Somebody else has just written into this case. Repeat your step; what you wrote is still here.
vault-recovery-secret-wrong = This is not the recovery secret of this institution. Check which file you have.
vault-case-erased = This case was erased: nobody can open what was written in it.
vault-shares-few = It takes { $of } sheets; here are { $n }
vault-share-length = A sheet has 64 signs; here are { $n }
vault-share-letters = Some sign is on no sheet: there are only Latin letters and the digits 2 to 7
vault-share-checksum = The checksum does not fit: a sign is mistyped. Compare it with the sheet
vault-share-wrong = The share on sheet No. { $n } is false
vault-share-other-set = Sheet No. { $n } is of another set: take the new one
vault-threshold-few = Ask for two sheets at least
vault-trustees-number = There are too few people, or more than { $most }
vault-unit-has-keys = This unit has its keys already.

# What a person in need reads first

web-urgent = Are you in danger now?
web-urgent-text = Call first. You can file the complaint later.
web-can = What we can do
web-can-ask = Ask the body to explain itself and to show its papers
web-can-visit = Visit prisons and other closed places
web-can-recommend = Recommend how to put things right: the body must consider it in a set time and tell us what it has done
web-cannot = What we cannot do
web-cannot-court = Change a court’s decision; but we will explain how to appeal against it
web-cannot-time = Stop the time limits of courts: do not miss them while you wait for our answer
web-cannot-private = Settle a dispute between two private persons

# Search

web-search-go = Find
