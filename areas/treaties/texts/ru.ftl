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
# Treaties

# Комитеты и процедуры

treaties-procedure-hrc = Комитет по правам человека
treaties-procedure-cescr = Комитет по экономическим, социальным и культурным правам
treaties-procedure-cerd = Комитет по ликвидации расовой дискриминации
treaties-procedure-cedaw = Комитет по ликвидации дискриминации в отношении женщин
treaties-procedure-cat = Комитет против пыток
treaties-procedure-crc = Комитет по правам ребёнка
treaties-procedure-cmw = Комитет по правам трудящихся-мигрантов
treaties-procedure-ced = Комитет по насильственным исчезновениям
treaties-procedure-crpd = Комитет по правам инвалидов
treaties-procedure-spt = Подкомитет по предупреждению пыток
treaties-procedure-upr = Универсальный периодический обзор
treaties-procedure-special-procedures = Специальные процедуры Совета по правам человека

# Реестр сообщений

treaties-docket-title = Сообщения
treaties-docket-note = Жалобы людей в комитеты ООН, в которых мы помогаем или за которыми следим. Сначала те, где есть срок: ближайший сверху; затем самые новые.
treaties-docket-new = Открыть дело
treaties-docket-empty = Таких сообщений нет.
treaties-docket-caption = Сообщения: сначала ближайший срок, затем новые
treaties-docket-shown =
    { $n ->
        [one] { $n } сообщение на этой странице
        [few] { $n } сообщения на этой странице
       *[other] { $n } сообщений на этой странице
    }
treaties-any = все
treaties-choose = Выберите
treaties-filter = Показать
treaties-due = Срок
treaties-do = Что дальше
treaties-number = Номер
treaties-un = № ООН { $number }
treaties-articles-of = Статьи { $articles }
treaties-no-day = без срока
treaties-not-yours = Открыто тем, кто над ним работает
treaties-due-late =
    { $n ->
        [one] { $date }, просрочено на { $n } день
        [few] { $date }, просрочено на { $n } дня
       *[other] { $date }, просрочено на { $n } дней
    }
treaties-due-today = Сегодня
treaties-due-in =
    { $n ->
        [one] { $date }, остался { $n } день
        [few] { $date }, осталось { $n } дня
       *[other] { $date }, осталось { $n } дней
    }

# На каком этапе сообщение

treaties-stage-prepared = Готовится
treaties-stage-submitted = Отправлено в комитет
treaties-stage-observations = Ждём замечаний государства
treaties-stage-comments = Комментарии автора
treaties-stage-examination = На рассмотрении комитета
treaties-stage-follow-up = Выполнение соображений
treaties-stage-closed = Закрыто
treaties-interim-requested = Временные меры: запрошены
treaties-interim-granted = Временные меры: действуют
treaties-interim-refused = Временные меры: отказано
treaties-interim-lifted = Временные меры: отменены
treaties-outcome-violation = Установлено нарушение
treaties-outcome-no-violation = Нарушения не установлено
treaties-outcome-inadmissible = Неприемлемо
treaties-outcome-discontinued = Рассмотрение прекращено
treaties-outcome-undecided = Решения ещё нет
treaties-grade-a = A: в целом удовлетворительно
treaties-grade-b = B: отчасти удовлетворительно
treaties-grade-c = C: неудовлетворительно
treaties-grade-d = D: нет сотрудничества с комитетом
treaties-grade-e = E: вопреки соображениям или их отклонение
treaties-period-observations = замечания государства
treaties-period-comments = комментарии автора
treaties-period-interim-report = сообщение государства о временных мерах
treaties-period-follow-up = ответ государства на соображения

# Что дальше и почему

