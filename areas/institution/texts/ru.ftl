# Публичная страница

institution-nav = Об институте
institution-nav-sign-in = Вход для сотрудников
institution-title = Кто защищает ваши права
institution-lead = Кто занимает должность, кто и на каком основании назначил, кто представляет институт в вашем регионе. У каждой строки есть даты: можно посмотреть на любой день в прошлом.
institution-on = Показать на дату
institution-other-day = Посмотреть на другой день
institution-show-day = Показать этот день
institution-as-of-today = Показано на сегодня, { $day }
institution-as-of = Показано на дату: { $day }
institution-back-to-today = Вернуться к сегодняшнему дню
institution-empty-title = Пока ничего не записано
institution-empty-text = Институт ещё не внёс сведения о том, кто какую должность занимает. Мы лучше не покажем ничего, чем покажем непроверенное.
institution-who = Кто занимает должность
institution-how = Как приходят на эту должность
institution-proposed-by = Предлагает
institution-appointed-by = Назначает
institution-approved-by = Даёт согласие
institution-term = Срок
institution-term-years =
    { $n ->
        [one] { $n } год
        [few] { $n } года
        [many] { $n } лет
       *[other] { $n } года
    }
institution-setting = Так это описывает сам институт. С текстом закона это ещё не сверено.
institution-source = Источник
institution-since = С какого дня
institution-until = По какой день
institution-ground = Основание
institution-act = Акт
institution-act-of = № { $number }, { $day }
institution-act-number = № { $number }
institution-read-act = Прочитать акт
institution-acting = Исполняет обязанности
institution-acted = { $name }, исполнение обязанностей
institution-vacant = Вакантно
institution-vacant-since = Вакантно { $since }
institution-from-to = { $from } – { $to }
institution-nobody-recorded = На этот день никто не записан.
institution-past = Кто занимал должность в разные годы
institution-deputies = Заместители
institution-center-lead = Рабочий орган: его сотрудники читают вашу жалобу, рассматривают её и готовят ответ.
institution-center-tasks = Чем занимается
institution-center-task-complaints = Принимает и рассматривает жалобы
institution-center-task-visits = Помогает организовать поездки в тюрьмы и другие закрытые места
institution-center-task-reforms = Следит, что стало с рекомендациями
institution-center-task-laws = Готовит предложения, как улучшить законы
institution-center-task-report = Готовит ежегодный доклад
institution-center-setting = Этот перечень составил сам институт.
institution-units = Отделы
institution-regions = Представители в регионах
institution-region = Регион
institution-representative = Представитель

# Дверь

institution-sign-in = Войти
institution-sign-in-lead = Этот вход – для сотрудников института, участников превентивного механизма, членов совета и тех, кто отвечает за государственные органы.
institution-sign-in-name = Имя для входа
institution-password = Пароль
institution-continue = Продолжить
institution-sign-in-why = Почему два шага
institution-sign-in-why-text = Пароль открывает ваши личные ключи, а они – только те дела, которыми вы занимаетесь. Код подтверждает, что это вы, даже если пароль узнал кто-то другой.
institution-sign-in-logged = Каждый вход записывается вместе со временем.
institution-sign-in-complainant = Хотите пожаловаться или у вас есть квитанция? Учётная запись для этого не нужна.
institution-to-start = Перейти на главную
institution-signed-out-title = Вы вышли
institution-signed-out-text = Если компьютер общий, закройте и браузер.
institution-code-title = Подтвердите, что это вы
institution-code = Код из приложения
institution-code-hint = Шесть цифр. Подойдёт и запасной код
institution-lost-phone = У меня нет с собой телефона
institution-lost-phone-text = Введите один из запасных кодов, которые вы записали, когда подключали приложение. Каждый действует один раз.
institution-lost-codes-text = Кодов тоже нет? Обратитесь к администратору: он позволит подключить другой телефон. Ваших дел он не видит.
institution-start-anew = Начать заново, с пароля
institution-app-title = Подключите телефон
institution-app-lead = Теперь кроме пароля нужен будет код с телефона. Это займёт около двух минут и делается один раз.
institution-app-step-1 = Откройте приложение для кодов
institution-app-step-1-text = Любое, которое показывает шестизначные коды (TOTP). Интернет ему не нужен.
institution-app-step-2 = Покажите ему эту картинку
institution-app-step-2-text = Или введите буквы под ней.
institution-app-step-3 = Введите код
institution-app-step-3-text = Приложение показывает новый код каждые 30 секунд.
institution-app-qr = Картинка для приложения; те же буквы написаны под ней
institution-app-secret = Буквы, если картинка не подходит:
institution-app-code-hint = Шесть цифр, которые приложение показывает сейчас
institution-app-why = Что узнаёт телефон
institution-app-why-text = О вашей работе – ничего. Приложение лишь отсчитывает время с секретом, который знают обе стороны.
institution-codes-title = Ваши запасные коды
institution-codes-lead = Если потеряете телефон, вас впустит один из них. Каждый действует один раз.
institution-codes-keep = Запишите их или распечатайте эту страницу и храните отдельно от телефона и компьютера.
institution-codes-kept = Я их сохранил(а)
institution-codes-once = Эти коды мы показываем один раз. В читаемом виде они у нас не хранятся.

