# Treaties

# Комитеттер мен рәсімдер

treaties-procedure-hrc = Адам құқықтары жөніндегі комитет
treaties-procedure-cescr = Экономикалық, әлеуметтік және мәдени құқықтар жөніндегі комитет
treaties-procedure-cerd = Нәсілдік кемсітушілікті жою жөніндегі комитет
treaties-procedure-cedaw = Әйелдерге қатысты кемсітушілікті жою жөніндегі комитет
treaties-procedure-cat = Азаптауға қарсы комитет
treaties-procedure-crc = Бала құқықтары жөніндегі комитет
treaties-procedure-cmw = Еңбекші-мигранттардың құқықтары жөніндегі комитет
treaties-procedure-ced = Күштеп жоғалтулар жөніндегі комитет
treaties-procedure-crpd = Мүгедектігі бар адамдардың құқықтары жөніндегі комитет
treaties-procedure-spt = Азаптаудың алдын алу жөніндегі кіші комитет
treaties-procedure-upr = Әмбебап мерзімді шолу
treaties-procedure-special-procedures = Адам құқықтары жөніндегі кеңестің арнайы рәсімдері

# Хабарламалар тізілімі

treaties-docket-title = Хабарламалар
treaties-docket-note = Адамдардың БҰҰ комитеттеріне жіберген шағымдары: біз көмектесеміз не барысын қадағалаймыз. Алдымен мерзімі барлары, ең жақыны жоғарыда; одан кейін ең жаңалары.
treaties-docket-new = Іс ашу
treaties-docket-empty = Мұндай хабарлама жоқ.
treaties-docket-caption = Хабарламалар: алдымен мерзімі жақындары, одан кейін жаңалары
treaties-docket-shown =
    { $n ->
        [one] Бұл бетте { $n } хабарлама
       *[other] Бұл бетте { $n } хабарлама
    }
treaties-any = барлығы
treaties-choose = Таңдаңыз
treaties-filter = Көрсету
treaties-due = Мерзімі
treaties-do = Енді не істеу керек
treaties-number = Нөмірі
treaties-un = БҰҰ нөмірі { $number }
treaties-articles-of = Баптар: { $articles }
treaties-no-day = мерзімсіз
treaties-not-yours = Онымен жұмыс істейтіндерге ашық
treaties-due-late =
    { $n ->
        [one] { $date }, { $n } күн кешікті
       *[other] { $date }, { $n } күн кешікті
    }
treaties-due-today = Бүгін
treaties-due-in =
    { $n ->
        [one] { $date }, { $n } күн қалды
       *[other] { $date }, { $n } күн қалды
    }

# Хабарлама қай кезеңде

treaties-stage-prepared = Дайындалып жатыр
treaties-stage-submitted = Комитетке жіберілді
treaties-stage-observations = Мемлекеттің ескертулері күтіледі
treaties-stage-comments = Автордың түсініктемелері
treaties-stage-examination = Комитет қарап жатыр
treaties-stage-follow-up = Пікірдің орындалуы
treaties-stage-closed = Жабылды
treaties-interim-requested = Уақытша шаралар: сұралды
treaties-interim-granted = Уақытша шаралар: қолданыста
treaties-interim-refused = Уақытша шаралар: бас тартылды
treaties-interim-lifted = Уақытша шаралар: алынып тасталды
treaties-outcome-violation = Құқық бұзылғаны анықталды
treaties-outcome-no-violation = Құқық бұзылмаған
treaties-outcome-inadmissible = Қарауға жатпайды
treaties-outcome-discontinued = Қарау тоқтатылды
treaties-grade-a = A: жалпы қанағаттанарлық
treaties-grade-b = B: ішінара қанағаттанарлық
treaties-grade-c = C: қанағаттанарлықсыз
treaties-grade-d = D: комитетпен ынтымақтастық жоқ
treaties-grade-e = E: пікірге қайшы немесе ол қабылданбады
treaties-period-observations = мемлекеттің ескертулері
treaties-period-comments = автордың түсініктемелері
treaties-period-interim-report = мемлекеттің уақытша шаралар туралы хабары
treaties-period-follow-up = мемлекеттің пікірге жауабы

# Енді не істеу керек және неге

