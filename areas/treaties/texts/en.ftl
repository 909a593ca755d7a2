# Treaties

# Committees and procedures

treaties-procedure-hrc = Human Rights Committee
treaties-procedure-cescr = Committee on Economic, Social and Cultural Rights
treaties-procedure-cerd = Committee on the Elimination of Racial Discrimination
treaties-procedure-cedaw = Committee on the Elimination of Discrimination against Women
treaties-procedure-cat = Committee against Torture
treaties-procedure-crc = Committee on the Rights of the Child
treaties-procedure-cmw = Committee on Migrant Workers
treaties-procedure-ced = Committee on Enforced Disappearances
treaties-procedure-crpd = Committee on the Rights of Persons with Disabilities
treaties-procedure-spt = Subcommittee on Prevention of Torture
treaties-procedure-upr = Universal Periodic Review
treaties-procedure-special-procedures = Special procedures of the Human Rights Council

# The docket

treaties-docket-title = Communications
treaties-docket-note = Complaints of individuals to UN committees that we help with or follow. First what has a last day, the earliest on top; then the newest.
treaties-docket-new = Open a file
treaties-docket-empty = There are no such communications.
treaties-docket-caption = Communications: what is due first, then the newest
treaties-docket-shown =
    { $n ->
        [one] { $n } communication on this page
       *[other] { $n } communications on this page
    }
treaties-any = all
treaties-choose = Choose
treaties-filter = Show
treaties-due = Due
treaties-do = What comes next
treaties-number = Number
treaties-un = UN No. { $number }
treaties-articles-of = Articles { $articles }
treaties-no-day = no last day
treaties-not-yours = Open to those who work on it
treaties-due-late =
    { $n ->
        [one] { $date }, { $n } day late
       *[other] { $date }, { $n } days late
    }
treaties-due-today = Today
treaties-due-in =
    { $n ->
        [one] { $date }, { $n } day left
       *[other] { $date }, { $n } days left
    }

# Where a communication stands

treaties-stage-prepared = Being prepared
treaties-stage-submitted = Sent to the committee
treaties-stage-observations = State’s observations awaited
treaties-stage-comments = Author’s comments
treaties-stage-examination = Before the committee
treaties-stage-follow-up = Follow-up to the views
treaties-stage-closed = Closed
treaties-interim-requested = Interim measures: asked for
treaties-interim-granted = Interim measures: in force
treaties-interim-refused = Interim measures: refused
treaties-interim-lifted = Interim measures: lifted
treaties-outcome-violation = Violation found
treaties-outcome-no-violation = No violation found
treaties-outcome-inadmissible = Inadmissible
treaties-outcome-discontinued = Discontinued
treaties-grade-a = A: largely satisfactory
treaties-grade-b = B: partially satisfactory
treaties-grade-c = C: not satisfactory
treaties-grade-d = D: no cooperation with the committee
treaties-grade-e = E: contrary to the views, or rejection
treaties-period-observations = the State’s observations
treaties-period-comments = the author’s comments
treaties-period-interim-report = the State’s word on interim measures
treaties-period-follow-up = the State’s reply to the views

# What comes next, and why

treaties-do-submit = Send it to the committee
treaties-why-submit = The communication is being written. No period runs yet.
treaties-do-registration = Wait for the registration
treaties-why-registration = The committee has it and will say whether it registers it.
treaties-do-interim-answer = Ask the committee about interim measures
treaties-why-interim-answer = Interim measures were asked for because a person may suffer harm that cannot be undone.
treaties-do-interim-report = See whether interim measures are kept
treaties-why-interim-report = The committee asked the State to hold still and to say what it does.
treaties-do-admissibility = Wait for an objection to admissibility
treaties-why-admissibility = The State has two months to contest that the communication is admissible.
treaties-do-observations = Wait for the State’s observations
treaties-why-observations = The period of the treaty runs. When the observations come, record their day.
treaties-do-comments = Help the author to comment
treaties-why-comments = The State has answered. The author may reply to each point.
treaties-do-examination = Wait for the committee’s decision
treaties-why-examination = Both sides were heard. No period runs.
treaties-do-follow-up = Wait for the State’s reply to the views
treaties-why-follow-up = The committee found a violation. The State says what it did for the person and for all others.
treaties-do-grade = Wait for the committee’s grade
treaties-why-grade = The State has replied, or its time was closed. The committee grades what was done.
treaties-do-round = See what the committee asks next
treaties-why-round = This round was graded. Record the next round, or close the file.
treaties-do-nothing = Nothing is left to do
treaties-why-nothing = The file is closed.

