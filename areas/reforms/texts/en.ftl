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
