# Before it begins

complaints-before-receipt = I have a receipt: see the answer
complaints-before-title = Before you begin
complaints-before-lead = Filing a complaint is free, and you need no account. There is one question a page: leave out what you do not know or do not want to say.
complaints-before-who-title = Who will read this
complaints-before-who = Only staff entrusted with your complaint can open it. Every opening is recorded: with your receipt you see which role opened it and on which day. The body you complain about is told only what you allow.
complaints-before-torture = There is one exception: reports of torture or ill-treatment we must send to the prosecutor at once. Before you send your complaint we will say so again. We give the prosecutor your name only if you allowed it; if duty demands it, we write to you first.
complaints-before-server = What you write is sealed as it reaches our server; for that moment the server sees it in clear. What is sealed can be opened only by the staff entrusted with it, with their own keys, and by you with your receipt. In case keys are lost, a recovery key is kept apart from the server.
complaints-before-safe-title = Your safety
complaints-before-safe = Even without your name the body may guess from place and date who complained. If somebody comes near, press “Leave this site quickly” on top of the page: the complaint you began is deleted.
complaints-before-safe-more = How to stay safe
complaints-before-unnamed-title = If you do not want to give your name
complaints-before-unnamed = You may keep your name even from us. You get a receipt all the same: with it you read the answer, and you can still give your name later. But without a name we can often do less. Under the general law on appeals an anonymous appeal is as a rule not examined; if it tells of a crime or a threat to security, it is passed at once to the body that is competent. Our institution works so today: it is the institution’s own rule.
complaints-before-go = Begin
complaints-before-draft = Your draft is kept for 24 hours after your last change and opens only in this browser. On somebody else’s computer finish in one go, or press “Leave this site quickly”.

# The questions

complaints-continue = Save and continue
complaints-skip = Skip this question
complaints-reads-title = Who will read this
complaints-q-who = Who are you complaining for?
complaints-q-who-note = A child can complain alone: we do not ask for a parent’s consent.
complaints-who-legend = For whom the complaint is made
complaints-who-self = For myself
complaints-who-other = For somebody else
complaints-who-detained = For somebody in detention or in prison
complaints-who-organisation = From an organisation, with the person’s written consent
complaints-who-child = I am a child, under 18
complaints-who-unknown = Not said
complaints-q-consent = Who is it, and do they agree?
complaints-q-consent-note = We ask so that nobody is helped against their will. If you cannot ask them now, send the complaint all the same: we will find a safe way to ask.
complaints-victim-label = That person’s name
complaints-victim-hint = If they do not want to be named, leave this empty.
complaints-consent-label = Does that person agree to the complaint? How did they say so?
complaints-consent-other-hint = For example: they said so on the telephone, they wrote it down. If there is no way to ask, say so.
complaints-consent-detained-hint = For example: they told you at a visit, they wrote to you. If you cannot ask, say so: that does not stop the complaint.
complaints-consent-organisation-hint = The law asks for the person’s written consent. Add it to the files at the end, or write how and when you will send it.
complaints-reads-who = Your answer is sealed at once. Only staff entrusted with your complaint can open it. Names are sealed apart from the story.
complaints-reads-consent = The name is sealed apart from the story. The body you complain about learns it only if you allow that later.
complaints-q-what = What happened?
complaints-q-what-note = In your own words: who did what or failed to, and what came of it. You need no legal words.
complaints-what-label = The story
complaints-what-hint = It does not matter whether it is long or short. If writing is hard, you can add a file later, for example a recording of your voice.
complaints-ill-treated-label = People in authority beat, tortured or humiliated me or that person
complaints-ill-treated-hint = If you tick this, your complaint comes before all others, and we tell the prosecutor at once: that is our duty.
complaints-reads-what = Your answer is sealed at once. Only staff entrusted with your complaint can open it, and every opening is recorded. The body you complain about does not read this unless you allow it.
complaints-q-where = Where and when did it happen?
complaints-q-where-note = If you do not remember exactly, write what you can. We take the complaint without these details, too.
complaints-when-label = When was it?
complaints-when-hint = For example: in the evening of 27 March; since last autumn.
complaints-place-label = In which place or institution?
complaints-place-hint = For example: village, district, number of the institution. No exact address is needed.
complaints-region-label = Region or city
complaints-region-none = Not given
complaints-reads-where = Your answer is sealed at once; only staff entrusted with your complaint can open it. Mind: from place and date the body may guess who complained, even without a name. Without your leave we do not tell it.
complaints-q-body = Whom are you complaining about?
complaints-q-body-note = Name the state body, institution or official. If you do not know the name, describe them.
complaints-body-label = Body or official
complaints-body-hint = For example: the district administration; two police officers on duty at the station.
complaints-body-key-label = If it is in the list, choose it
complaints-body-none = Not in the list or not known
complaints-reads-body = The body does not learn of your complaint because you name it here. It learns of it only when we ask it to explain, and then only what you allow.
complaints-q-tried = What have you tried already?
complaints-q-tried-note = We take your complaint even if you have tried nothing.
complaints-tried-label = To whom did you turn, when, and what was the answer?
complaints-tried-hint = For example: wrote to the prosecutor’s office in September, no answer.
complaints-court-legend = Does a court deal with this matter?
complaints-court-hint = We cannot change a court’s decision. Complaining to us does not stop the time limits of courts.
complaints-court-no = No, it does not
complaints-court-pending = Yes, it does now
complaints-court-decided = A court has already decided
complaints-court-unknown = I do not know
complaints-reads-tried = Your answer is sealed at once; only staff entrusted with your complaint can open it. From numbers and dates of letters the body may recognise you: without your leave we do not name them.
complaints-q-wish = What do you want to be done?
complaints-q-wish-note = It helps us to see where to begin. We cannot promise all of it.
complaints-wish-label = Your wish
complaints-wish-hint = For example: a doctor should see me; my papers should be given back; they should apologise.
complaints-reads-wish = Your answer is sealed at once. Only staff entrusted with your complaint can open it, and every opening is recorded.
complaints-q-pass-on = What do you allow us to tell the body?
complaints-q-pass-on-note = To look into a matter we usually ask the body to explain. You decide what it is told. If you change your mind, write to us by your receipt.
complaints-passes-legend = What may be passed on to the body complained of?
complaints-passes-name = Name and story may be passed on
complaints-passes-name-hint = This is the straightest way to help: the body answers about you. But it learns who complained.
complaints-passes-story = The story may be passed on, without the name
complaints-passes-story-hint = We do not give your name. But from place, date and the story itself the body may guess who you are.
complaints-passes-nothing = Nothing may be passed on
complaints-passes-nothing-hint = The body does not hear of your complaint from us. Then we can look into things only in general, and sometimes not at all.
complaints-reads-pass-on = What you allow goes only to the body you complain about: not to your employer, your family or the press. Torture and ill-treatment stand apart: of them we must tell the prosecutor. If duty demands more than you allow, we write to you first.
complaints-q-contact = Will you give your name, and how may we reach you?
complaints-q-contact-note = You need not say either. The answer will be here all the same, for your receipt.
complaints-named-legend = Your name
complaints-named-yes = I give my name
complaints-named-no = I do not give my name
complaints-named-no-hint = Then we can often do less: as a rule a complaint without a name cannot be examined to the end. You get the receipt all the same, and can give your name later.
complaints-name-label = Name
complaints-reach-legend = How may we reach you?
complaints-reach-hint = If somebody else sees your letters or your telephone, choose “Only by the receipt”.
complaints-reach-receipt = Only by the receipt
complaints-reach-telephone = By telephone
complaints-reach-email = By e-mail
complaints-reach-post = By letter
complaints-contact-label = Telephone number or address
complaints-contact-hint = One where nobody else listens or reads.
complaints-safety-label = What should we mind so as to do no harm?
complaints-safety-hint = For example: do not call in the evening; others open the letters at home.
complaints-reads-contact = Who you are is sealed apart from the story, with a key of its own. Your name goes to the body only if you allowed it; your address and telephone do not.
complaints-q-files = Do you have files to add?
complaints-q-files-note = A document, picture, sound or film. You need none; you can add them later by your receipt.
complaints-files-given = Files added
complaints-files-remove = Remove
complaints-files-label = Files
complaints-files-hint = Up to 10 files, each of 25 MB at most. We do not take programs that can run.
complaints-files-more = Add more files
complaints-reads-files = Files are sealed as they arrive; only staff entrusted with your complaint can open them. We keep a file as it is: a picture may hold the place and time where it was taken.

# Checking the answers

complaints-check-title = Check your answers
complaints-check-who = For whom
complaints-check-consent = Person and consent
complaints-check-what = What happened
complaints-check-where = Where and when
complaints-check-body = About whom
complaints-check-tried = What was tried
complaints-check-wish = What you want
complaints-check-pass-on = What the body is told
complaints-check-contact = Name and contact
complaints-check-files = Files
complaints-check-none = Not said
complaints-check-torture-title = We will tell the prosecutor of this at once
complaints-check-torture = You ticked that people in authority beat, tortured or humiliated somebody. To send such a complaint to the prosecutor is our duty, whatever you chose above. We give your name only if you allowed it; if duty demands it, we first write to you, and you see the message by your receipt. If you take the tick away but your story tells of it, the duty remains.
complaints-check-send = After you send it we show you the receipt: twelve words. Have paper and a pen at hand.
complaints-check-go = Send the complaint
complaints-check-reads = Only staff entrusted with the complaint can open it; by your receipt you see which role opened it and on which day. The body is told only what you allowed above. If duty demands more, we write to you first.
complaints-check-reads-child = Only staff whose task it is to help you can open what you wrote. We do not ask your parents for consent. Without your word we pass nothing on to your parents, your school or anybody else. There is one exception: if people in authority beat, tortured or humiliated somebody, we must tell the prosecutor. If you are in danger now, call 112. You can also call 111, the line for children and families.

# The receipt is given