# Своя учётная запись

institution-account = Учётная запись
institution-me = Обо мне
institution-name = Имя
institution-roles = Роли
institution-unit = Отдел
institution-state = Состояние
institution-sessions = Где выполнен вход
institution-sessions-text = Если какой-то вход вам незнаком, завершите его и смените пароль.
institution-session-opened = Вход
institution-session-seen = Последнее действие
institution-session-this = Этот
institution-session-end = Завершить
institution-sign-out-everywhere = Выйти везде
institution-change-password = Сменить пароль
institution-recovery = Запасные коды
institution-recovery-left =
    { $n ->
        [0] Кодов не осталось. Получите новые сейчас.
        [one] Остался { $n } код.
        [few] Осталось { $n } кода.
        [many] Осталось { $n } кодов.
       *[other] Осталось { $n } кода.
    }
institution-renew-hint = Код подтвердит, что это вы; старые запасные коды больше не подойдут
institution-renew-codes = Получить новые запасные коды
institution-waiting =
    { $n ->
        [one] { $n } человек ждёт, когда вы впустите его в отдел
        [few] { $n } человека ждут, когда вы впустите их в отдел
        [many] { $n } человек ждут, когда вы впустите их в отдел
       *[other] { $n } человека ждут, когда вы впустите их в отдел
    }
institution-waiting-text = Впустить – значит дать ключи отдела: человек сможет открывать его дела. Убедитесь, что знаете его. Ключи он получит при следующем входе.
institution-let-in = Впустить
institution-password-title = Смена пароля
institution-password-lead = Остальные ваши входы будут завершены. Ключи и дела останутся как есть.
institution-password-new-lead = Выданный вам пароль знал ещё кто-то. Придумайте свой – и можно начинать.
institution-password-current = Нынешний пароль
institution-password-new = Новый пароль
institution-password-hint = Не меньше 12 знаков. Хорошо подходят несколько не связанных между собой слов: их легко запомнить
institution-password-repeat = Новый пароль ещё раз

# Учётные записи

institution-room-people = Люди
institution-room-holders = Должности
institution-room-log = Журнал действий
institution-room-rights = Права
institution-room-account = Моя учётная запись
institution-people-count =
    { $n ->
        [one] { $n } человек
        [few] { $n } человека
        [many] { $n } человек
       *[other] { $n } человека
    }
