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
