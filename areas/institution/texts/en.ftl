# The public page

institution-nav = The office
institution-nav-sign-in = Sign in for staff
institution-title = Who protects your rights
institution-lead = Who holds the office, who appointed them and on what ground, and who represents the office in your region. Every line has its dates: you can look at any day in the past.
institution-on = Show the office as of
institution-other-day = Look at another day
institution-show-day = Show this day
institution-as-of-today = Shown as of today, { $day }.
institution-as-of = Shown as of { $day }.
institution-back-to-today = Back to today
institution-empty-title = Nothing is recorded yet
institution-empty-text = The office has not recorded yet who holds which office. We would rather show nothing than something unconfirmed.
institution-who = Who holds the office
institution-how = How one comes to this office
institution-proposed-by = Proposed by
institution-appointed-by = Appointed by
institution-approved-by = Approved by
institution-term = Term
institution-term-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
institution-setting = This is how the institution describes it. It has not been checked against the text of the law.
institution-source = Source
institution-since = Since
institution-until = Until
institution-ground = Ground
institution-act = Act
institution-act-of = No. { $number } of { $day }
institution-act-number = No. { $number }
institution-read-act = Read the act
institution-acting = Acting
institution-acted = { $name }, acting
institution-vacant = Vacant
institution-vacant-since = Vacant { $since }
institution-from-to = { $from } – { $to }
institution-nobody-recorded = Nobody is recorded for this day.
institution-past = Holders over the years
institution-deputies = Deputies
institution-center-lead = The working body: its staff read your complaint, examine it and prepare the answer.
institution-center-tasks = What it does
institution-center-task-complaints = Takes complaints in and examines them
institution-center-task-visits = Helps to organise visits to prisons and other closed places
institution-center-task-reforms = Follows up what became of recommendations
institution-center-task-laws = Prepares proposals on how to better the laws
institution-center-task-report = Prepares the annual report
institution-center-setting = The institution has drawn up this list itself.
institution-units = Units
institution-regions = Representatives in the regions
institution-region = Region
institution-representative = Representative

# The door

institution-sign-in = Sign in
institution-sign-in-lead = This door is for the office’s staff, members of its mechanism and council, and for people who answer for state bodies.
institution-sign-in-name = Sign-in name
institution-password = Password
institution-continue = Continue
institution-sign-in-why = Why two steps
institution-sign-in-why-text = Your password opens your own keys, and they open only the cases you work on. The code makes sure that it is you, even if somebody has learned the password.
institution-sign-in-logged = Each sign-in is recorded, with its time.
institution-sign-in-complainant = Do you want to complain, or have you a receipt? You need no account.
institution-to-start = Go to the start page
institution-signed-out-title = You have signed out
institution-signed-out-text = On a shared computer, close the browser too.
institution-code-title = Confirm that it is you
institution-code = Code from your app
institution-code-hint = Six digits. A recovery code will do as well
institution-lost-phone = I do not have my telephone
institution-lost-phone-text = Type one of the recovery codes you wrote down when you enrolled the app. Each is good once.
institution-lost-codes-text = No codes left either? Ask your administrator: they can let you enrol another telephone. They cannot see your cases.
institution-start-anew = Start again with the password
institution-app-title = Enrol your telephone
institution-app-lead = From now on you need a code from your telephone besides your password. This takes about two minutes and is done once.
institution-app-step-1 = Open an authenticator app
institution-app-step-1-text = Any that makes six-digit codes (TOTP) will do; it needs no internet.
institution-app-step-2 = Show it this picture
institution-app-step-2-text = Or type the letters under it.
institution-app-step-3 = Type the code
institution-app-step-3-text = The app shows a new one every 30 seconds.
institution-app-qr = Picture for the app; the same letters stand below it
institution-app-secret = Letters to type instead of the picture:
institution-app-code-hint = The six digits that the app shows now
institution-app-why = What the telephone learns
institution-app-why-text = Nothing about your work. The app only counts time with a secret that both sides know.
institution-codes-title = Your recovery codes
institution-codes-lead = If you lose your telephone, one of these lets you in. Each is good once.
institution-codes-keep = Write them down or print this page, and keep it apart from the telephone and the computer.
institution-codes-kept = I have kept them
institution-codes-once = We show these codes once. We do not keep them in a form that anybody could read.

