# Договоры: положение на день

treaties-title = Обязательства государства по правам человека
treaties-nav = Договоры
treaties-lead = 18 договоров и протоколов ООН: что государство подписало, что закрепило законом, что для него вступило в силу. Это четыре разных дня.
treaties-as-of-today = На сегодня, { $day }.
treaties-as-of = На день: { $day }.
treaties-back-to-today = Вернуться к сегодняшнему дню
treaties-other-day = Посмотреть на другой день
treaties-on = На какой день
treaties-on-hint = Например, 2021-03-01
treaties-show-day = Показать этот день
treaties-mistake-day = Такого дня нет. Напишите день так: 2021-03-01, то есть год, месяц, число
treaties-party-count = Для государства действуют { $n } из { $of } договоров.
treaties-unknown-count =
    { $n ->
        [one] О { $n } договоре это неизвестно.
        [few] О { $n } договорах это неизвестно.
        [many] О { $n } договорах это неизвестно.
       *[other] О { $n } договора это неизвестно.
    }
treaties-hearing-short = Комитеты, куда человек может пожаловаться на государство: { $n } из { $of }
treaties-to-guide = Примет ли комитет мою жалобу? Ответьте на несколько вопросов
treaties-caption = Дни подписания, закона, сдачи на хранение и вступления в силу по каждому договору
treaties-instrument = Договор
treaties-protocol = протокол
treaties-standing = Положение на этот день
treaties-none = не записано
treaties-not-yet = ещё нет
treaties-unknown = неизвестно
treaties-year = { $year } год
treaties-numbered = { $what }, № { $number }
treaties-worked-out = { $day } (вычислено)
treaties-how-read = Как это читать
treaties-how-read-text = Подпись ещё не обязывает. Закона страны тоже мало: государство сдаёт ратификационную грамоту на хранение Генеральному секретарю ООН, и потом проходит срок, который назначил сам договор. Чего не знаем, не скрываем: так и пишем, «неизвестно».
treaties-csv = Скачать таблицу как открытые данные (CSV)

# Положение договора и что сделало государство

treaties-standing-nothing = Ничего не записано
treaties-standing-not-adopted = Договора ещё не было
treaties-standing-withdrawn = Государство вышло
treaties-standing-signed = Подписан
treaties-standing-law = Закон есть, грамота не сдана на хранение
treaties-standing-deposited = Грамота сдана на хранение, ещё не в силе
treaties-standing-party = Государство – участник
treaties-standing-unknown = Неизвестно
treaties-means-nothing = Нам не известно ни об одном шаге государства к этому договору.
treaties-means-not-adopted = ООН приняла этот договор позже этого дня.
treaties-means-withdrawn = Государство вышло из договора и с тех пор не вернулось.
treaties-means-signed = Государство подписало договор и обещало не действовать против его цели. Договор его ещё не обязывает.
treaties-means-law = Закон страны принят, но другим государствам об этом официально не сообщено. Договор государство ещё не обязывает.
treaties-means-deposited = Ратификационная грамота сдана на хранение. Теперь должен пройти срок, который назначил сам договор.
treaties-means-party = Договор обязывает государство.
treaties-means-unknown = Точно одно: «{ $least }». Что ещё произошло к этому дню, мы не знаем и не гадаем.
treaties-kind-decree-to-sign = Указ о подписании
treaties-kind-signature = Подписание
treaties-kind-instruction = Поручение завершить
treaties-kind-law = Закон страны
treaties-kind-law-reworded = Новая редакция закона
treaties-kind-deposit = Сдача на хранение
treaties-kind-in-force = Вступление в силу
treaties-kind-declaration = Заявление
treaties-kind-reservation = Оговорка
treaties-kind-objection = Возражение другого государства
treaties-kind-accepts = Принятие процедуры
treaties-kind-excludes = Отказ от процедуры
treaties-kind-derogation = Отступление в чрезвычайном положении
treaties-kind-withdrawal = Выход
treaties-kind-not-party = Отмечено: не участник
treaties-certainty-confirmed = прочитано в источнике
treaties-certainty-derived = вычислено по известному дню
treaties-certainty-unconfirmed = общеизвестно, в источнике ещё не прочитано
treaties-certainty-unknown = известно, что неизвестно
treaties-path = Четыре дня
treaties-later = позже этого дня
treaties-deeds = Что сделало государство
treaties-deeds-none = Об этом договоре не записано ни одного факта.
treaties-when = Когда
treaties-what = Что произошло
treaties-certainty = Насколько точно
treaties-source = Источник
treaties-offers = Кто и куда может обратиться
treaties-procedure = Процедура
treaties-committee = Комитет
treaties-answer = Действует ли в отношении государства
treaties-about = О самом договоре
treaties-adopted = Принят в ООН
treaties-general = Вступил в силу вообще
treaties-enters = Для нового государства вступает в силу
treaties-enters-days =
    { $n ->
        [one] через { $n } день после сдачи на хранение
        [few] через { $n } дня после сдачи на хранение
        [many] через { $n } дней после сдачи на хранение
       *[other] через { $n } дня после сдачи на хранение
    }
