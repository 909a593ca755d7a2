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