complaints-given-title = Your complaint has reached us
complaints-given-promise = Thank you for telling us. We will answer { $date }.
complaints-given-words = Your receipt: these twelve words
complaints-given-words-text = These words are the only way to the answer. We do not keep them, so we cannot restore them. Write them on paper in their order, or print them.
complaints-given-reference = Complaint number
complaints-given-answer-by = Last day for the answer
complaints-given-once = You can open this page again in this browser for 30 minutes. As soon as you press the button the words are gone, and nobody can show them again.
complaints-given-written = I have written the words down
complaints-given-next = What happens now
complaints-given-today = Today
complaints-given-prosecutor = We tell the prosecutor
complaints-given-prosecutor-text = A complaint of torture or ill-treatment does not wait: this comes before all else.
complaints-given-who-title = Who can open it now
complaints-given-who = At present only staff of the intake unit can open your complaint. By your receipt you see which role opened it and on which day.
complaints-given-keep = Whoever finds these words sees how the complaint stands and the messages and, if they ask for it, what you told us. Do not photograph them; keep the paper apart from your telephone and computer.

# By the receipt

complaints-receipt-title = Your receipt
complaints-receipt-note = Type the twelve words you wrote down when you complained.
complaints-receipt-label = The twelve words in their order
complaints-receipt-hint = Put a space between them. Capital letters and the numbers of the words do not matter.
complaints-receipt-go = Open
complaints-receipt-reads-title = What will open
complaints-receipt-reads = How the complaint stands, messages and letters. Your story and files only if you ask for them. The page closes by itself after 20 minutes.
complaints-receipt-lost = If the words are lost, we cannot restore them either. File the complaint anew and, if you remember it, give the number of the first one.
complaints-status-title = How your complaint stands
complaints-status-reference = Complaint { $reference }
complaints-status-number = registration number { $number }
complaints-status-next = What happens next
complaints-status-promise = We will write here { $date }: our decision, or how far the matter has come.
complaints-status-letter = There is a letter for you
complaints-status-letter-open = Download letter No. { $number } of { $date } (PDF)
complaints-status-messages = Messages
complaints-status-no-messages = No messages yet.
complaints-status-write = Write to us
complaints-status-write-label = Your message
complaints-status-write-go = Send
complaints-status-path = The way of your complaint
complaints-status-opened-title = Who has opened your complaint
complaints-status-opened-none = Nobody has opened it yet.
complaints-status-passed-title = Who was told what
complaints-status-passed-none = Nobody outside our institution has been told anything.
complaints-status-own-title = What you told us
complaints-status-own = Your story and files are not shown on this page, so that nobody beside you reads them.
complaints-status-own-open = Open my story
complaints-status-close = Close and leave
complaints-path-arrived = The complaint arrived
complaints-path-arrived-text = What you wrote is sealed and kept.
complaints-path-registered = An officer reads and registers it
complaints-path-registered-text = If we have a question, we write to you here, by your receipt.
complaints-path-examined = We look into it
complaints-path-examined-text = If we may examine it, we ask the body to explain, within what you allowed.
complaints-path-decided = We decide
complaints-path-decided-text = Whether a right was violated, and how to put it right.
complaints-path-answered = We answer you
complaints-path-answered-text = You read our letter here, by your receipt. If we need more time, we write to you why.
complaints-told-arrived = Your complaint arrived
complaints-told-registered = Your complaint was registered
complaints-told-sorted = It was noted which right the complaint is about
complaints-told-assigned = Your complaint was given to an officer
complaints-told-note = An officer made a note
complaints-told-question = We have a question for you
complaints-told-message = We wrote to you
complaints-told-wrote = You wrote
complaints-told-withdrawn = You withdrew the complaint
complaints-told-admitted = We accepted your complaint for examination
complaints-told-turned-down = We are not examining the complaint further: the reasons
complaints-told-inquiry = We asked the body to explain.
complaints-told-reminder = We reminded the body of its answer.
complaints-told-reply = The body replied
complaints-told-not-heard = We go on without the body’s explanation
complaints-told-extended = We need more time: the reason
complaints-told-override = Duty demands more than you allowed; we have written to you why.
complaints-told-prosecutor-told = We told the prosecutor of torture or ill-treatment.
complaints-told-representative-sent = We sent our representative
complaints-told-forwarded = We sent the complaint on to the body that is competent for it.
complaints-told-documents = Documents were added to the case
complaints-told-decided = We have decided
complaints-told-recommended = What we recommended to the body
complaints-told-answered = We sent you our letter
complaints-told-closed = The case is closed
complaints-told-reopened = We are taking up your complaint again: the reason
complaints-passed-name = Passed on: name and story.
complaints-passed-story = Passed on: the story without the name.
complaints-passed-nothing = Nothing of the complaint is passed on.
complaints-story-ask-title = Open your story on this screen?
complaints-story-ask = Make sure that nobody near you can read it. The opening is recorded.
complaints-story-ask-go = Open it
complaints-story-ask-no = Leave it closed
complaints-story-title = What you told us
complaints-story-files = Files you sent
complaints-withdraw-link = Withdraw the complaint
complaints-withdraw-title = Withdraw the complaint?
complaints-withdraw-text = We will stop examining it. What you wrote is not deleted at once: it is kept sealed until its set time is over. You have the right to complain again.
complaints-withdraw-duty = What duty demands goes on: the prosecutor, for one, is still told of torture or ill-treatment. If somebody forces you to withdraw, write to us about it first.
complaints-withdraw-go = Withdraw the complaint
complaints-withdraw-no = Keep the complaint
complaints-part-what = What happened
complaints-part-place = Where
complaints-part-when = When
complaints-part-body = About whom
complaints-part-tried = What was tried
complaints-part-court = Whether a court deals with it
complaints-part-wish = What is wanted
complaints-part-language = Told in which language
complaints-part-consent = Consent

# What to mend

complaints-mistake-nothing-told = Tell us at least briefly what happened, or add a file
complaints-mistake-too-long =
    { $most ->
        [one] Shorten it to one character; now it has { $length }
       *[other] Shorten it to { $most } characters; now it has { $length }
    }
complaints-mistake-empty = Fill this in
complaints-mistake-choose = Choose one
complaints-mistake-no-file = Choose at least one file
complaints-mistake-receipt-count =
    { $n ->
        [one] A receipt has twelve words, here is one
       *[other] A receipt has twelve words, here are { $n }
    }
complaints-mistake-receipt-word = Check word { $place }: “{ $word }” is not in our list.
complaints-mistake-receipt-word-near = Check word { $place }: “{ $word }” is not in our list. Words like it: { $near }
complaints-mistake-receipt-order = We know the words, but together they make no receipt. Compare their order and each word with your paper
complaints-mistake-receipt-unknown = We find no complaint by this receipt. Compare each word with your paper
complaints-mistake-in-future = This day is yet to come. Give the day on which the complaint arrived
complaints-mistake-days = Give the number of working days to add, for example 5
complaints-mistake-unknown-code = Today’s list has no such line. Choose again
complaints-mistake-not-of-unit = This person is not of that unit. Choose somebody who is
complaints-mistake-ground-open = Answer for this ground: does it stand in the way or not
complaints-mistake-reasons-missing = Write the reasons: the complainant reads them
complaints-mistake-passes-more = This is more than the complainant allowed. Choose less, or first record what duty demands
complaints-mistake-names-person = The letter has the name “{ $name }”, and this letter is not to pass a name on. Take it out
complaints-mistake-letter-unfinished = The letter stops where your own words should begin. Write after the colon what you ask or tell
complaints-mistake-language = Give the language as kk, ru or en
complaints-mistake-json = The request cannot be read as JSON: { $cause }
complaints-mistake-json-data = The fields of the request are not those of the description: { $cause }
complaints-mistake-idempotency-key = Idempotency-Key needs 16 to 200 characters
complaints-conflict-key-reused = This Idempotency-Key came with another complaint. Use a new one for each
complaints-conflict-sent = This complaint has been sent already
complaints-conflict-changed = Somebody changed the case while this page was open. What you wrote is still here: see how the case stands now, and send it again
complaints-conflict-elsewhere = As the case stands now this step cannot be taken. Open the case and see what is to be done
complaints-conflict-body-not-heard = The body has not explained itself. By law it must first have the chance: send an inquiry, or record why it was not heard
complaints-conflict-wrong-ending = This ending does not belong to this step. Choose another
complaints-conflict-replied = The body has replied to this inquiry already
complaints-conflict-alerted = The prosecutor has been told of this case already
complaints-conflict-allowed-already = The complainant has allowed this; no other ground is needed
complaints-conflict-may-not-sign = You have no right to sign such a letter today. Hand it to somebody who has
complaints-conflict-no-clock = No period is running now that could be extended
complaints-conflict-extended-too-late = The period is over and can no longer be extended. Write to the complainant why
complaints-conflict-extended-too-far = The period cannot be extended so far. Give fewer days

# The queue

complaints-queue-title = Queue
complaints-queue-caption = Cases by what is due first
complaints-queue-late = late
complaints-queue-today = today
complaints-queue-week = in the next seven days
complaints-queue-state = State
complaints-queue-region = Region
complaints-queue-any = all
complaints-queue-mine = Only mine
complaints-queue-filter = Show
complaints-queue-empty = There are no such cases.
complaints-queue-due = Due
complaints-queue-do = What to do now
complaints-queue-case = Case
complaints-queue-right = Right
complaints-queue-where = Region and body
complaints-queue-hand = With whom
complaints-queue-you = You
complaints-queue-sealed = title sealed or not given
complaints-queue-shown =
    { $n ->
        [one] { $n } case on this page
       *[other] { $n } cases on this page
    }
complaints-due-late =
    { $n ->
        [0] { $date }, overdue
        [one] { $date }, { $n } working day late
       *[other] { $date }, { $n } working days late
    }
complaints-due-today = Today
complaints-due-in =
    { $n ->
        [0] { $date }, before the next working day
        [one] { $date }, { $n } working day left
       *[other] { $date }, { $n } working days left
    }
