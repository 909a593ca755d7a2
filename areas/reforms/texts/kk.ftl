# Шығарылғаннан кейінгі ұсынымдар.

# Тізім

reforms-list-title = Ұсынымдар
reforms-list-note = Алдымен жауабы күтіліп тұрғандары, мерзімі ең жақыны жоғарыда; одан кейін ең жаңалары.
reforms-list-counts = Барлығының қаншасы қандай күйде
reforms-list-of = { $all } ұсыным ішінде
reforms-list-caption = Ұсынымдар: алдымен мерзімі жақындары, одан кейін ең жаңалары
reforms-list-status = Жай-күйі
reforms-list-any = бәрі
reforms-list-filter = Көрсету
reforms-list-empty = Мұндай ұсыным жоқ.
reforms-list-due = Мерзімі немесе соңғы өзгеріс
reforms-list-do = Енді не істеу керек
reforms-list-number = Нөмірі мен күні
reforms-list-shown =
    { $n ->
        [one] Бұл бетте { $n } ұсыным
       *[other] Бұл бетте { $n } ұсыным
    }
reforms-due-late =
    { $n ->
        [0] { $date }, мерзімі өтті
        [one] { $date }, { $n } жұмыс күні кешікті
       *[other] { $date }, { $n } жұмыс күні кешікті
    }
reforms-due-today = Бүгін
reforms-due-in =
    { $n ->
        [0] { $date }, келесі жұмыс күніне дейін
        [one] { $date }, { $n } жұмыс күні қалды
       *[other] { $date }, { $n } жұмыс күні қалды
    }

# Ұсынымның жай-күйі және ол бізден не талап етеді

reforms-status-sent = Жіберілді
reforms-status-silent = Мерзімінде жауап жоқ
reforms-status-answered = Жауап келді
reforms-status-accepted = Қабылданды
reforms-status-partly = Ішінара орындалды
reforms-status-done = Орындалды
reforms-status-refused = Орындаудан бас тартылды
reforms-do-sent = Жауап күту
reforms-why-sent = Органның ұсынымды қарауға берілген мерзімі әлі өткен жоқ.
reforms-do-silent = Органға еске салу
reforms-why-silent = Жауап беру мерзімі өтті, жауап жоқ.
reforms-do-answered = Жауапты оқып, бағалау
reforms-why-answered = Орган жауап берді. Оның ұсыным үшін не білдіретінін әлі ешкім белгілеген жоқ.
reforms-do-accepted = Не істелгенін тексеру
reforms-why-accepted = Орган келісті. Бірақ уәде әлі іс емес.
reforms-do-partly = Қалғанын тексеру
reforms-why-partly = Бір бөлігі орындалды, қалғаны алда.
reforms-do-done = Істейтін ештеңе қалған жоқ
reforms-why-done = Ұсыным орындалды, нәтижесі көрініп тұр.
reforms-do-refused = Әрі қарай не істеуді шешу
reforms-why-refused = Орган ұсынымды орындаудан бас тартты.

# Ұсыным

reforms-title = Ұсыным { $number }
reforms-at-a-glance = Қысқаша
reforms-at-body = Орган
reforms-at-right = Құқық
reforms-at-unit = Орындалуын бақылайды
reforms-at-issued = Шығарылған күні
reforms-at-due = Жауап мерзімі
reforms-at-since = Соңғы өзгеріс
reforms-right-unknown = әлі көрсетілмеген
reforms-sealed = Мұның бәрін сіздің кілтіңіз ашпайды
reforms-sealed-text = Төменде жоқ нәрсе басқа адамдарға ғана ашылатындай шифрмен жабылған. Нөмірі, күндері мен жай-күйі толық көрсетілген.
reforms-letter = Хат
reforms-letter-pdf = { $number } хат (PDF)
reforms-letter-sealed = Бұл хатты сіздің кілтіңіз ашпайды. Ұсынымның орындалуын бақылайтын бөлімшеге хабарласыңыз.
reforms-replies = Органның жауаптары
reforms-replies-none = Орган әлі жауап берген жоқ.
reforms-replied = Алғашқы жауап: { $date }, { $body }
reforms-replies-sealed = Жауапты сіздің кілтіңіз ашпайды.
reforms-files-warn = Файлдар органнан қандай келсе, сондай тұр: тексерілмеген. Оларды желіге қосылмаған жерде ашыңыз.
reforms-history = Барысы
reforms-evidence = Нәтиженің дәлелі:
reforms-words-sealed = Сізге жабық
reforms-voice-calendar = Күнтізбе
reforms-step-sent = Ұсыным жіберілді
reforms-step-silent = Жауап беру мерзімі өтті, жауап келмеді
reforms-step-answered = Жауап келді
reforms-step-accepted = Орган ұсынымды қабылдады
reforms-step-partly = Ұсыным ішінара орындалды
reforms-step-done = Ұсыным орындалды
reforms-step-refused = Орган ұсынымды орындаудан бас тартты

# Орындалуын бақылау

reforms-next = Енді: { $act }
reforms-say = Орындалуын бақылау
reforms-say-status = Ұсыным қазір қандай күйде?
reforms-say-accepted = Орган келісті, бірақ уәдесін әлі орындаған жоқ.
reforms-say-partly = Бірдеңе істелді, бірақ бәрі емес.
reforms-say-done = Орындалды, адамдар үшін не өзгергенінің дәлелі бар. Бұйрықтың өзі жеткіліксіз.
reforms-say-refused = Орган оны орындамайды.
reforms-say-reasons = Негіздеме
reforms-say-reasons-hint = Неге сүйенетініңізді жазыңыз: жауап, құжаттар, бару нәтижесі. Бұл хаттың кілттерімен шифрланады. Орган атынан жауап беретін адамдарда да сондай кілт бар: орган білмеуге тиіс нәрсені және шағым беруші туралы ештеңе жазбаңыз.
reforms-say-evidence = Нәтиженің дәлелі
reforms-say-evidence-hint = «Орындалды» деп белгілеу үшін міндетті: адамдар үшін не өзгерді, ол қай жерде көрінді, қанша жердің қаншасында, қай күнгі жағдай.
reforms-say-go = Жазу
reforms-mistake-status = Ұсынымның қандай күйде екенін таңдаңыз
reforms-mistake-reasons = Неге сүйенетініңізді жазыңыз
reforms-mistake-evidence = Нәтижені не дәлелдейтінін жазыңыз. Дәлел болмаса, «Ішінара орындалды» немесе «Қабылданды» дегенді таңдаңыз
reforms-mistake-long = Мұнда { $most } таңбадан артық. Мәтінді қысқартыңыз
reforms-conflict-changed = Бетіңіз ашық тұрғанда ұсынымды басқа біреу өзгертті, сондықтан жібергеніңіз жазылған жоқ. Мәтініңізге қайтып, қазіргі күйін қараңыз да, қайта жіберіңіз

# Статистика

