# Рекомендации после того, как они вынесены.

# Список

reforms-list-title = Рекомендации
reforms-list-note = Сначала те, по которым мы ждём ответа, ближайший срок сверху; затем самые новые.
reforms-list-counts = Сколько из всех в каком состоянии
reforms-list-of = из { $all }
reforms-list-caption = Рекомендации: сначала ближайший срок, затем самые новые
reforms-list-status = Состояние
reforms-list-any = все
reforms-list-filter = Показать
reforms-list-empty = Таких рекомендаций нет.
reforms-list-due = Срок или последнее изменение
reforms-list-do = Что делать сейчас
reforms-list-number = Номер и дата
reforms-list-shown =
    { $n ->
        [one] На этой странице { $n } рекомендация
        [few] На этой странице { $n } рекомендации
        [many] На этой странице { $n } рекомендаций
       *[other] На этой странице { $n } рекомендации
    }
reforms-due-late =
    { $n ->
        [0] { $date }, срок прошёл
        [one] { $date }, просрочено на { $n } рабочий день
        [few] { $date }, просрочено на { $n } рабочих дня
        [many] { $date }, просрочено на { $n } рабочих дней
       *[other] { $date }, просрочено на { $n } рабочего дня
    }
reforms-due-today = Сегодня
reforms-due-in =
    { $n ->
        [0] { $date }, до следующего рабочего дня
        [one] { $date }, остался { $n } рабочий день
        [few] { $date }, осталось { $n } рабочих дня
        [many] { $date }, осталось { $n } рабочих дней
       *[other] { $date }, осталось { $n } рабочего дня
    }

# Состояние рекомендации и что оно требует от нас

reforms-status-sent = Направлена
reforms-status-silent = Ответа в срок нет
reforms-status-answered = Ответ получен
reforms-status-accepted = Принята
reforms-status-partly = Исполнена частично
reforms-status-done = Исполнена
reforms-status-refused = В исполнении отказано
reforms-do-sent = Ждать ответа
reforms-why-sent = У органа есть срок, чтобы рассмотреть рекомендацию.
reforms-do-silent = Напомнить органу
reforms-why-silent = Срок ответа прошёл, а ответа нет.
reforms-do-answered = Прочитать и оценить ответ
reforms-why-answered = Орган ответил. Что это значит для рекомендации, пока никто не отметил.
reforms-do-accepted = Проверить, что сделано
reforms-why-accepted = Орган согласен. Но обещание – ещё не дело.
reforms-do-partly = Проверить остальное
reforms-why-partly = Сделана часть, остальное впереди.
reforms-do-done = Больше делать нечего
reforms-why-done = Рекомендация исполнена, и результат виден.
reforms-do-refused = Решить, что дальше
reforms-why-refused = Орган не стал исполнять рекомендацию.

# Рекомендация

reforms-title = Рекомендация { $number }
reforms-at-a-glance = Коротко
reforms-at-body = Орган
reforms-at-right = Право
reforms-at-unit = Контролирует исполнение
reforms-at-issued = Дата рекомендации
reforms-at-due = Срок ответа
reforms-at-since = Последнее изменение
reforms-right-unknown = пока не указано
reforms-sealed = Ваши ключи открывают здесь не всё
reforms-sealed-text = Чего ниже не хватает, зашифровано для других людей. Номер, даты и состояние показаны полностью.
reforms-letter = Письмо
reforms-letter-pdf = Письмо { $number } (PDF)
reforms-letter-sealed = Ваши ключи не открывают это письмо. Обратитесь в подразделение, которое контролирует исполнение.
reforms-replies = Ответы органа
reforms-replies-none = Орган пока не ответил.
reforms-replied = Первый ответ: { $date }, { $body }
reforms-replies-sealed = Ваши ключи не открывают ответ.
reforms-files-warn = Файлы такие, какими их прислал орган, их не проверяли. Открывайте их там, где нет сети.
reforms-history = История
reforms-evidence = Чем подтверждён результат:
reforms-words-sealed = Для вас закрыто
reforms-voice-calendar = Календарь
reforms-step-sent = Рекомендация направлена
reforms-step-silent = Срок ответа прошёл, ответа не было
reforms-step-answered = Пришёл ответ
reforms-step-accepted = Орган принял рекомендацию
reforms-step-partly = Рекомендация исполнена частично
reforms-step-done = Рекомендация исполнена
reforms-step-refused = Орган отказался исполнять рекомендацию

# Контроль исполнения

reforms-next = Дальше: { $act }
reforms-say = Контроль исполнения
reforms-say-status = Что стало с рекомендацией?
reforms-say-accepted = Орган согласен; обещанное ещё предстоит сделать.
reforms-say-partly = Сделано, но не всё.
reforms-say-done = Сделано, и есть подтверждение, что изменилось для людей. Одного приказа мало.
reforms-say-refused = Орган не станет её исполнять.
reforms-say-reasons = Обоснование
reforms-say-reasons-hint = На что вы опираетесь: ответ, документы, посещение. Это шифруется ключами письма. Такие ключи есть и у тех, кто отвечает от имени органа: не пишите того, чего орган знать не должен, и ничего о заявителе.
reforms-say-evidence = Чем подтверждён результат
reforms-say-evidence-hint = Обязательно, если вы отмечаете «Исполнена»: что изменилось для людей, где это видно, в скольких местах из скольких и на какой день.
reforms-say-go = Записать
reforms-mistake-status = Выберите, что стало с рекомендацией
reforms-mistake-reasons = Напишите, на что вы опираетесь
reforms-mistake-evidence = Напишите, чем подтверждён результат. Если подтверждения нет, выберите «Исполнена частично» или «Принята»
reforms-mistake-long = Здесь больше { $most } знаков. Сократите текст
reforms-conflict-changed = Пока страница была открыта, рекомендацию изменил кто-то другой, поэтому отправленное не записано. Вернитесь к своему тексту, посмотрите, как всё обстоит сейчас, и отправьте снова

