### Курс жадвали: тинч соатлар.

schedule-quiet-title = Тинч соатлар
schedule-quiet-hint = Бу вақтда курснинг янги қисми очилмайди ва эслатма юборилмайди. Иккала вақт бир хил бўлса, тинч соат йўқ.
schedule-quiet-from = Бошланиши
schedule-quiet-until = Тугаши
schedule-quiet-example = Масалан, { $time }
schedule-error-time = Вақтни 22:00 кўринишида ёзинг