treaties-do-submit = Комитетке жіберу
treaties-why-submit = Хабарлама жазылып жатыр. Әзірге ешбір мерзім жүрмейді.
treaties-do-registration = Тіркелуін күту
treaties-why-registration = Хабарлама комитетте; тіркейтінін-тіркемейтінін комитет айтады.
treaties-do-interim-answer = Комитеттен уақытша шаралар туралы сұрау
treaties-why-interim-answer = Уақытша шаралар сұралды, өйткені адамға орны толмас зиян келуі мүмкін.
treaties-do-interim-report = Уақытша шаралардың сақталуын тексеру
treaties-why-interim-report = Комитет мемлекеттен әрекет жасамай тұруды және не істелгенін хабарлауды сұрады.
treaties-do-admissibility = Қарауға қабылдауға қарсы уәжді күту
treaties-why-admissibility = Хабарламаның қарауға жататынына дау айтуға мемлекеттің екі айы бар.
treaties-do-observations = Мемлекеттің ескертулерін күту
treaties-why-observations = Шарттағы мерзім жүріп жатыр. Ескертулер келгенде, келген күнін жазыңыз.
treaties-do-comments = Авторға түсініктеме жазуға көмектесу
treaties-why-comments = Мемлекет жауап берді. Автор әр тармаққа жауап бере алады.
treaties-do-examination = Комитеттің шешімін күту
treaties-why-examination = Екі тарап та айтарын айтты. Ешбір мерзім жүрмейді.
treaties-do-follow-up = Мемлекеттің пікірге жауабын күту
treaties-why-follow-up = Комитет құқық бұзылғанын анықтады. Мемлекет осы адам үшін және басқалардың бәрі үшін не істегенін айтады.
treaties-do-grade = Комитеттің бағасын күту
treaties-why-grade = Мемлекет жауап берді не оның мерзімі аяқталды. Комитет істелгенді бағалайды.
treaties-do-round = Комитет енді не сұрайтынын білу
treaties-why-round = Бұл кезең бағаланды. Келесі кезеңді жазыңыз не істі жабыңыз.
treaties-do-nothing = Енді ештеңе қажет емес
treaties-why-nothing = Іс жабылды.

# Не болды

treaties-deed-submitted = Комитетке жіберілді
treaties-deed-registered = Тіркелді және мемлекетке жолданды
treaties-deed-interim-requested = Уақытша шаралар сұралды
treaties-deed-interim-granted = Комитет мемлекеттен уақытша шаралар қолдануды сұрады
treaties-deed-interim-refused = Комитет уақытша шаралардан бас тартты
treaties-deed-interim-report = Мемлекеттің уақытша шаралар туралы хабары келді
treaties-deed-interim-lifted = Комитет уақытша шараларды алып тастады
treaties-deed-objection = Мемлекет қарауға қабылдауға қарсы уәж айтты
treaties-deed-observations = Мемлекеттің ескертулері келді
treaties-deed-comments = Автордың түсініктемелері жіберілді
treaties-deed-extended = Комитет мерзімді ұзартты
treaties-deed-decided = Комитет шешім қабылдады
treaties-deed-reply = Мемлекет пікірге жауап берді
treaties-deed-graded = Комитет пікірдің орындалуын бағалады
treaties-deed-round = Комитет мемлекеттен тағы сұрады: келесі кезең
treaties-deed-closed = Істі біз жаптық
treaties-deed-note = Жазба немесе қағаздар
treaties-extended-until = { $period }, жаңа соңғы күн – { $date }
treaties-recorded = жазған: { $name }, { $at }
treaties-taken-back = Қайтарып алған: { $name }, { $at }

# Бір хабарлама

