# Шарттар: күнге қарай жай-күйі

treaties-title = Мемлекеттің адам құқықтары жөніндегі міндеттемелері
treaties-nav = Шарттар
treaties-lead = БҰҰ-ның 18 шарты мен хаттамасы: мемлекет қайсысына қол қойды, қайсысын заңмен бекітті, қайсысы ол үшін күшіне енді. Бұл төртеуі – төрт бөлек күн.
treaties-as-of-today = Бүгінгі күнге: { $day }.
treaties-as-of = Мына күнге: { $day }.
treaties-back-to-today = Бүгінге қайту
treaties-other-day = Басқа күнді көру
treaties-on = Қай күнге
treaties-on-hint = Мысалы, 2021-03-01
treaties-show-day = Сол күнді көрсету
treaties-mistake-day = Мұндай күн жоқ. Күнді 2021-03-01 түрінде жазыңыз: жыл, ай, күн
treaties-party-count = { $of } шарттың ішінде мемлекет үшін күшіндегісі – { $n }.
treaties-unknown-count =
    { $n ->
        [one] { $n } шарт туралы ол белгісіз.
       *[other] { $n } шарт туралы ол белгісіз.
    }
treaties-hearing-short = Адам мемлекеттің үстінен шағымдана алатын комитеттер: { $of } ішінде { $n }
treaties-to-guide = Комитет шағымымды қабылдай ма? Бірнеше сұраққа жауап беріңіз
treaties-caption = Әр шарт бойынша қол қойылған, заң қабылданған, сақтауға тапсырылған және күшіне енген күндер
treaties-instrument = Шарт
treaties-protocol = хаттама
treaties-standing = Сол күнгі жай-күйі
treaties-none = жазба жоқ
treaties-not-yet = әлі жоқ
treaties-unknown = белгісіз
treaties-year = { $year } жыл
treaties-numbered = { $what }, № { $number }
treaties-worked-out = { $day } (есептелді)
treaties-how-read = Мұны қалай түсіну керек
treaties-how-read-text = Қол қою әлі міндеттемейді. Ұлттық заң да жеткіліксіз: мемлекет ратификациялық грамотасын БҰҰ Бас хатшысына сақтауға тапсырады, содан кейін шарттың өз мерзімі өтуі керек. Білмейтінімізді жасырмаймыз: «белгісіз» деп жазамыз.
treaties-csv = Осы кестені ашық деректер ретінде жүктеу (CSV)

# Шарттың жай-күйі, мемлекеттің әрекеттері

treaties-standing-nothing = Ештеңе жазылмаған
treaties-standing-not-adopted = Шарт әлі болған жоқ
treaties-standing-withdrawn = Мемлекет шыққан
treaties-standing-signed = Қол қойылған
treaties-standing-law = Заң бар, сақтауға тапсырылмаған
treaties-standing-deposited = Сақтауға тапсырылған, әлі күшінде емес
treaties-standing-party = Мемлекет – қатысушы
treaties-standing-unknown = Белгісіз
treaties-means-nothing = Мемлекеттің бұл шартқа қатысты бірде-бір қадамы туралы дерегіміз жоқ.
treaties-means-not-adopted = БҰҰ бұл шартты осы күннен кейін қабылдады.
treaties-means-withdrawn = Мемлекет бұл шарттан шыққан, содан бері қайта қосылмаған.
treaties-means-signed = Мемлекет қол қойды: шарттың мақсатына қарсы әрекет етпеуге уәде берді. Шарт оны әлі міндеттемейді.
treaties-means-law = Ұлттық заң қабылданды, бірақ басқа мемлекеттерге бұл туралы ресми хабар берілген жоқ. Шарт мемлекетті әлі міндеттемейді.
treaties-means-deposited = Ратификациялық грамота сақтауға тапсырылды. Енді шарттың өзі белгілеген мерзім өтуі керек.
treaties-means-party = Шарт мемлекетті міндеттейді.
treaties-means-unknown = Анығы: «{ $least }». Сол күнге дейін одан әрі не болғанын білмейміз, болжам да жасамаймыз.
treaties-kind-decree-to-sign = Қол қою туралы жарлық
treaties-kind-signature = Қол қою
treaties-kind-instruction = Аяқтау туралы тапсырма
treaties-kind-law = Ұлттық заң
treaties-kind-law-reworded = Заңның жаңа мәтіні
treaties-kind-deposit = Сақтауға тапсыру
treaties-kind-in-force = Күшіне ену
treaties-kind-declaration = Мәлімдеме
treaties-kind-reservation = Ескертпе
treaties-kind-objection = Басқа мемлекеттің қарсылығы
treaties-kind-accepts = Рәсімді қабылдау
treaties-kind-excludes = Рәсімнен бас тарту
treaties-kind-derogation = Төтенше жағдайда міндеттемеден шегіну
treaties-kind-withdrawal = Шығу
treaties-kind-not-party = Қатысушы емес екені аталып өтті
treaties-certainty-confirmed = дереккөзден оқылды
treaties-certainty-derived = белгілі күннен есептелді
treaties-certainty-unconfirmed = жалпыға мәлім, дереккөзден әлі оқылмады
treaties-certainty-unknown = белгісіз екені белгілі
treaties-path = Төрт күн
treaties-later = осы күннен кейін
treaties-deeds = Мемлекет не істеді
treaties-deeds-none = Бұл шарт туралы бірде-бір дерек жазылмаған.
treaties-when = Қашан
treaties-what = Не болды
treaties-certainty = Қаншалықты анық
treaties-source = Дереккөз
treaties-offers = Кім кімге жүгіне алады
treaties-procedure = Рәсім
treaties-committee = Комитет
treaties-answer = Мемлекетке қатысты қолданыла ма
treaties-about = Шарттың өзі
treaties-adopted = БҰҰ қабылдаған күн
treaties-general = Жалпы күшіне енген күн
treaties-enters = Жаңа мемлекет үшін күшіне енуі
treaties-enters-days =
    { $n ->
        [one] сақтауға тапсырылғаннан кейін { $n } күннен соң
       *[other] сақтауға тапсырылғаннан кейін { $n } күннен соң
    }
