# Публикации

publications-total = Всего
publications-unknown = Неизвестно
publications-none = Нет
publications-contents = Содержание
publications-figure = Рисунок
publications-table = Таблица
publications-source = Источник
publications-credit = Фото
publications-notes = Примечания
publications-hidden = не показано
publications-how-many = Количество
publications-chart-alt = Диаграмма: { $title }. Те же числа приведены в таблице под ней.
publications-checked-at = Подсчитано по данным на { $known }. Определение, запрос и числа: { $address }
publications-checked-on-site = Каждую строку можно проверить на { $address }
publications-dimension-region = Регион
publications-dimension-right = Право
publications-dimension-body = Орган
publications-dimension-channel = Как поступило
publications-dimension-language = Язык
publications-dimension-ending = Чем завершилось
publications-dimension-remedy = Что это дало
publications-dimension-month = Месяц
publications-dimension-status = Состояние
publications-dimension-standing = Вывод
publications-dimension-stage = Стадия
publications-dimension-outcome = Итог
publications-dimension-committee = Комитет
publications-dimension-mechanism = Механизм
publications-dimension-year = Год
publications-dimension-position = Позиция государства
publications-dimension-kind = Вид
publications-dimension-programme-kind = Вид программы

# Ежегодный доклад

publications-edition-nav = Ежегодные доклады
publications-edition-lead = Раз в год мы отчитываемся: о чём нам рассказали люди, что из этого вышло и что до сих пор не изменилось.
publications-edition-none-public = Первый доклад ещё не опубликован.
publications-edition-title = Доклад за { $year } год
publications-edition-covers = С { $from } по { $until }
publications-edition-known = Числа по состоянию на { $at }.
publications-edition-published-on = Опубликован { $date }.
publications-edition-pdf = Доклад в PDF
publications-edition-docx = Доклад в Word
publications-edition-hidden-note = По малому числу можно узнать человека. Где число не показано, причина в этом; неудобных чисел мы не прячем.
publications-edition-address = Этот доклад, его показатели и файлы: { $address }
publications-edition-is-draft = Черновик: не опубликован, не утверждён и цитированию не подлежит.
publications-edition-corrections = Исправления
publications-edition-corrected-on = { $date }: { $reason }
publications-edition-note-back = Назад к тексту
publications-edition-compared = { $title }: рядом с прошлыми годами
publications-edition-year-so-far = { $year } ({ $until })
publications-edition-not-known = нет сведений
publications-edition-chapter-foreword = Предисловие
publications-edition-chapter-mandate = Мандат
publications-edition-chapter-circumstances = Обстоятельства года
publications-edition-chapter-npm = Национальный превентивный механизм
publications-edition-chapter-council = Координационный совет
publications-edition-chapter-consultations = Обсуждение законопроектов
publications-edition-chapter-budget = Бюджет и сотрудники
publications-edition-chapter-conclusions = Выводы
publications-edition-room = Ежегодный доклад
publications-edition-room-note = Числа берутся из учёта, слова пишете вы; что написал один, утверждает другой.
publications-edition-none = Ни один доклад ещё не начат.
publications-edition-column-report = Доклад
publications-edition-column-state = Состояние
publications-edition-column-block = Что сказано
publications-edition-column-place = Место
publications-edition-not-published = Не опубликован
publications-edition-issues =
    { $n ->
        [1] Опубликован
        [one] Опубликован, с исправлениями { $n } раз
        [few] Опубликован, с исправлениями { $n } раза
        [many] Опубликован, с исправлениями { $n } раз
       *[other] Опубликован, с исправлениями { $n } раза
    }
publications-edition-open = Начать доклад
publications-edition-open-go = Начать
publications-edition-year = Год
publications-edition-until = Последний день, который он охватывает
publications-edition-until-hint = Оставьте пустым, если нужен весь год.
publications-edition-status-draft = Черновик
publications-edition-status-in-review = На проверке
publications-edition-status-published = Опубликован
publications-edition-status-corrected = Опубликован, исправлен
publications-edition-kind-text = Текст
publications-edition-kind-table = Таблица
publications-edition-kind-picture = Снимок
publications-edition-kind-figure = Показатель
publications-edition-kind-facts = Из учёта
publications-edition-verdict-written = Ждёт проверки
publications-edition-verdict-approved = Утверждено
publications-edition-verdict-returned = Возвращено
publications-edition-wrote = { $name }, { $at }
publications-edition-reviewed = Проверено: { $name }, { $at }
publications-edition-missing = Не хватает: { $langs }
publications-edition-not-drawn = Числа ещё не собраны.
publications-edition-chapter-empty = Здесь пока ничего нет: эта глава не войдёт в доклад.
publications-edition-is-out = Убрано
publications-edition-is-drawn = Собрано
publications-edition-up = Поднять выше
publications-edition-down = Опустить ниже
publications-edition-take-out = Убрать
publications-edition-bring-back = Вернуть
publications-edition-add = Добавить: { $kind }
publications-edition-todo = Что сделать
publications-edition-draw = Собрать числа
publications-edition-draw-note = Все показатели считаются на один момент и больше не меняются. Вы увидите, что сдвинулось.
publications-edition-ready = Всё на месте: доклад можно публиковать.
publications-edition-lacks =
    { $n ->
        [one] До публикации не хватает { $n } вещи
        [few] До публикации не хватает { $n } вещей
        [many] До публикации не хватает { $n } вещей
       *[other] До публикации не хватает { $n } вещи
    }