complaints-act-alert-prosecutor = Tell the prosecutor at once
complaints-act-alert-prosecutor-why = The complaint tells of torture or ill-treatment, and the prosecutor does not know yet.
complaints-act-register = Register the complaint
complaints-act-register-why = The complaint has arrived and has no number yet.
complaints-act-send-representative = Send a representative
complaints-act-send-representative-why = The complaint tells of torture or ill-treatment: somebody of ours should go and document it.
complaints-act-read-message = Read the message and answer
complaints-act-read-message-why = The complainant wrote, and nobody has answered yet.
complaints-act-decide-admissibility = Decide whether to examine it
complaints-act-decide-admissibility-why = The complaint is registered, and the grounds have not been checked.
complaints-act-inquire-body = Ask the body to explain
complaints-act-inquire-body-why = There is no finding before the body could explain itself.
complaints-act-await-reply = Record the body’s reply
complaints-act-await-reply-why = The inquiry is out, and its time is not over yet.
complaints-act-remind-body = Remind the body
complaints-act-remind-body-why = The time to reply is over, and there is no reply.
complaints-act-decide = Decide
complaints-act-decide-why = The body was heard, or it is recorded why not.
complaints-act-forward = Send it on to the competent body
complaints-act-forward-why = Another body is competent for the complaint, and it has not been sent there yet.
complaints-act-send-outcome = Send the letter of outcome
complaints-act-send-outcome-why = There is a decision, and the complainant has not had our letter.
complaints-act-close = Close the case
complaints-act-close-why = The complainant has been answered.
complaints-act-nothing = Nothing is left to do
complaints-act-nothing-why = The case is closed. If something new comes up, it can be reopened.
complaints-state-received = Arrived
complaints-state-registered = Registered
complaints-state-admitted = Being examined
complaints-state-heard = Body heard
complaints-state-decided = Decided
complaints-state-answered = Answered
complaints-state-closed = Closed
complaints-ending-explained = Remedies were explained
complaints-ending-forwarded = Forwarded to the competent body
complaints-ending-refused = Not accepted for examination
complaints-ending-discontinued = Discontinued
complaints-ending-withdrawn = Withdrawn by the complainant
complaints-ending-found = A violation was found
complaints-ending-not_found = No violation was found
complaints-ending-settled = Put right during the examination
complaints-urgent-torture = Urgent: torture
complaints-urgent-life = Urgent: danger to life

# The case

complaints-case-untitled = Complaint with its title sealed or not given
complaints-case-parts = Parts of the case
complaints-holders = Who can open it
complaints-holders-note = Opening this page has been recorded: the complainant sees which role opened it and on which day.
complaints-holder-receipt = The complainant, by the receipt
complaints-holder-recovery = The recovery key, kept apart from the server
complaints-holder-earlier = { $name }, earlier entries only
complaints-holder-story = the story only
complaints-tab-timeline = Timeline
complaints-tab-story = Complaint
complaints-tab-files = Files
complaints-tab-letters = Letters
complaints-tab-log = Log
complaints-log-note = Everything done with this case, newest first, as the audit log holds it. An entry without a number gets one within a minute.
complaints-log-older = Older entries
complaints-erased-proof = The log that proves it
complaints-sealed-story = Your keys do not open all of this.
complaints-sealed-identity = Who it is stays sealed to you: your keys do not open it.
complaints-sealed-words = Sealed to you
complaints-identity = Who complains
complaints-identity-none = The person gave no name and no way to be reached.
complaints-identity-name = Name
complaints-identity-victim = Complains for
complaints-identity-contact = Contact
complaints-identity-safety = What to mind
complaints-files-none = No files.
complaints-files-warn = Files are as the complainant sent them, unchecked. Open them where there is no network.
complaints-letters-none = No letters.
complaints-letters-number = Number
complaints-letters-date = Date
complaints-letters-kind = Kind
complaints-letters-passed = What was passed on
complaints-letter-pdf = Letter (PDF)
complaints-timeline-today = Newest first. Today is { $date }.
complaints-next = Next: { $act }
complaints-something-else = Something else
complaints-clocks = Clocks
complaints-at-a-glance = At a glance
complaints-at-right = Right
complaints-at-issue = Issue
complaints-at-body = Body
complaints-at-region = Region
complaints-at-lang = Language
complaints-at-channel = How it came
complaints-at-who = For whom
complaints-at-return = Answer goes
complaints-at-officer = Officer
complaints-at-unit = Unit
complaints-channel-web = By the site
complaints-channel-partner = By a partner’s program
complaints-channel-post = By post
complaints-channel-telephone = By telephone
complaints-channel-office = At a reception
complaints-channel-visit = During a visit to a place
complaints-channel-detention = From a place of detention
complaints-return-receipt = By the receipt, on the site
complaints-return-slip = By a slip that shows the status only
complaints-return-address = To the address or number given
complaints-return-none = No answer is wanted
complaints-voice-body = The body
complaints-voice-calendar = The calendar
complaints-voice-person = The complainant
complaints-step-arrived = The complaint arrived
complaints-step-registered = Registered
complaints-step-sorted = It was noted anew what it is about
complaints-step-assigned = Assigned
complaints-step-note = Internal note
complaints-step-question = Question to the complainant
complaints-step-message = Message to the complainant
complaints-step-wrote = Message from the complainant
complaints-step-withdrawn = The complaint was withdrawn
complaints-step-admitted = Accepted for examination
complaints-step-turned-down = Not examined, or examined no further
complaints-step-inquiry = Inquiry sent
complaints-step-reminder = Reminder sent
complaints-step-reply = The body replied
complaints-step-not-heard = Why the body was not heard
complaints-step-extended = Period extended
complaints-step-override = Duty demanded more than was allowed
complaints-step-prosecutor-told = The prosecutor was told
complaints-step-representative-sent = Representative sent
complaints-step-forwarded = Sent on to the competent body
complaints-step-documents = Documents were added
complaints-step-decided = Decided
complaints-step-recommended = Recommendation
complaints-step-answered = Letter of outcome sent
complaints-step-closed = Closed
complaints-step-reopened = Reopened

# Roles, as the complainant reads who opened the case

access-role-intake-officer = intake officer
access-role-case-officer = case officer
access-role-head-of-unit = head of unit
access-role-ombudsperson = the Ombudsperson
access-role-npm-coordinator = coordinator of the National Preventive Mechanism
access-role-npm-member = member of the National Preventive Mechanism
access-role-council-member = member of the Coordinating Council
access-role-treaty-officer = treaty officer
access-role-editor = editor
access-role-administrator = administrator
access-role-auditor = auditor
access-role-focal-point = focal point of a body
access-role-complainant = the complainant
access-role-public = somebody without an account

# Acts