treaties-enters-months =
    { $n ->
        [one] сақтауға тапсырылғаннан кейін { $n } айдан соң
       *[other] сақтауға тапсырылғаннан кейін { $n } айдан соң
    }
treaties-enters-first =
    { $n ->
        [one] сақтауға тапсырылғаннан кейін { $n } ай өткен соң келесі айдың бірінші күні
       *[other] сақтауға тапсырылғаннан кейін { $n } ай өткен соң келесі айдың бірінші күні
    }
treaties-corrections = Біз не түзеттік
treaties-struck = бұл дерек алып тасталды
treaties-because = Себебі: { $reason }

# Комитеттер

treaties-committees-title = БҰҰ комитеттері мемлекетке қатысты не істей алады
treaties-committees-lead = Комитет – тәуелсіз сарапшылар. Олар адамның шағымын мемлекет осыған келіскен болса ғана қарайды. Кейбірі ауыр бұзушылықты тексере немесе бір мемлекеттің екіншісіне шағымын қарай алады.
treaties-committees-caption = Әр комитет мемлекетке қатысты сол күні не істей алады
treaties-hearing = Рәсімі сол күні күшінде болған { $of } комитеттің ішінде адамның шағымын қарай алатыны – { $n }.
treaties-hearing-unknown =
    { $n ->
        [one] Тағы { $n } комитет туралы бұл белгісіз.
       *[other] Тағы { $n } комитет туралы бұл белгісіз.
    }
treaties-procedure-complaints = Адамның шағымы
treaties-procedure-inquiry = Тексеру
treaties-procedure-inter-state = Мемлекеттің мемлекетке шағымы
treaties-procedure-visits = Ұстау орындарына бару
treaties-procedure-urgent-action = Шұғыл іздету
treaties-answer-yes = Иә
treaties-answer-no = Жоқ
treaties-answer-unknown = Белгісіз
treaties-answer-not-in-force = Әлі ешбір мемлекет үшін күшінде емес
treaties-answer-none = мұндай рәсім жоқ
treaties-answer-since = Иә, { $since }
treaties-rules = Адамның шағымына қойылатын талаптар
treaties-limit = Мерзім
treaties-elsewhere = Басқа халықаралық орган қараса
treaties-reply = Мемлекеттің жауабы
treaties-limit-months =
    { $n ->
        [one] елдегі соңғы шешімнен кейін { $n } ай
       *[other] елдегі соңғы шешімнен кейін { $n } ай
    }