treaties-do-submit = Отправить в комитет
treaties-why-submit = Сообщение пишется. Ни один срок ещё не идёт.
treaties-do-registration = Ждать регистрации
treaties-why-registration = Сообщение у комитета; он скажет, регистрирует ли его.
treaties-do-interim-answer = Узнать у комитета о временных мерах
treaties-why-interim-answer = Временные меры запрошены, потому что человеку грозит непоправимый вред.
treaties-do-interim-report = Проверить, соблюдаются ли временные меры
treaties-why-interim-report = Комитет просит государство воздержаться от действий и сообщить, что сделано.
treaties-do-admissibility = Ждать возражений о приемлемости
treaties-why-admissibility = У государства два месяца, чтобы оспорить приемлемость сообщения.
treaties-do-observations = Ждать замечаний государства
treaties-why-observations = Идёт срок по договору. Когда замечания придут, запишите их день.
treaties-do-comments = Помочь автору с комментариями
treaties-why-comments = Государство ответило. Автор может ответить по каждому пункту.
treaties-do-examination = Ждать решения комитета
treaties-why-examination = Обе стороны высказались. Ни один срок не идёт.
treaties-do-follow-up = Ждать ответа государства на соображения
treaties-why-follow-up = Комитет установил нарушение. Государство сообщает, что сделало для этого человека и для всех остальных.
treaties-do-grade = Ждать оценки комитета
treaties-why-grade = Государство ответило, или его срок завершён. Комитет оценивает сделанное.
treaties-do-round = Узнать, о чём комитет спросит дальше
treaties-why-round = Этот круг оценён. Запишите следующий круг или закройте дело.
treaties-do-nothing = Больше ничего не требуется
treaties-why-nothing = Дело закрыто.

# Что произошло

treaties-deed-submitted = Отправлено в комитет
treaties-deed-registered = Зарегистрировано и передано государству
treaties-deed-interim-requested = Запрошены временные меры
treaties-deed-interim-granted = Комитет просит государство о временных мерах
treaties-deed-interim-refused = Комитет отказал во временных мерах
treaties-deed-interim-report = Пришло сообщение государства о временных мерах
treaties-deed-interim-lifted = Комитет отменил временные меры
treaties-deed-objection = Государство оспаривает приемлемость
treaties-deed-observations = Пришли замечания государства
treaties-deed-comments = Отправлены комментарии автора
treaties-deed-extended = Комитет продлил срок
treaties-deed-decided = Комитет принял решение
treaties-deed-reply = Государство ответило на соображения
treaties-deed-graded = Комитет оценил выполнение
treaties-deed-round = Комитет спросил государство ещё раз: следующий круг
treaties-deed-closed = Дело закрыто нами
treaties-deed-note = Заметка или бумаги
treaties-extended-until = { $period }, до { $date }
treaties-recorded = записано: { $name }, { $at }
treaties-taken-back = Взято назад: { $name }, { $at }

# Одно сообщение

treaties-communication = Сообщение { $number }
treaties-at-a-glance = Коротко
treaties-at-committee = Комитет или процедура
treaties-at-un-number = Номер в комитете
treaties-at-articles = Статьи договора
treaties-at-rights = Права
treaties-at-stage = Этап
treaties-at-outcome = Решение
treaties-at-opened = Дело открыто
treaties-none-yet = пока нет
treaties-facts = Обстоятельства дела
treaties-author = Автор
treaties-sealed = Ваши ключи открывают здесь не всё
treaties-sealed-text = Чего ниже не хватает, запечатано для других людей. Номера, дни и этапы показаны полностью.
treaties-words-sealed = Для вас запечатано
treaties-history = Что произошло
treaties-history-empty = Пока ничего не записано.
treaties-files-warn = Файлы такие, какими пришли: не проверены. Открывайте их на компьютере без сети.
treaties-next = Дальше: { $act }
treaties-clocks = Сроки
treaties-clock-late = завершён с опозданием
treaties-clock-lapsed = срок прошёл, возражений не было
treaties-clock-kept = завершён вовремя
treaties-clock-setting = Настройка учреждения
treaties-clock-setting-by = Настройка учреждения по источнику: { $source }
treaties-grades = Оценки выполнения
treaties-grades-round = Круг
treaties-grades-grade = Оценка
treaties-grades-day = День
treaties-round = Круг { $n }
treaties-who = Кто может это открыть
treaties-who-text = А также все хранители ключа вместе. То, что вы открыли эту страницу, записано.
treaties-share = Подключить коллегу
treaties-share-hint = Ему откроется всё: и то, что уже есть, и то, что ещё придёт.
treaties-share-go = Подключить
treaties-undo = Записано по ошибке
treaties-undo-title = Взять запись назад
treaties-undo-text = Она останется в истории с пометкой и вашей причиной. Этап и сроки будут посчитаны без неё.
treaties-undo-reason = Причина
treaties-undo-reason-hint = Запечатывается, как и всё, что пишется здесь.
treaties-undo-go = Взять назад