reforms-measure-recommendations = Осы кезеңде шығарылған ұсынымдар, шығарылған күні бойынша. Әрқайсысы сандар қай сәтке берілсе, сол сәттегі күйінде саналады. Нәтижесі дәлелденгендері ғана орындалды деп саналады.

# Басқалар не ұсынды

reforms-outside-title = Басқалар не ұсынды
reforms-outside-lead = БҰҰ комитеттері мен арнайы рәсімдерінің, басқа мемлекеттердің ұсынымдары мен ескертулері және мемлекеттің оларға жауабы. Осы жерден іздеуге, не өзгергенін және не кері алынғанын көруге болады.
reforms-outside-office-note = Ашық дереккөздерден алынды. Бір нәрсені сұрайтын ұсынымдарды біріктіріңіз.
reforms-outside-session-year = ӘМШ-ның { $n }-сессиясы, { $year } жыл
reforms-outside-undated = күні көрсетілмеген
reforms-outside-paragraph = { $n }-тармақ
reforms-outside-withdrawn-on = Дереккөзде бұдан былай жоқ: { $date }
reforms-outside-year = Жыл
reforms-outside-more = Тізімді нақтылаудың басқа жолдары
reforms-outside-themes-hint = Дереккөздің өз сөзімен.
reforms-outside-only-withdrawn = Тек дереккөзде бұдан былай жоқтары
reforms-outside-found =
    { $n ->
        [one] { $n } жазба табылды, алдымен жаңалары
       *[other] { $n } жазба табылды, алдымен жаңалары
    }
reforms-outside-english = Мәтіндер дереккөздің өз сөзімен берілген; көбі ағылшын тілінде.
reforms-outside-none = Ештеңе табылмады. Сөзді азайтып көріңіз немесе бір шартты алып тастаңыз.
reforms-outside-by-year = Қай жылы қанша
reforms-outside-how-many = Саны
reforms-outside-data = Табылғаны ашық деректер түрінде:
reforms-outside-facts = Дереккөз ол туралы не дейді
reforms-outside-document = { $symbol } құжатын БҰҰ сайтынан оқу
reforms-outside-history = Не өзгерді
reforms-outside-history-none = Алғаш импортталғаннан бері ештеңе өзгерген жоқ.
reforms-outside-differs = Айырмашылығы
reforms-outside-field = Не
reforms-outside-before = Бұрын
reforms-outside-after = Енді
reforms-outside-together = Бірге тұрғандары
reforms-outside-together-note = Институт қызметкерлері бұлардың бір нәрсені сұрайтынын анықтады.
reforms-outside-public = Жұртқа ашық беті
reforms-outside-alone = Әзірге ешқайсысымен біріктірілмеген.
reforms-outside-part = Осы ұсынымды шығару
reforms-outside-alike = Сол туралы болуы мүмкін
reforms-outside-alike-note = Ортақ сөздеріне қарай ұсынылды. Шешетін – сіз; біріктірілгенді қайта ажыратуға болады.
reforms-outside-alike-none = Ортақ сөзі осынша көп басқа ұсыным жоқ.
reforms-outside-alike-percent = Ортақ сөздері: { $n } %
reforms-outside-join = Біріктіру
reforms-outside-body-cat = Азаптауға қарсы комитет (CAT)
reforms-outside-body-ccpr = Адам құқықтары жөніндегі комитет (CCPR)
reforms-outside-body-ced = Күштеп жоғалтулар жөніндегі комитет (CED)
reforms-outside-body-cedaw = Әйелдерге қатысты кемсітушілікті жою жөніндегі комитет (CEDAW)
reforms-outside-body-cerd = Нәсілдік кемсітушілікті жою жөніндегі комитет (CERD)
reforms-outside-body-cescr = Экономикалық, әлеуметтік және мәдени құқықтар жөніндегі комитет (CESCR)
reforms-outside-body-cmw = Еңбекші-мигранттардың құқықтарын қорғау жөніндегі комитет (CMW)
reforms-outside-body-crc = Бала құқықтары жөніндегі комитет (CRC)
reforms-outside-body-crpd = Мүгедектігі бар адамдардың құқықтары жөніндегі комитет (CRPD)
reforms-outside-body-spt = Азаптаудың алдын алу жөніндегі кіші комитет (SPT)
reforms-outside-body-upr = Әмбебап мерзімдік шолу (ӘМШ)
reforms-position-supported = Мемлекет қолдады
reforms-position-partly = Мемлекет ішінара қолдады
reforms-position-noted = Мемлекет назарға алды
reforms-position-unclear = Мемлекет басқаша жауап берді
reforms-kind-recommendation = Ұсыным
reforms-kind-concern = Алаңдаушылық немесе ескерту
reforms-origin-uhri = Адам құқықтарының әмбебап индексі (БҰҰ АҚЖКБ)
reforms-origin-upr = UPR Info дерекқоры
reforms-origin-upr-list = ӘМШ тақырыптық тізбесі (БҰҰ АҚЖКБ)
reforms-origin-impact-oss = IMPACT OSS жүйесі
reforms-action-1 = 1: басқалардан көмек сұрау
reforms-action-2 = 2: жалғастыру
reforms-action-3 = 3: қарастыру
reforms-action-4 = 4: жалпы сипаттағы әрекет
reforms-action-5 = 5: нақты әрекет
reforms-happened-rejected = Алынбады
reforms-happened-changed = Дереккөзде өзгерді
reforms-happened-withdrawn = Дереккөзде бұдан былай жоқ
reforms-happened-returned = Дереккөзде қайта пайда болды
reforms-field-body = Кім ұсынды
reforms-field-kind = Түрі
reforms-field-published-on = Жарияланды
reforms-field-year = Жыл
reforms-field-symbol = Құжат
reforms-field-document = Құжаттың нөмірі
reforms-field-paragraph = Тармақ
reforms-field-title = Тақырыбы
reforms-field-text = Мәтіні
reforms-field-lang = Тілі
reforms-field-cycle = ӘМШ циклі
reforms-field-session = ӘМШ сессиясы
reforms-field-recommenders = Ұсынған мемлекеттер
reforms-field-position = Мемлекет не деді
reforms-field-action = Қаншалықты нақты (UPR Info санаттары)
reforms-field-themes = Тақырыптар
reforms-field-persons = Адамдар топтары
reforms-field-sdgs = Орнықты даму мақсаттары мен міндеттері
reforms-field-response = Дереккөздегі жауап немесе баға
reforms-field-origin = Дереккөз
reforms-field-external = Дереккөздегі нөмірі
reforms-field-first-at = Алғаш импортталды
reforms-field-nothing = ештеңе
reforms-search-label = Іздейтін сөздер
reforms-search-hint = Мысалы: { $example }
reforms-search-go = Іздеу
reforms-search-help = Қалай іздеу керек
reforms-search-help-words = Қатар жазылған сөздердің бәрі кездесуі керек, кез келген тұлғада: «{ $word }» сөзі бойынша «{ $form }» те табылады. Тырнақшадағы сөздер бірге алынады, реті маңызды емес.
reforms-search-help-operators = ЖӘНЕ, НЕМЕСЕ, ЕМЕС бас әріппен жазылады және сөздің алдында тұрады; сөз алдындағы минус ЕМЕС дегенді білдіреді; жақша біріктіреді. AND, OR, NOT және орысша И, ИЛИ, НЕ де солай.
reforms-search-long = Сұрау тым ұзын. Қысқартыңыз: { $most } таңбадан аспасын.
reforms-search-closed = Ашылмаған жақша жабылған. Оны алып тастаңыз немесе алдынан ашыңыз.
reforms-search-open = Жақша жабылмаған. Оған қатысты сөздерден кейін жабыңыз.
reforms-search-operator = Белгі немесе жақша сөзсіз тұр. ЖӘНЕ мен НЕМЕСЕ сөздерінің екі жағына, ЕМЕС пен минустан кейін сөз қосыңыз.
reforms-search-common = Мұндай сөздер әр мәтінде дерлік бар. Не туралы іздейтініңізді білдіретін сөз қосыңыз.