treaties-limit-late = мерзім жоқ; соңғы шешімнен кейін { $years } жылдан немесе басқа халықаралық органнан кейін { $elsewhere } жылдан кеш берілген шағым теріс пайдалану деп танылуы мүмкін
treaties-limit-none = мерзім жоқ
treaties-elsewhere-no-bar = кедергі емес
treaties-elsewhere-pending = қарап жатқанда ғана кедергі
treaties-elsewhere-examined = қарап жатса да, қарап болса да кедергі
treaties-reply-months =
    { $n ->
        [one] { $n } ай
       *[other] { $n } ай
    }

# Жолкөрсеткіш: комитет шағымды қабылдай ма

treaties-guide-title = БҰҰ комитеті шағымымды қабылдай ма?
treaties-guide-lead = Жеті қарапайым сұраққа жауап беріңіз. Содан кейін қай комитетке жүгінуге болатынын, не жетіспейтінін, қай мерзімді өткізіп алмау керегін айтамыз.
treaties-guide-what-1 = Әр жауаптың жанында оның қай баптан алынғаны жазылады.
treaties-guide-what-2 = «Жоқ» деп айтпаймыз: қабылдау-қабылдамауды комитеттің өзі ғана шешеді.
treaties-guide-what-3 = Жауабын білмесеңіз, «айта алмаймын» деңіз: бұл да жауап.
treaties-guide-language = Тілді қазір таңдаңыз: жолда тілді ауыстырсаңыз, жауаптар сақталмайды.
treaties-guide-begin = Бастау
treaties-guide-next = Жалғастыру
treaties-guide-complain = Бізге шағым беру
treaties-guide-kept-title = Жауаптарыңызды ешкім көрмейді
treaties-guide-kept = Жауаптар сақталмайды: дерекқорда да, журналда да, { "cookie" } файлында да жоқ. Олар беттің мекенжайында да тұрмайды, сондықтан браузер тарихында қалмайды. Бетті жапсаңыз, жойылады.
treaties-guide-kept-short = Жауаптар еш жерде сақталмайды. Бетті жапсаңыз, жойылады.
treaties-guide-choose = Жауаптардың бірін таңдаңыз
treaties-guide-future = Бұл күн әлі келген жоқ. Бүгіннен кеш емес күнді жазыңыз
treaties-guide-unsaid = айтылмады
treaties-q-about = Не болды?
treaties-q-note-about = Бірнешеуін таңдауға болады. Айта алмасаңыз, ештеңе таңдамаңыз: барлық комитетті көрсетеміз.
treaties-q-whom = Бұл кімге қатысты?
treaties-q-note-whom = Комитет шағымды жәбірленген адамнан немесе ол келіскен адамнан қабылдайды.
treaties-q-when = Бұл қашан болды?
treaties-q-note-when = Комитет мемлекет оның рәсімін қабылдаған күннен кейін болғанды қарайды.
treaties-q-courts = Соттар не деді?
treaties-q-note-courts = Алдымен елдегі мүмкіндіктердің бәрін қолдану керек.
treaties-q-hindered = Елде ары қарай жүгінуге не кедергі?
treaties-q-note-hindered = Тым созылса немесе нәтиже бермейтіні анық болса, комитет күтуді талап етпеуі мүмкін.
treaties-q-elsewhere = Бұл іс басқа халықаралық органда бар ма?
treaties-q-note-elsewhere = Мысалы, басқа комитетте. БҰҰ-ның арнаулы баяндамашылары, әдетте, мұндай орган болып саналмайды.
treaties-q-named = Атыңызды айтасыз ба?
treaties-q-note-named = Комитет шағымыңызды мемлекетке жібереді: мемлекет кімнің жазғанын біледі.
treaties-legend-about = Не туралы
treaties-legend-several = Бірнешеуін таңдауға болады
treaties-legend-who = Кім шағымданады
treaties-legend-group = Жәбірленген адам – …
treaties-legend-when = Болған күні
treaties-legend-day-hint = Мысалы, 27 3 2024. Дәл білмесеңіз, бос қалдырыңыз.
treaties-legend-goes-on = Әлі жалғасып жатыр ма
treaties-legend-courts = Соттар
treaties-legend-decided = Соңғы шешім шыққан күн
treaties-legend-hindered = Кедергі
treaties-legend-before = Басқа халықаралық орган
treaties-legend-ended = Ол орган қарап болған күн
treaties-legend-named = Атыңыз
treaties-topic-torture = Ұрды, азаптады, қорлады немесе осындай қауіп төніп тұрған жерге жібермек
treaties-topic-liberty = Қамады, ұстап отыр, өмірге қауіп төнді немесе ұстау жағдайы адам төзгісіз
treaties-topic-trial = Сот әділ болмады немесе сотқа жүгіне алмадым
treaties-topic-freedoms = Сөйлеуге, жиналуға, бірігуге, сенуге немесе сайлауға кедергі болды
treaties-topic-family = Отбасына, баспанаға немесе жеке өмірге қол сұқты
treaties-topic-equality = Басқалардан кем көрді
treaties-topic-race = Ұлтына, нәсіліне, тегіне немесе шыққан жеріне қарап кем көрді
treaties-topic-violence = Жеке адам зорлық көрсетті, ал мемлекет қорғамады
treaties-topic-social = Жұмыс, баспана, денсаулық, білім немесе жәрдемақы
treaties-topic-disappearance = Адамды алып кетті де, қайда екенін айтпайды
treaties-group-woman = әйел немесе қыз
treaties-group-child = сол кезде он сегізге толмаған
treaties-group-disability = мүгедектігі бар адам
treaties-group-migrant = шетелден келген жұмысшы немесе оның отбасы
treaties-who-myself = Өзім үшін
treaties-who-child = Балам немесе қамқорлығымдағы адам үшін
treaties-who-agreed = Жазбаша келіскен адам үшін
treaties-who-cannot = Келісім бере алмайтын адам үшін: қайтыс болған, хабарсыз кеткен, байланыссыз ұсталып отыр
treaties-who-other = Басқа адам үшін, оның келісімінсіз
treaties-goes-on-over = Жоқ, бітті
treaties-goes-on-goes-on = Иә, жалғасып жатыр
treaties-goes-on-unsure = Айта алмаймын
treaties-courts-last = Ең соңғы сот шешім шығарды
treaties-courts-some = Сот шешті, бірақ әлі шағымдануға болады
treaties-courts-none = Сотқа жүгінбедім
treaties-courts-unsure = Айта алмаймын
treaties-hindered-nothing = Ештеңе кедергі емес
treaties-hindered-slow = Негізсіз ұзаққа созылып жатыр
treaties-hindered-hopeless = Көмектесетіні екіталай
treaties-hindered-unsure = Айта алмаймын
treaties-before-no = Жоқ
treaties-before-pending = Иә, қарап жатыр
treaties-before-decided = Иә, қарап болды
treaties-before-unsure = Айта алмаймын
treaties-named-yes = Иә
treaties-named-unpublished = Иә, бірақ жарияланбасын
treaties-named-no = Жоқ, атымды айтпаймын

