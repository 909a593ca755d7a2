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
