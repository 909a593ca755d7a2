# Жалпыға ашық бет

institution-nav = Мекеме туралы
institution-nav-sign-in = Қызметкерлерге: кіру
institution-title = Құқығыңызды кім қорғайды
institution-lead = Лауазымды кім атқарады, оны кім, қандай негізде тағайындады, өңіріңізде мекеменің өкілі кім – бәрі осында. Әр жолдың күні бар: өткен кез келген күнді қарай аласыз.
institution-on = Қай күнгі жағдайды көрсетейік
institution-other-day = Басқа күнді қарау
institution-show-day = Сол күнді көрсету
institution-as-of-today = Бүгінгі жағдай: { $day }
institution-as-of = Мына күнгі жағдай: { $day }
institution-back-to-today = Бүгінге оралу
institution-empty-title = Әзірге ештеңе жазылмаған
institution-empty-text = Кім қандай лауазымда екенін мекеме әлі енгізген жоқ. Расталмағанды көрсеткенше, ештеңе көрсетпегенді жөн көрдік.
institution-who = Лауазымды кім атқарады
institution-how = Бұл лауазымға қалай келеді
institution-proposed-by = Кім ұсынады
institution-appointed-by = Кім тағайындайды
institution-approved-by = Кім келісім береді
institution-term = Мерзімі
institution-term-years =
    { $n ->
        [one] { $n } жыл
       *[other] { $n } жыл
    }
institution-setting = Мекеменің өзі осылай сипаттайды. Заң мәтінімен әлі салыстырылған жоқ.
institution-source = Дереккөзі
institution-since = Қай күннен
institution-until = Қай күнге дейін
institution-ground = Негізі
institution-act = Актісі
institution-act-of = № { $number }, { $day }
institution-act-number = № { $number }
institution-read-act = Актіні оқу
institution-acting = Міндетін атқарушы
institution-acted = { $name }, міндетін уақытша атқарушы
institution-vacant = Орын бос
institution-vacant-since = Орын { $since } бос
institution-from-to = { $from } – { $to }
institution-nobody-recorded = Бұл күнге ешкім жазылмаған.
institution-past = Әр жылдары кім атқарды
institution-deputies = Орынбасарлар
institution-center-lead = Жұмыс органы: шағымыңызды оның қызметкерлері оқиды, қарайды және жауабын дайындайды.
institution-center-tasks = Не істейді
institution-center-task-complaints = Шағымдарды қабылдап, қарайды
institution-center-task-visits = Түрмелер мен басқа да жабық мекемелерге баруды ұйымдастыруға көмектеседі
institution-center-task-reforms = Ұсынымдардың орындалуын қадағалайды
institution-center-task-laws = Заңдарды қалай жақсарту керегі туралы ұсыныс дайындайды
institution-center-task-report = Жыл сайынғы баяндаманы дайындайды
institution-center-setting = Бұл тізімді мекеменің өзі жасады.
institution-units = Бөлімдер
institution-regions = Өңірлердегі өкілдер
institution-region = Өңір
institution-representative = Өкіл

# Кіру

institution-sign-in = Кіру
institution-sign-in-lead = Бұл – мекеме қызметкерлері, алдын алу тетігінің қатысушылары, кеңес мүшелері және мемлекеттік органдар атынан жауап беретін адамдар кіретін есік.
institution-sign-in-name = Кіру аты
institution-password = Құпиясөз
institution-continue = Жалғастыру
institution-sign-in-why = Неге екі қадам
institution-sign-in-why-text = Құпиясөз өзіңіздің кілттеріңізді ашады, ал олар тек өзіңіз жүргізетін істерді ашады. Құпиясөзді біреу біліп қойса да, код бұл – сіз екеніңізді растайды.
institution-sign-in-logged = Әр кіру уақытымен бірге жазылып отырады.
institution-sign-in-complainant = Шағым бергіңіз келе ме немесе түбіртегіңіз бар ма? Ол үшін тіркелудің қажеті жоқ.
institution-to-start = Басты бетке өту
institution-signed-out-title = Сіз шықтыңыз
institution-signed-out-text = Компьютер ортақ болса, браузерді де жабыңыз.
institution-code-title = Бұл – сіз екеніңізді растаңыз
institution-code = Қолданбадағы код
institution-code-hint = Алты цифр. Қосалқы код та жарайды
institution-lost-phone = Телефоным қасымда жоқ
institution-lost-phone-text = Қолданбаны қосқанда жазып алған қосалқы кодтардың бірін теріңіз. Әрқайсысы бір рет жарайды.
institution-lost-codes-text = Кодтарыңыз да жоқ па? Әкімшіге айтыңыз: ол басқа телефон қосуға мүмкіндік береді. Әкімші сіздің істеріңізді көрмейді.
institution-start-anew = Құпиясөзден қайта бастау
institution-app-title = Телефоныңызды қосыңыз
institution-app-lead = Енді құпиясөзден бөлек телефондағы код та керек. Бұл бір рет жасалады және екі минуттай уақыт алады.
institution-app-step-1 = Код көрсететін қолданбаны ашыңыз
institution-app-step-1-text = Алты цифрлы код (TOTP) көрсететін кез келгені жарайды. Оған интернет керек емес.
institution-app-step-2 = Оған мына суретті көрсетіңіз
institution-app-step-2-text = Немесе астындағы әріптерді теріңіз.
institution-app-step-3 = Кодты теріңіз
institution-app-step-3-text = Қолданба әр 30 секунд сайын жаңа код көрсетеді.
institution-app-qr = Қолданбаға арналған сурет; сол әріптер астында да жазылған
institution-app-secret = Сурет жарамаса, мына әріптерді теріңіз:
institution-app-code-hint = Қолданба дәл қазір көрсетіп тұрған алты цифр
institution-app-why = Телефон не біледі
institution-app-why-text = Жұмысыңыз туралы ештеңе білмейді. Қолданба екі жаққа да мәлім құпия бойынша уақытты ғана есептейді.
institution-codes-title = Қосалқы кодтарыңыз
institution-codes-lead = Телефоныңызды жоғалтсаңыз, осылардың бірімен кіресіз. Әрқайсысы бір рет жарайды.
institution-codes-keep = Жазып алыңыз немесе осы бетті басып шығарыңыз да, телефон мен компьютерден бөлек сақтаңыз.
institution-codes-kept = Сақтап қойдым
institution-codes-once = Бұл кодтарды бір-ақ рет көрсетеміз. Олар бізде оқуға болатын түрде сақталмайды.