# Жолкөрсеткіштің нәтижесі

treaties-result-title = Комитеттер бойынша не шықты
treaties-result-lead = Жауаптарыңыз бен { $day } күнгі ережелер бойынша.
treaties-result-decides = Шағымды қабылдау-қабылдамауды комитеттің өзі ғана шешеді. Мұнда жазылғаны – бас тарту емес.
treaties-result-none-title = Жауаптарыңызға тура келетін комитет табылмады
treaties-result-none = Бұл ешкім көмектесе алмайды деген сөз емес. Жауапты өзгертіп көріңіз немесе бізге жазыңыз.
treaties-result-accepts = Мемлекеттің үстінен шағым қабылдай ма:
treaties-result-verdict = Қалай тұр
treaties-result-point = Комитет неге қарайды
treaties-result-article = Қайдан алынды
treaties-verdict-missing = Жетіспейді
treaties-verdict-open = Айту мүмкін емес
treaties-verdict-until = Мерзім
treaties-verdict-met = Сай келетін сияқты
treaties-point-accepted = Мемлекет бұл рәсімді қабылдаған. Қолданыла бастаған күні: { $day }.
treaties-point-accepted-unknown = Мемлекет бұл рәсімді қабылдады ма, білмейміз. Жазбас бұрын бізден немесе комитет хатшылығынан сұраңыз.
treaties-point-accepted-no = Мемлекет бұл рәсімді әзірге қабылдаған жоқ. Бұл өзгеруі мүмкін; ал комитет мемлекеттің есебін қарағанда мұндай хабарды оқиды.
treaties-point-accepted-not-in-force = Бұл рәсім әлі ешбір мемлекет үшін күшіне енген жоқ.
treaties-point-since-after = Болған оқиға мемлекет рәсімді қабылдағаннан кейінгі уақытқа жатады ({ $day }).
treaties-point-since-before = Бұл { $day } күніне дейін болып, бітті. Комитет мұндайды әдетте қарамайды. Салдары әлі күнге құқықты бұзып тұрса, соны жазыңыз.
treaties-point-since-begun-before = Бұл { $day } күніне дейін басталған. Бұл комитет тек одан кейін басталғанды қарайды.
treaties-point-since-goes-on = Бұл { $day } күніне дейін басталып, әлі жалғасып жатыр. Комитет содан кейінгі бөлігін қарай алады.
treaties-point-since-maybe = Бұл { $day } күніне дейін болған. Жалғасып жатса, комитет қарай алады.
treaties-point-since-unsure = Күнін айтпадыңыз. Комитет { $day } күнінен бастап болғанды қарайды.
treaties-point-victim-self = Өзіңіз үшін жүгінесіз.
treaties-point-victim-child = Балаңыз немесе қамқорлығыңыздағы адам үшін жүгінуге болады. Мұны растайтын құжатты қосыңыз.
treaties-point-victim-agreed = Ол адамның жазбаша келісімін қосыңыз.
treaties-point-victim-cannot = Келісім неге мүмкін емес екенін түсіндіріңіз. Жақын туысы немесе адвокаты болсаңыз, жазыңыз: шешетін – комитет.
treaties-point-victim-other = Келісім керек. Алуға болмаса, себебін жазыңыз.
treaties-point-victim-unsure = Кім үшін жүгінетініңізді айтпадыңыз.
treaties-point-courts-last = Елдегі соңғы сот шешім шығарды. Барлық шешімдердің көшірмесін қосыңыз.
treaties-point-courts-slow = Негізсіз созылса, күту талап етілмейді. Не істегеніңізді, қашан және қанша күткеніңізді жазыңыз.
treaties-point-courts-hopeless = Көмектесетіні екіталай болса, бұл талап қойылмайды. Неге екенін дәлелдеңіз: күмәннің өзі жетпейді.
treaties-point-courts-hopeless-unsaid = Шартта бұл тура айтылмаған, бірақ комитет тиімді жолдарды ғана талап етеді. Неге көмектеспейтінін дәлелдеңіз.
treaties-point-courts-some = Әлі шағымдануға болатын сот бар. Алдымен соған жүгініңіз.
treaties-point-courts-none = Алдымен елдегі соттар мен органдарға жүгіну керек. Қайда жүгінуге болатынын бізден сұраңыз.
treaties-point-courts-unsure = Соттар туралы айта алмадыңыз. Қолда бар шешімдердің бәрін жинап, бізге көрсетіңіз.
treaties-point-limit-none = Мерзім қойылмаған. Дегенмен кешікпеңіз: уақыт өткен сайын дәлелдеу қиындай түседі.
treaties-point-late-unsure =
    { $n ->
        [one] Соңғы шешімнің күнін айтпадыңыз. Содан кейін { $n } жыл өтсе, шағым теріс пайдалану деп танылуы мүмкін.
       *[other] Соңғы шешімнің күнін айтпадыңыз. Содан кейін { $n } жыл өтсе, шағым теріс пайдалану деп танылуы мүмкін.
    }