# Статистика

reforms-measure-recommendations = Рекомендации, вынесенные за период, по дню вынесения. Каждая считается в том состоянии, в каком она была на момент, к которому относятся цифры. Исполненными считаются только те, результат которых подтверждён.

# Что рекомендовали другие

reforms-outside-title = Что рекомендовали другие
reforms-outside-lead = Рекомендации и замечания комитетов и специальных процедур ООН, других государств и то, что ответило на них государство. Здесь можно искать по ним и увидеть, что изменилось и что отозвано.
reforms-outside-office-note = Взято из открытых источников. Объединяйте то, в чём просят об одном и том же.
reforms-outside-session-year = { $n }-я сессия УПО, { $year } год
reforms-outside-undated = дата не указана
reforms-outside-paragraph = п. { $n }
reforms-outside-withdrawn-on = В источнике больше нет с { $date }
reforms-outside-year = Год
reforms-outside-more = Ещё условия отбора
reforms-outside-themes-hint = Словами источника.
reforms-outside-only-withdrawn = Только то, чего в источнике больше нет
reforms-outside-found =
    { $n ->
        [one] Найдена { $n } запись, сначала новые
        [few] Найдено { $n } записи, сначала новые
        [many] Найдено { $n } записей, сначала новые
       *[other] Найдено { $n } записи, сначала новые
    }
reforms-outside-english = Тексты приведены словами источника; большинство из них на английском языке.
reforms-outside-none = Ничего не нашлось. Попробуйте меньше слов или уберите одно из условий.
reforms-outside-by-year = Сколько в каком году
reforms-outside-how-many = Сколько
reforms-outside-data = Найденное в виде открытых данных:
reforms-outside-facts = Что о ней говорит источник
reforms-outside-document = Прочитать документ { $symbol } на сайте ООН
reforms-outside-history = Что изменилось
reforms-outside-history-none = С первого импорта ничего не изменилось.
reforms-outside-differs = Что отличается
reforms-outside-field = Что
reforms-outside-before = Было
reforms-outside-after = Стало
reforms-outside-together = Вместе с ней
reforms-outside-together-note = Сотрудники института установили, что в них просят об одном и том же.
reforms-outside-public = Страница для всех
reforms-outside-alone = Пока ни с чем не объединена.
reforms-outside-part = Вывести эту рекомендацию
reforms-outside-alike = Возможно, о том же
reforms-outside-alike-note = Предложено по общим словам. Решаете вы; объединённое можно разъединить.
reforms-outside-alike-none = Других, где столько же общих слов, нет.
reforms-outside-alike-percent = Общих слов: { $n } %
reforms-outside-join = Объединить
reforms-outside-body-cat = Комитет против пыток (CAT)
reforms-outside-body-ccpr = Комитет по правам человека (CCPR)
reforms-outside-body-ced = Комитет по насильственным исчезновениям (CED)
reforms-outside-body-cedaw = Комитет по ликвидации дискриминации в отношении женщин (CEDAW)
reforms-outside-body-cerd = Комитет по ликвидации расовой дискриминации (CERD)
reforms-outside-body-cescr = Комитет по экономическим, социальным и культурным правам (CESCR)
reforms-outside-body-cmw = Комитет по защите прав трудящихся-мигрантов (CMW)
reforms-outside-body-crc = Комитет по правам ребёнка (CRC)
reforms-outside-body-crpd = Комитет по правам инвалидов (CRPD)
reforms-outside-body-spt = Подкомитет по предупреждению пыток (SPT)
reforms-outside-body-upr = Универсальный периодический обзор (УПО)
reforms-position-supported = Государство поддержало
reforms-position-partly = Государство поддержало частично
reforms-position-noted = Государство приняло к сведению
reforms-position-unclear = Государство ответило иначе
reforms-kind-recommendation = Рекомендация
reforms-kind-concern = Обеспокоенность или замечание
reforms-origin-uhri = Универсальный индекс прав человека (УВКПЧ)
reforms-origin-upr = База данных UPR Info
reforms-origin-upr-list = Тематический перечень УПО (УВКПЧ)
reforms-origin-impact-oss = Система IMPACT OSS
reforms-action-1 = 1: обратиться за помощью к другим
reforms-action-2 = 2: продолжать
reforms-action-3 = 3: рассмотреть
reforms-action-4 = 4: действие общего характера
reforms-action-5 = 5: конкретное действие
reforms-happened-rejected = Не удалось принять
reforms-happened-changed = Изменена в источнике
reforms-happened-withdrawn = В источнике больше нет
reforms-happened-returned = Снова есть в источнике
reforms-field-body = Кто рекомендовал
reforms-field-kind = Вид
reforms-field-published-on = Опубликована
reforms-field-year = Год
reforms-field-symbol = Документ
reforms-field-document = Номер документа
reforms-field-paragraph = Пункт
reforms-field-title = Заголовок
reforms-field-text = Текст
reforms-field-lang = Язык
reforms-field-cycle = Цикл УПО
reforms-field-session = Сессия УПО
reforms-field-recommenders = Рекомендовавшие государства
reforms-field-position = Что ответило государство
reforms-field-action = Насколько конкретна (категории UPR Info)
reforms-field-themes = Темы
reforms-field-persons = Группы людей
reforms-field-sdgs = Цели и задачи устойчивого развития
reforms-field-response = Ответ или оценка в источнике
reforms-field-origin = Источник
reforms-field-external = Номер в источнике
reforms-field-first-at = Впервые импортирована
reforms-field-nothing = ничего
reforms-search-label = Что искать
reforms-search-hint = Например: { $example }
reforms-search-go = Найти
reforms-search-help = Как искать
reforms-search-help-words = Слова рядом должны встретиться все, в любой форме: по слову { $word } найдётся и { $form }. Слова в кавычках берутся вместе, в любом порядке.
reforms-search-help-operators = И, ИЛИ, НЕ пишутся заглавными буквами; минус перед словом означает НЕ; скобки объединяют. То же делают AND, OR, NOT и казахские ЖӘНЕ, НЕМЕСЕ, ЕМЕС.
reforms-search-long = Запрос слишком длинный. Сократите его: не больше { $most } знаков.
reforms-search-closed = Закрыта скобка, которую не открывали. Уберите её или откройте раньше.
reforms-search-open = Скобка не закрыта. Закройте её после слов, к которым она относится.
reforms-search-operator = Знак или скобка стоит без слов. Добавьте слово до и после И и ИЛИ и после НЕ или минуса.
reforms-search-common = Такие слова есть почти в каждом тексте. Добавьте слово о том, что вы ищете.