# Басқалардың ұсынымдарын импорттау

reforms-import-title = Импорт
reforms-import-note = Алдымен файлдан не шығатынын көресіз; өзіңіз қабылдағанша ештеңе сақталмайды.
reforms-import-none = Әзірге ештеңе импортталған жоқ.
reforms-import-list = Импорттар, алдымен жаңалары
reforms-import-at = Қашан
reforms-import-file = Файл
reforms-import-read = Оқылған жол
reforms-import-elsewhere = Басқа мемлекеттер туралы
reforms-import-imported = Жаңа
reforms-import-unchanged = Өзгермеген
reforms-import-changed = Өзгерген
reforms-import-withdrawn = Кері алынған
reforms-import-rejected = Алынбаған
reforms-import-broken-off = үзілген
reforms-import-broken-off-note = Бұл импорт соңына жетпеген. Оқылғаны сақталды; файлды қайта импорттасаңыз, қалғаны қосылады.
reforms-import-new = Жаңа файл
reforms-import-origin = Файл қайдан
reforms-import-state = Мемлекет
reforms-import-state-hint = Ағылшынша, дереккөз жазғандай: Kazakhstan
reforms-import-look = Не шығатынын көру
reforms-import-preview = Бұл файлдан не шығады
reforms-import-preview-note = { $file } файлынан әзірге ештеңе сақталған жоқ.
reforms-import-no-differences = Белгілі ұсынымдар өзгермейді, барлық жолды алуға болады.
reforms-import-would = Қабылдасаңыз
reforms-import-take = Қабылдау
reforms-import-leave = Қабылдамау
reforms-import-of = Импорт: { $date }
reforms-import-counts = Қорытынды
reforms-import-refused = Алуға болмайтын жолдар
reforms-import-row = Жол
reforms-import-why = Неліктен және не істеу керек
reforms-import-upload = Файл толық жетпеді. Оны қайта таңдаңыз.
reforms-import-origin-missing = Файлдың қайдан алынғанын көрсетіңіз.
reforms-import-state-missing = Қай мемлекетке берілген ұсынымдар керек екенін жазыңыз.
reforms-import-file-missing = Файлды таңдаңыз.
reforms-import-file-gone = Қаралған файл бұл жерде бұдан былай жоқ. Оны қайта таңдаңыз.
reforms-import-unreadable = Файл оқылмайды ({ $cause }). Бүтін екенін тексеріп, қайта сақтаңыз немесе жүктеп алыңыз.
reforms-import-broken = Файл { $line }-жолға жуық үзілген немесе бүлінген ({ $cause }). Оны қайта жүктеп алыңыз.
reforms-import-columns = Бірінші жолдағы бағандар UHRI бағандары емес, мынадай: { $found }. Кестені UHRI берген күйінде алыңыз.
reforms-import-wrong-format =
    { $wanted ->
        [uhri] Бұл UHRI файлы емес (JSON немесе XLSX).
        [upr] Бұл UPR Info базасының CSV файлы емес (To, Text, From, Session … бағандары).
        [upr-list] Бұл БҰҰ АҚЖКБ тақырыптық тізбесі емес (DOCX).
       *[impact-oss] Бұл IMPACT OSS жүйесінің CSV файлы емес.
    } { $looks ->
        [json] UHRI беретін JSON файлына ұқсайды: «Адам құқықтарының әмбебап индексі» дереккөзін таңдаңыз.
        [xlsx] UHRI беретін кестеге ұқсайды: «Адам құқықтарының әмбебап индексі» дереккөзін таңдаңыз.
        [docx] Тақырыптық тізбе сияқты Word құжатына ұқсайды: «ӘМШ тақырыптық тізбесі» дереккөзін таңдаңыз.
        [upr] UPR Info базасының CSV файлына ұқсайды: «UPR Info дерекқоры» дереккөзін таңдаңыз.
        [impact] IMPACT OSS жүйесінің CSV файлына ұқсайды: «IMPACT OSS жүйесі» дереккөзін таңдаңыз.
        [html] Веб-бетке ұқсайды: сервер файлдың орнына бет жіберген. Файлды браузерден жүктеп алыңыз.
        [pdf] PDF файлына ұқсайды: файлды өз пішімінде алыңыз.
        [empty] Файл бос: оны қайта жүктеп алыңыз.
       *[other] Бұл қандай файл екені белгісіз: оны дереккөз берген күйінде алыңыз.
    }
reforms-import-no-state = Оқылған жолдардың ({ $read }) ешқайсысы «{ $state }» мемлекеті туралы емес. Атын дереккөз жазғандай, ағылшынша жазыңыз.
reforms-import-cause-record = Бұл жазба емес. Дереккөзге хабарлаңыз немесе жолды алып тастаңыз.
reforms-import-cause-number = Жазбаны қайта тануға болатын нөмірі жоқ. Дереккөзге хабарлаңыз немесе нөмір қосыңыз.
reforms-import-cause-text = Мәтіні жоқ. Дереккөзге хабарлаңыз немесе жолды алып тастаңыз.
reforms-import-cause-state = Қай мемлекет туралы екені айтылмаған. Дереккөзге хабарлаңыз немесе толтырыңыз.
reforms-import-cause-twice = Нөмірі файлда екі рет, әртүрлі мәтінмен тұр; біріншісі алынды. Қайсысы дұрыс екенін дереккөзден анықтаңыз.
reforms-import-cause-day = Жарияланған күні күн емес. Былай жазыңыз: 2025-02-12.
reforms-import-cause-columns = Ұяшықтар саны бағандар санынан көп немесе аз. Осы жолдағы тырнақшалар мен үтірлерді тексеріңіз.
reforms-import-cause-crowded = Бір күнге тым көп жол келеді. Жарияланған күндерін тексеріңіз.
reforms-conflict-import = Қазір басқа импорт жүріп жатыр. Аяқталғанын күтіп, қайта көріңіз.
reforms-conflict-itself = Бұл – сол ұсынымның өзі. Басқасын таңдаңыз.
reforms-conflict-apart = Бұл ұсыным ешқайсысымен біріктірілмеген. Бәлкім, оны сізден бұрын біреу шығарған.
reforms-measure-outside = БҰҰ органдарының, арнайы рәсімдердің және ӘМШ аясындағы мемлекеттердің импортталған, сол кезде дереккөзі кері алмаған ұсынымдары мен ескертулері; әрқайсысы жарияланған жылы бір рет, кім бергеніне, түріне және мемлекеттің жауабына қарай есептеледі. Екі дереккөзден алынған бір ұсыным екі рет есептеледі.
## Programmes and measures