treaties-point-late-until = Мерзім қойылмаған. Бірақ { $day } күнінен кейін шағым теріс пайдалану деп танылуы мүмкін. Ертерек жазыңыз.
treaties-point-late-over = { $day } күні өтті: комитет шағымды теріс пайдалану деп тануы мүмкін. Кешігудің себебін түсіндіріңіз.
treaties-point-limit-until =
    { $n ->
        [one] Соңғы шешімнен кейін { $n } ай беріледі. Соңғы күні: { $day }.
       *[other] Соңғы шешімнен кейін { $n } ай беріледі. Соңғы күні: { $day }.
    }
treaties-point-limit-over =
    { $n ->
        [one] Соңғы шешімнен кейінгі { $n } ай { $day } күні бітті. Кешігуге дәлелді себеп болса, бәрібір жазып, себебін дәлелдеңіз.
       *[other] Соңғы шешімнен кейінгі { $n } ай { $day } күні бітті. Кешігуге дәлелді себеп болса, бәрібір жазып, себебін дәлелдеңіз.
    }
treaties-point-limit-unsure =
    { $n ->
        [one] Соңғы шешімнің күнін айтпадыңыз. Содан кейін { $n } ай беріледі: өткізіп алмаңыз.
       *[other] Соңғы шешімнің күнін айтпадыңыз. Содан кейін { $n } ай беріледі: өткізіп алмаңыз.
    }
