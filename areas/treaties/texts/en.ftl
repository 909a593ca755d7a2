# Treaties: how they stand on a day

treaties-title = What the State has promised on human rights
treaties-nav = Treaties
treaties-lead = 18 treaties and protocols of the United Nations: what the State signed, what it put into law, what came into force for it. These are four different days.
treaties-as-of-today = As of today, { $day }.
treaties-as-of = As of { $day }.
treaties-back-to-today = Back to today
treaties-other-day = See another day
treaties-on = On which day
treaties-on-hint = For example, 2021-03-01
treaties-show-day = Show that day
treaties-mistake-day = There is no such day. Write it as 2021-03-01: year, month, day
treaties-party-count = { $n } of { $of } bind the State.
treaties-unknown-count =
    { $n ->
        [one] Of { $n } that is not known.
       *[other] Of { $n } that is not known.
    }
treaties-hearing-short = Committees to which a person can complain of the State: { $n } of { $of }
treaties-to-guide = Would a committee take my complaint? Answer a few questions
treaties-caption = Days of signature, law, deposit and entry into force of each treaty
treaties-instrument = Treaty
treaties-protocol = protocol
treaties-standing = Where it stood
treaties-none = nothing recorded
treaties-not-yet = not yet
treaties-unknown = not known
treaties-year = { $year }
treaties-numbered = { $what }, No. { $number }
treaties-worked-out = { $day } (worked out)
treaties-how-read = How to read this
treaties-how-read-text = A signature does not bind yet. Nor does the national law: the State deposits its instrument with the UN Secretary-General, and then the treaty's own time must pass. What we do not know we do not hide: we write “not known”.
treaties-csv = Download this table as open data (CSV)

# Standings, and what the State did

treaties-standing-nothing = Nothing recorded
treaties-standing-not-adopted = The treaty did not exist yet
treaties-standing-withdrawn = Withdrew
treaties-standing-signed = Signed
treaties-standing-law = Law adopted, not deposited
treaties-standing-deposited = Deposited, not yet in force
treaties-standing-party = The State is a party
treaties-standing-unknown = Not known
treaties-means-nothing = We know of no step by the State towards this treaty.
treaties-means-not-adopted = The United Nations adopted this treaty after this day.
treaties-means-withdrawn = The State withdrew from it and has not come back since.
treaties-means-signed = The State has signed: it has promised not to act against the treaty's purpose. The treaty does not bind it yet.
treaties-means-law = The national law is adopted, but other States have no official word of it. The treaty does not bind the State yet.
treaties-means-deposited = The instrument is deposited. Now the time that the treaty itself sets must pass.
treaties-means-party = The treaty binds the State.
treaties-means-unknown = What is certain: “{ $least }”. What else had happened by that day we do not know, and we do not guess.
treaties-kind-decree-to-sign = Decree to sign
treaties-kind-signature = Signature
treaties-kind-instruction = Instruction to complete it
treaties-kind-law = National law
treaties-kind-law-reworded = New wording of the law
treaties-kind-deposit = Deposit
treaties-kind-in-force = Entry into force
treaties-kind-declaration = Declaration
treaties-kind-reservation = Reservation
treaties-kind-objection = Objection by another State
treaties-kind-accepts = Acceptance of a procedure
treaties-kind-excludes = Opting out of a procedure
treaties-kind-derogation = Derogation in an emergency
treaties-kind-withdrawal = Withdrawal
treaties-kind-not-party = Noted as no party
treaties-certainty-confirmed = read in the source
treaties-certainty-derived = worked out from a known day
treaties-certainty-unconfirmed = commonly known, not yet read in a source
treaties-certainty-unknown = known to be unknown
treaties-path = Four days
treaties-later = after this day
treaties-deeds = What the State did
treaties-deeds-none = No fact is recorded about this treaty.
treaties-when = When
treaties-what = What happened
treaties-certainty = How sure
treaties-source = Source
treaties-offers = Who may turn to whom
treaties-procedure = Procedure
treaties-committee = Committee
treaties-answer = Can it be used against the State
treaties-about = The treaty itself
treaties-adopted = Adopted by the United Nations
treaties-general = In force between the first States
treaties-enters = Comes into force for a new State
treaties-enters-days =
    { $n ->
        [one] { $n } day after the deposit
       *[other] { $n } days after the deposit
    }
