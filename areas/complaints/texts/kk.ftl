# Бастамас бұрын

complaints-before-receipt = Түбіртегім бар: жауапты көру
complaints-before-title = Бастамас бұрын
complaints-before-lead = Шағым беру тегін, тіркелудің қажеті жоқ. Бір бетте бір сұрақ болады: білмегеніңізді немесе айтқыңыз келмегенді өткізіп жіберіңіз.
complaints-before-who-title = Мұны кім оқиды
complaints-before-who = Шағымыңызды тек ол тапсырылған қызметкерлер аша алады. Әр ашылуы жазылады: қандай қызметтегі адам қай күні ашқанын түбіртегіңізбен көресіз. Шағым жасалған органға тек өзіңіз рұқсат еткен нәрсе беріледі.
complaints-before-torture = Бір жағдай бөлек: азаптау немесе қатыгез қарау туралы шағымды біз прокурорға дереу жіберуге міндеттіміз. Мұны шағымды жібермес бұрын тағы ескертеміз. Прокурорға атыңызды өзіңіз рұқсат етсеңіз ғана айтамыз; міндетіміз соны талап етсе, алдымен сізге жазамыз.
complaints-before-server = Жазғаныңыз серверге жеткен бойда шифрмен жабылады; сол сәтте сервер оны ашық көреді. Жабылғанын тек іс тапсырылған қызметкерлер өз кілтімен және сіз түбіртегіңізбен аша аласыз. Кілттер жоғалған жағдайға арнап серверден бөлек қалпына келтіру кілті сақталады.
complaints-before-safe-title = Қауіпсіздігіңіз
complaints-before-safe = Атыңызды айтпасаңыз да, орган болған жері мен күніне қарап шағымды кім бергенін болжап қоюы мүмкін. Біреу келіп қалса, беттің жоғарғы жағындағы «Сайттан тез шығу» батырмасын басыңыз: жазып бастағаныңыз өшіріледі.
complaints-before-safe-more = Қалай қауіпсіз болуға болады
complaints-before-unnamed-title = Атыңызды айтқыңыз келмесе
complaints-before-unnamed = Атыңызды бізге де айтпауға болады. Түбіртек бәрібір беріледі: жауапты сонымен оқисыз, атыңызды кейін де айта аласыз. Бірақ атсыз шағым бойынша көбіне қолымыздан аз нәрсе келеді. Өтініштер туралы жалпы заң бойынша атсыз өтініш, әдетте, қаралмайды; қылмыс немесе қауіпсіздікке қатер туралы болса ғана құзыретті органға дереу жіберіледі. Мекеме қазір осы тәртіпті ұстанады, бұл – мекеменің өзі белгілеген тәртіп.
complaints-before-go = Бастау
complaints-before-draft = Жазып бастағаныңыз соңғы өзгерістен кейін 24 сағат сақталады және тек осы браузерде ашылады. Бөтен компьютерде бір отырыста аяқтаңыз немесе «Сайттан тез шығу» батырмасын басыңыз.

# Сұрақтар

complaints-continue = Сақтап, жалғастыру
complaints-skip = Бұл сұрақты өткізіп жіберу
complaints-reads-title = Мұны кім оқиды
complaints-q-who = Кім үшін шағым бересіз?
complaints-q-who-note = Бала да өзі шағымдана алады: ата-анасының келісімін сұрамаймыз.
complaints-who-legend = Шағым кім үшін беріледі
complaints-who-self = Өзім үшін
complaints-who-other = Басқа адам үшін
complaints-who-detained = Қамаудағы немесе түрмедегі адам үшін
complaints-who-organisation = Ұйым атынан, адамның жазбаша келісімімен
complaints-who-child = Мен баламын, 18 жасқа толған жоқпын
complaints-who-unknown = Айтылмаған
complaints-q-consent = Ол кім және өзі келісе ме?
complaints-q-consent-note = Ешкімге еркінен тыс көмектеспеу үшін сұраймыз. Қазір сұрай алмасаңыз да, шағымды жібере беріңіз: біз одан қауіпсіз жолмен сұраймыз.
complaints-victim-label = Ол адамның аты-жөні
complaints-victim-hint = Аталғысы келмесе, бос қалдырыңыз.
complaints-consent-label = Ол адам шағымға келісті ме? Қалай?
complaints-consent-other-hint = Мысалы: телефонмен айтты, қағазға жазып берді. Сұрауға мүмкіндік болмаса, соны жазыңыз.
complaints-consent-detained-hint = Мысалы: кездесуде айтты, хат жазды. Сұрауға мүмкіндік болмаса, соны жазыңыз: шағым бәрібір қабылданады.
complaints-consent-organisation-hint = Заң бойынша адамның жазбаша келісімі керек. Оны соңында файлдарға қосыңыз немесе қашан және қалай жіберетініңізді жазыңыз.
complaints-reads-who = Жауабыңыз бірден шифрмен жабылады. Оны тек шағым тапсырылған қызметкерлер аша алады. Аттар оқиғадан бөлек жабылады.
complaints-reads-consent = Аты-жөні оқиғадан бөлек жабылады. Сіз кейін рұқсат берсеңіз ғана шағым берілген орган оны біледі.
complaints-q-what = Не болды?
complaints-q-what-note = Кім не істеді немесе не істемеді, содан не болды – өз сөзіңізбен жазыңыз. Заң сөздері керек емес.
complaints-what-label = Болған оқиға
complaints-what-hint = Ұзақ не қысқа болуы маңызды емес. Жазу қиын болса, кейін файл қоса аласыз, мысалы, дыбыс жазбасын.
complaints-ill-treated-label = Билік өкілдері мені немесе ол адамды ұрды, азаптады немесе қорлады
complaints-ill-treated-hint = Белгілесеңіз, шағымды кезектен тыс қараймыз және бұл туралы прокурорға дереу хабарлаймыз: бұл – біздің міндетіміз.
complaints-reads-what = Жауабыңыз бірден шифрмен жабылады. Оны тек шағым тапсырылған қызметкерлер аша алады, әр ашылуы жазылады. Өзіңіз рұқсат етпесеңіз, шағым жасалған орган мұны оқымайды.
complaints-q-where = Бұл қайда және қашан болды?
complaints-q-where-note = Дәл есіңізде болмаса, білгеніңізше жазыңыз. Бұл мәліметсіз де шағымды қабылдаймыз.
complaints-when-label = Қашан болды?
complaints-when-hint = Мысалы: 27 наурыз күні кешке; өткен күзден бері.
complaints-place-label = Қай жерде немесе қай мекемеде?
complaints-place-hint = Мысалы: ауыл, аудан, мекеменің нөмірі. Нақты мекенжай керек емес.
complaints-region-label = Облыс немесе қала
complaints-region-none = Көрсетілмейді
complaints-reads-where = Жауабыңыз бірден шифрмен жабылады, оны тек шағым тапсырылған қызметкерлер аша алады. Есіңізде болсын: атыңыз айтылмаса да, орган болған жері мен күніне қарап шағымды кім бергенін болжап қоюы мүмкін. Сіз рұқсат бермесеңіз, бұл органға айтылмайды.
complaints-q-body = Кімге шағымданасыз?
complaints-q-body-note = Мемлекеттік органды, мекемені немесе лауазымды адамды атаңыз. Атын білмесеңіз, сипаттап жазыңыз.
complaints-body-label = Орган немесе лауазымды адам
complaints-body-hint = Мысалы: аудан әкімдігі; вокзалда кезекшілікте тұрған екі полицей.
complaints-body-key-label = Тізімде бар болса, таңдаңыз
complaints-body-none = Тізімде жоқ немесе белгісіз
complaints-reads-body = Мұнда атағаныңыздан орган шағым туралы білмейді. Ол біз түсініктеме сұрағанда ғана біледі, сонда да тек сіз рұқсат еткенді.
complaints-q-tried = Бұрын не істеп көрдіңіз?
complaints-q-tried-note = Ештеңе істемеген болсаңыз да, шағымды қабылдаймыз.
complaints-tried-label = Кімге, қашан жүгіндіңіз, не деп жауап берді?
complaints-tried-hint = Мысалы: қыркүйекте прокуратураға жаздым, жауап келген жоқ.
complaints-court-legend = Осы мәселені сот қарай ма?
complaints-court-hint = Сот шешімін біз өзгерте алмаймыз. Бізге шағым бергеніңіз сотқа жүгіну мерзімдерін тоқтатпайды.
complaints-court-no = Жоқ, сот қарамайды
complaints-court-pending = Иә, сот қазір қарап жатыр
complaints-court-decided = Сот шешім шығарып қойды
complaints-court-unknown = Білмеймін
complaints-reads-tried = Жауабыңыз бірден шифрмен жабылады, оны тек шағым тапсырылған қызметкерлер аша алады. Хаттардың нөмірі мен күнінен орган сізді тануы мүмкін: рұқсатыңызсыз біз оларды айтпаймыз.
complaints-q-wish = Не өзгергенін қалайсыз?
complaints-q-wish-note = Бұл бізге неден бастау керегін түсінуге көмектеседі. Бәрін орындай аламыз деп уәде бере алмаймыз.
complaints-wish-label = Қалағаныңыз
complaints-wish-hint = Мысалы: дәрігер көрсін; құжатымды қайтарсын; кешірім сұрасын.
complaints-reads-wish = Жауабыңыз бірден шифрмен жабылады. Оны тек шағым тапсырылған қызметкерлер аша алады, әр ашылуы жазылады.
complaints-q-pass-on = Органға не айтуға рұқсат бересіз?
complaints-q-pass-on-note = Тексеру үшін әдетте органнан түсініктеме сұраймыз. Сонда оған не айтылатынын сіз шешесіз. Кейін ойыңызды өзгертсеңіз, түбіртекпен жазыңыз.
complaints-passes-legend = Шағым жасалған органға не беруге болады?
complaints-passes-name = Аты-жөнді де, оқиғаны да беруге болады
complaints-passes-name-hint = Көмектесудің ең тура жолы осы: орган дәл сізге қатысты жауап береді. Бірақ кім шағымданғанын біледі.
complaints-passes-story = Оқиғаны беруге болады, аты-жөнді беруге болмайды
complaints-passes-story-hint = Атыңызды айтпаймыз. Бірақ орган болған жерге, күнге және оқиғаның өзіне қарап кім екеніңізді болжап қоюы мүмкін.
complaints-passes-nothing = Ештеңе беруге болмайды
complaints-passes-nothing-hint = Орган бізден сіздің шағымыңыз туралы естімейді. Сонда біз тек жалпы түрде тексере аламыз, кейде мүлде тексере алмаймыз.
complaints-reads-pass-on = Рұқсат еткеніңіз тек шағым жасалған органға беріледі: жұмыс орныңызға да, отбасыңызға да, газеттерге де берілмейді. Азаптау мен қатыгез қарау бөлек: ол туралы прокурорға хабарлауға міндеттіміз. Міндетіміз бұдан артығын талап етсе, алдымен сізге жазамыз.
complaints-q-contact = Атыңызды айтасыз ба, сізге қалай хабарласуға болады?
complaints-q-contact-note = Екеуін де айтпауға болады. Жауап бәрібір осы сайтта, түбіртекпен ашылады.
complaints-named-legend = Атыңыз
complaints-named-yes = Атымды айтамын
complaints-named-no = Атымды айтпаймын
complaints-named-no-hint = Сонда біздің қолымыздан көбіне аз нәрсе келеді: атсыз шағымды, әдетте, толық қарай алмаймыз. Түбіртек бәрібір беріледі, атыңызды кейін де айта аласыз.
complaints-name-label = Аты-жөні
complaints-reach-legend = Қалай хабарласуға болады?
complaints-reach-hint = Хаттарыңызды немесе телефоныңызды басқа біреу қарайтын болса, «Тек түбіртек арқылы» дегенді таңдаңыз.
complaints-reach-receipt = Тек түбіртек арқылы
complaints-reach-telephone = Телефонмен
complaints-reach-email = Электрондық поштамен
complaints-reach-post = Пошта арқылы, хатпен
complaints-contact-label = Телефон нөмірі немесе мекенжай
complaints-contact-hint = Басқа адам естімейтін немесе оқымайтын нөмірді, мекенжайды жазыңыз.
complaints-safety-label = Зиян тимес үшін нені ескеру керек?
complaints-safety-hint = Мысалы: кешке қоңырау шалмаңыз; хаттарды үйде басқалар ашады.
complaints-reads-contact = Кім екеніңіз оқиғадан бөлек, өз кілтімен жабылады. Органға атыңыз тек өзіңіз рұқсат етсеңіз беріледі, ал мекенжайыңыз бен телефоныңыз берілмейді.
complaints-q-files = Файл қосасыз ба?
complaints-q-files-note = Құжат, сурет, дыбыс, бейнежазба болуы мүмкін. Файлсыз да болады; кейін түбіртекпен қоса аласыз.
complaints-files-given = Қосылған файлдар
complaints-files-remove = Алып тастау
complaints-files-label = Файлдар
complaints-files-hint = 10 файлға дейін, әрқайсысы 25 МБ-тан аспасын. Іске қосылатын бағдарламаларды қабылдамаймыз.
complaints-files-more = Тағы файл қосу
complaints-reads-files = Файлдар жүктеліп жатқанда-ақ шифрмен жабылады, оларды тек шағым тапсырылған қызметкерлер аша алады. Файлды қаз-қалпында сақтаймыз: суреттің ішінде түсірілген жері мен уақыты қалуы мүмкін.

# Жауаптарды тексеру

