# Прежде чем начать

complaints-before-receipt = У меня есть квитанция: посмотреть ответ
complaints-before-title = Прежде чем начать
complaints-before-lead = Подать жалобу можно бесплатно и без регистрации. На каждой странице один вопрос: чего не знаете или не хотите говорить, пропустите.
complaints-before-who-title = Кто это прочтёт
complaints-before-who = Открыть жалобу могут только сотрудники, которым она поручена. Каждое открытие записывается: по квитанции вы увидите, в какой должности и в какой день её открывали. Органу, на который вы жалуетесь, передаём только то, что вы разрешили.
complaints-before-torture = Одно исключение: жалобу на пытки или жестокое обращение мы обязаны сразу направить прокурору. Прежде чем вы отправите жалобу, мы напомним об этом. Ваше имя назовём прокурору, только если вы разрешили; если будем обязаны назвать его и без этого, сначала напишем вам.
complaints-before-server = Написанное шифруется, как только приходит на сервер; в этот миг сервер видит его открытым. Зашифрованное могут открыть только сотрудники, которым поручена жалоба, своими ключами, и вы – по квитанции. На случай утраты ключей отдельно от сервера хранится ключ восстановления.
complaints-before-safe-title = Ваша безопасность
complaints-before-safe = Даже без имени орган может догадаться по месту и дате, кто пожаловался. Если кто-то подойдёт, нажмите вверху страницы «Быстро уйти с сайта»: начатая жалоба удалится.
complaints-before-safe-more = Как себя обезопасить
complaints-before-unnamed-title = Если не хотите называть себя
complaints-before-unnamed = Можно не называть себя даже нам. Квитанция всё равно будет: по ней вы прочтёте ответ и сможете назваться позже. Но без имени мы часто можем сделать меньше. По общему закону об обращениях анонимное обращение, как правило, не рассматривают; если же в нём говорится о преступлении или угрозе безопасности, его сразу передают компетентному органу. Так сейчас работает и наше учреждение: этот порядок оно установило само.
complaints-before-go = Начать
complaints-before-draft = Черновик хранится 24 часа после последней правки и открывается только в этом браузере. На чужом компьютере закончите за один раз или нажмите «Быстро уйти с сайта».

# Вопросы

complaints-continue = Сохранить и продолжить
complaints-skip = Пропустить вопрос
complaints-reads-title = Кто это прочтёт
complaints-q-who = За кого вы жалуетесь?
complaints-q-who-note = Ребёнок может пожаловаться сам: согласия родителей мы не спрашиваем.
complaints-who-legend = За кого подаётся жалоба
complaints-who-self = За себя
complaints-who-other = За другого человека
complaints-who-detained = За человека под стражей или в заключении
complaints-who-organisation = От организации, с письменного согласия человека
complaints-who-child = Я ребёнок, мне нет 18 лет
complaints-who-unknown = Не сказано
complaints-q-consent = Кто этот человек и согласен ли он?
complaints-q-consent-note = Мы спрашиваем, чтобы никому не помогать против его воли. Если спросить сейчас нельзя, всё равно отправьте жалобу: мы найдём безопасный способ спросить.
complaints-victim-label = Имя этого человека
complaints-victim-hint = Если он не хочет, чтобы его называли, оставьте пустым.
complaints-consent-label = Согласен ли этот человек на жалобу? Как он об этом сказал?
complaints-consent-other-hint = Например: сказал по телефону, написал на бумаге. Если спросить нельзя, так и напишите.
complaints-consent-detained-hint = Например: сказал на свидании, написал в письме. Если спросить нельзя, так и напишите: жалобу это не остановит.
complaints-consent-organisation-hint = По закону нужно письменное согласие человека. Приложите его к файлам в конце или напишите, когда и как его пришлёте.
complaints-reads-who = Ответ сразу шифруется. Открыть его смогут только сотрудники, которым поручат вашу жалобу. Имена шифруются отдельно от рассказа.
complaints-reads-consent = Имя шифруется отдельно от рассказа. Орган, на который вы жалуетесь, узнает его, только если вы это разрешите дальше.
complaints-q-what = Что произошло?
complaints-q-what-note = Своими словами: кто что сделал или не сделал и что из этого вышло. Юридические слова не нужны.
complaints-what-label = Рассказ о случившемся
complaints-what-hint = Длинно или коротко – не важно. Если писать трудно, потом можно приложить файл, например запись голоса.
complaints-ill-treated-label = Представители власти били, пытали или унижали меня или этого человека
complaints-ill-treated-hint = Если отметите, мы возьмём жалобу вне очереди и сразу сообщим прокурору: это наша обязанность.
complaints-reads-what = Ответ сразу шифруется. Открыть его смогут только сотрудники, которым поручат вашу жалобу, и каждое открытие записывается. Орган, на который вы жалуетесь, этого не прочтёт, если вы не разрешите.
complaints-q-where = Где и когда это произошло?
complaints-q-where-note = Если точно не помните, напишите как можете. Жалобу примем и без этих подробностей.
complaints-when-label = Когда это было?
complaints-when-hint = Например: 27 марта вечером; с прошлой осени.
complaints-place-label = В каком месте или учреждении?
complaints-place-hint = Например: посёлок, район, номер учреждения. Точный адрес не нужен.
complaints-region-label = Область или город
complaints-region-none = Не указывать
complaints-reads-where = Ответ сразу шифруется, открыть его смогут только сотрудники, которым поручат вашу жалобу. Имейте в виду: по месту и дате орган может догадаться, кто пожаловался, даже без имени. Без вашего разрешения мы этого органу не передаём.
complaints-q-body = На кого вы жалуетесь?
complaints-q-body-note = Назовите государственный орган, учреждение или должностное лицо. Если названия не знаете, опишите.
complaints-body-label = Орган или должностное лицо
complaints-body-hint = Например: акимат района; двое полицейских, дежуривших на вокзале.
complaints-body-key-label = Если есть в списке, выберите
complaints-body-none = В списке нет или неизвестно
complaints-reads-body = От того, что вы назовёте орган здесь, он о жалобе не узнает. Узнает, только когда мы попросим у него объяснений, и только то, что вы разрешите.
complaints-q-tried = Что вы уже пробовали сделать?
complaints-q-tried-note = Даже если вы ничего не пробовали, жалобу примем.
complaints-tried-label = К кому и когда вы обращались, что вам ответили?
complaints-tried-hint = Например: в сентябре писал в прокуратуру, ответа нет.
complaints-court-legend = Занимается ли этим вопросом суд?
complaints-court-hint = Решение суда мы изменить не можем. Жалоба нам не останавливает сроков обращения в суд.
complaints-court-no = Нет, не занимается
complaints-court-pending = Да, сейчас рассматривает
complaints-court-decided = Суд уже решил
complaints-court-unknown = Не знаю
complaints-reads-tried = Ответ сразу шифруется, открыть его смогут только сотрудники, которым поручат вашу жалобу. По номерам и датам писем орган может вас узнать: без вашего разрешения мы их не называем.
complaints-q-wish = Чего вы хотите добиться?
complaints-q-wish-note = Так нам легче понять, с чего начать. Обещать, что выйдет всё, мы не можем.
complaints-wish-label = Ваше пожелание
complaints-wish-hint = Например: пусть осмотрит врач; пусть вернут документ; пусть извинятся.
complaints-reads-wish = Ответ сразу шифруется. Открыть его смогут только сотрудники, которым поручат вашу жалобу, и каждое открытие записывается.
complaints-q-pass-on = Что вы разрешаете сказать органу?
complaints-q-pass-on-note = Чтобы проверить, мы обычно просим у органа объяснений. Что ему при этом сказать, решаете вы. Если передумаете, напишите нам по квитанции.
complaints-passes-legend = Что можно передать органу, на который подана жалоба?
complaints-passes-name = Можно передать и имя, и рассказ
complaints-passes-name-hint = Так помочь проще всего: орган ответит именно о вас. Но он узнает, кто пожаловался.
complaints-passes-story = Можно передать рассказ без имени
complaints-passes-story-hint = Имени не назовём. Но по месту, дате и самому рассказу орган может догадаться, кто вы.
complaints-passes-nothing = Ничего передавать нельзя
complaints-passes-nothing-hint = О вашей жалобе орган от нас не узнает. Тогда мы сможем проверить только в общем виде, а иногда не сможем вовсе.
complaints-reads-pass-on = То, что вы разрешите, получит только орган, на который вы жалуетесь: ни работодатель, ни семья, ни газеты. Отдельно – пытки и жестокое обращение: о них мы обязаны сообщить прокурору. Если будем обязаны сказать больше, сначала напишем вам.
complaints-q-contact = Назовёте ли вы себя и как с вами связаться?
complaints-q-contact-note = Можно не говорить ни того, ни другого. Ответ всё равно будет здесь, по квитанции.
complaints-named-legend = Ваше имя
complaints-named-yes = Назову себя
complaints-named-no = Не хочу называть себя
complaints-named-no-hint = Тогда мы часто можем сделать меньше: жалобу без имени, как правило, нельзя рассмотреть до конца. Квитанция всё равно будет, назваться можно и позже.
complaints-name-label = Имя и фамилия
complaints-reach-legend = Как можно связаться?
complaints-reach-hint = Если ваши письма или телефон смотрит кто-то ещё, выберите «Только по квитанции».
complaints-reach-receipt = Только по квитанции
complaints-reach-telephone = По телефону
complaints-reach-email = По электронной почте
complaints-reach-post = Письмом по почте
complaints-contact-label = Номер телефона или адрес
complaints-contact-hint = Такой, где никто другой не услышит и не прочтёт.
complaints-safety-label = Что нам учесть, чтобы не навредить?
complaints-safety-hint = Например: не звоните вечером; письма дома вскрывают другие.
complaints-reads-contact = Кто вы, шифруется отдельно от рассказа, своим ключом. Имя передаём органу, только если вы разрешили; адрес и телефон не передаём.
complaints-q-files = Хотите приложить файлы?
complaints-q-files-note = Документ, снимок, звук, видео. Можно и без файлов; добавить их можно потом по квитанции.
complaints-files-given = Приложенные файлы
complaints-files-remove = Убрать
complaints-files-label = Файлы
complaints-files-hint = До 10 файлов, каждый не больше 25 МБ. Программы, которые запускаются, не принимаем.
complaints-files-more = Добавить ещё файлы
complaints-reads-files = Файлы шифруются, пока загружаются; открыть их смогут только сотрудники, которым поручат вашу жалобу. Файл мы храним как есть: в снимке могут остаться место и время съёмки.

# Проверка ответов

complaints-check-title = Проверьте свои ответы
complaints-check-who = За кого
complaints-check-consent = Человек и его согласие
complaints-check-what = Что произошло
complaints-check-where = Где и когда
complaints-check-body = На кого
complaints-check-tried = Что уже сделано
complaints-check-wish = Чего вы хотите
complaints-check-pass-on = Что передать органу
complaints-check-contact = Имя и связь
complaints-check-files = Файлы
complaints-check-none = Не сказано
complaints-check-torture-title = Об этом мы сразу сообщим прокурору
complaints-check-torture = Вы отметили, что представители власти били, пытали или унижали. Направить такую жалобу прокурору – наша обязанность, что бы вы ни выбрали выше. Имя назовём, только если вы разрешили; если будем обязаны назвать его и без этого, сначала напишем вам – сообщение увидите по квитанции. Если снять отметку, но рассказать об этом в жалобе, обязанность останется.
complaints-check-send = После отправки мы покажем квитанцию: двенадцать слов. Приготовьте бумагу и ручку.
complaints-check-go = Отправить жалобу
complaints-check-reads = Открыть жалобу смогут только сотрудники, которым она поручена; в какой должности и в какой день её открывали, увидите по квитанции. Органу передадим только то, что вы разрешили выше. Если будем обязаны передать больше, сначала напишем вам.
complaints-check-reads-child = Открыть написанное смогут только сотрудники, которым поручено вам помочь. Согласия родителей мы не спрашиваем. Без вашего слова ничего не передадим ни родителям, ни школе, ни кому-то ещё. Одно исключение: если представители власти били, пытали или унижали, мы обязаны сообщить прокурору. Если опасность грозит сейчас, позвоните 112. Можно позвонить и по номеру 111: это линия помощи детям и семьям.