institution-people-note = Тот, кто ведёт учётные записи, дел не открывает: ключи отдела человек получает от его руководителя.
institution-person-new = Добавить человека
institution-name-kk = Имя на казахском
institution-name-ru = Имя на русском
institution-name-en = Имя на английском
institution-name-hint = Так его увидят коллеги
institution-sign-in-hint = От 3 до 64 букв, цифр, точек или дефисов
institution-roles-hint = У администратора и аудитора нет ни других ролей, ни отдела
institution-unit-hint = Впустит руководитель отдела. Первый человек отдела получает ключи сразу
institution-no-unit = Без отдела
institution-unit-waits = { $unit } (ждёт, когда впустят)
institution-body = Государственный орган
institution-body-hint = Только для того, кто отвечает за орган: у него здесь нет роли
institution-no-body = Нет
institution-create = Создать учётную запись
institution-handed-title = Передайте это
institution-handed-lead = Скажите лично или по телефону. При первом входе человек подключит телефон и придумает свой пароль.
institution-password-initial = Пароль для начала
institution-handed-once = Этот пароль мы показываем один раз и не храним.
institution-handed-done = Передано
institution-state-active = Действует
institution-state-new = Ещё не входил(а)
institution-state-no-app = Телефон не подключён
institution-state-locked = Закрыта
institution-own-account = Это ваша учётная запись. Закрыть или обновить её может только другой администратор.
institution-act-lock = Закрыть
institution-act-lock-text = Человек выйдет из системы и не сможет войти. Его отдел перейдёт на новые ключи без него.
institution-act-unlock = Открыть снова
institution-act-unlock-text = Человек снова сможет входить и первым делом сменит пароль. Руководитель отдела должен впустить его заново.
institution-act-renew = Новый пароль
institution-act-renew-text = Для того, кто забыл свой. Ключи станут новыми: руководитель отдела должен впустить человека заново.
institution-act-forget-app = Забыть телефон
institution-act-forget-app-text = При следующем входе человек подключит другой. Старые запасные коды больше не подойдут.
institution-act-end-sessions = Выйти везде
institution-act-end-sessions-text = Завершает входы этого человека на всех устройствах.

# Должности и подписи

institution-holders-note = Записанное здесь стоит на публичной странице и решает, кто вправе подписывать.
institution-tenures = Кто какую должность занимает
institution-tenure-new = Записать назначение
institution-tenure-lead = Одна строка – время одного человека на одной должности. Вакансии записывать не нужно: это то, что осталось.
institution-office = Должность
institution-days = Дни
institution-end = Завершить
institution-seat = Какое место
institution-seat-hint = Для представителя – регион, для руководителя – отдел, для заместителя – номер
institution-seat-only = Оно одно
institution-seat-deputy = Заместитель { $number }
institution-their-account = Учётная запись
institution-their-account-hint = Без неё человека видно, но подписывать здесь он не может
institution-no-account = Нет
institution-acting-box = Исполняет обязанности
institution-acting-hint = Пока должность вакантна или пока занимающий её отсутствует
institution-first-day = Первый день
institution-last-day = Последний день
institution-last-day-hint = Оставьте пустым, если он неизвестен
institution-ground-kk = Основание на казахском
institution-ground-ru = Основание на русском
institution-ground-en = Основание на английском
institution-ground-hint = Одним предложением: чьим решением и почему
institution-act-no = Номер акта
institution-act-day = День акта
institution-act-address = Адрес акта
institution-act-address-hint = Где его может прочитать каждый; начинается с https://
institution-record = Записать
institution-delegations = Кто вправе подписывать за других
institution-delegations-note = Кроме тех, кого правила называют для каждого вида писем.
institution-no-delegations = Право подписи никому не передано.
institution-delegation-new = Передать право подписи
institution-delegation-lead = Человек подписывает один вид писем от имени должности, с одного дня по другой.
institution-letter = Вид письма
institution-in-name-of = От имени
institution-signs = Подписывает

# Для аудитора

institution-rights-note = Программа сверяется с этой самой таблицей перед каждым действием. Другой нет.
institution-right = Что можно делать
institution-right-on = В чём
institution-needs-case = только дело, в котором участвует
institution-needs-no-case = работа института
institution-right-who = Кто может
institution-log-note = Каждое действие оставляет здесь строку, которую нельзя незаметно изменить. В ней коды, а не имена и слова: имена подставляются только при чтении.
institution-verify = Проверить весь журнал
institution-log-sound = Журнал цел
institution-log-unsound = Журнал повреждён
institution-log-unsound-text = Кто-то изменил, удалил или добавил строки или ключи к ним. Ничего не меняйте, сохраните копию базы данных и сообщите руководителю института.
institution-log-counts = Проверено строк: { $leaves }. Подписанных контрольных точек: { $checkpoints }.
institution-log-waiting = Ждут номера: { $waiting }.
institution-log-who = Кто
institution-log-everybody = Все
institution-log-filter = Показать
institution-log-number = №
institution-log-when = Когда
institution-log-what = Что сделано
institution-log-on = С чем
institution-log-shown =
    { $n ->
        [one] { $n } строка
        [few] { $n } строки
        [many] { $n } строк
       *[other] { $n } строки
    }