# What happened

treaties-deed-submitted = Sent to the committee
treaties-deed-registered = Registered and sent to the State
treaties-deed-interim-requested = Interim measures asked for
treaties-deed-interim-granted = The committee asked the State for interim measures
treaties-deed-interim-refused = The committee did not grant interim measures
treaties-deed-interim-report = The State’s word on interim measures came
treaties-deed-interim-lifted = The committee lifted interim measures
treaties-deed-objection = The State contests admissibility
treaties-deed-observations = The State’s observations came
treaties-deed-comments = The author’s comments were sent
treaties-deed-extended = The committee gave more time
treaties-deed-decided = The committee decided
treaties-deed-reply = The State replied to the views
treaties-deed-graded = The committee graded the follow-up
treaties-deed-round = The committee asked the State once more: next round
treaties-deed-closed = The office closed the file
treaties-deed-note = Note or papers
treaties-extended-until = { $period }, until { $date }
treaties-recorded = recorded by { $name }, { $at }
treaties-taken-back = Taken back by { $name }, { $at }

# One communication

treaties-communication = Communication { $number }
treaties-at-a-glance = At a glance
treaties-at-committee = Committee or procedure
treaties-at-un-number = Number at the committee
treaties-at-articles = Articles of the treaty
treaties-at-rights = Rights
treaties-at-stage = Stage
treaties-at-outcome = Decision
treaties-at-opened = File opened
treaties-none-yet = not yet
treaties-facts = Facts of the case
treaties-author = Author
treaties-sealed = Your keys do not open all of this
treaties-sealed-text = What is missing below is sealed for other people. Numbers, days and stages are complete.
treaties-words-sealed = Sealed to you
treaties-history = What happened
treaties-history-empty = Nothing has been recorded yet.
treaties-files-warn = The files are as they came: unchecked. Open them on a computer without a network.
treaties-next = Next: { $act }
treaties-clocks = Periods
treaties-clock-late = ended late
treaties-clock-lapsed = the time is over, nothing was contested
treaties-clock-kept = ended in time
treaties-clock-setting = The institution’s own setting
treaties-clock-setting-by = The institution’s own setting, after: { $source }
treaties-grades = Grades of the follow-up
treaties-grades-round = Round
treaties-grades-grade = Grade
treaties-grades-day = Day
treaties-round = Round { $n }
treaties-who = Who can open this
treaties-who-text = And recovery by the trustees together. Opening this page has been recorded.
treaties-share = Put a colleague on it
treaties-share-hint = They will open all of it: what is here and what is still to come.
treaties-share-go = Share
treaties-undo = Recorded by mistake
treaties-undo-title = Take back what was recorded
treaties-undo-text = It stays in the history, marked as taken back, with your reason. Stage and periods are worked out without it.
treaties-undo-reason = Reason
treaties-undo-reason-hint = Sealed, as everything else that is written here.
treaties-undo-go = Take back

# Forms of the docket

treaties-new-title = Open a file for a communication
treaties-new-who = Who will read this
treaties-new-who-text = You, whoever you put on the file, and recovery by the trustees together. Committee, articles, rights, numbers and days stand in clear; who complains and what happened is sealed.
treaties-un-number-hint = If the committee has given one, as 1234/2026
treaties-articles-hint = With commas between: 7, 9(1), 14(3)(g)
treaties-author-hint = The name, or what you call the person. Kept apart from the facts.
treaties-facts-hint = What happened, when, which remedies were tried, what the person asks for
treaties-new-go = Open the file
treaties-record = Record what happened
treaties-record-title = Communication { $number }: record what happened
treaties-record-kind = What happened?
treaties-record-day = On which day?
treaties-record-day-hint = The day it happened, not the day you record it. Of a letter to the State: the day it was sent to the State.
treaties-record-period = Which period did the committee make longer?
treaties-record-until = The new last day
treaties-record-words = What to keep about it
treaties-record-words-hint = Sealed. In short: what was said, what was asked, what follows.
treaties-record-files = Papers
treaties-record-files-hint = Sealed as they arrive
treaties-record-go = Record
treaties-wrong-committee = Choose the committee
treaties-wrong-un-number = Write the number as the committee does: 1234/2026
treaties-wrong-articles = Write the articles by their numbers, with commas between: 7, 9(1), 14
treaties-wrong-rights = Choose at least one right
treaties-wrong-facts = Write what happened
treaties-wrong-long = This is longer than { $most } characters. Shorten the text
treaties-wrong-note = Write something down, or add papers
treaties-wrong-kind = Choose what happened
treaties-wrong-day = Give the date
treaties-wrong-future = This day is still to come. Record what has happened
treaties-wrong-outcome = Choose how the committee decided
treaties-wrong-grade = Choose the grade
treaties-wrong-period = Choose which period the committee made longer
treaties-wrong-until = Give the new last day
treaties-wrong-reason = Write why it is taken back
treaties-wrong-person = Choose a colleague who works with communications
treaties-conflict-changed = Somebody changed this communication while your page was open, so what you sent was not recorded. Go back for your words, see how things stand now, and send them again
treaties-wrong-place = This does not fit what has been recorded: for its day the communication does not stand there. Check the day and the deeds before and after it
treaties-wrong-extension = The new last day must be later than the old one, and within what the rule allows. Check the date

