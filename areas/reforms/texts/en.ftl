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
