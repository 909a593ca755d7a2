# Басылымдар

publications-total = Барлығы
publications-unknown = Белгісіз
publications-none = Жоқ
publications-contents = Мазмұны
publications-figure = Сурет
publications-table = Кесте
publications-source = Дереккөз
publications-credit = Фото
publications-notes = Ескертпелер
publications-hidden = көрсетілмейді
publications-how-many = Саны
publications-chart-alt = Диаграмма: { $title }. Дәл сол сандар астындағы кестеде берілген.
publications-checked-at = { $known } жағдай бойынша есептелді. Анықтамасы, сұрауы және сандары: { $address }
publications-checked-on-site = Әр жолды { $address } мекенжайында тексеруге болады
publications-dimension-region = Өңір
publications-dimension-right = Құқық
publications-dimension-body = Орган
publications-dimension-channel = Қалай келді
publications-dimension-language = Тіл
publications-dimension-ending = Немен аяқталды
publications-dimension-remedy = Нәтижесі
publications-dimension-month = Ай
publications-dimension-status = Жай-күйі
publications-dimension-standing = Қорытынды
publications-dimension-stage = Кезең
publications-dimension-outcome = Нәтиже
publications-dimension-committee = Комитет
publications-dimension-mechanism = Тетік
publications-dimension-year = Жыл
publications-dimension-position = Мемлекеттің ұстанымы
publications-dimension-kind = Түрі
publications-dimension-programme-kind = Бағдарлама түрі