treaties-enters-months =
    { $n ->
        [one] через { $n } месяц после сдачи на хранение
        [few] через { $n } месяца после сдачи на хранение
        [many] через { $n } месяцев после сдачи на хранение
       *[other] через { $n } месяца после сдачи на хранение
    }
treaties-enters-first =
    { $n ->
        [one] в первый день месяца, следующего за { $n } месяцем после сдачи на хранение
        [few] в первый день месяца, следующего за { $n } месяцами после сдачи на хранение
        [many] в первый день месяца, следующего за { $n } месяцами после сдачи на хранение
       *[other] в первый день месяца, следующего за { $n } месяца после сдачи на хранение
    }
treaties-corrections = Что мы исправили
treaties-struck = факт снят
treaties-because = Почему: { $reason }

# Комитеты

treaties-committees-title = Что могут комитеты ООН в отношении государства
treaties-committees-lead = Комитет – это независимые эксперты. Жалобу человека они рассматривают, только если государство на это согласилось. Некоторые могут расследовать тяжкие нарушения или рассмотреть жалобу одного государства на другое.
treaties-committees-caption = Что каждый комитет мог в отношении государства в этот день
treaties-hearing = Жалобу человека могут рассмотреть { $n } из { $of } комитетов, чья процедура в этот день действовала.
treaties-hearing-unknown =
    { $n ->
        [one] Ещё об { $n } комитете это неизвестно.
        [few] Ещё о { $n } комитетах это неизвестно.
        [many] Ещё о { $n } комитетах это неизвестно.
       *[other] Ещё о { $n } комитета это неизвестно.
    }
treaties-procedure-complaints = Жалоба человека
treaties-procedure-inquiry = Расследование
treaties-procedure-inter-state = Жалоба государства на государство
treaties-procedure-visits = Посещение мест содержания
treaties-procedure-urgent-action = Срочный розыск
treaties-answer-yes = Да
treaties-answer-no = Нет
treaties-answer-unknown = Неизвестно
treaties-answer-not-in-force = Ни для кого ещё не действует
treaties-answer-none = такой процедуры нет
treaties-answer-since = Да, { $since }
treaties-rules = Требования к жалобе человека
treaties-limit = Срок
treaties-elsewhere = Если её рассматривает другой международный орган
treaties-reply = Ответ государства
treaties-limit-months =
    { $n ->
        [one] { $n } месяц после последнего решения в стране
        [few] { $n } месяца после последнего решения в стране
        [many] { $n } месяцев после последнего решения в стране
       *[other] { $n } месяца после последнего решения в стране
    }
treaties-limit-late = срока нет; жалобу позже чем через { $years } лет после последнего решения или через { $elsewhere } года после другого органа могут счесть злоупотреблением
treaties-limit-none = срока нет
treaties-elsewhere-no-bar = не мешает
treaties-elsewhere-pending = мешает, пока тот рассматривает
treaties-elsewhere-examined = мешает и пока рассматривает, и когда рассмотрел
treaties-reply-months =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }

# Путеводитель: примет ли комитет жалобу

treaties-guide-title = Примет ли комитет ООН мою жалобу?
treaties-guide-lead = Ответьте на семь простых вопросов. Мы скажем, в какой комитет можно обратиться, чего не хватает и какой срок нельзя пропустить.
treaties-guide-what-1 = Рядом с каждым ответом написано, из какой он статьи.
treaties-guide-what-2 = Мы не говорим «нет»: решает только сам комитет.
treaties-guide-what-3 = Если не знаете ответа, выберите «не могу сказать»: это тоже ответ.
treaties-guide-language = Выберите язык сейчас: если сменить его по пути, ответы не сохранятся.
treaties-guide-begin = Начать
treaties-guide-next = Продолжить
treaties-guide-complain = Подать жалобу нам
treaties-guide-kept-title = Ваши ответы никто не видит
treaties-guide-kept = Ответы не сохраняются: их нет ни в базе, ни в журнале, ни в файлах { "cookie" }. Их нет и в адресе страницы, поэтому они не остаются в истории браузера. Закроете страницу – их не станет.
treaties-guide-kept-short = Ответы нигде не сохраняются. Закроете страницу – их не станет.
treaties-guide-choose = Выберите один из ответов
treaties-guide-future = Этот день ещё не наступил. Напишите день не позже сегодняшнего
treaties-guide-unsaid = не сказано
treaties-q-about = Что случилось?
treaties-q-note-about = Можно выбрать несколько. Если не можете сказать, не выбирайте ничего: мы покажем все комитеты.
treaties-q-whom = Кого это касается?
treaties-q-note-whom = Комитет принимает жалобу от того, кто пострадал, или от того, кому он это доверил.
treaties-q-when = Когда это было?
treaties-q-note-when = Комитет рассматривает то, что было после дня, когда государство приняло его процедуру.
treaties-q-courts = Что решили суды?
treaties-q-note-courts = Сначала нужно использовать всё, что возможно в стране.
treaties-q-hindered = Что мешает идти дальше в стране?
treaties-q-note-hindered = Если это тянется слишком долго или явно не поможет, комитет может не требовать ждать.
treaties-q-elsewhere = Это дело есть в другом международном органе?
treaties-q-note-elsewhere = Например, в другом комитете. Специальные докладчики ООН таким органом обычно не считаются.
treaties-q-named = Назовёте ли вы своё имя?
treaties-q-note-named = Комитет передаст жалобу государству: оно узнает, кто написал.
treaties-legend-about = О чём это
treaties-legend-several = Можно выбрать несколько
treaties-legend-who = Кто жалуется
treaties-legend-group = Пострадавший человек – …
treaties-legend-when = День, когда это было
treaties-legend-day-hint = Например, 27 3 2024. Если точно не знаете, оставьте пустым.
treaties-legend-goes-on = Продолжается ли это
treaties-legend-courts = Суды
treaties-legend-decided = День последнего решения
treaties-legend-hindered = Препятствие
treaties-legend-before = Другой международный орган
treaties-legend-ended = День, когда тот орган закончил
treaties-legend-named = Ваше имя
treaties-topic-torture = Били, пытали, унижали или отправляют туда, где это грозит
treaties-topic-liberty = Задержали, держат, была угроза жизни или невыносимые условия содержания
treaties-topic-trial = Суд был несправедлив или к суду не допустили
treaties-topic-freedoms = Мешали говорить, собираться, объединяться, верить или голосовать
treaties-topic-family = Вмешались в семью, дом или личную жизнь
treaties-topic-equality = Обошлись хуже, чем с другими
treaties-topic-race = Обошлись хуже из-за национальности, расы или происхождения
treaties-topic-violence = Насилие совершил частный человек, а государство не защитило
treaties-topic-social = Работа, жильё, здоровье, образование или пособие
treaties-topic-disappearance = Человека увели и не говорят, где он
treaties-group-woman = женщина или девочка
treaties-group-child = тогда был младше восемнадцати
treaties-group-disability = человек с инвалидностью
treaties-group-migrant = работник из-за границы или его семья
treaties-who-myself = За себя
treaties-who-child = За своего ребёнка или подопечного
treaties-who-agreed = За человека, который письменно согласен
treaties-who-cannot = За человека, который не может дать согласие: погиб, пропал, его держат без связи
treaties-who-other = За другого человека без его согласия
treaties-goes-on-over = Нет, закончилось
treaties-goes-on-goes-on = Да, продолжается
treaties-goes-on-unsure = Не могу сказать
treaties-courts-last = Решил последний возможный суд
treaties-courts-some = Суд решил, но ещё можно обжаловать
treaties-courts-none = В суд не обращались
treaties-courts-unsure = Не могу сказать
treaties-hindered-nothing = Ничего не мешает
treaties-hindered-slow = Тянется неоправданно долго
treaties-hindered-hopeless = Вряд ли поможет
treaties-hindered-unsure = Не могу сказать
treaties-before-no = Нет
treaties-before-pending = Да, рассматривает
treaties-before-decided = Да, рассмотрел
treaties-before-unsure = Не могу сказать
treaties-named-yes = Да
treaties-named-unpublished = Да, но чтобы его не публиковали
treaties-named-no = Нет, не назову