publications-edition-changes = Что изменил последний сбор чисел
publications-edition-changes-between = Между { $from } и { $until }
publications-edition-changes-first = Это первые числа: сравнить их пока не с чем.
publications-edition-changes-none = Ни одно число не изменилось.
publications-edition-changes-what = Что
publications-edition-changes-before = Было
publications-edition-changes-after = Стало
publications-edition-draft = Читать черновик
publications-edition-draft-pdf = Черновик в PDF
publications-edition-public = Как его видят читатели
publications-edition-new = Новое: { $kind }
publications-edition-keep = Сохранить
publications-edition-field-text = Текст ({ $lang })
publications-edition-field-text-hint = Пустая строка начинает новый абзац, «## » заголовок, «- » список, «> » цитату. Число приводится по его имени в фигурных скобках, как в списке рядом.
publications-edition-field-note = Примечание внизу страницы ({ $lang })
publications-edition-field-note-hint = Оно относится к последнему абзацу.
publications-edition-field-caption = Подпись ({ $lang })
publications-edition-field-table = Строки ({ $lang })
publications-edition-field-table-hint = По строке на каждый ряд, сначала заголовки; между ячейками черта |.
publications-edition-field-source = Источник ({ $lang })
publications-edition-field-alt = Что изображено ({ $lang })
publications-edition-field-alt-hint = Для тех, кто не видит снимок: что на нём, одним-двумя предложениями.
publications-edition-field-credit = Кто сделал снимок
publications-edition-overtaken = Пока вы писали, здесь писал кто-то ещё
publications-edition-overtaken-text = Ничего из набранного вами не пропало. Сравните с тем, что стоит здесь сейчас; то, что вы сохраните, станет следующей версией.
publications-edition-overtaken-see = Посмотреть, что написано
publications-edition-review = Проверка
publications-edition-review-note = Версия { $n } ждёт вас.
publications-edition-review-own = Эту версию написали вы; утвердить её должен кто-то другой.
publications-edition-approve = Утвердить
publications-edition-return = Вернуть
publications-edition-reason = Что стоит изменить
publications-edition-quotes = Числа, которые можно привести
publications-edition-quotes-note = Они подставляются из собранных показателей на каждом языке. Первое имя даёт итог; после черты стоит код из таблицы.
publications-edition-versions = Версии
publications-edition-picture = Снимок
publications-edition-picture-note = PNG или JPEG, не больше 4 МБ. Слова к нему на следующей странице.
publications-edition-picture-file = Файл
publications-edition-picture-go = Дальше
publications-edition-picture-other = Другой файл
publications-edition-check = Перед публикацией
publications-edition-lack-drawn = Соберите числа
publications-edition-lack-nothing = Напишите первую главу
publications-edition-lack-approved = Не утверждено: { $block }
publications-edition-lack-language = Нет текста на языке «{ $lang }»: { $block }
publications-edition-lack-alt = У снимка нет слов для тех, кто его не видит: { $block }
publications-edition-lack-placeholder = { $placeholder } больше не число этого доклада: { $block }
publications-edition-lack-refused = Этот показатель ничего не может показать, не выдав людей; уберите его: { $block }
publications-edition-lack-figure = Этот показатель не собран; уберите его или соберите числа заново: { $block }
publications-edition-publish-note = Доклад сможет прочитать каждый. После этого он меняется только исправлениями, которые видны читателям.
publications-edition-publish-go = Опубликовать
publications-edition-publish-who = Публикует Уполномоченный или редактор.
publications-edition-correct-note = Читатели увидят сегодняшнюю дату и причину, которую вы назовёте.
publications-edition-correct-reason = Что исправлено и почему ({ $lang })
publications-edition-correct-go = Опубликовать исправление
publications-edition-older = Числа прошлых лет
publications-edition-older-go = Посмотреть и добавить
publications-edition-older-note = Они стоят рядом с показателями этого года, каждое со своим источником. Числа прошлых докладов, вышедших здесь, берутся сами.
publications-edition-older-none = Пока ничего.
publications-edition-older-column-figure = Показатель
publications-edition-older-column-code = Код
publications-edition-older-take = Добавить из файла
publications-edition-older-take-go = Добавить
publications-edition-older-file = Файл CSV
publications-edition-older-hint = Столбцы: { "year, figure, code, number, source" }. Для итога код пустой.
publications-edition-older-names = Имена показателей
publications-edition-older-taken =
    { $n ->
        [one] Принято { $n } число.
        [few] Принято { $n } числа.
        [many] Принято { $n } чисел.
       *[other] Принято { $n } числа.
    }
publications-edition-older-head = В первой строке должны быть столбцы { "year, figure, code, number, source" } через запятую.
publications-edition-older-line = Строку { $line } не удалось прочитать: проверьте в ней кавычки.
publications-edition-older-year = Строка { $line }: напишите год четырьмя цифрами.
publications-edition-older-number = Строка { $line }: напишите целое число, 0 или больше.
publications-edition-older-figure = Строка { $line }: показателя «{ $figure }» нет; возьмите имя из списка на этой странице.
publications-edition-older-source = Строка { $line }: укажите, откуда это число.
publications-edition-older-twice = Строка { $line }: это число стоит в файле дважды; оставьте одно.
publications-edition-older-empty = В файле нет чисел или их слишком много; дайте не больше 10 000 строк.
publications-edition-conflict-published = Этот доклад опубликован: исправить можно только тексты, таблицы и снимки, с указанием причины.
publications-edition-conflict-written = Пока вы писали, здесь писал кто-то ещё. Сравните и сохраните своё, если оно должно идти следом.
publications-edition-conflict-reviewed = Эту версию уже проверили, или появилась новая. Откройте страницу ещё раз.
publications-edition-conflict-own = Никто не утверждает то, что написал сам. Попросите коллегу.
publications-edition-conflict-changed = Доклад изменился с тех пор, как вы его смотрели. Посмотрите ещё раз, прежде чем публиковать.
publications-edition-conflict-lacks = Чего-то ещё не хватает. Чего именно, сказано на странице «Перед публикацией».
publications-edition-conflict-same = От опубликованного ничего не отличается.
publications-edition-wrong-year = Напишите год четырьмя цифрами; он не может быть впереди.
publications-edition-wrong-twice = Доклад за этот год уже есть.
publications-edition-wrong-until = Последний день должен быть в { $year } году.
publications-edition-wrong-empty = Напишите хотя бы на одном языке.
publications-edition-wrong-long = Это слишком длинно: можно не больше { $most } знаков.
publications-edition-wrong-placeholder = { $placeholder } не число этого доклада. Возьмите имя из списка или уберите фигурные скобки.
publications-edition-wrong-row = В строке { $line } ячеек { $cells }, а заголовков { $columns }.
publications-edition-wrong-rows = Напишите заголовки и хотя бы одну строку.
publications-edition-wrong-shape = На всех языках в таблице должно быть поровну строк и столбцов.
publications-edition-wrong-file = Сначала выберите снимок.
publications-edition-wrong-credit = Назовите, кто сделал снимок: не больше 500 знаков.
publications-edition-wrong-large = Снимок больше { $most } МБ; сделайте его меньше.
publications-edition-wrong-picture = Это не PNG и не JPEG, который можно прочитать; сохраните снимок заново и попробуйте ещё раз.
publications-edition-wrong-upload = Файл пришёл не целиком. Попробуйте ещё раз.
publications-edition-wrong-reason = Напишите, что стоит изменить.
publications-edition-wrong-correction = Напишите, что исправлено и почему: не больше 500 знаков.