# Өз тіркелгім

institution-account = Тіркелгі
institution-me = Мен туралы
institution-name = Аты-жөні
institution-roles = Рөлдері
institution-unit = Бөлімі
institution-state = Күйі
institution-sessions = Қай жерде кіріп тұрсыз
institution-sessions-text = Бейтаныс кіру көрсеңіз, оны тоқтатып, құпиясөзіңізді ауыстырыңыз.
institution-session-opened = Кірген уақыты
institution-session-seen = Соңғы әрекет
institution-session-this = Осы жер
institution-session-end = Тоқтату
institution-sign-out-everywhere = Барлық жерден шығу
institution-change-password = Құпиясөзді ауыстыру
institution-recovery = Қосалқы кодтар
institution-recovery-left =
    { $n ->
        [0] Код қалған жоқ. Жаңаларын қазір алыңыз.
        [one] { $n } код қалды.
       *[other] { $n } код қалды.
    }
institution-renew-hint = Код бұл – сіз екеніңізді растайды; ескі қосалқы кодтар жарамай қалады
institution-renew-codes = Жаңа қосалқы кодтар алу
institution-waiting =
    { $n ->
        [one] { $n } адам бөліміңізге кіргізуіңізді күтіп отыр
       *[other] { $n } адам бөліміңізге кіргізуіңізді күтіп отыр
    }
institution-waiting-text = Кіргізу – бөлімнің кілттерін беру деген сөз: ол адам бөлімнің істерін аша алады. Оны танитыныңызға көз жеткізіңіз. Кілттерді ол келесі кіргенінде алады.
institution-let-in = Кіргізу
institution-password-title = Құпиясөзді ауыстыру
institution-password-lead = Басқа жерлердегі кірулеріңіз тоқтатылады. Кілттеріңіз бен істеріңіз сол қалпында қалады.
institution-password-new-lead = Сізге берілген құпиясөзді тағы біреу білді. Өз құпиясөзіңізді ойлап табыңыз да, жұмысқа кірісіңіз.
institution-password-current = Қазіргі құпиясөз
institution-password-new = Жаңа құпиясөз
institution-password-hint = Кемінде 12 таңба. Бір-біріне қатысы жоқ бірнеше сөз жақсы әрі есте оңай қалады
institution-password-repeat = Жаңа құпиясөзді тағы бір рет теріңіз

# Тіркелгілерді жүргізу

institution-room-people = Адамдар
institution-room-holders = Лауазымдар
institution-room-log = Әрекеттер журналы
institution-room-rights = Құқықтар
institution-room-account = Менің тіркелгім
institution-people-count =
    { $n ->
        [one] { $n } адам
       *[other] { $n } адам
    }