treaties-communication = { $number } хабарламасы
treaties-at-a-glance = Қысқаша
treaties-at-committee = Комитет немесе рәсім
treaties-at-un-number = Комитеттегі нөмірі
treaties-at-articles = Шарттың баптары
treaties-at-rights = Құқықтар
treaties-at-stage = Кезеңі
treaties-at-outcome = Шешім
treaties-at-opened = Іс ашылған күн
treaties-none-yet = әзірге жоқ
treaties-facts = Істің мән-жайы
treaties-author = Автор
treaties-sealed = Кілттеріңіз мұның бәрін ашпайды
treaties-sealed-text = Төменде жетпей тұрғаны басқа адамдарға арнап жабылған. Нөмірлер, күндер мен кезеңдер толық көрсетілген.
treaties-words-sealed = Сізге жабық
treaties-history = Не болды
treaties-history-empty = Әзірге ештеңе жазылмаған.
treaties-files-warn = Файлдар келген күйінде, тексерілмеген. Оларды желіге қосылмаған компьютерде ашыңыз.
treaties-next = Енді: { $act }
treaties-clocks = Мерзімдер
treaties-clock-late = кешігіп аяқталды
treaties-clock-lapsed = мерзімі өтті, қарсы уәж айтылмады
treaties-clock-kept = уақытында аяқталды
treaties-clock-setting = Мекеменің өз баптауы
treaties-clock-setting-by = Мекеменің мына дереккөзге сүйенген баптауы: { $source }
treaties-grades = Орындалу бағалары
treaties-grades-round = Кезең
treaties-grades-grade = Баға
treaties-grades-day = Күні
treaties-round = { $n }-кезең
treaties-who = Мұны кім аша алады
treaties-who-text = Сондай-ақ кілт сақтаушылардың бәрі бірге. Бұл бетті ашқаныңыз жазылды.
treaties-share = Әріптесті қосу
treaties-share-hint = Оған бәрі ашылады: бары да, енді келетіні де.
treaties-share-go = Қосу
treaties-undo = Қате жазылған
treaties-undo-title = Жазбаны қайтарып алу
treaties-undo-text = Ол тарихта белгімен және себебіңізбен қалады. Кезең мен мерзімдер онсыз есептеледі.
treaties-undo-reason = Себебі
treaties-undo-reason-hint = Мұнда жазылғанның бәрі сияқты жабық сақталады.
treaties-undo-go = Қайтарып алу

# Тізілім формалары

treaties-new-title = Хабарлама бойынша іс ашу
treaties-new-who = Мұны кім оқиды
treaties-new-who-text = Сіз, іске өзіңіз қосқан әріптестер және кілт сақтаушылардың бәрі бірге. Комитет, баптар, құқықтар, нөмірлер мен күндер ашық тұрады; кім шағымданғаны және не болғаны жабық сақталады.
treaties-un-number-hint = Комитет нөмір берген болса, мысалы 1234/2026
treaties-articles-hint = Үтірмен бөліп жазыңыз: 7, 9(1), 14(3)(g)
treaties-author-hint = Аты-жөні не сіз атап жүрген аты. Мән-жайдан бөлек сақталады.
treaties-facts-hint = Не болды, қашан, қайда жүгінді, адам не сұрайды
treaties-new-go = Іс ашу
treaties-record = Не болғанын жазу
treaties-record-title = { $number } хабарламасы: не болғанын жазу
treaties-record-kind = Не болды?
treaties-record-day = Қай күні?
treaties-record-day-hint = Жазған күніңіз емес, болған күні. Мемлекетке хат туралы болса, мемлекетке жіберілген күні.
treaties-record-period = Комитет қай мерзімді ұзартты?
treaties-record-until = Жаңа соңғы күн
treaties-record-words = Бұл туралы не сақталсын
treaties-record-words-hint = Жабық сақталады. Қысқаша: не айтылды, не сұралды, бұдан не шығады.
treaties-record-files = Қағаздар
treaties-record-files-hint = Келген бойда жабық күйге түседі
treaties-record-go = Жазу
treaties-wrong-committee = Комитетті таңдаңыз
treaties-wrong-un-number = Нөмірді комитет жазғандай жазыңыз: 1234/2026
treaties-wrong-articles = Баптардың нөмірін үтірмен бөліп жазыңыз: 7, 9(1), 14
treaties-wrong-rights = Кемінде бір құқықты таңдаңыз
treaties-wrong-facts = Не болғанын жазыңыз
treaties-wrong-long = Мәтін { $most } таңбадан ұзын. Қысқартыңыз
treaties-wrong-note = Бірдеңе жазыңыз не қағаз қосыңыз
treaties-wrong-kind = Не болғанын таңдаңыз
treaties-wrong-day = Күнін көрсетіңіз
treaties-wrong-future = Бұл күн әлі келген жоқ. Болып өткенді жазыңыз
treaties-wrong-outcome = Комитет қалай шешкенін таңдаңыз
treaties-wrong-grade = Бағаны таңдаңыз
treaties-wrong-period = Комитет қай мерзімді ұзартқанын таңдаңыз
treaties-wrong-until = Жаңа соңғы күнді көрсетіңіз
treaties-wrong-reason = Жазба неге қайтарылып жатқанын жазыңыз
treaties-wrong-person = Хабарламалармен жұмыс істейтін әріптесті таңдаңыз
treaties-conflict-changed = Бет ашық тұрғанда бұл хабарламаны басқа адам өзгертті, сондықтан жібергеніңіз жазылмады. Сөздеріңізді алу үшін кері қайтып, қазіргі күйін қарап, қайта жіберіңіз
treaties-wrong-place = Бұл бұрын жазылғанға сәйкес келмейді: ол күні хабарлама басқа кезеңде болған. Күнін және оның алды-артындағы жазбаларды тексеріңіз
treaties-wrong-extension = Жаңа соңғы күн бұрынғысынан кейін әрі ереже шегінде болуға тиіс. Күнін тексеріңіз