# Квитанция выдана

complaints-given-title = Ваша жалоба у нас
complaints-given-promise = Спасибо, что рассказали. Ответим { $date }.
complaints-given-words = Ваша квитанция: эти двенадцать слов
complaints-given-words-text = Эти слова – единственный путь к ответу. Мы их не храним и восстановить не сможем. Запишите их по порядку на бумаге или распечатайте.
complaints-given-reference = Номер жалобы
complaints-given-answer-by = Последний день для ответа
complaints-given-once = Эту страницу можно снова открыть в этом браузере в течение 30 минут. Как только вы нажмёте кнопку, слова исчезнут, и показать их больше не сможет никто.
complaints-given-written = Все слова записаны
complaints-given-next = Что будет дальше
complaints-given-today = Сегодня
complaints-given-prosecutor = Сообщим прокурору
complaints-given-prosecutor-text = Жалоба на пытки и жестокое обращение не ждёт: это делается вне очереди.
complaints-given-who-title = Кто может открыть сейчас
complaints-given-who = Сейчас жалобу могут открыть только сотрудники приёма. В какой должности и в какой день её открывали, увидите по квитанции.
complaints-given-keep = Кто найдёт эти слова, увидит состояние жалобы и сообщения, а если попросит – и то, что вы рассказали. Не фотографируйте их; бумагу храните отдельно от телефона и компьютера.

# По квитанции

complaints-receipt-title = Ваша квитанция
complaints-receipt-note = Введите двенадцать слов, которые вы записали, когда подавали жалобу.
complaints-receipt-label = Двенадцать слов по порядку
complaints-receipt-hint = Ставьте между ними пробел. Большие буквы и номера слов значения не имеют.
complaints-receipt-go = Открыть
complaints-receipt-reads-title = Что откроется
complaints-receipt-reads = Откроются состояние жалобы, сообщения и письма. Ваш рассказ и файлы – только если попросите отдельно. Через 20 минут страница закроется сама.
complaints-receipt-lost = Если слова потеряны, восстановить их не можем и мы. Подайте жалобу заново и, если помните, назовите номер первой.
complaints-status-title = Что с вашей жалобой
complaints-status-reference = Номер жалобы { $reference }
complaints-status-number = регистрационный номер { $number }
complaints-status-next = Что будет дальше
complaints-status-promise = Напишем здесь { $date }: о решении или о том, как продвинулось дело.
complaints-status-letter = Вам письмо
complaints-status-letter-open = Скачать письмо № { $number } от { $date } (PDF)
complaints-status-messages = Сообщения
complaints-status-no-messages = Сообщений пока нет.
complaints-status-write = Написать нам
complaints-status-write-label = Ваше сообщение
complaints-status-write-go = Отправить
complaints-status-path = Путь жалобы
complaints-status-opened-title = Кто открывал вашу жалобу
complaints-status-opened-none = Пока никто не открывал.
complaints-status-passed-title = Кому и что сказано
complaints-status-passed-none = За пределами нашего учреждения никому ничего не сказано.
complaints-status-own-title = То, что вы рассказали
complaints-status-own = Рассказ и файлы на этой странице не показаны, чтобы их не прочёл тот, кто рядом.
complaints-status-own-open = Открыть мой рассказ
complaints-status-close = Закрыть и выйти
complaints-path-arrived = Жалоба поступила
complaints-path-arrived-text = Написанное зашифровано и сохранено.
complaints-path-registered = Сотрудник прочтёт и зарегистрирует
complaints-path-registered-text = Если будут вопросы, напишем здесь, по квитанции.
complaints-path-examined = Мы проверяем
complaints-path-examined-text = Если можем рассмотреть жалобу, просим у органа объяснений – в пределах того, что вы разрешили.
complaints-path-decided = Принимаем решение
complaints-path-decided-text = Было ли нарушение и как его исправить.
complaints-path-answered = Отвечаем вам
complaints-path-answered-text = Письмо с ответом прочтёте здесь, по квитанции. Если понадобится больше времени, напишем почему.
complaints-told-arrived = Ваша жалоба поступила
complaints-told-registered = Ваша жалоба зарегистрирована
complaints-told-sorted = Определено, какого права касается жалоба
complaints-told-assigned = Жалоба поручена сотруднику
complaints-told-note = Сотрудник сделал заметку
complaints-told-question = У нас к вам вопрос
complaints-told-message = Мы вам написали
complaints-told-wrote = Вы написали
complaints-told-withdrawn = Вы отозвали жалобу
complaints-told-admitted = Жалоба принята к рассмотрению
complaints-told-turned-down = Дальше жалобу не рассматриваем: причины
complaints-told-inquiry = Мы попросили у органа объяснений.
complaints-told-reminder = Мы напомнили органу об ответе.
complaints-told-reply = Орган ответил
complaints-told-not-heard = Продолжаем без объяснений органа
complaints-told-extended = Нам нужно больше времени: причина
complaints-told-override = Мы обязаны передать больше, чем вы разрешили; почему, мы вам написали.
complaints-told-prosecutor-told = Мы сообщили прокурору о пытках или жестоком обращении.
complaints-told-representative-sent = Мы направили нашего представителя
complaints-told-forwarded = Мы направили жалобу в орган, который должен её рассмотреть.
complaints-told-documents = К делу добавлены документы
complaints-told-decided = Мы приняли решение
complaints-told-recommended = Что мы рекомендовали органу
complaints-told-answered = Мы отправили вам письмо с ответом
complaints-told-closed = Дело закрыто
complaints-told-reopened = Мы возвращаемся к вашей жалобе: причина
complaints-passed-name = Передаются имя и рассказ.
complaints-passed-story = Передаётся рассказ без имени.
complaints-passed-nothing = Из жалобы ничего не передаётся.
complaints-story-ask-title = Открыть ваш рассказ на этом экране?
complaints-story-ask = Убедитесь, что рядом нет никого, кто мог бы прочесть. Открытие записывается.
complaints-story-ask-go = Открыть
complaints-story-ask-no = Не открывать
complaints-story-title = Что вы нам рассказали
complaints-story-files = Файлы, которые вы прислали
complaints-withdraw-link = Отозвать жалобу
complaints-withdraw-title = Отозвать жалобу?
complaints-withdraw-text = Мы прекратим её рассматривать. Написанное не удаляется сразу: оно хранится зашифрованным до конца установленного срока. Вы вправе пожаловаться снова.
complaints-withdraw-duty = То, что мы обязаны сделать, продолжается: например, о пытках и жестоком обращении прокурор всё равно узнает. Если вас заставляют отозвать жалобу, сначала напишите нам об этом.
complaints-withdraw-go = Отозвать жалобу
complaints-withdraw-no = Оставить жалобу
complaints-part-what = Что произошло
complaints-part-place = Где
complaints-part-when = Когда
complaints-part-body = На кого жалоба
complaints-part-tried = Что уже сделано
complaints-part-court = Занимается ли этим суд
complaints-part-wish = Пожелание
complaints-part-language = На каком языке рассказано
complaints-part-consent = Согласие

# Что исправить

complaints-mistake-nothing-told = Напишите хотя бы коротко, что произошло, или приложите файл
complaints-mistake-too-long =
    { $most ->
        [one] Сократите до { $most } знака, сейчас { $length }
        [few] Сократите до { $most } знаков, сейчас { $length }
        [many] Сократите до { $most } знаков, сейчас { $length }
       *[other] Сократите до { $most } знака, сейчас { $length }
    }
complaints-mistake-empty = Заполните это поле
complaints-mistake-choose = Выберите что-нибудь одно
complaints-mistake-no-file = Выберите хотя бы один файл
complaints-mistake-receipt-count =
    { $n ->
        [one] В квитанции двенадцать слов, здесь { $n } слово
        [few] В квитанции двенадцать слов, здесь { $n } слова
        [many] В квитанции двенадцать слов, здесь { $n } слов
       *[other] В квитанции двенадцать слов, здесь { $n } слова
    }
complaints-mistake-receipt-word = Проверьте слово № { $place }: «{ $word }» в нашем списке нет.
complaints-mistake-receipt-word-near = Проверьте слово № { $place }: «{ $word }» в нашем списке нет. Похожие слова: { $near }
complaints-mistake-receipt-order = Слова знакомы, но вместе не складываются в квитанцию. Сверьте с бумагой порядок и каждое слово
complaints-mistake-receipt-unknown = По такой квитанции жалоба не нашлась. Сверьте каждое слово с бумагой
complaints-mistake-in-future = Этот день ещё не наступил. Укажите день, когда жалоба поступила
complaints-mistake-days = Напишите числом, сколько рабочих дней добавить, например 5
complaints-mistake-unknown-code = Такой строки в сегодняшнем списке нет. Выберите заново
complaints-mistake-not-of-unit = Этот человек не из того подразделения. Выберите его сотрудника
complaints-mistake-ground-open = Ответьте по этому основанию: препятствует оно или нет
complaints-mistake-reasons-missing = Напишите причины: заявитель их прочтёт
complaints-mistake-passes-more = Столько передавать заявитель не разрешил. Выберите меньше или сначала запишите, почему вы обязаны передать больше
complaints-mistake-names-person = В письме стоит имя «{ $name }», а это письмо имя передавать не должно. Уберите имя
complaints-mistake-letter-unfinished = Письмо обрывается там, где должны начаться ваши слова. Допишите после двоеточия, о чём просите или сообщаете
complaints-mistake-language = Укажите язык: { "kk, ru или en" }
complaints-mistake-json = Запрос не читается как JSON: { $cause }
complaints-mistake-json-data = Поля запроса не такие, как в описании: { $cause }
complaints-mistake-idempotency-key = В Idempotency-Key должно быть от 16 до 200 знаков
complaints-conflict-key-reused = Этот Idempotency-Key уже пришёл с другой жалобой. Для каждой жалобы нужен новый
complaints-conflict-sent = Эта жалоба уже отправлена
complaints-conflict-changed = Пока страница была открыта, дело изменил кто-то другой. Написанное вами осталось: посмотрите, как дело обстоит сейчас, и отправьте снова
complaints-conflict-elsewhere = В нынешнем состоянии дела этот шаг невозможен. Откройте дело и посмотрите, что теперь делать
complaints-conflict-body-not-heard = Орган ещё не дал объяснений. По закону сначала ему дают такую возможность: отправьте запрос или запишите, почему орган не выслушан
complaints-conflict-wrong-ending = Такой результат к этому шагу не относится. Выберите другой
complaints-conflict-replied = На этот запрос орган уже ответил
complaints-conflict-alerted = Прокурору об этом деле уже сообщено
complaints-conflict-allowed-already = Заявитель это и так разрешил, другого основания не нужно
complaints-conflict-may-not-sign = Сегодня у вас нет права подписать такое письмо. Передайте его тому, у кого оно есть
complaints-conflict-no-clock = Сейчас нет идущего срока, который можно продлить
complaints-conflict-extended-too-late = Срок истёк, продлить его уже нельзя. Напишите заявителю о причинах
complaints-conflict-extended-too-far = На столько продлить нельзя. Уменьшите число дней

# Очередь

complaints-queue-title = Очередь
complaints-queue-caption = Дела по сроку, ближайшие сверху
complaints-queue-late = просрочено
complaints-queue-today = сегодня
complaints-queue-week = в ближайшие семь дней
complaints-queue-state = Состояние
complaints-queue-region = Регион
complaints-queue-any = все
complaints-queue-mine = Только мои
complaints-queue-filter = Показать
complaints-queue-empty = Таких дел нет.
complaints-queue-due = Срок
complaints-queue-do = Что сделать сейчас
complaints-queue-case = Дело
complaints-queue-right = Право
complaints-queue-where = Регион и орган
complaints-queue-hand = У кого
complaints-queue-you = У вас
complaints-queue-sealed = название закрыто или не дано
complaints-queue-shown =
    { $n ->
        [one] На этой странице { $n } дело
        [few] На этой странице { $n } дела
        [many] На этой странице { $n } дел
       *[other] На этой странице { $n } дела
    }