# Брифинги

publications-briefing-nav = Брифинги
publications-briefing-office-note = От приглашения до последнего обещанного ответа.
publications-briefing-new = Новый брифинг
publications-briefing-edit = Изменить брифинг
publications-briefing-edit-note = Если изменить день, час, длительность или место, приглашённые сразу узнают об этом.
publications-briefing-back = Назад
publications-briefing-keep = Сохранить
publications-briefing-choose = Выберите
publications-briefing-all = Все брифинги
publications-briefing-none = Брифингов пока нет.
publications-briefing-shown =
    { $n ->
        [one] На этой странице { $n } брифинг
        [few] На этой странице { $n } брифинга
        [many] На этой странице { $n } брифингов
       *[other] На этой странице { $n } брифинга
    }
publications-briefing-parts = Разделы брифинга
publications-briefing-facts = Сведения
publications-briefing-state-prepared = Готовится
publications-briefing-state-invited = Гости приглашены
publications-briefing-state-held = Проведён
publications-briefing-state-closed = Завершён
publications-briefing-state-cancelled = Отменён
publications-briefing-next-prepared = Заполните список гостей и пригласите их. До этого никто вне учреждения о брифинге не знает.
publications-briefing-invite = Пригласить всех по списку
publications-briefing-next-invited = Ответы поступают. Можно готовить пакет и печатать бейджи.
publications-briefing-next-begun = Время начала наступило. Отмечайте пришедших на входе и записывайте вопросы.
publications-briefing-hold = Отметить как проведённый
publications-briefing-next-held = Дайте обещанные ответы и опубликуйте открытую заметку.
publications-briefing-close = Завершить
publications-briefing-next-closed = Все обещанные ответы даны.
publications-briefing-next-cancelled = Приглашённым сообщено, что он не состоится.
publications-briefing-cancel = Отменить брифинг
publications-briefing-cancel-note = Все, кто получил приглашение, получат письмо, и дата исчезнет из их календаря. Вернуть это нельзя.
publications-briefing-at-title = Название
publications-briefing-at-day = День
publications-briefing-at-hour = Время начала
publications-briefing-at-hour-hint = Например, 10:00. Время Астаны.
publications-briefing-at-minutes = Длительность, минут
publications-briefing-at-place = Место
publications-briefing-at-host = Кто приглашает
publications-briefing-at-audiences = Для кого
publications-briefing-at-langs = На каких языках проходит
publications-briefing-at-themes = Темы
publications-briefing-at-since = С какого дня рассказывать об изменениях
publications-briefing-at-since-hint = Обычно день последнего брифинга.
publications-briefing-at-on = По состоянию на день
publications-briefing-at-remind = За сколько дней напомнить
publications-briefing-at-remind-hint = Кто не ответил, получит одно письмо. Настройка самого учреждения.
publications-briefing-at-due = Ответить до
publications-briefing-kind-mission = Дипломатическое представительство
publications-briefing-kind-international = Международная организация
publications-briefing-kind-media = Средство массовой информации
publications-briefing-kind-civil = Гражданское общество
publications-briefing-kind-state = Государственный орган
publications-briefing-reply-waiting = Ждём ответа
publications-briefing-reply-yes = Придёт
publications-briefing-reply-no = Не придёт
publications-briefing-reply-deputy = Придёт другой человек
publications-briefing-my-yes = Да, приду
publications-briefing-my-no = Нет, не смогу прийти
publications-briefing-my-deputy = Вместо меня придёт другой человек
publications-briefing-column-what = Что
publications-briefing-column-change = Было → стало
publications-briefing-column-source = Источник
publications-briefing-column-period = Период
publications-briefing-column-organisation = Организация
publications-briefing-column-kind = Откуда
publications-briefing-column-name = Имя и фамилия
publications-briefing-column-post = Должность
publications-briefing-column-language = Язык
publications-briefing-column-email = Электронная почта
publications-briefing-column-reply = Ответ
publications-briefing-column-came = Пришёл
publications-briefing-column-mail = Письмо
publications-briefing-column-link = Ссылка
publications-briefing-column-question = Вопрос
publications-briefing-column-answer = Ответ
publications-briefing-column-owner = Кто отвечает
publications-briefing-column-due = Срок
publications-briefing-column-theme = Тема
publications-briefing-column-used = Последний брифинг
publications-briefing-column-briefing = Брифинг
publications-briefing-column-when = Когда
publications-briefing-column-state = Состояние
publications-briefing-count-all = Всего
publications-briefing-count-yes = Придут
publications-briefing-count-no = Не придут
publications-briefing-count-waiting = Без ответа
publications-briefing-count-came = Пришли
publications-briefing-guests = Гости
publications-briefing-guest = Гость
publications-briefing-no-guests = В списке пока никого нет.
publications-briefing-guest-new = Добавить одного гостя
publications-briefing-guest-add = Добавить
publications-briefing-guest-forgotten = Личные данные этого гостя удалены. Остались только организация и числа.
publications-briefing-guest-remove = Убрать из списка
publications-briefing-guest-remove-note = Убрать можно только гостя, которому ещё не отправлено письмо.
publications-briefing-forget-on = Имена, должности и адреса гостей удаляются { $until }. После этого остаются только числа по организациям и видам. Срок – настройка самого учреждения.
publications-briefing-forgotten = Имена, должности и адреса гостей удалены: { $at }.
publications-briefing-list-pdf = Список, PDF
publications-briefing-list-csv = Список, CSV
publications-briefing-badges = Бейджи, PDF
publications-briefing-links = Ссылки для отправки вручную
publications-briefing-links-mailed = Гостям с указанной почтой приглашения уходят сами. Остальным можно отправить эти ссылки.
publications-briefing-no-mail = В этой программе отправка писем не настроена. Отправьте приглашения сами по ссылкам из списка.
publications-briefing-links-none = Здесь появятся приглашённые гости.
publications-briefing-link-sent = отправлено
publications-briefing-by-hand = Я отправил всё
publications-briefing-by-hand-note = После отметки программа эти письма больше не отправит.
publications-briefing-sent-invitation = Приглашение отправлено: { $at }
publications-briefing-sent-reminder = Напоминание отправлено: { $at }
publications-briefing-sent-update = Сообщено об изменении: { $at }
publications-briefing-sent-cancel = Сообщено об отмене: { $at }
publications-briefing-sent-answer = Ответ отправлен: { $at }
publications-briefing-unclear = Отправляется. Если это длится долго, отправьте вручную.
publications-briefing-waits = Ждёт отправки
publications-briefing-table = Добавить гостей таблицей
publications-briefing-table-paste = Вставьте таблицу сюда
publications-briefing-table-hint = В первой строке столбцы: { $columns }. В первом столбце: { $kinds }. В столбце языка: { $langs }.
publications-briefing-table-file = Или файл CSV
publications-briefing-table-take = Принять таблицу
publications-briefing-table-template = Пустой образец
publications-briefing-line = Строка { $n }:
publications-briefing-carry = Добавить организации прежних брифингов
publications-briefing-carry-note = Люди не переносятся: остаются данные только тех, кто на это согласился.
publications-briefing-door = На входе
publications-briefing-door-find = Организация или имя
publications-briefing-door-show = Показать
publications-briefing-here =
    { $n ->
        [one] Пришёл { $n } гость
        [few] Пришли { $n } гостя
        [many] Пришло { $n } гостей
       *[other] Пришли { $n } гостя
    }
