### What campaigns tell by themselves, and how those are called that follow another.

campaign-alarm-failures = ⚠️ «{ $name }» тарқатмаси ўзи тўхтади: охирги { $of } та хабардан { $failed } таси етиб бормади. Сабабини панелда кўриб, давом эттиринг ёки бекор қилинг.
campaign-alarm-refused = ⚠️ «{ $name }» тарқатмаси ўзи тўхтади: Telegram хабарнинг ўзини қабул қилмади ({ $detail }). Қолганларга ҳали ҳеч нарса юборилмади.
campaign-alarm-empty = ⚠️ «{ $name }» тарқатмаси ўзи тўхтади: кимдадир «{ $variable }» бўш ва ўрнига ёзиладиган матн берилмаган.
campaign-alarm-approval = «{ $name }» тарқатмасининг вақти келди, лекин у { $count } кишига боради ва иккинчи ходимнинг тасдиғини кутмоқда.
campaign-alarm-unready = «{ $name }» тарқатмасининг вақти келди, лекин у тайёр эмас ва қораламага қайтарилди.
campaign-follow-edit = { $name } (таҳрир)
campaign-follow-delete = { $name } (ўчириш)
campaign-follow-correction = { $name } (тузатиш)
campaign-follow-rest = { $name } (қолганларга)