treaties-point-elsewhere-no = Бұл іс басқа халықаралық органда жоқ.
treaties-point-elsewhere-no-bar = Басқа органның қарауы бұл комитетке кедергі емес.
treaties-point-elsewhere-pending = Басқа орган қарап жатқанда бұл комитет қарамайды. Ол аяқтағанша күтіңіз немесе өтінішті қайтарып алыңыз.
treaties-point-elsewhere-decided = Басқа орган қарап қойған істі бұл комитет қарамайды. Егер ол орган мәнін қарамаса немесе мәселе басқа болса, соны жазыңыз.
treaties-point-elsewhere-over = Басқа орган аяқтаған: бұл комитетке кедергі емес.
treaties-point-elsewhere-unsure = Басқа органға жазған болсаңыз, хаттардың көшірмесін табыңыз: комитет бұл туралы сұрайды.
treaties-point-named-yes = Атыңызды айтасыз.
treaties-point-named-unpublished = Атыңызды комитет пен мемлекет біледі. Жарияламауды комитеттен жазбаша сұраңыз.
treaties-point-named-no = Комитет атын айтпаған адамның шағымын қабылдамайды. Бізге атыңызды айтпай-ақ жүгіне аласыз.
treaties-point-named-unsure = Атыңызды айтасыз ба, жауап бермедіңіз.
treaties-result-interim = Қауіп қазір төніп тұрса, комитеттен уақытша шара сұрай аласыз: ол мемлекетті тоқтата тұруға шақырады ({ $article }).
treaties-write-title = Комитетке қалай жазу керек
treaties-write-signed = Жазбаша, қол қойып жазыңыз. БҰҰ тілдерінің бірінде: ағылшын, араб, испан, қытай, орыс немесе француз тілінде. Орысша жазуға болады.
treaties-write-facts = Не болғанын ретімен жазыңыз: кім, қашан, қайда; шарттың қай құқығы бұзылды; елде не істедіңіз.
treaties-write-copies = Шешімдердің көшірмесін қосыңыз. Түпнұсқаны жібермеңіз.
treaties-write-address = Барлық комитетке бір мекенжай:
treaties-write-check = Жазбас бұрын мекенжайды мына беттен тексеріңіз; шағым үлгілері де сонда:
treaties-help-title = Біз көмектесеміз
treaties-help = Комитетке жазуға көмектесеміз, елде не істеуге болатынын айтамыз. Бізге шағымдансаңыз, комитетке жүгіну құқығыңыз сақталады. Бірақ комитеттің мерзімі тоқтамайды.
treaties-result-said = Не деп жауап бердіңіз

# Кеңсе: шарттар туралы деректер

treaties-keep-title = Шарттар туралы деректер
treaties-keep-note = Жаңа дерек ескісінің үстіне жазылады, ескісі сақталады. Бәрі жұртқа көрінеді.
treaties-keep-do = Енді не істеу керек
treaties-keep-unread =
    { $n ->
        [0] Бәрі оқылған
        [one] { $n } деректің көзін оқу керек
       *[other] { $n } деректің көзін оқу керек
    }