# Что показал путеводитель

treaties-result-title = Что получилось по комитетам
treaties-result-lead = По вашим ответам и правилам на { $day }.
treaties-result-decides = Принять ли жалобу, решает только сам комитет. То, что здесь написано, – не отказ.
treaties-result-none-title = По вашим ответам комитет не нашёлся
treaties-result-none = Это не значит, что никто не поможет. Измените ответ или напишите нам.
treaties-result-accepts = Принимает ли жалобы на государство:
treaties-result-verdict = Как с этим
treaties-result-point = На что смотрит комитет
treaties-result-article = Откуда это
treaties-verdict-missing = Не хватает
treaties-verdict-open = Сказать нельзя
treaties-verdict-until = Срок
treaties-verdict-met = Похоже, выполнено
treaties-point-accepted = Государство приняло эту процедуру. Первый день: { $day }.
treaties-point-accepted-unknown = Приняло ли государство эту процедуру, нам неизвестно. До того как писать, спросите нас или секретариат комитета.
treaties-point-accepted-no = Государство пока не приняло эту процедуру. Это может измениться; а рассматривая доклад государства, комитет читает и такие сообщения.
treaties-point-accepted-not-in-force = Эта процедура ещё не действует ни для одного государства.
treaties-point-since-after = Это было после того, как государство приняло процедуру ({ $day }).
treaties-point-since-before = Это было до дня { $day } и закончилось. Такое комитет обычно не рассматривает. Если последствия и сейчас нарушают права, напишите об этом.
treaties-point-since-begun-before = Это началось до дня { $day }. Этот комитет рассматривает только то, что началось позже.
treaties-point-since-goes-on = Это началось до дня { $day }, но продолжается. Комитет может рассмотреть то, что было после.
treaties-point-since-maybe = Это было до дня { $day }. Если оно продолжается, комитет может его рассмотреть.
treaties-point-since-unsure = Вы не назвали день. Комитет рассматривает то, что было с { $day }.
treaties-point-victim-self = Вы обращаетесь за себя.
treaties-point-victim-child = За ребёнка или подопечного обратиться можно. Приложите документ, который это подтверждает.
treaties-point-victim-agreed = Приложите письменное согласие этого человека.
treaties-point-victim-cannot = Объясните, почему согласие невозможно. Если вы близкий родственник или адвокат, напишите об этом: решит комитет.
treaties-point-victim-other = Нужно согласие. Если его не получить, напишите почему.
treaties-point-victim-unsure = Вы не сказали, за кого обращаетесь.
treaties-point-courts-last = Последний суд в стране решил. Приложите копии всех решений.
treaties-point-courts-slow = Если это тянется неоправданно долго, ждать не обязательно. Напишите, что и когда вы делали и сколько ждёте.
treaties-point-courts-hopeless = Если вряд ли поможет, этого не требуют. Обоснуйте почему: одного сомнения мало.
treaties-point-courts-hopeless-unsaid = В договоре это прямо не сказано, но комитет требует только действенных средств. Обоснуйте, почему они не помогут.
treaties-point-courts-some = Ещё есть суд, куда можно обратиться. Сначала обратитесь туда.
treaties-point-courts-none = Сначала нужно обратиться в суды и органы в стране. Куда именно, спросите у нас.
treaties-point-courts-unsure = Вы не смогли сказать о судах. Соберите все решения, что есть, и покажите нам.
treaties-point-limit-none = Срок не установлен. И всё же не откладывайте: со временем доказать труднее.
treaties-point-late-unsure =
    { $n ->
        [one] Вы не назвали день последнего решения. Через { $n } год после него жалобу могут счесть злоупотреблением.
        [few] Вы не назвали день последнего решения. Через { $n } года после него жалобу могут счесть злоупотреблением.
        [many] Вы не назвали день последнего решения. Через { $n } лет после него жалобу могут счесть злоупотреблением.
       *[other] Вы не назвали день последнего решения. Через { $n } года после него жалобу могут счесть злоупотреблением.
    }
