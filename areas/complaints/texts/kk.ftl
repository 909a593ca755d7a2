# Бастапқы бет

complaints-start-title = Шағым беру және жауап алу
complaints-start-ask = Құқығыңыз бұзылды ма?
complaints-start-listen = Біз тыңдаймыз.
complaints-start-lead = Мемлекеттік орган немесе лауазымды адам құқығыңызды бұзды деп ойласаңыз, бізге жазыңыз. Біз тексереміз, органнан түсініктеме сұраймыз және нәтижесін сізге айтамыз.
complaints-start-go = Шағым беру
complaints-start-receipt = Түбіртегім бар: жауапты көру
complaints-start-note = Шамамен 15 минут. Тіркелудің қажеті жоқ.
complaints-fact-free = Тегін
complaints-fact-free-text = Ақы да, делдал да керек емес.
complaints-fact-unnamed = Атыңызды айтпауға болады
complaints-fact-unnamed-text = Бұл неге әсер ететінін алдын ала түсіндіреміз.
complaints-fact-choose = Кімге не айтылатынын өзіңіз таңдайсыз
complaints-fact-choose-text = Заң бізді хабарлауға міндеттесе, алдымен сізге айтамыз.
complaints-urgent = Қазір қауіп төніп тұр ма?
complaints-urgent-text = Алдымен қоңырау шалыңыз. Шағымды кейін де бере аласыз.
complaints-expect = Бізден не күтуге болады
complaints-can = Қолымыздан келеді
complaints-can-ask = Органнан түсініктеме мен құжат сұраймыз
complaints-can-visit = Түрмелер мен басқа да жабық мекемелерге барамыз
complaints-can-recommend = Бұзушылықты жою туралы ұсыным береміз: орган оны белгіленген мерзімде қарап, нәтижесін бізге хабарлауға міндетті
complaints-cannot = Қолымыздан келмейді
complaints-cannot-court = Сот шешімін өзгерте алмаймыз, бірақ оған қалай шағымдануға болатынын түсіндіреміз
complaints-cannot-time = Сотқа жүгіну мерзімін тоқтата алмаймыз: біздің жауапты күтіп, ол мерзімді өткізіп алмаңыз
complaints-cannot-private = Екі жеке адамның арасындағы дауды шешпейміз
complaints-how = Шағымыңыз қалай қаралады
complaints-how-tell = Айтып бересіз
complaints-how-tell-text = Бір бетте бір сұрақ. Нақты күнін білмесеңіз де болады.
complaints-how-receipt = Түбіртек аласыз
complaints-how-receipt-text = Бұл – он екі сөз. Жауапты сол сөздермен оқисыз.
complaints-how-examine = Тексереміз
complaints-how-examine-text = Органға сұрау жібереміз. Іс қай жерге жеткенін түбіртекпен көріп отырасыз.
complaints-how-answer = Жауап береміз
complaints-how-answer-text = Не анықтағанымызды және не ұсынғанымызды түсінікті тілмен жазамыз.
complaints-doors = Тағы не білуге болады
complaints-door-office = Құқығыңызды кім қорғайды
complaints-door-office-text = Лауазымды кім атқарады, өңіріңізде мекеменің өкілі кім.
complaints-door-safety = Интернетте қауіпсіз болу
complaints-door-safety-text = Телефоныңызды немесе компьютеріңізді біреу тексеретін болса.

# Бастамас бұрын

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
complaints-check-reads-child = Жазғаныңызды тек сізге көмектесу тапсырылған қызметкерлер аша алады. Ата-анаңыздың келісімін сұрамаймыз. Өзіңіз айтпасаңыз, ата-анаңызға да, мектепке де, басқа ешкімге де ештеңе бермейміз. Бір жағдай бөлек: билік өкілдері ұрған, азаптаған немесе қорлаған болса, прокурорға хабарлауға міндеттіміз. Қазір қауіп төніп тұрса, 112 нөміріне қоңырау шалыңыз.

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
complaints-mistake-receipt-word = { $place }-сөзді тексеріңіз: «{ $word }» деген сөз біздің тізімде жоқ. Ұқсас сөздер: { $near }
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

    Сұрақтарымыз:
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
complaints-demo-reply = Көрсетілген мән-жайлар қаралды. Журналдарымызға сәйкес барлық әрекет белгіленген тәртіппен жасалған. Журналдардың көшірмесі қоса беріледі.
complaints-demo-finding = Сіздің айтқаныңызды органның түсініктемесімен және құжаттарымен салыстырдық. Екі жақ бірдей айтқанға сүйендік; айтқандары екі түрлі болған жерде сол кезде жасалған құжаттарға сендік.
complaints-demo-recommendation = Адамның мәселесін он жұмыс күні ішінде қайта қарап, оған себептерін көрсетіп жазбаша жауап беруді және не істелгенін бізге хабарлауды ұсынамыз.
complaints-demo-not-competent = Бұл мәселені заң бойынша басқа орган шешеді. Оған жазбаша жүгініңіз: ол белгіленген мерзімде жауап беруге міндетті. Жауап келмесе немесе көмектеспесе, бізге қайта жазыңыз.
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