# One’s own account

institution-account = Account
institution-me = About me
institution-name = Name
institution-roles = Roles
institution-unit = Unit
institution-state = State
institution-sessions = Where you are signed in
institution-sessions-text = If you do not know one of these, end it and change your password.
institution-session-opened = Signed in
institution-session-seen = Last seen
institution-session-this = This one
institution-session-end = End
institution-sign-out-everywhere = Sign out everywhere
institution-change-password = Change password
institution-recovery = Recovery codes
institution-recovery-left =
    { $n ->
        [0] No code is left. Get new ones now.
        [one] { $n } code is left.
       *[other] { $n } codes are left.
    }
institution-renew-hint = A code confirms that it is you; the old recovery codes will be good no more
institution-renew-codes = Get new recovery codes
institution-waiting =
    { $n ->
        [one] { $n } person waits to be let into your unit
       *[other] { $n } people wait to be let into your unit
    }
institution-waiting-text = Letting somebody in gives them your unit’s keys: they will be able to open its cases. Make sure that you know them. They get the keys at their next sign-in.
institution-let-in = Let in
institution-password-title = Change password
institution-password-lead = Your other sessions will end. Your keys and cases stay as they are.
institution-password-new-lead = The password you were given was known to somebody else. Choose your own, then you can begin.
institution-password-current = Password now
institution-password-new = New password
institution-password-hint = At least 12 characters. A few unrelated words are good and easy to remember
institution-password-repeat = New password once more

# Keeping accounts

institution-room-people = People
institution-room-holders = Offices
institution-room-log = Audit log
institution-room-rights = Rights
institution-room-account = My account
institution-people-count =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
institution-people-note = Whoever keeps accounts opens no case: a person gets a unit’s keys from its head.
institution-person-new = Add a person
institution-name-kk = Name in Kazakh
institution-name-ru = Name in Russian
institution-name-en = Name in English
institution-name-hint = As colleagues should see it
institution-sign-in-hint = 3 to 64 letters, digits, dots or dashes
institution-roles-hint = Administrators and auditors have no other role and no unit
institution-unit-hint = The unit’s head will let them in. The first person of a unit gets its keys at once
institution-no-unit = No unit
institution-unit-waits = { $unit } (waits to be let in)
institution-body = State body
institution-body-hint = Only for a person who answers for a body; they have no role here
institution-no-body = None
institution-create = Create the account
institution-handed-title = Hand this over
institution-handed-lead = Tell it to them in person or by telephone. At the first sign-in they enrol their telephone and choose a password of their own.
institution-password-initial = Password to begin with
institution-handed-once = We show this password once and do not keep it.
institution-handed-done = I have handed it over
institution-state-active = In use
institution-state-new = Has not begun yet
institution-state-no-app = No telephone enrolled
institution-state-locked = Locked
institution-own-account = This is your own account. Another administrator must lock or renew it.
institution-act-lock = Lock
institution-act-lock-text = They are signed out and cannot come in. Their unit begins new keys without them.
institution-act-unlock = Unlock
institution-act-unlock-text = They can sign in again and choose a new password first. The head of their unit must let them in anew.
institution-act-renew = New password
institution-act-renew-text = For somebody who forgot theirs. They get new keys: the head of their unit must let them in anew.
institution-act-forget-app = Forget the telephone
institution-act-forget-app-text = At the next sign-in they enrol another one. The old recovery codes are good no more.
institution-act-end-sessions = Sign out everywhere
institution-act-end-sessions-text = Ends their sessions on every device.

