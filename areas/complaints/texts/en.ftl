# The first page

complaints-start-title = Complain and get an answer
complaints-start-ask = Were your rights violated?
complaints-start-listen = We will listen.
complaints-start-lead = If you think that a state body or an official has violated your rights, write to us. We will look into it, ask the body to explain, and tell you what came of it.
complaints-start-go = File a complaint
complaints-start-receipt = I have a receipt: see the answer
complaints-start-note = About 15 minutes. You need no account.
complaints-fact-free = Free of charge
complaints-fact-free-text = You need neither money nor a middleman.
complaints-fact-unnamed = You need not give your name
complaints-fact-unnamed-text = We explain beforehand what difference it makes.
complaints-fact-choose = You choose who is told what
complaints-fact-choose-text = If the law obliges us to report something, we tell you first.
complaints-urgent = Are you in danger now?
complaints-urgent-text = Call first. You can file the complaint later.
complaints-expect = What to expect of us
complaints-can = What we can do
complaints-can-ask = Ask the body to explain itself and to show its papers
complaints-can-visit = Visit prisons and other closed places
complaints-can-recommend = Recommend how to put things right: the body must consider it in a set time and tell us what it has done
complaints-cannot = What we cannot do
complaints-cannot-court = Change a court’s decision; but we will explain how to appeal against it
complaints-cannot-time = Stop the time limits of courts: do not miss them while you wait for our answer
complaints-cannot-private = Settle a dispute between two private persons
complaints-how = How your complaint is examined
complaints-how-tell = You tell us
complaints-how-tell-text = One question a page. You need not know the exact day.
complaints-how-receipt = You get a receipt
complaints-how-receipt-text = It is twelve words. With them you read the answer.
complaints-how-examine = We examine
complaints-how-examine-text = We write to the body. Your receipt shows how far the matter has come.
complaints-how-answer = We answer
complaints-how-answer-text = We write in plain words what we found and what we recommended.
complaints-doors = Good to know
complaints-door-office = Who protects your rights
complaints-door-office-text = Who holds the office, and who represents it in your region.
complaints-door-safety = Staying safe online
complaints-door-safety-text = If somebody checks your telephone or computer.

# Before it begins

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
complaints-check-reads-child = Only staff whose task it is to help you can open what you wrote. We do not ask your parents for consent. Without your word we pass nothing on to your parents, your school or anybody else. There is one exception: if people in authority beat, tortured or humiliated somebody, we must tell the prosecutor. If you are in danger now, call 112.

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
complaints-mistake-receipt-word = Check word { $place }: “{ $word }” is not in our list. Words like it: { $near }
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

    Our questions:
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
complaints-demo-reply = The circumstances named have been considered. According to our records everything was done in the established order. Copies of the records are enclosed.
complaints-demo-finding = We compared your story with the body’s explanation and its papers. We relied on what both sides agree on; where they differ we believed the papers made at the time.
complaints-demo-recommendation = We recommend that the body consider this person’s matter anew within ten working days, answer in writing with reasons, and tell us what it has done.
complaints-demo-not-competent = By law another body decides this. Turn to it in writing: it must answer in the time set. If no answer comes, or it does not help, write to us again.
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