# Programmes and measures: public pages

reforms-nav = Реформалар
reforms-lead = Мемлекет не істеуге уәде берді және оның соңы не болды: әр шара бойынша мемлекеттің, институттың және азаматтық қоғамның сөзі бөлек тұрады.
reforms-none = Мұнда әзірге ештеңе жарияланған жоқ.
reforms-feed = Жаңалықтар оқығышына қосу (Atom)
reforms-csv = Шаралар кестесі (CSV)
reforms-api = Бағдарламалар үшін (API)
reforms-bar-caption = Институт не анықтады
reforms-bar-note = Бұл – тек институттың өз бағасы. Адамдар үшін нақты өзгеріс дәлелденгенде ғана «Орындалды» дейміз: заңның қабылдануы заңның қабылданғанын ғана дәлелдейді.
reforms-bar-total =
    { $n ->
        [one] { $n } шара
       *[other] { $n } шара
    }
reforms-programmes-shown =
    { $n ->
        [one] Бұл бетте { $n } бағдарлама
       *[other] Бұл бетте { $n } бағдарлама
    }
reforms-measures-shown =
    { $n ->
        [one] Бұл бетте { $n } шара
       *[other] Бұл бетте { $n } шара
    }
reforms-of = { $all } шараның { $n }-і
reforms-stand-title = Шаралар қай сатыда
reforms-as-of = Қай күнгі жағдай
reforms-as-of-change = Мына күні белгілі болғанды көрсету
reforms-as-of-note = Бұл бет осы жерде { $date } белгілі болғанды көрсетеді.
reforms-as-of-today = Бүгінгі күнді көрсету
reforms-programme-before = Ол күні бұл бағдарлама мұнда әлі жарияланбаған еді.
reforms-measure-before = Ол күні бұл шара мұнда әлі жарияланбаған еді.
reforms-at-kind = Қайдан шықты
reforms-at-giver = Кім берді
reforms-at-given = Берілген күні
reforms-at-number = Актінің нөмірі
reforms-at-certainty = Қаншалықты сенімді
reforms-at-programme = Бағдарлама
reforms-measure-due = Орындау мерзімі
reforms-at-measure = Шара
reforms-at-standing = Институттың бағасы
reforms-at-state = Жарияланды ма
reforms-direction = { $n }-бағыт
reforms-direction-none = Бағытсыз шаралар
reforms-direction-empty = Бұл бағыт бойынша әзірге шара жарияланған жоқ.
reforms-due-none = Мерзімі белгіленбеген
reforms-due-over = { $date }, мерзімі өтті
reforms-body-none = Жауапты орган аталмаған
reforms-wordings = Бұрынғы редакциялар
reforms-verdict = Институттың бағасы: { $grade }
reforms-verdict-open = Институт бұл шараны әлі тексерген жоқ. Бұл оның орындалған-орындалмағанын білдірмейді.
reforms-voices = Үш дауыс
reforms-voices-note = Әр дауыс өз күнімен, өз әдісімен тұрады. Біреуі екіншісінің орнына жүрмейді, ескісі өшірілмейді.
reforms-material-said = { $who } ({ $date }): { $grade }. { $words }
reforms-voice-is-state = Мемлекет мәлімдейді
reforms-voice-is-office = Институт анықтады
reforms-voice-is-civil = Азаматтық қоғам айтады
reforms-voice-who = Кім айтады
reforms-voice-scale = Шкала
reforms-voice-method = Қалай білді
reforms-voice-evidence = Дәлелі
reforms-voice-silent = Әлі айтқан жоқ
reforms-voice-silent-text = Бұл жақтан әзірге ештеңе жазылған жоқ.
reforms-proof-nothing = көрсетілмеген
reforms-differ-nobody = Салыстыруға баға әзірге жеткіліксіз.
reforms-differ-state-office-more = Мемлекет институт анықтағаннан көбірек істелді дейді.
reforms-differ-state-office-less = Мемлекет институт анықтағаннан азырақ істелді дейді.
reforms-differ-state-office-same = Мемлекет пен институттың бағасы бірдей.
reforms-differ-state-civil-more = Мемлекет азаматтық қоғам көргеннен көбірек істелді дейді.
reforms-differ-state-civil-less = Мемлекет азаматтық қоғам көргеннен азырақ істелді дейді.
reforms-differ-state-civil-same = Мемлекет пен азаматтық қоғамның бағасы бірдей.
reforms-differ-office-civil-more = Институт азаматтық қоғам көргеннен көбірек істелгенін анықтады.
reforms-differ-office-civil-less = Азаматтық қоғам институт анықтағаннан көбірек істелгенін көреді.
reforms-differ-office-civil-same = Институт пен азаматтық қоғамның бағасы бірдей.
reforms-facts = Не күтіледі
reforms-bearing = Осыған қатысты шағымдар
reforms-bearing-note = Бағдарлама берілген күннен { $date } дейін жауапты органға және оған бағынатын органдарға қатысты түскен шағымдар. Шағымның өзі шараның орындалмағанын дәлелдемейді.
reforms-bearing-count = Шағымдар
reforms-bearing-hidden = адамдарды қорғау үшін көрсетілмейді
reforms-bearing-none = Бұл шара бойынша сандар әзірге жарияланған жоқ. Адамдарды қорғау үшін аз сан ешқашан көрсетілмейді.
reforms-links = Байланысты шаралар
reforms-link-case = Іс бойынша берілген { $number } ұсынымға жауап береді
reforms-bond-same = Дәл осы шара:
reforms-bond-follows = Мынаны жалғастырады:
reforms-bond-contradicts = Мынаған қайшы:
reforms-bound-same = Дәл осы шара:
reforms-bound-follows = Мұны жалғастырады:
reforms-bound-contradicts = Бұған қайшы:
reforms-thread = Қалай өрбіді
reforms-thread-published = Шара осында жарияланды
reforms-thread-worded = Редакциясы түзетілді
reforms-thread-note = Жоғары тұрған органға { $number } хат: { $body }
reforms-thread-corrected = Кейін түзетілді
reforms-thread-superseded = Кейін жаңа сөз айтылды
reforms-thread-recorded = { $date } жазылды
reforms-thread-why = Себебі:
reforms-reminder-soon = Күнтізбе органға еске салды: соңғы күні – { $date }
reforms-reminder-late = Күнтізбе мерзімнің өткенін белгіледі: { $date }
reforms-since-title = Белгілі бір күннен бері не өзгерді
reforms-since-heading = Не өзгерді: { $from } – { $until }
reforms-since-from = Бастап
reforms-since-until = Дейін
reforms-since-note = Институттың бағасы бойынша топталған. Қалған дауыстар қатар тұр.
reforms-since-none = Бұл уақытта ештеңе өзгерген жоқ.
reforms-since-what = Не өзгерді
reforms-since-nothing = ештеңе
reforms-since-forward = Ілгеріледі
reforms-since-back = Кері кетті
reforms-since-said = Жаңа сөз айтылды, қосылды немесе түзетілді
reforms-since-still = Орнында тұр
reforms-since-still-n =
    { $n ->
        [one] { $n } шара бойынша өзгеріс жоқ.
       *[other] { $n } шара бойынша өзгеріс жоқ.
    }