# Күнтізбе

treaties-calendar-title = Баяндамалар күнтізбесі
treaties-calendar-lead = Мемлекет БҰҰ комитеттері мен Адам құқықтары жөніндегі кеңес алдында қашан есеп береді, олар қашан жауап береді және біз өзіміз қашан баяндаймыз.
treaties-calendar-treaty = Комитет немесе рәсім
treaties-calendar-feed = Өз күнтізбеңізге қосу (.ics)
treaties-calendar-feed-note = Адресті күнтізбе бағдарламасына көшіріңіз: өзгерістер онда өздігінен көрінеді.
treaties-calendar-ahead = Алда
treaties-calendar-none-ahead = Ештеңе жоспарланбаған.
treaties-calendar-late = мерзімі өтті
treaties-calendar-past = Не болды
treaties-calendar-none-past = Әзірге ештеңе енгізілмеген.
treaties-calendar-older = Бұрынғылары
treaties-date-when = Қашан
treaties-date-what = Не
treaties-date-source = Дереккөз
treaties-date-source-link = Дереккөз
treaties-date-source-none = көрсетілмеген
treaties-feed-event = { $what }: { $cycle }
treaties-feed-month = Тек айы белгілі
treaties-cycle-report = { $procedure }: мерзімді баяндама ({ $number })
treaties-cycle-upr = Әмбебап мерзімді шолу, { $number }-цикл
treaties-moment-report-due = Мемлекет баяндамасының мерзімі
treaties-moment-report-submitted = Мемлекет баяндамасын ұсынды
treaties-moment-issues = Мәселелер тізбесі
treaties-moment-prior-issues = Баяндамаға дейінгі мәселелер тізбесі
treaties-moment-issues-replied = Мемлекеттің мәселелер тізбесіне жауабы
treaties-moment-alternative-due = Біздің баяндаманың мерзімі
treaties-moment-alternative-sent = Біздің баяндама жіберілді
treaties-moment-dialogue = Комитеттің мемлекетпен диалогы
treaties-moment-observations = Қорытынды ескертулер
treaties-moment-follow-up-due = Мемлекеттің орындау туралы баяндамасының мерзімі
treaties-moment-follow-up-submitted = Мемлекет орындау туралы баяндамасын ұсынды
treaties-moment-next-due = Келесі мерзімді баяндаманың мерзімі
treaties-moment-national-report = Ұлттық баяндама
treaties-moment-working-group = Жұмыс тобының сессиясы
treaties-moment-adoption = Шолу қорытындысының қабылдануы
treaties-moment-mid-term = Аралық баяндама
treaties-moment-visit-requested = Сапар сұралды
treaties-moment-visit-agreed = Мемлекет сапарға келісті
treaties-moment-visit = Сапар
treaties-moment-visit-report = Сапар туралы баяндама
treaties-reporting-title = Баяндамалар
treaties-reporting-note = Мұнда енгізілгеннің бәрі жұртқа көрінеді:
treaties-reporting-first = Мерзімі ең жақындары
treaties-reporting-nothing = Ештеңе жоспарланбаған.
treaties-reporting-docket = Хабарламалар тізілімінен
treaties-reporting-cycles = Циклдер
treaties-reporting-cycle = Цикл
treaties-reporting-empty = Әзірге бірде-бір цикл енгізілмеген.
treaties-cycle-new = Цикл енгізу
treaties-cycle-number = Баяндаманың не циклдің нөмірі
treaties-cycle-number-hint = Мысалы, 5 немесе 3-4
treaties-cycle-name-kk = Қазақша атауы
treaties-cycle-name-ru = Орысша атауы
treaties-cycle-name-en = Ағылшынша атауы
treaties-cycle-name-hint = Нөмірі жоқтарға, мысалы баяндамашының сапарына: үш тілде де
treaties-cycle-go = Енгізу
treaties-cycle-dates = Күндер
treaties-cycle-no-dates = Әзірге бірде-бір күн енгізілмеген.
treaties-date-new = Күн қосу
treaties-date-go = Қосу
treaties-date-title = Күнтізбедегі күн
treaties-date-hint = Тек айы белгілі болса, күнін бос қалдырыңыз
treaties-date-is-done = Бұл болып өтті
treaties-date-done = болып өтті
treaties-date-off = алынып тасталды
treaties-date-symbol = Құжаттың шартты белгісі не атауы
treaties-date-symbol-hint = Мысалы, CAT/C/KAZ/CO/4
treaties-date-url = Құжаттың адресі
treaties-date-withdraw = Бұл күнді күнтізбеден алып тастау
treaties-date-withdraw-hint = Ол қате енгізілген. Күнтізбемізге жазылған бағдарламалар бұл туралы біледі.
treaties-date-save = Сақтау
treaties-wrong-procedure = Комитетті не рәсімді таңдаңыз
treaties-wrong-number = Нөмірді цифрмен жазыңыз: 5 немесе 3-4
treaties-wrong-number-or-name = Нөмірін не үш тілдегі атауын жазыңыз
treaties-wrong-name = Атауын осы тілде де жазыңыз
treaties-wrong-moment = Күн не туралы екенін таңдаңыз
treaties-wrong-url = Адресті https:// деп бастап, толық жазыңыз
treaties-conflict-date-changed = Бет ашық тұрғанда бұл күнді басқа адам өзгертті, сондықтан жібергеніңіз жазылмады. Оны қайта ашып қараңыз