complaints-due-late =
    { $n ->
        [0] { $date }, срок прошёл
        [one] { $date }, просрочено на { $n } рабочий день
        [few] { $date }, просрочено на { $n } рабочих дня
        [many] { $date }, просрочено на { $n } рабочих дней
       *[other] { $date }, просрочено на { $n } рабочего дня
    }
complaints-due-today = Сегодня
complaints-due-in =
    { $n ->
        [0] { $date }, до следующего рабочего дня
        [one] { $date }, остался { $n } рабочий день
        [few] { $date }, осталось { $n } рабочих дня
        [many] { $date }, осталось { $n } рабочих дней
       *[other] { $date }, осталось { $n } рабочего дня
    }
complaints-act-alert-prosecutor = Сразу сообщить прокурору
complaints-act-alert-prosecutor-why = В жалобе говорится о пытках или жестоком обращении, прокурор ещё не знает.
complaints-act-register = Зарегистрировать жалобу
complaints-act-register-why = Жалоба поступила, номера у неё ещё нет.
complaints-act-send-representative = Направить представителя
complaints-act-send-representative-why = В жалобе говорится о пытках или жестоком обращении: наш представитель должен выехать и всё задокументировать.
complaints-act-read-message = Прочесть сообщение и ответить
complaints-act-read-message-why = Заявитель написал, и ему ещё никто не ответил.
complaints-act-decide-admissibility = Решить, принять ли к рассмотрению
complaints-act-decide-admissibility-why = Жалоба зарегистрирована, основания ещё не проверены.
complaints-act-inquire-body = Запросить пояснения органа
complaints-act-inquire-body-why = Пока орган не мог объясниться, выводов делать нельзя.
complaints-act-await-reply = Записать ответ органа
complaints-act-await-reply-why = Запрос отправлен, срок ответа ещё не прошёл.
complaints-act-remind-body = Напомнить органу
complaints-act-remind-body-why = Срок ответа прошёл, ответа нет.
complaints-act-decide = Принять решение
complaints-act-decide-why = Орган выслушан, или записано, почему нет.
complaints-act-forward = Направить в компетентный орган
complaints-act-forward-why = Жалобу должен рассмотреть другой орган, и туда она ещё не отправлена.
complaints-act-send-outcome = Отправить письмо с ответом
complaints-act-send-outcome-why = Решение есть, заявитель о нём ещё не знает.
complaints-act-close = Закрыть дело
complaints-act-close-why = Заявителю отвечено.
complaints-act-nothing = Ничего не осталось
complaints-act-nothing-why = Дело закрыто. Если откроется новое, его можно возобновить.
complaints-state-received = Поступила
complaints-state-registered = Зарегистрирована
complaints-state-admitted = На рассмотрении
complaints-state-heard = Орган выслушан
complaints-state-decided = Решение принято
complaints-state-answered = Ответ дан
complaints-state-closed = Закрыта
complaints-ending-explained = Разъяснены средства защиты
complaints-ending-forwarded = Направлена компетентному органу
complaints-ending-refused = Не принята к рассмотрению
complaints-ending-discontinued = Рассмотрение прекращено
complaints-ending-withdrawn = Отозвана заявителем
complaints-ending-found = Нарушение установлено
complaints-ending-not_found = Нарушение не установлено
complaints-ending-settled = Исправлено в ходе рассмотрения
complaints-urgent-torture = Срочно: пытки
complaints-urgent-life = Срочно: угроза жизни

# Дело

complaints-case-untitled = Жалоба, название которой закрыто или не дано
complaints-case-parts = Части дела
complaints-holders = Кто может открыть
complaints-holders-note = То, что вы открыли эту страницу, записано: заявитель увидит, в какой должности и в какой день её открывали.
complaints-holder-receipt = Заявитель по квитанции
complaints-holder-recovery = Ключ восстановления, который хранится отдельно от сервера
complaints-holder-earlier = { $name }, только прежние записи
complaints-holder-story = только рассказ
complaints-tab-timeline = Ход дела
complaints-tab-story = Жалоба
complaints-tab-files = Файлы
complaints-tab-letters = Письма
complaints-tab-log = Журнал
complaints-log-note = Всё, что делалось с этим делом, начиная с последнего, — так, как это хранит журнал аудита. Запись без номера получит его в течение минуты.
complaints-log-older = Более ранние записи
complaints-erased-proof = Журнал, который это подтверждает
complaints-sealed-story = Часть этого ваши ключи не открывают.
complaints-sealed-identity = Кто это, для вас закрыто: ваши ключи этого не открывают.
complaints-sealed-words = Для вас закрыто
complaints-identity = Кто жалуется
complaints-identity-none = Человек не назвал себя и не оставил, как с ним связаться.
complaints-identity-name = Имя
complaints-identity-victim = За кого жалуется
complaints-identity-contact = Связь
complaints-identity-safety = Что учесть
complaints-files-none = Файлов нет.
complaints-files-warn = Файлы такие, какими их прислал заявитель, их не проверяли. Открывайте их там, где нет сети.
complaints-letters-none = Писем нет.
complaints-letters-number = Номер
complaints-letters-date = Дата
complaints-letters-kind = Вид
complaints-letters-passed = Что передано
complaints-letter-pdf = Письмо (PDF)
complaints-timeline-today = Сначала новое. Сегодня { $date }
complaints-next = Дальше: { $act }
complaints-something-else = Другое действие
complaints-clocks = Сроки
complaints-at-a-glance = Коротко
complaints-at-right = Право
complaints-at-issue = Вопрос
complaints-at-body = Орган
complaints-at-region = Регион
complaints-at-lang = Язык
complaints-at-channel = Как поступила
complaints-at-who = За кого
complaints-at-return = Как вернуть ответ
complaints-at-officer = Ведёт дело
complaints-at-unit = Подразделение
complaints-channel-web = Через сайт
complaints-channel-partner = Через программу партнёра
complaints-channel-post = По почте
complaints-channel-telephone = По телефону
complaints-channel-office = На приёме
complaints-channel-visit = При посещении учреждения
complaints-channel-detention = Из места лишения свободы
complaints-return-receipt = По квитанции, на сайте
complaints-return-slip = По листку, который открывает только состояние
complaints-return-address = По адресу или телефону, который дан
complaints-return-none = Ответ не нужен
complaints-voice-body = Орган
complaints-voice-calendar = Календарь
complaints-voice-person = Заявитель
complaints-step-arrived = Жалоба поступила
complaints-step-registered = Зарегистрирована
complaints-step-sorted = Уточнено, о чём жалоба
complaints-step-assigned = Поручена
complaints-step-note = Внутренняя заметка
complaints-step-question = Вопрос заявителю
complaints-step-message = Сообщение заявителю
complaints-step-wrote = Сообщение заявителя
complaints-step-withdrawn = Жалоба отозвана
complaints-step-admitted = Принята к рассмотрению
complaints-step-turned-down = Не рассматривается или рассмотрение закончено
complaints-step-inquiry = Запрошены пояснения
complaints-step-reminder = Отправлено напоминание
complaints-step-reply = Ответ органа
complaints-step-not-heard = Почему орган не выслушан
complaints-step-extended = Срок продлён
complaints-step-override = Обязаны передать больше, чем разрешено
complaints-step-prosecutor-told = Сообщено прокурору
complaints-step-representative-sent = Направлен представитель
complaints-step-forwarded = Направлено в компетентный орган
complaints-step-documents = Добавлены документы
complaints-step-decided = Принято решение
complaints-step-recommended = Рекомендация
complaints-step-answered = Отправлено письмо с ответом
complaints-step-closed = Дело закрыто
complaints-step-reopened = Дело возобновлено

# Кто открывал

access-role-intake-officer = сотрудник приёма
access-role-case-officer = сотрудник, ведущий дело
access-role-head-of-unit = руководитель подразделения
access-role-ombudsperson = Уполномоченный по правам человека
access-role-npm-coordinator = координатор национального превентивного механизма
access-role-npm-member = участник национального превентивного механизма
access-role-council-member = член Координационного совета
access-role-treaty-officer = сотрудник по международным договорам
access-role-editor = редактор публикаций
access-role-administrator = администратор системы
access-role-auditor = проверяющий журнал
access-role-focal-point = контактное лицо органа
access-role-complainant = заявитель
access-role-public = посетитель без входа

# Действия