publications-briefing-came = Пришёл
publications-briefing-came-undo = Не пришёл
publications-briefing-walk-in = Гость без приглашения
publications-briefing-walk-in-let = Записать и впустить
publications-briefing-pack = Пакет
publications-briefing-pack-none = Пакет ещё не собран.
publications-briefing-pack-make = Собрать пакет
publications-briefing-pack-make-note = Числа и записи фиксируются на этот день. Написанные вами тексты сохранятся.
publications-briefing-pack-days = { $from } – { $until }
publications-briefing-pack-made = собран: { $at }
publications-briefing-papers = Документы
publications-briefing-papers-note = Тезисы и заготовленные ответы никогда не попадают в раздаточный лист и слайды.
publications-briefing-handout = Раздаточный лист, две страницы
publications-briefing-slides = Слайды
publications-briefing-internal = Для внутреннего пользования
publications-briefing-internal-note = Этот документ только для выступающих. Не раздавайте его.
publications-briefing-more =
    { $n ->
        [one] Ещё { $n } строка: { $address }
        [few] Ещё { $n } строки: { $address }
        [many] Ещё { $n } строк: { $address }
       *[other] Ещё { $n } строки: { $address }
    }
publications-briefing-locked = Эти числа зафиксированы. Каждое ведёт к своему определению.
publications-briefing-words = Тексты разделов
publications-briefing-words-note = Текст в начале каждого раздела. Числа не меняются.
publications-briefing-words-of = Текст
publications-briefing-leave-out = Не включать в раздаточный лист
publications-briefing-section-opening = Вступление
publications-briefing-section-figures = Основные числа
publications-briefing-section-changes = Что изменилось с прошлой встречи
publications-briefing-section-closing = Заключение
publications-briefing-way-moved = Сдвинулось
publications-briefing-way-still = Стоит на месте
publications-briefing-way-back = Откатилось
publications-briefing-changes-n =
    { $n ->
        [one] { $n } запись
        [few] { $n } записи
        [many] { $n } записей
       *[other] { $n } записи
    }