reforms-compare-title = Екі бағдарламаны салыстыру
reforms-compare-lead = Шаралары қай сатыда екенін және қайсысы байланысты екенін қатар қараңыз.
reforms-compare-a = Бірінші бағдарлама
reforms-compare-b = Екінші бағдарлама
reforms-compare-choose = Таңдаңыз
reforms-compare-go = Салыстыру
reforms-compare-pairs = Бір-бірімен байланысты шаралар
reforms-compare-none = Бұл екі бағдарламаның шаралары байланыстырылмаған.
reforms-bodies-title = Органдар бойынша шаралар
reforms-bodies-lead = { $date } жағдай бойынша жарияланған шаралар, жауапты органдардың әліпби ретімен. Бұл рейтинг емес: органдардың міндеттері әртүрлі.
reforms-bodies-all = Жауапты шаралары
reforms-bodies-all-text = Орган жауапты деп аталған, жарияланған шаралар.
reforms-bodies-late = Мерзімі өткен
reforms-bodies-late-text = Соңғы күні өтті, ал институт шараның орындалғанын анықтаған жоқ.
reforms-bodies-reported = Есеп берілген
reforms-bodies-reported-text = Мемлекет шара бойынша кемінде бір рет есеп берді.
reforms-bodies-words = Органдардың өз сөзі
reforms-bodies-no-word = Орган өз сөзін қосқан жоқ.

# What civil society sends in

reforms-say-title = Көргеніңізді айтыңыз
reforms-say-invite = Ұйымыңыз бұл шараның адамдар үшін немен аяқталғанын біле ме? Осында жазыңыз. Көрсетілмес бұрын оны қызметкер оқиды.
reforms-say-open = Ұйым атынан жазу
reforms-say-who = Мұны кім оқиды
reforms-say-who-text = Қабылданса, ұйымыңыздың атын, сөзіңізді және сілтемеңізді барлығы көреді. Байланыс дерегіңізді тек қызметкер көреді, шешім шыққан соң ол өшіріледі. Зардап шеккен адамдардың атын жазбаңыз; біреуге көмек керек болса, шағым беріңіз.
reforms-say-organisation = Ұйым
reforms-say-organisation-hint = Қалай көрсетілуі керек болса, солай.
reforms-say-contact = Сізбен қалай байланысуға болады
reforms-say-contact-hint = Телефон нөмірі немесе электрондық пошта. Ешқашан көрсетілмейді.
reforms-say-words = Не көресіз
reforms-say-words-hint = Адамдар үшін не өзгерді немесе өзгермеді, қайда, қашан және мұны қайдан білесіз.
reforms-say-address = Сілтеме
reforms-say-agrees = Ұйымымыз осы бетте аталуға келіседі
reforms-say-send = Жіберу
reforms-say-sent = Сөзіңіз бізге жетті
reforms-say-sent-text = Оны қызметкер оқиды. Қабылданса, шараның бетінде тұрады.
reforms-say-back = Шараға оралу

# Names of codes

reforms-kind-president = Президенттің Парламент сессиясындағы бастамасы
reforms-kind-decree = Негізгі бағыттары мен іс-қимыл жоспары бар жарлық
reforms-kind-council = Кеңес отырысындағы тапсырма
reforms-kind-committee = БҰҰ органының ұсынымдары
reforms-kind-upr = Әмбебап мерзімді шолу
reforms-kind-npm = Ұлттық превентивтік тетіктің ұсынымдары
reforms-kind-case = Істер бойынша берілген ұсынымдар
reforms-kind-report = Институттың баяндамасы
reforms-certainty-read = Актінің өзінен оқылды
reforms-certainty-reported = Аталған дереккөз хабарлады; актінің өзі оқылған жоқ
reforms-certainty-unknown = Дереккөз әзірге табылған жоқ
reforms-standing-open = Әлі тексерілмеген
reforms-standing-not-begun = Басталмаған
reforms-standing-begun = Басталды
reforms-standing-partly = Ішінара орындалды
reforms-standing-done = Орындалды
reforms-standing-reversed = Кері кетті немесе қайшы
reforms-grade-none = Бағасыз
reforms-grade-steps-not-begun = Басталмаған
reforms-grade-steps-begun = Басталды
reforms-grade-steps-partly = Ішінара орындалды
reforms-grade-steps-done = Орындалды
reforms-grade-steps-reversed = Кері кетті немесе қайшы
reforms-grade-treaty-a = A: негізінен қанағаттанарлық
reforms-grade-treaty-b = B: ішінара қанағаттанарлық
reforms-grade-treaty-c = C: қанағаттанарлықсыз
reforms-grade-treaty-d = D: ынтымақтастық жоқ
reforms-grade-treaty-e = E: ұсынымға қайшы
reforms-grade-upr-not = Іске асырылмаған
reforms-grade-upr-partly = Ішінара іске асырылды
reforms-grade-upr-fully = Толық іске асырылды
reforms-scale-steps = Институттың бес сатысы
reforms-scale-treaty = БҰҰ шарттық органдарының A–E бағалары
reforms-scale-upr = Әмбебап мерзімді шолудың аралық бағасы
reforms-method-report = Өз есебі
reforms-method-desk = Құжаттар зерделенді
reforms-method-visit = Орындарға барып көрілді
reforms-method-survey = Адамдардан сұралды
reforms-method-statistics = Сандар салыстырылды
reforms-method-court = Сот шешімдері зерделенді
reforms-method-complaints = Шағымдар қаралды
reforms-proof-link = Сілтеме
reforms-proof-law = Заң немесе өзге акт
reforms-proof-statistic = Статистика
reforms-proof-visits = Сапарлар
reforms-proof-complaints = Шағымдар
reforms-proof-file = Файл
reforms-shows-act = актінің қабылданғанын көрсетеді
reforms-shows-effect = адамдар үшін нәтижені көрсетеді
reforms-group-women = Әйелдер
reforms-group-children = Балалар
reforms-group-disabilities = Мүгедектігі бар адамдар
reforms-group-detained = Бас бостандығынан айырылғандар
reforms-group-migrants = Мигранттар, босқындар, азаматтығы жоқ адамдар
reforms-group-minorities = Азшылықтар
reforms-group-older = Егде жастағы адамдар
reforms-group-trafficked = Адам саудасынан зардап шеккендер
reforms-group-rural = Шалғай ауыл тұрғындары
reforms-hint-no-date = Соңғы күні жоқ: қашан кешіккенін ешкім айта алмайды.
reforms-hint-no-body = Жауапты орган аталмаған: жауап беретін ешкім жоқ.
reforms-hint-no-result = Нәтижесі қандай болуы керегі айтылмаған.
reforms-hint-no-sign = Нәтижені қалай көруге болатыны айтылмаған.
reforms-hint-vague = «Жетілдіру», «күшейту», «жалғастыру» деген сөздер әрдайым рас. Не өзгеретінін айтыңыз.
reforms-hint-no-measure = Нәтижеде сан жоқ, сондықтан оны өлшеу қиын.
reforms-lang-kk = қазақша
reforms-lang-ru = орысша
reforms-lang-en = ағылшынша
reforms-state-draft = Жоба
reforms-state-public = Жарияланған
reforms-state-withdrawn = Кері алынған
reforms-untranslated = Әлі аударылмаған: { $langs }
reforms-fact-lead = Жауапты орган
reforms-fact-result = Күтілетін нәтиже
reforms-fact-sign = Оны қалай көруге болады
reforms-fact-involved = Қатысатын органдар
reforms-fact-ground = Мерзімнің негізі
reforms-fact-rights = Құқықтар
reforms-fact-groups = Ең алдымен кімді қорғайды
reforms-fact-sdgs = Тұрақты даму мақсаттары
reforms-fact-treaties = Шарттардың баптары
reforms-fact-region = Өңір