treaties-enters-months =
    { $n ->
        [one] { $n } month after the deposit
       *[other] { $n } months after the deposit
    }
treaties-enters-first =
    { $n ->
        [one] on the first day of the month after { $n } month from the deposit
       *[other] on the first day of the month after { $n } months from the deposit
    }
treaties-corrections = What we corrected
treaties-struck = taken back
treaties-because = Why: { $reason }

# Committees

treaties-committees-title = What UN committees can do about the State
treaties-committees-lead = A committee is a group of independent experts. They look at a person's complaint only if the State has agreed to that. Some can inquire into grave violations, or look at one State's complaint about another.
treaties-committees-caption = What each committee could do about the State that day
treaties-hearing = { $n } of the { $of } committees whose procedure was then in force could hear a person's complaint.
treaties-hearing-unknown =
    { $n ->
        [one] Of { $n } more it is not known.
       *[other] Of { $n } more it is not known.
    }
treaties-procedure-complaints = A person's complaint
treaties-procedure-inquiry = Inquiry
treaties-procedure-inter-state = A State's complaint of a State
treaties-procedure-visits = Visits to places of detention
treaties-procedure-urgent-action = Urgent action to find somebody
treaties-answer-yes = Yes
treaties-answer-no = No
treaties-answer-unknown = Not known
treaties-answer-not-in-force = In force for nobody yet
treaties-answer-none = no such procedure
treaties-answer-since = Yes, { $since }
treaties-rules = What a person's complaint must meet
treaties-limit = Time limit
treaties-elsewhere = If another international body has it
treaties-reply = The State's reply
treaties-limit-months =
    { $n ->
        [one] { $n } month after the last decision at home
       *[other] { $n } months after the last decision at home
    }
treaties-limit-late = none; later than { $years } years after the last decision, or { $elsewhere } after another body, it may be seen as an abuse
treaties-limit-none = none
treaties-elsewhere-no-bar = no bar
treaties-elsewhere-pending = a bar while that body has it
treaties-elsewhere-examined = a bar while it has it and afterwards
treaties-reply-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }

# The guide: would a committee take the complaint