# Роли

institution-role-intake-officer = Сотрудник приёма
institution-role-case-officer = Сотрудник по делам
institution-role-head-of-unit = Руководитель отдела
institution-role-ombudsperson = { "Омбудсмен" }
institution-role-npm-coordinator = Координатор НПМ
institution-role-npm-member = Участник НПМ
institution-role-council-member = Член совета
institution-role-treaty-officer = Сотрудник по договорам
institution-role-editor = Редактор
institution-role-administrator = Администратор
institution-role-auditor = Аудитор
institution-role-focal-point = Ответственный от органа
institution-role-staff = Сотрудник
institution-role-job = Программа
institution-role-complainant = Заявитель
institution-role-public = Любой человек

# Права

institution-right-file-complaint = Подать жалобу
institution-right-read-own-case = Видеть своё дело по квитанции
institution-right-add-to-own-case = Писать, досылать файлы, отозвать жалобу по квитанции
institution-right-enter-complaint = Внести жалобу, поданную на бумаге или устно
institution-right-see-queue = Видеть очередь без содержания
institution-right-register = Регистрировать жалобу
institution-right-assign = Назначать людей на дело
institution-right-read-case = Открывать рассказ и файлы дела
institution-right-read-identity = Открывать, кто заявитель
institution-right-write-note = Писать внутренние заметки
institution-right-ask-complainant = Спрашивать заявителя
institution-right-decide-admissibility = Решать о приёме к рассмотрению
institution-right-alert-prosecutor = Сообщать прокурору о пытках
institution-right-inquire-body = Запрашивать объяснения у органа
institution-right-see-letters = Видеть список писем своему органу
institution-right-read-inquiry = Читать письмо своему органу
institution-right-answer-inquiry = Отвечать за свой орган
institution-right-find = Записывать вывод
institution-right-decide = Принимать решение по делу
institution-right-override-consent = Передавать больше, чем согласовано, с указанием причин
institution-right-send-letter = Писать и отправлять письма
institution-right-sign-letter = Подписывать письма
institution-right-close-case = Закрывать дело
institution-right-reopen-case = Возобновлять дело
institution-right-hold-case = Хранить дело дольше срока
institution-right-put-up-wall = Закрыть дело от кого-то при конфликте интересов
institution-right-erase-case = Стереть вдвоём дело с истёкшим сроком
institution-right-see-recommendations = Видеть рекомендации и что с ними стало
institution-right-follow-up = Отмечать исполнение рекомендации
institution-right-keep-treaties = Вести сведения о договорах и сроках докладов
institution-right-see-docket = Видеть перечень сообщений в комитеты
institution-right-read-communication = Открывать сообщение
institution-right-write-communication = Вносить записи в сообщение
institution-right-keep-measures = Вести программы, меры и загрузки рекомендаций
institution-right-assess-measure = Давать оценку института по мере
institution-right-report-measure = Отчитываться о мерах своего органа
institution-right-keep-overdue = Вести реестр просроченных ответов: уведомлять орган
institution-right-decide-overdue = Решать, назвать ли орган в реестре, и исправлять запись
institution-right-see-statistics = Видеть статистику
institution-right-write-publications = Готовить тексты к публикации
institution-right-publish = Публиковать
institution-right-keep-briefings = Готовить брифинги и вести списки гостей
institution-right-amend-registers = Изменять реестры
institution-right-manage-office = Записывать должности и подписи
institution-right-manage-accounts = Вести учётные записи
institution-right-read-audit-log = Читать и проверять журнал
institution-right-read-rights = Видеть эту таблицу

# Что можно исправить