institution-people-note = Тіркелгілерді жүргізетін адам ешбір істі ашпайды: бөлімнің кілттерін әркім өз бөлімінің басшысынан алады.
institution-person-new = Адам қосу
institution-name-kk = Аты-жөні, қазақша
institution-name-ru = Аты-жөні, орысша
institution-name-en = Аты-жөні, ағылшынша
institution-name-hint = Әріптестеріне осылай көрінеді
institution-sign-in-hint = 3-тен 64-ке дейін әріп, цифр, нүкте немесе сызықша
institution-roles-hint = Әкімші мен аудитордың басқа рөлі де, бөлімі де болмайды
institution-unit-hint = Бөлім басшысы кіргізеді. Бөлімнің алғашқы адамы кілттерді бірден алады
institution-no-unit = Бөлімсіз
institution-unit-waits = { $unit } (кіргізуді күтіп тұр)
institution-body = Мемлекеттік орган
institution-body-hint = Орган атынан жауап беретін адам үшін ғана: оның мұнда рөлі жоқ
institution-no-body = Жоқ
institution-create = Тіркелгі ашу
institution-handed-title = Мұны иесіне беріңіз
institution-handed-lead = Өзіне жүзбе-жүз немесе телефонмен айтыңыз. Ол алғаш кіргенде телефонын қосып, өз құпиясөзін ойлап табады.
institution-password-initial = Бастапқы құпиясөз
institution-handed-once = Бұл құпиясөзді бір-ақ рет көрсетеміз, сақтамаймыз.
institution-handed-done = Бердім
institution-state-active = Қолданыста
institution-state-new = Әлі кірмеген
institution-state-no-app = Телефоны қосылмаған
institution-state-locked = Жабық
institution-own-account = Бұл – өз тіркелгіңіз. Оны тек басқа әкімші жаба немесе жаңарта алады.
institution-act-lock = Жабу
institution-act-lock-text = Ол адам жүйеден шығарылады және кіре алмайды. Бөлімі онсыз жаңа кілттерге көшеді.
institution-act-unlock = Қайта ашу
institution-act-unlock-text = Ол қайтадан кіре алады және алдымен құпиясөзін ауыстырады. Бөлім басшысы оны бөлімге қайта кіргізуі керек.
institution-act-renew = Жаңа құпиясөз
institution-act-renew-text = Құпиясөзін ұмытқан адам үшін. Кілттері жаңарады: бөлім басшысы оны бөлімге қайта кіргізуі керек.
institution-act-forget-app = Телефонды ұмыту
institution-act-forget-app-text = Келесі кіргенінде ол басқа телефон қосады. Ескі қосалқы кодтар жарамай қалады.
institution-act-end-sessions = Барлық жерден шығару
institution-act-end-sessions-text = Оның барлық құрылғыдағы кірулерін тоқтатады.

# Лауазымдар мен қол қою

institution-holders-note = Мұнда жазылғаны жалпыға ашық бетте тұрады және кімнің қол қоя алатынын анықтайды.
institution-tenures = Кім қандай лауазымда
institution-tenure-new = Тағайындауды жазу
institution-tenure-lead = Бір жол – бір адамның бір лауазымдағы уақыты. Бос тұрған кезді жазудың қажеті жоқ: ол өзі шығады.
institution-office = Лауазым
institution-days = Күндері
institution-end = Аяқтау
institution-seat = Қай орын
institution-seat-hint = Өкіл үшін – өңір, басшы үшін – бөлім, орынбасар үшін – нөмірі
institution-seat-only = Орын біреу-ақ
institution-seat-deputy = { $number }-орынбасар
institution-their-account = Тіркелгісі
institution-their-account-hint = Онсыз адам көрінеді, бірақ мұнда қол қоя алмайды
institution-no-account = Жоқ
institution-acting-box = Міндетін атқарады
institution-acting-hint = Орын бос тұрғанда немесе иесі болмағанда
institution-first-day = Алғашқы күні
institution-last-day = Соңғы күні
institution-last-day-hint = Белгісіз болса, бос қалдырыңыз
institution-ground-kk = Негізі, қазақша
institution-ground-ru = Негізі, орысша
institution-ground-en = Негізі, ағылшынша
institution-ground-hint = Бір сөйлеммен: кімнің шешімімен және неліктен
institution-act-no = Актінің нөмірі
institution-act-day = Актінің күні
institution-act-address = Актінің мекенжайы
institution-act-address-hint = Әркім оқи алатын жер; https:// деп басталады
institution-record = Жазу
institution-delegations = Кім басқаның атынан қол қоя алады
institution-delegations-note = Хаттың әр түріне қағидаларда аталған адамдардан бөлек.
institution-no-delegations = Қол қою құқығы ешкімге берілмеген.
institution-delegation-new = Қол қою құқығын беру
institution-delegation-lead = Адам бір күннен екінші күнге дейін хаттың бір түріне лауазым атынан қол қояды.
institution-letter = Хаттың түрі
institution-in-name-of = Кімнің атынан
institution-signs = Кім қол қояды

# Аудиторға

institution-rights-note = Бағдарлама әр әрекеттің алдында дәл осы кестеге қарайды. Басқа кесте жоқ.
institution-right = Не істеуге болады
institution-right-on = Неге қатысты
institution-needs-case = тек өзі қатысатын іс
institution-needs-no-case = мекеме жұмысы
institution-right-who = Кім істей алады
institution-log-note = Әр әрекет мұнда байқатпай өзгертуге болмайтын жол қалдырады. Онда аты-жөн мен сөз емес, кодтар тұрады: аттар оқып отырғанда ғана қойылады.
institution-verify = Журналды түгел тексеру
institution-log-sound = Журнал бүтін
institution-log-unsound = Журнал бүлінген
institution-log-unsound-text = Біреу жолдарды немесе олардың кілттерін өзгерткен, жойған не қосқан. Ештеңені өзгертпеңіз, дерекқордың көшірмесін сақтап, мекеме басшысына айтыңыз.
institution-log-counts = Тексерілген жол: { $leaves }. Қол қойылған бақылау нүктесі: { $checkpoints }.
institution-log-waiting = Нөмір күтіп тұрғаны: { $waiting }.
institution-log-who = Кім
institution-log-everybody = Бәрі
institution-log-filter = Көрсету
institution-log-number = №
institution-log-when = Қашан
institution-log-what = Не істелді
institution-log-on = Неге қатысты
institution-log-shown =
    { $n ->
        [one] { $n } жол
       *[other] { $n } жол
    }