# Импорт того, что рекомендовали другие

reforms-import-title = Импорт
reforms-import-note = Сначала вы увидите, что получится из файла; до вашего согласия ничего не сохраняется.
reforms-import-none = Пока ничего не импортировано.
reforms-import-list = Импорты, сначала новые
reforms-import-at = Когда
reforms-import-file = Файл
reforms-import-read = Прочитано строк
reforms-import-elsewhere = О других государствах
reforms-import-imported = Новых
reforms-import-unchanged = Без изменений
reforms-import-changed = Изменилось
reforms-import-withdrawn = Отозвано
reforms-import-rejected = Не принято
reforms-import-broken-off = прерван
reforms-import-broken-off-note = Этот импорт не дошёл до конца. Прочитанное сохранено; импортируйте файл ещё раз, и добавится остальное.
reforms-import-new = Новый файл
reforms-import-origin = Откуда файл
reforms-import-state = Государство
reforms-import-state-hint = По-английски, как пишет источник: Kazakhstan
reforms-import-look = Посмотреть, что получится
reforms-import-preview = Что получится из этого файла
reforms-import-preview-note = Из файла { $file } пока ничего не сохранено.
reforms-import-no-differences = Известное не меняется, и все строки можно принять.
reforms-import-would = Если принять
reforms-import-take = Принять
reforms-import-leave = Не принимать
reforms-import-of = Импорт: { $date }
reforms-import-counts = Итог
reforms-import-refused = Строки, которые нельзя принять
reforms-import-row = Строка
reforms-import-why = Почему и что делать
reforms-import-upload = Файл пришёл не полностью. Выберите его ещё раз.
reforms-import-origin-missing = Укажите, откуда файл.
reforms-import-state-missing = Напишите, рекомендации какому государству нужны.
reforms-import-file-missing = Выберите файл.
reforms-import-file-gone = Просмотренного файла здесь больше нет. Выберите его ещё раз.
reforms-import-unreadable = Файл не читается ({ $cause }). Проверьте, целый ли он, и сохраните или скачайте его ещё раз.
reforms-import-broken = Файл обрывается или повреждён около строки { $line } ({ $cause }). Скачайте его ещё раз.
reforms-import-columns = В первой строке не те столбцы, что в выгрузке UHRI, а такие: { $found }. Возьмите таблицу в том виде, в каком её даёт UHRI.
reforms-import-wrong-format =
    { $wanted ->
        [uhri] Это не выгрузка UHRI (JSON или XLSX).
        [upr] Это не CSV базы UPR Info (столбцы To, Text, From, Session …).
        [upr-list] Это не тематический перечень УВКПЧ (DOCX).
       *[impact-oss] Это не CSV из системы IMPACT OSS.
    } { $looks ->
        [json] Похоже на JSON, как в выгрузке UHRI: выберите «Универсальный индекс прав человека».
        [xlsx] Похоже на таблицу, как в выгрузке UHRI: выберите «Универсальный индекс прав человека».
        [docx] Похоже на документ Word, как тематический перечень: выберите «Тематический перечень УПО».
        [upr] Похоже на CSV базы UPR Info: выберите «База данных UPR Info».
        [impact] Похоже на CSV из IMPACT OSS: выберите «Система IMPACT OSS».
        [html] Похоже на веб-страницу: сервер прислал её вместо файла. Скачайте файл в браузере.
        [pdf] Похоже на PDF: возьмите файл в его собственном формате.
        [empty] Файл пуст: скачайте его ещё раз.
       *[other] Что это за файл, определить не удалось: возьмите его в том виде, в каком даёт источник.
    }
reforms-import-no-state = Ни одна из прочитанных строк ({ $read }) не относится к государству «{ $state }». Напишите его название так, как пишет источник, по-английски.
reforms-import-cause-record = Это не запись. Сообщите источнику или уберите строку.
reforms-import-cause-number = Нет номера, по которому запись можно узнать снова. Сообщите источнику или добавьте номер.
reforms-import-cause-text = Нет текста. Сообщите источнику или уберите строку.
reforms-import-cause-state = Не сказано, о каком государстве речь. Сообщите источнику или заполните.
reforms-import-cause-twice = Её номер стоит в файле дважды с разным текстом; взята первая. Сообщите источнику, какая верна.
reforms-import-cause-day = День публикации не является датой. Напишите его так: 2025-02-12.
reforms-import-cause-columns = Ячеек больше или меньше, чем столбцов. Проверьте кавычки и запятые в этой строке.
reforms-import-cause-crowded = Слишком много строк за один день. Проверьте дни публикации.
reforms-conflict-import = Сейчас идёт другой импорт. Дождитесь его конца и попробуйте снова.
reforms-conflict-itself = Это та же самая рекомендация. Выберите другую.
reforms-conflict-apart = Эта рекомендация ни с чем не объединена. Возможно, её вывели до вас.
reforms-measure-outside = Рекомендации и замечания органов ООН, специальных процедур и государств в рамках УПО, которые импортированы и на тот момент не отозваны источником; каждая учтена один раз, в год публикации, по тому, кто её сделал, какого она вида и что ответило государство. Одна и та же рекомендация из двух источников учтена дважды.
## Programmes and measures