complaints-do-register = Зарегистрировать
complaints-do-register-title = Регистрация жалобы
complaints-do-register-note = Жалоба получит номер. Если по правилам срок решения идёт с регистрации, он начнётся сегодня. Чего не знаете, оставьте пустым: дополнить можно потом.
complaints-do-register-go = Зарегистрировать
complaints-do-sort = Изменить право, орган или регион
complaints-do-sort-title = О чём жалоба
complaints-do-sort-note = По праву, органу и региону дело учитывают и направляют. Если выбрать пытки, начнётся срочный порядок.
complaints-do-sort-go = Сохранить
complaints-do-alert = Сообщить прокурору
complaints-do-alert-title = Сообщить прокурору о пытках
complaints-do-alert-note = Письмо уйдёт сразу, заявитель это увидит. Если он не разрешил, имени не пишите; если вы обязаны его назвать, сначала напишите заявителю через «Передать больше разрешённого».
complaints-do-alert-go = Отправить письмо прокурору
complaints-do-representative = Направить представителя
complaints-do-representative-title = Выезд представителя
complaints-do-representative-note = Напишите человеку, кто и когда приедет или приезжал. Если никто не едет, напишите почему.
complaints-do-representative-go = Записать
complaints-do-forward = Направить в компетентный орган
complaints-do-forward-title = Направить жалобу по компетенции
complaints-do-forward-note = Письмо не должно сообщать больше, чем разрешил заявитель. Если он не разрешил ничего, не отправляйте: разъясните ему, куда обратиться.
complaints-do-forward-go = Направить
complaints-do-documents = Добавить документы
complaints-do-documents-title = Добавить документы к делу
complaints-do-documents-note = Для того, что пришло на бумаге или вместе с ответом. Файлы шифруются, как и всё в деле.
complaints-do-documents-go = Добавить
complaints-do-assign = Поручить сотруднику
complaints-do-assign-title = Кто поведёт дело
complaints-do-assign-note = Выбранным откроется и прежнее, и то, что напишут потом. Те, у кого дело было раньше, нового уже не откроют.
complaints-do-assign-go = Поручить
complaints-do-note = Внутренняя заметка
complaints-do-note-title = Внутренняя заметка
complaints-do-note-note = Её прочтут только коллеги, которым открыто дело. Заявитель и орган её не увидят.
complaints-do-note-go = Сохранить заметку
complaints-do-message = Написать заявителю
complaints-do-message-title = Написать заявителю
complaints-do-message-note = Он прочтёт это по квитанции. Пишите коротко и тепло и помните: в его экран может заглянуть кто-то ещё.
complaints-do-message-go = Отправить
complaints-do-admissibility = Решить, принять ли к рассмотрению
complaints-do-admissibility-title = Можем ли мы рассмотреть жалобу
complaints-do-admissibility-note = Отметьте основания, которые препятствуют рассмотрению. Решаете вы, а не программа; если не рассматриваем, причины прочтёт заявитель.
complaints-do-admissibility-go = Записать решение
complaints-do-inquire = Запросить пояснения органа
complaints-do-inquire-title = Запрос пояснений органу
complaints-do-inquire-note = Письмо не должно говорить больше, чем разрешил заявитель. Чтобы его нельзя было угадать, спрашивайте шире: не об одном человеке, а, например, обо всех комнатах.
complaints-do-inquire-go = Отправить запрос
complaints-do-remind = Напомнить органу
complaints-do-remind-title = Напомнить органу об ответе
complaints-do-remind-note = И напоминание не должно говорить больше, чем разрешено.
complaints-do-remind-go = Отправить напоминание
complaints-do-reply = Записать ответ органа
complaints-do-reply-title = Ответ органа
complaints-do-reply-note = Внесите ответ его словами. После этого орган считается выслушанным.
complaints-do-reply-go = Сохранить ответ
complaints-do-not-heard = Записать, почему орган не выслушан
complaints-do-not-heard-title = Продолжить без объяснений органа
complaints-do-not-heard-note = Закон даёт органу возможность объясниться. Напишите, почему её не дали или почему ответа не ждут: без этого решения не будет.
complaints-do-not-heard-go = Сохранить причину
complaints-do-extend = Продлить срок
complaints-do-extend-title = Продлить срок решения
complaints-do-extend-note = Продлевайте только на столько, сколько нужно. Новый срок и причину заявитель увидит сразу.
complaints-do-extend-go = Продлить
complaints-do-override = Передать больше разрешённого
complaints-do-override-title = Мы обязаны передать больше, чем разрешено
complaints-do-override-note = Только если надо защитить жизнь или обязывает закон. Сначала сообщение получит заявитель, и лишь потом можно отправить письмо. Основание и риск будут записаны.
complaints-do-override-go = Сказать заявителю и записать
complaints-do-decide = Принять решение
complaints-do-decide-title = Решение по жалобе
complaints-do-decide-note = Сопоставьте слова заявителя и органа и напишите просто: что установлено, почему и что теперь делать.
complaints-do-decide-go = Записать решение
complaints-do-answer = Отправить письмо с ответом
complaints-do-answer-title = Письмо с ответом заявителю
complaints-do-answer-note = Письмо пишется на языке заявителя, он прочтёт его по квитанции. Решение уже стоит в письме: перечитайте и добавьте нужное.
complaints-do-answer-go = Подписать и отправить
complaints-do-close = Закрыть дело
complaints-do-close-title = Закрыть дело
complaints-do-close-note = Сроки дела остановятся. Заявитель и потом увидит дело по квитанции, но написать по ней уже не сможет.
complaints-do-close-go = Закрыть
complaints-do-reopen = Возобновить дело
complaints-do-reopen-title = Возобновить дело
complaints-do-reopen-note = Причину прочтёт заявитель. Срок решения начнётся сначала.
complaints-do-reopen-go = Возобновить
complaints-form-label = Краткое название
complaints-form-label-hint = Шифруется: увидят те, кому открыто дело. Имён не пишите.
complaints-form-right = Право и вопрос
complaints-form-body = Орган
complaints-form-region = Регион
complaints-form-unknown = Пока неизвестно
complaints-form-choose = Выберите
complaints-form-to = Подразделение или сотрудник
complaints-form-to-hint = Открыть дело сможет и руководитель подразделения. Если руководителя нет и никто не назван, сможет всё подразделение.
complaints-form-text = Текст
complaints-form-question = Это вопрос, на который ждём ответа
complaints-form-question-hint = Вопрос не останавливает срок решения.
complaints-form-dealt-with = Ответа не нужно
complaints-form-decisive = Решающее основание
complaints-form-decisive-hint = Если выбрать основание, жалоба закончится на нём.
complaints-form-admit = Такого нет: принимаем к рассмотрению
complaints-form-reasons = Причины
complaints-form-reasons-hint = Их прочтёт заявитель. Если не рассматриваем, они обязательны: почему и куда теперь обратиться.
complaints-form-lang = Язык письма
complaints-form-passes = Что передаёт это письмо
complaints-form-passes-hint = Не больше, чем разрешил заявитель. Если выбрано «без имени», письмо, в котором имя стоит, не уйдёт.
complaints-form-addressee = Кому
complaints-form-subject = Тема
complaints-form-letter = Письмо
complaints-form-letter-hint = Пустая строка начинает новый абзац. Отправленное письмо получает номер, изменить его нельзя.
complaints-form-days = На сколько рабочих дней
complaints-form-ground = Какая обязанность и какая норма этого требуют
complaints-form-risk = Чем это может грозить заявителю
complaints-form-told = Что пишем заявителю
complaints-form-told-hint = Это заявитель прочтёт по квитанции.
complaints-form-ending = Чем закончилось
complaints-form-finding = Что установлено и почему
complaints-form-recommendation = Рекомендация органу
complaints-form-recommendation-hint = Кто, что и до какого дня должен сделать. Прочтёт и заявитель.
complaints-documents-of = Чьи это документы
complaints-documents-of-person = Заявителя
complaints-documents-of-body = Органа
complaints-documents-of-office = Наши
complaints-documents-note = Что это за документы
complaints-form-cancel = Вернуться к делу

# Жалоба, поступившая не через сайт

complaints-enter-link = Внести поступившую жалобу
complaints-enter-title = Внести поступившую жалобу
complaints-enter-note = Внесите словами самого человека то, что пришло по почте, по телефону, на приёме или при посещении. Чего он не сказал, оставьте пустым.
complaints-enter-channel = Как поступила
complaints-enter-arrived = Когда поступила
complaints-enter-arrived-hint = День, когда она пришла к нам, а не день внесения: от него идёт срок регистрации.
complaints-enter-language = Язык заявителя
complaints-enter-ill-treated = Говорит, что представители власти били, пытали или унижали
complaints-enter-returns = Как вернётся ответ
complaints-enter-returns-hint = Слова квитанции видит только тот, кто подал жалобу на сайте. Если выбран листок, распечатайте его и отдайте человеку в руки; копии не оставляйте.
complaints-enter-go-documents = Сохранить и добавить документы
complaints-enter-go = Сохранить жалобу
complaints-entered-title = Жалоба сохранена
complaints-entered-promise = Человек получит ответ { $date }.
complaints-entered-reference = Номер жалобы
complaints-entered-paper = Сохранить бумагу для человека (PDF)
complaints-entered-once = Сохраните и распечатайте бумагу сейчас: сделать её снова нельзя. Слова с листка нигде не хранятся.
complaints-entered-again = Внести ещё одну
complaints-entered-case = Открыть дело
complaints-slip-title = Листок, чтобы узнать состояние жалобы
complaints-slip-words = Двенадцать слов
complaints-slip-how = Введите эти слова на нашем сайте, на странице «У меня есть квитанция». Если сами не можете, это сделает тот, кому вы доверяете.
complaints-slip-status-only = По этим словам видно только состояние жалобы. Вашего рассказа и файлов они не открывают.

# Начало писем и сообщений

complaints-letter-inquiry-subject = Запрос пояснений, дело № { $number }
complaints-letter-inquiry =
    Уполномоченный по правам человека рассматривает дело № { $number }.

    По закону мы предоставляем вашему органу возможность дать пояснения по вопросам, которые нужно выяснить. Просим ответить на вопросы ниже и приложить копии документов, подтверждающих ответ.

    Никого нельзя преследовать за жалобу Уполномоченному. Просим не выяснять, кто пожаловался.
complaints-letter-inquiry-questions = Наши вопросы:
complaints-letter-reminder-subject = Напоминание об ответе, дело № { $number }
complaints-letter-reminder =
    По делу № { $number } мы просили у вас пояснений. Срок ответа прошёл, ответ к нам не поступил.

    Просим прислать его без промедления. Если есть причина задержки, назовите её и день, когда ответите. Если ответа не будет, мы примем решение по тем сведениям, которые у нас есть.
complaints-letter-torture-subject = Жалоба на пытки или жестокое обращение, № { $number }
complaints-letter-torture =
    К нам поступила жалоба № { $number }. В ней говорится о пытках или жестоком обращении. Сообщаем вам об этом незамедлительно.

    Просим проверить сказанное, принять меры, чтобы защитить человека от давления и преследования, и обеспечить, чтобы те, на кого он жалуется, в проверке не участвовали. О принятых мерах и их результате сообщите нам.

    Нам известно:
complaints-letter-forward-subject = Жалоба, направляемая по компетенции, № { $number }
complaints-letter-forward =
    К нам поступила жалоба № { $number }. Рассмотрение поднятого в ней вопроса относится к компетенции вашего органа, поэтому направляем её вам.

    Просим рассмотреть жалобу в установленный законом срок и сообщить нам о результате. Если имя в жалобе не названо, просим не выяснять, кто пожаловался: никого нельзя преследовать за жалобу Уполномоченному.

    Что сказано в жалобе:
complaints-letter-prosecutor = Прокурору
complaints-letter-outcome-subject = Ответ на вашу жалобу № { $number }
complaints-letter-outcome =
    Здравствуйте!

    Спасибо, что доверились нам. Это ответ на вашу жалобу № { $number }.
complaints-letter-ended = Чем закончилось дело:
complaints-letter-recommended = Что мы рекомендовали органу:
complaints-letter-remedies =
    Если вы не согласны с ответом или появилось новое, напишите нам снова. Наш ответ не лишает вас права обратиться в суд или другой орган. Сроки обращения в суд из-за жалобы нам не останавливаются.

    Если из-за жалобы на вас давят, сразу сообщите нам.
complaints-letter-override =
    Подавая жалобу, вы выбрали, что можно передать. Сейчас мы обязаны передать больше. Мы говорим вам об этом прежде, чем что-либо отправить.

    Если вы думаете, что это может вам навредить, сразу напишите нам здесь.

    Что передаём, кому и почему:

# Подсчёт

complaints-measure-received = Жалобы, поступившие за период, по дню поступления. Отозванные тоже считаются.
complaints-measure-closed = Дела, закрытые за период, по дню закрытия и по тому, чем они закончились.

# Раздел сайта

complaints-nav = Жалоба
complaints-contact-line = Напишите нам через страницу «Подать жалобу»: называть себя не обязательно, ответ прочтёте по квитанции.

# Слова демонстрации

complaints-demo-person = Иван Вымышленный N{ $n }
complaints-demo-message = С тех пор как я написал вам, ничего не изменилось. Вчера опять сказали ждать. Пожалуйста, не говорите им, что это от меня.
complaints-demo-risk = Человек живёт в одном районе с теми, на кого жалуется; раньше ему уже угрожали.
complaints-demo-measure = Не звонить; писать в конверте без нашего имени; раз в неделю узнавать, всё ли в порядке.
complaints-demo-reply = Указанные обстоятельства рассмотрены. Согласно нашим журналам, всё сделано в установленном порядке. Копии журналов прилагаются.
complaints-demo-finding = Мы сопоставили ваш рассказ с объяснениями органа и его документами. Опирались на то, в чём обе стороны сходятся; где они расходятся, верили документам, составленным в то время.
complaints-demo-recommendation = Рекомендуем в течение десяти рабочих дней заново рассмотреть вопрос этого человека, ответить ему письменно с указанием причин и сообщить нам, что сделано.
complaints-demo-not-competent = Этот вопрос по закону решает другой орган. Обратитесь к нему письменно: он обязан ответить в установленный срок. Если ответа не будет или он не поможет, напишите нам снова.
complaints-demo-remedies = Вопрос ещё может решить сам орган или вышестоящий. Ниже мы объясняем, как к ним обратиться; после этого вы можете вернуться к нам.
complaints-letter-inquiry-by = Просим направить ответ { $date }.
complaints-demo-representative = Наш представитель приедет к вам завтра утром, поговорит с вами и запишет увиденное (для демонстрации).
complaints-demo-ask = 1. Направьте копии записей по этому вопросу (для демонстрации).

# Kept, erased, closed to somebody