institution-wrong-day = Выберите день, например 2026-11-22
institution-wrong-name-or-password = Имя и пароль не подходят друг к другу. Проверьте оба
institution-wrong-locked = Эта учётная запись закрыта. Обратитесь к администратору
institution-wrong-code = Код не подошёл или уже был использован. Дождитесь следующего и введите его
institution-wrong-password-short =
    { $n ->
        [one] Нужен хотя бы { $n } знак
        [few] Нужно не меньше { $n } знаков
        [many] Нужно не меньше { $n } знаков
       *[other] Нужно не меньше { $n } знака
    }
institution-wrong-password-long = Это слишком длинно: не больше 256 байт
institution-wrong-password-name = Не включайте в пароль имя для входа
institution-wrong-password-same = Придумайте другой пароль, не тот, что сейчас
institution-wrong-password-current = Сейчас у вас другой пароль
institution-wrong-password-again = Пароли не совпали. Введите новый пароль ещё раз
institution-wrong-name = Укажите имя на всех трёх языках
institution-wrong-sign-in-name = Используйте от 3 до 64 букв, цифр, точек или дефисов, без пробелов
institution-wrong-name-taken = Такое имя для входа уже есть. Выберите другое
institution-wrong-no-role = Отметьте хотя бы одну роль
institution-wrong-apart = У администратора и аудитора нет ни других ролей, ни отдела: кто ведёт или проверяет учётные записи, тот не открывает дел
institution-wrong-focal-point = У того, кто отвечает за орган, здесь нет ни роли, ни отдела
institution-wrong-own-account = Со своей учётной записью этого сделать нельзя. Обратитесь к другому администратору.
institution-wrong-not-locked = Эта учётная запись не закрыта.
institution-wrong-form = Эта форма открыта при другом входе. Откройте страницу снова и повторите.
institution-wrong-ends-before = Последний день раньше первого
institution-wrong-overlap = На часть этих дней место уже записано за другим: { $name }. Сначала завершите то время или измените дни
institution-wrong-office = На этот день такой должности не было
institution-wrong-region = Выберите регион
institution-wrong-ground = Укажите основание на всех трёх языках
institution-wrong-address = Адрес должен начинаться с https://
institution-wrong-letter = На этот день такого вида писем не было
institution-wrong-not-its-letter = Занимающие эту должность таких писем не подписывают, передать нечего
institution-wrong-person = Выберите человека
institution-wrong-since = Укажите первый день
institution-wrong-demo = Эта база данных – демонстрация и никогда не станет настоящим институтом. Начните с пустой.
institution-wrong-founded = Эта база данных уже принадлежит институту. Начните с пустой.

# Recovery and keys