complaints-do-register = Register
complaints-do-register-title = Register the complaint
complaints-do-register-note = The complaint gets its number. If the rules count from registration, the period for the decision begins today. Leave empty what you do not know: you can add it later.
complaints-do-register-go = Register
complaints-do-sort = Change right, body or region
complaints-do-sort-title = What the complaint is about
complaints-do-sort-note = By right, body and region a case is counted and routed. If you sort it under torture, the urgent track begins.
complaints-do-sort-go = Save
complaints-do-alert = Tell the prosecutor
complaints-do-alert-title = Tell the prosecutor of torture
complaints-do-alert-note = The letter goes out at once, and the complainant sees that it did. Without their leave do not write the name; if duty demands it, first write to them by “Pass on more than allowed”.
complaints-do-alert-go = Send the letter to the prosecutor
complaints-do-representative = Send a representative
complaints-do-representative-title = Representative sent
complaints-do-representative-note = Write to the person who comes or came, and when. If nobody goes, write why.
complaints-do-representative-go = Record it
complaints-do-forward = Send it on to the competent body
complaints-do-forward-title = Send the complaint on
complaints-do-forward-note = The letter must tell no more than the complainant allowed. If they allowed nothing, do not send it on: explain to them where to turn.
complaints-do-forward-go = Send it on
complaints-do-documents = Add documents
complaints-do-documents-title = Add documents to the case
complaints-do-documents-note = For what came on paper or with a reply. The files are sealed like everything in the case.
complaints-do-documents-go = Add them
complaints-do-assign = Assign
complaints-do-assign-title = Who takes the case
complaints-do-assign-note = Those chosen can open what is there and what comes. Those who had the case before cannot open what comes from now on.
complaints-do-assign-go = Assign
complaints-do-note = Internal note
complaints-do-note-title = Internal note
complaints-do-note-note = Only colleagues who can open the case read it. The complainant and the body do not see it.
complaints-do-note-go = Save the note
complaints-do-message = Write to the complainant
complaints-do-message-title = Write to the complainant
complaints-do-message-note = They read it by their receipt. Be short and warm, and mind that somebody else may look at their screen.
complaints-do-message-go = Send
complaints-do-admissibility = Decide on admissibility
complaints-do-admissibility-title = May we examine the complaint
complaints-do-admissibility-note = Tick the grounds that stand in the way. You decide, not the machine; if we do not examine it, the complainant reads the reasons.
complaints-do-admissibility-go = Record the decision
complaints-do-inquire = Ask the body to explain
complaints-do-inquire-title = Ask the body to explain
complaints-do-inquire-note = The letter must tell no more than the complainant allowed. So that they cannot be guessed, ask more widely: not about one person but, for example, about all rooms.
complaints-do-inquire-go = Send the inquiry
complaints-do-remind = Remind the body
complaints-do-remind-title = Remind the body of its reply
complaints-do-remind-note = The reminder, too, must tell no more than was allowed.
complaints-do-remind-go = Send the reminder
complaints-do-reply = Record the body’s reply
complaints-do-reply-title = The body’s reply
complaints-do-reply-note = Enter the reply in its own words. With it the body counts as heard.
complaints-do-reply-go = Save the reply
complaints-do-not-heard = Record why the body was not heard
complaints-do-not-heard-title = Go on without the body’s explanation
complaints-do-not-heard-note = The law gives the body the chance to explain itself. Write why it had none, or why its reply is not waited for: without that there can be no decision.
complaints-do-not-heard-go = Save the reason
complaints-do-extend = Extend the period
complaints-do-extend-title = Extend the period for the decision
complaints-do-extend-note = Extend it by no more than is needed. The complainant sees the new day and the reason at once.
complaints-do-extend-go = Extend
complaints-do-override = Pass on more than allowed
complaints-do-override-title = Duty demands more than was allowed
complaints-do-override-note = Only to protect a life, or where the law obliges us. The complainant is written to first; only then can a letter go out. Ground and risk are kept on record.
complaints-do-override-go = Tell the complainant and record it
complaints-do-decide = Decide
complaints-do-decide-title = Decision on the complaint
complaints-do-decide-note = Weigh what the complainant and what the body said, and write plainly: what was found, why, and what is to be done.
complaints-do-decide-go = Record the decision
complaints-do-answer = Send the letter of outcome
complaints-do-answer-title = Letter of outcome to the complainant
complaints-do-answer-note = The letter is in the complainant’s language, and they read it by their receipt. The decision stands in it already: read it over and add what is needed.
complaints-do-answer-go = Sign and send
complaints-do-close = Close the case
complaints-do-close-title = Close the case
complaints-do-close-note = Its clocks stop. The complainant still sees the case by the receipt, but can no longer write by it.
complaints-do-close-go = Close
complaints-do-reopen = Reopen the case
complaints-do-reopen-title = Reopen the case
complaints-do-reopen-note = The complainant reads the reason. The period for the decision begins anew.
complaints-do-reopen-go = Reopen
complaints-form-label = Short title
complaints-form-label-hint = Sealed: only those who can open the case see it. No names, please.
complaints-form-right = Right and issue
complaints-form-body = Body
complaints-form-region = Region
complaints-form-unknown = Not known yet
complaints-form-choose = Choose
complaints-form-to = Unit or officer
complaints-form-to-hint = Whoever heads the unit can open the case, too. If nobody heads it and you name nobody, the whole unit can.
complaints-form-text = Text
complaints-form-question = This is a question that waits for an answer
complaints-form-question-hint = A question does not stop the period for the decision.
complaints-form-dealt-with = No answer is needed
complaints-form-decisive = The ground that decides
complaints-form-decisive-hint = If you choose one, the complaint ends on it.
complaints-form-admit = None: we accept it for examination
complaints-form-reasons = Reasons
complaints-form-reasons-hint = The complainant reads them. If we do not examine it they must be given: why, and where else to turn.
complaints-form-lang = Language of the letter
complaints-form-passes = What this letter passes on
complaints-form-passes-hint = No more than the complainant allowed. If you choose “without the name”, a letter in which the name stands is not sent.
complaints-form-addressee = To
complaints-form-subject = Subject
complaints-form-letter = Letter
complaints-form-letter-hint = An empty line begins a new paragraph. A letter that is sent gets a number and cannot be changed.
complaints-form-days = By how many working days
complaints-form-ground = Which duty and which provision demand it
complaints-form-risk = What may happen to the complainant
complaints-form-told = What we write to the complainant
complaints-form-told-hint = The complainant reads this by their receipt.
complaints-form-ending = How it ends
complaints-form-finding = What was found, and why
complaints-form-recommendation = Recommendation to the body
complaints-form-recommendation-hint = Who should do what, and by when. The complainant reads it, too.
complaints-documents-of = Whose documents they are
complaints-documents-of-person = The complainant’s
complaints-documents-of-body = The body’s
complaints-documents-of-office = Ours
complaints-documents-note = What they are
complaints-form-cancel = Back to the case

# A complaint that came by hand

complaints-enter-link = Enter a complaint that came by hand
complaints-enter-title = Enter a complaint that came by hand
complaints-enter-note = Enter in the person’s own words what came by post, by telephone, at a reception or during a visit. Leave empty what they did not say.
complaints-enter-channel = How it came
complaints-enter-arrived = When it arrived
complaints-enter-arrived-hint = The day it reached us, not the day you enter it: the period for registration runs from it.
complaints-enter-language = Language of the complainant
complaints-enter-ill-treated = Says that people in authority beat, tortured or humiliated somebody
complaints-enter-returns = How the answer gets back
complaints-enter-returns-hint = Only people who file on the site see the words of a receipt. If you choose the slip, print it and hand it to the person; keep no copy.
complaints-enter-go-documents = Save, then add documents
complaints-enter-go = Save the complaint
complaints-entered-title = The complaint is saved
complaints-entered-promise = The person gets an answer { $date }.
complaints-entered-reference = Number of the complaint
complaints-entered-paper = Save the paper for the person (PDF)
complaints-entered-once = Save and print the paper now: it cannot be made again. The words on a slip are kept nowhere.
complaints-entered-again = Enter another
complaints-entered-case = Open the case
complaints-slip-title = Slip to see how a complaint stands
complaints-slip-words = Twelve words
complaints-slip-how = Type these words on our site, on the page “I have a receipt”. If you cannot, somebody you trust can do it.
complaints-slip-status-only = These words show only how the complaint stands. They do not open your story or your files.

# How letters and messages begin

complaints-letter-inquiry-subject = Request for explanation, case No. { $number }
complaints-letter-inquiry =
    The Commissioner for Human Rights is examining case No. { $number }.

    As the law provides, we give your body the opportunity to explain the matters that have to be clarified. We ask you to answer the questions below and to enclose copies of documents that confirm the answer.

    Nobody may be persecuted for complaining to the Commissioner. We ask you not to seek out who complained.
complaints-letter-inquiry-questions = Our questions:
complaints-letter-reminder-subject = Reminder of a reply, case No. { $number }
complaints-letter-reminder =
    On case No. { $number } we asked you to explain. The time to reply is over, and we have had no reply.

    We ask you to send it without delay. If there is a reason why it is late, name it and the day on which you will reply. If no reply comes, we will decide on what we know.
complaints-letter-torture-subject = Complaint of torture or ill-treatment, No. { $number }
complaints-letter-torture =
    Complaint No. { $number } has reached us. It tells of torture or ill-treatment. We inform you of it at once.

    We ask you to examine what is said, to protect the person from pressure and reprisal, and to see to it that those complained of take no part in examining it. Please inform us of the measures taken and of their result.

    What we know:
complaints-letter-forward-subject = Complaint sent on as within your competence, No. { $number }
complaints-letter-forward =
    Complaint No. { $number } has reached us. The matter it raises is for your body to examine, so we send it on to you.

    We ask you to examine it within the time the law sets and to inform us of the result. If no name is given, we ask you not to seek out who complained: nobody may be persecuted for complaining to the Commissioner.

    What the complaint says:
complaints-letter-prosecutor = To the prosecutor
complaints-letter-outcome-subject = Answer to your complaint No. { $number }
complaints-letter-outcome =
    Good day!

    Thank you for trusting us. This is our answer to your complaint No. { $number }.
complaints-letter-ended = The case ended like this:
complaints-letter-recommended = What we recommended to the body:
complaints-letter-remedies =
    If you do not agree with this answer, or there is something new, write to us again. Our answer takes away no right of yours to turn to a court or another body. The time limits of courts do not stop because of a complaint to us.

    If anybody puts pressure on you because of your complaint, tell us at once.
complaints-letter-override =
    When you complained you chose what may be passed on. Now duty demands that we pass on more. We tell you so before anything goes out.

    If you think that this may harm you, write to us here at once.

    What we pass on, to whom and why:

# Counts

complaints-measure-received = Complaints that arrived in the period, by the day of arrival. Those withdrawn are counted, too.
complaints-measure-closed = Cases closed in the period, by the day of closing and by how they ended.

# The section of the site

complaints-nav = Complain
complaints-contact-line = Write to us on the page “File a complaint”: you need not give your name, and you read the answer by your receipt.

# Words of the demonstration

complaints-demo-person = Jane Invented N{ $n }
complaints-demo-message = Nothing has changed since I wrote. Yesterday they told me again to wait. Please do not let them know that it comes from me.
complaints-demo-risk = The person lives in the same district as those complained of, and was threatened before.
complaints-demo-measure = Do not call; write in a plain envelope; ask once a week whether all is well.
complaints-demo-reply = The circumstances named have been considered. According to our records everything was done in the established order. Copies of the records are enclosed.
complaints-demo-finding = We compared your story with the body’s explanation and its papers. We relied on what both sides agree on; where they differ we believed the papers made at the time.
complaints-demo-recommendation = We recommend that the body consider this person’s matter anew within ten working days, answer in writing with reasons, and tell us what it has done.
complaints-demo-not-competent = By law another body decides this. Turn to it in writing: it must answer in the time set. If no answer comes, or it does not help, write to us again.
complaints-demo-remedies = The matter can still be put right by the body itself or by its superior. We explain below how to ask them, and you can come back to us afterwards.
complaints-letter-inquiry-by = Please send your reply { $date }.
complaints-demo-representative = Our representative will come to you tomorrow morning, talk with you and record what they see (for demonstration).
complaints-demo-ask = 1. Please send copies of your records on this matter (for demonstration).

# Kept, erased, closed to somebody