# The office keeps programmes and measures

reforms-office-programmes = Бағдарламалар
reforms-office-programmes-note = Шаралардың дереккөздері, жаңасы жоғарыда. Жобаларды тек мекеме көреді.
reforms-office-measures = Шаралар
reforms-office-measures-note = Мерзімі жақыны жоғарыда тұр.
reforms-only-late = Тек мерзімі өткендер
reforms-measures-none = Мұндай шара жоқ.
reforms-todo = Не істей аласыз
reforms-public-page = Ашық беті
reforms-source-open = Дереккөзді ашу
reforms-publish = Жариялау
reforms-publish-note = Жариялағанда бағдарламаны және оның барлық шарасын бәрі көреді.
reforms-withdraw = Кері алу
reforms-count-note = Шараларға қатысты шағымдар санын өткен айдың соңына дейін жариялау. Аз сандар жасырын қалады.
reforms-count-go = Сандарды жариялау
reforms-programme-new = Жаңа бағдарлама
reforms-programme-edit = Бағдарламаны түзету
reforms-measure-new = Жаңа шара
reforms-measure-edit = Шараны түзету
reforms-form-title = Атауы ({ $lang })
reforms-form-title-hint = Бастау үшін бір тіл жеткілікті. Жоғы басқа тілде көрсетіледі.
reforms-form-giver = Кім берді ({ $lang })
reforms-form-giver-hint = Лауазым немесе орган, адамның аты емес.
reforms-form-source = Қайдан оқуға болады (мекенжайы)
reforms-form-note = Оқырман тағы не білуі керек ({ $lang })
reforms-form-directions = Бағыттар
reforms-form-directions-hint = Әр жолға біреуі: нөмірі | қазақша | орысша | ағылшынша
reforms-form-direction = Бағыт
reforms-form-text = Не істеледі ({ $lang })
reforms-form-result = Күтілетін нәтиже ({ $lang })
reforms-form-sign = Оны қалай көруге болады ({ $lang })
reforms-form-sign-hint = Қандай сан, қай жер, кімнің сөзі арқылы.
reforms-form-ground-hint = Күнді белгілейтін актінің бабы.
reforms-form-sdgs-hint = Үтірмен бөлінген міндеттер: 16.1, 5.c
reforms-form-treaties-hint = Үтірмен бөлінген кодтар: cat/2, crpd/12
reforms-form-country = Бүкіл ел
reforms-form-why = Неліктен түзетілді
reforms-form-why-hint = Бұрынғы сөздің жанында барлығына көрсетіледі.
reforms-form-keep = Сақтау
reforms-hints = Кеңес: бұл шараны кейін қалай тексеруге болады
reforms-alike = Дәл осы уәде болуы мүмкін
reforms-alike-note = Ортақ сөздер бойынша табылды. Шешетін – сіз.
reforms-alike-percent = сөздердің { $n } %-ы ортақ
reforms-alike-yes = Дәл осы
reforms-bond-kind = Қалай байланысты
reforms-bond-other = Екінші шара
reforms-bond-other-hint = Бетінің мекенжайы.
reforms-bond-go = Байланыстыру
reforms-unbond = Байланысты алып тастау
reforms-case-number = Іс бойынша ұсыным
reforms-case-number-hint = Хатының нөмірі. Барлығы тек нөмірін көреді.
reforms-note-title = Жоғары тұрған органға хат
reforms-note-to = Кімге: { $body }. Хатқа журнал нөмірі беріледі; нөмірі мен күнін барлығы, сөзін тек мекеме көреді.
reforms-note-words = Не жазасыз
reforms-note-go = Хатты тіркеу
reforms-mend = Айтылғанды түзету
reforms-mend-note = Ештеңе өшірілмейді: түзету бұрынғы сөздің жанында тұрады және себебін айтады.
reforms-mend-own = Бұл есепті түзету
reforms-table-title = Кестеден шараларды алу
reforms-table-note = Әр жолда бір шара, өз нөмірі бойынша танылады. Сол кестені қайта жүктегеннен ештеңе өзгермейді.
reforms-table-template = Бос кесте (XLSX)
reforms-table-file = Кесте
reforms-table-keep = Бағдарламаға қабылдау
reforms-table-keep-hint = Алдымен не болатынын көру үшін бос қалдырыңыз.
reforms-table-go = Кестені оқу
reforms-table-dry = Осылай болар еді; ештеңе сақталған жоқ
reforms-table-kept = Мынау қабылданды
reforms-table-read = Оқылған жолдар
reforms-table-imported = Жаңа шаралар
reforms-table-unchanged = Өзгермеген
reforms-table-changed = Түзетілген
reforms-table-rejected = Қабылданбаған
reforms-table-line = Жол
reforms-table-cause = Нені түзету керек
reforms-column-reference = №
reforms-column-direction = Бағдарламадағы бағыттың нөмірі
reforms-column-text_kk = Не істеледі, қазақша
reforms-column-text_ru = Не істеледі, орысша
reforms-column-text_en = Не істеледі, ағылшынша
reforms-column-lead = Жауапты органның кілті, үшінші парақты қараңыз
reforms-column-involved = Қатысатын органдардың кілттері, үтірмен
reforms-column-due = Соңғы күні: 2026-07-01 немесе 01.07.2026
reforms-column-ground = Мерзімнің негізі
reforms-column-result_kk = Күтілетін нәтиже, қазақша
reforms-column-result_ru = Күтілетін нәтиже, орысша
reforms-column-result_en = Күтілетін нәтиже, ағылшынша
reforms-column-sign_kk = Оны қалай көруге болады, қазақша
reforms-column-sign_ru = Оны қалай көруге болады, орысша
reforms-column-sign_en = Оны қалай көруге болады, ағылшынша
reforms-column-rights = Құқықтардың кілттері, үтірмен
reforms-column-groups = Топтардың кілттері, үтірмен
reforms-column-sdgs = ТДМ міндеттері: 16.1, 5.c
reforms-column-treaties = Шарт баптары: cat/2, crpd/12
reforms-column-region = Өңірдің кілті; бүкіл ел болса, бос