treaties-guide-title = Would a UN committee take my complaint?
treaties-guide-lead = Answer seven plain questions. We then say which committee you can turn to, what is missing, and which day not to miss.
treaties-guide-what-1 = Beside each answer stands the article it comes from.
treaties-guide-what-2 = We never say “no”: only the committee decides.
treaties-guide-what-3 = Where you do not know, choose “I cannot say”: that is an answer too.
treaties-guide-language = Choose the language now: if you change it on the way, your answers are lost.
treaties-guide-begin = Begin
treaties-guide-next = Continue
treaties-guide-complain = Complain to us
treaties-guide-kept-title = Nobody sees your answers
treaties-guide-kept = Your answers are not kept: not in a database, not in a log, not in a cookie. Nor do they stand in the page's address, so they do not stay in your browser's history. Close the page and they are gone.
treaties-guide-kept-short = Your answers are kept nowhere. Close the page and they are gone.
treaties-guide-choose = Choose one of the answers
treaties-guide-future = This day is still to come. Write a day no later than today
treaties-guide-unsaid = not said
treaties-q-about = What happened?
treaties-q-note-about = You can choose several. If you cannot say, choose nothing: we will show all committees.
treaties-q-whom = Whom is it about?
treaties-q-note-whom = A committee takes a complaint from whoever was harmed, or from somebody they agreed to.
treaties-q-when = When was it?
treaties-q-note-when = A committee looks at what happened after the State accepted its procedure.
treaties-q-courts = What did courts decide?
treaties-q-note-courts = First all that is possible at home must be tried.
treaties-q-hindered = What keeps you from going on at home?
treaties-q-note-hindered = If it takes too long or clearly would not help, a committee may not ask you to wait.
treaties-q-elsewhere = Does another international body have this matter?
treaties-q-note-elsewhere = For instance another committee. Special rapporteurs of the United Nations do not usually count.
treaties-q-named = Will you give your name?
treaties-q-note-named = The committee passes your complaint to the State: it learns who wrote.
treaties-legend-about = What it is about
treaties-legend-several = You can choose several
treaties-legend-who = Who complains
treaties-legend-group = The person harmed is …
treaties-legend-when = The day it happened
treaties-legend-day-hint = For example, 27 3 2024. If you do not know exactly, leave it empty.
treaties-legend-goes-on = Does it go on
treaties-legend-courts = Courts
treaties-legend-decided = The day of the last decision
treaties-legend-hindered = What stands in the way
treaties-legend-before = Another international body
treaties-legend-ended = The day that body finished
treaties-legend-named = Your name
treaties-topic-torture = Beating, torture, humiliation, or being sent where it threatens
treaties-topic-liberty = Arrest, detention, danger to life, or unbearable conditions
treaties-topic-trial = The trial was unfair, or no court would hear
treaties-topic-freedoms = Kept from speaking, meeting, joining, believing or voting
treaties-topic-family = Interference with family, home or private life
treaties-topic-equality = Treated worse than others
treaties-topic-race = Treated worse because of nationality, race or origin
treaties-topic-violence = Violence by a private person, and the State did not protect
treaties-topic-social = Work, housing, health, education or benefits
treaties-topic-disappearance = Somebody was taken away, and nobody says where they are
treaties-group-woman = a woman or a girl
treaties-group-child = younger than eighteen at that time
treaties-group-disability = a person with a disability
treaties-group-migrant = a worker from abroad or their family
treaties-who-myself = For myself
treaties-who-child = For my child or ward
treaties-who-agreed = For somebody who agrees in writing
treaties-who-cannot = For somebody who cannot agree: dead, missing, held without contact
treaties-who-other = For somebody else, without their agreement
treaties-goes-on-over = No, it is over
treaties-goes-on-goes-on = Yes, it goes on
treaties-goes-on-unsure = I cannot say
treaties-courts-last = The last court there is has decided
treaties-courts-some = A court has decided, and one can still appeal
treaties-courts-none = No court was asked
treaties-courts-unsure = I cannot say
treaties-hindered-nothing = Nothing
treaties-hindered-slow = It takes unreasonably long
treaties-hindered-hopeless = It would hardly help
treaties-hindered-unsure = I cannot say
treaties-before-no = No
treaties-before-pending = Yes, it is examining it
treaties-before-decided = Yes, it has examined it
treaties-before-unsure = I cannot say
treaties-named-yes = Yes
treaties-named-unpublished = Yes, but it is not to be published
treaties-named-no = No, I will not give it

# What the guide found

treaties-result-title = What it comes to, committee by committee
treaties-result-lead = By your answers, and the rules as of { $day }.
treaties-result-decides = Only the committee itself decides whether to take a complaint. Nothing here is a refusal.
treaties-result-none-title = No committee fits your answers
treaties-result-none = That does not mean that nobody can help. Change an answer, or write to us.
treaties-result-accepts = Takes complaints of the State:
treaties-result-verdict = How it stands
treaties-result-point = What the committee looks at
treaties-result-article = Where it comes from
treaties-verdict-missing = Missing
treaties-verdict-open = Nobody can say
treaties-verdict-until = Time limit
treaties-verdict-met = Likely met
treaties-point-accepted = The State has accepted this procedure. First day: { $day }.
treaties-point-accepted-unknown = Whether the State has accepted this procedure is not known to us. Before you write, ask us or the committee's secretariat.
treaties-point-accepted-no = The State has not accepted this procedure so far. That may change; and the committee reads such news when it looks at the State's report.
treaties-point-accepted-not-in-force = This procedure is not in force for any State yet.
treaties-point-since-after = It happened after the State accepted the procedure ({ $day }).
treaties-point-since-before = It happened before { $day } and is over. A committee does not usually look at that. If its effects still violate a right, say so.
treaties-point-since-begun-before = It began before { $day }. This committee looks only at what began later.
treaties-point-since-goes-on = It began before { $day } but goes on. The committee may look at what came after.
treaties-point-since-maybe = It was before { $day }. If it goes on, the committee may look at it.
treaties-point-since-unsure = You gave no day. The committee looks at what happened from { $day } on.
treaties-point-victim-self = You complain for yourself.
treaties-point-victim-child = You may complain for your child or ward. Enclose a paper that shows it.
treaties-point-victim-agreed = Enclose that person's written consent.
treaties-point-victim-cannot = Explain why consent is impossible. If you are close family or a lawyer, say so: the committee decides.
treaties-point-victim-other = Consent is needed. If it cannot be had, say why.
treaties-point-victim-unsure = You did not say for whom you complain.
treaties-point-courts-last = The last court at home has decided. Enclose copies of all decisions.
treaties-point-courts-slow = If it takes unreasonably long, you need not wait. Say what you did when, and how long you have waited.
treaties-point-courts-hopeless = If it would hardly help, this is not asked for. Show why: doubt alone is not enough.
treaties-point-courts-hopeless-unsaid = The treaty does not say so in words, but the committee asks only for remedies that work. Show why yours would not.
treaties-point-courts-some = There is still a court to turn to. Turn to it first.
treaties-point-courts-none = First turn to courts and bodies at home. Ask us which.
treaties-point-courts-unsure = You could not say about courts. Gather what decisions there are, and show them to us.
treaties-point-limit-none = There is no time limit. All the same do not wait: proof grows harder with time.
treaties-point-late-unsure =
    { $n ->
        [one] You gave no day of the last decision. { $n } year after it a complaint may be seen as an abuse.
       *[other] You gave no day of the last decision. { $n } years after it a complaint may be seen as an abuse.
    }