# Рөлдер

institution-role-intake-officer = Қабылдау қызметкері
institution-role-case-officer = Іс жүргізуші
institution-role-head-of-unit = Бөлім басшысы
institution-role-ombudsperson = { "Омбудсмен" }
institution-role-npm-coordinator = ҰАТ үйлестірушісі
institution-role-npm-member = ҰАТ қатысушысы
institution-role-council-member = Кеңес мүшесі
institution-role-treaty-officer = Шарттар жөніндегі қызметкер
institution-role-editor = { "Редактор" }
institution-role-administrator = Әкімші
institution-role-auditor = { "Аудитор" }
institution-role-focal-point = Органның жауапты адамы
institution-role-staff = Қызметкер
institution-role-job = Бағдарлама
institution-role-complainant = Шағым беруші
institution-role-public = Кез келген адам

# Құқықтар

institution-right-file-complaint = Шағым беру
institution-right-read-own-case = Өз ісін түбіртекпен көру
institution-right-add-to-own-case = Түбіртекпен жазу, файл қосу, шағымды қайтарып алу
institution-right-enter-complaint = Қағазбен немесе ауызша түскен шағымды енгізу
institution-right-see-queue = Кезекті мазмұнынсыз көру
institution-right-register = Шағымды тіркеу
institution-right-assign = Іске адам бекіту
institution-right-read-case = Істегі әңгіме мен файлдарды ашу
institution-right-read-identity = Шағым берушінің кім екенін ашу
institution-right-write-note = Ішкі жазба жазу
institution-right-ask-complainant = Шағым берушінен сұрау
institution-right-decide-admissibility = Қарауға қабылдау туралы шешу
institution-right-alert-prosecutor = Азаптау туралы прокурорға хабарлау
institution-right-inquire-body = Органнан түсініктеме сұрау
institution-right-see-letters = Өз органына келген хаттардың тізімін көру
institution-right-read-inquiry = Өз органына келген хатты оқу
institution-right-answer-inquiry = Өз органы атынан жауап беру
institution-right-find = Қорытынды жазу
institution-right-decide = Іс бойынша шешім қабылдау
institution-right-override-consent = Келісілгеннен артығын себебін жазып беру
institution-right-send-letter = Хат жазу және жіберу
institution-right-sign-letter = Хатқа қол қою
institution-right-close-case = Істі жабу
institution-right-reopen-case = Істі қайта ашу
institution-right-hold-case = Істі мерзімінен артық сақтау
institution-right-put-up-wall = Мүдделер қақтығысында істі біреуге жабу
institution-right-erase-case = Мерзімі біткен істі екі адам болып өшіру
institution-right-see-recommendations = Ұсынымдарды және олардың орындалуын көру
institution-right-follow-up = Ұсынымның орындалуын белгілеу
institution-right-keep-treaties = Шарттар мен баяндама мерзімдерін жүргізу
institution-right-see-docket = Комитеттерге жіберілген хабарлар тізімін көру
institution-right-read-communication = Хабарды ашу
institution-right-write-communication = Хабарға жазба енгізу
institution-right-keep-measures = Бағдарламаларды, шараларды және жүктелген ұсынымдарды жүргізу
institution-right-assess-measure = Шараға институт атынан баға беру
institution-right-report-measure = Өз органының шаралары бойынша есеп беру
institution-right-keep-overdue = Мерзімі өткен жауаптар тізілімін жүргізу: органды ескерту
institution-right-decide-overdue = Органды тізілімде атау туралы шешу және жазбаны түзету
institution-right-see-statistics = Статистиканы көру
institution-right-write-publications = Жариялауға мәтін дайындау
institution-right-publish = Жариялау
institution-right-keep-briefings = Брифинг дайындау және қонақтар тізімін жүргізу
institution-right-amend-registers = Тізілімдерді өзгерту
institution-right-manage-office = Лауазымдар мен қол қою құқығын жазу
institution-right-manage-accounts = Тіркелгілерді жүргізу
institution-right-read-audit-log = Журналды оқу және тексеру
institution-right-read-rights = Осы кестені көру

# Нені түзетуге болады