# Формы реестра

treaties-new-title = Открыть дело по сообщению
treaties-new-who = Кто это прочтёт
treaties-new-who-text = Вы, те, кого вы подключите, и все хранители ключа вместе. Комитет, статьи, права, номера и дни хранятся открыто; кто жалуется и что произошло – запечатано.
treaties-un-number-hint = Если комитет его уже дал, например 1234/2026
treaties-articles-hint = Через запятую: 7, 9(1), 14(3)(g)
treaties-author-hint = Имя или то, как вы называете этого человека. Хранится отдельно от обстоятельств.
treaties-facts-hint = Что произошло, когда, куда уже обращались, о чём человек просит
treaties-new-go = Открыть дело
treaties-record = Записать, что произошло
treaties-record-title = Сообщение { $number }: записать, что произошло
treaties-record-kind = Что произошло?
treaties-record-day = В какой день?
treaties-record-day-hint = День, когда это случилось, а не день записи. Для письма государству – день его отправки государству.
treaties-record-period = Какой срок продлил комитет?
treaties-record-until = Новый последний день
treaties-record-words = Что об этом сохранить
treaties-record-words-hint = Запечатывается. Коротко: что сказано, о чём спросили, что из этого следует.
treaties-record-files = Бумаги
treaties-record-files-hint = Запечатываются по мере поступления
treaties-record-go = Записать
treaties-wrong-committee = Выберите комитет
treaties-wrong-un-number = Напишите номер так, как его пишет комитет: 1234/2026
treaties-wrong-articles = Напишите номера статей через запятую: 7, 9(1), 14
treaties-wrong-rights = Выберите хотя бы одно право
treaties-wrong-facts = Напишите, что произошло
treaties-wrong-long = Текст длиннее { $most } знаков. Сократите его
treaties-wrong-note = Напишите что-нибудь или приложите бумаги
treaties-wrong-kind = Выберите, что произошло
treaties-wrong-day = Укажите дату
treaties-wrong-future = Этот день ещё не наступил. Запишите то, что уже произошло
treaties-wrong-outcome = Выберите, как решил комитет
treaties-wrong-grade = Выберите оценку
treaties-wrong-period = Выберите, какой срок продлил комитет
treaties-wrong-until = Укажите новый последний день
treaties-wrong-reason = Напишите, почему запись берётся назад
treaties-wrong-person = Выберите коллегу, который работает с сообщениями
treaties-conflict-changed = Пока ваша страница была открыта, кто-то изменил это сообщение, поэтому ваша запись не сохранена. Вернитесь за своими словами, посмотрите, как обстоит дело сейчас, и отправьте снова
treaties-wrong-place = Это не согласуется с тем, что уже записано: на этот день сообщение было на другом этапе. Проверьте день и записи до и после него
treaties-wrong-extension = Новый последний день должен быть позже прежнего и в пределах правила. Проверьте дату

# Календарь