treaties-point-late-until = There is no time limit. But after { $day } a complaint may be seen as an abuse. Write before.
treaties-point-late-over = { $day } has passed: the committee may see the complaint as an abuse. Explain why it comes late.
treaties-point-limit-until =
    { $n ->
        [one] After the last decision you have { $n } month. Last day: { $day }.
       *[other] After the last decision you have { $n } months. Last day: { $day }.
    }
treaties-point-limit-over =
    { $n ->
        [one] The { $n } month after the last decision ended on { $day }. If there is a good reason for the delay, write all the same and prove it.
       *[other] The { $n } months after the last decision ended on { $day }. If there is a good reason for the delay, write all the same and prove it.
    }
treaties-point-limit-unsure =
    { $n ->
        [one] You gave no day of the last decision. After it you have { $n } month: do not miss it.
       *[other] You gave no day of the last decision. After it you have { $n } months: do not miss it.
    }
treaties-point-elsewhere-no = No other international body has it.
treaties-point-elsewhere-no-bar = That another body has it does not keep this committee from it.
treaties-point-elsewhere-pending = While another body has it, this committee does not look at it. Wait for the end, or withdraw it there.
treaties-point-elsewhere-decided = What another body has examined this committee does not look at. If that body did not go into the substance, or the question was another, say so.
treaties-point-elsewhere-over = The other body has finished: that does not keep this committee from it.
treaties-point-elsewhere-unsure = If you wrote to another body, find the copies: the committee will ask.
treaties-point-named-yes = You give your name.
treaties-point-named-unpublished = The committee and the State learn your name. Ask the committee in writing not to publish it.
treaties-point-named-no = A committee does not take a complaint without a name. To us you can complain without one.
treaties-point-named-unsure = You did not say whether you give your name.
treaties-result-interim = If there is danger now, ask the committee for interim measures: it calls on the State to hold still meanwhile ({ $article }).
treaties-write-title = How to write to a committee
treaties-write-signed = In writing, and signed. In one of the languages of the United Nations: Arabic, Chinese, English, French, Russian or Spanish.
treaties-write-facts = Tell it in order: who, when, where; which right of the treaty was violated; what you did at home.
treaties-write-copies = Enclose copies of decisions. Do not send originals.
treaties-write-address = One address for all committees:
treaties-write-check = Before you write, check the address on this page; it has forms too:
treaties-help-title = We can help
treaties-help = We help you write to a committee, and say what can be done at home. A complaint to us does not take away your right to turn to a committee. But it does not stop the committee's time limits.
treaties-result-said = What you answered

# The office: facts about treaties

treaties-keep-title = Facts about treaties
treaties-keep-note = What is new is recorded over what was there, which stays. Everybody sees all of it.
treaties-keep-do = What to do now
treaties-keep-unread =
    { $n ->
        [0] All is read
        [one] Read the source of { $n } fact
       *[other] Read the sources of { $n } facts
    }