institution-wrong-day = Күнді таңдаңыз, мысалы 2026-11-22
institution-wrong-name-or-password = Ат пен құпиясөз бір-біріне сай келмейді. Екеуін де тексеріңіз
institution-wrong-locked = Бұл тіркелгі жабық. Әкімшіге айтыңыз
institution-wrong-code = Код сәйкес келмеді немесе бұрын қолданылған. Келесі кодты күтіп, соны теріңіз
institution-wrong-password-short =
    { $n ->
        [one] Кемінде { $n } таңба керек
       *[other] Кемінде { $n } таңба керек
    }
institution-wrong-password-long = Бұл тым ұзын: 256 байттан аспасын
institution-wrong-password-name = Құпиясөзге кіру атыңызды қоспаңыз
institution-wrong-password-same = Қазіргісінен басқа құпиясөз ойлап табыңыз
institution-wrong-password-current = Қазіргі құпиясөзіңіз бұл емес
institution-wrong-password-again = Екеуі бірдей емес. Жаңа құпиясөзді тағы бір рет теріңіз
institution-wrong-name = Аты-жөнін үш тілде де жазыңыз
institution-wrong-sign-in-name = 3-тен 64-ке дейін әріп, цифр, нүкте немесе сызықша жазыңыз, бос орын болмасын
institution-wrong-name-taken = Мұндай кіру аты бар. Басқасын таңдаңыз
institution-wrong-no-role = Кемінде бір рөлді белгілеңіз
institution-wrong-apart = Әкімші мен аудитордың басқа рөлі де, бөлімі де болмайды: тіркелгілерді жүргізетін немесе тексеретін адам істерді ашпауы керек
institution-wrong-focal-point = Орган атынан жауап беретін адамның мұнда рөлі де, бөлімі де болмайды
institution-wrong-own-account = Өз тіркелгіңізге мұны жасай алмайсыз. Басқа әкімшіге айтыңыз.
institution-wrong-not-locked = Бұл тіркелгі жабық емес.
institution-wrong-form = Бұл форма басқа кіру кезінде ашылған. Бетті қайта ашып, қайталаңыз.
institution-wrong-ends-before = Соңғы күні алғашқы күнінен бұрын
institution-wrong-overlap = Бұл күндердің бір бөлігінде орын басқа адамға жазылған: { $name }. Алдымен сол уақытты аяқтаңыз немесе күндерді өзгертіңіз
institution-wrong-office = Ол күні мұндай лауазым болмаған
institution-wrong-region = Өңірді таңдаңыз
institution-wrong-ground = Негізін үш тілде де жазыңыз
institution-wrong-address = Мекенжай https:// деп басталуы керек
institution-wrong-letter = Ол күні хаттың мұндай түрі болмаған
institution-wrong-not-its-letter = Бұл лауазымдағылар мұндай хатқа қол қоймайды, сондықтан беретін құқық жоқ
institution-wrong-person = Адамды таңдаңыз
institution-wrong-since = Алғашқы күнін жазыңыз
institution-wrong-demo = Бұл дерекқор – көрсету нұсқасы, ол ешқашан нағыз мекемеге айналмайды. Бос дерекқордан бастаңыз.
institution-wrong-founded = Бұл дерекқор бір мекеменікі. Бос дерекқордан бастаңыз.

# Recovery and keys

