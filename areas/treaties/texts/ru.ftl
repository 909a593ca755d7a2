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
