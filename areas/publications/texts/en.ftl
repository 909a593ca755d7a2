# Publications

publications-total = All together
publications-unknown = Not known
publications-none = Without one
publications-contents = Contents
publications-figure = Figure
publications-table = Table
publications-source = Source
publications-credit = Photograph
publications-notes = Notes
publications-hidden = not shown
publications-how-many = Number
publications-chart-alt = Chart: { $title }. The same numbers stand in the table below it.
publications-checked-at = Counted as known on { $known }. Definition, question and numbers: { $address }
publications-checked-on-site = Each line can be checked at { $address }
publications-dimension-region = Region
publications-dimension-right = Right
publications-dimension-body = Body
publications-dimension-channel = How it came
publications-dimension-language = Language
publications-dimension-ending = How it ended
publications-dimension-remedy = What came of it
publications-dimension-month = Month
publications-dimension-status = Where it stands
publications-dimension-standing = Finding
publications-dimension-stage = Stage
publications-dimension-outcome = Outcome
publications-dimension-committee = Committee
publications-dimension-mechanism = Mechanism
publications-dimension-year = Year
publications-dimension-position = Position of the State
publications-dimension-kind = Kind
publications-dimension-programme-kind = Kind of programme