treaties-calendar-title = Календарь докладов
treaties-calendar-lead = Когда государство отчитывается перед комитетами ООН и Советом по правам человека, когда они отвечают и когда докладываем мы.
treaties-calendar-treaty = Комитет или процедура
treaties-calendar-feed = Добавить в свой календарь (.ics)
treaties-calendar-feed-note = Скопируйте адрес в программу-календарь: изменения появятся в ней сами.
treaties-calendar-ahead = Впереди
treaties-calendar-none-ahead = Ничего не запланировано.
treaties-calendar-late = срок прошёл
treaties-calendar-past = Что было
treaties-calendar-none-past = Пока ничего не внесено.
treaties-calendar-older = Ранее
treaties-date-when = Когда
treaties-date-what = Что
treaties-date-source = Источник
treaties-date-source-link = Источник
treaties-date-source-none = не указан
treaties-feed-event = { $what }: { $cycle }
treaties-feed-month = Известен только месяц
treaties-cycle-report = { $procedure }: периодический доклад { $number }
treaties-cycle-upr = Универсальный периодический обзор, цикл { $number }
treaties-moment-report-due = Срок доклада государства
treaties-moment-report-submitted = Доклад государства представлен
treaties-moment-issues = Перечень вопросов
treaties-moment-prior-issues = Перечень вопросов до представления доклада
treaties-moment-issues-replied = Ответы государства на перечень вопросов
treaties-moment-alternative-due = Срок нашего доклада
treaties-moment-alternative-sent = Наш доклад отправлен
treaties-moment-dialogue = Диалог комитета с государством
treaties-moment-observations = Заключительные замечания
treaties-moment-follow-up-due = Срок доклада государства о выполнении
treaties-moment-follow-up-submitted = Доклад государства о выполнении представлен
treaties-moment-next-due = Срок следующего периодического доклада
treaties-moment-national-report = Национальный доклад
treaties-moment-working-group = Сессия Рабочей группы
treaties-moment-adoption = Принятие итогов обзора
treaties-moment-mid-term = Среднесрочный доклад
treaties-moment-visit-requested = Запрошен визит
treaties-moment-visit-agreed = Государство согласилось на визит
treaties-moment-visit = Визит
treaties-moment-visit-report = Доклад о визите
treaties-reporting-title = Доклады
treaties-reporting-note = Всё, что здесь внесено, видно всем:
treaties-reporting-first = Ближайшие сроки
treaties-reporting-nothing = Ничего не запланировано.
treaties-reporting-docket = Из реестра сообщений
treaties-reporting-cycles = Циклы
treaties-reporting-cycle = Цикл
treaties-reporting-empty = Пока не внесён ни один цикл.
treaties-cycle-new = Внести цикл
treaties-cycle-number = Номер доклада или цикла
treaties-cycle-number-hint = Например, 5 или 3-4
treaties-cycle-name-kk = Название на казахском
treaties-cycle-name-ru = Название на русском
treaties-cycle-name-en = Название на английском
treaties-cycle-name-hint = Для того, что не имеет номера, например для визита докладчика: на всех трёх языках
treaties-cycle-go = Внести
treaties-cycle-dates = Даты
treaties-cycle-no-dates = Пока не внесена ни одна дата.
treaties-date-new = Добавить дату
treaties-date-go = Добавить
treaties-date-title = Дата календаря
treaties-date-hint = Если известен только месяц, оставьте день пустым
treaties-date-is-done = Это уже состоялось
treaties-date-done = состоялось
treaties-date-off = снято
treaties-date-symbol = Символ или название документа
treaties-date-symbol-hint = Например, CAT/C/KAZ/CO/4
treaties-date-url = Адрес документа
treaties-date-withdraw = Снять эту дату с календаря
treaties-date-withdraw-hint = Она внесена по ошибке. Календари, которые следят за нашим, узнают об этом.
treaties-date-save = Сохранить
treaties-wrong-procedure = Выберите комитет или процедуру
treaties-wrong-number = Напишите номер цифрами: 5 или 3-4
treaties-wrong-number-or-name = Укажите номер или название на всех трёх языках
treaties-wrong-name = Напишите название и на этом языке
treaties-wrong-moment = Выберите, о чём эта дата
treaties-wrong-url = Напишите адрес целиком, начиная с https://
treaties-conflict-date-changed = Пока ваша страница была открыта, кто-то изменил эту дату, поэтому ваша запись не сохранена. Откройте её снова и посмотрите