complaints-check-title = Жауаптарыңызды тексеріңіз
complaints-check-who = Кім үшін
complaints-check-consent = Адам және оның келісімі
complaints-check-what = Не болды
complaints-check-where = Қайда және қашан
complaints-check-body = Кімге шағым
complaints-check-tried = Бұрын не істелді
complaints-check-wish = Қалағаныңыз
complaints-check-pass-on = Органға не беріледі
complaints-check-contact = Атыңыз бен байланыс
complaints-check-files = Файлдар
complaints-check-none = Айтылмаған
complaints-check-torture-title = Бұл туралы прокурорға дереу хабарлаймыз
complaints-check-torture = Билік өкілдері ұрды, азаптады немесе қорлады деп белгіледіңіз. Ондай шағымды прокурорға жіберу – біздің міндетіміз, жоғарыда не таңдасаңыз да солай. Атыңызды тек өзіңіз рұқсат етсеңіз ғана айтамыз; міндетіміз соны талап етсе, алдымен түбіртегіңізге жазамыз. Белгіні алып тастасаңыз да, оқиғаңызда бұл туралы айтылса, міндетіміз өзгермейді.
complaints-check-send = Жіберген соң түбіртегіңізді, он екі сөзді көрсетеміз. Қағаз бен қалам дайындап қойыңыз.
complaints-check-go = Шағымды жіберу
complaints-check-reads = Шағымды тек ол тапсырылған қызметкерлер аша алады; кім, қай күні ашқанын түбіртекпен көресіз. Органға тек жоғарыда рұқсат еткеніңіз беріледі. Міндетіміз бұдан артығын талап етсе, алдымен сізге жазамыз.
complaints-check-reads-child = Жазғаныңызды тек сізге көмектесу тапсырылған қызметкерлер аша алады. Ата-анаңыздың келісімін сұрамаймыз. Өзіңіз айтпасаңыз, ата-анаңызға да, мектепке де, басқа ешкімге де ештеңе бермейміз. Бір жағдай бөлек: билік өкілдері ұрған, азаптаған немесе қорлаған болса, прокурорға хабарлауға міндеттіміз. Қазір қауіп төніп тұрса, 112 нөміріне қоңырау шалыңыз. 111 нөміріне де қоңырау шалуға болады: бұл – балалар мен отбасыларға көмек желісі.

# Түбіртек берілді

complaints-given-title = Шағымыңыз бізге жетті
complaints-given-promise = Айтқаныңызға рақмет. { $date } жауап береміз.
complaints-given-words = Түбіртегіңіз: осы он екі сөз
complaints-given-words-text = Жауапқа апаратын жалғыз жол – осы сөздер. Біз оларды сақтамаймыз, сондықтан қалпына келтіре алмаймыз. Ретімен қағазға жазып алыңыз немесе басып шығарыңыз.
complaints-given-reference = Шағым нөмірі
complaints-given-answer-by = Жауап берілетін соңғы күн
complaints-given-once = Бұл бетті осы браузерде 30 минут бойы қайта аша аласыз. Батырманы бассаңыз, сөздер бірден жабылады, содан кейін оларды ешкім көрсете алмайды.
complaints-given-written = Он екі сөзді жазып алдым
complaints-given-next = Енді не болады
complaints-given-today = Бүгін
complaints-given-prosecutor = Прокурорға хабарлаймыз
complaints-given-prosecutor-text = Азаптау мен қатыгез қарау туралы шағым күтпейді: бұл кезексіз жасалады.
complaints-given-who-title = Қазір кім аша алады
complaints-given-who = Шағымды қазір тек қабылдау бөлімшесінің қызметкерлері аша алады. Қандай қызметтегі адам қай күні ашқанын түбіртекпен көресіз.
complaints-given-keep = Сөздерді тапқан адам шағымның жай-күйі мен хабарламаларды көреді, ал сұраса, айтқаныңызды да аша алады. Суретке түсірмеңіз, қағазды телефон мен компьютерден бөлек сақтаңыз.

# Түбіртекпен кіру

complaints-receipt-title = Түбіртегіңіз
complaints-receipt-note = Шағым бергенде жазып алған он екі сөзді теріңіз.
complaints-receipt-label = Он екі сөз, ретімен
complaints-receipt-hint = Араларына бос орын қойыңыз. Бас әріп пен кіші әріптің, сөз нөмірлерінің айырмасы жоқ.
complaints-receipt-go = Ашу
complaints-receipt-reads-title = Не ашылады
complaints-receipt-reads = Шағымның жай-күйі, хабарламалар мен хаттар ашылады. Айтқаныңыз бен файлдар бөлек сұрағанда ғана көрсетіледі. Бет 20 минуттан кейін өзі жабылады.
complaints-receipt-lost = Сөздер жоғалса, оларды біз де қалпына келтіре алмаймыз. Қайтадан шағым беріңіз, алғашқысының нөмірі есіңізде болса, соны жазыңыз.
complaints-status-title = Шағымыңыздың жай-күйі
complaints-status-reference = Шағым нөмірі { $reference }
complaints-status-number = тіркеу нөмірі { $number }
complaints-status-next = Енді не болады
complaints-status-promise = { $date } осында жазамыз: шешімімізді немесе іс қай жерге жеткенін.
complaints-status-letter = Сізге хат бар
complaints-status-letter-open = № { $number } хатты жүктеп алу, { $date } (PDF)
complaints-status-messages = Хабарламалар
complaints-status-no-messages = Әзірге хабарлама жоқ.
complaints-status-write = Бізге жазу
complaints-status-write-label = Хабарламаңыз
complaints-status-write-go = Жіберу
complaints-status-path = Шағымның жолы
complaints-status-opened-title = Шағымыңызды кім ашты
complaints-status-opened-none = Әзірге ешкім ашқан жоқ.
complaints-status-passed-title = Кімге не айтылды
complaints-status-passed-none = Мекемеден тыс ешкімге ештеңе айтылған жоқ.
complaints-status-own-title = Өзіңіз айтқаныңыз
complaints-status-own = Оқиғаңыз бен файлдарыңыз бұл бетте көрсетілмейді: жаныңыздағы біреу оқып қоймасын.
complaints-status-own-open = Айтқанымды ашу
complaints-status-close = Жауып, шығу
complaints-path-arrived = Шағым түсті
complaints-path-arrived-text = Жазғаныңыз шифрмен жабылып, сақталды.
complaints-path-registered = Қызметкер оқып, тіркейді
complaints-path-registered-text = Сұрағымыз болса, осы сайтта, түбіртегіңізге жазамыз.
complaints-path-examined = Тексереміз
complaints-path-examined-text = Қарай алатын болсақ, рұқсатыңыз шегінде органнан түсініктеме сұраймыз.
complaints-path-decided = Шешім қабылдаймыз
complaints-path-decided-text = Бұзушылық болды ма, болса, оны қалай түзету керек.
complaints-path-answered = Сізге жауап береміз
complaints-path-answered-text = Жауап хатын осы сайтта, түбіртегіңізбен оқисыз. Көбірек уақыт керек болса, себебін жазамыз.
complaints-told-arrived = Шағымыңыз бізге жетті
complaints-told-registered = Шағымыңыз тіркелді
complaints-told-sorted = Шағымыңыз қай құққа қатысты екені белгіленді
complaints-told-assigned = Шағымыңыз қызметкерге тапсырылды
complaints-told-note = Қызметкер өзіне жазба қалдырды
complaints-told-question = Сізге сұрағымыз бар
complaints-told-message = Біз сізге жаздық
complaints-told-wrote = Сіз жаздыңыз
complaints-told-withdrawn = Шағымыңызды кері қайтарып алдыңыз
complaints-told-admitted = Шағымыңыз қарауға қабылданды
complaints-told-turned-down = Шағымды одан әрі қарамаймыз: себебі
complaints-told-inquiry = Органнан түсініктеме сұрадық.
complaints-told-reminder = Органға жауап беру керегін еске салдық.
complaints-told-reply = Орган жауап берді
complaints-told-not-heard = Органның түсініктемесінсіз жалғастырамыз
complaints-told-extended = Бізге көбірек уақыт керек: себебі
complaints-told-override = Міндетіміз рұқсатыңыздан артығын талап етеді, себебін сізге жаздық.
complaints-told-prosecutor-told = Азаптау немесе қатыгез қарау туралы прокурорға хабарладық.
complaints-told-representative-sent = Біз өкілімізді жібердік
complaints-told-forwarded = Біз шағымды оны қарауға тиіс органға жібердік.
complaints-told-documents = Іске құжаттар қосылды
complaints-told-decided = Шешім қабылдадық
complaints-told-recommended = Органға берген ұсынымымыз
complaints-told-answered = Сізге жауап хат жібердік
complaints-told-closed = Іс жабылды
complaints-told-reopened = Шағымыңызды қайта қараймыз: себебі
complaints-passed-name = Берілетіні: аты-жөн мен оқиға.
complaints-passed-story = Берілетіні: оқиға, аты-жөнсіз.
complaints-passed-nothing = Шағымнан ештеңе берілмейді.
complaints-story-ask-title = Айтқаныңызды осы экранда ашайық па?
complaints-story-ask = Жаныңызда оқып қоятын ешкім жоқ екеніне көз жеткізіңіз. Ашылғаны жазылады.
complaints-story-ask-go = Ашу
complaints-story-ask-no = Ашпай-ақ қою
complaints-story-title = Бізге айтқаныңыз
complaints-story-files = Жіберген файлдарыңыз
complaints-withdraw-link = Шағымды кері қайтарып алу
complaints-withdraw-title = Шағымды кері қайтарып аласыз ба?
complaints-withdraw-text = Біз оны қарауды тоқтатамыз. Жазғаныңыз бірден өшірілмейді: белгіленген мерзім біткенше шифрмен жабық сақталады. Қайтадан шағым беруге құқығыңыз бар.
complaints-withdraw-duty = Міндетіміз талап ететін іс тоқтамайды: азаптау немесе қатыгез қарау туралы прокурорға хабарлау сондай. Шағымды қайтарып алуға біреу мәжбүрлеп отырса, алдымен бізге соны жазыңыз.
complaints-withdraw-go = Шағымды кері қайтарып алу
complaints-withdraw-no = Шағым қала берсін
complaints-part-what = Не болды
complaints-part-place = Қайда
complaints-part-when = Қашан
complaints-part-body = Кімге шағым
complaints-part-tried = Бұрын не істелді
complaints-part-court = Сот осы мәселені қарай ма
complaints-part-wish = Не қалайды
complaints-part-language = Қай тілде айтылды
complaints-part-consent = Келісімі

# Не түзету керек

complaints-mistake-nothing-told = Не болғанын қысқаша болса да жазыңыз немесе файл қосыңыз
complaints-mistake-too-long =
    { $most ->
        [one] Бір таңбаға дейін қысқартыңыз, қазір { $length }
       *[other] { $most } таңбаға дейін қысқартыңыз, қазір { $length }
    }
complaints-mistake-empty = Бұл жерді толтырыңыз
complaints-mistake-choose = Біреуін таңдаңыз
complaints-mistake-no-file = Кемінде бір файл таңдаңыз
complaints-mistake-receipt-count =
    { $n ->
        [one] Түбіртекте он екі сөз болады, мұнда бір сөз тұр
       *[other] Түбіртекте он екі сөз болады, мұнда { $n } сөз тұр
    }
complaints-mistake-receipt-word = { $place }-сөзді тексеріңіз: «{ $word }» деген сөз біздің тізімде жоқ.
complaints-mistake-receipt-word-near = { $place }-сөзді тексеріңіз: «{ $word }» деген сөз біздің тізімде жоқ. Ұқсас сөздер: { $near }
complaints-mistake-receipt-order = Сөздердің бәрі танылды, бірақ бірге түбіртек болып шықпайды. Ретін және әр сөзді қағазбен салыстырыңыз
complaints-mistake-receipt-unknown = Мұндай түбіртекпен шағым табылмады. Әр сөзді қағазбен салыстырыңыз
complaints-mistake-in-future = Бұл күн әлі келген жоқ. Шағым түскен күнді жазыңыз
complaints-mistake-days = Қанша жұмыс күні қосылатынын санмен жазыңыз, мысалы 5
complaints-mistake-unknown-code = Бүгінгі тізімде мұндай жол жоқ. Қайтадан таңдаңыз
complaints-mistake-not-of-unit = Бұл адам ол бөлімшеде емес. Сол бөлімшенің қызметкерін таңдаңыз
complaints-mistake-ground-open = Осы негіз бойынша жауап беріңіз: кедергі ме, жоқ па
complaints-mistake-reasons-missing = Себебін жазыңыз: шағым беруші оны оқиды
complaints-mistake-passes-more = Шағым беруші мұншасын беруге рұқсат етпеген. Азырағын таңдаңыз немесе міндеттің талабын бөлек жазыңыз
complaints-mistake-names-person = Хатта «{ $name }» деген ат тұр, ал бұл хатпен аты-жөн берілмеуі керек. Атты алып тастаңыз
complaints-mistake-letter-unfinished = Хат сіздің сөзіңіз басталатын жерде үзіліп қалған. Қос нүктеден кейін не сұрайтыныңызды немесе не хабарлайтыныңызды жазыңыз
complaints-mistake-language = Тіл ретінде { "kk, ru немесе en" } деп көрсетіңіз
complaints-mistake-json = Сұрау JSON түрінде оқылмады: { $cause }
complaints-mistake-json-data = Сұраудың өрістері сипаттамаға сай емес: { $cause }
complaints-mistake-idempotency-key = Idempotency-Key мәні 16-дан 200-ге дейін таңбадан тұрсын
complaints-conflict-key-reused = Бұл Idempotency-Key басқа шағыммен жіберілген. Әр шағымға жаңасын беріңіз
complaints-conflict-sent = Бұл шағым жіберіліп қойған
complaints-conflict-changed = Осы бет ашық тұрғанда істі басқа біреу өзгертті. Жазғаныңыз сақтаулы тұр: істің қазіргі күйін қарап, қайта жіберіңіз
complaints-conflict-elsewhere = Істің қазіргі күйінде бұл қадам жасалмайды. Істі ашып, енді не істеу керегін қараңыз
complaints-conflict-body-not-heard = Орган әлі түсініктеме берген жоқ. Заң бойынша оған алдымен мүмкіндік беріледі: сұрау жіберіңіз немесе неге тыңдалмағанын жазыңыз
complaints-conflict-wrong-ending = Бұл нәтиже осы қадамға жатпайды. Басқасын таңдаңыз
complaints-conflict-replied = Бұл сұрауға орган жауап беріп қойған
complaints-conflict-alerted = Прокурорға бұл іс туралы хабарланып қойған
complaints-conflict-allowed-already = Шағым беруші бұған өзі рұқсат еткен, басқа негіз керек емес
complaints-conflict-may-not-sign = Бүгін бұл хатқа қол қою құқығыңыз жоқ. Хатты қол қою құқығы бар адамға беріңіз
complaints-conflict-no-clock = Қазір ұзартуға болатын мерзім жүріп тұрған жоқ
complaints-conflict-extended-too-late = Мерзім өтіп кетті, енді ол ұзартылмайды. Шағым берушіге себебін жазыңыз
complaints-conflict-extended-too-far = Мерзімді бұдан ұзаққа созуға болмайды. Күнді азайтыңыз