publications-briefing-became = стало
publications-briefing-no-changes = За эти дни изменений не записано.
publications-briefing-likely = Вероятные вопросы
publications-briefing-inside-only = Только во внутреннем пакете.
publications-briefing-points = Тезисы выступления
publications-briefing-point = Тезис
publications-briefing-point-add = Добавить тезис
publications-briefing-point-remove = Убрать
publications-briefing-theme-none = Общее
publications-briefing-paper-days = За период { $from } – { $until }.
publications-briefing-paper-check = Каждую строку можно проверить по адресу: { $address }
publications-briefing-bank = Запас вопросов и ответов
publications-briefing-bank-note = Попадают в пакет следующего брифинга по своей теме.
publications-briefing-bank-new = Новый ответ
publications-briefing-bank-edit = Изменить ответ
publications-briefing-questions = Вопросы и обещания
publications-briefing-no-questions = Вопросов пока не записано.
publications-briefing-questions-early = Вопросы записывают после начала брифинга.
publications-briefing-question-new = Записать вопрос
publications-briefing-question-add = Записать
publications-briefing-who-asks = Откуда вопрос
publications-briefing-who-guest = Кто спросил
publications-briefing-who-guest-hint = Без одной из двух отметок ниже не сохраняется.
publications-briefing-nobody = Не указывается
publications-briefing-named = Согласны, чтобы организация была названа
publications-briefing-by-mail = Хотят получить обещанный ответ по почте
publications-briefing-fate = Что с ним стало
publications-briefing-fate-said = Ответили на месте
publications-briefing-fate-open = Ответ обещан
publications-briefing-answer-there = Ответ на месте
publications-briefing-may-public = Вопрос и ответ можно публиковать
publications-briefing-not-public = не публикуется
publications-briefing-waits-by-mail = ответ уйдёт по почте
publications-briefing-due = до { $date }
publications-briefing-due-late = Просрочено: { $date }
publications-briefing-answered-on = Ответ дан: { $date }
publications-briefing-answer = Дать ответ
publications-briefing-answer-give = Дать этот ответ
publications-briefing-answer-mailed = Ответ уйдёт спросившему по почте на его языке.
publications-briefing-answer-not-mailed = Адрес спросившего не хранится: по почте ответ не уйдёт.
publications-briefing-keep-answer = Добавить в запас
publications-briefing-promises = Обещанные ответы
publications-briefing-no-promises = Открытых обещаний нет.
publications-briefing-promises-note = Здесь видно всё, что мы обещали на брифингах, и где мы опаздываем.
publications-briefing-note = Открытая заметка
publications-briefing-note-hint = Коротко о том, что прозвучало. Вместе с ней выйдут вопросы и ответы, которые можно публиковать.
publications-briefing-note-public = Опубликованная заметка
publications-briefing-note-since = Что изменилось к этой встрече
publications-briefing-publish = Опубликовать
publications-briefing-withdraw = Снять с публикации
publications-briefing-notes = Прошедшие брифинги
publications-briefing-questions-public = Вопросы и ответы
publications-briefing-public-lead = Что мы рассказали дипломатам, международным организациям, журналистам и обществу и что обещали.
publications-briefing-since = С прошлой встречи
publications-briefing-since-last = С прошлой встречи: { $date }
publications-briefing-since-days = Что изменилось с { $from } по { $until }.
publications-briefing-since-from = С
publications-briefing-since-until = По
publications-briefing-since-show = Показать
publications-briefing-since-note = Только открытые записи. В каждой строке – как было, как стало и источник.
publications-briefing-rsvp-title = Вы приглашены
publications-briefing-rsvp-thanks = Спасибо, мы получили ваш ответ
publications-briefing-rsvp-invites = { $host } приглашает вас на встречу «{ $title }».
publications-briefing-rsvp-said = Ваш прежний ответ: { $said }. До начала его можно изменить.
publications-briefing-rsvp-ask = Вы придёте?
publications-briefing-rsvp-deputy = Кто придёт вместо вас
publications-briefing-rsvp-deputy-hint = Только если вместо вас придёт другой человек.
publications-briefing-rsvp-deputy-post = Его должность
publications-briefing-rsvp-keep = Храните мои данные для следующего приглашения до { $until }
publications-briefing-rsvp-send = Отправить ответ
publications-briefing-rsvp-late = Время для ответа прошло: встреча началась или уже закончилась.
publications-briefing-rsvp-off = Встреча не состоится
publications-briefing-rsvp-off-text = От вас ничего не требуется.
publications-briefing-rsvp-privacy = Ваше имя, должность и адрес нужны только для этой встречи. Мы удалим их { $until }.
publications-briefing-dear = Здравствуйте, { $name }!
publications-briefing-dear-all = Уважаемые коллеги ({ $organisation })!
publications-briefing-subject-invitation = Приглашение: { $title }, { $when }
publications-briefing-subject-reminder = Ждём вашего ответа: { $title }, { $when }
publications-briefing-subject-update = Изменение: { $title }, { $when }
publications-briefing-subject-cancel = Встреча не состоится: { $title }
publications-briefing-subject-answer = Ответ на ваш вопрос: { $title }
publications-briefing-mail-invitation = { $host } приглашает вас на встречу «{ $title }».
publications-briefing-mail-reminder = { $host } пригласил вас на встречу «{ $title }». Скажите, придёте ли вы, чтобы мы подготовили места и перевод.
publications-briefing-mail-update = Изменились день, час или место встречи «{ $title }». Новые сведения ниже.
publications-briefing-mail-cancel = Встреча «{ $title }» не состоится. Просим извинить за беспокойство.
publications-briefing-mail-answer = Отправляем ответ, который обещали на встрече «{ $title }».
publications-briefing-mail-you-asked = Вопрос: { $question }
publications-briefing-mail-when = Когда: { $when } (время Астаны)
publications-briefing-mail-where = Где: { $place }
publications-briefing-mail-link = Ответьте здесь, придёте ли вы. Входить никуда не нужно, ответ можно изменить до начала: { $link }
publications-briefing-mail-privacy = Ваше имя, должность и адрес нужны только для этой встречи, мы удалим их { $until }.
publications-briefing-wrong-three = Заполните: этот текст нужен на всех трёх языках.
publications-briefing-wrong-day = Укажите день.
publications-briefing-wrong-hour = Напишите время в виде 10:00.
publications-briefing-wrong-minutes = Укажите длительность в минутах: от 15 до 600.
publications-briefing-wrong-remind = Укажите число дней: от 1 до 30.
publications-briefing-wrong-audiences = Выберите хотя бы одну группу.
publications-briefing-wrong-langs = Выберите хотя бы один язык.
publications-briefing-wrong-themes = Выберите хотя бы одну тему.
publications-briefing-wrong-since = Укажите день раньше второго дня.
publications-briefing-wrong-on = Укажите сегодняшний или прошедший день.
publications-briefing-wrong-order = Первый день должен быть раньше второго: мы поменяли их местами.
publications-briefing-wrong-kind = Выберите, откуда гость: { $kinds }.
publications-briefing-wrong-organisation = Напишите название организации.
publications-briefing-wrong-long = Сократите: не больше { $most } знаков.
publications-briefing-wrong-language = Выберите язык: { $langs }.
publications-briefing-wrong-mail = Напишите адрес почты в виде name@example.org.
publications-briefing-wrong-table = Таблицу не удалось прочитать. Сохраните её как CSV в кодировке UTF-8.
publications-briefing-wrong-column = Добавьте в первую строку столбец { $name }.
publications-briefing-wrong-rows = Укажите хотя бы одного и не больше { $most } гостей.
publications-briefing-wrong-lines =
    { $n ->
        [one] В таблице нужно исправить { $n } место. Ничего не принято, ваш текст ниже.
        [few] В таблице нужно исправить { $n } места. Ничего не принято, ваш текст ниже.
        [many] В таблице нужно исправить { $n } мест. Ничего не принято, ваш текст ниже.
       *[other] В таблице нужно исправить { $n } места. Ничего не принято, ваш текст ниже.
    }