# Programmes and measures: public pages

reforms-nav = Реформы
reforms-lead = Что обещало государство, мера за мерой, и что, по словам государства, нашего института и гражданского общества, из этого вышло. Каждый говорит сам за себя.
reforms-none = Здесь пока ничего не опубликовано.
reforms-feed = Следить в программе новостей (Atom)
reforms-csv = Таблица мер (CSV)
reforms-api = Для программ (API)
reforms-bar-caption = Что установил институт
reforms-bar-note = Здесь только выводы самого института. «Выполнено» мы говорим, лишь когда подтверждён результат для людей: принятый закон доказывает только то, что закон принят.
reforms-bar-total =
    { $n ->
        [one] { $n } мера
        [few] { $n } меры
        [many] { $n } мер
       *[other] { $n } мер
    }
reforms-programmes-shown =
    { $n ->
        [one] На этой странице { $n } программа
        [few] На этой странице { $n } программы
        [many] На этой странице { $n } программ
       *[other] На этой странице { $n } программ
    }
reforms-measures-shown =
    { $n ->
        [one] На этой странице { $n } мера
        [few] На этой странице { $n } меры
        [many] На этой странице { $n } мер
       *[other] На этой странице { $n } мер
    }
reforms-of = { $n } из { $all }
reforms-stand-title = На какой стадии меры
reforms-as-of = По состоянию на
reforms-as-of-change = Показать, что было известно на дату
reforms-as-of-note = Страница показывает то, что было здесь известно на { $date }.
reforms-as-of-today = Показать на сегодня
reforms-programme-before = В тот день эта программа здесь ещё не была опубликована.
reforms-measure-before = В тот день эта мера здесь ещё не была опубликована.
reforms-at-kind = Откуда
reforms-at-giver = Кем дано
reforms-at-given = Когда дано
reforms-at-number = Номер акта
reforms-at-certainty = Насколько это надёжно
reforms-at-programme = Программа
reforms-measure-due = Срок исполнения
reforms-at-measure = Мера
reforms-at-standing = Вывод института
reforms-at-state = Опубликовано ли
reforms-direction = Направление { $n }
reforms-direction-none = Вне направлений
reforms-direction-empty = По этому направлению меры пока не опубликованы.
reforms-due-none = Срок не установлен
reforms-due-over = { $date }, срок прошёл
reforms-body-none = Ответственный орган не назван
reforms-wordings = Прежние редакции
reforms-verdict = Вывод института: { $grade }
reforms-verdict-open = Институт ещё не изучал эту меру. Это ничего не говорит о том, выполнена ли она.
reforms-voices = Три голоса
reforms-voices-note = У каждого голоса своя дата и свой способ узнать. Ни один не заменяет другой, прежнее не стирается.
reforms-material-said = { $who } ({ $date }): { $grade }. { $words }
reforms-voice-is-state = Государство сообщает
reforms-voice-is-office = Институт установил
reforms-voice-is-civil = Гражданское общество говорит
reforms-voice-who = Кто говорит
reforms-voice-scale = Шкала
reforms-voice-method = Как это узнали
reforms-voice-evidence = Подтверждения
reforms-voice-silent = Пока не высказалось
reforms-voice-silent-text = С этой стороны пока ничего не записано.
reforms-proof-nothing = не приведены
reforms-differ-nobody = Оценок пока слишком мало, чтобы их сравнить.
reforms-differ-state-office-more = Государство говорит о большем, чем установил институт.
reforms-differ-state-office-less = Государство говорит о меньшем, чем установил институт.
reforms-differ-state-office-same = Государство и институт оценивают одинаково.
reforms-differ-state-civil-more = Государство говорит о большем, чем видит гражданское общество.
reforms-differ-state-civil-less = Государство говорит о меньшем, чем видит гражданское общество.
reforms-differ-state-civil-same = Государство и гражданское общество оценивают одинаково.
reforms-differ-office-civil-more = Институт установил больше, чем видит гражданское общество.
reforms-differ-office-civil-less = Гражданское общество видит больше, чем установил институт.
reforms-differ-office-civil-same = Институт и гражданское общество оценивают одинаково.
reforms-facts = Что ожидается
reforms-bearing = Жалобы по этой теме
reforms-bearing-note = Жалобы на ответственный орган и подчинённые ему органы со дня, когда дана программа, по { $date }. Сама жалоба не доказывает, что мера не выполнена.
reforms-bearing-count = Жалобы
reforms-bearing-hidden = не показано, чтобы защитить людей
reforms-bearing-none = По этой мере цифры пока не опубликованы. Малые числа не показываются никогда, чтобы защитить людей.
reforms-links = Связанные меры
reforms-link-case = Отвечает на рекомендацию { $number }, данную по делу
reforms-bond-same = Та же мера:
reforms-bond-follows = Продолжает:
reforms-bond-contradicts = Противоречит:
reforms-bound-same = Та же мера:
reforms-bound-follows = Продолжена мерой:
reforms-bound-contradicts = Ей противоречит:
reforms-thread = Как всё шло
reforms-thread-published = Мера опубликована здесь
reforms-thread-worded = Редакция исправлена
reforms-thread-note = Записка { $number } вышестоящему органу: { $body }
reforms-thread-corrected = Позже исправлено
reforms-thread-superseded = Позже сказано новое
reforms-thread-recorded = Записано { $date }
reforms-thread-why = Почему:
reforms-reminder-soon = Календарь напомнил органу: последний день – { $date }
reforms-reminder-late = Календарь отметил, что срок прошёл: { $date }
reforms-since-title = Что изменилось с даты
reforms-since-heading = Что изменилось: { $from } – { $until }
reforms-since-from = С
reforms-since-until = По
reforms-since-note = Сгруппировано по выводам института. Слова других голосов стоят рядом.
reforms-since-none = За это время ничего не изменилось.
reforms-since-what = Что изменилось
reforms-since-nothing = ничего
reforms-since-forward = Продвинулись
reforms-since-back = Отступили
reforms-since-said = Сказано новое, добавлено или исправлено
reforms-since-still = Остались на месте
reforms-since-still-n =
    { $n ->
        [one] { $n } мера осталась на месте.
        [few] { $n } меры остались на месте.
        [many] { $n } мер остались на месте.
       *[other] { $n } мер остались на месте.
    }
