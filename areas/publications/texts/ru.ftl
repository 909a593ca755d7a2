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
