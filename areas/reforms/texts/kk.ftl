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
