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