publications-briefing-wrong-reply = Выберите, придёте ли вы.
publications-briefing-wrong-deputy = Напишите имя того, кто придёт вместо вас.
publications-briefing-wrong-due = Укажите день после брифинга.
publications-briefing-wrong-guest = Выберите гостя или снимите отметку.
publications-briefing-wrong-fate = Выберите: ответ дан или обещан.
publications-briefing-conflict = Кто-то изменил это раньше вас. Откройте страницу заново и попробуйте ещё раз.
publications-briefing-conflict-invite = Чтобы пригласить, нужны гости в списке и время начала впереди.
publications-briefing-conflict-early = Он ещё не начался.
publications-briefing-conflict-open = Сначала дайте все обещанные ответы.
publications-briefing-conflict-note = Сначала напишите заметку на трёх языках. Публикация возможна только после брифинга.
publications-briefing-conflict-guest = Этому гостю уже отправлено письмо, поэтому из списка его не убрать.
publications-briefing-conflict-late = Время для ответа прошло.
publications-briefing-conflict-long = Раздаточный лист не помещается на две страницы. Исключите раздел на странице пакета.

# Site: the start page

publications-site-start-title = Подать жалобу и получить ответ
publications-site-start-ask = Ваши права нарушили?
publications-site-start-listen = Мы вас выслушаем.
publications-site-start-lead = Если вы считаете, что государственный орган или должностное лицо нарушили ваши права, напишите нам. Мы проверим, попросим у органа объяснений и скажем вам, что вышло.
publications-site-start-go = Подать жалобу
publications-site-start-receipt = У меня есть квитанция: посмотреть ответ
publications-site-start-note = Около 15 минут. Регистрироваться не нужно.
publications-site-fact-free = Бесплатно
publications-site-fact-free-text = Не нужны ни деньги, ни посредник.
publications-site-fact-unnamed = Можно не называть себя
publications-site-fact-unnamed-text = На что это повлияет, объясним заранее.
publications-site-fact-choose = Вы сами решаете, кому и что сказать
publications-site-fact-choose-text = Если закон обяжет нас сообщить о чём-то, сначала скажем вам.
publications-site-expect = Чего от нас ждать
publications-site-how = Как будет рассмотрена ваша жалоба
publications-site-how-tell = Вы рассказываете
publications-site-how-tell-text = Один вопрос на странице. Точной даты можно и не знать.
publications-site-how-receipt = Вы получаете квитанцию
publications-site-how-receipt-text = Это двенадцать слов. По ним вы прочтёте ответ.
publications-site-how-examine = Мы проверяем
publications-site-how-examine-text = Отправляем органу запрос. По квитанции видно, как продвигается дело.
publications-site-how-answer = Мы отвечаем
publications-site-how-answer-text = Понятными словами напишем, что установили и что рекомендовали.
publications-site-doors = Что ещё полезно знать
publications-site-door-office = Кто защищает ваши права
publications-site-door-office-text = Кто занимает должность и кто представляет учреждение в вашем регионе.
publications-site-door-safety = Безопасность в интернете
publications-site-door-safety-text = Если кто-то проверяет ваш телефон или компьютер.
publications-site-door-guide = Примет ли мою жалобу комитет ООН?
publications-site-door-guide-text = Ответьте на семь вопросов, и мы скажем, куда можно обратиться.
publications-site-door-check = Это письмо от нас?
publications-site-door-check-text = Проверьте, настоящее ли письмо, пришедшее от нашего имени.
publications-site-new = Что нового
publications-site-news-all = Все новости
publications-site-published = Опубликовано
publications-site-published-all = Все публикации
publications-site-promise = Обещано и сделано
publications-site-door-reforms = Реформы
publications-site-door-reforms-text = Что обещало государство и что сделано: три голоса рядом.
publications-site-door-treaties = Международные договоры
publications-site-door-treaties-text = Посмотрите, какой договор в какой день действовал.
publications-site-door-overdue = Реестр просроченных ответов
publications-site-door-overdue-text = Органы, которые не ответили нам в срок.
publications-site-door-publications = Доклады и данные
publications-site-door-publications-text = У каждого числа есть определение и источник.
# Site: what anybody reads

publications-site-news = Новости
publications-site-news-none = Новостей пока нет.
publications-site-past = эта новость уже в прошлом
publications-site-other-language = Этот текст пока есть только на языке: { $lang }.
publications-site-shown = { $n ->
        [one] { $n } запись
        [few] { $n } записи
        [many] { $n } записей
       *[other] { $n } записи
    }