reforms-compare-title = Сравнить две программы
reforms-compare-lead = Посмотрите рядом, на какой стадии их меры и какие из них связаны.
reforms-compare-a = Первая программа
reforms-compare-b = Вторая программа
reforms-compare-choose = Выберите
reforms-compare-go = Сравнить
reforms-compare-pairs = Связанные между собой меры
reforms-compare-none = Меры этих двух программ не связаны.
reforms-bodies-title = Меры по органам
reforms-bodies-lead = Опубликованные меры по ответственным органам на { $date }, по алфавиту. Это не рейтинг: задачи у органов разные.
reforms-bodies-all = Мер, за которые отвечает
reforms-bodies-all-text = Опубликованные меры, в которых орган назван ответственным.
reforms-bodies-late = Просрочено
reforms-bodies-late-text = Срок прошёл, а институт не установил, что мера выполнена.
reforms-bodies-reported = Есть отчёт
reforms-bodies-reported-text = Государство хотя бы раз отчиталось о мере.
reforms-bodies-words = Что говорят сами органы
reforms-bodies-no-word = Орган не добавил своего слова.

# What civil society sends in

reforms-say-title = Скажите, что вы видите
reforms-say-invite = Ваша организация знает, что эта мера дала людям? Напишите здесь. Прежде чем показать, это прочтёт сотрудник.
reforms-say-open = Написать от организации
reforms-say-who = Кто это прочтёт
reforms-say-who-text = Если текст примут, название организации, ваши слова и ссылку увидят все. Контакт увидит только сотрудник, после решения он удаляется. Не называйте пострадавших; если кому-то нужна помощь, подайте жалобу.
reforms-say-organisation = Организация
reforms-say-organisation-hint = Так, как её показать.
reforms-say-contact = Как с вами связаться
reforms-say-contact-hint = Телефон или электронная почта. Не показывается никогда.
reforms-say-words = Что вы видите
reforms-say-words-hint = Что изменилось для людей или не изменилось, где, когда и откуда вы это знаете.
reforms-say-address = Ссылка
reforms-say-agrees = Наша организация согласна, чтобы её назвали на этой странице
reforms-say-send = Отправить
reforms-say-sent = Ваши слова дошли до нас
reforms-say-sent-text = Их прочтёт сотрудник. Если их примут, они появятся на странице меры.
reforms-say-back = Вернуться к мере

# Names of codes

reforms-kind-president = Инициатива Президента на сессии Парламента
reforms-kind-decree = Указ с основными направлениями и планом действий
reforms-kind-council = Поручение совета
reforms-kind-committee = Рекомендации органа ООН
reforms-kind-upr = Универсальный периодический обзор
reforms-kind-npm = Рекомендации Национального превентивного механизма
reforms-kind-case = Рекомендации по делам
reforms-kind-report = Доклад института
reforms-certainty-read = Прочитано в самом акте
reforms-certainty-reported = По сообщению названного источника; сам акт не читали
reforms-certainty-unknown = Источник пока не найден
reforms-standing-open = Ещё не изучено
reforms-standing-not-begun = Не начато
reforms-standing-begun = Начато
reforms-standing-partly = Выполнено частично
reforms-standing-done = Выполнено
reforms-standing-reversed = Отменено или противоречит
reforms-grade-none = Без оценки
reforms-grade-steps-not-begun = Не начато
reforms-grade-steps-begun = Начато
reforms-grade-steps-partly = Выполнено частично
reforms-grade-steps-done = Выполнено
reforms-grade-steps-reversed = Отменено или противоречит
reforms-grade-treaty-a = A: в основном удовлетворительно
reforms-grade-treaty-b = B: частично удовлетворительно
reforms-grade-treaty-c = C: неудовлетворительно
reforms-grade-treaty-d = D: нет сотрудничества
reforms-grade-treaty-e = E: противоречит рекомендации
reforms-grade-upr-not = Не выполнено
reforms-grade-upr-partly = Выполнено частично
reforms-grade-upr-fully = Выполнено полностью
reforms-scale-steps = Пять ступеней института
reforms-scale-treaty = Оценки договорных органов ООН, от A до E
reforms-scale-upr = Промежуточная оценка Универсального периодического обзора
reforms-method-report = Собственный отчёт
reforms-method-desk = Изучены документы
reforms-method-visit = Посещены места
reforms-method-survey = Опрошены люди
reforms-method-statistics = Сопоставлены цифры
reforms-method-court = Изучены решения судов
reforms-method-complaints = Изучены жалобы
reforms-proof-link = Ссылка
reforms-proof-law = Закон или иной акт
reforms-proof-statistic = Статистика
reforms-proof-visits = Посещения
reforms-proof-complaints = Жалобы
reforms-proof-file = Файл
reforms-shows-act = показывает, что акт принят
reforms-shows-effect = показывает результат для людей
reforms-group-women = Женщины
reforms-group-children = Дети
reforms-group-disabilities = Лица с инвалидностью
reforms-group-detained = Лишённые свободы
reforms-group-migrants = Мигранты, беженцы, лица без гражданства
reforms-group-minorities = Меньшинства
reforms-group-older = Пожилые люди
reforms-group-trafficked = Пострадавшие от торговли людьми
reforms-group-rural = Жители отдалённых сёл
reforms-hint-no-date = Нет срока: никто не скажет, когда мера просрочена.
reforms-hint-no-body = Не назван орган: отвечать некому.
reforms-hint-no-result = Не сказано, что должно получиться.
reforms-hint-no-sign = Не сказано, как увидеть результат.
reforms-hint-vague = «Улучшить», «усилить», «продолжить» верно всегда. Скажите, что станет иначе.
reforms-hint-no-measure = В результате нет числа, его трудно измерить.
reforms-lang-kk = на казахском
reforms-lang-ru = на русском
reforms-lang-en = на английском
reforms-state-draft = Черновик
reforms-state-public = Опубликовано
reforms-state-withdrawn = Отозвано
reforms-untranslated = Ещё не переведено: { $langs }
reforms-fact-lead = Ответственный орган
reforms-fact-result = Ожидаемый результат
reforms-fact-sign = Как это увидеть
reforms-fact-involved = Участвующие органы
reforms-fact-ground = Основание срока
reforms-fact-rights = Права
reforms-fact-groups = Кого защищает прежде всего
reforms-fact-sdgs = Цели устойчивого развития
reforms-fact-treaties = Статьи договоров
reforms-fact-region = Регион