treaties-point-late-until = Срока нет. Но после дня { $day } жалобу могут счесть злоупотреблением. Пишите раньше.
treaties-point-late-over = День { $day } прошёл: комитет может счесть жалобу злоупотреблением. Объясните, почему она поздняя.
treaties-point-limit-until =
    { $n ->
        [one] После последнего решения даётся { $n } месяц. Последний день: { $day }.
        [few] После последнего решения даётся { $n } месяца. Последний день: { $day }.
        [many] После последнего решения даётся { $n } месяцев. Последний день: { $day }.
       *[other] После последнего решения даётся { $n } месяца. Последний день: { $day }.
    }
treaties-point-limit-over =
    { $n ->
        [one] { $n } месяц после последнего решения истёк: { $day }. Если у опоздания есть веская причина, всё равно напишите и докажите её.
        [few] { $n } месяца после последнего решения истекли: { $day }. Если у опоздания есть веская причина, всё равно напишите и докажите её.
        [many] { $n } месяцев после последнего решения истекли: { $day }. Если у опоздания есть веская причина, всё равно напишите и докажите её.
       *[other] { $n } месяца после последнего решения истекли: { $day }. Если у опоздания есть веская причина, всё равно напишите и докажите её.
    }
treaties-point-limit-unsure =
    { $n ->
        [one] Вы не назвали день последнего решения. После него даётся { $n } месяц: не пропустите.
        [few] Вы не назвали день последнего решения. После него даётся { $n } месяца: не пропустите.
        [many] Вы не назвали день последнего решения. После него даётся { $n } месяцев: не пропустите.
       *[other] Вы не назвали день последнего решения. После него даётся { $n } месяца: не пропустите.
    }