complaints-erasure-title = Стирание
complaints-erasure-note = Дела, срок хранения которых истёк. Один человек предлагает стереть дело, другой подтверждает. Стёртое дело никто не откроет никаким ключом; остаются только даты и коды для подсчёта.
complaints-erasure-none = Дел с истёкшим сроком хранения нет.
complaints-erasure-closed = Закрыто
complaints-erasure-from = Срок истёк
complaints-erasure-do = Что сделать
complaints-erasure-by = Предложил стереть: { $name }
complaints-erasure-other = Подтвердить должен другой человек.
complaints-erasure-propose = Предложить стереть
complaints-erasure-confirm = Стереть навсегда
complaints-erasure-keep = Оставить
complaints-erasure-more = Следующие
complaints-erased = Дело стёрто { $date }
complaints-erased-text = Срок хранения истёк, это подтвердили два человека. Написанное здесь больше никто не откроет. Копии ключей могут храниться до { $date }, после этого стирание окончательно.
complaints-held = хранится дольше срока
complaints-walled = конфликт интересов: для некоторых закрыто
complaints-release-waits = На передачу имени нужно согласие второго человека
complaints-form-person = Кто
complaints-form-inside-hint = Это прочтут только сотрудники, которые могут открыть дело.
complaints-form-refuse = Отказать
complaints-do-release = Согласиться на передачу имени
complaints-do-release-title = Согласны ли вы на передачу имени
complaints-do-release-note = Коллега предлагает передать имя заявителя без его разрешения. Ниже: какая обязанность этого требует, чем это грозит и что будет написано заявителю. Если вы согласны, сначала он получит сообщение.
complaints-do-release-go = Согласен
complaints-do-hold = Хранить дольше срока
complaints-do-hold-title = Хранить дело дольше срока
complaints-do-hold-note = Если идёт суд или следствие или дело ещё может понадобиться. Пока дело хранится, его не стирают.
complaints-do-hold-go = Хранить
complaints-do-unhold = Снять запрет на стирание
complaints-do-unhold-title = Больше не хранить дольше срока
complaints-do-unhold-note = Дело хранится обычный срок.
complaints-do-unhold-go = Снять
complaints-do-wall = Закрыть дело от кого-то
complaints-do-wall-title = Конфликт интересов: кто не должен видеть дело
complaints-do-wall-note = То, что будет написано после этого, он не откроет никаким ключом и не увидит дела даже в списке. Что он уже открывал, остаётся ему известным. Ему об этом не сообщают.
complaints-do-wall-go = Закрыть
complaints-do-wall-down = Снова открыть дело
complaints-do-wall-down-title = Конфликта интересов больше нет
complaints-do-wall-down-note = Открыть дело человек сможет, только если его снова назначат.
complaints-do-wall-down-go = Открыть
complaints-step-held = Хранится дольше срока
complaints-step-hold-lifted = Хранится обычный срок
complaints-step-wall = Конфликт интересов: закрыто от человека
complaints-step-wall-down = Конфликта интересов больше нет
complaints-step-override-proposed = Предложено передать имя, ждёт второго человека
complaints-step-override-refused = В передаче имени отказано
complaints-step-erased = Дело стёрто
complaints-told-erased = Срок хранения истёк, дело стёрто
complaints-mistake-own-wall = От себя дело закрыть нельзя: это сделает коллега
complaints-mistake-behind-wall = Этому человеку дело отдать нельзя: есть конфликт интересов
complaints-conflict-not-due = Это дело сейчас нельзя стереть: срок не истёк, оно хранится дольше срока или уже стёрто
complaints-conflict-proposed = Это уже предложено и ждёт второго человека
complaints-conflict-not-proposed = Этого пока никто не предложил
complaints-conflict-same-person = Кто предложил, тот не подтверждает: это должен сделать другой человек
complaints-conflict-erased = Это дело стёрто
complaints-conflict-nobody-left = В этом отделе не останется никого, кто откроет дело. Сначала передайте дело другому отделу

# Списки: готовые выборки, отметки, столбцы

complaints-views = Готовые выборки
complaints-view-urgent = Срочные
complaints-view-messages = Сообщения без ответа
complaints-view-replies = Новые ответы
complaints-view-nobody = Никому не порученные
complaints-view-late = Просроченные
complaints-view-new = Ещё не зарегистрированные
complaints-queue-mark = Отметка
complaints-queue-more = Ещё условия и столбцы
complaints-queue-columns = Столбцы
complaints-queue-pick = Выбор
complaints-queue-pick-one = Выбрать дело № { $number }
complaints-mark-urgent = срочно
complaints-mark-message = сообщение без ответа
complaints-mark-reply = новый ответ
complaints-mark-up = просрочено, руководитель извещён
complaints-mark-nobody = никому не поручено
complaints-mark-waits = ждёт ответа органа
complaints-mark-risk = риск преследования
complaints-mark-offered = предложено другому подразделению
complaints-column-body = Орган
complaints-column-channel = Как поступила
complaints-column-origin = Как началось
complaints-column-lang = Язык
complaints-column-risk = Риск преследования
complaints-column-arrived = Когда поступила
complaints-column-officer = Ведёт дело
complaints-export = Сохранить этот список файлом:
complaints-act-answer-reprisal = Защитить человека
complaints-act-answer-reprisal-why = За жалобу кого-то преследуют, а мера защиты ещё не записана.
complaints-act-review = Решить по просьбе о пересмотре
complaints-act-review-why = Заявитель просит пересмотреть; решает тот, кто этим делом не занимался.
complaints-at-origin = Как началось
complaints-at-risk = Риск преследования

# Несколько дел сразу

complaints-many-with = С выбранными делами:
complaints-many-assign = Поручить
complaints-many-inquire = Запросить пояснения органов
complaints-many-title = Одно действие с несколькими делами
complaints-many-confirm =
    { $n ->
        [one] Выбрано { $n } дело. Проверьте номер:
        [few] Выбрано { $n } дела. Проверьте номера:
        [many] Выбрано { $n } дел. Проверьте номера:
       *[other] Выбрано { $n } дела. Проверьте номера:
    }
complaints-many-place = На месте знака { $place } каждый орган прочтёт номер своего дела. Оставьте этот знак там, где он стоит.
complaints-many-go =
    { $n ->
        [one] Выполнить для { $n } дела
        [few] Выполнить для { $n } дел
        [many] Выполнить для { $n } дел
       *[other] Выполнить для { $n } дела
    }
complaints-many-outcome = Что вышло
complaints-many-done = Сделано
complaints-many-none = Среди выбранных нет дел, с которыми вы работаете. Вернитесь в очередь и выберите заново.
complaints-bulk-forbidden = На это действие в этом деле у вас нет права. Обратитесь к руководителю его подразделения
complaints-hand-over-title = Передать дела коллеги
complaints-hand-over-note = Все открытые дела одного коллеги перейдут к подразделению или сотруднику, которых вы выберете, до 200 за один раз. Тем, кто их примет, откроется и прежнее; коллега не откроет того, что напишут потом. Если какое-то дело передать нельзя, оно будет названо вместе с причиной.
complaints-hand-over-from = Чьи дела
complaints-hand-over-go = Передать

# Свой день и ежедневное письмо

complaints-day-title = Мой день
complaints-day-empty = Сегодня вас ничего не ждёт.
complaints-day-due =
    { $n ->
        [one] { $n } дело, срок которого прошёл или истекает сегодня
        [few] { $n } дела, срок которых прошёл или истекает сегодня
        [many] { $n } дел, срок которых прошёл или истекает сегодня
       *[other] { $n } дела, срок которых прошёл или истекает сегодня
    }
complaints-day-up =
    { $n ->
        [one] { $n } просроченное дело, дошедшее до вас
        [few] { $n } просроченных дела, дошедших до вас
        [many] { $n } просроченных дел, дошедших до вас
       *[other] { $n } просроченного дела, дошедшего до вас
    }
complaints-day-came =
    { $n ->
        [one] { $n } дело с новым сообщением или ответом
        [few] { $n } дела с новым сообщением или ответом
        [many] { $n } дел с новым сообщением или ответом
       *[other] { $n } дела с новым сообщением или ответом
    }
complaints-day-offered =
    { $n ->
        [one] { $n } дело предложено вашему подразделению
        [few] { $n } дела предложены вашему подразделению
        [many] { $n } дел предложено вашему подразделению
       *[other] { $n } дела предложено вашему подразделению
    }
complaints-day-waits =
    { $n ->
        [one] { $n } дело ждёт ответа органа
        [few] { $n } дела ждут ответа органа
        [many] { $n } дел ждут ответа органа
       *[other] { $n } дела ждут ответа органа
    }
complaints-day-tasks = Ваши задачи: { $n }
complaints-digest-subject =
    { $n ->
        [0] Что вас ждёт в ближайшие дни
        [one] { $n } дело просрочено или со сроком сегодня
        [few] { $n } дела просрочены или со сроком сегодня
        [many] { $n } дел просрочено или со сроком сегодня
       *[other] { $n } дела просрочено или со сроком сегодня
    }
complaints-digest-late = Просрочено: { $n }
complaints-digest-today = Срок истекает сегодня: { $n }
complaints-digest-week = Срок в ближайшие семь дней: { $n }
complaints-digest-up = Дошли до вас из-за просрочки: { $n }
complaints-digest-tasks = Ваши задачи, просроченные или на сегодня: { $n }

# Пересчитанные сроки

complaints-changes-title = Пересчитанные сроки
complaints-changes-note = Если меняется выходной день или правило срока, все идущие сроки считаются заново. Здесь записан каждый последний день, который сдвинулся, сначала новые.
complaints-changes-none = Пока ни один срок не сдвинулся.
complaints-changes-rule = Срок
complaints-changes-before = Прежний последний день
complaints-changes-after = Новый последний день
complaints-changes-at = Когда пересчитан

# Люди в деле

complaints-tab-people = Люди
complaints-people = Люди в деле
complaints-people-none = Кроме заявителя, пока никто не записан.
complaints-party-change = Изменить
complaints-do-party = Записать человека
complaints-do-party-title = Человек в деле
complaints-do-party-note = Кто какое отношение имеет к делу и что ему нужно. Всё это шифруется отдельно от рассказа, ключами, которые открывают, кто эти люди. Человеку об этом не сообщают.
complaints-do-party-go = Сохранить
complaints-do-party-gone = Исключить
complaints-do-party-gone-title = Человек больше не имеет отношения к делу
complaints-do-party-gone-note = Карточка уйдёт из дела; записанное в ней останется в истории зашифрованным. Человеку об этом не сообщают.
complaints-do-party-gone-go = Исключить
complaints-form-part = Кто он в деле
complaints-form-relation = Отношение к делу
complaints-form-relation-hint = Например: брат, по доверенности от 3 мая; дежурил в ту ночь.
complaints-form-groups = Уязвимые группы
complaints-needs-legend = Что нужно, чтобы мы поняли друг друга
complaints-cautions-legend = Что учесть, когда связываемся
complaints-mind = Учтите, прежде чем писать или звонить
complaints-part-of-complainant = Заявитель
complaints-part-of-victim = Человек, чьё право нарушено
complaints-part-of-representative = Представитель
complaints-part-of-witness = Свидетель
complaints-part-of-official = Должностное лицо, на которое жалуются
complaints-group-child = Ребёнок
complaints-group-elder = Пожилой человек
complaints-group-disability = Человек с инвалидностью
complaints-group-detained = Находится в закрытом учреждении
complaints-group-incapable = Признан судом недееспособным
complaints-group-refugee = Беженец или ищет убежища
complaints-group-stateless = Лицо без гражданства
complaints-group-migrant = Трудовой мигрант
complaints-group-domestic = Страдает от насилия в семье
complaints-group-minority = Принадлежит к меньшинству
complaints-group-defender = Правозащитник
complaints-group-poor = Малоимущий или без жилья
complaints-need-easy-read = Простым языком
complaints-need-large-print = Крупным шрифтом
complaints-need-audio = Вслух или в записи
complaints-need-sign-language = На жестовом языке
complaints-need-telephone = По телефону
complaints-caution-no-call = Не звонить
complaints-caution-no-letter = Не писать по этому адресу
complaints-caution-plain-envelope = Конверт без нашего названия
complaints-caution-letters-read = Письма могут прочесть другие

# Преследование