# Кезек

complaints-queue-title = Кезек
complaints-queue-caption = Істер мерзімі бойынша, ең жақыны жоғарыда
complaints-queue-late = мерзімі өтті
complaints-queue-today = бүгін
complaints-queue-week = алдағы жеті күнде
complaints-queue-state = Күйі
complaints-queue-region = Өңір
complaints-queue-any = бәрі
complaints-queue-mine = Тек менікі
complaints-queue-filter = Көрсету
complaints-queue-empty = Мұндай іс жоқ.
complaints-queue-due = Мерзімі
complaints-queue-do = Енді не істеу керек
complaints-queue-case = Іс
complaints-queue-right = Құқық
complaints-queue-where = Өңір мен орган
complaints-queue-hand = Кімде
complaints-queue-you = Сізде
complaints-queue-sealed = атауы жабық немесе қойылмаған
complaints-queue-shown =
    { $n ->
        [one] Бұл бетте { $n } іс
       *[other] Бұл бетте { $n } іс
    }
complaints-due-late =
    { $n ->
        [0] { $date }, мерзімі өтті
        [one] { $date }, { $n } жұмыс күні кешікті
       *[other] { $date }, { $n } жұмыс күні кешікті
    }
complaints-due-today = Бүгін
complaints-due-in =
    { $n ->
        [0] { $date }, келесі жұмыс күніне дейін
        [one] { $date }, { $n } жұмыс күні қалды
       *[other] { $date }, { $n } жұмыс күні қалды
    }
complaints-act-alert-prosecutor = Прокурорға дереу хабарлау
complaints-act-alert-prosecutor-why = Шағымда азаптау немесе қатыгез қарау айтылған, прокурор әлі білмейді.
complaints-act-register = Шағымды тіркеу
complaints-act-register-why = Шағым түсті, оның нөмірі әлі жоқ.
complaints-act-send-representative = Өкіл жіберу
complaints-act-send-representative-why = Шағымда азаптау не қатыгездік туралы айтылған: өкіліміз барып, бәрін құжаттауы керек.
complaints-act-read-message = Хабарламаны оқып, жауап беру
complaints-act-read-message-why = Шағым беруші жазды, оған әлі ешкім жауап берген жоқ.
complaints-act-decide-admissibility = Қарауға қабылдау туралы шешу
complaints-act-decide-admissibility-why = Шағым тіркелді, негіздер әлі тексерілген жоқ.
complaints-act-inquire-body = Органнан түсініктеме сұрату
complaints-act-inquire-body-why = Орган өз уәжін айтпай тұрып қорытынды жасалмайды.
complaints-act-await-reply = Орган жауабын жазу
complaints-act-await-reply-why = Сұрау жіберілді, жауап мерзімі әлі өткен жоқ.
complaints-act-remind-body = Органға еске салу
complaints-act-remind-body-why = Жауап беру мерзімі өтті, жауап жоқ.
complaints-act-decide = Шешім қабылдау
complaints-act-decide-why = Орган тыңдалды немесе неге тыңдалмағаны жазылды.
complaints-act-forward = Құзыретті органға жіберу
complaints-act-forward-why = Шағымды басқа орган қарауға тиіс, бірақ ол әлі жіберілген жоқ.
complaints-act-send-outcome = Жауап хат жіберу
complaints-act-send-outcome-why = Шешім бар, шағым беруші оны әлі білмейді.
complaints-act-close = Істі жабу
complaints-act-close-why = Шағым берушіге жауап берілді.
complaints-act-nothing = Ештеңе қалған жоқ
complaints-act-nothing-why = Іс жабылды. Жаңа мән-жай шықса, оны қайта ашуға болады.
complaints-state-received = Түсті, тіркелмеген
complaints-state-registered = Тіркелген
complaints-state-admitted = Қаралып жатыр
complaints-state-heard = Орган тыңдалды
complaints-state-decided = Шешім қабылданды
complaints-state-answered = Жауап берілді
complaints-state-closed = Жабық
complaints-ending-explained = Қорғану жолдары түсіндірілді
complaints-ending-forwarded = Құзыретті органға жіберілді
complaints-ending-refused = Қарауға қабылданбады
complaints-ending-discontinued = Қарау тоқтатылды
complaints-ending-withdrawn = Шағым беруші кері қайтарып алды
complaints-ending-found = Құқық бұзылғаны анықталды
complaints-ending-not_found = Құқық бұзылғаны анықталмады
complaints-ending-settled = Қарау барысында жағдай түзетілді
complaints-urgent-torture = Шұғыл: азаптау
complaints-urgent-life = Шұғыл: өмірге қауіп

# Іс

complaints-case-untitled = Атауы жабық немесе қойылмаған шағым
complaints-case-parts = Істің бөліктері
complaints-holders = Кім аша алады
complaints-holders-note = Осы бетті ашқаныңыз жазылды: шағым беруші қандай қызметтегі адам қай күні ашқанын көреді.
complaints-holder-receipt = Шағым беруші, түбіртекпен
complaints-holder-recovery = Серверден бөлек сақталатын қалпына келтіру кілті
complaints-holder-earlier = { $name }, тек бұрынғы жазбаларды
complaints-holder-story = тек оқиғаны
complaints-tab-timeline = Барысы
complaints-tab-story = Шағым
complaints-tab-files = Файлдар
complaints-tab-letters = Хаттар
complaints-tab-log = Журнал
complaints-log-note = Осы іс бойынша жасалғанның бәрі аудит журналында сақталған түрінде, жаңасынан ескісіне қарай. Нөмірі жоқ жазба бір минут ішінде нөмір алады.
complaints-log-older = Бұрынғы жазбалар
complaints-erased-proof = Мұны растайтын журнал
complaints-sealed-story = Мұның бір бөлігін сіздің кілтіңіз ашпайды.
complaints-sealed-identity = Кім екені сізге жабық: сіздің кілтіңіз оны ашпайды.
complaints-sealed-words = Сізге жабық
complaints-identity = Кім шағымданды
complaints-identity-none = Адам өзін атамаған, байланыс жолын да қалдырмаған.
complaints-identity-name = Аты-жөні
complaints-identity-victim = Кім үшін шағымданады
complaints-identity-contact = Байланыс
complaints-identity-safety = Нені ескеру керек
complaints-files-none = Файл жоқ.
complaints-files-warn = Файлдар шағым берушіден қандай келсе, сондай тұр: тексерілмеген. Оларды желіге қосылмаған жерде ашыңыз.
complaints-letters-none = Хат жоқ.
complaints-letters-number = Нөмірі
complaints-letters-date = Күні
complaints-letters-kind = Түрі
complaints-letters-passed = Не берілді
complaints-letter-pdf = Хат (PDF)
complaints-timeline-today = Ең жаңасы жоғарыда. Бүгін – { $date }.
complaints-next = Енді: { $act }
complaints-something-else = Басқа әрекет
complaints-clocks = Мерзімдер
complaints-at-a-glance = Қысқаша
complaints-at-right = Құқық
complaints-at-issue = Мәселе
complaints-at-body = Орган
complaints-at-region = Өңір
complaints-at-lang = Тіл
complaints-at-channel = Қалай түсті
complaints-at-who = Кім үшін
complaints-at-return = Жауап жолы
complaints-at-officer = Жүргізетін қызметкер
complaints-at-unit = Бөлімше
complaints-channel-web = Сайт арқылы
complaints-channel-partner = Серіктестің бағдарламасы арқылы
complaints-channel-post = Поштамен
complaints-channel-telephone = Телефонмен
complaints-channel-office = Қабылдауда
complaints-channel-visit = Мекемеге барғанда
complaints-channel-detention = Бас бостандығынан айыру орнынан
complaints-return-receipt = Түбіртекпен, сайтта
complaints-return-slip = Тек жай-күйін көрсететін қағазбен
complaints-return-address = Берілген мекенжайға немесе телефонға
complaints-return-none = Жауап қайтарылмайды
complaints-voice-body = Орган
complaints-voice-calendar = Күнтізбе
complaints-voice-person = Шағым беруші
complaints-step-arrived = Шағым түсті
complaints-step-registered = Тіркелді
complaints-step-sorted = Неге қатысты екені нақтыланды
complaints-step-assigned = Тапсырылды
complaints-step-note = Ішкі жазба
complaints-step-question = Шағым берушіге сұрақ
complaints-step-message = Шағым берушіге хабарлама
complaints-step-wrote = Шағым берушінің хабарламасы
complaints-step-withdrawn = Шағым кері қайтарып алынды
complaints-step-admitted = Қарауға қабылданды
complaints-step-turned-down = Қаралмайды немесе қарау аяқталды
complaints-step-inquiry = Түсініктеме сұратылды
complaints-step-reminder = Еске салынды
complaints-step-reply = Орган жауап берді
complaints-step-not-heard = Орган неге тыңдалмағаны
complaints-step-extended = Мерзім ұзартылды
complaints-step-override = Міндет рұқсаттан артығын талап етті
complaints-step-prosecutor-told = Прокурорға хабарланды
complaints-step-representative-sent = Өкіл жіберілді
complaints-step-forwarded = Құзыретті органға жіберілді
complaints-step-documents = Құжаттар қосылды
complaints-step-decided = Шешім қабылданды
complaints-step-recommended = Ұсыным
complaints-step-answered = Жауап хат жіберілді
complaints-step-closed = Іс жабылды
complaints-step-reopened = Іс қайта ашылды

# Қызметтегі адамдар

access-role-intake-officer = қабылдау қызметкері
access-role-case-officer = іс жүргізуші қызметкер
access-role-head-of-unit = бөлімше басшысы
access-role-ombudsperson = Адам құқықтары жөніндегі уәкіл
access-role-npm-coordinator = ұлттық алдын алу тетігінің үйлестірушісі
access-role-npm-member = ұлттық алдын алу тетігінің қатысушысы
access-role-council-member = Үйлестіру кеңесінің мүшесі
access-role-treaty-officer = халықаралық шарттар жөніндегі қызметкер
access-role-editor = жарияланым редакторы
access-role-administrator = жүйе әкімшісі
access-role-auditor = журнал тексерушісі
access-role-focal-point = органның байланысқа жауапты қызметкері
access-role-complainant = шағым беруші
access-role-public = тіркелмеген адам

# Әрекеттер