institution-room-recovery = Қалпына келтіру
institution-room-keys = Кілттер
institution-right-recover-access = Қолжетімділікті қайтаруды сенім білдірілген адамдардан сұрау
institution-recovery-note = Біреу құпиясөзін ұмытып, оны жұмысқа қайта қоса алатын әріптесі болмаса, қолжетімділікті сенім білдірілген адамдар бірге қайтарады. Бір адам, тіпті әкімші де, мұны жалғыз жасай алмайды.
institution-recovery-open = Басталғандары
institution-recovery-none = Ештеңе басталған жоқ.
institution-recovery-ground = Негізі
institution-recovery-asked = Кім, қашан сұрады
institution-recovery-ready = Қашаннан бастап
institution-recovery-now = Кездесу өткізуге болады
institution-recovery-ask = Қолжетімділікті қайтаруды сұрау
institution-recovery-ask-text = Алдымен әкімші адамға жаңа құпиясөз береді. Содан кейін осында сұраңыз. Адам кірген кезде мұны көреді және { $hours } сағат ішінде тоқтата алады.
institution-recovery-ask-go = Сұрау
institution-recovery-stop = Тоқтату
institution-ground-forgotten = Құпиясөз ұмытылды, ал бөлімде қайта қоса алатын адам жоқ
institution-ground-nobody-left = Бөлімнің істерін ашатын ешкім қалмады
institution-choose = Таңдаңыз
institution-trustees = Сенім білдірілген адамдар
institution-trustees-text = Қалпына келтіру кілті { $of } адамға бөлінген. Оны құрау үшін кез келген { $threshold } парақ керек.
institution-sheets-set = Парақтар жинағы { $set }
institution-trustee-proved = Парағы соңғы рет тексерілді: { $date }
institution-trustee-unproved = Парағы әлі тексерілген жоқ
institution-trustee-due = тексеретін кез
institution-drill = Жылдық тексеру
institution-drill-text = Сенім білдірілген адам парағындағы белгілерді тереді. Біз бөліктің дұрыс екенін тексереміз: кілт құралмайды, терілгені сақталмайды.
institution-drill-go = Тексеру
institution-proved = № { $number } парақ дұрыс.
institution-share = Парақтағы белгілер
institution-share-hint = Төрттен он алты топ. Бос орын мен әріптің үлкен-кішісі маңызды емес.
institution-not-shared = Қалпына келтіру кілті бөлінбеген
institution-not-shared-text = Кілт мекеме алғаш іске қосылғанда бөлінеді; онсыз ұмытылған құпиясөзді қалпына келтіру мүмкін емес.
institution-ceremony-title = Қолжетімділікті қайтару: { $name }
institution-ceremony-text = Сенім білдірілген адамдар бір бөлмеде жиналып, әрқайсысы өз парағын өзі тереді. Кілт тек осы бір әрекет үшін құралады да, бірден өшіріледі. Кімнің не ашқаны журналға жазылады.
institution-ceremony-share = { $number }-парақ
institution-ceremony-go = Кілтті құрап, қолжетімділікті қайтару
institution-ceremony-waits = Күту мерзімі біткен жоқ: { $date } бастап өткізуге болады. Оған дейін иесі қарсы бола алады.
institution-given-back = Қолжетімділік қайтарылды
institution-given-back-text = Парақтарды сенім білдірілген адамдар өздері алып кетеді. Экранда да, серверде де олардан ештеңе қалған жоқ.
institution-sheets-anew = Жаңа парақтар жасау
institution-sheets-anew-text = Сенім білдірілген адам ауысса немесе парағы жоғалса. Бұрынғы парақтар бір-бірімен бұрынғыдай бірігеді, сондықтан оларды түгел жинап, көзін жойыңыз.
institution-sheets-names = Жаңа сенім білдірілген адамдар
institution-sheets-names-hint = Әрқайсысы жаңа жолдан
institution-sheets-threshold = Неше парақ жеткілікті
institution-sheets-go = Бөліп, парақтарды жүктеп алу (PDF)
institution-sheets-title = Қалпына келтіру кілтінің парақтары
institution-sheet-heading = { $number }-парақ, барлығы { $of }: { $name }
institution-sheet-share = Қалпына келтіру кілтінің бөлігі
institution-sheet-code = Парақтағы белгілер QR-код түрінде
institution-sheet-what = Осындай { $threshold } парақ бірге мекеменің барлық ісін ашады. Біреуі жалғыз ештеңе ашпайды.
institution-sheet-keep = Парақты құлыптаулы жерде, басқа парақтардан бөлек сақтаңыз. Суретке түсірмеңіз, ешкімге жібермеңіз. Жоғалса, бірден хабарлаңыз.
institution-sheet-drill = Жылына бір рет парақтың дұрыс екенін тексереміз; оны өзіңіз тересіз.
institution-keys-note = Бөлімнің кілтін кім қай күннен бері ашады. Жеке істі кім ашатыны сол істің бетінде тұр.
institution-keys-log = Кілттердің өзгеруі
institution-keys-log-text = Жаңасы жоғарыда. Бұл бет ашылған сайын бүкіл тізбек тексеріледі. Басылымды телефон арқылы салыстыруға болады.
institution-keys-whose = Кімнің кілті
institution-keys-epoch = Нешінші
institution-keys-fingerprint = Басылымы
institution-keys-retired = енді қолданылмайды
institution-keys-recovery = Қалпына келтіру кілті
institution-keys-since = { $date } бастап
institution-own-recovery = Сіздің қолжетімділігіңізді қайтаруды сұрады
institution-own-recovery-text = Сенім білдірілген адамдар оны { $date } бастап қайтара алады. Егер мұны сіз сұрамаған болсаңыз, тоқтатыңыз.
institution-wrong-choose = Біреуін таңдаңыз
institution-wrong-asked-already = Бұл адам үшін сұрау бар
institution-wrong-too-early = Күту мерзімі біткен жоқ. Көрсетілген уақыттан кейін қайталаңыз.
institution-wrong-not-shared = Қалпына келтіру кілті бөлінбеген.
institution-wrong-threshold = Кемінде екі парақ керек болсын
institution-wrong-trustees = { $few } пен { $most } аралығында адам атаңыз, әрқайсысы жаңа жолдан
institution-wrong-trustee-twice = «{ $name }» екі рет тұр
institution-given-back-units =
    { $n ->
        [one] { $n } бөлімнің кілті қайта ашылды.
       *[other] { $n } бөлімнің кілті қайта ашылды.
    }
institution-given-back-cases =
    { $n ->
        [one] { $n } іс қайта ашылады.
       *[other] { $n } іс қайта ашылады.
    }