# Offices and signing

institution-holders-note = What is recorded here stands on the public page and decides who may sign.
institution-tenures = Who holds which office
institution-tenure-new = Record a holder
institution-tenure-lead = One line for one person’s time in one office. Vacancies need not be recorded: they are what is left.
institution-office = Office
institution-days = Days
institution-end = End
institution-seat = Which chair
institution-seat-hint = For a representative the region, for a head the unit, for a deputy the number
institution-seat-only = There is only one
institution-seat-deputy = Deputy { $number }
institution-their-account = Their account
institution-their-account-hint = Without it they are shown, but cannot sign here
institution-no-account = None
institution-acting-box = Acts for the holder
institution-acting-hint = While there is none, or while the holder is away
institution-first-day = First day
institution-last-day = Last day
institution-last-day-hint = Leave it empty if it is not known
institution-ground-kk = Ground, in Kazakh
institution-ground-ru = Ground, in Russian
institution-ground-en = Ground, in English
institution-ground-hint = In one sentence: by whose decision, and why
institution-act-no = Number of the act
institution-act-day = Day of the act
institution-act-address = Address of the act
institution-act-address-hint = Where everybody can read it; begins with https://
institution-record = Record
institution-delegations = Who may sign for others
institution-delegations-note = Besides the holders whom the rulebook names for each kind of letter.
institution-no-delegations = Nothing has been delegated.
institution-delegation-new = Delegate a signature
institution-delegation-lead = A person signs one kind of letter in the name of an office, from a day until a day.
institution-letter = Kind of letter
institution-in-name-of = In the name of
institution-signs = Signs

# For the auditor

institution-rights-note = The program asks this very table before every act. There is no other.
institution-right = What can be done
institution-right-on = On what
institution-needs-case = only a case where they have a place
institution-needs-no-case = the institution’s work
institution-right-who = Who may
institution-log-note = Every act leaves a line here that nobody can change unseen. It holds codes, never names or words; names are put in only as you read.
institution-verify = Verify the whole log
institution-log-sound = The log is whole
institution-log-unsound = The log is not whole
institution-log-unsound-text = Somebody changed, removed or added lines, or their keys. Change nothing, keep a copy of the database, and tell the head of the institution.
institution-log-counts = Lines checked: { $leaves }. Signed checkpoints: { $checkpoints }.
institution-log-waiting = Waiting for their number: { $waiting }.
institution-log-who = Who
institution-log-everybody = Everybody
institution-log-filter = Show
institution-log-number = No.
institution-log-when = When
institution-log-what = What was done
institution-log-on = On what
institution-log-shown =
    { $n ->
        [one] { $n } line
       *[other] { $n } lines
    }

# Roles

institution-role-intake-officer = Intake officer
institution-role-case-officer = Case officer
institution-role-head-of-unit = Head of unit
institution-role-ombudsperson = Ombudsperson
institution-role-npm-coordinator = NPM coordinator
institution-role-npm-member = NPM member
institution-role-council-member = Council member
institution-role-treaty-officer = Treaty officer
institution-role-editor = Editor
institution-role-administrator = Administrator
institution-role-auditor = Auditor
institution-role-focal-point = Focal point of a body
institution-role-staff = Somebody of the office
institution-role-job = The program itself
institution-role-complainant = Complainant
institution-role-public = Anybody

# Rights