institution-room-recovery = Восстановление
institution-room-keys = Ключи
institution-right-recover-access = Просить доверенных лиц вернуть доступ
institution-recovery-note = Если человек забыл пароль и нет коллеги, который может впустить его снова, доступ вместе возвращают доверенные лица. Один человек, даже администратор, этого сделать не может.
institution-recovery-open = Что начато
institution-recovery-none = Ничего не начато.
institution-recovery-ground = Основание
institution-recovery-asked = Кто и когда попросил
institution-recovery-ready = С какого времени
institution-recovery-now = Можно провести встречу
institution-recovery-ask = Попросить вернуть доступ
institution-recovery-ask-text = Сначала администратор даёт человеку новый пароль. Затем попросите здесь. Войдя, человек увидит это и в течение { $hours } ч может остановить.
institution-recovery-ask-go = Попросить
institution-recovery-stop = Остановить
institution-ground-forgotten = Пароль забыт, и в отделе нет никого, кто впустит снова
institution-ground-nobody-left = Не осталось никого, кто открывает дела отдела
institution-choose = Выберите
institution-trustees = Доверенные лица
institution-trustees-text = Ключ восстановления разделён между { $of } людьми. Чтобы собрать его, нужны любые { $threshold } листа.
institution-sheets-set = Набор листов { $set }
institution-trustee-proved = Лист проверен: { $date }
institution-trustee-unproved = Лист ещё не проверяли
institution-trustee-due = пора проверить
institution-drill = Ежегодная проверка
institution-drill-text = Доверенное лицо вводит знаки со своего листа. Мы проверяем, что доля верна: ключ при этом не собирается, введённое не хранится.
institution-drill-go = Проверить
institution-proved = Лист № { $number } верен.
institution-share = Знаки с листа
institution-share-hint = Шестнадцать групп по четыре знака. Пробелы и регистр букв не важны.
institution-not-shared = Ключ восстановления не разделён
institution-not-shared-text = Ключ делится при первом запуске учреждения; без этого забытый пароль не восстановить.
institution-ceremony-title = Вернуть доступ: { $name }
institution-ceremony-text = Доверенные лица собираются в одной комнате, и каждый сам вводит свой лист. Ключ собирается только для этого одного действия и сразу стирается. Что было открыто, записывается в журнал.
institution-ceremony-share = Лист { $number }
institution-ceremony-go = Собрать ключ и вернуть доступ
institution-ceremony-waits = Срок ожидания не истёк: встречу можно провести с { $date }. До этого владелец может возразить.
institution-given-back = Доступ возвращён
institution-given-back-text = Листы доверенные лица уносят с собой. Ни на экране, ни на сервере от них ничего не осталось.
institution-sheets-anew = Сделать новые листы
institution-sheets-anew-text = Если доверенное лицо сменилось или лист потерян. Прежние листы по-прежнему подходят друг к другу, поэтому соберите их все и уничтожьте.
institution-sheets-names = Новые доверенные лица
institution-sheets-names-hint = Каждое с новой строки
institution-sheets-threshold = Сколько листов достаточно
institution-sheets-go = Разделить и скачать листы (PDF)
institution-sheets-title = Листы ключа восстановления
institution-sheet-heading = Лист { $number } из { $of }: { $name }
institution-sheet-share = Доля ключа восстановления
institution-sheet-code = Те же знаки в виде QR-кода
institution-sheet-what = Любые { $threshold } таких листа вместе открывают все дела учреждения. Один лист не открывает ничего.
institution-sheet-keep = Храните лист под замком, отдельно от других листов. Не фотографируйте и никому не пересылайте. Если лист пропал, сразу сообщите.
institution-sheet-drill = Раз в год мы проверяем, что лист верен; вводите его сами.
institution-keys-note = Кто и с какого дня открывает ключ отдела. Кто открывает отдельное дело, видно на странице дела.
institution-keys-log = Изменения ключей
institution-keys-log-text = Новое сверху. При каждом открытии этой страницы проверяется вся цепочка. Отпечаток можно сверить по телефону.
institution-keys-whose = Чей ключ
institution-keys-epoch = Который
institution-keys-fingerprint = Отпечаток
institution-keys-retired = больше не используется
institution-keys-recovery = Ключ восстановления
institution-keys-since = с { $date }
institution-own-recovery = Попросили вернуть ваш доступ
institution-own-recovery-text = Доверенные лица могут вернуть его с { $date }. Если вы об этом не просили, остановите.
institution-wrong-choose = Выберите одно
institution-wrong-asked-already = Для этого человека уже попросили
institution-wrong-too-early = Срок ожидания не истёк. Повторите после указанного времени.
institution-wrong-not-shared = Ключ восстановления не разделён.
institution-wrong-threshold = Пусть нужны будут хотя бы два листа
institution-wrong-trustees = Назовите от { $few } до { $most } человек, каждого с новой строки
institution-wrong-trustee-twice = «{ $name }» стоит дважды
institution-given-back-units =
    { $n ->
        [one] Снова открывается ключ { $n } отдела.
        [few] Снова открываются ключи { $n } отделов.
        [many] Снова открываются ключи { $n } отделов.
       *[other] Снова открываются ключи { $n } отдела.
    }
institution-given-back-cases =
    { $n ->
        [one] Снова открывается { $n } дело.
        [few] Снова открываются { $n } дела.
        [many] Снова открываются { $n } дел.
       *[other] Снова открываются { $n } дела.
    }