complaints-reprisals = Преследование за жалобу
complaints-reprisal-is-over = прекратилось
complaints-risk-none = Признаков преследования нет
complaints-risk-some = Преследование возможно
complaints-risk-high = Высокий риск преследования
complaints-do-risk = Оценить риск преследования
complaints-do-risk-title = Риск преследования
complaints-do-risk-note = Насколько вероятно, что за жалобу кому-то придётся поплатиться? Если риск высок, напишите, что делается немедленно: это станет задачей на сегодня. Основания прочтут только сотрудники, которым открыто дело.
complaints-do-risk-go = Сохранить оценку
complaints-form-risk-why = Почему вы так считаете
complaints-form-measure = Что делается немедленно
complaints-form-measure-hint = Обязательно, если риск высок. Станет задачей на сегодня.
complaints-do-reprisal = Записать преследование
complaints-do-reprisal-title = За жалобу кого-то преследуют
complaints-do-reprisal-note = Начнётся отдельный срок, он идёт и ночью, и в праздники. До его конца должна быть записана мера защиты. Дело будет отмечено как дело с высоким риском.
complaints-do-reprisal-go = Записать
complaints-form-against = Кого преследуют
complaints-form-reprisal = Что произошло
complaints-against-complainant = Заявитель или тот, за кого он жалуется
complaints-against-witness = Свидетель
complaints-against-defender = Адвокат или правозащитник
complaints-against-npm-member = Участник национального превентивного механизма
complaints-against-staff = Наш сотрудник
complaints-do-measure = Записать меру защиты
complaints-do-measure-title = Мера защиты
complaints-do-measure-note = С первой мерой срок по этому преследованию останавливается. Отметку ниже ставьте, только когда преследование действительно прекратилось.
complaints-do-measure-go = Сохранить меру
complaints-form-measure-taken = Что сделано
complaints-form-over = Преследование прекратилось

# Задачи

complaints-tasks = Задачи
complaints-tasks-none = Задач нет.
complaints-task-is-done = выполнено
complaints-do-task = Поставить задачу
complaints-do-task-title = Новая задача
complaints-do-task-note = Что нужно сделать по делу, кто это сделает и до какого дня. Задача появится в дне этого человека; её слова шифруются вместе с делом.
complaints-do-task-go = Поставить задачу
complaints-form-task = Что нужно сделать
complaints-form-who = Кто сделает
complaints-form-myself = Я
complaints-form-by = Последний день
complaints-do-task-done = Отметить выполненной
complaints-do-task-done-title = Задача выполнена
complaints-do-task-done-note = Коротко напишите, что вышло: это поможет тем, кто откроет дело потом. Снять отметку нельзя; если нужно сделать ещё что-то, поставьте новую задачу.
complaints-do-task-done-go = Отметить выполненной
complaints-task-translate = Перевести написанное
complaints-task-interpret = Найти устного переводчика
complaints-task-deliver = Донести ответ так, как нужно человеку
complaints-task-call = Позвонить
complaints-task-measure = Принять меру защиты
complaints-task-settlement = Проверить, исполнено ли мировое соглашение
complaints-task-other = Другое
complaints-task-settlement-words = Спросите обе стороны, исполнено ли мировое соглашение, и запишите

# Как связаны дела

complaints-links = Связанные дела
complaints-links-none = Ни с каким другим это дело не связано.
complaints-do-link = Связать с другим делом
complaints-do-link-title = Связать с другим делом
complaints-do-link-note = Связь будет видна в обоих делах. Ничего не переносится, никому не сообщается; связь потом можно снять.
complaints-do-link-go = Связать
complaints-form-other = Номер другого дела
complaints-form-other-hint = Как в очереди, например 2026-0012.
complaints-form-link = Как они связаны
complaints-link-same = Присоединено к тому делу: вопрос один
complaints-link-series = Входит в серию, во главе которой то дело
complaints-link-repeat = Тот же человек снова с тем же вопросом
complaints-link-split = Выделено из того дела
complaints-link-born = Выросло из того дела
complaints-linked-same = Присоединено к этому делу
complaints-linked-series = Входит в серию, во главе которой это дело
complaints-linked-repeat = Повторяет это дело
complaints-linked-split = Выделено из этого дела
complaints-linked-born = Выросло из этого дела
complaints-do-unlink = Снять связь
complaints-do-unlink-title = Снять связь
complaints-do-unlink-note = Оба дела остаются как есть. То, что они были связаны, сохранится в ходе дела.
complaints-do-unlink-go = Снять
complaints-like = Возможно, о том же
complaints-like-note = Дела с похожими словами, которые вы можете открыть. Сравнение записано. Решаете вы.
complaints-like-percent = общих слов: { $n } %
complaints-do-merge = Присоединить к другому делу
complaints-do-merge-title = Присоединить к делу о том же
complaints-do-merge-note = Это дело закроется, его сроки остановятся, а другое пойдёт дальше. Слова ниже заявитель прочтёт сразу. Отменить это нельзя. Рассказ сам не перенесётся: сначала запишите нужное в другое дело, а заявителю не пишите, чьё оно.
complaints-do-merge-go = Присоединить и закрыть это дело
complaints-do-split = Выделить новое дело
complaints-do-split-title = Выделить новое дело
complaints-do-split-note = Часть вопроса станет отдельным делом: оно поступит и будет зарегистрировано, как новая жалоба. Квитанция останется у этого дела: об обоих отвечайте заявителю здесь.
complaints-do-split-go = Открыть новое дело
complaints-form-split = О чём новое дело
complaints-form-split-hint = Только то, что к нему относится; имена – лишь если без них нельзя.

# Дела по собственной инициативе

complaints-own-link = Открыть дело по собственной инициативе
complaints-own-title = Дело по собственной инициативе
complaints-own-note = Для того, за что учреждение берётся само: сообщение прессы, установленное при посещении, общее во многих жалобах. Никто не жаловался, поэтому и отвечать некому. Дело регистрируется, как жалоба.
complaints-own-origin = Как началось
complaints-own-what = О чём дело
complaints-own-out-of = Номер дела, из которого оно выросло
complaints-own-go = Открыть дело
complaints-origin-complaint = Жалоба
complaints-origin-own-initiative = Собственная инициатива
complaints-origin-press = Сообщение прессы
complaints-origin-visit = Установлено при посещении

# Передача на рассмотрение другому подразделению

complaints-referred-to = Предложено принять дело: { $unit }
complaints-do-refer = Предложить другому подразделению
complaints-do-refer-title = Передача на рассмотрение другому подразделению
complaints-do-refer-note = Руководитель того подразделения с этой минуты сможет прочесть дело, чтобы принять его или вернуть. До тех пор дело остаётся здесь и его сроки идут. Заявителю об этом не сообщают.
complaints-do-refer-go = Предложить
complaints-form-unit = Какому подразделению
complaints-do-refer-accept = Принять дело
complaints-do-refer-accept-title = Принять дело в своё подразделение
complaints-do-refer-accept-note = С этой минуты дело ваше. Те, у кого оно было, не откроют того, что напишут потом. Сроки идут без перерыва.
complaints-do-refer-accept-go = Принять
complaints-form-officer = Кто поведёт дело
complaints-form-nobody-yet = Пока никто
complaints-do-refer-return = Вернуть дело
complaints-do-refer-return-title = Вернуть дело
complaints-do-refer-return-note = Дело останется у тех, кто его предложил. Напишите, почему вы его не принимаете: они это прочтут.
complaints-do-refer-return-go = Вернуть
complaints-do-refer-revoke = Отозвать предложение
complaints-do-refer-revoke-title = Отозвать предложение
complaints-do-refer-revoke-note = Дело останется у вас. Те, кому его предлагали, не откроют того, что напишут потом; прочитанное останется им известным.
complaints-do-refer-revoke-go = Отозвать

# Акты реагирования и письма органам

complaints-do-respond = Направить акт реагирования
complaints-do-respond-title = Акт реагирования
complaints-do-respond-note = Это письмо с номером, его подписывает тот, у кого есть такое право. Отправленное нельзя ни изменить, ни вернуть; заявитель увидит, что оно ушло. Письмо не должно говорить больше, чем он разрешил. За исполнением рекомендации следят потом в списке рекомендаций.
complaints-do-respond-go = Подписать и отправить
complaints-form-response = Что вы направляете
complaints-do-inquire-many = Запросить несколько органов
complaints-do-inquire-many-title = Один запрос нескольким органам
complaints-do-inquire-many-note = Каждый орган получит письмо с теми же словами, но со своим номером и своим сроком ответа. Письма не должны говорить больше, чем разрешил заявитель.
complaints-do-inquire-many-go = Отправить письма
complaints-form-bodies = Каким органам
complaints-awaited = Ждём ответа на акт реагирования
complaints-do-letter-received = Записать, когда орган получил письмо
complaints-do-letter-received-title = Орган получил письмо
complaints-do-letter-received-note = Для письма, которое ушло на бумаге. Срок ответа будет считаться заново, от этого дня.
complaints-do-letter-received-go = Сохранить день
complaints-form-received = День, когда орган получил письмо
complaints-do-response-reply = Записать ответ
complaints-do-response-reply-title = Ответ на акт реагирования
complaints-do-response-reply-note = Для ответа, который пришёл на бумаге: внесите его словами органа. Срок этого ответа остановится.
complaints-do-response-reply-go = Сохранить ответ
complaints-do-extension-notice = Сообщить заявителю о продлении
complaints-do-extension-notice-title = Письмо о продлении срока
complaints-do-extension-notice-note = Для заявителя, у которого нет квитанции, чтобы прочесть об этом самому. Письмо пишется на его языке: впишите в него новый последний день. Отправленное письмо получает номер, изменить его нельзя.
complaints-do-extension-notice-go = Подписать и отправить
complaints-post-opened = Орган открыл письмо: { $when }
complaints-post-unopened = Орган письмо ещё не открывал

# С чего начинаются акты реагирования

complaints-response-recommendation-subject = Рекомендация по делу № { $number }
complaints-response-recommendation-text =
    Рассмотрев дело № { $number }, Уполномоченный по правам человека обращается к вашему органу с рекомендацией. Просим рассмотреть её, исправить то, что установлено, и не допустить повторения.

    Никого нельзя преследовать за жалобу Уполномоченному. Просим не выяснять, кто пожаловался.

    Что установлено и что мы рекомендуем:
complaints-response-prosecutor-petition-subject = Ходатайство по делу № { $number }
complaints-response-prosecutor-petition-text =
    При рассмотрении дела № { $number } Уполномоченному по правам человека стали известны обстоятельства, которые требуют внимания прокурора. Ходатайствуем о том, чтобы их проверили и приняли меры, предусмотренные законом.

    Просим также проследить, чтобы за жалобу никого не преследовали.

    Что установлено и о чём мы ходатайствуем:
complaints-response-disciplinary-proposal-subject = Предложение о возбуждении дисциплинарного производства, дело № { $number }
complaints-response-disciplinary-proposal-text =
    При рассмотрении дела № { $number } Уполномоченному по правам человека стали известны действия, в которых есть признаки дисциплинарного проступка. Предлагаем возбудить дисциплинарное производство и сообщить нам о результате.

    Просим обеспечить, чтобы те, на кого жалуются, в проверке не участвовали и чтобы за жалобу никого не преследовали.

    Что установлено:
complaints-response-administrative-proposal-subject = Предложение о возбуждении административного производства, дело № { $number }
complaints-response-administrative-proposal-text =
    При рассмотрении дела № { $number } Уполномоченному по правам человека стали известны действия, в которых есть признаки административного правонарушения. Предлагаем возбудить административное производство и сообщить нам о результате.

    Просим проследить, чтобы за жалобу никого не преследовали.

    Что установлено:
complaints-response-criminal-proposal-subject = Предложение о возбуждении уголовного дела, дело № { $number }
complaints-response-criminal-proposal-text =
    При рассмотрении дела № { $number } Уполномоченному по правам человека стали известны действия, в которых есть признаки уголовного правонарушения. Предлагаем возбудить уголовное дело и просим сообщить нам о принятом решении.

    Просим защитить пострадавшего и свидетелей от давления и обеспечить, чтобы те, на кого жалуются, в проверке не участвовали.

    Что установлено:
complaints-response-court-claim-subject = Иск в защиту неопределённого круга лиц, дело № { $number }
complaints-response-court-claim-text =
    Уполномоченный по правам человека обращается в суд в защиту прав неопределённого круга лиц. Иск основан на том, что установлено при рассмотрении дела № { $number }.

    Чьи действия оспариваются, какие права они нарушают и о чём мы просим суд:
complaints-response-constitutional-application-subject = Обращение в Конституционный Суд, дело № { $number }
complaints-response-constitutional-application-text =
    Уполномоченный по правам человека обращается в Конституционный Суд с просьбой проверить, соответствует ли нормативный правовой акт Конституции. Основание – то, что установлено при рассмотрении дела № { $number }.

    Какое это положение, каких прав человека оно касается и почему мы считаем, что оно не соответствует Конституции:
complaints-response-opinion-subject = Заключение по делу № { $number }
complaints-response-opinion-text =
    Уполномоченный по правам человека рассмотрел дело № { $number } и даёт по нему заключение. Просим учесть его при решении вопроса.

    На чём мы основываемся и к чему пришли:

# С чего начинаются другие письма

complaints-letter-check = Чтобы убедиться, что это письмо от нас, откройте { $address }, перейдите на страницу «Это письмо от нас?» и введите код { $code }. Или наведите на квадрат камеру телефона.
complaints-letter-check-label = QR-код, который открывает страницу проверки этого письма
complaints-letter-recommendation-subject = Рекомендация по делу № { $number }
complaints-letter-recommendation =
    Рассмотрев дело № { $number }, Уполномоченный по правам человека обращается к вашему органу с рекомендацией. Никого нельзя преследовать за жалобу Уполномоченному: просим не выяснять, кто пожаловался.

    Рекомендуем:
complaints-letter-recommendation-by = По статье 15 Конституционного закона № 154-VII «Об Уполномоченном по правам человека в Республике Казахстан» рекомендации и ходатайства Уполномоченного рассматриваются в течение 15 рабочих дней со дня получения, о результате сообщается Уполномоченному. Просим в этот срок письменно сообщить нам, что решено и что сделано.
complaints-letter-superior-subject = О непоступившем ответе, дело № { $number }
complaints-letter-superior =
    При рассмотрении дела № { $number } Уполномоченный по правам человека просил пояснений у органа, который подчинён вашему. Мы напоминали ему дважды, ответ к нам не поступил.

    Просим добиться, чтобы ответ направили без промедления, и сообщить нам, что для этого сделано. Никого нельзя преследовать за жалобу Уполномоченному: просим не выяснять, кто пожаловался.

    Какой это орган и о чём мы спрашивали:
complaints-letter-extension-subject = О продлении срока по вашей жалобе № { $number }
complaints-letter-extension =
    Здравствуйте!

    Чтобы полностью рассмотреть вашу жалобу № { $number }, нам нужно больше времени. От вас для этого ничего не требуется. Если из-за жалобы на вас давят, сразу сообщите нам.

    Новый последний день и причина:
complaints-letter-merged =
    То, о чём вы написали, мы рассматриваем в другом деле. Чтобы не рассматривать один вопрос дважды, жалобу № { $number } мы здесь закрыли. То, что вы нам рассказали, не пропадёт.

    По квитанции вы и дальше можете открывать эту страницу, но написать здесь уже нельзя. Если появится новое, подайте жалобу снова и назовите этот номер.
complaints-letter-overdue-subject = О просрочке ответа на письмо № { $number }
complaints-letter-overdue =
    На наше письмо № { $number } ответ к нам не поступил, хотя последним днём ответа было { $date }

    Мы ведём открытый реестр просроченных ответов по опубликованному правилу, одному для всех органов. В нём названы учреждения, но никогда – люди, а о письме сказан только месяц. Ваш орган может быть назван в этом реестре.

    Прежде вы можете { $until } прислать слово самого органа: почему ответ задержан и в какой день он будет. Если орган назовут, это слово будет стоять рядом со строкой. Назвать ли орган, решает Уполномоченный по правам человека. Если ответ на наше письмо придёт позже, реестр покажет и это.

# Мировое соглашение и результат

complaints-tab-outcome = Результат
complaints-settlement = Мировое соглашение
complaints-settlement-open = Ещё не проверено
complaints-settlement-was-kept = Исполнено
complaints-settlement-was-broken = Не исполнено
complaints-do-settle = Записать мировое соглашение
complaints-do-settle-title = Мировое соглашение
complaints-do-settle-note = Только на условиях, которые заявитель принимает по доброй воле. Условия становятся итогом дела, заявитель прочтёт их сразу; к названному дню у сотрудника появится задача проверить, исполнены ли они. После этого отправьте письмо с ответом.
complaints-do-settle-go = Записать соглашение
complaints-form-terms = Условия
complaints-form-terms-by = До какого дня их нужно исполнить
complaints-do-settlement-kept = Записать, исполнено ли
complaints-do-settlement-kept-title = Исполнено ли мировое соглашение
complaints-do-settlement-kept-note = Сначала спросите обе стороны. Ваш ответ и ваши слова прочтёт заявитель. Если соглашение не исполнено, дело можно возобновить.
complaints-do-settlement-kept-go = Сохранить
complaints-form-kept = Исполнено ли?
complaints-remedies = Что дало дело
complaints-remedies-none = Пока ничего не записано.
complaints-do-remedy = Записать результат
complaints-do-remedy-title = Что дало дело
complaints-do-remedy-note = Для подсчёта самого учреждения: каждый вид отдельной записью. Заявитель увидит вид, без числа и суммы. Убрать запись нельзя.
complaints-do-remedy-go = Сохранить
complaints-form-remedy = Вид результата
complaints-form-people = Сколько человек
complaints-form-amount = Сумма денег
complaints-form-amount-hint = Только для компенсации, целым числом в валюте страны.
complaints-remedy-people =
    { $n ->
        [one] { $n } человек
        [few] { $n } человека
        [many] { $n } человек
       *[other] { $n } человека
    }
complaints-remedy-restored = Право восстановлено
complaints-remedy-criminal = Привлечение к уголовной ответственности
complaints-remedy-administrative = Привлечение к административной ответственности
complaints-remedy-disciplinary = Привлечение к дисциплинарной ответственности
complaints-remedy-compensation = Выплачена компенсация
complaints-remedy-apology = Принесены извинения
complaints-remedy-practice = Изменены правила или практика
complaints-remedy-advice = Разъяснено, как защитить право
complaints-moved-sent = Направлена
complaints-moved-silent = Ответа в срок нет
complaints-moved-answered = Ответ получен
complaints-moved-accepted = Принята
complaints-moved-partly = Исполнена частично
complaints-moved-done = Исполнена
complaints-moved-refused = В исполнении отказано

# Пересмотр

complaints-review-title = Попросить о пересмотре
complaints-review-note = Если вы не согласны с нашим решением или наши сотрудники обошлись с вами плохо, скажите об этом. Решит тот, кто вашим делом не занимался; написанное вами закрыто шифром от тех, кто его вёл.
complaints-review-open = Попросить о пересмотре
complaints-review-about = О чём ваша просьба?
complaints-review-about-decision = Решение по жалобе
complaints-review-about-office = Работа или поведение сотрудников
complaints-review-text = С чем вы не согласны и почему?
complaints-review-go = Отправить
complaints-review-reads-title = Кто это прочтёт
complaints-review-reads = Те, кто решает по вашей просьбе, и, если дело рассмотрят снова, те, кому его поручат; и вы по квитанции. Те, кто вёл ваше дело, этого не откроют, и дело исчезнет из их списков; прочитанное раньше останется им известным. На случай утраты ключей отдельно от сервера хранится ключ восстановления. Просьба бесплатна и ни одного права вас не лишает, но сроки обращения в суд не останавливаются.
complaints-review-running = Мы пересматриваем
complaints-review-running-text = По вашей просьбе решает тот, кто вашим делом не занимался. До какого дня мы вам напишем, сказано вверху этой страницы.
complaints-do-review = Решить по просьбе о пересмотре
complaints-do-review-title = Просьба о пересмотре
complaints-do-review-note = Вы этим делом не занимались: взвесьте всё заново. Если человек прав, назовите, кто рассмотрит дело снова, и срок решения начнётся сначала. Если решение остаётся в силе, дело закроется. И в том, и в другом случае ваши слова заявитель прочтёт сразу.
complaints-do-review-go = Рассмотреть снова
complaints-form-confirm-decision = Оставить решение в силе
complaints-form-review-to-hint = Нужно, если дело рассмотрят снова: подразделение и сотрудник, которые им не занимались.
complaints-review-outcome-upheld = дело рассмотрят снова другие
complaints-review-outcome-confirmed = решение остаётся в силе

# Слово о том, как было

complaints-voice-title = Как мы справились?
complaints-voice-note = Три оценки помогут нам работать лучше. Мы храним их без вашего дела и без дня, только с месяцем, поэтому никто не узнает, кто их поставил. Спрашиваем один раз.
complaints-voice-open = Поставить оценки
complaints-voice-ask-fair = Обошлись ли с вами справедливо?
complaints-voice-ask-clear = Понятно ли мы писали?
complaints-voice-ask-in_time = Вовремя ли пришёл ответ?
complaints-voice-grade-1 = 1 – совсем нет
complaints-voice-grade-2 = 2 – скорее нет
complaints-voice-grade-3 = 3 – отчасти
complaints-voice-grade-4 = 4 – скорее да
complaints-voice-grade-5 = 5 – да, вполне
complaints-voice-go = Отправить оценки
complaints-voice-thanks = Спасибо вам
complaints-voice-thanks-text = Ваши оценки у нас. В деле отмечено только, что вы ответили, но не то, что вы ответили.

# Реестр просроченных ответов

complaints-overdue-title = Реестр просроченных ответов
complaints-overdue-lead = Органы, которые не ответили на наши письма в срок. Здесь названы учреждения, но никогда – люди.
complaints-overdue-rule =
    Правило одно для всех органов. Если после последнего дня ответа прошло больше { $n ->
        [one] { $n } рабочего дня
        [few] { $n } рабочих дней
        [many] { $n } рабочих дней
       *[other] { $n } рабочего дня
    }, мы предупреждаем орган, что он может быть назван здесь. После этого у него есть { $m ->
        [one] { $m } рабочий день
        [few] { $m } рабочих дня
        [many] { $m } рабочих дней
       *[other] { $m } рабочего дня
    }, чтобы сказать почему. Затем решает Уполномоченный по правам человека. Слово самого органа стоит рядом со строкой, исправление остаётся видимым. О письме сказан только месяц, чтобы никто не догадался, кто пожаловался.
complaints-overdue-none = Сейчас здесь не назван ни один орган.
complaints-overdue-due-in = Когда истёк срок ответа
complaints-overdue-reply = Ответ
complaints-overdue-own-word = Слово самого органа
complaints-overdue-corrected = Исправлено:
complaints-overdue-came = Ответ пришёл: { $month }
complaints-overdue-not-yet = Ответа пока нет
complaints-overdue-room = Просроченные ответы
complaints-overdue-see = Посмотреть открытый реестр
complaints-overdue-late =
    { $n ->
        [0] Сейчас предупреждать некого
        [one] { $n } письмо без ответа: предупредите орган
        [few] { $n } письма без ответа: предупредите органы
        [many] { $n } писем без ответа: предупредите органы
       *[other] { $n } письма без ответа: предупредите органы
    }
complaints-overdue-was-due = Последний день ответа: { $date }
complaints-overdue-notice = Отправить органу предупреждение
complaints-overdue-noticed =
    { $n ->
        [0] Строк, по которым нужно решить, нет
        [one] { $n } орган предупреждён: нужно решить
        [few] { $n } органа предупреждены: нужно решить
        [many] { $n } органов предупреждено: нужно решить
       *[other] { $n } органа предупреждено: нужно решить
    }
complaints-overdue-answer-by = Последний день для слова самого органа: { $date }
complaints-overdue-statement = Слово самого органа, как оно будет стоять рядом со строкой
complaints-overdue-name = Назвать в реестре
complaints-overdue-spare = Не называть
complaints-overdue-wait = Уполномоченный решит, когда орган скажет своё слово или срок для этого истечёт.
complaints-overdue-shown =
    { $n ->
        [0] Открытых строк нет
        [one] { $n } открытая строка
        [few] { $n } открытые строки
        [many] { $n } открытых строк
       *[other] { $n } открытой строки
    }