# Проект нашего доклада

treaties-report-open = Проект нашего доклада
treaties-report-title = Альтернативный доклад учреждения: { $institution }
treaties-report-period = Период: { $from } – { $until }
treaties-report-draft = Проект от { $date }
treaties-report-opening = Введение
treaties-report-closing = Рекомендации
treaties-report-article = Статья { $article }: { $rights }
treaties-report-kind = { $kind }: до { $n } слов
treaties-draft-title = Проект нашего доклада
treaties-draft-note = Каждый раз собирается заново из того, что записано, и из ваших абзацев. Комитеты просят файл Word на английском, русском или другом языке ООН, с пронумерованными абзацами и страницами; казахский – для нас самих.
treaties-draft-lang = Язык доклада
treaties-draft-kind = Вид
treaties-draft-from = С (год-месяц-день)
treaties-draft-until = По (год-месяц-день)
treaties-draft-make = Собрать проект
treaties-draft-empty = Для этой части ничего не записано.
treaties-draft-edit = Изменить
treaties-draft-add = Добавить свой абзац
treaties-draft-length = Объём
treaties-draft-words-of = Слов: { $n } из { $most }
treaties-draft-words =
    { $n ->
        [one] { $n } слово
        [few] { $n } слова
       *[other] { $n } слов
    }
treaties-draft-over = Проект длиннее допустимого. Сократите его до отправки.
treaties-draft-limit-note = Предел – настройка учреждения, источником он не подтверждён. Проверьте, сколько слов секретариат просит на этот раз.
treaties-draft-file = Файл Word
treaties-draft-file-note = Части без абзацев в файл не попадают.
treaties-draft-download = Сохранить как .docx
treaties-block-new = Свой абзац
treaties-block-edit = Изменить абзац
treaties-block-text = Текст
treaties-block-text-hint = Он станет публичным вместе с докладом: без имён и без чего-либо из дел. Пустая строка начинает следующий пронумерованный абзац.
treaties-block-remove = Убрать этот абзац из доклада
treaties-block-go = Сохранить
treaties-block-versions = Версии
treaties-block-version = { $name }, { $at }
treaties-wrong-iso-day = Напишите день так: 2026-11-30
treaties-wrong-section = Такой части в докладе нет. Откройте проект снова
treaties-wrong-text = Напишите абзац
treaties-conflict-text-changed = Пока ваша страница была открыта, кто-то изменил этот абзац, поэтому ваш текст не сохранён. Вернитесь за своими словами и откройте абзац снова
treaties-told-date = { $what }: { $date }.
treaties-told-violation = { $committee } установил нарушение по сообщению № { $number } ({ $date }).
treaties-told-no-violation = { $committee } не установил нарушения по сообщению № { $number } ({ $date }).
treaties-told-inadmissible = { $committee } признал сообщение № { $number } неприемлемым ({ $date }).
treaties-told-discontinued = { $committee } прекратил рассмотрение сообщения № { $number } ({ $date }).
treaties-told-grade = Выполнение соображений государством он оценил как { $grade } ({ $date }).

# Статистика

treaties-measure-communications = Сообщения, по которым учреждение открыло дело в этот период, по дню открытия. Каждое считается на том этапе, на котором оно было в момент, к которому относятся цифры; записанное по ошибке и взятое назад до этого момента не считается.

# Демонстрация