institution-right-file-complaint = File a complaint
institution-right-read-own-case = See one’s own case by the receipt
institution-right-add-to-own-case = Write, send files or withdraw by the receipt
institution-right-enter-complaint = Enter a complaint that came on paper or by word of mouth
institution-right-see-queue = See the queue, without content
institution-right-register = Register a complaint
institution-right-assign = Put people on a case
institution-right-read-case = Open a case’s story and files
institution-right-read-identity = Open who the complainant is
institution-right-write-note = Write an internal note
institution-right-ask-complainant = Ask the complainant
institution-right-decide-admissibility = Decide on admissibility
institution-right-alert-prosecutor = Tell the prosecutor of torture
institution-right-inquire-body = Ask the body to explain
institution-right-see-letters = See the list of letters addressed to one’s own body
institution-right-read-inquiry = Read a letter to one’s own body
institution-right-answer-inquiry = Answer for one’s own body
institution-right-find = Record a finding
institution-right-decide = Decide a case
institution-right-override-consent = Pass on more than was agreed to, with reasons
institution-right-send-letter = Write and send letters
institution-right-sign-letter = Sign letters
institution-right-close-case = Close a case
institution-right-reopen-case = Reopen a case
institution-right-hold-case = Keep a case beyond its time
institution-right-put-up-wall = Close a case to somebody for a conflict of interest
institution-right-erase-case = Erase, two together, a case whose time is over
institution-right-see-recommendations = See recommendations and what became of them
institution-right-follow-up = Record what became of a recommendation
institution-right-keep-treaties = Keep treaties and reporting cycles
institution-right-see-docket = See the list of communications to committees
institution-right-read-communication = Open a communication
institution-right-write-communication = Write into a communication
institution-right-keep-measures = Keep programmes, measures and imports
institution-right-assess-measure = Say for the institution what became of a measure
institution-right-report-measure = Report on one’s own body’s measures
institution-right-keep-overdue = Keep the register of overdue replies: tell a body that it is about to be named
institution-right-decide-overdue = Decide whether a body is named in the public register, and put a line right
institution-right-see-statistics = See statistics
institution-right-write-publications = Write what is to be published
institution-right-publish = Publish
institution-right-keep-briefings = Prepare briefings and keep their guests
institution-right-amend-registers = Amend registers
institution-right-manage-office = Record offices and signatures
institution-right-manage-accounts = Keep accounts
institution-right-read-audit-log = Read and verify the audit log
institution-right-read-rights = See this table

# What can be mended

institution-wrong-day = Choose a day, for example 2026-11-22
institution-wrong-name-or-password = Name and password do not go together. Check both
institution-wrong-locked = This account is locked. Ask your administrator
institution-wrong-code = This code is not right, or it was used already. Wait for the next one and type it
institution-wrong-password-short = Use at least { $n } characters
institution-wrong-password-long = This is too long: 256 bytes are the most
institution-wrong-password-name = Leave your sign-in name out of the password
institution-wrong-password-same = Choose another password than the one you have
institution-wrong-password-current = This is not the password you have now
institution-wrong-password-again = The two do not match. Type the new password once more
institution-wrong-name = Give the name in all three languages
institution-wrong-sign-in-name = Use 3 to 64 letters, digits, dots or dashes, without spaces
institution-wrong-name-taken = Somebody has this sign-in name. Choose another
institution-wrong-no-role = Tick at least one role
institution-wrong-apart = An administrator or auditor has no other role and no unit, so that whoever keeps or checks accounts opens no case
institution-wrong-focal-point = A person who answers for a body has no role and no unit here
institution-wrong-own-account = You cannot do this to your own account. Ask another administrator.
institution-wrong-not-locked = This account is not locked.
institution-wrong-form = This form was made in another session. Open the page again and repeat.
institution-wrong-ends-before = The last day lies before the first
institution-wrong-overlap = On some of these days the chair is recorded for another: { $name }. End that time first, or change the days
institution-wrong-office = There was no such office on that day
institution-wrong-region = Choose the region
institution-wrong-ground = Give the ground in all three languages
institution-wrong-address = Begin the address with https://
institution-wrong-letter = There was no such kind of letter on that day
institution-wrong-not-its-letter = Holders of this office do not sign such letters, so it cannot delegate them
institution-wrong-person = Choose a person
institution-wrong-since = Give the first day
institution-wrong-demo = This database is a demonstration and can never become a real institution. Begin with an empty one.
institution-wrong-founded = This database is an institution’s already. Begin with an empty one.