complaints-do-register = Тіркеу
complaints-do-register-title = Шағымды тіркеу
complaints-do-register-note = Шағым нөмір алады. Ереже тіркеуден бастап санаса, шешім мерзімі осы күннен жүреді. Белгісізін бос қалдырыңыз: кейін толықтыруға болады.
complaints-do-register-go = Тіркеу
complaints-do-sort = Құқықты, органды немесе өңірді өзгерту
complaints-do-sort-title = Шағым неге қатысты
complaints-do-sort-note = Құқық, орган мен өңір бойынша іс есепке алынады және тиісті адамға жетеді. Азаптау деп белгілесеңіз, шұғыл тәртіп басталады.
complaints-do-sort-go = Сақтау
complaints-do-alert = Прокурорға хабарлау
complaints-do-alert-title = Азаптау туралы прокурорға хабарлау
complaints-do-alert-note = Хат дереу жіберіледі, шағым беруші мұны көреді. Ол рұқсат бермесе, атын жазбаңыз; міндет атын айтуды талап етсе, алдымен «Рұқсаттан артығын беру» әрекетімен оған жазыңыз.
complaints-do-alert-go = Хатты прокурорға жіберу
complaints-do-representative = Өкіл жіберу
complaints-do-representative-title = Өкілдің баруы
complaints-do-representative-note = Адамға кімнің қашан келетінін не келгенін жазыңыз. Ешкім бармаса, себебін жазыңыз.
complaints-do-representative-go = Жазып қою
complaints-do-forward = Құзыретті органға жіберу
complaints-do-forward-title = Шағымды құзыреті бойынша жіберу
complaints-do-forward-note = Хатта шағым беруші рұқсат еткеннен артық ештеңе болмауға тиіс. Ештеңеге рұқсат етпесе, жібермеңіз: қайда жүгінуге болатынын өзіне түсіндіріңіз.
complaints-do-forward-go = Жіберу
complaints-do-documents = Құжат қосу
complaints-do-documents-title = Іске құжат қосу
complaints-do-documents-note = Қағаз түрінде не жауаппен бірге келген құжаттар үшін. Файлдар істегі бәрі сияқты шифрмен жабылады.
complaints-do-documents-go = Қосу
complaints-do-assign = Қызметкерге тапсыру
complaints-do-assign-title = Істі кім жүргізеді
complaints-do-assign-note = Таңдалған адамдарға бұрын жазылғаны да, бұдан кейін жазылатыны да ашылады. Істі бұрын жүргізгендер кейінгіні аша алмайды.
complaints-do-assign-go = Тапсыру
complaints-do-note = Ішкі жазба
complaints-do-note-title = Ішкі жазба
complaints-do-note-note = Мұны тек істі аша алатын әріптестеріңіз оқиды. Шағым беруші мен орган көрмейді.
complaints-do-note-go = Жазбаны сақтау
complaints-do-message = Шағым берушіге жазу
complaints-do-message-title = Шағым берушіге жазу
complaints-do-message-note = Ол мұны түбіртегімен оқиды. Қысқа әрі жылы жазыңыз; экранына басқа біреу қарап қоюы мүмкін екенін ұмытпаңыз.
complaints-do-message-go = Жіберу
complaints-do-admissibility = Қарауға қабылдау туралы шешу
complaints-do-admissibility-title = Шағымды қарай аламыз ба
complaints-do-admissibility-note = Қарауға кедергі болатын негіздерді белгілеңіз. Шешімді бағдарлама емес, сіз қабылдайсыз; қарамайтын болсақ, себебін шағым беруші оқиды.
complaints-do-admissibility-go = Шешімді жазу
complaints-do-inquire = Органнан түсініктеме сұрату
complaints-do-inquire-title = Органнан түсініктеме сұрату
complaints-do-inquire-note = Хат шағым беруші рұқсат еткеннен артық ештеңе айтпауы керек. Кім шағымданғаны болжанып қалмас үшін сұрақты кеңірек қойыңыз: мысалы, бір адам емес, барлық бөлме туралы.
complaints-do-inquire-go = Сұрауды жіберу
complaints-do-remind = Органға еске салу
complaints-do-remind-title = Органға жауапты еске салу
complaints-do-remind-note = Еске салу хаты да рұқсат етілгеннен артық ештеңе айтпауы керек.
complaints-do-remind-go = Еске салуды жіберу
complaints-do-reply = Орган жауабын жазу
complaints-do-reply-title = Органның жауабы
complaints-do-reply-note = Жауапты өз сөзімен енгізіңіз. Содан кейін орган тыңдалды деп есептеледі.
complaints-do-reply-go = Жауапты сақтау
complaints-do-not-heard = Орган неге тыңдалмағанын жазу
complaints-do-not-heard-title = Органның түсініктемесінсіз жалғастыру
complaints-do-not-heard-note = Заң органға түсініктеме беруге мүмкіндік береді. Мүмкіндік неге берілмегенін немесе жауап неге күтілмегенін жазыңыз: онсыз шешім қабылданбайды.
complaints-do-not-heard-go = Себебін сақтау
complaints-do-extend = Мерзімді ұзарту
complaints-do-extend-title = Шешім мерзімін ұзарту
complaints-do-extend-note = Қанша керек болса, сонша ғана ұзартыңыз. Жаңа күні мен себебі шағым берушіге бірден көрінеді.
complaints-do-extend-go = Ұзарту
complaints-do-override = Рұқсаттан артығын беру
complaints-do-override-title = Міндет рұқсаттан артығын талап етеді
complaints-do-override-note = Бұл тек өмірді қорғау немесе заң міндеттеген жағдай үшін. Алдымен шағым берушіге хабарлама кетеді, содан кейін ғана хат жіберуге болады. Негізі мен қаупі жазылып қалады.
complaints-do-override-go = Шағым берушіге айтып, жазып қою
complaints-do-decide = Шешім қабылдау
complaints-do-decide-title = Шағым бойынша шешім
complaints-do-decide-note = Шағым берушінің де, органның да айтқанын салыстырып, қарапайым сөзбен жазыңыз: не анықталды, неге, енді не істеу керек.
complaints-do-decide-go = Шешімді жазу
complaints-do-answer = Жауап хат жіберу
complaints-do-answer-title = Шағым берушіге жауап хат
complaints-do-answer-note = Хат шағым берушінің тілінде жазылады, ол оны түбіртегімен оқиды. Шешіміңіз хатта тұр: қайта оқып шығып, керегін қосыңыз.
complaints-do-answer-go = Қол қойып, жіберу
complaints-do-close = Істі жабу
complaints-do-close-title = Істі жабу
complaints-do-close-note = Істің мерзімдері тоқтайды. Шағым беруші істі бұдан кейін де түбіртегімен көре алады, бірақ бізге сонымен жаза алмайды.
complaints-do-close-go = Жабу
complaints-do-reopen = Істі қайта ашу
complaints-do-reopen-title = Істі қайта ашу
complaints-do-reopen-note = Себебін шағым беруші оқиды. Шешім мерзімі басынан басталады.
complaints-do-reopen-go = Қайта ашу
complaints-form-label = Қысқа атауы
complaints-form-label-hint = Шифрмен жабылады: істі аша алатындар ғана көреді. Аты-жөн жазбаңыз.
complaints-form-right = Құқық пен мәселе
complaints-form-body = Орган
complaints-form-region = Өңір
complaints-form-unknown = Әлі белгісіз
complaints-form-choose = Таңдаңыз
complaints-form-to = Бөлімше немесе қызметкер
complaints-form-to-hint = Істі бөлімше басшысы да аша алады. Басшысы болмай, ешкім аталмаса, бөлімше түгел аша алады.
complaints-form-text = Мәтін
complaints-form-question = Бұл – жауап күтетін сұрақ
complaints-form-question-hint = Сұрақ шешім мерзімін тоқтатпайды.
complaints-form-dealt-with = Жауап керек емес
complaints-form-decisive = Шешуші негіз
complaints-form-decisive-hint = Біреуін таңдасаңыз, шағым сол негізбен аяқталады.
complaints-form-admit = Ондай негіз жоқ: қарауға қабылдаймыз
complaints-form-reasons = Себебі
complaints-form-reasons-hint = Шағым беруші оқиды. Қарамайтын болсақ, міндетті түрде жазылады: неге және енді қайда жүгінуге болады.
complaints-form-lang = Хаттың тілі
complaints-form-passes = Бұл хатпен не беріледі
complaints-form-passes-hint = Шағым беруші рұқсат еткеннен аспасын. «Аты-жөнсіз» деп таңдалса, ішінде аты тұрған хат жіберілмейді.
complaints-form-addressee = Кімге
complaints-form-subject = Тақырыбы
complaints-form-letter = Хат
complaints-form-letter-hint = Бос жол жаңа азат жол бастайды. Жіберілген хат нөмір алады, оны өзгертуге болмайды.
complaints-form-days = Неше жұмыс күніне
complaints-form-ground = Қандай міндет, қай норма талап етеді
complaints-form-risk = Шағым берушіге қандай қауіп төнуі мүмкін
complaints-form-told = Шағым берушіге не жазамыз
complaints-form-told-hint = Мұны шағым беруші түбіртегімен оқиды.
complaints-form-ending = Нәтижесі
complaints-form-finding = Не анықталды және неге
complaints-form-recommendation = Органға ұсыным
complaints-form-recommendation-hint = Кім, нені, қашанға дейін істеуі керек. Шағым беруші де оқиды.
complaints-documents-of = Құжаттар кімдікі
complaints-documents-of-person = Шағым берушінікі
complaints-documents-of-body = Органдікі
complaints-documents-of-office = Біздікі
complaints-documents-note = Қандай құжаттар
complaints-form-cancel = Іске оралу

# Қағазбен немесе ауызша түскен шағым

complaints-enter-link = Түскен шағымды енгізу
complaints-enter-title = Түскен шағымды енгізу
complaints-enter-note = Поштамен, телефонмен, қабылдауда немесе мекемеге барғанда түскен шағымды адамның өз сөзімен енгізіңіз. Айтылмағанын бос қалдырыңыз.
complaints-enter-channel = Қалай түсті
complaints-enter-arrived = Қай күні түсті
complaints-enter-arrived-hint = Енгізілген күн емес, бізге жеткен күн: тіркеу мерзімі содан басталады.
complaints-enter-language = Шағым берушінің тілі
complaints-enter-ill-treated = Билік өкілдері ұрды, азаптады немесе қорлады дейді
complaints-enter-returns = Жауап қалай қайтады
complaints-enter-returns-hint = Түбіртек сөздері тек сайтта шағым берген адамға көрсетіледі. Қағазды таңдасаңыз, оны басып шығарып, адамның қолына беріңіз; көшірмесін қалдырмаңыз.
complaints-enter-go-documents = Сақтап, құжат қосу
complaints-enter-go = Шағымды сақтау
complaints-entered-title = Шағым сақталды
complaints-entered-promise = Адамға { $date } жауап беріледі.
complaints-entered-reference = Шағым нөмірі
complaints-entered-paper = Адамға берілетін қағазды сақтау (PDF)
complaints-entered-once = Қағазды қазір сақтап, басып шығарыңыз: оны қайта жасау мүмкін емес. Парақтағы сөздер еш жерде сақталмайды.
complaints-entered-again = Тағы біреуін енгізу
complaints-entered-case = Істі ашу
complaints-slip-title = Шағымның жай-күйін білу қағазы
complaints-slip-words = Он екі сөз
complaints-slip-how = Осы сөздерді сайтымыздың «Түбіртегім бар» бетінде теріңіз. Өзіңізде мүмкіндік болмаса, сенетін адамыңыз тере алады.
complaints-slip-status-only = Бұл сөздермен шағымның жай-күйі ғана көрінеді. Айтқаныңыз бен файлдарыңызды олар ашпайды.

# Хаттар мен хабарламалардың басталуы

complaints-letter-inquiry-subject = Түсініктеме сұрату, № { $number } іс
complaints-letter-inquiry =
    Адам құқықтары жөніндегі уәкіл № { $number } істі қарап жатыр.

    Заң бойынша сіздің органға осы іс бойынша анықталатын мәселелер жөнінде түсініктеме беруге мүмкіндік береміз. Төмендегі сұрақтарға жауап беруіңізді және жауапты растайтын құжаттардың көшірмесін қоса жіберуіңізді сұраймыз.

    Уәкілге шағым бергені үшін ешкімді қудалауға болмайды. Кім шағымданғанын іздестірмеуіңізді сұраймыз.
complaints-letter-inquiry-questions = Сұрақтарымыз:
complaints-letter-reminder-subject = Жауап беру туралы еске салу, № { $number } іс
complaints-letter-reminder =
    № { $number } іс бойынша сізден түсініктеме сұратқан едік. Жауап беру мерзімі өтті, жауап бізге жеткен жоқ.

    Жауабыңызды кідіртпей жіберуіңізді сұраймыз. Кешігудің себебі болса, оны және жауап беретін күніңізді жазыңыз. Жауап болмаса, шешімді қолымыздағы мәлімет бойынша қабылдаймыз.
complaints-letter-torture-subject = Азаптау немесе қатыгез қарау туралы шағым, № { $number }
complaints-letter-torture =
    Бізге № { $number } шағым түсті. Онда азаптау немесе қатыгез қарау туралы айтылған. Бұл туралы сізге дереу хабарлаймыз.

    Айтылғанды тексеруіңізді, адамды қысым мен қудалаудан қорғау шараларын қабылдауыңызды, қарсы шағым жасалған адамдардың тексеруге қатыспауын қамтамасыз етуіңізді сұраймыз. Қабылданған шаралар мен олардың нәтижесін бізге хабарлаңыз.

    Бізге белгілісі:
complaints-letter-forward-subject = Құзыреті бойынша жіберілетін шағым, № { $number }
complaints-letter-forward =
    Бізге № { $number } шағым түсті. Онда көтерілген мәселені қарау сіздің органның құзыретіне кіретіндіктен, шағымды сізге жібереміз.

    Шағымды заңда белгіленген мерзімде қарап, нәтижесін бізге хабарлауыңызды сұраймыз. Шағымда аты аталмаған болса, кім шағымданғанын іздестірмеуіңізді сұраймыз: Уәкілге шағым бергені үшін ешкімді қудалауға болмайды.

    Шағымда айтылғаны:
complaints-letter-prosecutor = Прокурорға
complaints-letter-outcome-subject = № { $number } шағымыңызға жауап
complaints-letter-outcome =
    Сәлеметсіз бе!

    Бізге сенім артып жазғаныңызға рақмет. Бұл – № { $number } шағымыңызға жауабымыз.
complaints-letter-ended = Іс қалай аяқталды:
complaints-letter-recommended = Органға не ұсындық:
complaints-letter-remedies =
    Жауабымызбен келіспесеңіз немесе жаңа мән-жай болса, бізге қайта жазыңыз. Біздің жауап сотқа немесе басқа органға жүгіну құқығыңызды шектемейді. Сотқа жүгіну мерзімдері бізге берген шағымыңыздан тоқтамайды.

    Шағым бергеніңіз үшін біреу сізге қысым көрсетсе, бізге дереу хабарлаңыз.
complaints-letter-override =
    Шағым бергенде не беруге болатынын өзіңіз таңдадыңыз. Қазір міндетіміз бұдан артығын беруді талап етіп тұр. Ештеңе жіберілмей тұрып, алдымен сізге айтып отырмыз.

    Мұның сізге зияны тиюі мүмкін деп ойласаңыз, бізге осы жерге дереу жазыңыз.

    Не береміз, кімге және неге:

# Санақ

complaints-measure-received = Кезең ішінде түскен шағымдар, түскен күні бойынша. Кері қайтарып алынғандары да саналады.
complaints-measure-closed = Кезең ішінде жабылған істер, жабылған күні және қалай аяқталғаны бойынша.

# Сайттың бөлімі

complaints-nav = Шағым
complaints-contact-line = Бізге «Шағым беру» беті арқылы жазыңыз: атыңызды айтпауға болады, жауабын түбіртекпен оқисыз.

# Көрсету нұсқасының сөздері

complaints-demo-person = Сынақбай Үлгіұлы N{ $n }
complaints-demo-message = Жазғаннан бері ештеңе өзгерген жоқ. Кеше тағы да күтіңіз деді. Мұны айтқан мен екенімді оларға білдірмеңізші.
complaints-demo-risk = Адам үйіне қайтқан соң оны ұрғандармен бір ауданда тұрады, бұрын да қорқытқан.
complaints-demo-measure = Қоңырау шалмау; хатты белгісіз конвертпен жіберу; апта сайын хал-жайын сұрау.
complaints-demo-reply = Көрсетілген мән-жайлар қаралды. Журналдарымызға сәйкес барлық әрекет белгіленген тәртіппен жасалған. Журналдардың көшірмесі қоса беріледі.
complaints-demo-finding = Сіздің айтқаныңызды органның түсініктемесімен және құжаттарымен салыстырдық. Екі жақ бірдей айтқанға сүйендік; айтқандары екі түрлі болған жерде сол кезде жасалған құжаттарға сендік.
complaints-demo-recommendation = Адамның мәселесін он жұмыс күні ішінде қайта қарап, оған себептерін көрсетіп жазбаша жауап беруді және не істелгенін бізге хабарлауды ұсынамыз.
complaints-demo-not-competent = Бұл мәселені заң бойынша басқа орган шешеді. Оған жазбаша жүгініңіз: ол белгіленген мерзімде жауап беруге міндетті. Жауап келмесе немесе көмектеспесе, бізге қайта жазыңыз.
complaints-demo-remedies = Бұл мәселені органның өзі немесе жоғары тұрған орган әлі шеше алады. Оларға қалай жүгінуге болатынын төменде түсіндіреміз; содан кейін бізге қайта келе аласыз.
complaints-letter-inquiry-by = Жауабыңызды { $date } жіберуіңізді сұраймыз.
complaints-demo-representative = Өкіліміз ертең таңертең сізге барып, сөйлесіп, көргенін жазып алады (көрсету үшін).
complaints-demo-ask = 1. Осы мәселе бойынша жазбалардың көшірмесін жіберіңіз (көрсету үшін).

# Kept, erased, closed to somebody