institution-needs-confirmation = және соңғы 15 минут ішінде берілген екінші фактор
institution-confirm-lead = Сіз маңызды әрекет жасағалы тұрсыз, ал кіргеніңізге 15 минуттан асты. Енгізгеніңіздің бәрі сақталды.
institution-confirm = Растап, жалғастыру
institution-session-device = Құрылғы
institution-session-unknown = Белгісіз
institution-passkeys = Кіру кілттері
institution-passkeys-text = Кіру кілті қолданбадағы кодтың орнына телефон, компьютер немесе аппараттық кілт арқылы бұл сіз екеніңізді растайды. Ол тек осы сайтқа жауап береді, сондықтан бөтен сайт оны алдап ала алмайды.
institution-passkeys-elsewhere = Кіру кілтін сайт өз атауымен, қорғалған байланыс арқылы ашылған жерде ғана қосуға болады.
institution-passkey-new = Кіру кілтін қосу
institution-passkey-new-lead = Кілтке өзіңізге түсінікті атау беріңіз, содан кейін құрылғы сұрағанды жасаңыз: саусағыңызды тигізіңіз, камераға қараңыз, ПИН-код енгізіңіз немесе кілтті түртіңіз.
institution-passkey-name = Кіру кілтінің атауы
institution-passkey-name-hint = Мысалы: жұмыс ноутбугі
institution-passkey-make = Кіру кілтін жасау
institution-passkey-use = Кіру кілтімен растау
institution-passkey-failed = Құрылғы жауап бермеді немесе осы тіркелгінің кілтін білмейді. Қайталап көріңіз немесе қолданбадағы кодты енгізіңіз.
institution-passkey-no-script = Кіру кілттеріне JavaScript керек
institution-passkey-no-script-text = Бұл браузерде ол өшірулі. Қолданбадағы код онсыз да жұмыс істейді.
institution-passkey-added = Қосылған уақыты
institution-passkey-used = Соңғы қолданылған уақыты
institution-passkey-unused = Әзірге қолданылмаған
institution-passkey-remove = Жою
institution-wrong-passkey-name = Кіру кілтіне 60 таңбадан аспайтын атау беріңіз
institution-wrong-passkey = Құрылғының жауабы тым кеш келді немесе дұрыс болмады. Тағы бір рет көріңіз

# Мемлекеттік органға хаттар

institution-room-letters = Хаттар
institution-letters-lead = Органыңызға жазған хаттарымыз: { $body }. Жауапты орган атынан осы жерде бересіз.
institution-letters-waiting = Жауабыңызды күтіп тұр
institution-letters-none-waiting = Жауап күтіп тұрған хат жоқ.
institution-letters-all = Барлық хат
institution-letters-none = Органыңызға бұл жолмен әлі хат жіберілген жоқ.
institution-letters-shown =
    { $n ->
        [one] { $n } хат
       *[other] { $n } хат
    }
institution-letters-who = Мұны кім оқиды
institution-letters-who-text = Хатты органыңыз атынан жауап беретін адамдардың және осы мәселемен айналысатын қызметкерлеріміздің кілттері ғана ашады. Жауабыңыз бен файлдарыңыз сол кілттермен жабылып, хатпен бірге сақталады. Хаттың қашан ашылғаны жазылып отырады. Шағымның өзі бұл жерде ашылмайды.
institution-letter-standing = Жауабы
institution-letter-number = Нөмірі
institution-letter-date = Күні
institution-letter-due-day = Жауап берудің соңғы күні
institution-letter-opened = Алғаш ашылған уақыты
institution-letter-replied = Алғашқы жауап
institution-letter-answered = Жауап берілді: { $date }
institution-letter-late = Кешікті, соңғы күні: { $date }
institution-letter-today = Соңғы күні – бүгін
institution-letter-due = { $date } жауап беріңіз
institution-letter-no-due = Мерзімі белгіленбеген
institution-letter-pdf = Хатты жүктеп алу (PDF)
institution-letter-facts = Хат туралы
institution-letter-shut = Кілтіңіз бұл хатты ашпайды
institution-letter-shut-text = Хат сізге қазіргі кілтіңіз берілгенге дейін жіберілген: оны сол күні органыңыз атынан жауап берген адамдар ғана аша алады. Ондай әріптесіңіз болса, хатты сол ашады. Жауап мерзімі тоқтамайды.
institution-letter-shut-ask = Ондай әріптесіңіз болмаса, хатты қайта жіберуімізді сұраңыз:
institution-letter-overdue = Жауап келмесе
institution-letter-overdue-text = Мерзімінде жауап берілмеген хат кешіккен жауаптардың ашық тізіліміне енгізілуі мүмкін. Қағида барлық органға бірдей: тізілімде орган мен ай тұрады, адам ешқашан аталмайды. Алдымен ескертеміз, орган себебін түсіндіре алады.
institution-letter-overdue-link = Кешіккен жауаптар тізілімі
institution-replies = Жіберілген жауаптар
institution-replies-none = Әзірге жауап берілген жоқ.
institution-reply-number = { $number }-жауап
institution-reply = Хатқа жауап беру
institution-reply-more = Жауапты толықтыру
institution-reply-text = Органыңыздың жауабы
institution-reply-hint = Жазғаныңыз бізге бірден жетеді, оны қайтарып алуға болмайды. Кейін толықтыра аласыз
institution-reply-files = Құжаттар
institution-reply-files-hint = Ең көбі 10 файл, әрқайсысы 25 МБ-тан аспасын
institution-reply-files-sent = Жіберілген файлдар
institution-reply-go = Жауапты жіберу
institution-reply-sent = Жауабыңыз бізге жетті
institution-reply-sent-text = Хатты жазған қызметкерлер оны енді оқи алады. Бірдеңе қалып қойса, төменде толықтырыңыз.
institution-wrong-reply = Органыңыздың жауабын жазыңыз. Бәрі құжатта тұрса, соны бір сөйлеммен айтыңыз
institution-wrong-reply-long = Бұл тым ұзын: { $most } таңбадан аспасын, қазір { $length }. Қалғанын құжат етіп қосыңыз