institution-needs-confirmation = и второй фактор, введённый не раньше чем 15 минут назад
institution-confirm-lead = Вы собираетесь сделать серьёзный шаг, а со времени вашего входа прошло больше 15 минут. Всё, что вы ввели, сохранено.
institution-confirm = Подтвердить и продолжить
institution-session-device = Устройство
institution-session-unknown = Неизвестно
institution-passkeys = Ключи доступа
institution-passkeys-text = Ключ доступа подтверждает, что это вы, с помощью телефона, компьютера или аппаратного ключа — вместо кода из приложения. Он отвечает только этому сайту, поэтому чужой сайт не сможет его выманить.
institution-passkeys-elsewhere = Добавить ключ доступа можно только там, где сайт открыт по собственному имени через защищённое соединение.
institution-passkey-new = Добавить ключ доступа
institution-passkey-new-lead = Дайте ключу понятное вам имя, а затем сделайте то, о чём попросит устройство: приложите палец, посмотрите в камеру, введите ПИН-код или коснитесь ключа.
institution-passkey-name = Имя ключа доступа
institution-passkey-name-hint = Например: рабочий ноутбук
institution-passkey-make = Создать ключ доступа
institution-passkey-use = Подтвердить ключом доступа
institution-passkey-failed = Устройство не ответило или не знает ключа для этой учётной записи. Попробуйте ещё раз или введите код из приложения.
institution-passkey-no-script = Для ключей доступа нужен JavaScript
institution-passkey-no-script-text = В этом браузере он выключен. Код из приложения работает и без него.
institution-passkey-added = Добавлен
institution-passkey-used = Последний раз использован
institution-passkey-unused = Ещё ни разу
institution-passkey-remove = Удалить
institution-wrong-passkey-name = Дайте ключу доступа имя не длиннее 60 знаков
institution-wrong-passkey = Ответ устройства пришёл слишком поздно или оказался неверным. Попробуйте ещё раз

# Письма государственному органу

institution-room-letters = Письма
institution-letters-lead = Что мы написали вашему органу: { $body }. Здесь вы отвечаете от его имени.
institution-letters-waiting = Ждут вашего ответа
institution-letters-none-waiting = Писем, которые ждут ответа, нет.
institution-letters-all = Все письма
institution-letters-none = Писем вашему органу таким путём ещё не было.
institution-letters-shown =
    { $n ->
        [one] { $n } письмо
        [few] { $n } письма
        [many] { $n } писем
       *[other] { $n } письма
    }
institution-letters-who = Кто это прочитает
institution-letters-who-text = Письмо открывают только ключи тех, кто отвечает за ваш орган, и тех наших сотрудников, кто занимается этим вопросом. Ваш ответ и файлы запечатываются теми же ключами и хранятся вместе с письмом. Когда письмо открывали, записывается. Сама жалоба здесь не открывается.
institution-letter-standing = Ответ
institution-letter-number = Номер
institution-letter-date = Дата
institution-letter-due-day = Последний день для ответа
institution-letter-opened = Впервые открыто
institution-letter-replied = Первый ответ
institution-letter-answered = Ответ дан: { $date }
institution-letter-late = Просрочено, последний день был { $date }
institution-letter-today = Последний день – сегодня
institution-letter-due = Ответьте { $date }
institution-letter-no-due = Срок не назначен
institution-letter-pdf = Скачать письмо (PDF)
institution-letter-facts = О письме
institution-letter-shut = Ваш ключ не открывает это письмо
institution-letter-shut-text = Оно отправлено раньше, чем вам выдали нынешний ключ: его могут открыть только те, кто отвечал за ваш орган в тот день. Если такой коллега есть, он откроет письмо. Срок для ответа идёт.
institution-letter-shut-ask = Если такого коллеги нет, попросите нас отправить письмо заново:
institution-letter-overdue = Если ответа не будет
institution-letter-overdue-text = Письмо, на которое не ответили вовремя, может попасть в открытый реестр просроченных ответов. Правило для всех органов одно: в реестре стоят орган и месяц, человек не называется никогда. Сначала мы предупредим, и орган сможет объяснить причину.
institution-letter-overdue-link = Реестр просроченных ответов
institution-replies = Отправленные ответы
institution-replies-none = Ответа пока нет.
institution-reply-number = Ответ { $number }
institution-reply = Ответить на письмо
institution-reply-more = Дополнить ответ
institution-reply-text = Ответ вашего органа
institution-reply-hint = Он дойдёт до нас сразу, взять его назад нельзя. Дополнить можно будет позже
institution-reply-files = Документы
institution-reply-files-hint = Не больше 10 файлов, каждый до 25 мегабайт
institution-reply-files-sent = Отправленные файлы
institution-reply-go = Отправить ответ
institution-reply-sent = Ваш ответ дошёл до нас
institution-reply-sent-text = Те, кто писал письмо, уже могут его прочитать. Если чего-то не хватает, дополните ниже.
institution-wrong-reply = Напишите ответ органа. Если всё стоит в документе, скажите об этом одной фразой
institution-wrong-reply-long = Это слишком длинно: не больше { $most } знаков, сейчас { $length }. Остальное приложите документом

