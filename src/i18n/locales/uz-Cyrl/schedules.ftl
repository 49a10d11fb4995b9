### Курс жадвали: тинч соатлар.

schedule-quiet-title = Тинч соатлар
schedule-quiet-hint = Бу вақтда курснинг янги қисми очилмайди ва эслатма юборилмайди. Иккала вақт бир хил бўлса, тинч соат йўқ.
schedule-quiet-from = Бошланиши
schedule-quiet-until = Тугаши
schedule-quiet-example = Масалан, { $time }
schedule-error-time = Вақтни 22:00 кўринишида ёзинг

admin-audit-schedule-paused = { $who } жадвални тўхтатиб турди: { $target }
admin-audit-schedule-resumed = { $who } жадвални давом эттирди: { $target }
admin-audit-schedule-extended = { $who } муддатни узайтирди: { $target }
admin-audit-schedule-shifted = { $who } жадвални кейинга сурди: { $target }
admin-audit-schedule-undone = { $who } жадвалдаги ўзгаришни бекор қилди: { $target }
admin-audit-tooFast-reviewed = { $who } тез тугатилган курсни кўриб чиқди: { $target }