# Recovery and keys

institution-room-recovery = Recovery
institution-room-keys = Keys
institution-right-recover-access = Ask the trustees to give access back
institution-recovery-note = If somebody forgot their password and no colleague can let them in again, the trustees give the access back together. Nobody can do it alone, not even an administrator.
institution-recovery-open = Under way
institution-recovery-none = Nothing is under way.
institution-recovery-ground = Ground
institution-recovery-asked = Asked by and when
institution-recovery-ready = From when on
institution-recovery-now = The ceremony can be held
institution-recovery-ask = Ask for access to be given back
institution-recovery-ask-text = An administrator gives the person a new password first. Then ask here. The person sees it when they sign in and can stop it within { $hours } hours.
institution-recovery-ask-go = Ask
institution-recovery-stop = Stop it
institution-ground-forgotten = The password is forgotten, and nobody in the unit can let them in
institution-ground-nobody-left = Nobody is left who opens the unit’s cases
institution-choose = Choose
institution-trustees = Trustees
institution-trustees-text = The recovery key is shared among { $of } people. It takes any { $threshold } sheets to put it together.
institution-sheets-set = Set of sheets { $set }
institution-trustee-proved = Sheet last checked: { $date }
institution-trustee-unproved = Sheet not checked yet
institution-trustee-due = check is due
institution-drill = Yearly drill
institution-drill-text = A trustee types what is on their sheet. We check that the share is true: the key is not put together, and nothing typed is kept.
institution-drill-go = Check the share
institution-proved = Sheet No. { $number } is true.
institution-share = What is on the sheet
institution-share-hint = Sixteen groups of four. Spaces and capital letters do not matter.
institution-not-shared = The recovery key is not shared
institution-not-shared-text = The key is shared when the institution is first set up; without it a forgotten password cannot be recovered.
institution-ceremony-title = Give access back: { $name }
institution-ceremony-text = The trustees meet in one room, and each types their own sheet. The key is put together for this one act and wiped at once. What was opened is recorded in the log.
institution-ceremony-share = Sheet { $number }
institution-ceremony-go = Put the key together and give access back
institution-ceremony-waits = The waiting is not over: the ceremony can be held from { $date }. Until then the owner may object.
institution-given-back = Access was given back
institution-given-back-text = The trustees take their sheets with them. Nothing of them is left on the screen or the server.
institution-sheets-anew = Make new sheets
institution-sheets-anew-text = When a trustee changes or a sheet is lost. The old sheets still go together with each other, so collect and destroy all of them.
institution-sheets-names = New trustees
institution-sheets-names-hint = Each on a line of its own
institution-sheets-threshold = How many sheets are enough
institution-sheets-go = Share and download the sheets (PDF)
institution-sheets-title = Sheets of the recovery key
institution-sheet-heading = Sheet { $number } of { $of }: { $name }
institution-sheet-share = Share of the recovery key
institution-sheet-code = The same signs as a QR code
institution-sheet-what = Any { $threshold } such sheets together open all cases of the institution. One alone opens nothing.
institution-sheet-keep = Keep this sheet locked away, apart from the others. Do not photograph it or send it to anybody. If it is lost, say so at once.
institution-sheet-drill = Once a year we check that the sheet is true; you type it yourself.
institution-keys-note = Who opens a unit’s key, and since when. Who opens a single case stands on the page of the case.
institution-keys-log = Changes of keys
institution-keys-log-text = Newest first. The whole chain is checked each time this page is opened. A fingerprint can be compared by telephone.
institution-keys-whose = Whose key
institution-keys-epoch = Which
institution-keys-fingerprint = Fingerprint
institution-keys-retired = used no more
institution-keys-recovery = The recovery key
institution-keys-since = since { $date }
institution-own-recovery = Somebody asked for your access to be given back
institution-own-recovery-text = The trustees can do it from { $date }. If you did not ask for it, stop it.
institution-wrong-choose = Choose one
institution-wrong-asked-already = This has been asked for that person already
institution-wrong-too-early = The waiting is not over. Try again after the time shown.
institution-wrong-not-shared = The recovery key is not shared.
institution-wrong-threshold = Ask for two sheets at least
institution-wrong-trustees = Name { $few } to { $most } people, each on a line of its own
institution-wrong-trustee-twice = “{ $name }” stands there twice
institution-given-back-units =
    { $n ->
        [one] The key of { $n } unit opens again.
       *[other] The keys of { $n } units open again.
    }
