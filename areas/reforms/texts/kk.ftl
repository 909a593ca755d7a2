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
