# Recommendations after they were issued.

# The list

reforms-list-title = Recommendations
reforms-list-note = First those that wait for a reply, the earliest due on top; then the newest.
reforms-list-counts = How many of all stand where
reforms-list-of = of { $all }
reforms-list-caption = Recommendations: what is due first, then the newest
reforms-list-status = Where it stands
reforms-list-any = all
reforms-list-filter = Show
reforms-list-empty = There are no such recommendations.
reforms-list-due = Due, or last change
reforms-list-do = What to do now
reforms-list-number = Number and day
reforms-list-shown =
    { $n ->
        [one] { $n } recommendation on this page
       *[other] { $n } recommendations on this page
    }
reforms-due-late =
    { $n ->
        [0] { $date }, overdue
        [one] { $date }, { $n } working day late
       *[other] { $date }, { $n } working days late
    }
reforms-due-today = Today
reforms-due-in =
    { $n ->
        [0] { $date }, before the next working day
        [one] { $date }, { $n } working day left
       *[other] { $date }, { $n } working days left
    }

# Where a recommendation stands, and what that asks of us

reforms-status-sent = Sent
reforms-status-silent = No reply in time
reforms-status-answered = Reply received
reforms-status-accepted = Accepted
reforms-status-partly = Done in part
reforms-status-done = Done
reforms-status-refused = Refused
reforms-do-sent = Wait for the reply
reforms-why-sent = The body has its days to consider the recommendation.
reforms-do-silent = Remind the body
reforms-why-silent = The days to reply are over, and nothing has come.
reforms-do-answered = Read the reply and judge it
reforms-why-answered = The body replied. Nobody has recorded yet what that means for the recommendation.
reforms-do-accepted = Check what was done
reforms-why-accepted = The body agrees. A promise is not yet a deed.
reforms-do-partly = Check the rest
reforms-why-partly = A part was done, the rest is still to come.
reforms-do-done = Nothing is left to do
reforms-why-done = It was done, and its effect was seen.
reforms-do-refused = Decide what follows
reforms-why-refused = The body does not follow the recommendation.

# A recommendation

reforms-title = Recommendation { $number }
reforms-at-a-glance = At a glance
reforms-at-body = Body
reforms-at-right = Right
reforms-at-unit = Followed up by
reforms-at-issued = Issued
reforms-at-due = Reply due
reforms-at-since = Last change
reforms-right-unknown = not sorted yet
reforms-sealed = Your keys do not open all of this
reforms-sealed-text = What is missing below is sealed for other people. Number, days and status are complete.
reforms-letter = Letter
reforms-letter-pdf = Letter { $number } (PDF)
reforms-letter-sealed = Your keys do not open this letter. Ask the unit that follows the recommendation up.
reforms-replies = Replies of the body
reforms-replies-none = The body has not replied yet.
reforms-replied = First reply: { $date }, { $body }
reforms-replies-sealed = Your keys do not open the reply.
reforms-files-warn = The files are as the body sent them: unchecked. Open them on a computer without a network.
reforms-history = History
reforms-evidence = Evidence of the effect:
reforms-words-sealed = Sealed to you
reforms-voice-calendar = Calendar
reforms-step-sent = The recommendation was sent
reforms-step-silent = The time to reply was over, and nothing had come
reforms-step-answered = A reply came
reforms-step-accepted = The body accepted the recommendation
reforms-step-partly = The recommendation was done in part
reforms-step-done = The recommendation was done
reforms-step-refused = The body refused the recommendation

# Follow-up

reforms-next = Next: { $act }
reforms-say = Follow-up
reforms-say-status = What became of the recommendation?
reforms-say-accepted = The body agrees; what it promised is still to be done.
reforms-say-partly = Something was done, but not all of it.
reforms-say-done = It was done, and there is evidence of what it changed for people. An order alone is not enough.
reforms-say-refused = The body does not follow it.
reforms-say-reasons = Reasons
reforms-say-reasons-hint = What you rely on: the reply, papers, a visit. This is sealed with the keys of the letter. Those who answer for the body hold them too: write nothing that the body must not know, and nothing about the complainant.
reforms-say-evidence = Evidence of the effect
reforms-say-evidence-hint = Needed for “Done”: what changed for people, where it was seen, in how many places of how many, on which day.
reforms-say-go = Record
reforms-mistake-status = Choose what became of the recommendation
reforms-mistake-reasons = Write what you rely on
reforms-mistake-evidence = Write by what the effect is seen. Without that choose “Done in part” or “Accepted”
reforms-mistake-long = This is longer than { $most } characters. Shorten the text
reforms-conflict-changed = Somebody changed this recommendation while your page was open, so what you sent was not recorded. Go back for your words, see how things stand now, and send them again

# Statistics

reforms-measure-recommendations = Recommendations issued in the period, by the day of issue. Each is counted where it stood at the moment the figures are for. Done are only those with evidence of their effect.

# What others recommended