treaties-point-elsewhere-no = В другом международном органе этого дела нет.
treaties-point-elsewhere-no-bar = То, что дело в другом органе, этому комитету не мешает.
treaties-point-elsewhere-pending = Пока дело в другом органе, этот комитет его не рассматривает. Дождитесь конца или отзовите обращение оттуда.
treaties-point-elsewhere-decided = То, что рассмотрел другой орган, этот комитет не рассматривает. Если тот не вникал в суть или вопрос был другой, напишите об этом.
treaties-point-elsewhere-over = Другой орган закончил: этому комитету это не мешает.
treaties-point-elsewhere-unsure = Если вы писали в другой орган, найдите копии: комитет об этом спросит.
treaties-point-named-yes = Вы назовёте себя.
treaties-point-named-unpublished = Ваше имя узнают комитет и государство. Письменно попросите комитет не публиковать его.
treaties-point-named-no = Анонимную жалобу комитет не принимает. К нам можно обратиться, не называя имени.
treaties-point-named-unsure = Вы не сказали, назовёте ли имя.
treaties-result-interim = Если опасность грозит сейчас, попросите комитет о временных мерах: он призовёт государство остановиться ({ $article }).
treaties-write-title = Как написать в комитет
treaties-write-signed = Письменно и с подписью. На одном из языков ООН: английском, арабском, испанском, китайском, русском или французском. По-русски можно.
treaties-write-facts = Опишите по порядку: кто, когда, где; какое право из договора нарушено; что вы сделали в стране.
treaties-write-copies = Приложите копии решений. Подлинники не посылайте.
treaties-write-address = Один адрес для всех комитетов:
treaties-write-check = Прежде чем писать, сверьте адрес на этой странице; там же образцы жалоб:
treaties-help-title = Мы поможем
treaties-help = Мы поможем написать в комитет и скажем, что можно сделать в стране. Жалоба к нам не лишает права на комитет. Но его сроков она не останавливает.
treaties-result-said = Что вы ответили

# Служба: факты о договорах

treaties-keep-title = Факты о договорах
treaties-keep-note = Новое записывается поверх прежнего, прежнее остаётся. Всё это видят все.
treaties-keep-do = Что дальше
treaties-keep-unread =
    { $n ->
        [0] Всё прочитано
        [one] Прочитать источник { $n } факта
        [few] Прочитать источники { $n } фактов
        [many] Прочитать источники { $n } фактов
       *[other] Прочитать источники { $n } факта
    }
treaties-keep-new = Добавить факт
treaties-keep-public = Страница для всех
treaties-keep-since = Когда записано
treaties-keep-given = из свода правил
treaties-keep-correct = Исправить
treaties-keep-replaced = заменено
treaties-fact-title = Новый факт
treaties-fact-correct = Исправить факт
treaties-fact-note = То, что вы запишете, сразу увидят все, и оно не удаляется.
treaties-fact-choose = выберите
treaties-fact-no-procedure = нет процедуры
treaties-fact-procedure-hint = Только для принятия процедуры или отказа от неё
treaties-fact-on-hint = День 2023-08-01, месяц 2023-08, год 2023; если день неизвестен – день, раньше которого быть не могло, и /..: 2023-06-07/..
treaties-fact-number = Номер закона или указа
treaties-fact-kk = Что сказано, на казахском
treaties-fact-ru = Что сказано, на русском
treaties-fact-en = Что сказано, на английском
treaties-fact-words-hint = Если пишете, то на трёх языках
treaties-fact-source-hint = Где вы это прочитали: название документа или сайта
treaties-fact-url = Адрес источника
treaties-fact-url-hint = Начинается с https://. Обязателен для прочитанного
treaties-fact-reason = Почему прежнее неверно
treaties-fact-reason-hint = Это тоже увидят все
treaties-fact-struck = Факт неверен целиком, снять его
treaties-fact-struck-hint = На страницах его больше не будет, в истории он останется
treaties-fact-go = Записать и опубликовать
treaties-conflict = Пока вы писали, этот факт исправил кто-то другой. Вернитесь и посмотрите новое
treaties-mistake-kind = Выберите, что произошло
treaties-mistake-procedure = Выберите процедуру
treaties-mistake-when = Напишите время так: 2023-08-01, 2023-08, 2023 или 2023-06-07/..
treaties-mistake-adopted = Договор принят { $day }: раньше быть не могло
treaties-mistake-open = Неизвестный день пишется так: 2023-06-07/.., а к известному /.. не добавляют
treaties-mistake-number = Напишите номер буквами, цифрами и дефисом
treaties-mistake-languages = Напишите текст и на этом языке
treaties-mistake-long = Сократите текст: не больше 2000 знаков
treaties-mistake-certainty = Выберите, насколько это точно
treaties-mistake-source = Назовите источник
treaties-mistake-url = Напишите адрес, начиная с https://
treaties-mistake-reason = Напишите, почему прежнее неверно