complaints-erasure-title = Erasure
complaints-erasure-note = Cases whose time is over. One person proposes to erase a case, another confirms it. Nobody can open an erased case with any key; only the dates and codes that are counted stay.
complaints-erasure-none = There is no case whose time is over.
complaints-erasure-closed = Closed
complaints-erasure-from = Time over since
complaints-erasure-do = What to do
complaints-erasure-by = Proposed by { $name }
complaints-erasure-other = Another person must confirm it.
complaints-erasure-propose = Propose to erase it
complaints-erasure-confirm = Erase it for ever
complaints-erasure-keep = Keep it
complaints-erasure-more = Next
complaints-erased = The case was erased on { $date }
complaints-erased-text = Its time was over, and two people confirmed it. Nobody can open what was written here any more. Copies of the keys may exist until { $date }; from then on the erasure is final.
complaints-held = kept beyond its time
complaints-walled = conflict of interest: closed to some
complaints-release-waits = Passing on the name waits for a second person
complaints-form-person = Who
complaints-form-inside-hint = Only staff who can open the case read this.
complaints-form-refuse = Refuse
complaints-do-release = Approve passing on the name
complaints-do-release-title = Do you approve that the name is passed on
complaints-do-release-note = A colleague proposes to pass on the complainant’s name without their leave. Below: which duty demands it, what the risk is, and what the complainant is told. If you approve, they are told first.
complaints-do-release-go = Approve
complaints-do-hold = Keep it beyond its time
complaints-do-hold-title = Keep the case beyond its time
complaints-do-hold-note = While a court or an investigation goes on, or the case may be needed again. A case that is held is not erased.
complaints-do-hold-go = Hold it
complaints-do-unhold = Lift the hold
complaints-do-unhold-title = Let its time run again
complaints-do-unhold-note = The case is kept for its usual time.
complaints-do-unhold-go = Lift it
complaints-do-wall = Close the case to somebody
complaints-do-wall-title = Conflict of interest: who must never see the case
complaints-do-wall-note = What is written from now on they cannot open with any key, and the case stands in none of their lists. What they have opened before stays known to them. They are not told.
complaints-do-wall-go = Close it to them
complaints-do-wall-down = Lift the wall
complaints-do-wall-down-title = The conflict of interest is over
complaints-do-wall-down-note = The person can open the case only when it is assigned to them again.
complaints-do-wall-down-go = Lift it
complaints-step-held = Kept beyond its time
complaints-step-hold-lifted = The hold was lifted
complaints-step-wall = Conflict of interest: closed to somebody
complaints-step-wall-down = The conflict of interest is over
complaints-step-override-proposed = Passing on the name was proposed; it waits for a second person
complaints-step-override-refused = Passing on the name was refused
complaints-step-erased = The case was erased
complaints-told-erased = Its time was over, and the case was erased
complaints-mistake-own-wall = You cannot close a case to yourself: a colleague does that
complaints-mistake-behind-wall = This person cannot have the case: there is a conflict of interest
complaints-conflict-not-due = This case cannot be erased now: its time is not over, it is held, or it is erased already
complaints-conflict-proposed = This has been proposed already and waits for a second person
complaints-conflict-not-proposed = Nobody has proposed this yet
complaints-conflict-same-person = Whoever proposed it cannot approve it: another person must
complaints-conflict-erased = This case was erased
complaints-conflict-nobody-left = Nobody in this unit would be left who opens the case. Assign it to another unit first

# Lists: views, marks, columns

complaints-views = Views
complaints-view-urgent = Urgent
complaints-view-messages = Messages to answer
complaints-view-replies = New replies
complaints-view-nobody = With nobody
complaints-view-late = Late
complaints-view-new = Not registered yet
complaints-queue-mark = What stands out
complaints-queue-more = More filters and columns
complaints-queue-columns = Columns
complaints-queue-pick = Choose
complaints-queue-pick-one = Choose case No. { $number }
complaints-mark-urgent = urgent
complaints-mark-message = message unanswered
complaints-mark-reply = new reply
complaints-mark-up = late, the head was told
complaints-mark-nobody = with nobody
complaints-mark-waits = waits for a body
complaints-mark-risk = risk of reprisal
complaints-mark-offered = offered to another unit
complaints-column-body = Body
complaints-column-channel = How it came
complaints-column-origin = How it began
complaints-column-lang = Language
complaints-column-risk = Risk of reprisal
complaints-column-arrived = When it arrived
complaints-column-officer = Officer
complaints-export = Save this list as a file:
complaints-act-answer-reprisal = Protect the person
complaints-act-answer-reprisal-why = Somebody is put under pressure because of the complaint, and no measure is recorded yet.
complaints-act-review = Decide on the request for review
complaints-act-review-why = The complainant asks us to look again; somebody who had no hand in the case decides.
complaints-at-origin = How it began
complaints-at-risk = Risk of reprisal

# Several cases at once

complaints-many-with = With those chosen:
complaints-many-assign = Assign
complaints-many-inquire = Ask their bodies to explain
complaints-many-title = One act on several cases
complaints-many-confirm =
    { $n ->
        [one] You have chosen { $n } case. Check its number:
       *[other] You have chosen { $n } cases. Check the numbers:
    }
complaints-many-place = Where the letter says { $place }, each body reads the number of its own case. Leave it where it stands.
complaints-many-go =
    { $n ->
        [one] Do it for { $n } case
       *[other] Do it for { $n } cases
    }
complaints-many-outcome = What became of it
complaints-many-done = Done
complaints-many-none = Among those chosen there is no case that you work on. Go back to the queue and choose again.
complaints-bulk-forbidden = You have no right to do this in this case. Turn to whoever heads its unit
complaints-hand-over-title = Hand over a colleague’s cases
complaints-hand-over-note = All open cases of one colleague go to the unit or officer you choose, up to 200 at a time. The new people can open what was written before; your colleague cannot open what comes after. Each case that could not be handed over is named, with the reason.
complaints-hand-over-from = Whose cases
complaints-hand-over-go = Hand over

# One’s own day, and the daily mail

complaints-day-title = My day
complaints-day-empty = Nothing waits for you today.
complaints-day-due =
    { $n ->
        [one] { $n } case late or due today
       *[other] { $n } cases late or due today
    }
complaints-day-up =
    { $n ->
        [one] { $n } late case that came up to you
       *[other] { $n } late cases that came up to you
    }
complaints-day-came =
    { $n ->
        [one] { $n } case with a new message or reply
       *[other] { $n } cases with a new message or reply
    }
complaints-day-offered =
    { $n ->
        [one] { $n } case offered to your unit
       *[other] { $n } cases offered to your unit
    }
complaints-day-waits =
    { $n ->
        [one] { $n } case waiting for a body’s reply
       *[other] { $n } cases waiting for a body’s reply
    }
complaints-day-tasks =
    { $n ->
        [one] { $n } task of yours
       *[other] { $n } tasks of yours
    }
complaints-digest-subject =
    { $n ->
        [0] What waits for you in the days ahead
        [one] { $n } case is late or due today
       *[other] { $n } cases are late or due today
    }
complaints-digest-late = Late: { $n }
complaints-digest-today = Due today: { $n }
complaints-digest-week = Due in the next seven days: { $n }
complaints-digest-up = Came up to you because they are late: { $n }
complaints-digest-tasks = Your tasks that are late or due today: { $n }

# Periods counted anew

complaints-changes-title = Periods counted anew
complaints-changes-note = When a day off or the rule of a period changes, every running clock is counted anew. Here stands each last day that moved, the newest first.
complaints-changes-none = No last day has moved so far.
complaints-changes-rule = Period
complaints-changes-before = Last day before
complaints-changes-after = Last day now
complaints-changes-at = When it was counted anew

# People in a case

complaints-tab-people = People
complaints-people = People in the case
complaints-people-none = Beside the complainant nobody is noted yet.
complaints-party-change = Change
complaints-do-party = Note a person
complaints-do-party-title = A person in the case
complaints-do-party-note = Who has what part in the case, and what they need. All of this is sealed apart from the story, with the keys to who people are. The person is not told.
complaints-do-party-go = Save
complaints-do-party-gone = Take out
complaints-do-party-gone-title = This person has no part in the case any more
complaints-do-party-gone-note = The card leaves the case; what was written on it stays sealed in the history. The person is not told.
complaints-do-party-gone-go = Take out
complaints-form-part = Part in the case
complaints-form-relation = What ties them to the case
complaints-form-relation-hint = For example: brother, by a power of attorney of 3 May; was on duty that night.
complaints-form-groups = Vulnerable groups
complaints-needs-legend = What is needed so that we understand each other
complaints-cautions-legend = What to mind when getting in touch
complaints-mind = Mind this before you write or call
complaints-part-of-complainant = Complainant
complaints-part-of-victim = Person whose right was violated
complaints-part-of-representative = Representative
complaints-part-of-witness = Witness
complaints-part-of-official = Official complained of
complaints-group-child = Child
complaints-group-elder = Old person
complaints-group-disability = Person with a disability
complaints-group-detained = Held in a closed place
complaints-group-incapable = Declared incapable by a court
complaints-group-refugee = Refugee or asylum seeker
complaints-group-stateless = Stateless person
complaints-group-migrant = Migrant worker
complaints-group-domestic = Suffers violence at home
complaints-group-minority = Member of a minority
complaints-group-defender = Defender of rights
complaints-group-poor = Poor or without a home
complaints-need-easy-read = Easy language
complaints-need-large-print = Large print
complaints-need-audio = Read aloud or recorded
complaints-need-sign-language = Sign language
complaints-need-telephone = By telephone
complaints-caution-no-call = Do not call
complaints-caution-no-letter = Do not write to this address
complaints-caution-plain-envelope = Envelope without our name
complaints-caution-letters-read = Others may read the letters

# Reprisal