publications-site-publications = Публикации
publications-site-publications-lead = Ежегодные доклады, записки о встречах, открытые данные и новости.
publications-site-publications-none = Таких публикаций пока нет. Попробуйте выбрать другой вид.
publications-site-feed = Лента новостей и публикаций
publications-site-kind = Вид
publications-site-kind-any = Все
publications-site-kind-page = Страница сайта
publications-site-kind-news = Новость
publications-site-kind-annual-report = Ежегодный доклад
publications-site-kind-briefing-note = Записка о встрече
publications-site-kind-data-release = Открытые данные
publications-site-kind-treaty = Международный договор
publications-site-kind-programme = Программа реформ
publications-site-kind-measure = Мера реформы
publications-site-kind-overdue-reply = Просроченный ответ
publications-site-kind-other = Документ
publications-site-search = Поиск по сайту
publications-site-search-words = Что вы ищете?
publications-site-search-hint = Казахские слова можно набирать и русскими буквами: «құқық» и «кукык» – одно и то же.
publications-site-search-found = Найдено
publications-site-search-none = Ничего не нашлось
publications-site-search-fewer = Уберите часть слов: показываются только страницы, где есть все набранные слова.
publications-site-search-beginning = Наберите только начало слова: по «жалоб» найдутся и «жалоба», и «жалобы».
publications-site-search-any = Поищите на другом языке или оставьте вид «Все».
publications-site-search-help = Если нужна помощь, искать необязательно: напишите нам.
# Site: editors

publications-site-room = Страницы сайта
publications-site-room-note = Страницы и новости. Каких языков не хватает, написано под названием.
publications-site-none = Пока ничего не написано.
publications-site-write = Написать новое
publications-site-edit = Изменить
publications-site-at-title = Название
publications-site-at-day = День
publications-site-at-written = Написано
publications-site-at-state = Состояние
publications-site-state-draft = Черновик
publications-site-state-public = Опубликовано
publications-site-state-newer = Опубликовано; есть новая редакция
publications-site-state-withdrawn = Снято
publications-site-missing = Нет на языках: { $langs }
publications-site-todo = Что сделать
publications-site-review = Я прочитал текст
publications-site-review-note = Текст написал другой человек. Если вы его прочли, отметьте это.
publications-site-review-other = Эту редакцию ещё никто другой не читал. Опубликовать её всё же можно.
publications-site-reviewed = Эту редакцию прочёл другой человек.
publications-site-read-at = прочитано: { $at }
publications-site-publish = Опубликовать
publications-site-publish-note = Эта редакция сразу станет видна всем.
publications-site-withdraw = Снять с сайта
publications-site-withdraw-note = Страница исчезнет с сайта и из поиска; текст останется здесь.
publications-site-public = Страница на сайте
publications-site-versions = Редакции
publications-site-slug = Конец адреса
publications-site-slug-hint = Строчные латинские буквы, цифры и дефис: { "priem-2026" }. Потом не меняется.
publications-site-form-note = Хотя бы на одном языке нужны и название, и текст. Если другого языка нет, читатель увидит текст на том, который есть.
publications-site-form-title = Название ({ $lang })
publications-site-form-lead = Коротко о чём ({ $lang })
publications-site-form-body = Текст ({ $lang })
publications-site-form-body-hint = Пустая строка – новый абзац. «# » – подзаголовок, «- » – список, **жирно**, [слово](/reforms) – ссылка. HTML не действует.
publications-site-form-day = День новости
publications-site-form-ends = До какого дня стоит на первой странице
publications-site-form-ends-hint = Если пусто, стоит, пока не выйдут новее. Потом остаётся по своему адресу и в поиске.
publications-site-form-keep = Сохранить черновик
publications-site-form-look = Посмотреть
publications-site-look-note = Так это увидит читатель. Пока ничего не сохранено.
publications-site-mistake-title = Напишите название на этом языке или очистите остальные поля
publications-site-mistake-body = Напишите текст на этом языке или очистите остальные поля
publications-site-mistake-nothing = Напишите название и текст хотя бы на одном языке
publications-site-mistake-long = Сократите: не больше { $most } знаков
publications-site-mistake-ends = Последний день не может быть раньше дня самой новости
publications-site-mistake-slug = Напишите строчные латинские буквы и цифры, между ними можно дефис
publications-site-mistake-taken = Такой адрес уже есть: придумайте другой
publications-site-conflict-reworded = Тем временем текст изменил другой человек, или эта редакция уже опубликована. Откройте страницу заново и посмотрите последнюю редакцию.
publications-site-conflict-review = Свой текст проверить самому нельзя, а прочитанная редакция второй раз не отмечается.
publications-site-conflict-not-public = Эта страница сейчас не опубликована.

# Открытые данные

publications-data-title = Открытые данные
publications-data-lead = Числа учреждения: их может взять, проверить и использовать каждый. Опубликованное число не меняется, и его адрес остаётся прежним.
publications-data-none = Наборов данных пока не опубликовано.
publications-data-protect = Чтобы защитить людей, малые числа не показаны. Не указано и то, в каких именно ячейках они стоят.
publications-data-catalog = Каталог всех наборов (DCAT-AP, JSON-LD)
publications-data-api = Описание для программ (OpenAPI)
publications-data-releases-shown = { $n ->
    [one] { $n } набор
    [few] { $n } набора
    [many] { $n } наборов
   *[other] { $n } набора
 }
publications-data-shown = { $n ->
    [one] { $n } показатель
    [few] { $n } показателя
    [many] { $n } показателей
   *[other] { $n } показателя
 }