reforms-outside-title = What others recommended
reforms-outside-lead = Recommendations and concerns of United Nations committees, special procedures and other States, with what the State said to them. Search them, and see what changed and what was withdrawn.
reforms-outside-office-note = Imported from public sources. Put together what asks the same.
reforms-outside-session-year = UPR session { $n }, { $year }
reforms-outside-undated = no date given
reforms-outside-paragraph = para. { $n }
reforms-outside-withdrawn-on = No longer in its source since { $date }
reforms-outside-year = Year
reforms-outside-more = More ways to narrow the list
reforms-outside-themes-hint = In the words of the source.
reforms-outside-only-withdrawn = Only those that the source no longer has
reforms-outside-found =
    { $n ->
        [one] { $n } found, the newest first
       *[other] { $n } found, the newest first
    }
reforms-outside-english = The words are the source's own; most are in English.
reforms-outside-none = Nothing was found. Try fewer words, or take a filter away.
reforms-outside-by-year = How many in which year
reforms-outside-how-many = How many
reforms-outside-data = What is found here, as open data:
reforms-outside-facts = What the source says of it
reforms-outside-document = Read the document { $symbol } at the United Nations
reforms-outside-history = What changed
reforms-outside-history-none = Nothing has changed since it was first imported.
reforms-outside-differs = What differs
reforms-outside-field = What
reforms-outside-before = Before
reforms-outside-after = After
reforms-outside-together = Together with
reforms-outside-together-note = People of the institution found that these ask the same.
reforms-outside-public = The public page
reforms-outside-alone = It is not together with any other.
reforms-outside-part = Take this one out
reforms-outside-alike = May ask the same
reforms-outside-alike-note = Suggested by the words they share. You decide; what you put together can be taken apart.
reforms-outside-alike-none = No other uses so many of the same words.
reforms-outside-alike-percent = { $n } % of the words in common
reforms-outside-join = Put together
reforms-outside-body-cat = Committee against Torture (CAT)
reforms-outside-body-ccpr = Human Rights Committee (CCPR)
reforms-outside-body-ced = Committee on Enforced Disappearances (CED)
reforms-outside-body-cedaw = Committee on the Elimination of Discrimination against Women (CEDAW)
reforms-outside-body-cerd = Committee on the Elimination of Racial Discrimination (CERD)
reforms-outside-body-cescr = Committee on Economic, Social and Cultural Rights (CESCR)
reforms-outside-body-cmw = Committee on Migrant Workers (CMW)
reforms-outside-body-crc = Committee on the Rights of the Child (CRC)
reforms-outside-body-crpd = Committee on the Rights of Persons with Disabilities (CRPD)
reforms-outside-body-spt = Subcommittee on Prevention of Torture (SPT)
reforms-outside-body-upr = Universal Periodic Review (UPR)
reforms-position-supported = The State supports it
reforms-position-partly = The State supports a part
reforms-position-noted = The State noted it
reforms-position-unclear = The State answered otherwise
reforms-kind-recommendation = Recommendation
reforms-kind-concern = Concern or observation
reforms-origin-uhri = Universal Human Rights Index (OHCHR)
reforms-origin-upr = UPR Info
reforms-origin-upr-list = UPR thematic list (OHCHR)
reforms-origin-impact-oss = IMPACT OSS
reforms-action-1 = 1: to ask others for help
reforms-action-2 = 2: to go on
reforms-action-3 = 3: to consider
reforms-action-4 = 4: general action
reforms-action-5 = 5: specific action
reforms-happened-rejected = Could not be taken
reforms-happened-changed = Changed in its source
reforms-happened-withdrawn = No longer in its source
reforms-happened-returned = In its source again
reforms-field-body = Made by
reforms-field-kind = Kind
reforms-field-published-on = Published
reforms-field-year = Year
reforms-field-symbol = Document
reforms-field-document = Number of the document
reforms-field-paragraph = Paragraph
reforms-field-title = Title
reforms-field-text = Words
reforms-field-lang = Language
reforms-field-cycle = UPR cycle
reforms-field-session = UPR session
reforms-field-recommenders = Recommending States
reforms-field-position = What the State said
reforms-field-action = How concrete (UPR Info's categories)
reforms-field-themes = Themes
reforms-field-persons = Groups of persons
reforms-field-sdgs = Sustainable development goals and targets
reforms-field-response = Response or assessment in the source
reforms-field-origin = Source
reforms-field-external = Number in the source
reforms-field-first-at = First imported
reforms-field-nothing = nothing
reforms-search-label = Words to look for
reforms-search-hint = For example: { $example }
reforms-search-go = Search
reforms-search-help = How to search
reforms-search-help-words = Words beside each other must all occur, in any form: { $word } also finds { $form }. Words between quotation marks are taken together, in any order.
reforms-search-help-operators = AND, OR and NOT are written in capitals; a minus before a word means NOT; parentheses group. The Russian И, ИЛИ, НЕ and the Kazakh ЖӘНЕ, НЕМЕСЕ, ЕМЕС do the same.
reforms-search-long = This question is too long. Use fewer words: at most { $most } characters.
reforms-search-closed = A parenthesis is closed that was not opened. Take it away, or open it before.
reforms-search-open = A parenthesis is not closed. Close it at the end of its words.
reforms-search-operator = An operator or a parenthesis stands without words. Add a word before and after AND and OR, and after NOT or a minus.
reforms-search-common = These words stand in almost every text. Add a word that says what it is about.

# Importing what others recommended

reforms-import-title = Imports
reforms-import-note = First you see what would come of a file; nothing is stored until you take it.
reforms-import-none = Nothing has been imported yet.
reforms-import-list = Imports, the newest first
reforms-import-at = When
reforms-import-file = File
reforms-import-read = Rows read
reforms-import-elsewhere = Of other States
reforms-import-imported = New
reforms-import-unchanged = Unchanged
reforms-import-changed = Changed
reforms-import-withdrawn = Withdrawn
reforms-import-rejected = Not taken
reforms-import-broken-off = broken off
reforms-import-broken-off-note = This import did not reach its end. What it had read is kept; import the file again to bring the rest.
reforms-import-new = A new file
reforms-import-origin = Where the file comes from
reforms-import-state = State
reforms-import-state-hint = Its English name, as the source writes it: Kazakhstan
reforms-import-look = See what would come of it
reforms-import-preview = What would come of this file
reforms-import-preview-note = Nothing is stored yet of { $file }.
reforms-import-no-differences = Nothing that is known changes, and every row can be taken.
reforms-import-would = If you take it
reforms-import-take = Take it
reforms-import-leave = Leave it
reforms-import-of = Import of { $date }
reforms-import-counts = Counts
reforms-import-refused = Rows that cannot be taken
reforms-import-row = Row
reforms-import-why = Why, and what to do
reforms-import-upload = The file did not arrive whole. Choose it again.
reforms-import-origin-missing = Say where the file comes from.
reforms-import-state-missing = Write the State whose recommendations you want.
reforms-import-file-missing = Choose a file.
reforms-import-file-gone = The file you looked at is no longer here. Choose it again.
reforms-import-unreadable = The file cannot be read ({ $cause }). Check that it is whole, and save or download it again.
reforms-import-broken = The file breaks off or is damaged near line { $line } ({ $cause }). Download it again.
reforms-import-columns = The first row has not the columns of UHRI's export; it has: { $found }. Take the sheet as UHRI gives it.
reforms-import-wrong-format =
    { $wanted ->
        [uhri] This is not UHRI's export (JSON or XLSX).
        [upr] This is not UPR Info's CSV (columns To, Text, From, Session …).
        [upr-list] This is not OHCHR's thematic list (DOCX).
       *[impact-oss] This is not IMPACT OSS's CSV (columns reference, title …).
    } { $looks ->
        [json] It looks like JSON, as UHRI exports it: import it as uhri.
        [xlsx] It looks like a spreadsheet, as UHRI exports it: import it as uhri.
        [docx] It looks like a Word document, as a thematic list is: import it as upr-list.
        [upr] It looks like UPR Info's CSV: import it as upr.
        [impact] It looks like IMPACT OSS's CSV: import it as impact-oss.
        [html] It looks like a web page: the server sent a page instead of the file. Download it in a browser.
        [pdf] It looks like a PDF: take the file in its own format.
        [empty] It is empty: download it again.
       *[other] What it is instead cannot be told: take the file as its source gives it.
    }
reforms-import-no-state = None of the { $read } rows is about { $state }. Write the State's name as the source does, in English.
reforms-import-cause-record = This is no record. Tell the source, or take the row out.
reforms-import-cause-number = It has no number by which it could be known again. Tell the source, or add one.
reforms-import-cause-text = It has no words. Tell the source, or take the row out.
reforms-import-cause-state = It does not say which State it is about. Tell the source, or fill it in.
reforms-import-cause-twice = Its number stands in the file twice, with different words; the first was taken. Tell the source which is right.
reforms-import-cause-day = Its day of publication is no date. Write it as 2025-02-12.
reforms-import-cause-columns = It has more or fewer cells than there are columns. Check quotation marks and commas in this row.
reforms-import-cause-crowded = Too many rows are of this one day. Check the days of publication.
reforms-conflict-import = Another import is running. Wait until it has ended, and try again.
reforms-conflict-itself = This is the same recommendation. Choose another.
reforms-conflict-apart = This recommendation is not together with any other. Somebody may have taken it out before you.
reforms-measure-outside = Recommendations and concerns of United Nations bodies, special procedures and States at the UPR that were imported and that their sources had not withdrawn at the time, each counted once in the year it was published, by who made it, what kind it is and what the State said to it. The same recommendation from two sources counts twice.
## Programmes and measures

# Programmes and measures: public pages

reforms-nav = Reforms
reforms-lead = What the State promised, measure by measure, and what the State, this institution and civil society say became of it. Each speaks for itself.
reforms-none = Nothing has been published here yet.
reforms-feed = Follow in a news reader (Atom)
reforms-csv = Table of measures (CSV)
reforms-api = For programs (API)
reforms-bar-caption = What the institution finds
reforms-bar-note = These are findings of this institution alone. “Carried out” is said only when there is evidence of effect: a law that was passed shows that a law was passed.
reforms-bar-total =
    { $n ->
        [one] { $n } measure
       *[other] { $n } measures
    }
reforms-programmes-shown =
    { $n ->
        [one] { $n } programme on this page
       *[other] { $n } programmes on this page
    }
reforms-measures-shown =
    { $n ->
        [one] { $n } measure on this page
       *[other] { $n } measures on this page
    }
reforms-of = { $n } of { $all }
reforms-stand-title = Where the measures stand
reforms-as-of = As of
reforms-as-of-change = Show what was known on
reforms-as-of-note = This page shows what was known here on { $date }.
reforms-as-of-today = Show today
reforms-programme-before = On that day this programme had not been published here yet.
reforms-measure-before = On that day this measure had not been published here yet.
reforms-at-kind = Where it comes from
reforms-at-giver = Given by
reforms-at-given = Given on
reforms-at-number = Number of the act
reforms-at-certainty = How sure this is
reforms-at-programme = Programme
reforms-measure-due = Deadline
reforms-at-measure = Measure
reforms-at-standing = The institution finds
reforms-at-state = Public or not
reforms-direction = Direction { $n }
reforms-direction-none = Outside any direction
reforms-direction-empty = No measure of this direction has been published yet.
reforms-due-none = No last day was set
reforms-due-over = { $date }, is over
reforms-body-none = No body was named
reforms-wordings = Earlier wordings
reforms-verdict = The institution finds: { $grade }
reforms-verdict-open = The institution has not looked into this measure yet. That says nothing about whether it was carried out.
reforms-voices = Three voices
reforms-voices-note = Each voice stands with its own day and method. None replaces another, and nothing earlier is erased.
reforms-material-said = { $who } ({ $date }): { $grade }. { $words }
reforms-voice-is-state = The State reports
reforms-voice-is-office = The institution finds
reforms-voice-is-civil = Civil society says
reforms-voice-who = Who says so
reforms-voice-scale = Scale
reforms-voice-method = How it is known
reforms-voice-evidence = Evidence
reforms-voice-silent = Has not spoken
reforms-voice-silent-text = Nothing has been recorded from this side yet.
reforms-proof-nothing = none given
reforms-differ-nobody = Too few have given a grade to compare them.
reforms-differ-state-office-more = The State says more was done than the institution found.
reforms-differ-state-office-less = The State says less was done than the institution found.
reforms-differ-state-office-same = The State and the institution say the same.
reforms-differ-state-civil-more = The State says more was done than civil society sees.
reforms-differ-state-civil-less = The State says less was done than civil society sees.
reforms-differ-state-civil-same = The State and civil society say the same.
reforms-differ-office-civil-more = The institution found more than civil society sees.
reforms-differ-office-civil-less = Civil society sees more than the institution found.
reforms-differ-office-civil-same = The institution and civil society say the same.
reforms-facts = What is expected
reforms-bearing = Complaints that bear on it
reforms-bearing-note = Complaints received about the responsible body and those below it, from the day the programme was given until { $date }. A complaint is not proof that a measure failed.
reforms-bearing-count = Complaints
reforms-bearing-hidden = not shown, to protect people
reforms-bearing-none = No figures have been published for this measure yet. Small numbers are never shown, to protect people.
reforms-links = Linked measures
reforms-link-case = Answers recommendation { $number }, which came of a case
reforms-bond-same = The same measure:
reforms-bond-follows = Goes on from:
reforms-bond-contradicts = Contradicts:
reforms-bound-same = The same measure:
reforms-bound-follows = Is carried on by:
reforms-bound-contradicts = Is contradicted by:
reforms-thread = How it went
reforms-thread-published = The measure was published here
reforms-thread-worded = The wording was corrected
reforms-thread-note = Note { $number } to the body above: { $body }
reforms-thread-corrected = Corrected since
reforms-thread-superseded = A later word follows
reforms-thread-recorded = Recorded on { $date }
reforms-thread-why = Why:
reforms-reminder-soon = The calendar reminded the body: the last day is { $date }
reforms-reminder-late = The calendar noted that the last day, { $date }, is over
reforms-since-title = What changed since a date
reforms-since-heading = What changed from { $from } to { $until }
reforms-since-from = From
reforms-since-until = Until
reforms-since-note = Grouped by the institution’s findings. What the other voices said stands beside it.
reforms-since-none = Nothing changed in this time.
reforms-since-what = What changed
reforms-since-nothing = nothing
reforms-since-forward = Moved forward
reforms-since-back = Slipped back
reforms-since-said = Spoken of anew, added or reworded
reforms-since-still = Stood still
reforms-since-still-n =
    { $n ->
        [one] { $n } measure stood still.
       *[other] { $n } measures stood still.
    }
reforms-compare-title = Compare two programmes
reforms-compare-lead = See side by side where their measures stand and which of them are linked.
reforms-compare-a = One programme
reforms-compare-b = The other programme
reforms-compare-choose = Choose
reforms-compare-go = Compare
reforms-compare-pairs = Measures that hang together
reforms-compare-none = No measures of these two programmes have been linked.
reforms-bodies-title = Measures by body
reforms-bodies-lead = Public measures by the body that leads them, as of { $date }, in the order of the alphabet. This is no ranking: bodies have unlike tasks.
reforms-bodies-all = Measures led
reforms-bodies-all-text = Published measures in which the body is named as the one responsible.
reforms-bodies-late = Overdue
reforms-bodies-late-text = The last day is over, and the institution has not found the measure carried out.
reforms-bodies-reported = Reported on
reforms-bodies-reported-text = The State has reported on the measure at least once.
reforms-bodies-words = What the bodies say themselves
reforms-bodies-no-word = The body has not added its own word.

# What civil society sends in

reforms-say-title = Say what you see
reforms-say-invite = Does your organisation know what became of this measure for people? Tell it here. An officer reads it before it is shown.
reforms-say-open = Write for your organisation
reforms-say-who = Who will read this
reforms-say-who-text = If it is accepted, everybody sees the name of your organisation, your words and your link. Your contact is seen by the officer alone, and is deleted once they have decided. Do not name people who were harmed; if somebody needs help, file a complaint instead.
reforms-say-organisation = Organisation
reforms-say-organisation-hint = As it is to be shown.
reforms-say-contact = How we can reach you
reforms-say-contact-hint = A telephone number or an e-mail address. Never shown.
reforms-say-words = What you see
reforms-say-words-hint = What changed for people or did not, where, when, and how you know it.
reforms-say-address = Link
reforms-say-agrees = Our organisation agrees to be named on this page
reforms-say-send = Send
reforms-say-sent = Your words have reached us
reforms-say-sent-text = An officer will read them. If they are accepted, they will stand on the page of the measure.
reforms-say-back = Back to the measure

# Names of codes

reforms-kind-president = Initiative of the President at a session of Parliament
reforms-kind-decree = Decree with main directions and a plan of action
reforms-kind-council = Instruction of a council
reforms-kind-committee = Recommendations of a UN body
reforms-kind-upr = Universal Periodic Review
reforms-kind-npm = Recommendations of the National Preventive Mechanism
reforms-kind-case = Recommendations that came of cases
reforms-kind-report = Report of the institution
reforms-certainty-read = Read in the act itself
reforms-certainty-reported = Reported by the source named; the act itself was not read
reforms-certainty-unknown = No source has been found yet
reforms-standing-open = Not looked into yet
reforms-standing-not-begun = Not begun
reforms-standing-begun = Begun
reforms-standing-partly = Carried out in part
reforms-standing-done = Carried out
reforms-standing-reversed = Reversed or contrary
reforms-grade-none = Without a grade
reforms-grade-steps-not-begun = Not begun
reforms-grade-steps-begun = Begun
reforms-grade-steps-partly = Carried out in part
reforms-grade-steps-done = Carried out
reforms-grade-steps-reversed = Reversed or contrary
reforms-grade-treaty-a = A: largely satisfactory
reforms-grade-treaty-b = B: partially satisfactory
reforms-grade-treaty-c = C: not satisfactory
reforms-grade-treaty-d = D: no cooperation
reforms-grade-treaty-e = E: contrary to the recommendation
reforms-grade-upr-not = Not implemented
reforms-grade-upr-partly = Partly implemented
reforms-grade-upr-fully = Fully implemented
reforms-scale-steps = The institution’s five steps
reforms-scale-treaty = Follow-up grades of UN treaty bodies, A to E
reforms-scale-upr = Mid-term of the Universal Periodic Review
reforms-method-report = Own report
reforms-method-desk = Papers were read
reforms-method-visit = Places were visited
reforms-method-survey = People were asked
reforms-method-statistics = Figures were compared
reforms-method-court = Court decisions were read
reforms-method-complaints = Complaints were looked through
reforms-proof-link = Link
reforms-proof-law = Law or another act
reforms-proof-statistic = Figure
reforms-proof-visits = Visits
reforms-proof-complaints = Complaints
reforms-proof-file = File
reforms-shows-act = shows that an act was adopted
reforms-shows-effect = shows an effect for people
reforms-group-women = Women
reforms-group-children = Children
reforms-group-disabilities = Persons with disabilities
reforms-group-detained = Persons deprived of liberty
reforms-group-migrants = Migrants, refugees, stateless persons
reforms-group-minorities = Minorities
reforms-group-older = Older persons
reforms-group-trafficked = Victims of trafficking
reforms-group-rural = People in remote villages
reforms-hint-no-date = There is no last day: nobody can say when it is late.
reforms-hint-no-body = No body is named: nobody has to answer for it.
reforms-hint-no-result = It does not say what is to come of it.
reforms-hint-no-sign = It does not say how one would see the result.
reforms-hint-vague = “Improve”, “strengthen”, “continue” are always true. Say what will be different.
reforms-hint-no-measure = The result has no number, so it can hardly be measured.
reforms-lang-kk = Kazakh
reforms-lang-ru = Russian
reforms-lang-en = English
reforms-state-draft = Draft
reforms-state-public = Public
reforms-state-withdrawn = Withdrawn
reforms-untranslated = Not translated yet: { $langs }
reforms-fact-lead = Responsible body
reforms-fact-result = What is to come of it
reforms-fact-sign = How one would see it
reforms-fact-involved = Bodies involved
reforms-fact-ground = What the last day rests on
reforms-fact-rights = Rights
reforms-fact-groups = Whom it protects above all
reforms-fact-sdgs = Sustainable Development Goals
reforms-fact-treaties = Treaty articles
reforms-fact-region = Region

# The office keeps programmes and measures

reforms-office-programmes = Programmes
reforms-office-programmes-note = Sources of measures, the newest first. Drafts are seen by the office alone.
reforms-office-measures = Measures
reforms-office-measures-note = What is due first stands on top.
reforms-only-late = Only overdue ones
reforms-measures-none = There are no such measures.
reforms-todo = What you can do
reforms-public-page = Public page
reforms-source-open = Open the source
reforms-publish = Publish
reforms-publish-note = Publishing shows the programme and all its measures to everybody.
reforms-withdraw = Withdraw
reforms-count-note = Publish how many complaints bear on its measures, by the end of last month. Small numbers stay hidden.
reforms-count-go = Publish the figures
reforms-programme-new = New programme
reforms-programme-edit = Correct the programme
reforms-measure-new = New measure
reforms-measure-edit = Correct the measure
reforms-form-title = Title ({ $lang })
reforms-form-title-hint = One language is enough to begin. A missing one is shown in another.
reforms-form-giver = Given by ({ $lang })
reforms-form-giver-hint = An office, never a person.
reforms-form-source = Where it can be read (address)
reforms-form-note = What else a reader should know ({ $lang })
reforms-form-directions = Directions
reforms-form-directions-hint = A line each: number | Kazakh | Russian | English
reforms-form-direction = Direction
reforms-form-text = What is to be done ({ $lang })
reforms-form-result = What is to come of it ({ $lang })
reforms-form-sign = How one would see it ({ $lang })
reforms-form-sign-hint = By which number, in which place, in whose words.
reforms-form-ground-hint = The article of the act that sets the day.
reforms-form-sdgs-hint = Targets with commas between: 16.1, 5.c
reforms-form-treaties-hint = Codes with commas between: cat/2, crpd/12
reforms-form-country = The whole country
reforms-form-why = Why it is corrected
reforms-form-why-hint = Shown to everybody beside the earlier words.
reforms-form-keep = Keep
reforms-hints = Advice: how this measure could be checked one day
reforms-alike = May be the same promise
reforms-alike-note = Found by shared words. You decide.
reforms-alike-percent = { $n } % of words shared
reforms-alike-yes = It is the same
reforms-bond-kind = How they hang together
reforms-bond-other = The other measure
reforms-bond-other-hint = The address of its page.
reforms-bond-go = Link
reforms-unbond = Undo the link
reforms-case-number = Recommendation of a case
reforms-case-number-hint = The number of its letter. Everybody sees the number and nothing else.
reforms-note-title = Note to the body above
reforms-note-to = To: { $body }. It gets a number of the journal; everybody sees number and day, the office its words.
reforms-note-words = What you write
reforms-note-go = Record the note
reforms-mend = Correct what was said
reforms-mend-note = Nothing is erased: a correction stands beside the earlier words and says why.
reforms-mend-own = Correct this report
reforms-table-title = Measures out of a table
reforms-table-note = A line each, known by the measure’s own reference. The same table again changes nothing.
reforms-table-template = Empty table (XLSX)
reforms-table-file = Table
reforms-table-keep = Take it into the programme
reforms-table-keep-hint = Leave this empty to see first what would happen.
reforms-table-go = Read the table
reforms-table-dry = This would happen; nothing was kept
reforms-table-kept = This was taken in
reforms-table-read = Lines read
reforms-table-imported = New measures
reforms-table-unchanged = Unchanged
reforms-table-changed = Corrected
reforms-table-rejected = Not taken
reforms-table-line = Line
reforms-table-cause = What to mend
reforms-column-reference = No.
reforms-column-direction = Number of the direction in the programme
reforms-column-text_kk = What is to be done, in Kazakh
reforms-column-text_ru = What is to be done, in Russian
reforms-column-text_en = What is to be done, in English
reforms-column-lead = Key of the responsible body, see the third sheet
reforms-column-involved = Keys of bodies involved, with commas between
reforms-column-due = The last day: 2026-07-01 or 01.07.2026
reforms-column-ground = What the last day rests on
reforms-column-result_kk = What is to come of it, in Kazakh
reforms-column-result_ru = What is to come of it, in Russian
reforms-column-result_en = What is to come of it, in English
reforms-column-sign_kk = How one would see it, in Kazakh
reforms-column-sign_ru = How one would see it, in Russian
reforms-column-sign_en = How one would see it, in English
reforms-column-rights = Keys of rights, with commas between
reforms-column-groups = Keys of groups, with commas between
reforms-column-sdgs = SDG targets: 16.1, 5.c
reforms-column-treaties = Treaty articles: cat/2, crpd/12
reforms-column-region = Key of the region; empty for the whole country

# Somebody speaks of a measure

reforms-say-by-office = Record a finding of the institution
reforms-say-by-state = Enter what a body reported on paper
reforms-say-by-civil = Enter what an organisation said
reforms-say-corrects = You correct these words; they stay in the thread
reforms-say-on = The day it speaks of
reforms-say-on-hint = When things stood so, not when you write it.
reforms-say-consent = How the organisation agreed to be named
reforms-say-consent-hint = The day and number of its letter. Never shown outside.
reforms-say-grade = Grade
reforms-say-grade-hint = By the institution’s steps, or by the scale of the source.
reforms-say-in = In words ({ $lang })
reforms-say-evidence-note = Say of each piece what it shows. A law that was passed shows that a law was passed. “Carried out” needs an effect for people.
reforms-say-proof = Evidence { $n }
reforms-say-proof-kind = What it is
reforms-say-proof-shows = What it shows
reforms-say-proof-words = In a line: what, where, when
reforms-say-files = Files
reforms-say-files-hint = Everybody can open them. Take names of people out first.
reforms-say-file-shows = What the files show
reforms-say-record = Record
reforms-said-title = Sent in by civil society
reforms-said-note = Nobody outside reads this before you have decided. The contact is deleted with your decision; what is declined stays in the office.
reforms-said-none = Nothing waits for a look.
reforms-said-contact = Contact, until you decide:
reforms-said-accept = Accept and show
reforms-said-decline = Decline
reforms-said-reason = Why it is not shown
reforms-said-accepted = Accepted
reforms-said-declined = Declined
reforms-said-done = Decided lately
reforms-said-outcome = Decision
reforms-mine-title = Our measures
reforms-mine-none = There are no public measures of your body.
reforms-mine-late =
    { $n ->
        [one] { $n } measure is overdue
       *[other] { $n } measures are overdue
    }
reforms-mine-late-text = Report on them below, also if little was done. Your report is shown as it is, beside what others say.
reforms-mine-part = Your part
reforms-mine-lead = Responsible
reforms-mine-involved = Involved
reforms-mine-reported = Last report
reforms-mine-never = Nothing reported yet
reforms-mine-report = Report on this measure
reforms-mine-report-note = What you report is the State’s word. It is shown at once and stays; you can correct it with a reason.
reforms-word-title = Your body’s own word
reforms-word-note = It stands under the table of measures by body, the newest one.
reforms-word-words = What you want to say
reforms-word-go = Publish our word

# What can be mended

reforms-mistake-title = Write the title in at least one language
reforms-mistake-kind = Choose where the programme comes from
reforms-mistake-giver = Write which office or body gave it
reforms-mistake-date = Give the day
reforms-mistake-day = Write the day as 2026-07-01
reforms-mistake-address = Write a whole address that begins with https://
reforms-mistake-certainty = Choose how sure this is
reforms-mistake-source = Give the address of the source, or choose that none has been found
reforms-mistake-direction-line = Line { $line }: write number | Kazakh | Russian | English, each number once
reforms-mistake-reference = Give the measure’s number in its programme: letters, digits, dots, at most 20
reforms-mistake-reference-taken = The programme has a measure of this number. Give another number
reforms-mistake-reference-twice = This number stands in the table twice. Keep one of the lines
reforms-mistake-reference-number = The cell holds a number, and 3.10 would become 3.1. Format it as text and write it again
reforms-mistake-direction = The programme has no such direction
reforms-mistake-text = Write what is to be done, in at least one language
reforms-mistake-body = Choose a body of the rulebook
reforms-mistake-right = The rulebook has no such right. See the third sheet
reforms-mistake-group = There is no such group. See the third sheet
reforms-mistake-sdg = Write targets as 16.1 or 5.c, with commas between
reforms-mistake-treaty = Write articles as cat/2 or crpd/12, with commas between
reforms-mistake-region = The rulebook has no such region
reforms-mistake-due = Write the last day as 2026-07-01 or 01.07.2026
reforms-mistake-why = Say why it is corrected
reforms-mistake-future = This day has not come yet
reforms-mistake-organisation = Write the name of the organisation
reforms-mistake-consent = Say how the organisation agreed to be named
reforms-mistake-grade = Choose a grade
reforms-mistake-method = Choose how it is known
reforms-mistake-words = Write in words what you see, at most 4,000 characters
reforms-mistake-words-long = This is longer than 4,000 characters. Shorten it, and attach the rest as a file
reforms-mistake-evidence-words = Say in a line what this evidence is
reforms-mistake-shows = Choose what the evidence shows
reforms-mistake-law-effect = A law shows that a law was passed. Give other evidence for the effect
reforms-mistake-effect = “Carried out” needs evidence of an effect for people. Add it, or choose “Carried out in part”
reforms-mistake-contact = Write how we can reach you
reforms-mistake-agrees = We can show your words only if your organisation agrees to be named
reforms-mistake-decline = Say why it is not shown
reforms-mistake-reply = Write your word, at most 2,000 characters
reforms-mistake-note = Write the note, at most 4,000 characters
reforms-mistake-itself = A measure is not linked with itself
reforms-mistake-other = Give the address of the other measure’s page, and how they hang together
reforms-mistake-number = There is no recommendation of this number
reforms-mistake-xlsx = This is not a table we can read ({ $cause }). Save it as XLSX and send it again
reforms-mistake-column = The first line has no column “{ $cause }”. Take the empty table and keep its first line
reforms-mistake-lines = The table has more than { $cause } lines. Split it
reforms-mistake-query = This part of the query cannot be read. Days are written as 2026-07-01
reforms-conflict-reworded = Somebody corrected this while your page was open, so yours was not kept. Go back for your words, open the page anew, and send them again
reforms-conflict-public = This is public already
reforms-conflict-not-public = This is not public, so there is nothing to withdraw
reforms-conflict-programme-first = Publish the programme first
reforms-conflict-corrected = These words were corrected already, or are somebody else’s. Open the measure anew
reforms-conflict-decided = Somebody decided on this already
reforms-conflict-not-late = This measure is not overdue, so no note goes to the body above
reforms-conflict-nobody-above = The rulebook names no body above the responsible one
reforms-conflict-month = The programme is younger than the last whole month. Count again next month
reforms-measure-measures = Measures that became public in the period, each counted where the institution’s findings put it at the moment the figures are for. Carried out are only those with evidence of effect.

# Annual report, briefings and dashboard

reforms-chapter = Reforms
reforms-chapter-index = Index of recommendations
reforms-chapter-figure-measures-by-standing = Measures made public, by what the institution finds
reforms-chapter-figure-measures-by-body = Measures made public, by the body that leads
reforms-chapter-figure-recommendations-by-status = The institution’s recommendations, by where they stand
reforms-chapter-voices = Three voices speak of each measure: the State reports, the institution finds, civil society says. They stand side by side, each on its own scale, and are never made into one. The institution calls a measure carried out only on evidence that something changed for people: a law that was passed is evidence that a law was passed.
reforms-chapter-none = No programme was public on the last day of this period.
reforms-chapter-programme = { $kind }. Given by: { $giver }, { $date }.
reforms-chapter-not-said = has not spoken
reforms-chapter-index-note = This index shows what became of each public measure by the institution’s finding, and what other States and United Nations bodies recommended in this period with the State’s answer. The full words stand on the pages named.
reforms-chapter-index-measures = Measures and what the institution finds
reforms-chapter-index-outside = What others recommended in this period
reforms-chapter-from = From whom
reforms-chapter-document = Document and paragraph
reforms-chapter-answer = Answer of the State
reforms-chapter-no-answer = No answer is recorded
reforms-chapter-measures = Measures
reforms-chapter-stands = Where the measures stand by the institution’s finding
reforms-chapter-was-due = Due by { $date }
reforms-chapter-ask-done = How much of the reforms has been carried out?
reforms-chapter-done = Public measures: { $n }. Carried out by the institution’s finding: { $done }. Past their last day without being carried out: { $late }; of these the State has reported on: { $reported }.
reforms-chapter-ask-differ = Where do the State and the institution disagree?
reforms-chapter-differ =
    { $n ->
        [0] Of no measure does the State report more than the institution finds.
        [one] Of { $n } measure the State reports more than the institution finds: { $names }.
       *[other] Of { $n } measures the State reports more than the institution finds; among them: { $names }.
    }
reforms-chapter-ask-voices = Who says how far a reform has come?
reforms-signal-late = Measures past their last day and not carried out
reforms-signal-unreported = Late measures without a report
reforms-signal-silent = { $name }: late measures without a report
reforms-signal-recommendations = Recommendations without a reply in time
reforms-signal-said = Words of civil society that wait for a look
reforms-only-unreported = Only those without a report