complaints-erasure-title = Өшіру
complaints-erasure-note = Сақтау мерзімі біткен істер. Істі бір адам өшіруді ұсынады, екінші адам растайды. Өшірілген істі ешкім, ешқандай кілтпен аша алмайды; тек санаққа керек күндер мен кодтар қалады.
complaints-erasure-none = Сақтау мерзімі біткен іс жоқ.
complaints-erasure-closed = Жабылған күні
complaints-erasure-from = Қай күннен бері
complaints-erasure-do = Не істеу керек
complaints-erasure-by = Өшіруді ұсынған: { $name }
complaints-erasure-other = Оны басқа адам растауы керек.
complaints-erasure-propose = Өшіруді ұсыну
complaints-erasure-confirm = Біржола өшіру
complaints-erasure-keep = Сақтап қалу
complaints-erasure-more = Келесілері
complaints-erased = Іс { $date } өшірілді
complaints-erased-text = Сақтау мерзімі бітті, екі адам растады. Мұнда жазылғанды енді ешкім аша алмайды. Кілттердің көшірмесі { $date } дейін сақталуы мүмкін, содан кейін өшіру түпкілікті болады.
complaints-held = мерзімінен артық сақталады
complaints-walled = мүдделер қақтығысы: кейбіреулерге жабық
complaints-release-waits = Атын беруге екінші адамның келісімі керек
complaints-form-person = Кім
complaints-form-inside-hint = Мұны тек істі аша алатын қызметкерлер оқиды.
complaints-form-refuse = Келіспеймін
complaints-do-release = Атын беруге келісу
complaints-do-release-title = Атын беруге келісесіз бе
complaints-do-release-note = Әріптесіңіз шағым берушінің атын оның рұқсатынсыз беруді ұсынады. Төменде: қандай міндет талап етеді, қандай қауіп бар, шағым берушіге не жазылады. Келіссеңіз, алдымен оған хабар барады.
complaints-do-release-go = Келісемін
complaints-do-hold = Мерзімінен артық сақтау
complaints-do-hold-title = Істі мерзімінен артық сақтау
complaints-do-hold-note = Сот не тергеу жүріп жатса немесе іс қайта керек болуы мүмкін болса. Сақталып тұрған іс өшірілмейді.
complaints-do-hold-go = Сақтау
complaints-do-unhold = Сақтауды тоқтату
complaints-do-unhold-title = Мерзімінен артық сақтауды тоқтату
complaints-do-unhold-note = Іс әдеттегі мерзіммен сақталады.
complaints-do-unhold-go = Тоқтату
complaints-do-wall = Біреуге істі жабу
complaints-do-wall-title = Мүдделер қақтығысы: істі кім көрмеуі керек
complaints-do-wall-note = Бұдан кейін жазылғанды ол ешқандай кілтпен аша алмайды, істі тізімнен де көрмейді. Бұрын ашқаны оған белгілі болып қалады. Оған бұл туралы хабарланбайды.
complaints-do-wall-go = Жабу
complaints-do-wall-down = Істі қайта ашу
complaints-do-wall-down-title = Мүдделер қақтығысы аяқталды
complaints-do-wall-down-note = Адам істі тек қайта тағайындалғанда ғана аша алады.
complaints-do-wall-down-go = Қайта ашу
complaints-step-held = Мерзімінен артық сақталады
complaints-step-hold-lifted = Артық сақтау тоқтатылды
complaints-step-wall = Мүдделер қақтығысы: біреуге жабылды
complaints-step-wall-down = Мүдделер қақтығысы аяқталды
complaints-step-override-proposed = Атын беру ұсынылды, екінші адам күтілуде
complaints-step-override-refused = Атын беруге келісім берілмеді
complaints-step-erased = Іс өшірілді
complaints-told-erased = Сақтау мерзімі бітіп, іс өшірілді
complaints-mistake-own-wall = Өзіңізге істі жаба алмайсыз: оны әріптесіңіз жасасын
complaints-mistake-behind-wall = Бұл адамға істі беруге болмайды: мүдделер қақтығысы бар
complaints-conflict-not-due = Бұл істі қазір өшіруге болмайды: мерзімі бітпеген, сақтауға алынған немесе өшіріліп қойған
complaints-conflict-proposed = Бұл ұсынылып қойған, екінші адам күтілуде
complaints-conflict-not-proposed = Мұны әлі ешкім ұсынған жоқ
complaints-conflict-same-person = Ұсынған адам өзі растай алмайды: мұны басқа адам жасауы керек
complaints-conflict-erased = Бұл іс өшірілген
complaints-conflict-nobody-left = Бұл бөлімде істі ашатын ешкім қалмайды. Алдымен істі басқа бөлімге беріңіз

# Тізімдер: дайын тізімдер, белгілер, бағандар

complaints-views = Дайын тізімдер
complaints-view-urgent = Шұғыл
complaints-view-messages = Жауап күткен хабарламалар
complaints-view-replies = Жаңа жауаптар
complaints-view-nobody = Ешкімге тапсырылмаған
complaints-view-late = Мерзімі өткен
complaints-view-new = Әлі тіркелмеген
complaints-queue-mark = Белгі
complaints-queue-more = Қосымша сүзгілер мен бағандар
complaints-queue-columns = Бағандар
complaints-queue-pick = Таңдау
complaints-queue-pick-one = № { $number } істі таңдау
complaints-mark-urgent = шұғыл
complaints-mark-message = жауапсыз хабарлама
complaints-mark-reply = жаңа жауап
complaints-mark-up = кешікті, басшыға хабарланды
complaints-mark-nobody = ешкімге тапсырылмаған
complaints-mark-waits = органның жауабын күтеді
complaints-mark-risk = қысым көрсету қаупі
complaints-mark-offered = басқа бөлімшеге ұсынылды
complaints-column-body = Орган
complaints-column-channel = Қалай түсті
complaints-column-origin = Қалай басталды
complaints-column-lang = Тіл
complaints-column-risk = Қысым көрсету қаупі
complaints-column-arrived = Қай күні түсті
complaints-column-officer = Жүргізетін қызметкер
complaints-export = Осы тізімді файлға сақтау:
complaints-act-answer-reprisal = Адамды қорғау
complaints-act-answer-reprisal-why = Шағым үшін біреуге қысым көрсетіліп жатыр, қорғау шарасы әлі жазылған жоқ.
complaints-act-review = Қайта қарау туралы сұрауды шешу
complaints-act-review-why = Шағым беруші қайта қарауды сұрайды; оны осы іспен айналыспаған адам шешеді.
complaints-at-origin = Қалай басталды
complaints-at-risk = Қысым көрсету қаупі

# Бірден бірнеше іс

complaints-many-with = Таңдалған істермен:
complaints-many-assign = Қызметкерге тапсыру
complaints-many-inquire = Органдардан түсініктеме сұрату
complaints-many-title = Бірнеше іс бойынша бір әрекет
complaints-many-confirm =
    { $n ->
        [one] { $n } іс таңдалды. Нөмірін тексеріңіз:
       *[other] { $n } іс таңдалды. Нөмірлерін тексеріңіз:
    }
complaints-many-place = Хаттағы { $place } белгісінің орнында әр орган өз ісінің нөмірін көреді. Белгіні орнынан қозғамаңыз.
complaints-many-go =
    { $n ->
        [one] { $n } іс бойынша орындау
       *[other] { $n } іс бойынша орындау
    }
complaints-many-outcome = Не болды
complaints-many-done = Орындалды
complaints-many-none = Таңдалғандардың ішінде өзіңіз жұмыс істейтін іс жоқ. Кезекке оралып, қайта таңдаңыз.
complaints-bulk-forbidden = Бұл іс бойынша мұндай әрекетке құқығыңыз жоқ. Іс тұрған бөлімшенің басшысына айтыңыз
complaints-hand-over-title = Әріптестің істерін тапсыру
complaints-hand-over-note = Бір әріптестің ашық істерінің бәрі сіз таңдаған бөлімшеге немесе қызметкерге өтеді, бір жолы 200 іске дейін. Жаңа адамдарға бұрын жазылғаны да ашылады; әріптесіңіз бұдан кейін жазылғанды аша алмайды. Тапсыруға болмаған әр іс себебімен бірге аталады.
complaints-hand-over-from = Кімнің істері
complaints-hand-over-go = Тапсыру

# Өз күні және күнделікті хат

complaints-day-title = Менің күнім
complaints-day-empty = Бүгін сізді күтіп тұрған ештеңе жоқ.
complaints-day-due =
    { $n ->
        [one] Мерзімі өткен немесе бүгін бітетін { $n } іс
       *[other] Мерзімі өткен немесе бүгін бітетін { $n } іс
    }
complaints-day-up =
    { $n ->
        [one] Кешігіп, сізге дейін жеткен { $n } іс
       *[other] Кешігіп, сізге дейін жеткен { $n } іс
    }
complaints-day-came =
    { $n ->
        [one] Жаңа хабарлама немесе жауап келген { $n } іс
       *[other] Жаңа хабарлама немесе жауап келген { $n } іс
    }
complaints-day-offered =
    { $n ->
        [one] Бөлімшеңізге ұсынылған { $n } іс
       *[other] Бөлімшеңізге ұсынылған { $n } іс
    }
complaints-day-waits =
    { $n ->
        [one] Органның жауабын күтіп тұрған { $n } іс
       *[other] Органның жауабын күтіп тұрған { $n } іс
    }
complaints-day-tasks =
    { $n ->
        [one] Сізге берілген { $n } тапсырма
       *[other] Сізге берілген { $n } тапсырма
    }
complaints-digest-subject =
    { $n ->
        [0] Алдағы күндері сізді не күтіп тұр
        [one] { $n } істің мерзімі өткен немесе бүгін бітеді
       *[other] { $n } істің мерзімі өткен немесе бүгін бітеді
    }
complaints-digest-late = Мерзімі өткен: { $n }
complaints-digest-today = Бүгін бітетін: { $n }
complaints-digest-week = Алдағы жеті күнде бітетін: { $n }
complaints-digest-up = Кешігіп, сізге дейін жеткен: { $n }
complaints-digest-tasks = Мерзімі өткен немесе бүгін бітетін тапсырмаларыңыз: { $n }

# Қайта есептелген мерзімдер

complaints-changes-title = Қайта есептелген мерзімдер
complaints-changes-note = Демалыс күні немесе мерзім ережесі өзгерсе, жүріп тұрған мерзімдердің бәрі қайта есептеледі. Мұнда жылжыған әр соңғы күн жазылған, жаңасы жоғарыда.
complaints-changes-none = Әзірге бірде-бір мерзім жылжыған жоқ.
complaints-changes-rule = Мерзім
complaints-changes-before = Бұрынғы соңғы күн
complaints-changes-after = Қазіргі соңғы күн
complaints-changes-at = Қашан қайта есептелді

# Істегі адамдар

complaints-tab-people = Адамдар
complaints-people = Істегі адамдар
complaints-people-none = Шағым берушіден басқа әзірге ешкім жазылмаған.
complaints-party-change = Өзгерту
complaints-do-party = Адамды жазу
complaints-do-party-title = Істегі адам
complaints-do-party-note = Кімнің іске қандай қатысы бар және оған не қажет. Мұның бәрі оқиғадан бөлек, адамдардың кім екенін ашатын кілттермен жабылады. Адамның өзіне хабарланбайды.
complaints-do-party-go = Сақтау
complaints-do-party-gone = Істен шығару
complaints-do-party-gone-title = Бұл адамның іске енді қатысы жоқ
complaints-do-party-gone-note = Карточка істен алынады; онда жазылғаны тарихта шифрмен жабық қалады. Адамның өзіне хабарланбайды.
complaints-do-party-gone-go = Істен шығару
complaints-form-part = Істегі орны
complaints-form-relation = Іске қатысы
complaints-form-relation-hint = Мысалы: інісі, 3 мамырдағы сенімхатпен; сол түні кезекшілікте болған.
complaints-form-groups = Осал топтар
complaints-needs-legend = Бір-бірімізді түсіну үшін не қажет
complaints-cautions-legend = Хабарласқанда нені ескеру керек
complaints-mind = Жазбас немесе қоңырау шалмас бұрын ескеріңіз
complaints-part-of-complainant = Шағым беруші
complaints-part-of-victim = Құқығы бұзылған адам
complaints-part-of-representative = Өкіл
complaints-part-of-witness = Куә
complaints-part-of-official = Шағым жасалған лауазымды адам
complaints-group-child = Бала
complaints-group-elder = Қарт адам
complaints-group-disability = Мүгедектігі бар адам
complaints-group-detained = Жабық мекемеде ұсталатын адам
complaints-group-incapable = Сот әрекетке қабілетсіз деп таныған адам
complaints-group-refugee = Босқын немесе пана сұраған адам
complaints-group-stateless = Азаматтығы жоқ адам
complaints-group-migrant = Еңбек мигранты
complaints-group-domestic = Отбасында зорлық-зомбылық көріп жүрген адам
complaints-group-minority = Азшылық топтың өкілі
complaints-group-defender = Құқық қорғаушы
complaints-group-poor = Табысы аз немесе баспанасы жоқ адам
complaints-need-easy-read = Оңай тілмен
complaints-need-large-print = Ірі әріппен
complaints-need-audio = Дауыстап оқып немесе дыбысқа жазып
complaints-need-sign-language = Ымдау тілімен
complaints-need-telephone = Телефонмен
complaints-caution-no-call = Қоңырау шалмаңыз
complaints-caution-no-letter = Осы мекенжайға хат жазбаңыз
complaints-caution-plain-envelope = Конвертте біздің атауымыз тұрмасын
complaints-caution-letters-read = Хаттарды басқалар оқып қоюы мүмкін

# Қысым көрсету (қудалау)