# The calendar

treaties-calendar-title = Calendar of reports
treaties-calendar-lead = When the State reports to UN committees and to the Human Rights Council, when they answer, and when we report ourselves.
treaties-calendar-treaty = Committee or procedure
treaties-calendar-feed = Follow in your own calendar (.ics)
treaties-calendar-feed-note = Copy the address into a calendar program: it then shows changes by itself.
treaties-calendar-ahead = Ahead
treaties-calendar-none-ahead = Nothing is planned.
treaties-calendar-late = the day is over
treaties-calendar-past = What happened
treaties-calendar-none-past = Nothing is entered yet.
treaties-calendar-older = Earlier
treaties-date-when = When
treaties-date-what = What
treaties-date-source = Source
treaties-date-source-link = Source
treaties-date-source-none = not given
treaties-feed-event = { $what }: { $cycle }
treaties-feed-month = Known to the month only
treaties-cycle-report = { $procedure }: periodic report { $number }
treaties-cycle-upr = Universal Periodic Review, cycle { $number }
treaties-moment-report-due = The State’s report is due
treaties-moment-report-submitted = The State’s report was submitted
treaties-moment-issues = List of issues
treaties-moment-prior-issues = List of issues prior to reporting
treaties-moment-issues-replied = The State’s replies to the list of issues
treaties-moment-alternative-due = Our own report is due
treaties-moment-alternative-sent = Our own report was sent
treaties-moment-dialogue = Dialogue of the committee with the State
treaties-moment-observations = Concluding observations
treaties-moment-follow-up-due = The State’s follow-up report is due
treaties-moment-follow-up-submitted = The State’s follow-up report was submitted
treaties-moment-next-due = The next periodic report is due
treaties-moment-national-report = National report
treaties-moment-working-group = Session of the Working Group
treaties-moment-adoption = Adoption of the outcome
treaties-moment-mid-term = Mid-term report
treaties-moment-visit-requested = Visit requested
treaties-moment-visit-agreed = The State agreed to the visit
treaties-moment-visit = Visit
treaties-moment-visit-report = Report on the visit
treaties-reporting-title = Reporting
treaties-reporting-note = What stands here is public:
treaties-reporting-first = What is due first
treaties-reporting-nothing = Nothing is planned.
treaties-reporting-docket = From the docket
treaties-reporting-cycles = Cycles
treaties-reporting-cycle = Cycle
treaties-reporting-empty = No cycle has been entered yet.
treaties-cycle-new = Enter a cycle
treaties-cycle-number = Number of the report or cycle
treaties-cycle-number-hint = As 5 or 3-4
treaties-cycle-name-kk = Name in Kazakh
treaties-cycle-name-ru = Name in Russian
treaties-cycle-name-en = Name in English
treaties-cycle-name-hint = For what has no number, such as a rapporteur’s visit: in all three languages
treaties-cycle-go = Enter
treaties-cycle-dates = Dates
treaties-cycle-no-dates = No date has been entered yet.
treaties-date-new = Add a date
treaties-date-go = Add
treaties-date-title = A date of the calendar
treaties-date-hint = Leave the day empty where only the month is known
treaties-date-is-done = It has happened
treaties-date-done = done
treaties-date-off = taken off
treaties-date-symbol = Symbol or title of the document
treaties-date-symbol-hint = As CAT/C/KAZ/CO/4
treaties-date-url = Address of the document
treaties-date-withdraw = Take this date off the calendar
treaties-date-withdraw-hint = It was entered by mistake. Calendars that follow ours will be told.
treaties-date-save = Save
treaties-wrong-procedure = Choose the committee or procedure
treaties-wrong-number = Write the number in digits: 5 or 3-4
treaties-wrong-number-or-name = Give a number, or a name in all three languages
treaties-wrong-name = Write the name in this language too
treaties-wrong-moment = Choose what the date is about
treaties-wrong-url = Write the whole address, beginning with https://
treaties-conflict-date-changed = Somebody changed this date while your page was open, so what you sent was not recorded. Open it again and look