# Somebody speaks of a measure

reforms-say-by-office = Институттың бағасын жазу
reforms-say-by-state = Органның қағаздағы есебін енгізу
reforms-say-by-civil = Ұйымның сөзін енгізу
reforms-say-corrects = Сіз мына сөзді түзетесіз; ол тізбекте қалады
reforms-say-on = Қай күн туралы
reforms-say-on-hint = Жағдай қашан сондай еді; жазып отырған күн емес.
reforms-say-consent = Ұйым атының аталуына қалай келісті
reforms-say-consent-hint = Хатының күні мен нөмірі. Сыртқа көрсетілмейді.
reforms-say-grade = Баға
reforms-say-grade-hint = Институт сатылары немесе дереккөз шкаласы бойынша.
reforms-say-in = Сөзбен ({ $lang })
reforms-say-evidence-note = Әр дәлелдің нені көрсететінін айтыңыз. Заңның қабылдануы заңның қабылданғанын ғана көрсетеді. «Орындалды» деу үшін адамдарға тиген нәтиже керек.
reforms-say-proof = { $n }-дәлел
reforms-say-proof-kind = Бұл не
reforms-say-proof-shows = Нені көрсетеді
reforms-say-proof-words = Бір жолмен: не, қайда, қашан
reforms-say-files = Файлдар
reforms-say-files-hint = Оларды барлығы аша алады. Алдымен адамдардың атын алып тастаңыз.
reforms-say-file-shows = Файлдар нені көрсетеді
reforms-say-record = Жазу
reforms-said-title = Азаматтық қоғам жібергені
reforms-said-note = Сіз шешкенше сырттан ешкім оқымайды. Шешімнен кейін байланыс дерегі өшіріледі; қабылданбағаны мекемеде қалады.
reforms-said-none = Қарауды күтіп тұрған ештеңе жоқ.
reforms-said-contact = Байланыс дерегі, шешім шыққанша:
reforms-said-accept = Қабылдап, көрсету
reforms-said-decline = Қабылдамау
reforms-said-reason = Неге көрсетілмейді
reforms-said-accepted = Қабылданды
reforms-said-declined = Қабылданбады
reforms-said-done = Жақында шешілгені
reforms-said-outcome = Шешім
reforms-mine-title = Біздің шаралар
reforms-mine-none = Органыңыздың жарияланған шаралары жоқ.
reforms-mine-late =
    { $n ->
        [one] { $n } шараның мерзімі өтті
       *[other] { $n } шараның мерзімі өтті
    }
reforms-mine-late-text = Аз істелсе де, төменде есеп беріңіз. Есебіңіз басқалардың сөзінің жанында сол күйінде көрсетіледі.
reforms-mine-part = Сіздің рөліңіз
reforms-mine-lead = Жауапты
reforms-mine-involved = Қатысады
reforms-mine-reported = Соңғы есеп
reforms-mine-never = Әлі есеп берілмеген
reforms-mine-report = Осы шара бойынша есеп беру
reforms-mine-report-note = Сіздің есебіңіз – мемлекеттің сөзі. Ол бірден көрсетіледі және сақталады; себебін айтып түзете аласыз.
reforms-word-title = Органыңыздың өз сөзі
reforms-word-note = Органдар бойынша шаралар кестесінің астында соңғысы тұрады.
reforms-word-words = Не айтқыңыз келеді
reforms-word-go = Сөзімізді жариялау

# What can be mended