complaints-overdue-month = Срок ответа: { $month }
complaints-overdue-correction = Что было не так и как правильно
complaints-overdue-correct = Исправить

# Что заметила машина

complaints-hint-no-consent = Замечено: жалуется организация, а о письменном согласии человека ничего не сказано.
complaints-hint-excluded-body = Замечено: этот орган – из тех, чьи действия Уполномоченный рассматривать не вправе.
complaints-hint-old-year = Замечено: в рассказе назван давний год.
complaints-hint-court-pending = Замечено: по словам заявителя, этим занимается суд.
complaints-hint-repeat = Замечено: дело связано с прежним делом о том же.
complaints-hint-anonymous = Замечено: заявитель себя не назвал.
complaints-hint-withdrawn = Замечено: заявитель отозвал жалобу.

# Ход работы по делу

complaints-step-escalated = Просрочено, сообщено руководителю
complaints-step-reminded = Срок подходит к концу
complaints-step-recounted = Срок пересчитан
complaints-step-extension-told = Заявителю сообщено о продлении срока
complaints-step-letter-received = Орган получил письмо
complaints-step-linked = Связано с другим делом
complaints-step-unlinked = Связь снята
complaints-step-merged = Присоединено к другому делу
complaints-step-merged-here = К этому делу присоединено другое
complaints-step-split = Выделено новое дело
complaints-step-party = Записан человек
complaints-step-party-gone = Человек исключён из дела
complaints-step-risk = Риск оценён
complaints-step-reprisal = Записано преследование
complaints-step-measure = Принята мера защиты
complaints-step-reprisal-over = Преследование прекратилось
complaints-step-task = Поставлена задача
complaints-step-task-done = Задача выполнена
complaints-step-referred = Предложено другому подразделению
complaints-step-referral-accepted = Подразделение приняло дело
complaints-step-referral-returned = Подразделение вернуло дело
complaints-step-referral-revoked = Предложение отозвано
complaints-step-responded = Направлен акт реагирования
complaints-step-replied-here = Орган ответил на сайте
complaints-step-superior-note = Написано вышестоящему органу
complaints-step-overdue-noticed = Орган предупреждён о реестре просроченных ответов
complaints-step-recommendation-moved = Состояние рекомендации
complaints-step-settled = Заключено мировое соглашение
complaints-step-settlement-kept = Мировое соглашение исполнено
complaints-step-settlement-broken = Мировое соглашение не исполнено
complaints-step-remedy = Результат
complaints-step-review-asked = Просьба о пересмотре
complaints-step-review-decided = Решено по просьбе о пересмотре
complaints-told-extension-told = Мы написали вам, что нам нужно больше времени
complaints-told-merged = Этот вопрос мы рассматриваем в другом деле
complaints-told-responded = Мы направили официальное письмо по вашей жалобе.
complaints-told-superior-note = Мы написали вышестоящему органу, что ответа нет.
complaints-told-recommendation-moved = Что стало с нашей рекомендацией
complaints-told-settled = Вы и орган договорились: условия
complaints-told-settlement-kept = Мировое соглашение исполнено
complaints-told-settlement-broken = Мировое соглашение не исполнено
complaints-told-remedy = Что дала ваша жалоба
complaints-told-review-asked = Вы попросили о пересмотре
complaints-told-review-decided = Что решено по вашей просьбе

# Что исправить в работе по делу

complaints-mistake-amount = Для компенсации укажите сумму целым числом, для всего остального оставьте пустым
complaints-mistake-case-closed = То дело закрыто. Укажите номер дела, которое идёт дальше
complaints-mistake-choose-cases = Выберите в списке от 1 до 200 дел
complaints-mistake-day = Укажите день
complaints-mistake-measure = Риск высок: напишите, что делается немедленно, чтобы защитить человека
complaints-mistake-no-body = В деле не указан орган. Укажите его через «Изменить право, орган или регион» и повторите
complaints-mistake-no-such-case = Другого дела с таким номером, которое вы можете открыть, нет. Сверьте номер с очередью
complaints-mistake-past = Этот день уже прошёл. Укажите сегодняшний или более поздний
complaints-mistake-people = Напишите числом, сколько человек, не меньше 1
complaints-mistake-same-unit = Дело уже в этом подразделении. Выберите другое
complaints-mistake-unit-without-head = В этом подразделении нет руководителя, который может увидеть дело. Выберите другое или поручите дело его сотруднику
complaints-conflict-no-referral = Открытого предложения уже нет: по нему решили или его отозвали. Откройте дело и посмотрите, как оно обстоит
complaints-conflict-offered = Дело предложено другому подразделению. Дождитесь, пока его примут или вернут, либо отзовите предложение
complaints-conflict-not-overdue = Предупреждать этот орган рано: по правилу для всех органов должно пройти больше рабочих дней
complaints-conflict-statement-open = У органа ещё есть время на своё слово. Решайте, когда оно придёт или пройдёт последний день
complaints-conflict-reviewing = Мы уже пересматриваем. Если хотите добавить, напишите сообщение на странице своей жалобы
complaints-conflict-polled = Ваши оценки уже у нас. Мы спрашиваем один раз: больше ничего делать не нужно

# Подсчёт работы по делам

complaints-measure-answered = Дела, в которых за период остановился срок решения: письмом с ответом или потому, что дело закрыто без него. Каждое дело считается один раз.
complaints-measure-in-time = Те же дела, если срок остановился не позже последнего дня, с учётом продлений.
complaints-measure-remedies = Люди, для которых или в отношении которых дело дало результат, по дню записи и по виду. Один человек может быть учтён в нескольких видах.

# Приём посетителей и бланк на бумаге

complaints-told-in-label = Язык рассказа, если он другой
complaints-told-in-hint = Пишите на любом языке. Если это не казахский, не русский и не английский, назовите его здесь: мы поищем переводчика.
complaints-needs-hint = Отметьте, что поможет. Тот, кто будет отвечать, это увидит.
complaints-enter-more = Остальное, если об этом сказали
complaints-reception-note = Для тех, кто пришёл сам. Сначала спросите то, что стоит сверху, остальное можно добавить позже. Талон печатается в двух частях: одна человеку, другая офису.
complaints-reception-title = Приём посетителей
complaints-reception-go = Сохранить и напечатать талон
complaints-coupon-title = Талон: ваша жалоба принята
complaints-coupon-reference = Номер жалобы
complaints-coupon-at = День и время
complaints-coupon-by = Кто принял
complaints-coupon-what = Что принято
complaints-coupon-complaint = Жалоба Уполномоченному по правам человека
complaints-coupon-next = Мы ответим
complaints-coupon-person = Для заявителя
complaints-coupon-office = Для учреждения
complaints-form-paper = Написать от руки: бланк для печати (PDF)
complaints-paper-title = Жалоба Уполномоченному по правам человека
complaints-paper-torture = Одно исключение: жалобу на пытки или жестокое обращение мы обязаны сразу направить прокурору. Ваше имя назовём прокурору, только если вы разрешите; если будем обязаны назвать его и без этого, сначала сообщим вам.
complaints-paper-lead = Пишите своими словами, на любом языке. Чего не знаете или не хотите говорить, оставьте пустым: жалобу мы всё равно примем, и это бесплатно. Бумага не зашифрована, её прочтёт всякий, у кого она окажется, поэтому вложите её в закрытый конверт.
complaints-paper-where = Где и когда это было и на кого вы жалуетесь
complaints-paper-passes = Отметьте что-нибудь одно. Если не отмечено ничего, мы ничего не передаём.
complaints-paper-who = Как вас зовут и как с вами связаться
complaints-paper-who-hint = Называть себя не обязательно, но тогда мы часто можем сделать меньше. Без адреса или телефона мы не сможем донести до вас ответ.
complaints-paper-sign = День и подпись
complaints-paper-office = Заполняет учреждение

# Цифры

complaints-figures-title = Цифры
complaints-figures-of = Цифры за { $year } год
complaints-figures-before = Предыдущий год
complaints-figures-note = Эти числа – для работы внутри. Что публикуется, проходит отдельную проверку: малое число может выдать человека.
complaints-figures-what = Что считается
complaints-figures-number = Число
complaints-figures-means = Что это значит
complaints-figures-ended = Чем закончились дела
complaints-figures-none = Пока ничего нет.
complaints-figures-few = Оценки покажем, когда ответят хотя бы пятеро: при меньшем числе можно догадаться, кто это.
complaints-figure-received = Поступило жалоб
complaints-figure-answered = Дан ответ
complaints-figure-in-time = Из них в срок
complaints-figures-voices =
    { $n ->
        [one] { $n } человек сказал, как это было
        [few] { $n } человека сказали, как это было
        [many] { $n } человек сказали, как это было
       *[other] { $n } человека сказали, как это было
    }

# Annual report, briefings and dashboard

complaints-chapter = Жалобы
complaints-chapter-figure-received = Поступившие жалобы
complaints-chapter-figure-by-right = Поступившие жалобы по правам
complaints-chapter-figure-by-region = Поступившие жалобы по регионам
complaints-chapter-figure-by-channel = Поступившие жалобы по способу подачи
complaints-chapter-figure-by-month = Поступившие жалобы по месяцам
complaints-chapter-figure-outcomes-by-right = Чем закончились дела, по правам
complaints-chapter-figure-outcomes = Чем закончились дела
complaints-chapter-figure-answered = Жалобы, на которые дан ответ
complaints-chapter-figure-answered-in-time = Ответ дан в срок
complaints-chapter-figure-remedies = Что дали дела людям
complaints-chapter-counting = Как считаются жалобы
complaints-chapter-counted = Жалоба считается один раз, в день поступления. Право, регион и орган записываются при регистрации, до этого они считаются неизвестными. Дело считается закрытым в день, когда делать больше нечего, а отвеченным – в день, когда остановился срок решения.
complaints-chapter-hidden = Малые числа не показываются, как и те, из которых их можно вычислить: за малым числом можно узнать человека. Скрытое число может быть и малым, и большим.
complaints-chapter-powers = Что институт может сделать с жалобой
complaints-chapter-can = Институт запрашивает объяснения у органа, на который жалуются, рассматривает дело и говорит, было ли нарушено право. Если было, он рекомендует, как его восстановить, и следит за тем, что делает орган. Он также разъясняет человеку другие средства защиты и направляет другому органу то, что должен решать тот. Жалоба подаётся бесплатно, и никого нельзя преследовать за неё.
complaints-chapter-in-time = Срок решения в рабочих днях: { $n }; он может быть продлён, и человеку сообщают почему. Основание: { $source }.
complaints-chapter-own-rule = собственное правило института
complaints-chapter-torture = Сообщение о пытках или жестоком обращении сразу направляется прокурору, что бы человек ни разрешил передать. Время на отправку в минутах, включая ночи и праздники: { $n }. Основание: { $source }. Имя человека называют, только если он разрешил или этого требует долг, и сначала предупреждают его самого.
complaints-chapter-overdue-none = За этот период в реестре не был назван ни один орган.
complaints-chapter-overdue-named = Органы, названные за этот период
complaints-chapter-overdue-silent = Органы в реестре, которые ещё не ответили
complaints-chapter-overdue-all-replied = В открытом реестре нет органов, которые не ответили.
complaints-chapter-was-due = Срок ответа: { $month }
complaints-chapter-ask-time = Сколько времени занимает ответ на жалобу?
complaints-chapter-ask-torture = Что происходит, когда кто-то жалуется на пытки?
complaints-chapter-ask-overdue = Что делает институт, если орган не отвечает?
complaints-chapter-ask-hidden = Почему некоторые числа не показаны?
complaints-signal-late = Просроченные дела
complaints-signal-week = Дела со сроком в ближайшую неделю, включая просроченные
complaints-signal-review = Запрошенные и ещё не решённые пересмотры
complaints-signal-rising = { $name }: поступило за последние дни ({ $n })
complaints-signal-region = { $name }: просроченные дела
complaints-signal-silent = { $name }: дела, ответ по которым просрочен
complaints-mark-silent = орган не ответил
complaints-mark-review = запрошен пересмотр
complaints-queue-arrived-days = За последние дни ({ $n }), включая закрытые