# The office keeps programmes and measures

reforms-office-programmes = Программы
reforms-office-programmes-note = Источники мер, новые сверху. Черновики видит только учреждение.
reforms-office-measures = Меры
reforms-office-measures-note = Сверху то, чей срок ближе.
reforms-only-late = Только просроченные
reforms-measures-none = Таких мер нет.
reforms-todo = Что можно сделать
reforms-public-page = Открытая страница
reforms-source-open = Открыть источник
reforms-publish = Опубликовать
reforms-publish-note = После публикации программу и все её меры увидят все.
reforms-withdraw = Отозвать
reforms-count-note = Опубликовать, сколько жалоб связано с мерами, по конец прошлого месяца. Малые числа останутся скрыты.
reforms-count-go = Опубликовать цифры
reforms-programme-new = Новая программа
reforms-programme-edit = Исправить программу
reforms-measure-new = Новая мера
reforms-measure-edit = Исправить меру
reforms-form-title = Название ({ $lang })
reforms-form-title-hint = Для начала хватит одного языка. Недостающий покажем на другом.
reforms-form-giver = Кем дано ({ $lang })
reforms-form-giver-hint = Должность или орган, не имя человека.
reforms-form-source = Где это прочесть (адрес)
reforms-form-note = Что ещё важно знать ({ $lang })
reforms-form-directions = Направления
reforms-form-directions-hint = По одному в строке: номер | на казахском | на русском | на английском
reforms-form-direction = Направление
reforms-form-text = Что сделать ({ $lang })
reforms-form-result = Ожидаемый результат ({ $lang })
reforms-form-sign = Как это увидеть ({ $lang })
reforms-form-sign-hint = По какому числу, в каком месте, с чьих слов.
reforms-form-ground-hint = Статья акта, которая задаёт срок.
reforms-form-sdgs-hint = Задачи через запятую: 16.1, 5.c
reforms-form-treaties-hint = Коды через запятую: cat/2, crpd/12
reforms-form-country = Вся страна
reforms-form-why = Почему исправлено
reforms-form-why-hint = Увидят все рядом с прежними словами.
reforms-form-keep = Сохранить
reforms-hints = Совет: как эту меру можно будет проверить
reforms-alike = Возможно, то же обещание
reforms-alike-note = Найдено по общим словам. Решаете вы.
reforms-alike-percent = общих слов { $n } %
reforms-alike-yes = Это то же
reforms-bond-kind = Как связаны
reforms-bond-other = Другая мера
reforms-bond-other-hint = Адрес её страницы.
reforms-bond-go = Связать
reforms-unbond = Убрать связь
reforms-case-number = Рекомендация по делу
reforms-case-number-hint = Номер письма. Все увидят только номер.
reforms-note-title = Записка вышестоящему органу
reforms-note-to = Кому: { $body }. Записка получит номер журнала; номер и день увидят все, слова – только учреждение.
reforms-note-words = Что вы пишете
reforms-note-go = Записать записку
reforms-mend = Исправить сказанное
reforms-mend-note = Ничего не стирается: исправление стоит рядом с прежними словами и говорит почему.
reforms-mend-own = Исправить этот отчёт
reforms-table-title = Меры из таблицы
reforms-table-note = По одной в строке, узнаются по собственному номеру меры. Та же таблица ещё раз ничего не меняет.
reforms-table-template = Пустая таблица (XLSX)
reforms-table-file = Таблица
reforms-table-keep = Принять в программу
reforms-table-keep-hint = Оставьте пустым, чтобы сначала увидеть, что будет.
reforms-table-go = Прочесть таблицу
reforms-table-dry = Вот что было бы; ничего не сохранено
reforms-table-kept = Вот что принято
reforms-table-read = Прочитано строк
reforms-table-imported = Новых мер
reforms-table-unchanged = Без изменений
reforms-table-changed = Исправлено
reforms-table-rejected = Не принято
reforms-table-line = Строка
reforms-table-cause = Что исправить
reforms-column-reference = №
reforms-column-direction = Номер направления в программе
reforms-column-text_kk = Что сделать, на казахском
reforms-column-text_ru = Что сделать, на русском
reforms-column-text_en = Что сделать, на английском
reforms-column-lead = Ключ ответственного органа, см. третий лист
reforms-column-involved = Ключи участвующих органов через запятую
reforms-column-due = Последний день: 2026-07-01 или 01.07.2026
reforms-column-ground = Основание срока
reforms-column-result_kk = Ожидаемый результат, на казахском
reforms-column-result_ru = Ожидаемый результат, на русском
reforms-column-result_en = Ожидаемый результат, на английском
reforms-column-sign_kk = Как это увидеть, на казахском
reforms-column-sign_ru = Как это увидеть, на русском
reforms-column-sign_en = Как это увидеть, на английском
reforms-column-rights = Ключи прав через запятую
reforms-column-groups = Ключи групп через запятую
reforms-column-sdgs = Задачи ЦУР: 16.1, 5.c
reforms-column-treaties = Статьи договоров: cat/2, crpd/12
reforms-column-region = Ключ региона; пусто, если вся страна