institution-given-back-cases =
    { $n ->
        [one] { $n } case opens again.
       *[other] { $n } cases open again.
    }

institution-needs-confirmation = and a second factor given within the last 15 minutes
institution-confirm-lead = You are about to do something grave, and it has been a while since you signed in. What you typed is kept.
institution-confirm = Confirm and go on
institution-session-device = Device
institution-session-unknown = Unknown
institution-passkeys = Passkeys
institution-passkeys-text = A passkey confirms that it is you by your telephone, your computer or a security key, in place of the code from the app. It answers only this site, so it cannot be lured out of you by another.
institution-passkeys-elsewhere = Passkeys can be added only where this site is opened by its own name over a secure connection.
institution-passkey-new = Add a passkey
institution-passkey-new-lead = Give it a name you will recognise, then do what your device asks for: a finger, your face, its PIN, or a touch of the key.
institution-passkey-name = Name of the passkey
institution-passkey-name-hint = For example: work laptop
institution-passkey-make = Make the passkey
institution-passkey-use = Confirm with a passkey
institution-passkey-failed = The device did not answer, or does not know a passkey for this account. Try again, or use the code from your app.
institution-passkey-no-script = Passkeys need JavaScript
institution-passkey-no-script-text = It is switched off in this browser. The code from your app works without it.
institution-passkey-added = Added
institution-passkey-used = Last used
institution-passkey-unused = Not yet
institution-passkey-remove = Remove
institution-wrong-passkey-name = Give the passkey a name of up to 60 characters
institution-wrong-passkey = The device's answer came too late or was not right. Try once more

# Letters to a state body

institution-room-letters = Letters
institution-letters-lead = What we wrote to your body: { $body }. You answer here, in its name.
institution-letters-waiting = Waiting for your answer
institution-letters-none-waiting = No letter waits for an answer.
institution-letters-all = All letters
institution-letters-none = No letter has been sent to your body in this way yet.
institution-letters-shown =
    { $n ->
        [one] { $n } letter
       *[other] { $n } letters
    }
institution-letters-who = Who reads this
institution-letters-who-text = A letter opens only with the keys of those who answer for your body and of those in our office who work on the matter. Your answer and its files are sealed under the same keys and kept with the letter. That a letter was opened, and when, is recorded. The complaint itself does not open here.
institution-letter-standing = Answer
institution-letter-number = Number
institution-letter-date = Date
institution-letter-due-day = Last day for the answer
institution-letter-opened = First opened
institution-letter-replied = First answer
institution-letter-answered = Answered on { $date }
institution-letter-late = Late, the last day was { $date }
institution-letter-today = The last day is today
institution-letter-due = Answer { $date }
institution-letter-no-due = No day is set
institution-letter-pdf = Download the letter (PDF)
institution-letter-facts = About the letter
institution-letter-shut = Your key does not open this letter
institution-letter-shut-text = It was sent before you were given the key you have now: it opens only for those who answered for your body on that day. If a colleague did, they can open it. The days for the answer run on.
institution-letter-shut-ask = If there is no such colleague, ask us to send it again:
institution-letter-overdue = If no answer comes
institution-letter-overdue-text = A letter that is not answered in time may be entered in the public register of overdue replies. One rule holds for all bodies: the register names the body and the month, never a person. We give notice first, and your body can say why.
institution-letter-overdue-link = Register of overdue replies
institution-replies = Answers sent
institution-replies-none = Nothing has been answered yet.
institution-reply-number = Answer { $number }
institution-reply = Answer the letter
institution-reply-more = Add to the answer
institution-reply-text = What your body answers
institution-reply-hint = It reaches us at once and cannot be taken back. You can add to it later
institution-reply-files = Documents
institution-reply-files-hint = Up to 10 files, each of up to 25 megabytes
institution-reply-files-sent = Files sent
institution-reply-go = Send the answer
institution-reply-sent = Your answer has reached us
institution-reply-sent-text = Those who wrote the letter can read it now. If something is missing, add it below.
institution-wrong-reply = Write what your body answers. If all of it stands in a document, say so in a sentence
institution-wrong-reply-long = This is too long: { $most } characters are the most, now there are { $length }. Send the rest as a document