complaints-reprisals = Шағым үшін қысым көрсету (қудалау)
complaints-reprisal-is-over = тоқтады
complaints-risk-none = Қысым көрсету белгісі жоқ
complaints-risk-some = Қысым көрсетілуі мүмкін
complaints-risk-high = Қысым көрсету қаупі жоғары
complaints-do-risk = Қысым көрсету қаупін бағалау
complaints-do-risk-title = Қысым көрсету қаупі
complaints-do-risk-note = Шағым үшін біреудің қысымға ұшырауы қаншалықты мүмкін? Қауіп жоғары болса, дереу не істелетінін жазыңыз: ол бүгінгі тапсырма болады. Негізін тек істі аша алатын қызметкерлер оқиды.
complaints-do-risk-go = Бағаны сақтау
complaints-form-risk-why = Неге олай ойлайсыз
complaints-form-measure = Дереу не істеледі
complaints-form-measure-hint = Қауіп жоғары болса, міндетті. Бүгінгі тапсырма болады.
complaints-do-reprisal = Қысым көрсетілгенін жазу
complaints-do-reprisal-title = Шағым үшін біреуге қысым көрсетіліп жатыр
complaints-do-reprisal-note = Бұған бөлек мерзім басталады, ол түнде де, мерекеде де жүреді. Мерзім біткенше қорғау шарасы жазылуы керек. Іс қаупі жоғары деп белгіленеді.
complaints-do-reprisal-go = Жазып қою
complaints-form-against = Кімге қысым көрсетіліп жатыр
complaints-form-reprisal = Не болды
complaints-against-complainant = Шағым беруші немесе ол кім үшін шағымданса, сол адам
complaints-against-witness = Куә
complaints-against-defender = Адвокат немесе құқық қорғаушы
complaints-against-npm-member = Ұлттық алдын алу тетігінің қатысушысы
complaints-against-staff = Біздің қызметкер
complaints-do-measure = Қорғау шарасын жазу
complaints-do-measure-title = Қорғау шарасы
complaints-do-measure-note = Алғашқы шара жазылғанда осы қысым бойынша мерзім тоқтайды. Төмендегі белгіні қысым шынымен тоқтағанда ғана қойыңыз.
complaints-do-measure-go = Шараны сақтау
complaints-form-measure-taken = Не істелді
complaints-form-over = Қысым тоқтады

# Тапсырмалар

complaints-tasks = Тапсырмалар
complaints-tasks-none = Тапсырма жоқ.
complaints-task-is-done = орындалды
complaints-do-task = Тапсырма беру
complaints-do-task-title = Жаңа тапсырма
complaints-do-task-note = Іс бойынша не істеу керек, оны кім, қай күнге дейін істейді. Тапсырма сол адамның күнінде тұрады, мәтіні іспен бірге шифрмен жабылады.
complaints-do-task-go = Тапсырма беру
complaints-form-task = Не істеу керек
complaints-form-who = Кім істейді
complaints-form-myself = Өзім
complaints-form-by = Соңғы күні
complaints-do-task-done = Орындалды деп белгілеу
complaints-do-task-done-title = Тапсырма орындалды
complaints-do-task-done-note = Не шыққанын қысқаша жазыңыз: істі кейін ашқан адамға керек болады. Белгіні қайтарып алуға болмайды; тағы бірдеңе істеу керек болса, жаңа тапсырма беріңіз.
complaints-do-task-done-go = Орындалды деп белгілеу
complaints-task-translate = Жазылғанды аудару
complaints-task-interpret = Ауызша аудармашы табу
complaints-task-deliver = Жауапты адамға қолайлы түрде жеткізу
complaints-task-call = Қоңырау шалу
complaints-task-measure = Қорғау шарасын қабылдау
complaints-task-settlement = Татуласу келісімінің орындалғанын тексеру
complaints-task-other = Басқа
complaints-task-settlement-words = Татуласу келісімі орындалды ма – екі жақтан да сұрап, жазып қойыңыз

# Істер қалай байланысты

complaints-links = Байланысты істер
complaints-links-none = Бұл іс басқа іспен байланыстырылмаған.
complaints-do-link = Басқа іспен байланыстыру
complaints-do-link-title = Басқа іспен байланыстыру
complaints-do-link-note = Байланыс екі істен де көрінеді. Ештеңе көшірілмейді, ешкімге хабарланбайды; байланысты кейін алып тастауға болады.
complaints-do-link-go = Байланыстыру
complaints-form-other = Басқа істің нөмірі
complaints-form-other-hint = Кезекте тұрғандай, мысалы 2026-0012.
complaints-form-link = Олар қалай байланысты
complaints-link-same = Сол іске қосылды: мәселе бір
complaints-link-series = Сол іс бастаған топтамаға кіреді
complaints-link-repeat = Сол адам сол мәселемен қайта жүгінді
complaints-link-split = Сол істен бөлінді
complaints-link-born = Сол істен туындады
complaints-linked-same = Осы іске қосылды
complaints-linked-series = Осы іс бастаған топтамаға кіреді
complaints-linked-repeat = Осы істі қайталайды
complaints-linked-split = Осы істен бөлінді
complaints-linked-born = Осы істен туындады
complaints-do-unlink = Байланысты алып тастау
complaints-do-unlink-title = Байланысты алып тастау
complaints-do-unlink-note = Екі іс те өз қалпында қалады. Олардың байланысты болғаны істің барысында сақталады.
complaints-do-unlink-go = Алып тастау
complaints-like = Мәселе бір болуы мүмкін
complaints-like-note = Сөздері ұқсас, өзіңіз аша алатын істер. Салыстырылғаны жазылды. Шешім сізде.
complaints-like-percent = ортақ сөздер: { $n } %
complaints-do-merge = Басқа іске қосу
complaints-do-merge-title = Мәселесі бір іске қосу
complaints-do-merge-note = Бұл іс жабылады, мерзімдері тоқтайды, ал екінші іс жалғаса береді. Төмендегі сөзді шағым беруші бірден оқиды. Мұны кері қайтаруға болмайды. Оқиға өзі көшпейді: керегін алдымен екінші іске жазыңыз, ал ол кімнің ісі екенін шағым берушіге жазбаңыз.
complaints-do-merge-go = Қосып, осы істі жабу
complaints-do-split = Бөлек іс ашу
complaints-do-split-title = Осы істен бөлек іс ашу
complaints-do-split-note = Мәселенің бір бөлігі бөлек іс болады: ол жаңа шағым сияқты түсіп, тіркеледі. Түбіртек осы істе қалады: шағым берушіге екеуі туралы да осы жерден жауап беріңіз.
complaints-do-split-go = Жаңа істі ашу
complaints-form-split = Жаңа іс не туралы
complaints-form-split-hint = Тек соған қатысты нәрсе; аттарды керек болмаса жазбаңыз.

# Өз бастамасымен ашылған істер

complaints-own-link = Өз бастамамызбен іс ашу
complaints-own-title = Өз бастамамызбен ашылатын іс
complaints-own-note = Мекеме өзі қолға алатын мәселе үшін: баспасөздегі хабар, мекемеге барғанда анықталған жағдай, көп шағымға ортақ нәрсе. Ешкім шағымданбағандықтан, жауап күтетін адам да жоқ. Іс шағым сияқты тіркеледі.
complaints-own-origin = Қалай басталды
complaints-own-what = Іс не туралы
complaints-own-out-of = Осы іс туындаған істің нөмірі
complaints-own-go = Істі ашу
complaints-origin-complaint = Шағым
complaints-origin-own-initiative = Өз бастамасы
complaints-origin-press = Баспасөздегі хабар
complaints-origin-visit = Мекемеге барғанда анықталған жағдай

# Басқа бөлімшеге өткізуді ұсыну

complaints-referred-to = Өткізу ұсынылды: { $unit }
complaints-do-refer = Басқа бөлімшеге өткізуді ұсыну
complaints-do-refer-title = Істі басқа бөлімшеге өткізуді ұсыну
complaints-do-refer-note = Ол бөлімшенің басшысы істі қабылдау не қайтару үшін осы сәттен бастап оқи алады. Оған дейін іс осында қалады, мерзімдері жүре береді. Шағым берушіге хабарланбайды.
complaints-do-refer-go = Ұсыну
complaints-form-unit = Қай бөлімшеге
complaints-do-refer-accept = Істі қабылдау
complaints-do-refer-accept-title = Істі бөлімшеңізге қабылдау
complaints-do-refer-accept-note = Осы сәттен бастап іс – сіздің бөлімшеңіздікі. Бұрын жүргізгендер бұдан кейін жазылғанды аша алмайды. Мерзімдер үзілмей жүре береді.
complaints-do-refer-accept-go = Қабылдау
complaints-form-officer = Істі кім жүргізеді
complaints-form-nobody-yet = Әзірге ешкім
complaints-do-refer-return = Істі қайтару
complaints-do-refer-return-title = Істі қайтару
complaints-do-refer-return-note = Іс оны ұсынғандарда қалады. Неге қабылдамайтыныңызды жазыңыз: олар оқиды.
complaints-do-refer-return-go = Қайтару
complaints-do-refer-revoke = Ұсынысты қайтарып алу
complaints-do-refer-revoke-title = Ұсынысты қайтарып алу
complaints-do-refer-revoke-note = Іс сізде қалады. Ұсыныс жасалған адамдар бұдан кейін жазылғанды аша алмайды; оқығаны өздеріне белгілі болып қалады.
complaints-do-refer-revoke-go = Қайтарып алу

# Ден қою актілері және органдарға хаттар

complaints-do-respond = Ден қою актісін жіберу
complaints-do-respond-title = Ден қою актісі
complaints-do-respond-note = Бұл – нөмірленген хат, оған құқығы бар адам қол қояды. Жіберілгенін өзгертуге де, қайтарып алуға да болмайды; жіберілгенін шағым беруші көреді. Хат ол рұқсат еткеннен артық ештеңе айтпауы керек. Ұсынымның орындалуы кейін ұсынымдар тізімінде қадағаланады.
complaints-do-respond-go = Қол қойып, жіберу
complaints-form-response = Не жібересіз
complaints-do-inquire-many = Бірнеше органнан сұрату
complaints-do-inquire-many-title = Бірнеше органнан бірдей сұрату
complaints-do-inquire-many-note = Әр орган сөзі бірдей, бірақ нөмірі мен жауап мерзімі бөлек хат алады. Хаттар шағым беруші рұқсат еткеннен артық ештеңе айтпауы керек.
complaints-do-inquire-many-go = Хаттарды жіберу
complaints-form-bodies = Қай органдардан
complaints-awaited = Ден қою актісіне жауап күтіліп тұр
complaints-do-letter-received = Орган хатты қай күні алғанын жазу
complaints-do-letter-received-title = Орган хатты алды
complaints-do-letter-received-note = Қағаз түрінде жіберілген хат үшін. Органның жауап беру мерзімі осы күннен қайта есептеледі.
complaints-do-letter-received-go = Күнін сақтау
complaints-form-received = Орган хатты алған күн
complaints-do-response-reply = Жауапты жазу
complaints-do-response-reply-title = Ден қою актісіне жауап
complaints-do-response-reply-note = Қағаз түрінде келген жауап үшін: оны органның өз сөзімен енгізіңіз. Осы жауаптың мерзімі тоқтайды.
complaints-do-response-reply-go = Жауапты сақтау
complaints-do-extension-notice = Мерзім ұзартылғанын шағым берушіге хабарлау
complaints-do-extension-notice-title = Мерзімнің ұзартылғаны туралы хат
complaints-do-extension-notice-note = Мұны өзі оқитын түбіртегі жоқ шағым беруші үшін. Хат оның тілінде жазылады: ішіне жаңа соңғы күнді жазыңыз. Жіберілген хат нөмір алады, оны өзгертуге болмайды.
complaints-do-extension-notice-go = Қол қойып, жіберу
complaints-post-opened = Орган хатты ашты: { $when }
complaints-post-unopened = Орган хатты әлі ашқан жоқ

# Ден қою актілерінің басталуы

complaints-response-recommendation-subject = № { $number } іс бойынша ұсыным
complaints-response-recommendation-text =
    Адам құқықтары жөніндегі уәкіл № { $number } істі қарап, сіздің органға ұсыным жолдайды. Оны қарауыңызды, анықталған жағдайды түзетуіңізді және оның қайталанбауын қамтамасыз етуіңізді сұраймыз.

    Уәкілге шағым бергені үшін ешкімді қудалауға болмайды. Кім шағымданғанын іздестірмеуіңізді сұраймыз.

    Не анықталды және не ұсынамыз:
complaints-response-prosecutor-petition-subject = № { $number } іс бойынша өтінішхат
complaints-response-prosecutor-petition-text =
    № { $number } істі қарау барысында Адам құқықтары жөніндегі уәкілге прокурордың назарын қажет ететін мән-жайлар белгілі болды. Оларды тексеріп, заңда көзделген шараларды қабылдауыңызды өтінеміз.

    Сондай-ақ шағым үшін ешкімге қысым көрсетілмеуін қадағалауыңызды сұраймыз.

    Не анықталды және не өтінеміз:
complaints-response-disciplinary-proposal-subject = Тәртіптік іс жүргізуді қозғау туралы ұсыныс, № { $number } іс
complaints-response-disciplinary-proposal-text =
    № { $number } істі қарау барысында Адам құқықтары жөніндегі уәкілге тәртіптік теріс қылық белгілері бар әрекеттер белгілі болды. Тәртіптік іс жүргізуді қозғап, нәтижесін бізге хабарлауды ұсынамыз.

    Шағым жасалған адамдардың тексеруге қатыспауын және шағым үшін ешкімге қысым көрсетілмеуін қамтамасыз етуіңізді сұраймыз.

    Не анықталды:
complaints-response-administrative-proposal-subject = Әкімшілік іс жүргізуді қозғау туралы ұсыныс, № { $number } іс
complaints-response-administrative-proposal-text =
    № { $number } істі қарау барысында Адам құқықтары жөніндегі уәкілге әкімшілік құқық бұзушылық белгілері бар әрекеттер белгілі болды. Әкімшілік іс жүргізуді қозғап, нәтижесін бізге хабарлауды ұсынамыз.

    Шағым үшін ешкімге қысым көрсетілмеуін қадағалауыңызды сұраймыз.

    Не анықталды:
complaints-response-criminal-proposal-subject = Қылмыстық іс қозғау туралы ұсыныс, № { $number } іс
complaints-response-criminal-proposal-text =
    № { $number } істі қарау барысында Адам құқықтары жөніндегі уәкілге қылмыстық құқық бұзушылық белгілері бар әрекеттер белгілі болды. Қылмыстық іс қозғауды ұсынамыз және қабылданған шешімді бізге хабарлауыңызды сұраймыз.

    Жәбірленуші мен куәларды қысымнан қорғауыңызды, шағым жасалған адамдардың тексеруге қатыспауын қамтамасыз етуіңізді сұраймыз.

    Не анықталды:
complaints-response-court-claim-subject = Тұлғалардың белгісіз тобын қорғау үшін талап қою, № { $number } іс
complaints-response-court-claim-text =
    Адам құқықтары жөніндегі уәкіл тұлғалардың белгісіз тобының құқықтарын қорғау үшін сотқа жүгінеді. Талап қою № { $number } істі қарау барысында анықталған мән-жайларға негізделген.

    Кімнің әрекетіне дау айтылады, ол қандай құқықтарды бұзады және соттан не сұраймыз:
complaints-response-constitutional-application-subject = Конституциялық Сотқа өтініш, № { $number } іс
complaints-response-constitutional-application-text =
    Адам құқықтары жөніндегі уәкіл Конституциялық Сотқа нормативтік құқықтық актінің Конституцияға сәйкестігін тексеру туралы өтініш білдіреді. Бұған № { $number } істі қарау барысында анықталған мән-жайлар негіз болды.

    Ол қандай норма, адамның қандай құқықтарын қозғайды және Конституцияға неге сәйкес келмейді деп санаймыз:
complaints-response-opinion-subject = № { $number } іс бойынша қорытынды
complaints-response-opinion-text =
    Адам құқықтары жөніндегі уәкіл № { $number } істі қарап, ол бойынша қорытынды береді. Мәселені шешкенде оны ескеруіңізді сұраймыз.

    Неге сүйендік және қандай қорытындыға келдік:

# Басқа хаттардың басталуы

complaints-letter-check = Бұл хаттың бізден екенін тексеру үшін { $address } сайтын ашып, «Бұл хат бізден бе?» бетінде мына кодты теріңіз: { $code }. Немесе телефон камерасын шаршыға бағыттаңыз.
complaints-letter-check-label = Осы хатты тексеретін бетті ашатын QR-код
complaints-letter-recommendation-subject = № { $number } іс бойынша ұсыным
complaints-letter-recommendation =
    Адам құқықтары жөніндегі уәкіл № { $number } істі қарап, сіздің органға ұсыным жолдайды. Уәкілге шағым бергені үшін ешкімді қудалауға болмайды: кім шағымданғанын іздестірмеуіңізді сұраймыз.

    Ұсынымымыз:
complaints-letter-recommendation-by = «Қазақстан Республикасындағы Адам құқықтары жөніндегі уәкіл туралы» № 154-VII Конституциялық заңның 15-бабы бойынша Уәкілдің ұсынымдары мен өтінішхаттары алынған күннен бастап 15 жұмыс күні ішінде қаралады, нәтижесі Уәкілге хабарланады. Не шешілгенін және не істелгенін осы мерзімде бізге жазбаша хабарлауыңызды сұраймыз.
complaints-letter-superior-subject = Келмеген жауап туралы, № { $number } іс
complaints-letter-superior =
    № { $number } істі қарау барысында Адам құқықтары жөніндегі уәкіл сізге бағынатын органнан түсініктеме сұратқан еді. Оған екі рет еске салдық, жауап бізге жеткен жоқ.

    Жауаптың кідіртілмей жіберілуін қамтамасыз етуіңізді және ол үшін не істелгенін бізге хабарлауыңызды сұраймыз. Уәкілге шағым бергені үшін ешкімді қудалауға болмайды: кім шағымданғанын іздестірмеуіңізді сұраймыз.

    Ол қай орган және одан не сұратқанымыз:
complaints-letter-extension-subject = № { $number } шағымыңыз бойынша мерзімнің ұзартылғаны туралы
complaints-letter-extension =
    Сәлеметсіз бе!

    № { $number } шағымыңызды толық қарау үшін бізге көбірек уақыт керек. Ол үшін сізден ештеңе талап етілмейді. Шағым бергеніңіз үшін біреу сізге қысым көрсетсе, бізге дереу хабарлаңыз.

    Жаңа соңғы күн және оның себебі:
complaints-letter-merged =
    Сіз жазған мәселені біз басқа істе қарап жатырмыз. Бір мәселе екі рет қаралмас үшін № { $number } шағымды бұл жерде жаптық. Бізге айтқаныңыз жоғалмайды.

    Бұл бетті түбіртегіңізбен бұдан кейін де аша аласыз, бірақ осы жерге жаза алмайсыз. Жаңа мән-жай болса, қайтадан шағым беріп, осы нөмірді жазыңыз.
complaints-letter-overdue-subject = № { $number } хатқа жауаптың кешіккені туралы
complaints-letter-overdue =
    № { $number } хатымызға жауап бізге жеткен жоқ. Жауап берудің соңғы күні: { $date }.

    Біз жарияланған, барлық органға бірдей қағида бойынша кешіккен жауаптардың ашық тізілімін жүргіземіз. Онда мекемелер аталады, адамдар ешқашан аталмайды, ал хат туралы тек айы көрсетіледі. Сіздің орган осы тізілімде аталуы мүмкін.

    Оған дейін, { $until }, органның өз сөзін жібере аласыз: жауап неге кешікті және қай күні беріледі. Орган тізілімде аталса, бұл сөз жолдың қасында тұрады. Органды атау-атамауды Адам құқықтары жөніндегі уәкіл шешеді. Хатымызға жауап кейін келсе, тізілімде ол да көрсетіледі.

# Татуласу келісімі және істің нәтижесі

complaints-tab-outcome = Нәтижесі
complaints-settlement = Татуласу келісімі
complaints-settlement-open = Әлі тексерілген жоқ
complaints-settlement-was-kept = Орындалды
complaints-settlement-was-broken = Орындалмады
complaints-do-settle = Татуласу келісімін жазу
complaints-do-settle-title = Татуласу келісімі
complaints-do-settle-note = Тек шағым беруші өз еркімен келіскен шарттармен ғана. Шарттар істің нәтижесі болады, оларды шағым беруші бірден оқиды; көрсетілген күнге қызметкерге шарттардың орындалғанын тексеру тапсырмасы беріледі. Содан кейін жауап хат жіберіңіз.
complaints-do-settle-go = Келісімді жазу
complaints-form-terms = Шарттары
complaints-form-terms-by = Қай күнге дейін орындалуы керек
complaints-do-settlement-kept = Орындалған-орындалмағанын жазу
complaints-do-settlement-kept-title = Татуласу келісімі орындалды ма
complaints-do-settlement-kept-note = Алдымен екі жақтан да сұраңыз. Жауабыңыз бен сөзіңізді шағым беруші оқиды. Келісім орындалмаса, істі қайта ашуға болады.
complaints-do-settlement-kept-go = Сақтау
complaints-form-kept = Орындалды ма?
complaints-remedies = Іс қандай нәтиже берді
complaints-remedies-none = Әзірге ештеңе жазылмаған.
complaints-do-remedy = Нәтижесін жазу
complaints-do-remedy-title = Іс қандай нәтиже берді
complaints-do-remedy-note = Мекеменің өз санағы үшін: әр түрі бөлек жазылады. Шағым беруші түрін ғана көреді, саны мен сомасын көрмейді. Жазылғанды алып тастауға болмайды.
complaints-do-remedy-go = Сақтау
complaints-form-remedy = Нәтиженің түрі
complaints-form-people = Неше адам
complaints-form-amount = Ақша сомасы
complaints-form-amount-hint = Тек өтемақы үшін, ел валютасының бүтін бірлігімен.
complaints-remedy-people =
    { $n ->
        [one] { $n } адам
       *[other] { $n } адам
    }
complaints-remedy-restored = Құқық қалпына келтірілді
complaints-remedy-criminal = Қылмыстық жауаптылыққа тарту
complaints-remedy-administrative = Әкімшілік жауаптылыққа тарту
complaints-remedy-disciplinary = Тәртіптік жауаптылыққа тарту
complaints-remedy-compensation = Өтемақы төленді
complaints-remedy-apology = Кешірім сұралды
complaints-remedy-practice = Ереже немесе тәжірибе өзгертілді
complaints-remedy-advice = Құқықты қалай қорғауға болатыны түсіндірілді
complaints-moved-sent = Жіберілді
complaints-moved-silent = Мерзімінде жауап болмады
complaints-moved-answered = Жауап келді
complaints-moved-accepted = Қабылданды
complaints-moved-partly = Ішінара орындалды
complaints-moved-done = Орындалды
complaints-moved-refused = Орындаудан бас тартылды

# Қайта қарау

complaints-review-title = Қайта қарауды сұрау
complaints-review-note = Шешімімізбен келіспесеңіз немесе қызметкерлеріміз сізге дұрыс қарамаса, айтыңыз. Оны ісіңізбен айналыспаған адам шешеді; жазғаныңыз ісіңізді жүргізгендерге шифрмен жабық.
complaints-review-open = Қайта қарауды сұрау
complaints-review-about = Сұрауыңыз не туралы?
complaints-review-about-decision = Шағым бойынша шешім
complaints-review-about-office = Қызметкерлердің жұмысы немесе мінез-құлқы
complaints-review-text = Немен келіспейсіз және неге?
complaints-review-go = Жіберу
complaints-review-reads-title = Мұны кім оқиды
complaints-review-reads = Сұрауыңыз бойынша шешетін адамдар және, іс қайта қаралса, ол тапсырылған қызметкерлер; түбіртегіңізбен өзіңіз де. Ісіңізді жүргізгендер мұны аша алмайды, іс олардың тізімінен де кетеді; бұрын оқығаны өздеріне белгілі болып қалады. Кілттер жоғалған жағдайға арнап серверден бөлек қалпына келтіру кілті сақталады. Сұрау тегін, ол ешбір құқығыңызды шектемейді, бірақ сотқа жүгіну мерзімдері тоқтамайды.
complaints-review-running = Қайта қарап жатырмыз
complaints-review-running-text = Сұрауыңыз бойынша ісіңізбен айналыспаған адам шешеді. Қай күнге дейін жазатынымыз осы беттің жоғарғы жағында тұр.
complaints-do-review = Қайта қарау туралы сұрауды шешу
complaints-do-review-title = Қайта қарау туралы сұрау
complaints-do-review-note = Сіз бұл іспен айналысқан жоқсыз: бәрін басынан таразылаңыз. Адамдікі дұрыс болса, істі кім қайта қарайтынын көрсетіңіз, шешім мерзімі басынан басталады. Шешім өзгермесе, іс жабылады. Екі жағдайда да сөзіңізді шағым беруші бірден оқиды.
complaints-do-review-go = Қайта қарауға беру
complaints-form-confirm-decision = Шешімді өзгеріссіз қалдыру
complaints-form-review-to-hint = Іс қайта қаралатын болса керек: онымен айналыспаған бөлімше мен қызметкер.
complaints-review-outcome-upheld = істі басқа адамдар қайта қарайды
complaints-review-outcome-confirmed = шешім өзгеріссіз қалды

# Қалай болғаны туралы сөз

complaints-voice-title = Біз қалай жұмыс істедік?
complaints-voice-note = Үш баға бізге жақсырақ жұмыс істеуге көмектеседі. Оларды ісіңізсіз және күнсіз, тек айымен сақтаймыз, сондықтан кім қойғанын ешкім біле алмайды. Бір рет қана сұраймыз.
complaints-voice-open = Баға қою
complaints-voice-ask-fair = Сізге әділ қарадық па?
complaints-voice-ask-clear = Түсінікті жаздық па?
complaints-voice-ask-in_time = Жауап уақытында келді ме?
complaints-voice-grade-1 = 1 – мүлде жоқ
complaints-voice-grade-2 = 2 – көбіне жоқ
complaints-voice-grade-3 = 3 – ішінара
complaints-voice-grade-4 = 4 – көбіне иә
complaints-voice-grade-5 = 5 – иә, толық
complaints-voice-go = Бағаларды жіберу
complaints-voice-thanks = Рақмет сізге
complaints-voice-thanks-text = Бағаларыңыз бізге жетті. Ісіңізде жауап бергеніңіз ғана белгіленді, не деп жауап бергеніңіз жазылған жоқ.

# Кешіккен жауаптар тізілімі

complaints-overdue-title = Кешіккен жауаптар тізілімі
complaints-overdue-lead = Хаттарымызға мерзімінде жауап бермеген органдар. Мұнда мекемелер аталады, адамдар ешқашан аталмайды.
complaints-overdue-rule =
    Қағида барлық органға бірдей. Жауап берудің соңғы күнінен кейін { $n ->
        [one] { $n } жұмыс күнінен
       *[other] { $n } жұмыс күнінен
    } көп уақыт өтсе, органға осы жерде аталуы мүмкін екенін ескертеміз. Содан кейін оның себебін айтуға { $m ->
        [one] { $m } жұмыс күні
       *[other] { $m } жұмыс күні
    } болады. Одан соң Адам құқықтары жөніндегі уәкіл шешеді. Органның өз сөзі жолдың қасында тұрады, түзету көрініп қалады. Кім шағымданғанын ешкім болжай алмас үшін хат туралы тек айы көрсетіледі.
complaints-overdue-none = Қазір мұнда бірде-бір орган аталмаған.
complaints-overdue-due-in = Жауап мерзімі біткен ай
complaints-overdue-reply = Жауабы
complaints-overdue-own-word = Органның өз сөзі
complaints-overdue-corrected = Түзетілді:
complaints-overdue-came = Жауап келген ай: { $month }
complaints-overdue-not-yet = Әзірге жауап жоқ
complaints-overdue-room = Кешіккен жауаптар
complaints-overdue-see = Ашық тізілімді көру
complaints-overdue-late =
    { $n ->
        [0] Қазір ескертілетін орган жоқ
        [one] Жауапсыз { $n } хат: органға ескертіңіз
       *[other] Жауапсыз { $n } хат: органдарға ескертіңіз
    }
complaints-overdue-was-due = Жауап берудің соңғы күні: { $date }.
complaints-overdue-notice = Органға ескерту жіберу
complaints-overdue-noticed =
    { $n ->
        [0] Шешуді күткен жол жоқ
        [one] { $n } органға ескертілді: енді шешу керек
       *[other] { $n } органға ескертілді: енді шешу керек
    }
complaints-overdue-answer-by = Органның өз сөзін айтатын соңғы күні: { $date }.
complaints-overdue-statement = Органның өз сөзі, жолдың қасында осылай тұрады
complaints-overdue-name = Тізілімде атау
complaints-overdue-spare = Атамау
complaints-overdue-wait = Орган сөзін айтқанда немесе оған берілген мерзім біткенде Уәкіл шешеді.
complaints-overdue-shown =
    { $n ->
        [0] Ашық тұрған жол жоқ
        [one] Ашық тұрған { $n } жол
       *[other] Ашық тұрған { $n } жол
    }
complaints-overdue-month = Жауап мерзімі біткен ай: { $month }.
complaints-overdue-correction = Не қате болды және дұрысы қандай
complaints-overdue-correct = Түзету

# Бағдарлама байқағаны