complaints-reprisals = Reprisal because of the complaint
complaints-reprisal-is-over = it has ended
complaints-risk-none = No signs of reprisal
complaints-risk-some = Reprisal is possible
complaints-risk-high = High risk of reprisal
complaints-do-risk = Weigh the risk of reprisal
complaints-do-risk-title = Risk of reprisal
complaints-do-risk-note = How likely is it that somebody is made to pay for the complaint? If the risk is high, write what is done at once: it becomes a task for today. Only staff who can open the case read your grounds.
complaints-do-risk-go = Save the assessment
complaints-form-risk-why = Why you think so
complaints-form-measure = What is done at once
complaints-form-measure-hint = Needed if the risk is high. It becomes a task for today.
complaints-do-reprisal = Record a reprisal
complaints-do-reprisal-title = Somebody is put under pressure because of the complaint
complaints-do-reprisal-note = A clock of its own begins; it runs at night and on holidays, too. Before it ends a measure of protection must be recorded. The case is marked as one of high risk.
complaints-do-reprisal-go = Record it
complaints-form-against = Who is put under pressure
complaints-form-reprisal = What happened
complaints-against-complainant = Complainant, or the person they speak for
complaints-against-witness = Witness
complaints-against-defender = Lawyer or defender of rights
complaints-against-npm-member = Member of the National Preventive Mechanism
complaints-against-staff = Member of our staff
complaints-do-measure = Record a measure of protection
complaints-do-measure-title = Measure of protection
complaints-do-measure-note = With the first measure the clock of this reprisal stops. Tick the box below only when the pressure has really ended.
complaints-do-measure-go = Save the measure
complaints-form-measure-taken = What was done
complaints-form-over = The pressure has ended

# Tasks

complaints-tasks = Tasks
complaints-tasks-none = There are no tasks.
complaints-task-is-done = done
complaints-do-task = Set a task
complaints-do-task-title = New task
complaints-do-task-note = What is to be done for the case, by whom and by which day. The task stands in that person’s day; its words are sealed with the case.
complaints-do-task-go = Set the task
complaints-form-task = What is to be done
complaints-form-who = Who does it
complaints-form-myself = Myself
complaints-form-by = Last day
complaints-do-task-done = Mark as done
complaints-do-task-done-title = The task is done
complaints-do-task-done-note = Write briefly what came of it, for whoever opens the case later. The mark cannot be taken back: if more is to be done, set a new task.
complaints-do-task-done-go = Mark as done
complaints-task-translate = Translate what was written
complaints-task-interpret = Find an interpreter
complaints-task-deliver = Bring the answer in the way the person needs
complaints-task-call = Call
complaints-task-measure = Take a measure of protection
complaints-task-settlement = See whether the settlement was kept
complaints-task-other = Something else
complaints-task-settlement-words = Ask both sides whether the settlement was kept, and record it

# How cases hang together

complaints-links = Linked cases
complaints-links-none = This case is linked to no other.
complaints-do-link = Link to another case
complaints-do-link-title = Link to another case
complaints-do-link-note = Both cases show the link. Nothing is carried over and nobody is told; the link can be taken away later.
complaints-do-link-go = Link
complaints-form-other = Number of the other case
complaints-form-other-hint = As it stands in the queue, for example 2026-0012.
complaints-form-link = How they hang together
complaints-link-same = Joined to that case: one matter
complaints-link-series = One of a series that the other case leads
complaints-link-repeat = The same person again, about the same matter
complaints-link-split = Split off from that case
complaints-link-born = Grew out of that case
complaints-linked-same = Was joined to this case
complaints-linked-series = One of a series that this case leads
complaints-linked-repeat = Repeats this case
complaints-linked-split = Was split off from this case
complaints-linked-born = Grew out of this case
complaints-do-unlink = Take the link away
complaints-do-unlink-title = Take the link away
complaints-do-unlink-note = Both cases stay as they are. That they were linked stays in the timeline.
complaints-do-unlink-go = Take it away
complaints-like = Perhaps the same matter
complaints-like-note = Cases with similar words that you can open. That they were compared has been recorded. You decide.
complaints-like-percent = words in common: { $n } %
complaints-do-merge = Join to another case
complaints-do-merge-title = Join to a case about the same matter
complaints-do-merge-note = This case is closed and its clocks stop; the other goes on. The complainant reads the words below at once. This cannot be undone. The story is not carried over: first note in the other case what matters, and do not tell the complainant whose case that is.
complaints-do-merge-go = Join, and close this case
complaints-do-split = Split off a case
complaints-do-split-title = Split off a case
complaints-do-split-note = Part of the matter becomes a case of its own, which arrives and is registered like a new complaint. The receipt stays with this case: answer the complainant here about both.
complaints-do-split-go = Open the new case
complaints-form-split = What the new case is about
complaints-form-split-hint = Only what belongs there; names only where they are needed.

# Cases of the institution’s own initiative

complaints-own-link = Open a case on our own initiative
complaints-own-title = A case on our own initiative
complaints-own-note = For what the institution takes up by itself: a report in the press, a finding of a visit, something that many complaints share. Nobody complained, so nobody is answered. The case is registered like a complaint.
complaints-own-origin = How it began
complaints-own-what = What it is about
complaints-own-out-of = Number of the case it grew out of
complaints-own-go = Open the case
complaints-origin-complaint = Complaint
complaints-origin-own-initiative = Own initiative
complaints-origin-press = Report in the press
complaints-origin-visit = Finding of a visit

# Referral to another unit

complaints-referred-to = Offered to: { $unit }
complaints-do-refer = Offer to another unit
complaints-do-refer-title = Offer the case to another unit
complaints-do-refer-note = Whoever heads that unit can read the case from now on, to take it or give it back. Until then it stays here, and its clocks run. The complainant is not told.
complaints-do-refer-go = Offer
complaints-form-unit = Which unit
complaints-do-refer-accept = Take the case
complaints-do-refer-accept-title = Take the case into your unit
complaints-do-refer-accept-note = From now on the case is your unit’s. Those who had it cannot open what is written from here on. The clocks run on without a break.
complaints-do-refer-accept-go = Take it
complaints-form-officer = Who takes the case
complaints-form-nobody-yet = Nobody yet
complaints-do-refer-return = Give the case back
complaints-do-refer-return-title = Give the case back
complaints-do-refer-return-note = The case stays with those who offered it. Write why you do not take it: they will read it.
complaints-do-refer-return-go = Give it back
complaints-do-refer-revoke = Take the offer back
complaints-do-refer-revoke-title = Take the offer back
complaints-do-refer-revoke-note = The case stays with you. Whoever was asked cannot open what is written from now on; what they have read stays known to them.
complaints-do-refer-revoke-go = Take it back

# Acts of response, and letters to bodies

complaints-do-respond = Send an act of response
complaints-do-respond-title = Act of response
complaints-do-respond-note = A numbered letter, signed by whoever has the right to. Once sent it cannot be changed or taken back, and the complainant sees that it went out. It must tell no more than they allowed. A recommendation is then followed up in the list of recommendations.
complaints-do-respond-go = Sign and send
complaints-form-response = What you send
complaints-do-inquire-many = Ask several bodies
complaints-do-inquire-many-title = Ask several bodies the same
complaints-do-inquire-many-note = Each body gets a letter in the same words, with a number and a time to reply of its own. The letters must tell no more than the complainant allowed.
complaints-do-inquire-many-go = Send the letters
complaints-form-bodies = Bodies to ask
complaints-awaited = A reply to an act of response is awaited
complaints-do-letter-received = Record when the body received it
complaints-do-letter-received-title = The body received the letter
complaints-do-letter-received-note = For a letter that went on paper. The body’s time is counted anew from this day.
complaints-do-letter-received-go = Save the day
complaints-form-received = Day on which the body received the letter
complaints-do-response-reply = Record the reply
complaints-do-response-reply-title = Reply to an act of response
complaints-do-response-reply-note = For a reply that came on paper: enter it in its own words. The clock of this reply stops.
complaints-do-response-reply-go = Save the reply
complaints-do-extension-notice = Tell the complainant of the extension
complaints-do-extension-notice-title = Letter about the extension
complaints-do-extension-notice-note = For a complainant who has no receipt to read it by. The letter is in their language: write the new last day into it. Once sent it gets a number and cannot be changed.
complaints-do-extension-notice-go = Sign and send
complaints-post-opened = The body opened it: { $when }
complaints-post-unopened = The body has not opened it yet

# How acts of response begin

complaints-response-recommendation-subject = Recommendation on case No. { $number }
complaints-response-recommendation-text =
    Having examined case No. { $number }, the Commissioner for Human Rights addresses a recommendation to your body. We ask you to consider it, to put right what was found, and to see to it that it does not happen again.

    Nobody may be persecuted for complaining to the Commissioner. We ask you not to seek out who complained.

    What was found, and what we recommend:
complaints-response-prosecutor-petition-subject = Petition on case No. { $number }
complaints-response-prosecutor-petition-text =
    In examining case No. { $number } the Commissioner for Human Rights learned of circumstances that call for the prosecutor’s attention. We petition you to check them and to take the measures that the law provides.

    We also ask you to see to it that nobody is put under pressure because of the complaint.

    What was found, and what we petition for:
complaints-response-disciplinary-proposal-subject = Proposal to open disciplinary proceedings, case No. { $number }
complaints-response-disciplinary-proposal-text =
    In examining case No. { $number } the Commissioner for Human Rights learned of acts that show signs of a disciplinary offence. We propose that you open disciplinary proceedings and inform us of the result.

    We ask that those complained of take no part in examining the matter, and that nobody be put under pressure because of the complaint.

    What was found:
complaints-response-administrative-proposal-subject = Proposal to open administrative proceedings, case No. { $number }
complaints-response-administrative-proposal-text =
    In examining case No. { $number } the Commissioner for Human Rights learned of acts that show signs of an administrative offence. We propose that you open administrative proceedings and inform us of the result.

    We ask you to see to it that nobody is put under pressure because of the complaint.

    What was found:
complaints-response-criminal-proposal-subject = Proposal to open criminal proceedings, case No. { $number }
complaints-response-criminal-proposal-text =
    In examining case No. { $number } the Commissioner for Human Rights learned of acts that show signs of a crime. We propose that criminal proceedings be opened, and ask you to inform us of the decision taken.

    We ask you to protect the victim and the witnesses from pressure, and to see to it that those complained of take no part in examining the matter.

    What was found:
complaints-response-court-claim-subject = Claim in defence of an indefinite circle of persons, case No. { $number }
complaints-response-court-claim-text =
    The Commissioner for Human Rights applies to the court to defend the rights of an indefinite circle of persons. The claim rests on what was found in examining case No. { $number }.

    Whose acts are contested, which rights they violate, and what we ask of the court:
complaints-response-constitutional-application-subject = Application to the Constitutional Court, case No. { $number }
complaints-response-constitutional-application-text =
    The Commissioner for Human Rights applies to the Constitutional Court to examine whether a normative legal act conforms to the Constitution. The ground is what was found in examining case No. { $number }.

    Which provision it is, which rights of people it touches, and why we hold that it does not conform to the Constitution:
complaints-response-opinion-subject = Opinion on case No. { $number }
complaints-response-opinion-text =
    The Commissioner for Human Rights has examined case No. { $number } and gives an opinion on it. We ask you to take it into account in deciding the matter.

    What we rely on, and what we conclude:

# How other letters begin

complaints-letter-check = To see whether this letter is ours, open { $address }, go to the page “Is this letter ours?” and type the code { $code }. Or point the camera of a telephone at the square.
complaints-letter-check-label = QR code that opens the page where this letter is checked
complaints-letter-recommendation-subject = Recommendation on case No. { $number }
complaints-letter-recommendation =
    Having examined case No. { $number }, the Commissioner for Human Rights addresses the following recommendation to your body. Nobody may be persecuted for complaining to the Commissioner: we ask you not to seek out who complained.

    We recommend:
complaints-letter-recommendation-by = By article 15 of Constitutional Law No. 154-VII on the Commissioner for Human Rights, recommendations and petitions of the Commissioner are considered within 15 working days of receipt, and the result is reported to the Commissioner. Please tell us in writing within that time what you decided and what has been done.
complaints-letter-superior-subject = A reply that has not come, case No. { $number }
complaints-letter-superior =
    In examining case No. { $number } the Commissioner for Human Rights asked a body that answers to you to explain. We reminded it twice, and we have had no reply.

    We ask you to see to it that the reply is sent without delay, and to tell us what was done for that. Nobody may be persecuted for complaining to the Commissioner: we ask you not to seek out who complained.

    Which body it is, and what we asked:
complaints-letter-extension-subject = More time for your complaint No. { $number }
complaints-letter-extension =
    Good day!

    We need more time to examine your complaint No. { $number } fully. You need not do anything for it. If anybody puts pressure on you because of your complaint, tell us at once.

    The new last day, and the reason:
complaints-letter-merged =
    We are examining what you wrote about in another case. So that one matter is not examined twice, we have closed complaint No. { $number } here. What you told us is not lost.

    You can still open this page by your receipt, but no longer write here. If there is something new, file a complaint again and give this number.
complaints-letter-overdue-subject = Reply overdue to letter No. { $number }
complaints-letter-overdue =
    We have had no reply to our letter No. { $number }. The last day to reply was { $date }.

    We keep a public register of overdue replies, by one published rule for all bodies. It names institutions, never persons, and of a letter it shows only the month. Your body may be named in it.

    Before that you can reply in your body’s own word { $until }: why the answer is late, and on which day it will come. If your body is named, this word will stand beside the line. The Commissioner for Human Rights decides whether it is named. If your answer to our letter comes later, the register will show that, too.

# Settlement, and what came of a case

complaints-tab-outcome = Outcome
complaints-settlement = Settlement
complaints-settlement-open = Not checked yet
complaints-settlement-was-kept = Kept
complaints-settlement-was-broken = Not kept
complaints-do-settle = Record a settlement
complaints-do-settle-title = Settlement
complaints-do-settle-note = Only on terms that the complainant accepts freely. The terms become the outcome of the case, and the complainant reads them at once; on the day named the officer is set to check whether they were kept. Then send the letter of outcome.
complaints-do-settle-go = Record the settlement
complaints-form-terms = Terms
complaints-form-terms-by = Day by which they must be kept
complaints-do-settlement-kept = Record whether it was kept
complaints-do-settlement-kept-title = Was the settlement kept
complaints-do-settlement-kept-note = Ask both sides first. The complainant reads your answer and your words. If the settlement was not kept, the case can be reopened.
complaints-do-settlement-kept-go = Save
complaints-form-kept = Was it kept?
complaints-remedies = What came of the case
complaints-remedies-none = Nothing is recorded yet.
complaints-do-remedy = Record what came of it
complaints-do-remedy-title = What came of the case
complaints-do-remedy-note = For the institution’s own count: an entry for each kind. The complainant sees the kind, without number and sum. An entry cannot be taken back.
complaints-do-remedy-go = Save
complaints-form-remedy = Kind of outcome
complaints-form-people = How many people
complaints-form-amount = Sum of money
complaints-form-amount-hint = Only for compensation, in whole units of the country’s money.
complaints-remedy-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
complaints-remedy-restored = Right restored
complaints-remedy-criminal = Held liable under criminal law
complaints-remedy-administrative = Held liable under administrative law
complaints-remedy-disciplinary = Disciplined
complaints-remedy-compensation = Compensation paid
complaints-remedy-apology = Apology made
complaints-remedy-practice = Rule or practice changed
complaints-remedy-advice = Explained how to protect the right
complaints-moved-sent = Sent
complaints-moved-silent = No reply in time
complaints-moved-answered = Reply received
complaints-moved-accepted = Accepted
complaints-moved-partly = Done in part
complaints-moved-done = Done
complaints-moved-refused = Refused

# Review

complaints-review-title = Ask us to look again
complaints-review-note = If you do not agree with our decision, or our staff treated you badly, tell us. Somebody who had no hand in your case decides; what you write is sealed past those who handled it.
complaints-review-open = Ask for a review
complaints-review-about = What is your request about?
complaints-review-about-decision = The decision on the complaint
complaints-review-about-office = The work or conduct of the staff
complaints-review-text = What do you not agree with, and why?
complaints-review-go = Send
complaints-review-reads-title = Who will read this
complaints-review-reads = Those who decide on your request and, if the case is examined again, those who do that; and you by your receipt. Those who handled your case cannot open it, and the case leaves their lists; what they read before stays known to them. A recovery key, in case keys are lost, is kept apart from the server. Asking is free and takes away no right of yours, but the time limits of courts do not stop.
complaints-review-running = We are looking again
complaints-review-running-text = Somebody who had no hand in your case is deciding on your request. By when we will write to you stands at the top of this page.
complaints-do-review = Decide on the request for review
complaints-do-review-title = Request for review
complaints-do-review-note = You had no hand in this case: weigh it anew. If the person is right, name who examines it again, and the period for the decision begins anew. If the decision stands, the case is closed. Either way the complainant reads your words at once.
complaints-do-review-go = Have it examined again
complaints-form-confirm-decision = Let the decision stand
complaints-form-review-to-hint = Needed if it is examined again: a unit and an officer who had no hand in the case.
complaints-review-outcome-upheld = others examine it again
complaints-review-outcome-confirmed = the decision stands

# A word on how it was

complaints-voice-title = How did we do?
complaints-voice-note = Three grades help us to work better. We keep them without your case and without the day, with the month only, so nobody can tell who gave them. We ask once.
complaints-voice-open = Give grades
complaints-voice-ask-fair = Were you treated fairly?
complaints-voice-ask-clear = Did we write so that you could understand?
complaints-voice-ask-in_time = Did you have our answer in time?
complaints-voice-grade-1 = 1 – no, not at all
complaints-voice-grade-2 = 2 – rather not
complaints-voice-grade-3 = 3 – in part
complaints-voice-grade-4 = 4 – rather yes
complaints-voice-grade-5 = 5 – yes, fully
complaints-voice-go = Send the grades
complaints-voice-thanks = Thank you
complaints-voice-thanks-text = Your grades are with us. In your case we note only that you answered, not what you answered.

# The register of overdue replies

complaints-overdue-title = Register of overdue replies
complaints-overdue-lead = Bodies that did not reply to our letters in time. Institutions are named here, never persons.
complaints-overdue-rule =
    One rule holds for all bodies. When more than { $n ->
        [one] { $n } working day has
       *[other] { $n } working days have
    } gone by after the last day to reply, we tell the body that it may be named here. It then has { $m ->
        [one] { $m } working day
       *[other] { $m } working days
    } to say why. After that the Commissioner for Human Rights decides. The body’s own word stands beside the line, and a correction stays visible. Of a letter only the month is shown, so that nobody can guess who complained.
complaints-overdue-none = No body is named here now.
complaints-overdue-due-in = Reply was due in
complaints-overdue-reply = Reply
complaints-overdue-own-word = The body’s own word
complaints-overdue-corrected = Corrected:
complaints-overdue-came = Reply came in { $month }
complaints-overdue-not-yet = No reply yet
complaints-overdue-room = Overdue replies
complaints-overdue-see = See the public register
complaints-overdue-late =
    { $n ->
        [0] No body has to be told now
        [one] { $n } letter without a reply: tell the body
       *[other] { $n } letters without a reply: tell the bodies
    }
complaints-overdue-was-due = The last day to reply was { $date }.
complaints-overdue-notice = Send the body the notice
complaints-overdue-noticed =
    { $n ->
        [0] There is no line to decide on
        [one] { $n } body was told: to be decided
       *[other] { $n } bodies were told: to be decided
    }
complaints-overdue-answer-by = The last day for the body’s own word: { $date }.
complaints-overdue-statement = The body’s own word, as it will stand beside the line
complaints-overdue-name = Name it in the register
complaints-overdue-spare = Do not name it
complaints-overdue-wait = The Commissioner decides when the body has had its say, or its time for that is over.
complaints-overdue-shown =
    { $n ->
        [0] No line is public
        [one] { $n } line is public
       *[other] { $n } lines are public
    }
complaints-overdue-month = Reply was due in { $month }.
complaints-overdue-correction = What was wrong, and what is right
complaints-overdue-correct = Put it right

# What the machine noticed about a ground