# The daily word by mail

institution-mail = A word by mail each morning
institution-mail-text = If you like, on the morning of each working day we write to you how many things are late, due that day and due in the next week, and how many tasks are set to you. Only numbers stand there: no case and no name.
institution-mail-open = Mail is not secret. Whoever sees it learns that you work here and how much waits for you. We keep the address sealed and use it for nothing else.
institution-mail-address = Mail address
institution-mail-lang = Language of the mail
institution-mail-save = Save
institution-mail-remove = Stop, and forget the address
institution-wrong-mail = Write one mail address, for example name@example.org

# Is this letter ours?

institution-check-title = Is this letter ours?
institution-check-lead = Each letter of ours has a code of 18 letters and digits. Type it here, and we tell you which letter it is.
institution-check-code = Code on the letter
institution-check-code-hint = 18 letters and digits. Spaces, dashes and capital letters do not matter
institution-check-file = File of the letter
institution-check-file-hint = The PDF as it came to you: we compare whether it is ours to the last byte
institution-check-go = Check
institution-check-ours = We sent a letter with this code
institution-check-ours-text = Compare what stands below with the letter in your hand.
institution-check-to = To
institution-check-to-body = A state body: { $body }
institution-check-to-person = A person who complained
institution-check-exact = The file is exactly our letter
institution-check-exact-text = Nothing in it has been changed.
institution-check-other = This file is not our letter
institution-check-other-text = It may have been changed, scanned or saved anew; a scan of a paper letter is never the same file. Do not rely on it before you have asked us.
institution-check-unknown = We know no letter with this code
institution-check-unknown-text = Compare the code with the letter once more. If it is right, the letter is not ours: do not do what it asks, pay nothing, and give nobody your data.
institution-check-call = Get in touch with us:
institution-check-kept = What we keep of this
institution-check-kept-text = Neither the code nor the file is kept. We tell only the letter’s number, date and kind, and whether it went to a body or to a person who complained. We never tell who that person is.
institution-wrong-check-code = Type the code that stands on the letter
institution-wrong-check-file = The file did not arrive whole, or it is larger than 10 megabytes. Choose the PDF once more

# Annual report, briefings and dashboard

institution-chapter = The mandate
institution-chapter-holder = Who holds the office
institution-chapter-serving =
    { $office }, { $date }: { $name }, { $since }. Ground: { $ground }.{ $has_act ->
        [yes] {" "}Act: { $act }.
       *[no] {""}
    }
institution-chapter-nobody = { $office }, { $date }: nobody is recorded.
institution-chapter-units = Its units: { $names }.
institution-chapter-regions = Regions: { $all }. Regional offices of the institution: { $units }. Regions where a regional representative serves: { $serving }.
institution-chapter-history = Holders of offices in this period
institution-chapter-office = Office
institution-chapter-who = Who
institution-chapter-days = When
institution-chapter-ask-ground = On what ground does the Commissioner hold the office?
institution-chapter-ask-independence = Is the Commissioner independent?