treaties-keep-new = Жаңа дерек қосу
treaties-keep-public = Жұртқа көрінетін бет
treaties-keep-since = Қашан жазылды
treaties-keep-given = ережелер жинағынан
treaties-keep-correct = Түзету
treaties-keep-replaced = ауыстырылды
treaties-fact-title = Жаңа дерек
treaties-fact-correct = Деректі түзету
treaties-fact-note = Жазғаныңыз бірден жұртқа көрінеді және өшірілмейді.
treaties-fact-choose = таңдаңыз
treaties-fact-no-procedure = рәсім жоқ
treaties-fact-procedure-hint = Тек рәсімді қабылдау немесе одан бас тарту үшін
treaties-fact-on-hint = Күн 2023-08-01, ай 2023-08, жыл 2023; күні белгісіз болса, бұрын болуы мүмкін емес күн және /..: 2023-06-07/..
treaties-fact-number = Заңның немесе жарлықтың нөмірі
treaties-fact-kk = Не делінген, қазақша
treaties-fact-ru = Не делінген, орысша
treaties-fact-en = Не делінген, ағылшынша
treaties-fact-words-hint = Жазсаңыз, үш тілде де жазыңыз
treaties-fact-source-hint = Қайдан оқыдыңыз: құжаттың немесе сайттың атауы
treaties-fact-url = Дереккөздің мекенжайы
treaties-fact-url-hint = https:// деп басталады. Оқылған дерек үшін міндетті
treaties-fact-reason = Бұрынғысы неге қате
treaties-fact-reason-hint = Мұны да жұрт көреді
treaties-fact-struck = Бұл дерек мүлде дұрыс емес, алып тастау
treaties-fact-struck-hint = Дерек бетте қолданылмайды, бірақ тарихта қалады
treaties-fact-go = Жазып, жариялау
treaties-conflict = Сіз жазып отырғанда бұл деректі басқа біреу түзетті. Бетке қайтып, жаңасын көріңіз
treaties-mistake-kind = Не болғанын таңдаңыз
treaties-mistake-procedure = Қай рәсім екенін таңдаңыз
treaties-mistake-when = Уақытты 2023-08-01, 2023-08, 2023 немесе 2023-06-07/.. түрінде жазыңыз
treaties-mistake-adopted = Шарт { $day } күні қабылданған: одан бұрын болуы мүмкін емес
treaties-mistake-open = Белгісіз күн 2023-06-07/.. түрінде жазылады, ал белгілі күннің соңына /.. қойылмайды
treaties-mistake-number = Нөмірді әріппен, цифрмен, сызықшамен жазыңыз
treaties-mistake-languages = Мәтінді осы тілде де жазыңыз
treaties-mistake-long = Мәтінді қысқартыңыз: 2000 белгіден аспасын
treaties-mistake-certainty = Қаншалықты анық екенін таңдаңыз
treaties-mistake-source = Дереккөзді атаңыз
treaties-mistake-url = Мекенжайды https:// деп бастап жазыңыз
treaties-mistake-reason = Бұрынғысы неге қате екенін жазыңыз
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

# Хабарлар тізілімі