complaints-hint-no-consent = Noticed: an organisation complains and says nothing of the person’s written consent.
complaints-hint-excluded-body = Noticed: this body is among those whom the Commissioner may not examine.
complaints-hint-old-year = Noticed: the story names a year that lies further back.
complaints-hint-court-pending = Noticed: the complainant says that a court is dealing with it.
complaints-hint-repeat = Noticed: the case is linked to an earlier one about the same matter.
complaints-hint-anonymous = Noticed: the complainant gave no name.
complaints-hint-withdrawn = Noticed: the complainant withdrew the complaint.

# The timeline of casework

complaints-step-escalated = It is late: the head was told
complaints-step-reminded = The period is near its end
complaints-step-recounted = Period counted anew
complaints-step-extension-told = The complainant was told of the extension
complaints-step-letter-received = The body received the letter
complaints-step-linked = Linked to another case
complaints-step-unlinked = Link taken away
complaints-step-merged = Joined to another case
complaints-step-merged-here = Another case was joined to this one
complaints-step-split = A new case was split off
complaints-step-party = Person noted
complaints-step-party-gone = Person taken out
complaints-step-risk = Risk weighed
complaints-step-reprisal = Reprisal recorded
complaints-step-measure = Measure of protection taken
complaints-step-reprisal-over = The pressure has ended
complaints-step-task = Task set
complaints-step-task-done = Task done
complaints-step-referred = Offered to another unit
complaints-step-referral-accepted = The unit took the case
complaints-step-referral-returned = The unit gave the case back
complaints-step-referral-revoked = The offer was taken back
complaints-step-responded = Act of response sent
complaints-step-replied-here = The body replied on the site
complaints-step-superior-note = The superior body was written to
complaints-step-overdue-noticed = The body was told of the register of overdue replies
complaints-step-recommendation-moved = Where the recommendation stands
complaints-step-settled = Settlement made
complaints-step-settlement-kept = The settlement was kept
complaints-step-settlement-broken = The settlement was not kept
complaints-step-remedy = What came of it
complaints-step-review-asked = Review asked for
complaints-step-review-decided = Request for review decided
complaints-told-extension-told = We wrote to you that we need more time
complaints-told-merged = We are examining this matter in another case
complaints-told-responded = We sent an official letter on your complaint.
complaints-told-superior-note = We wrote to the body above it that no reply has come.
complaints-told-recommendation-moved = What became of our recommendation
complaints-told-settled = You and the body settled: the terms
complaints-told-settlement-kept = The settlement was kept
complaints-told-settlement-broken = The settlement was not kept
complaints-told-remedy = What came of your complaint
complaints-told-review-asked = You asked us to look again
complaints-told-review-decided = What was decided on your request

# What to mend in casework

complaints-mistake-amount = For compensation give the sum in whole units of money; for everything else leave it empty
complaints-mistake-case-closed = The other case is closed. Give the number of one that goes on
complaints-mistake-choose-cases = Choose between 1 and 200 cases in the list
complaints-mistake-day = Give the day
complaints-mistake-measure = The risk is high: write what is done at once to protect the person
complaints-mistake-no-body = No body is noted in the case. Name it by “Change right, body or region”, then repeat
complaints-mistake-no-such-case = There is no other case with this number that you can open. Compare the number with the queue
complaints-mistake-past = This day is over. Give today or a later day
complaints-mistake-people = Give by a number how many people, at least 1
complaints-mistake-same-unit = The case is with this unit already. Choose another
complaints-mistake-unit-without-head = This unit has no head who may see the case. Choose another unit, or assign the case to an officer of this one
complaints-conflict-no-referral = No offer is open any more: it was decided on or taken back. Open the case and see how it stands
complaints-conflict-offered = The case is offered to another unit. Wait until the unit takes it or gives it back, or take the offer back
complaints-conflict-not-overdue = It is too early to tell this body: by the rule for all bodies more working days must go by
complaints-conflict-statement-open = The body still has time for its own word. Decide when it has come or its last day is over
complaints-conflict-reviewing = We are looking again already. If you want to add something, write it as a message on the page of your complaint
complaints-conflict-polled = You have given your grades already, and they are with us. We ask once only: you need do nothing

# Counts of casework

complaints-measure-answered = Cases in which the clock of the decision stopped in the period: by the letter of outcome, or because the case was closed without one. Each case is counted once.
complaints-measure-in-time = The same cases, where the clock stopped no later than its last day, extensions included.
complaints-measure-remedies = People for or against whom something came of a case, by the day it was recorded and by its kind. One person can be counted under several kinds.

# The reception desk, and the form on paper

complaints-told-in-label = Language of the story, if it is another
complaints-told-in-hint = Write in any language. If it is not Kazakh, Russian or English, name it here: we will look for a translator.
complaints-needs-hint = Tick what helps. Whoever answers will see it.
complaints-enter-more = The rest, as far as it was said
complaints-reception-note = For whoever came in person. Ask for what stands on top; the rest can be added later. The coupon is printed twice: one half for the person, one for the office.
complaints-reception-title = Reception desk
complaints-reception-go = Save and print the coupon
complaints-coupon-title = Coupon: your complaint was received
complaints-coupon-reference = Complaint number
complaints-coupon-at = Day and time
complaints-coupon-by = Received by
complaints-coupon-what = What was received
complaints-coupon-complaint = Complaint to the Commissioner for Human Rights
complaints-coupon-next = We will answer
complaints-coupon-person = For the person
complaints-coupon-office = For the institution
complaints-form-paper = Write by hand instead: form to print (PDF)
complaints-paper-title = Complaint to the Commissioner for Human Rights
complaints-paper-torture = There is one exception: reports of torture or ill-treatment we must send to the prosecutor at once. We give the prosecutor your name only if you allow it; if duty demands it, we tell you first.
complaints-paper-lead = Write in your own words, in any language. Leave empty what you do not know or do not want to say: we accept the complaint all the same, and it is free. What is on paper is not sealed: whoever holds it can read it, so put it into a closed envelope.
complaints-paper-where = Where and when it was, and about whom
complaints-paper-passes = Tick one. If nothing is ticked, we pass nothing on.
complaints-paper-who = Your name, and how to reach you
complaints-paper-who-hint = You need not give your name, but then we can often do less. Without an address or telephone we cannot bring you the answer.
complaints-paper-sign = Day and signature
complaints-paper-office = The institution fills this in

# Figures

complaints-figures-title = Figures
complaints-figures-of = Figures of { $year }
complaints-figures-before = The year before
complaints-figures-note = These numbers are for the work inside. Whatever is published goes through a check of its own: a small number can give a person away.
complaints-figures-what = What is counted
complaints-figures-number = Number
complaints-figures-means = What it means
complaints-figures-ended = How cases ended
complaints-figures-none = Nothing yet.
complaints-figures-few = Grades are shown once five people have answered: with fewer, one could guess who they are.
complaints-figure-received = Complaints received
complaints-figure-answered = Answered
complaints-figure-in-time = Of these in time
complaints-figures-voices =
    { $n ->
        [one] { $n } person said how it was
       *[other] { $n } people said how it was
    }

# Annual report, briefings and dashboard

complaints-chapter = Complaints
complaints-chapter-figure-received = Complaints received
complaints-chapter-figure-by-right = Complaints received, by right
complaints-chapter-figure-by-region = Complaints received, by region
complaints-chapter-figure-by-channel = Complaints received, by the way they came
complaints-chapter-figure-by-month = Complaints received, by month
complaints-chapter-figure-outcomes-by-right = How cases ended, by right
complaints-chapter-figure-outcomes = How cases ended
complaints-chapter-figure-answered = Complaints answered
complaints-chapter-figure-answered-in-time = Answered in time
complaints-chapter-figure-remedies = What came of the cases, in people
complaints-chapter-counting = How complaints are counted
complaints-chapter-counted = A complaint is counted once, on the day it arrives. Its right, region and body are recorded when it is registered; until then they are counted as not known. A case is counted as closed on the day nothing is left to do, and as answered on the day the time for the decision stopped.
complaints-chapter-hidden = Small numbers are not shown, and neither are those from which they could be worked out: behind a small number one could recognise a person. What is hidden may be a small number or a larger one.
complaints-chapter-powers = What the institution can do with a complaint
complaints-chapter-can = The institution asks the body complained of to explain itself, examines the matter and says whether a right was violated. If it was, it recommends how to restore the right and follows up what the body does. It also explains to people which other remedies they have, and forwards what another body must decide. Filing a complaint is free, and nobody may be made to suffer for it.
complaints-chapter-in-time = Working days within which a decision is due: { $n }; the time may be extended, and the person is told why. This rests on: { $source }.
complaints-chapter-own-rule = the institution’s own rule
complaints-chapter-torture = An allegation of torture or ill-treatment goes to the prosecutor at once, whatever the person allowed us to pass on. Minutes within which it must be sent, nights and holidays included: { $n }. This rests on: { $source }. The person’s name is given only if they allow it or duty demands it, and they are told first.
complaints-chapter-overdue-none = No body was named in the register in this period.
complaints-chapter-overdue-named = Bodies named in this period
complaints-chapter-overdue-silent = Bodies in the register that have not replied
complaints-chapter-overdue-all-replied = No body in the public register is still without a reply.
complaints-chapter-was-due = Reply was due in { $month }
complaints-chapter-ask-time = How long does it take to get an answer to a complaint?
complaints-chapter-ask-torture = What happens when somebody complains of torture?
complaints-chapter-ask-overdue = What does the institution do when a body does not reply?
complaints-chapter-ask-hidden = Why are some numbers not shown?
complaints-signal-late = Cases that are late
complaints-signal-week = Cases due within a week, late ones included
complaints-signal-review = Reviews asked for and not decided
complaints-signal-rising = { $name }: arrived in the last { $n } days
complaints-signal-region = { $name }: cases that are late
complaints-signal-silent = { $name }: cases whose reply is late
complaints-mark-silent = a body has not replied
complaints-mark-review = review asked for
complaints-queue-arrived-days = In the last { $n } days, closed ones too