# Слово по почте каждое утро

institution-mail = Сообщение по почте каждое утро
institution-mail-text = Если хотите, утром каждого рабочего дня мы будем писать вам, сколько дел просрочено, у скольких срок сегодня и на неделе и сколько поручений вас ждёт. В письме только числа: ни дел, ни имён.
institution-mail-open = Электронная почта – не тайна. Кто увидит письмо, узнает, что вы здесь работаете и сколько работы вас ждёт. Адрес мы храним запечатанным и больше ни для чего не используем.
institution-mail-address = Адрес электронной почты
institution-mail-lang = Язык письма
institution-mail-save = Сохранить
institution-mail-remove = Не писать и забыть адрес
institution-wrong-mail = Напишите один адрес, например name@example.org

# Наше ли это письмо?

institution-check-title = Это письмо от нас?
institution-check-lead = На каждом нашем письме есть код из 18 букв и цифр. Введите его здесь, и мы скажем, что это за письмо.
institution-check-code = Код на письме
institution-check-code-hint = 18 букв и цифр. Пробелы, дефисы и заглавные буквы не важны
institution-check-file = Файл письма
institution-check-file-hint = PDF в том виде, в каком он к вам пришёл: сверим, наш ли он до последнего байта
institution-check-go = Проверить
institution-check-ours = Письмо с таким кодом отправили мы
institution-check-ours-text = Сверьте то, что ниже, с письмом у вас в руках.
institution-check-to = Кому
institution-check-to-body = Государственному органу: { $body }
institution-check-to-person = Человеку, подавшему жалобу
institution-check-exact = Файл в точности наш
institution-check-exact-text = В нём ничего не изменено.
institution-check-other = Этот файл – не наше письмо
institution-check-other-text = Его могли изменить, отсканировать или сохранить заново; скан бумажного письма никогда не бывает тем же файлом. Не полагайтесь на него, пока не спросите нас.
institution-check-unknown = Письма с таким кодом мы не знаем
institution-check-unknown-text = Ещё раз сверьте код с письмом. Если код верен, письмо не от нас: не делайте того, о чём в нём просят, ничего не платите и никому не давайте своих данных.
institution-check-call = Свяжитесь с нами:
institution-check-kept = Что у нас от этого останется
institution-check-kept-text = Ни код, ни файл не сохраняются. Мы говорим только номер, дату и вид письма и то, ушло оно органу или человеку, подавшему жалобу. Кто этот человек, мы не говорим никогда.
institution-wrong-check-code = Введите код, который стоит на письме
institution-wrong-check-file = Файл дошёл не полностью, или он больше 10 мегабайт. Выберите PDF ещё раз

# Annual report, briefings and dashboard

institution-chapter = Мандат
institution-chapter-holder = Кто занимает должность
institution-chapter-serving =
    { $office }, { $date }: { $name }, { $since }. Основание: { $ground }.{ $has_act ->
        [yes] {" "}Акт: { $act }.
       *[no] {""}
    }
institution-chapter-nobody = { $office }, { $date }: никто не записан.
institution-chapter-units = Его подразделения: { $names }.
institution-chapter-regions = Регионов: { $all }. Региональных офисов института: { $units }. Регионов, где работает представитель: { $serving }.
institution-chapter-history = Кто занимал должности в этот период
institution-chapter-office = Должность
institution-chapter-who = Кто
institution-chapter-days = Когда
institution-chapter-ask-ground = На каком основании Уполномоченный занимает должность?
institution-chapter-ask-independence = Независим ли Уполномоченный?