treaties-keep-new = Add a fact
treaties-keep-public = The public page
treaties-keep-since = When it was recorded
treaties-keep-given = in the rulebook
treaties-keep-correct = Correct
treaties-keep-replaced = replaced
treaties-fact-title = New fact
treaties-fact-correct = Correct a fact
treaties-fact-note = What you record is public at once and is never deleted.
treaties-fact-choose = choose
treaties-fact-no-procedure = no procedure
treaties-fact-procedure-hint = Only for accepting a procedure or opting out of it
treaties-fact-on-hint = A day 2023-08-01, a month 2023-08, a year 2023; if unknown, the day before which it cannot have been and /..: 2023-06-07/..
treaties-fact-number = Number of the law or decree
treaties-fact-kk = What it says, in Kazakh
treaties-fact-ru = What it says, in Russian
treaties-fact-en = What it says, in English
treaties-fact-words-hint = If you write anything, write it in all three languages
treaties-fact-source-hint = Where you read it: the name of the document or site
treaties-fact-url = Address of the source
treaties-fact-url-hint = It begins with https://. Needed for what was read
treaties-fact-reason = Why what was there is wrong
treaties-fact-reason-hint = This is public too
treaties-fact-struck = The fact does not hold at all, take it back
treaties-fact-struck-hint = It is used no more, and stays in the history
treaties-fact-go = Record and publish
treaties-conflict = Somebody corrected this fact while you wrote. Go back and look at it anew
treaties-mistake-kind = Choose what happened
treaties-mistake-procedure = Choose the procedure
treaties-mistake-when = Write the time as 2023-08-01, 2023-08, 2023 or 2023-06-07/..
treaties-mistake-adopted = The treaty was adopted on { $day }: it cannot have been before
treaties-mistake-open = An unknown day is written as 2023-06-07/.., and a known one without /..
treaties-mistake-number = Write the number in letters, digits and dashes
treaties-mistake-languages = Write the text in this language too
treaties-mistake-long = Make the text shorter: no more than 2000 characters
treaties-mistake-certainty = Choose how sure it is
treaties-mistake-source = Name the source
treaties-mistake-url = Write the address, beginning with https://
treaties-mistake-reason = Write why what was there is wrong
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
treaties-outcome-undecided = Undecided
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

# Annual report, briefings and dashboard

treaties-chapter = Treaties and committees
treaties-chapter-figure-stage = Communications to committees followed by the institution, by stage
treaties-chapter-status = Where the treaties stand
treaties-chapter-status-on = Where the treaties stand on { $date }
treaties-chapter-sum = { $date }: the State is certain to be a party to { $party } of { $all } human rights instruments; where it stands with { $unknown } is not known. Committees that may hear a person’s complaint against it: { $yes } of { $of } whose procedure is in force.
treaties-chapter-hearing = Committees and complaints of persons
treaties-chapter-hearing-note = Whoever has used the remedies of the country can turn to a committee whose procedure the State has accepted. As a rule only what happened after the day named can be complained of, or what went on after it.
treaties-chapter-reporting = Reports and visits in this period
treaties-chapter-reporting-none = No date of a report or a visit fell into this period.
treaties-chapter-committee = Committee
treaties-chapter-may-hear = May it hear a complaint?
treaties-chapter-day = Day
treaties-chapter-date = What became of it
treaties-chapter-symbol = Document
treaties-chapter-date-done = It happened
treaties-chapter-date-late = Its day is over, and nothing is recorded
treaties-chapter-date-near = It is near
treaties-chapter-date-ahead = It lies ahead
treaties-chapter-was-planned = planned for this day
treaties-chapter-communication = { $committee }, communication No. { $number }
treaties-chapter-ask-instrument = Where does the State stand with this treaty: { $name }?
treaties-chapter-instrument =
    { $has ->
        [no] { $date }: { $standing }. Nothing the State did is recorded with a certain day.
       *[yes] { $date }: { $standing }. What the State did: { $acts }.
    }
treaties-chapter-ask-committees = Which committees may hear complaints of persons against the State?
treaties-chapter-committees =
    { $has ->
        [no] { $date }: none.
       *[yes] { $date }: { $names }.
    }
treaties-chapter-committees-unknown = Of these it is not known: { $names }.
treaties-signal-dates-late = Dates of reports that are over and not recorded as done
treaties-signal-dates-near = Dates of reports that are near
treaties-signal-communications = Communications whose last day is over
treaties-only-late = late