# Таң сайын поштаға хабар

institution-mail = Таң сайын поштаға хабар
institution-mail-text = Қаласаңыз, әр жұмыс күні таңертең қанша істің мерзімі өткенін, бүгін және алдағы аптада бітетінін, сізге қанша тапсырма берілгенін электрондық поштаңызға жазып тұрамыз. Онда тек сандар болады: іс те, ат та жазылмайды.
institution-mail-open = Электрондық пошта құпия емес. Хатты көрген адам сіздің осында жұмыс істейтініңізді және сізді қанша жұмыс күтіп тұрғанын біледі. Мекенжайды жабық күйде сақтаймыз, басқа ештеңеге пайдаланбаймыз.
institution-mail-address = Электрондық пошта мекенжайы
institution-mail-lang = Хаттың тілі
institution-mail-save = Сақтау
institution-mail-remove = Жазбау және мекенжайды өшіру
institution-wrong-mail = Бір ғана мекенжай жазыңыз, мысалы name@example.org

# Хат бізден бе?

institution-check-title = Бұл хат бізден бе?
institution-check-lead = Әр хатымызда 18 әріп пен цифрдан тұратын код бар. Оны осында теріңіз, қандай хат екенін айтамыз.
institution-check-code = Хаттағы код
institution-check-code-hint = 18 әріп пен цифр. Бос орын, сызықша және әріптің үлкен-кішісі маңызды емес
institution-check-file = Хаттың файлы
institution-check-file-hint = Өзіңізге келген күйіндегі PDF: соңғы байтына дейін біздікі ме, салыстырып береміз
institution-check-go = Тексеру
institution-check-ours = Мұндай коды бар хатты біз жібердік
institution-check-ours-text = Төменде жазылғанды қолыңыздағы хатпен салыстырыңыз.
institution-check-to = Кімге
institution-check-to-body = Мемлекеттік органға: { $body }
institution-check-to-person = Шағым берген адамға
institution-check-exact = Файл – дәл біздің хатымыз
institution-check-exact-text = Онда ештеңе өзгертілмеген.
institution-check-other = Бұл файл – біздің хатымыз емес
institution-check-other-text = Ол өзгертілген, сканерленген немесе қайта сақталған болуы мүмкін; қағаз хаттың сканері ешқашан сол файлдың өзі болмайды. Бізден сұрап алмайынша, оған сенбеңіз.
institution-check-unknown = Мұндай коды бар хатты білмейміз
institution-check-unknown-text = Кодты хатпен тағы бір рет салыстырыңыз. Код дұрыс болса, хат бізден емес: онда сұралғанды орындамаңыз, ақша төлемеңіз, деректеріңізді ешкімге бермеңіз.
institution-check-call = Бізге хабарласыңыз:
institution-check-kept = Бізде не қалады
institution-check-kept-text = Код та, файл да сақталмайды. Хаттың нөмірін, күнін, түрін және органға әлде шағым берген адамға жіберілгенін ғана айтамыз. Ол адамның кім екенін ешқашан айтпаймыз.
institution-wrong-check-code = Хатта тұрған кодты теріңіз
institution-wrong-check-file = Файл толық жетпеді немесе 10 МБ-тан үлкен. PDF файлын қайта таңдаңыз

# Annual report, briefings and dashboard

institution-chapter = Мандат
institution-chapter-holder = Лауазымды кім атқарады
institution-chapter-serving =
    { $office }, { $date }: { $name }, { $since }. Негізі: { $ground }.{ $has_act ->
        [yes] {" "}Акт: { $act }.
       *[no] {""}
    }
institution-chapter-nobody = { $office }, { $date }: ешкім жазылмаған.
institution-chapter-units = Бөлімшелері: { $names }.
institution-chapter-regions = Өңірлер: { $all }. Институттың өңірлік кеңселері: { $units }. Өңірдегі өкілі бар өңірлер: { $serving }.
institution-chapter-history = Осы кезеңде лауазым атқарғандар
institution-chapter-office = Лауазым
institution-chapter-who = Кім
institution-chapter-days = Қашан
institution-chapter-ask-ground = Уәкіл лауазымды қандай негізде атқарады?
institution-chapter-ask-independence = Уәкіл тәуелсіз бе?