publications-data-figures = Показатели
publications-data-figures-lead = Каждое опубликованное число: что подсчитано, как был задан вопрос и на какой момент.
publications-data-figures-none = Опубликованных показателей пока нет.
publications-data-counted = Что подсчитано
publications-data-period = Период
publications-data-as-of = По данным на
publications-data-how = Как это подсчитано
publications-data-definition = Определение
publications-data-unit = Что считается за единицу
publications-data-unit-cases = Жалоба или другое дело
publications-data-unit-persons = Человек
publications-data-unit-visits = Посещение
publications-data-unit-recommendations = Рекомендация
publications-data-unit-measures = Мера программы
publications-data-unit-communications = Сообщение в комитет
publications-data-by = В разбивке
publications-data-and-by = и ещё
publications-data-by-nothing = Без разбивки
publications-data-only = Только
publications-data-only-all = Всё
publications-data-only-these = Только эти значения
publications-data-rules = Правило сокрытия
publications-data-rules-text = Числа от 1 до { $n } не показываются, как и те, по которым их можно вычислить.
publications-data-hidden = Что не показано
publications-data-hides = Некоторые ячейки не показаны, чтобы защитить людей. В одних может стоять малое число, в других большое: большие скрыты, чтобы малые нельзя было вычислить вычитанием.
publications-data-hides-nothing = Показаны все числа.
publications-data-refused = Из этой таблицы не показано ничего: вместе с опубликованным ранее она рассказала бы об отдельных людях.
publications-data-snapshot = Момент подсчёта
publications-data-measure = Код измерения
publications-data-hash-note = SHA-256 — контрольная сумма файла JSON, приведённого выше: вычислив её, можно убедиться, что файл не изменён.
publications-data-csv = Таблица (CSV)
publications-data-json = Вместе с вопросом и определением (JSON)
publications-data-cited = Где приведено
publications-data-since = с { $day }
publications-data-beside = Сравнение с другими периодами
publications-data-beside-note = У каждой строки своё определение и свой вопрос: прочтите их, прежде чем сравнивать.
publications-data-inside = Это видят только сотрудники учреждения
publications-data-inside-text = Показатель пока не приведён ни в одной публикации. До публикации посторонние эту страницу не найдут.
publications-data-take = Взять
publications-data-all = Взять всё одним архивом (ZIP)
publications-data-changes = Что изменилось
publications-data-demo-language = Поступившие жалобы по языку обращения
publications-data-demo-title = Числа за { $year } год
publications-data-demo-about = Числа о работе за { $year } год. Это данные вымышленного учреждения, приведённые для показа.
publications-data-first = Первая публикация.
publications-data-stays = Прежние версии остаются по своим адресам без изменений.
publications-data-stays-at = Постоянный адрес
publications-data-files = Все файлы и контрольные суммы
publications-data-file = Файл
publications-data-bytes = Байт
publications-data-version = Версия
publications-data-version-n = Версия { $version }
publications-data-version-of = Версия { $version }, { $day }
publications-data-licence = Условия использования
publications-data-cite = Ссылайтесь так
publications-data-old = Это прежняя версия
publications-data-old-newest = Открыть новую версию
publications-data-statistics = Статистика
publications-data-statistics-note = Здесь показано только то, что можно опубликовать: малые числа и те, по которым их можно вычислить, скрыты.
publications-data-choose = Выберите
publications-data-from = С
publications-data-until = По (включительно)
publications-data-count = Подсчитать
publications-data-would = Что можно опубликовать
publications-data-keep = Сохранить этот показатель
publications-data-keep-note = Сохранённый показатель больше не меняется, а следующие таблицы проверяются вместе с ним, поэтому сохраняйте только нужное. Посторонние увидят его, когда выйдет набор данных или другая публикация.
publications-data-key = Имя в адресе
publications-data-key-hint = Строчные латинские буквы, цифры и дефисы
publications-data-name-kk = Название на казахском
publications-data-name-ru = Название на русском
publications-data-name-en = Название на английском
publications-data-about-kk = Описание на казахском
publications-data-about-ru = Описание на русском
publications-data-about-en = Описание на английском
publications-data-changes-kk = Что изменилось, на казахском
publications-data-changes-ru = Что изменилось, на русском
publications-data-changes-en = Что изменилось, на английском
publications-data-office = Публикация открытых данных
publications-data-office-note = Повторная публикация набора создаёт новую версию; прежние остаются по своим адресам.
publications-data-release = Набор данных
publications-data-published = Опубликовано
publications-data-new = Новый набор данных
publications-data-new-note = Выбранные показатели сразу станут доступны всем.
publications-data-again-note = Будет создана новая версия. Напишите для читателей, что изменилось.
publications-data-see = Страница для всех
publications-data-kept = Сохранённые показатели
publications-data-kept-none = Сохранённых показателей нет.
publications-data-name = Имя в адресе
publications-data-name-hint = Не меняется. Строчные латинские буквы, цифры и дефисы
publications-data-figures-hint = Два показателя с одним именем выбрать нельзя.
publications-data-publish = Опубликовать
publications-data-conflict = За это время кто-то другой опубликовал новую версию. Откройте страницу заново и посмотрите изменения.
publications-data-mistake-name = Напишите имя строчными латинскими буквами, цифрами и дефисами, не длиннее 80 знаков
publications-data-mistake-name-taken = Набор с таким именем уже есть: дайте другое имя или опубликуйте тот набор заново
publications-data-mistake-key-taken = Показатель с таким именем уже есть: дайте другое имя
publications-data-mistake-words = Напишите текст и на этом языке
publications-data-mistake-licence = Выберите условия использования
publications-data-mistake-figures = Выберите из списка хотя бы один показатель
publications-data-mistake-twice = Выбраны два показателя с одним именем: уберите один
publications-data-mistake-day = Выберите день по календарю
publications-data-mistake-until = Последний день раньше первого: проверьте даты
publications-data-mistake-after = Место в списке не распознано: возьмите его из предыдущего ответа
publications-data-mistake-measure = Выберите из списка, что подсчитать
# Обзор для руководства

publications-dashboard-title = Обзор для руководства
publications-dashboard-note = На { $day }. Каждое число открывает свой список.
publications-dashboard-none = Сегодня нет ничего, что требовало бы внимания.
publications-dashboard-silent = Раздел «{ $area }» сейчас не ответил. Остальные показаны ниже; откройте страницу чуть позже.
publications-dashboard-area = Раздел без названия
publications-dashboard-late = Просрочено
publications-dashboard-rising = Растёт
publications-dashboard-regions = Регионы
publications-dashboard-bodies = Органы, которые не отвечают
publications-dashboard-promises = Обещания, которые надо выполнить
publications-dashboard-sign = Что
publications-dashboard-now = Сейчас
publications-dashboard-before = Прежде
publications-dashboard-change = Изменение
publications-dashboard-same = без изменений
publications-dashboard-more = на { $n } больше
publications-dashboard-less = на { $n } меньше
publications-dashboard-lately = Недавно опубликованные показатели