reforms-mistake-title = Атауын кемінде бір тілде жазыңыз
reforms-mistake-kind = Бағдарлама қайдан шыққанын таңдаңыз
reforms-mistake-giver = Қай лауазым немесе орган бергенін жазыңыз
reforms-mistake-date = Күнін көрсетіңіз
reforms-mistake-day = Күнді 2026-07-01 түрінде жазыңыз
reforms-mistake-address = https:// деп басталатын толық мекенжай жазыңыз
reforms-mistake-certainty = Қаншалықты сенімді екенін таңдаңыз
reforms-mistake-source = Дереккөздің мекенжайын көрсетіңіз немесе табылмағанын таңдаңыз
reforms-mistake-direction-line = { $line }-жол: нөмірі | қазақша | орысша | ағылшынша деп жазыңыз, әр нөмір бір рет
reforms-mistake-reference = Шараның бағдарламадағы нөмірін жазыңыз: әріп, сан, нүкте, 20 таңбаға дейін
reforms-mistake-reference-taken = Бағдарламада мұндай нөмірлі шара бар. Басқа нөмір беріңіз
reforms-mistake-reference-twice = Бұл нөмір кестеде екі рет тұр. Біреуін қалдырыңыз
reforms-mistake-reference-number = Ұяшықта сан тұр, 3.10 деген 3.1 болып кетеді. Пішімін мәтін етіп, қайта жазыңыз
reforms-mistake-direction = Бағдарламада мұндай бағыт жоқ
reforms-mistake-text = Не істелетінін кемінде бір тілде жазыңыз
reforms-mistake-body = Тізілімдегі органды таңдаңыз
reforms-mistake-right = Тізілімде мұндай құқық жоқ. Үшінші парақты қараңыз
reforms-mistake-group = Мұндай топ жоқ. Үшінші парақты қараңыз
reforms-mistake-sdg = Міндеттерді 16.1 немесе 5.c түрінде, үтірмен жазыңыз
reforms-mistake-treaty = Баптарды cat/2 немесе crpd/12 түрінде, үтірмен жазыңыз
reforms-mistake-region = Тізілімде мұндай өңір жоқ
reforms-mistake-due = Соңғы күнді 2026-07-01 немесе 01.07.2026 түрінде жазыңыз
reforms-mistake-why = Неліктен түзетілгенін айтыңыз
reforms-mistake-future = Бұл күн әлі келген жоқ
reforms-mistake-organisation = Ұйымның атын жазыңыз
reforms-mistake-consent = Ұйымның аталуға қалай келіскенін жазыңыз
reforms-mistake-grade = Бағаны таңдаңыз
reforms-mistake-method = Қалай білінгенін таңдаңыз
reforms-mistake-words = Не көргеніңізді сөзбен жазыңыз, 4000 таңбадан аспасын
reforms-mistake-words-long = Бұл 4000 таңбадан ұзын. Қысқартып, қалғанын файл етіп қосыңыз
reforms-mistake-evidence-words = Бұл қандай дәлел екенін бір жолмен айтыңыз
reforms-mistake-shows = Дәлелдің нені көрсететінін таңдаңыз
reforms-mistake-law-effect = Заң тек заңның қабылданғанын көрсетеді. Нәтижеге басқа дәлел келтіріңіз
reforms-mistake-effect = «Орындалды» деу үшін адамдарға тиген нәтиженің дәлелі керек. Оны қосыңыз немесе «Ішінара орындалды» дегенді таңдаңыз
reforms-mistake-contact = Сізбен қалай байланысуға болатынын жазыңыз
reforms-mistake-agrees = Ұйымыңыз аталуға келіссе ғана сөзіңізді көрсете аламыз
reforms-mistake-decline = Неге көрсетілмейтінін жазыңыз
reforms-mistake-reply = Сөзіңізді жазыңыз, 2000 таңбадан аспасын
reforms-mistake-note = Хатты жазыңыз, 4000 таңбадан аспасын
reforms-mistake-itself = Шара өзімен байланыстырылмайды
reforms-mistake-other = Екінші шара бетінің мекенжайын және қалай байланысты екенін көрсетіңіз
reforms-mistake-number = Мұндай нөмірлі ұсыным жоқ
reforms-mistake-xlsx = Бұл біз оқи алатын кесте емес ({ $cause }). XLSX етіп сақтап, қайта жіберіңіз
reforms-mistake-column = Бірінші жолда «{ $cause }» бағаны жоқ. Бос кестені алып, бірінші жолын сақтаңыз
reforms-mistake-lines = Кестеде { $cause } жолдан көп. Бөліп жіберіңіз
reforms-mistake-query = Сұраудың бұл бөлігі оқылмайды. Күн 2026-07-01 түрінде жазылады
reforms-conflict-reworded = Бетіңіз ашық тұрғанда біреу мұны түзетіп қойды, сондықтан сіздікі сақталған жоқ. Артқа оралып, сөзіңізді алыңыз да, бетті қайта ашып жіберіңіз
reforms-conflict-public = Бұл жарияланып қойған
reforms-conflict-not-public = Бұл жарияланбаған, кері алатын ештеңе жоқ
reforms-conflict-programme-first = Алдымен бағдарламаны жариялаңыз
reforms-conflict-corrected = Бұл сөз түзетіліп қойған немесе басқа біреудікі. Шараны қайта ашыңыз
reforms-conflict-decided = Бұл бойынша біреу шешім шығарып қойған
reforms-conflict-not-late = Бұл шараның мерзімі өтпеген, жоғары тұрған органға хат жіберілмейді
reforms-conflict-nobody-above = Тізілімде жауапты органнан жоғары тұрған орган аталмаған
reforms-conflict-month = Бағдарлама соңғы толық айдан кейін берілген. Келесі айда қайта санаңыз
reforms-measure-measures = Кезең ішінде жарияланған шаралар; әрқайсысы сандар берілген сәттегі институт бағасы бойынша саналады. Нәтижесі дәлелденгендері ғана орындалған деп есептеледі.

# Annual report, briefings and dashboard

reforms-chapter = Реформалар
reforms-chapter-index = Ұсынымдар көрсеткіші
reforms-chapter-figure-measures-by-standing = Жарияланған шаралар, институттың бағасы бойынша
reforms-chapter-figure-measures-by-body = Жарияланған шаралар, жауапты орган бойынша
reforms-chapter-figure-recommendations-by-status = Институттың ұсынымдары, орындалу жайы бойынша
reforms-chapter-voices = Әр шара туралы үш дауыс айтады: мемлекет мәлімдейді, институт анықтайды, азаматтық қоғам айтады. Олар қатар тұрады, әрқайсысы өз шкаласы бойынша, және ешқашан біріктірілмейді. Институт шараны адамдар үшін бірдеңе өзгергені дәлелденгенде ғана орындалды дейді: қабылданған заң тек заңның қабылданғанын дәлелдейді.
reforms-chapter-none = Осы кезеңнің соңғы күнінде жарияланған бағдарлама болған жоқ.
reforms-chapter-programme = { $kind }. Кім берді: { $giver }, { $date }.
reforms-chapter-not-said = әлі айтпаған
reforms-chapter-index-note = Бұл көрсеткіш институттың бағасы бойынша әр жарияланған шараның тағдырын және басқа мемлекеттер мен Біріккен Ұлттар Ұйымы органдарының осы кезеңде не ұсынғанын, мемлекет қалай жауап бергенін көрсетеді. Толық мәтіні аталған беттерде тұр.
reforms-chapter-index-measures = Шаралар және институттың бағасы
reforms-chapter-index-outside = Осы кезеңде басқалар не ұсынды
reforms-chapter-from = Кімнен
reforms-chapter-document = Құжат және тармақ
reforms-chapter-answer = Мемлекеттің жауабы
reforms-chapter-no-answer = Жауап жазылмаған
reforms-chapter-measures = Шаралар
reforms-chapter-stands = Институттың бағасы бойынша шаралардың жайы
reforms-chapter-was-due = Мерзімі: { $date }
reforms-chapter-ask-done = Реформалардың қаншасы орындалды?
reforms-chapter-done = Жарияланған шаралар: { $n }. Институттың бағасы бойынша орындалғаны: { $done }. Мерзімі өткен, бірақ орындалмағаны: { $late }, соның ішінде мемлекет есеп бергені: { $reported }.
reforms-chapter-ask-differ = Мемлекет пен институт неде келіспейді?
reforms-chapter-differ =
    { $n ->
        [0] Мемлекет институт анықтағаннан артық мәлімдеген шара жоқ.
        [one] Мемлекет институт анықтағаннан артық мәлімдеген шаралар: { $n }. Олар: { $names }.
       *[other] Мемлекет институт анықтағаннан артық мәлімдеген шаралар: { $n }. Олардың қатарында: { $names }.
    }
reforms-chapter-ask-voices = Реформаның қаншалықты ілгерілегенін кім айтады?
reforms-signal-late = Мерзімі өткен, орындалмаған шаралар
reforms-signal-unreported = Мерзімі өткен, есеп берілмеген шаралар
reforms-signal-silent = { $name }: мерзімі өткен, есеп берілмеген шаралар
reforms-signal-recommendations = Мерзімінде жауап берілмеген ұсынымдар
reforms-signal-said = Азаматтық қоғамның қарауды күткен сөздері
reforms-only-unreported = Тек есеп берілмегендер
