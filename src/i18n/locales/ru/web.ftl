### Слова, общие для всех страниц: вход, страницы ошибок, кнопки окон.

web-product = Hamroh
web-close = Закрыть
web-theme = Сменить тему
web-language = Язык
web-skip = Перейти к содержанию

web-error-not-found-title = Такой страницы нет
web-error-not-found-text = Ссылка устарела, или в адресе ошибка. Начните с главной страницы: всё есть там.
web-error-not-found-action = Главная страница
web-error-forbidden-title = Эта страница вам не открыта
web-error-forbidden-text = Этот раздел предназначен для другой роли. Если он вам нужен, обратитесь к администратору.
web-error-forbidden-action = Главная страница
web-error-bad-request-title = Запрос непонятен
web-error-bad-request-text = Возможно, страница устарела. Вернитесь назад, обновите её и попробуйте ещё раз.
web-error-bad-request-action = Начать сначала
web-error-too-many-title = Немного медленнее
web-error-too-many-text = За короткое время пришло слишком много запросов. Подождите минуту и попробуйте ещё раз.
web-error-too-many-action = Главная страница
web-error-broken-title = У нас неполадка
web-error-broken-text = Вы ни при чём. Попробуйте ещё раз через минуту. Если повторится, назовите администратору этот номер.
web-error-broken-action = Попробовать ещё раз
web-error-number = Номер запроса: { $number }