# Біздің баяндаманың жобасы

treaties-report-open = Біздің баяндаманың жобасы
treaties-report-title = Мекеменің баламалы баяндамасы: { $institution }
treaties-report-period = Кезең: { $from } – { $until }
treaties-report-draft = Жоба, { $date }
treaties-report-opening = Кіріспе
treaties-report-closing = Ұсынымдар
treaties-report-article = { $article }-бап: { $rights }
treaties-report-kind = { $kind }: { $n } сөзге дейін
treaties-draft-title = Біздің баяндаманың жобасы
treaties-draft-note = Жазылған деректерден және өз тармақтарыңыздан әр жолы қайта жиналады. Комитеттер ағылшын, орыс не БҰҰ-ның басқа тіліндегі, тармақтары мен беттері нөмірленген Word файлын сұрайды; қазақшасы – өзіміз үшін.
treaties-draft-lang = Баяндаманың тілі
treaties-draft-kind = Түрі
treaties-draft-from = Басталуы (жыл-ай-күн)
treaties-draft-until = Аяқталуы (жыл-ай-күн)
treaties-draft-make = Жобаны жинау
treaties-draft-empty = Бұл бөлім бойынша ештеңе жазылмаған.
treaties-draft-edit = Өзгерту
treaties-draft-add = Өз тармағыңызды қосу
treaties-draft-length = Көлемі
treaties-draft-words-of = { $most } сөзден { $n } сөз
treaties-draft-words =
    { $n ->
        [one] { $n } сөз
       *[other] { $n } сөз
    }