# The draft of our own report

treaties-report-open = Draft our own report
treaties-report-title = Alternative report of the institution: { $institution }
treaties-report-period = Period: { $from } to { $until }
treaties-report-draft = Draft of { $date }
treaties-report-opening = Introduction
treaties-report-closing = Recommendations
treaties-report-article = Article { $article }: { $rights }
treaties-report-kind = { $kind }: up to { $n } words
treaties-draft-title = Draft of our own report
treaties-draft-note = Put together anew each time from what is recorded, with your own paragraphs. Committees ask for a Word file in English, Russian or another UN language, with numbered paragraphs and pages; Kazakh is for the house.
treaties-draft-lang = Language of the report
treaties-draft-kind = Kind
treaties-draft-from = From (year-month-day)
treaties-draft-until = Until (year-month-day)
treaties-draft-make = Make the draft
treaties-draft-empty = Nothing is recorded for this part.
treaties-draft-edit = Edit
treaties-draft-add = Add a paragraph of your own
treaties-draft-length = Length
treaties-draft-words-of = { $n } words of { $most }
treaties-draft-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
treaties-draft-over = The draft is longer than the limit. Shorten it before it is sent.
treaties-draft-limit-note = The limit is a setting of the institution, not confirmed by a source. Check what the secretariat asks for this time.
treaties-draft-file = Word file
treaties-draft-file-note = Parts without a paragraph are left out of the file.
treaties-draft-download = Save as .docx
treaties-block-new = A paragraph of your own
treaties-block-edit = Edit a paragraph
treaties-block-text = Text
treaties-block-text-hint = It becomes public with the report: no names, nothing from a case. An empty line begins the next numbered paragraph.
treaties-block-remove = Take this paragraph out of the report
treaties-block-go = Save
treaties-block-versions = Versions
treaties-block-version = { $name }, { $at }
treaties-wrong-iso-day = Write the day as 2026-11-30
treaties-wrong-section = This part does not belong to the report. Open the draft again
treaties-wrong-text = Write the paragraph
treaties-conflict-text-changed = Somebody changed this paragraph while your page was open, so yours was not saved. Go back for your words and open it again
treaties-told-date = { $what }: { $date }.
treaties-told-violation = On { $date } the { $committee } found a violation in communication No. { $number }.
treaties-told-no-violation = On { $date } the { $committee } found no violation in communication No. { $number }.
treaties-told-inadmissible = On { $date } the { $committee } declared communication No. { $number } inadmissible.
treaties-told-discontinued = On { $date } the { $committee } ended its examination of communication No. { $number }.
treaties-told-grade = It graded what the State did about its views { $grade } on { $date }.

# Statistics

treaties-measure-communications = Communications for which the office opened a file in the period, by the day of opening. Each is counted where it stood at the moment the figures are for; what was recorded by mistake and taken back before that moment does not count.

# The demonstration

treaties-demo-author = Author { $n } (demonstration)
treaties-demo-custody = Invented for the demonstration. A man says that he was beaten in a police station and that nobody looked into it for two years. The prosecutor and two courts refused to open a case.
treaties-demo-removal = Invented for the demonstration. A woman says that she is to be sent back to a country where she will be tortured. The last court has refused; the removal is near.
treaties-demo-equality = Invented for the demonstration. A family says that a landlord turned them away because of their origin, and that the court did not look at it.
treaties-demo-violence = Invented for the demonstration. A woman says that she called the police eleven times and was told that it was a family matter.
treaties-demo-assembly = Invented for the demonstration. A man says that he was fined for standing alone with a sheet of paper.
treaties-demo-access = Invented for the demonstration. A student who uses a wheelchair says that she cannot enter the only college of her town.
treaties-demo-child = Invented for the demonstration. A father says that the court did not hear his child of twelve before it decided with whom the child lives.
treaties-demo-note = The author’s lawyer asks for help with the answer to paragraphs 12 to 20.
treaties-demo-observations = The State says that remedies were not exhausted, and that the medical papers show no injuries.
treaties-demo-cycle = Invented cycle (demonstration)
treaties-demo-source = Demonstration, not a real date
treaties-demo-opening = This draft belongs to the demonstration. Its dates and communications are invented.

    The institution thanks everybody who wrote to it in the period under review.