treaties-docket-title = Комитеттерге хабарлар
treaties-docket-note = Адамдардың БҰҰ комитеттеріне жіберген шағымдары: біз көмектесеміз не барысын қадағалаймыз. Алдымен мерзімі барлары, ең жақыны жоғарыда; одан кейін ең жаңалары.
treaties-docket-new = Іс ашу
treaties-docket-empty = Мұндай хабар жоқ.
treaties-docket-caption = Комитеттерге жолданған хабарлар: алдымен мерзімі жақындары, одан кейін жаңалары
treaties-docket-shown =
    { $n ->
        [one] Бұл бетте { $n } хабар
       *[other] Бұл бетте { $n } хабар
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

# Хабар қай кезеңде

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
treaties-outcome-undecided = Шешім әлі жоқ
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
treaties-why-submit = Хабар жазылып жатыр. Әзірге ешбір мерзім жүрмейді.
treaties-do-registration = Тіркелуін күту
treaties-why-registration = Хабар комитетте; тіркейтінін-тіркемейтінін комитет айтады.
treaties-do-interim-answer = Комитеттен уақытша шаралар туралы сұрау
treaties-why-interim-answer = Уақытша шаралар сұралды, өйткені адамға орны толмас зиян келуі мүмкін.
treaties-do-interim-report = Уақытша шаралардың сақталуын тексеру
treaties-why-interim-report = Комитет мемлекеттен әрекет жасамай тұруды және не істелгенін хабарлауды сұрады.
treaties-do-admissibility = Қарауға қабылдауға қарсы уәжді күту
treaties-why-admissibility = Хабардың қарауға жататынына дау айтуға мемлекеттің екі айы бар.
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

# Бір хабар

treaties-communication = { $number } хабары
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

treaties-new-title = Хабар бойынша іс ашу
treaties-new-who = Мұны кім оқиды
treaties-new-who-text = Сіз, іске өзіңіз қосқан әріптестер және кілт сақтаушылардың бәрі бірге. Комитет, баптар, құқықтар, нөмірлер мен күндер ашық тұрады; кім шағымданғаны және не болғаны жабық сақталады.
treaties-un-number-hint = Комитет нөмір берген болса, мысалы 1234/2026
treaties-articles-hint = Үтірмен бөліп жазыңыз: 7, 9(1), 14(3)(g)
treaties-author-hint = Аты-жөні не сіз атап жүрген аты. Мән-жайдан бөлек сақталады.
treaties-facts-hint = Не болды, қашан, қайда жүгінді, адам не сұрайды
treaties-new-go = Іс ашу
treaties-record = Не болғанын жазу
treaties-record-title = { $number } хабары: не болғанын жазу
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
treaties-wrong-person = Хабарлармен жұмыс істейтін әріптесті таңдаңыз
treaties-conflict-changed = Бет ашық тұрғанда бұл хабарды басқа адам өзгертті, сондықтан жібергеніңіз жазылмады. Сөздеріңізді алу үшін кері қайтып, қазіргі күйін қарап, қайта жіберіңіз
treaties-wrong-place = Бұл бұрын жазылғанға сәйкес келмейді: ол күні хабар басқа кезеңде болған. Күнін және оның алды-артындағы жазбаларды тексеріңіз
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
treaties-reporting-docket = Хабарлар тізілімінен
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
treaties-told-violation = { $committee } № { $number } хабар бойынша құқық бұзылғанын анықтады ({ $date }).
treaties-told-no-violation = { $committee } № { $number } хабар бойынша құқық бұзылмаған деп таныды ({ $date }).
treaties-told-inadmissible = { $committee } № { $number } хабарды қарауға жатпайды деп таныды ({ $date }).
treaties-told-discontinued = { $committee } № { $number } хабарды қарауды тоқтатты ({ $date }).
treaties-told-grade = Мемлекеттің пікірді орындауын ол { $grade } деп бағалады ({ $date }).

# Статистика

treaties-measure-communications = Мекеме осы кезеңде іс ашқан хабарлар, ашылған күні бойынша. Әрқайсысы деректер көрсетілген сәтте тұрған кезеңінде есептеледі; қате жазылып, сол сәтке дейін қайтарып алынғандар есептелмейді.

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
treaties-demo-opening = Бұл жоба – көрсету нұсқасының бөлігі. Ондағы күндер мен хабарлар ойдан шығарылған.

    Мекеме осы кезеңде өзіне жазған әр адамға рақмет айтады.

# Annual report, briefings and dashboard

treaties-chapter = Шарттар мен комитеттер
treaties-chapter-figure-stage = Институт бақылайтын комитеттерге жеке хабарламалар, кезеңі бойынша
treaties-chapter-status = Шарттардың жай-күйі
treaties-chapter-status-on = Шарттардың жай-күйі, { $date }
treaties-chapter-sum = { $date }: мемлекет қатысушысы екені анық адам құқықтары жөніндегі құжаттар: { $all } құжаттың { $party } құжаты; жай-күйі белгісізі: { $unknown }. Адамның мемлекетке шағымын қарай алатын комитеттер: рәсімі күшіндегі { $of } комитеттің { $yes } комитеті.
treaties-chapter-hearing = Комитеттер және адамдардың шағымдары
treaties-chapter-hearing-note = Елдегі қорғану жолдарын пайдаланған адам мемлекет рәсімін мойындаған комитетке жүгіне алады. Әдетте тек аталған күннен кейін болған немесе одан кейін жалғасқан жағдайға шағымдануға болады.
treaties-chapter-reporting = Осы кезеңдегі баяндамалар мен сапарлар
treaties-chapter-reporting-none = Осы кезеңде баяндаманың немесе сапардың ешбір күні болған жоқ.
treaties-chapter-committee = Комитет
treaties-chapter-may-hear = Шағымды қарай ала ма?
treaties-chapter-day = Күні
treaties-chapter-date = Не болды
treaties-chapter-symbol = Құжат
treaties-chapter-date-done = Болды
treaties-chapter-date-late = Күні өтті, ештеңе жазылмаған
treaties-chapter-date-near = Жақындап қалды
treaties-chapter-date-ahead = Алда
treaties-chapter-was-planned = осы күнге жоспарланған
treaties-chapter-communication = { $committee }, № { $number } хабарлама
treaties-chapter-ask-instrument = Мемлекет мына шарт бойынша қай сатыда: { $name }?
treaties-chapter-instrument =
    { $has ->
        [no] { $date }: { $standing }. Мемлекеттің күні анық әрекеті жазылмаған.
       *[yes] { $date }: { $standing }. Мемлекет не істеді: { $acts }.
    }
treaties-chapter-ask-committees = Адамдардың мемлекетке шағымдарын қай комитеттер қарай алады?
treaties-chapter-committees =
    { $has ->
        [no] { $date }: бірде-біреуі.
       *[yes] { $date }: { $names }.
    }
treaties-chapter-committees-unknown = Мыналар туралы белгісіз: { $names }.
treaties-signal-dates-late = Күні өткен, орындалды деп жазылмаған баяндама мерзімдері
treaties-signal-dates-near = Жақындаған баяндама мерзімдері
treaties-signal-communications = Мерзімі өткен хабарламалар
treaties-only-late = мерзімі өткен