# Somebody speaks of a measure

reforms-say-by-office = Записать вывод института
reforms-say-by-state = Внести бумажный отчёт органа
reforms-say-by-civil = Внести слова организации
reforms-say-corrects = Вы исправляете эти слова; в ленте они останутся
reforms-say-on = О каком дне речь
reforms-say-on-hint = Когда дела обстояли так, а не когда вы это пишете.
reforms-say-consent = Как организация согласилась, чтобы её назвали
reforms-say-consent-hint = Дата и номер её письма. Наружу не показывается.
reforms-say-grade = Оценка
reforms-say-grade-hint = По ступеням института или по шкале источника.
reforms-say-in = Словами ({ $lang })
reforms-say-evidence-note = О каждом скажите, что оно показывает. Принятый закон показывает, что закон принят. Для «Выполнено» нужен результат для людей.
reforms-say-proof = Подтверждение { $n }
reforms-say-proof-kind = Что это
reforms-say-proof-shows = Что показывает
reforms-say-proof-words = Одной строкой: что, где, когда
reforms-say-files = Файлы
reforms-say-files-hint = Их сможет открыть любой. Сначала уберите имена людей.
reforms-say-file-shows = Что показывают файлы
reforms-say-record = Записать
reforms-said-title = Прислано гражданским обществом
reforms-said-note = До вашего решения снаружи это не читает никто. Контакт удалится с решением; отклонённое останется в учреждении.
reforms-said-none = Ничего не ждёт просмотра.
reforms-said-contact = Контакт, до решения:
reforms-said-accept = Принять и показать
reforms-said-decline = Отклонить
reforms-said-reason = Почему не показываем
reforms-said-accepted = Принято
reforms-said-declined = Отклонено
reforms-said-done = Недавно решено
reforms-said-outcome = Решение
reforms-mine-title = Наши меры
reforms-mine-none = Опубликованных мер вашего органа нет.
reforms-mine-late =
    { $n ->
        [one] { $n } мера просрочена
        [few] { $n } меры просрочены
        [many] { $n } мер просрочено
       *[other] { $n } мер просрочено
    }
reforms-mine-late-text = Отчитайтесь о них ниже, даже если сделано мало. Отчёт покажем как есть, рядом со словами других.
reforms-mine-part = Ваша роль
reforms-mine-lead = Отвечает
reforms-mine-involved = Участвует
reforms-mine-reported = Последний отчёт
reforms-mine-never = Отчётов ещё нет
reforms-mine-report = Отчитаться о мере
reforms-mine-report-note = Ваш отчёт – слово государства. Он показывается сразу и остаётся; его можно исправить, объяснив почему.
reforms-word-title = Слово вашего органа
reforms-word-note = Новейшее стоит под таблицей мер по органам.
reforms-word-words = Что вы хотите сказать
reforms-word-go = Опубликовать наше слово

# What can be mended