complaints-hint-no-consent = Байқалғаны: ұйым шағымданып отыр, ал адамның жазбаша келісімі туралы ештеңе айтылмаған.
complaints-hint-excluded-body = Байқалғаны: бұл орган – Уәкіл әрекетін қарай алмайтындардың бірі.
complaints-hint-old-year = Байқалғаны: оқиғада көп бұрынғы жыл аталған.
complaints-hint-court-pending = Байқалғаны: шағым берушінің айтуынша, мұны сот қарап жатыр.
complaints-hint-repeat = Байқалғаны: іс сол мәселе туралы бұрынғы іспен байланыстырылған.
complaints-hint-anonymous = Байқалғаны: шағым беруші өзін атамаған.
complaints-hint-withdrawn = Байқалғаны: шағым беруші шағымын қайтарып алған.

# Іс бойынша жұмыстың барысы

complaints-step-escalated = Кешікті, басшыға хабарланды
complaints-step-reminded = Мерзім бітуге жақын
complaints-step-recounted = Мерзім қайта есептелді
complaints-step-extension-told = Мерзім ұзартылғаны шағым берушіге хабарланды
complaints-step-letter-received = Орган хатты алды
complaints-step-linked = Басқа іспен байланыстырылды
complaints-step-unlinked = Байланыс алып тасталды
complaints-step-merged = Басқа іске қосылды
complaints-step-merged-here = Осы іске басқа іс қосылды
complaints-step-split = Бөлек іс ашылды
complaints-step-party = Адам жазылды
complaints-step-party-gone = Адам істен шығарылды
complaints-step-risk = Қауіп бағаланды
complaints-step-reprisal = Қысым көрсетілгені жазылды
complaints-step-measure = Қорғау шарасы қабылданды
complaints-step-reprisal-over = Қысым тоқтады
complaints-step-task = Тапсырма берілді
complaints-step-task-done = Тапсырма орындалды
complaints-step-referred = Басқа бөлімшеге өткізу ұсынылды
complaints-step-referral-accepted = Бөлімше істі қабылдады
complaints-step-referral-returned = Бөлімше істі қайтарды
complaints-step-referral-revoked = Ұсыныс қайтарып алынды
complaints-step-responded = Ден қою актісі жіберілді
complaints-step-replied-here = Орган сайтта жауап берді
complaints-step-superior-note = Жоғары тұрған органға жазылды
complaints-step-overdue-noticed = Органға кешіккен жауаптар тізілімі туралы ескертілді
complaints-step-recommendation-moved = Ұсынымның жай-күйі
complaints-step-settled = Татуласу келісімі жасалды
complaints-step-settlement-kept = Татуласу келісімі орындалды
complaints-step-settlement-broken = Татуласу келісімі орындалмады
complaints-step-remedy = Нәтижесі
complaints-step-review-asked = Қайта қарау сұралды
complaints-step-review-decided = Қайта қарау туралы сұрау шешілді
complaints-told-extension-told = Бізге көбірек уақыт керек екенін сізге жаздық
complaints-told-merged = Бұл мәселені басқа істе қарап жатырмыз
complaints-told-responded = Шағымыңыз бойынша ресми хат жібердік.
complaints-told-superior-note = Жауап келмегенін жоғары тұрған органға жаздық.
complaints-told-recommendation-moved = Ұсынымымыз не болды
complaints-told-settled = Органмен келісімге келдіңіз: шарттары
complaints-told-settlement-kept = Татуласу келісімі орындалды
complaints-told-settlement-broken = Татуласу келісімі орындалмады
complaints-told-remedy = Шағымыңыз қандай нәтиже берді
complaints-told-review-asked = Қайта қарауды сұрадыңыз
complaints-told-review-decided = Сұрауыңыз бойынша не шешілді

# Іс бойынша жұмыста не түзету керек

complaints-mistake-amount = Өтемақы үшін соманы бүтін санмен жазыңыз, қалғандары үшін бос қалдырыңыз
complaints-mistake-case-closed = Ол іс жабық. Жалғасып жатқан істің нөмірін жазыңыз
complaints-mistake-choose-cases = Тізімнен 1-ден 200-ге дейін іс таңдаңыз
complaints-mistake-day = Күнін жазыңыз
complaints-mistake-measure = Қауіп жоғары: адамды қорғау үшін дереу не істелетінін жазыңыз
complaints-mistake-no-body = Істе орган көрсетілмеген. Оны «Құқықты, органды немесе өңірді өзгерту» арқылы көрсетіп, қайталаңыз
complaints-mistake-no-such-case = Мұндай нөмірі бар, өзіңіз аша алатын басқа іс жоқ. Нөмірін кезекпен салыстырыңыз
complaints-mistake-past = Бұл күн өтіп кетті. Бүгінгі не одан кейінгі күнді жазыңыз
complaints-mistake-people = Неше адам екенін санмен жазыңыз, кемінде 1
complaints-mistake-same-unit = Іс онсыз да осы бөлімшеде. Басқасын таңдаңыз
complaints-mistake-unit-without-head = Бұл бөлімшеде істі көре алатын басшы жоқ. Басқасын таңдаңыз немесе істі оның қызметкеріне тапсырыңыз
complaints-conflict-no-referral = Ашық ұсыныс енді жоқ: ол бойынша шешілді немесе қайтарып алынды. Істі ашып, қазіргі күйін қараңыз
complaints-conflict-offered = Іс басқа бөлімшеге ұсынылған. Ол қабылдағанша немесе қайтарғанша күтіңіз не ұсынысты қайтарып алыңыз
complaints-conflict-not-overdue = Бұл органға ескертуге әлі ерте: барлық органға бірдей қағида бойынша көбірек жұмыс күні өтуі керек
complaints-conflict-statement-open = Органның өз сөзін айтуға әлі уақыты бар. Сөзі келгенде немесе соңғы күні өткенде шешіңіз
complaints-conflict-reviewing = Біз онсыз да қайта қарап жатырмыз. Қосарыңыз болса, шағымыңыздың бетінде хабарлама жазыңыз
complaints-conflict-polled = Бағаларыңыз бізге жеткен. Бір рет қана сұраймыз: енді ештеңе істеудің қажеті жоқ

# Іс бойынша жұмыс санағы

complaints-measure-answered = Кезең ішінде шешім мерзімі тоқтаған істер: жауап хатпен немесе іс онсыз жабылғандықтан. Әр іс бір рет саналады.
complaints-measure-in-time = Солардың ішінде мерзімі соңғы күнінен кешікпей тоқтаған істер, ұзартуларды ескергенде.
complaints-measure-remedies = Іс нәтиже берген немесе іс бойынша жауапқа тартылған адамдар, жазылған күні мен түрі бойынша. Бір адам бірнеше түрде саналуы мүмкін.

# Қабылдау орны және қағаз бланк

complaints-told-in-label = Оқиға тілі, басқа тіл болса
complaints-told-in-hint = Кез келген тілде жазыңыз. Ол қазақ, орыс немесе ағылшын тілі болмаса, осында атаңыз: аудармашы іздейміз.
complaints-needs-hint = Көмектесетінін белгілеңіз. Жауап беретін адам мұны көреді.
complaints-enter-more = Қалғаны, айтылған болса
complaints-reception-note = Өзі келген адамға арналған. Алдымен жоғарыдағысын сұраңыз, қалғанын кейін толықтыруға болады. Талон екі дана болып басылады: бірі адамға, бірі мекемеге.
complaints-reception-title = Келушілерді қабылдау
complaints-reception-go = Сақтап, талонды басып шығару
complaints-coupon-title = Талон: шағымыңыз қабылданды
complaints-coupon-reference = Шағым нөмірі
complaints-coupon-at = Күні мен уақыты
complaints-coupon-by = Кім қабылдады
complaints-coupon-what = Не қабылданды
complaints-coupon-complaint = Адам құқықтары жөніндегі уәкілге шағым
complaints-coupon-next = Жауап береміз
complaints-coupon-person = Шағым берушіге
complaints-coupon-office = Мекемеге
complaints-form-paper = Қолмен жазу: басып шығаратын бланк (PDF)
complaints-paper-title = Адам құқықтары жөніндегі уәкілге шағым
complaints-paper-torture = Бір жағдай бөлек: азаптау немесе қатыгез қарау туралы шағымды біз прокурорға дереу жіберуге міндеттіміз. Прокурорға атыңызды өзіңіз рұқсат етсеңіз ғана айтамыз; міндетіміз соны талап етсе, алдымен сізге хабарлаймыз.
complaints-paper-lead = Өз сөзіңізбен, кез келген тілде жазыңыз. Білмегеніңізді немесе айтқыңыз келмегенін бос қалдырыңыз: шағымды бәрібір қабылдаймыз, ол тегін. Қағаз шифрмен жабылмайды, қолына түскен адам оны оқи алады, сондықтан жабық конвертке салыңыз.
complaints-paper-where = Бұл қайда, қашан болды және кімге шағымданасыз
complaints-paper-passes = Біреуін ғана белгілеңіз. Ештеңе белгіленбесе, ештеңе бермейміз.
complaints-paper-who = Атыңыз және сізге қалай хабарласуға болады
complaints-paper-who-hint = Атыңызды айтпауға болады, бірақ онда көбіне қолымыздан аз нәрсе келеді. Мекенжай немесе телефон болмаса, жауапты сізге жеткізе алмаймыз.
complaints-paper-sign = Күні мен қолы
complaints-paper-office = Мекеме толтырады

# Есеп-сан

complaints-figures-title = Есеп-сан
complaints-figures-of = { $year } жылғы есеп-сан
complaints-figures-before = Өткен жыл
complaints-figures-note = Бұл сандар мекеменің ішіне арналған. Жарияланатыны бөлек тексеруден өтеді: аз сан адамды танытып қоюы мүмкін.
complaints-figures-what = Не саналады
complaints-figures-number = Саны
complaints-figures-means = Бұл нені білдіреді
complaints-figures-ended = Істер немен аяқталды
complaints-figures-none = Әзірге ештеңе жоқ.
complaints-figures-few = Бағаны бес адам бергеннен кейін көрсетеміз: азырақ болса, кім екені білініп қалуы мүмкін.
complaints-figure-received = Түскен шағымдар
complaints-figure-answered = Жауап берілді
complaints-figure-in-time = Соның ішінде мерзімінде
complaints-figures-voices =
    { $n ->
        [one] { $n } адам қалай болғанын айтты
       *[other] { $n } адам қалай болғанын айтты
    }

# Annual report, briefings and dashboard

complaints-chapter = Шағымдар
complaints-chapter-figure-received = Түскен шағымдар
complaints-chapter-figure-by-right = Түскен шағымдар, құқықтар бойынша
complaints-chapter-figure-by-region = Түскен шағымдар, өңірлер бойынша
complaints-chapter-figure-by-channel = Түскен шағымдар, келіп түсу жолы бойынша
complaints-chapter-figure-by-month = Түскен шағымдар, айлар бойынша
complaints-chapter-figure-outcomes-by-right = Істердің нәтижесі, құқықтар бойынша
complaints-chapter-figure-outcomes = Істер қалай аяқталды
complaints-chapter-figure-answered = Жауап берілген шағымдар
complaints-chapter-figure-answered-in-time = Мерзімінде жауап берілгені
complaints-chapter-figure-remedies = Істердің нәтижесі адамдар үшін
complaints-chapter-counting = Шағымдар қалай саналады
complaints-chapter-counted = Шағым түскен күні бір рет саналады. Құқық, өңір және орган шағым тіркелгенде жазылады, оған дейін белгісіз деп есептеледі. Іс істейтін ештеңе қалмаған күні жабылған болып, шешім мерзімі тоқтаған күні жауап берілген болып саналады.
complaints-chapter-hidden = Шағын сандар да, оларды есептеп шығаруға болатын сандар да көрсетілмейді: шағын санның артынан адамды тануға болады. Жасырылған сан шағын да, одан үлкен де болуы мүмкін.
complaints-chapter-powers = Институт шағым бойынша не істей алады
complaints-chapter-can = Институт шағым жасалған органнан түсініктеме сұрайды, мән-жайды қарайды және құқық бұзылған-бұзылмағанын айтады. Бұзылса, құқықты қалпына келтіру жолын ұсынады және органның не істегенін бақылайды. Сондай-ақ адамға басқа қорғану жолдарын түсіндіреді және өзге орган шешуге тиіс мәселені сол органға жібереді. Шағым беру тегін, ол үшін ешкімге қысым көрсетуге болмайды.
complaints-chapter-in-time = Шешім қабылдануға тиіс мерзім, жұмыс күнімен: { $n }. Мерзім ұзартылуы мүмкін, оның себебі адамға хабарланады. Негізі: { $source }.
complaints-chapter-own-rule = институттың өз қағидасы
complaints-chapter-torture = Азаптау немесе қатыгез қарау туралы хабар адам не беруге рұқсат еткеніне қарамастан бірден прокурорға жіберіледі. Жіберілуге тиіс уақыт, минутпен, түн мен мереке күндерін қоса есептегенде: { $n }. Негізі: { $source }. Адамның аты ол рұқсат етсе немесе міндет талап етсе ғана айтылады, бұл туралы оған алдымен хабарланады.
complaints-chapter-overdue-none = Бұл кезеңде тізілімде бірде-бір орган аталған жоқ.
complaints-chapter-overdue-named = Осы кезеңде аталған органдар
complaints-chapter-overdue-silent = Тізілімдегі әлі жауап бермеген органдар
complaints-chapter-overdue-all-replied = Ашық тізілімде жауап бермеген орган жоқ.
complaints-chapter-was-due = Жауап мерзімі біткен ай: { $month }
complaints-chapter-ask-time = Шағымға жауап қанша уақытта беріледі?
complaints-chapter-ask-torture = Азаптау туралы шағым түссе не болады?
complaints-chapter-ask-overdue = Орган жауап бермесе, институт не істейді?
complaints-chapter-ask-hidden = Кейбір сандар неге көрсетілмейді?
complaints-signal-late = Мерзімі өткен істер
complaints-signal-week = Бір апта ішінде мерзімі бітетін істер, мерзімі өткендерін қоса
complaints-signal-review = Сұралған, әлі шешілмеген қайта қараулар
complaints-signal-rising = { $name }: соңғы { $n } күнде түскені
complaints-signal-region = { $name }: мерзімі өткен істер
complaints-signal-silent = { $name }: жауабы кешіккен істер
complaints-mark-silent = орган жауап бермеген
complaints-mark-review = қайта қарау сұралған
complaints-queue-arrived-days = Соңғы { $n } күнде, жабылғандарын қоса