treaties-demo-author = Автор { $n } (демонстрация)
treaties-demo-custody = Придумано для демонстрации. Мужчина говорит, что его избили в отделе полиции и что два года этого никто не расследовал. Прокурор и два суда отказались начать дело.
treaties-demo-removal = Придумано для демонстрации. Женщина говорит, что её хотят вернуть в страну, где её будут пытать. Последний суд отказал, высылка близка.
treaties-demo-equality = Придумано для демонстрации. Семья говорит, что хозяин жилья отказал им из-за происхождения, а суд этого не рассмотрел.
treaties-demo-violence = Придумано для демонстрации. Женщина говорит, что одиннадцать раз вызывала полицию и слышала, что это дело семейное.
treaties-demo-assembly = Придумано для демонстрации. Мужчина говорит, что его оштрафовали за то, что он стоял один с листом бумаги.
treaties-demo-access = Придумано для демонстрации. Студентка на коляске говорит, что не может войти в единственный колледж своего города.
treaties-demo-child = Придумано для демонстрации. Отец говорит, что суд не выслушал его двенадцатилетнего ребёнка, прежде чем решить, с кем ему жить.
treaties-demo-note = Адвокат автора просит помочь с ответом на пункты 12–20.
treaties-demo-observations = Государство говорит, что внутренние средства не исчерпаны, а медицинские бумаги травм не показывают.
treaties-demo-cycle = Придуманный цикл (демонстрация)
treaties-demo-source = Демонстрация, дата не настоящая
treaties-demo-opening = Этот проект – часть демонстрации. Его даты и сообщения придуманы.

    Учреждение благодарит всех, кто писал ему в этот период.

# Annual report, briefings and dashboard

treaties-chapter = Договоры и комитеты
treaties-chapter-figure-stage = Индивидуальные сообщения в комитеты под наблюдением института, по стадии
treaties-chapter-status = Положение по договорам
treaties-chapter-status-on = Положение по договорам, { $date }
treaties-chapter-sum = { $date }: документов по правам человека, в которых государство точно участвует: { $party } из { $all }; положение неизвестно: { $unknown }. Комитетов, которые могут рассматривать жалобу человека на государство: { $yes } из { $of }, чья процедура действует.
treaties-chapter-hearing = Комитеты и жалобы людей
treaties-chapter-hearing-note = Тот, кто использовал средства защиты внутри страны, может обратиться в комитет, чью процедуру государство признало. Как правило, жаловаться можно лишь на то, что произошло после названного дня или продолжалось после него.
treaties-chapter-reporting = Доклады и визиты за этот период
treaties-chapter-reporting-none = На этот период не пришлось ни одной даты доклада или визита.
treaties-chapter-committee = Комитет
treaties-chapter-may-hear = Может ли рассматривать жалобу?
treaties-chapter-day = День
treaties-chapter-date = Что с этим стало
treaties-chapter-symbol = Документ
treaties-chapter-date-done = Состоялось
treaties-chapter-date-late = День прошёл, ничего не записано
treaties-chapter-date-near = Скоро
treaties-chapter-date-ahead = Впереди
treaties-chapter-was-planned = запланировано на этот день
treaties-chapter-communication = { $committee }, сообщение № { $number }
treaties-chapter-ask-instrument = Где находится государство по этому договору: { $name }?
treaties-chapter-instrument =
    { $has ->
        [no] { $date }: { $standing }. Действий государства с точным днём не записано.
       *[yes] { $date }: { $standing }. Что сделало государство: { $acts }.
    }
treaties-chapter-ask-committees = Какие комитеты могут рассматривать жалобы людей на государство?
treaties-chapter-committees =
    { $has ->
        [no] { $date }: ни один.
       *[yes] { $date }: { $names }.
    }
treaties-chapter-committees-unknown = Об этих неизвестно: { $names }.
treaties-signal-dates-late = Прошедшие даты докладов, не отмеченные как исполненные
treaties-signal-dates-near = Приближающиеся даты докладов
treaties-signal-communications = Сообщения с истёкшим сроком
treaties-only-late = просрочено