treaties-draft-over = Жоба рұқсат етілген көлемнен ұзын. Жіберер алдында қысқартыңыз.
treaties-draft-limit-note = Шек – мекеменің баптауы, дереккөзбен расталмаған. Хатшылық бұл жолы қанша сөз сұрайтынын тексеріңіз.
treaties-draft-file = Word файлы
treaties-draft-file-note = Тармағы жоқ бөлімдер файлға кірмейді.
treaties-draft-download = .docx күйінде сақтау
treaties-block-new = Өз тармағыңыз
treaties-block-edit = Тармақты өзгерту
treaties-block-text = Мәтін
treaties-block-text-hint = Ол баяндамамен бірге жұртқа ашық болады: есімдер де, істерден алынған ештеңе де болмасын. Бос жол келесі нөмірленген тармақты бастайды.
treaties-block-remove = Бұл тармақты баяндамадан алып тастау
treaties-block-go = Сақтау
treaties-block-versions = Нұсқалары
treaties-block-version = { $name }, { $at }
treaties-wrong-iso-day = Күнді былай жазыңыз: 2026-11-30
treaties-wrong-section = Баяндамада мұндай бөлім жоқ. Жобаны қайта ашыңыз
treaties-wrong-text = Тармақтың мәтінін жазыңыз
treaties-conflict-text-changed = Бет ашық тұрғанда бұл тармақты басқа адам өзгертті, сондықтан мәтініңіз сақталмады. Сөздеріңізді алу үшін кері қайтып, тармақты қайта ашыңыз
treaties-told-date = { $what }: { $date }.
treaties-told-violation = { $committee } № { $number } хабарлама бойынша құқық бұзылғанын анықтады ({ $date }).
treaties-told-no-violation = { $committee } № { $number } хабарлама бойынша құқық бұзылмаған деп таныды ({ $date }).
treaties-told-inadmissible = { $committee } № { $number } хабарламаны қарауға жатпайды деп таныды ({ $date }).
treaties-told-discontinued = { $committee } № { $number } хабарламаны қарауды тоқтатты ({ $date }).
treaties-told-grade = Мемлекеттің пікірді орындауын ол { $grade } деп бағалады ({ $date }).

# Статистика

treaties-measure-communications = Мекеме осы кезеңде іс ашқан хабарламалар, ашылған күні бойынша. Әрқайсысы деректер көрсетілген сәтте тұрған кезеңінде есептеледі; қате жазылып, сол сәтке дейін қайтарып алынғандар есептелмейді.

# Көрсету нұсқасы

treaties-demo-author = { $n }-автор (көрсету нұсқасы)
treaties-demo-custody = Көрсету үшін ойдан шығарылған. Ер адам полиция бөлімінде ұрып-соққанын, мұны екі жыл бойы ешкім тексермегенін айтады. Прокурор мен екі сот іс бастаудан бас тартты.
treaties-demo-removal = Көрсету үшін ойдан шығарылған. Әйел өзін азапталатын елге қайтарғалы жатқанын айтады. Соңғы сот бас тартты, шығару күні жақын.
treaties-demo-equality = Көрсету үшін ойдан шығарылған. Отбасы үй иесі шыққан тегіне бола пәтер бермегенін, сот мұны қарамағанын айтады.
treaties-demo-violence = Көрсету үшін ойдан шығарылған. Әйел полицияны он бір рет шақырғанын, «бұл отбасының ісі» деген жауап алғанын айтады.
treaties-demo-assembly = Көрсету үшін ойдан шығарылған. Ер адам жалғыз өзі қағаз ұстап тұрғаны үшін айыппұл салынғанын айтады.
treaties-demo-access = Көрсету үшін ойдан шығарылған. Арбамен жүретін студент қыз қаласындағы жалғыз колледжге кіре алмайтынын айтады.
treaties-demo-child = Көрсету үшін ойдан шығарылған. Әке сот баланың кіммен тұратынын шешерде он екі жасар баласын тыңдамағанын айтады.
treaties-demo-note = Автордың адвокаты 12–20-тармақтарға жауап беруге көмек сұрайды.
treaties-demo-observations = Мемлекет ішкі қорғау құралдары толық пайдаланылмағанын, медициналық қағаздарда жарақат көрсетілмегенін айтады.
treaties-demo-cycle = Ойдан шығарылған цикл (көрсету нұсқасы)
treaties-demo-source = Көрсету нұсқасы, нақты күн емес
treaties-demo-opening = Бұл жоба – көрсету нұсқасының бөлігі. Ондағы күндер мен хабарламалар ойдан шығарылған.

    Мекеме осы кезеңде өзіне жазған әр адамға рақмет айтады.