reforms-mistake-title = Напишите название хотя бы на одном языке
reforms-mistake-kind = Выберите, откуда программа
reforms-mistake-giver = Напишите, какая должность или орган её дали
reforms-mistake-date = Укажите день
reforms-mistake-day = Напишите день как 2026-07-01
reforms-mistake-address = Напишите полный адрес, начиная с https://
reforms-mistake-certainty = Выберите, насколько это надёжно
reforms-mistake-source = Укажите адрес источника или выберите, что он не найден
reforms-mistake-direction-line = Строка { $line }: напишите номер | на казахском | на русском | на английском, каждый номер один раз
reforms-mistake-reference = Укажите номер меры в программе: буквы, цифры, точки, не больше 20
reforms-mistake-reference-taken = В программе уже есть мера с этим номером. Дайте другой
reforms-mistake-reference-twice = Этот номер стоит в таблице дважды. Оставьте одну строку
reforms-mistake-reference-number = В ячейке число, и 3.10 станет 3.1. Задайте текстовый формат и напишите заново
reforms-mistake-direction = В программе нет такого направления
reforms-mistake-text = Напишите, что сделать, хотя бы на одном языке
reforms-mistake-body = Выберите орган из перечня
reforms-mistake-right = В перечне нет такого права. См. третий лист
reforms-mistake-group = Такой группы нет. См. третий лист
reforms-mistake-sdg = Пишите задачи как 16.1 или 5.c через запятую
reforms-mistake-treaty = Пишите статьи как cat/2 или crpd/12 через запятую
reforms-mistake-region = В перечне нет такого региона
reforms-mistake-due = Напишите последний день как 2026-07-01 или 01.07.2026
reforms-mistake-why = Скажите, почему исправлено
reforms-mistake-future = Этот день ещё не наступил
reforms-mistake-organisation = Напишите название организации
reforms-mistake-consent = Напишите, как организация согласилась, чтобы её назвали
reforms-mistake-grade = Выберите оценку
reforms-mistake-method = Выберите, как это узнали
reforms-mistake-words = Напишите словами, что вы видите, не больше 4000 знаков
reforms-mistake-words-long = Это длиннее 4000 знаков. Сократите, остальное приложите файлом
reforms-mistake-evidence-words = Скажите одной строкой, что это за подтверждение
reforms-mistake-shows = Выберите, что показывает подтверждение
reforms-mistake-law-effect = Закон показывает, что закон принят. Для результата приведите другое подтверждение
reforms-mistake-effect = Для «Выполнено» нужно подтверждение результата для людей. Добавьте его или выберите «Выполнено частично»
reforms-mistake-contact = Напишите, как с вами связаться
reforms-mistake-agrees = Показать ваши слова можем, только если организация согласна, чтобы её назвали
reforms-mistake-decline = Скажите, почему это не показываем
reforms-mistake-reply = Напишите ваше слово, не больше 2000 знаков
reforms-mistake-note = Напишите записку, не больше 4000 знаков
reforms-mistake-itself = Мера не связывается сама с собой
reforms-mistake-other = Укажите адрес страницы другой меры и как они связаны
reforms-mistake-number = Рекомендации с таким номером нет
reforms-mistake-xlsx = Эту таблицу мы не можем прочесть ({ $cause }). Сохраните её как XLSX и пришлите снова
reforms-mistake-column = В первой строке нет столбца «{ $cause }». Возьмите пустую таблицу и оставьте её первую строку
reforms-mistake-lines = В таблице больше { $cause } строк. Разделите её
reforms-mistake-query = Эту часть запроса не прочесть. Дни пишутся как 2026-07-01
reforms-conflict-reworded = Пока страница была открыта, кто-то это исправил, и ваше не сохранено. Вернитесь за своими словами, откройте страницу заново и отправьте снова
reforms-conflict-public = Это уже опубликовано
reforms-conflict-not-public = Это не опубликовано, отзывать нечего
reforms-conflict-programme-first = Сначала опубликуйте программу
reforms-conflict-corrected = Эти слова уже исправлены или сказаны другим. Откройте меру заново
reforms-conflict-decided = По этому уже решил кто-то другой
reforms-conflict-not-late = Эта мера не просрочена, записка вышестоящему органу не нужна
reforms-conflict-nobody-above = В перечне не назван орган выше ответственного
reforms-conflict-month = Программа моложе последнего полного месяца. Посчитайте в следующем месяце
reforms-measure-measures = Меры, опубликованные за период; каждая учтена по выводу института на момент, к которому относятся цифры. Выполненными считаются только те, чей результат подтверждён.

# Annual report, briefings and dashboard

reforms-chapter = Реформы
reforms-chapter-index = Указатель рекомендаций
reforms-chapter-figure-measures-by-standing = Опубликованные меры по выводам института
reforms-chapter-figure-measures-by-body = Опубликованные меры по ответственному органу
reforms-chapter-figure-recommendations-by-status = Рекомендации института по ходу исполнения
reforms-chapter-voices = О каждой мере говорят три голоса: государство сообщает, институт устанавливает, гражданское общество высказывается. Они стоят рядом, каждый по своей шкале, и никогда не сводятся в один. Институт называет меру выполненной, только когда есть доказательства, что для людей что-то изменилось: принятый закон доказывает лишь то, что закон принят.
reforms-chapter-none = На последний день этого периода не было опубликованных программ.
reforms-chapter-programme = { $kind }. Кем дано: { $giver }, { $date }.
reforms-chapter-not-said = пока не высказывалось
reforms-chapter-index-note = Этот указатель показывает, что стало с каждой опубликованной мерой по выводам института, а также что рекомендовали в этот период другие государства и органы Организации Объединённых Наций и как ответило государство. Полный текст – на указанных страницах.
reforms-chapter-index-measures = Меры и выводы института
reforms-chapter-index-outside = Что рекомендовали другие за этот период
reforms-chapter-from = От кого
reforms-chapter-document = Документ и пункт
reforms-chapter-answer = Ответ государства
reforms-chapter-no-answer = Ответ не записан
reforms-chapter-measures = Меры
reforms-chapter-stands = Где находятся меры по выводам института
reforms-chapter-was-due = Срок: { $date }
reforms-chapter-ask-done = Сколько из реформ выполнено?
reforms-chapter-done = Опубликованных мер: { $n }. Выполнено по выводам института: { $done }. Срок прошёл, но не выполнено: { $late }; из них государство отчиталось: { $reported }.
reforms-chapter-ask-differ = В чём расходятся государство и институт?
reforms-chapter-differ =
    { $n ->
        [0] Нет меры, о которой государство сообщало бы больше, чем установил институт.
        [one] Мер, о которых государство сообщает больше, чем установил институт: { $n }. Среди них: { $names }.
        [few] Мер, о которых государство сообщает больше, чем установил институт: { $n }. Среди них: { $names }.
        [many] Мер, о которых государство сообщает больше, чем установил институт: { $n }. Среди них: { $names }.
       *[other] Мер, о которых государство сообщает больше, чем установил институт: { $n }. Среди них: { $names }.
    }
reforms-chapter-ask-voices = Кто говорит, насколько продвинулась реформа?
reforms-signal-late = Меры с истёкшим сроком, не выполненные
reforms-signal-unreported = Просроченные меры без отчёта
reforms-signal-silent = { $name }: просроченные меры без отчёта
reforms-signal-recommendations = Рекомендации, на которые не ответили в срок
reforms-signal-said = Слова гражданского общества, ожидающие рассмотрения
reforms-only-unreported = Только без отчёта
