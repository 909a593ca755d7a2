//! What the demonstration's report says. Everything in it is made up: the flood, the districts, the sums, the people.

/// A text of a chapter in Kazakh, Russian and English, with a note that may be empty.
pub(super) struct Words {
    pub(super) chapter: &'static str,
    pub(super) texts: [&'static str; 3],
    pub(super) notes: [&'static str; 3],
}

/// Written before numbers are drawn; they open their chapters.
pub(super) const OPENING: &[Words] = &[
    Words {
        chapter: "foreword",
        texts: [
            "Бұл есепті оқып отырған адамның қолында бір жылдың еңбегі емес, бір жылдың сенімі жатыр. Әр санның артында бізге хат жазған, қоңырау шалған, есігімізді қаққан адам тұр. Біз алдымен соларға есеп береміз.

Биыл үш нәрсені өзімізге міндет етіп қойдық. Жауапты уәде еткен күні беру. Ұсыныс жасаған соң оның орындалғанын қағаздан емес, орнына барып көру. Көмектесе алмаған жерде мұны ашық айтып, басқа жолды көрсету.

> Мені алғаш рет соңына дейін тыңдады. Шешім кейін шықты, бірақ маған сол күні-ақ жеңілдеді.
— Өтініш беруші, 14-тұлға

Есептегі әр көрсеткіштің анықтамасы, есептелген күні және тұрақты мекенжайы бар. Кез келген оқырман оны тексере алады. Қате тапсаңыз, жазыңыз: оны түзетіп, түзеткенімізді де жасырмаймыз.",
            "У того, кто читает этот доклад, в руках не год работы, а год доверия. За каждым числом стоит человек, который нам написал, позвонил, пришёл. Отчитываемся мы прежде всего перед ним.

В этом году мы взяли на себя три обязательства. Отвечать в тот день, который обещали. Проверять, выполнена ли рекомендация, не по бумаге, а на месте. Там, где мы помочь не можем, говорить об этом прямо и показывать другой путь.

> Меня впервые выслушали до конца. Решение пришло позже, но легче стало уже в тот день.
— Заявитель, лицо 14

У каждого показателя в докладе есть определение, день подсчёта и постоянный адрес. Проверить его может любой читатель. Найдёте ошибку, напишите нам: мы исправим её и не станем скрывать, что исправили.",
            "Whoever reads this report holds not a year of work but a year of trust. Behind each number stands a person who wrote, called or came to our door. It is to them, first of all, that we account.

This year we took three duties upon ourselves. To answer on the day we promised. To check whether a recommendation was carried out not on paper but on the spot. And where we cannot help, to say so plainly and show another way.

> For the first time somebody heard me out. The decision came later, but that same day I already felt lighter.
— A complainant, person 14

Each figure in this report has a definition, a day it was counted on, and an address that stays. Any reader can check it. If you find a mistake, write to us: we will mend it, and we will not hide that we did.",
        ],
        notes: [
            "Бұл көрсетілім мекемесінің есебі. Ондағы оқиғалар, адамдар мен сомалар ойдан алынған.",
            "Это доклад демонстрационного учреждения. События, люди и суммы в нём вымышлены.",
            "This is the report of a demonstration institution. Its events, people and sums are made up.",
        ],
    },
    Words {
        chapter: "mandate",
        texts: [
            "Бізге кез келген адам, азаматтығына қарамастан, тегін жүгіне алады. Атын айту міндетті емес. Шағым кез келген тілде, қағазда, телефонмен, сайт арқылы немесе қабылдауда беріледі.

Біз не істей аламыз:

- органнан түсініктеме мен құжаттарды сұратамыз;
- адамдар ұсталатын орындарға барамыз;
- құқық бұзылған болса, мұны айтып, оны қалпына келтіруді ұсынамыз;
- бір адамның шағымынан бәріне қатысты себеп көрінсе, заңды немесе тәжірибені өзгертуді ұсынамыз.

Не істей алмаймыз: сот шешімін өзгерте алмаймыз, сотқа қалай шешуді айта алмаймыз, адвокаттың орнын баса алмаймыз. Мұны бірінші хатта-ақ жазамыз, өйткені босқа күту де адамды жаралайды.",
            "Обратиться к нам может каждый, какое бы ни было у него гражданство, и это бесплатно. Называть имя необязательно. Жалобу принимаем на любом языке: на бумаге, по телефону, через сайт и на приёме.

Что мы можем:

- запросить у органа объяснения и документы;
- посетить места, где содержатся люди;
- сказать, что право нарушено, и предложить его восстановить;
- предложить изменить закон или практику, если за одной жалобой видна причина, общая для всех.

Чего мы не можем: изменить решение суда, указать суду, как решать, заменить адвоката. Об этом мы пишем уже в первом письме, потому что напрасное ожидание тоже ранит.",
            "Anybody can turn to us, whatever their citizenship, and it is free. Nobody has to give a name. We take a complaint in any language: on paper, by telephone, through the site, or face to face.

What we can do:

- ask a body for explanations and documents;
- visit places where people are held;
- say that a right was violated, and recommend to restore it;
- recommend to change a law or a practice, where one complaint shows a cause that is common to all.

What we cannot do: change a court's decision, tell a court how to decide, or stand in for a lawyer. We say so in our first letter, because waiting in vain hurts as well.",
        ],
        notes: ["", "", ""],
    },
    Words {
        chapter: "circumstances",
        texts: [
            "## Көктемгі тасқын

Сәуірдің екінші аптасында ойдан алынған Қарасу өзені жағасынан асып, үш ауданда төтенше жағдай жарияланды. Тасқын үйді, малды, құжатты алып кетті. Төтенше жағдайда кейбір құқық шектелуі мүмкін, бірақ адамның қадір-қасиеті мен азаптаудан азат болуы ешқашан шектелмейді.

Бірінші тәулікте біз:

1. тасқын аймағынан келген шағымдарды бөлек кезекке қойып, оларға бір жұмыс күнінде жауап беретін болдық;
2. көшірілгендер тұрған он бір уақытша орынға бардық;
3. құжатсыз қалғандардың қызмет алуы туралы органдарға үш ұсыныс жібердік.

## Не көрдік

Адамдар ең алдымен ас пен төсек емес, хабар сұрады: туысым қайда, үйім тұр ма, қашан қайтамын. Тізімдер қолмен, әр жерде әртүрлі жүргізілді. Мүгедектігі бар адамдарға арналған дәретхана он бір орынның төртеуінде ғана болды. Ауыспалы үстел мен емізуге арналған жеке бөлме екеуінде ғана табылды.

## Не өзгерді

Маусымның соңына дейін үш ұсыныстың екеуі орындалды: көшірілгендердің бірыңғай тізімі енгізілді, жоғалған құжат бір терезеден, баж төлемсіз беріледі. Үшіншісі, уақытша орындардың қолжетімділік талабы, әлі қабылданған жоқ. Оны жыл бойы сұрап келеміз және сұрай береміз.",
            "## Весеннее наводнение

Во вторую неделю апреля вымышленная река Карасу вышла из берегов, и в трёх районах объявили чрезвычайное положение. Вода унесла дома, скот, документы. Во время чрезвычайного положения некоторые права могут быть ограничены, но достоинство человека и свобода от пыток не ограничиваются никогда.

В первые сутки мы:

1. поставили жалобы из зоны наводнения в отдельную очередь и стали отвечать на них за один рабочий день;
2. посетили одиннадцать пунктов, где разместили эвакуированных;
3. направили органам три рекомендации о том, как получить услуги тем, кто остался без документов.

## Что мы увидели

Люди спрашивали прежде всего не о еде и ночлеге, а о новостях: где родные, стоит ли дом, когда можно вернуться. Списки велись от руки и везде по-разному. Туалет, доступный людям с инвалидностью, был только в четырёх пунктах из одиннадцати, а пеленальный стол и отдельная комната для кормления лишь в двух.

## Что изменилось

К концу июня выполнены две рекомендации из трёх: введён единый список эвакуированных, а утраченный документ выдаётся в одном окне и без пошлины. Третья, о требованиях доступности к временным пунктам, до сих пор не принята. Мы спрашивали о ней весь год и будем спрашивать дальше.",
            "## The spring flood

In the second week of April the Karasu, a river we made up, left its banks, and a state of emergency was declared in three districts. The water took houses, cattle and papers. In an emergency some rights may be limited, but human dignity and freedom from torture never are.

Within the first day we

1. put complaints from the flooded area into a queue of their own and answered them within one working day;
2. visited eleven places where evacuated people were lodged;
3. sent the authorities three recommendations on how those who had lost their papers could be served.

## What we saw

What people asked for first was neither food nor a bed but news: where are my relatives, does my house stand, when can I go back. Lists were kept by hand, in each place differently. Only four places of eleven had a toilet that people with disabilities could use; only two had a changing table and a room to nurse a child.

## What changed

By the end of June two recommendations of three were carried out: there is one list of evacuated people, and a lost document is issued at one counter and free of charge. The third, rules on access for temporary places, has still not been adopted. We asked about it all year, and we shall go on asking.",
        ],
        notes: ["", "", ""],
    },
    Words {
        chapter: "complaints",
        texts: [
            "Әр шағымға тіркелген күні нөмір беріледі, өтініш беруші оның қай сатыда екенін түбіртекпен көреді. Тексеру басталмай тұрып органға не жететінін адамның өзі таңдайды.

Төмендегі көрсеткіштер қорытынды емес, бастау. Шағым көп келген құқық ең көп бұзылған құқық дегенді білдірмейді: кейбір адам шағым жазуға қорқады, кейбірі қайда жазарын білмейді.",
            "Каждой жалобе в день регистрации даётся номер, а заявитель видит по квитанции, на каком она шаге. Что узнает орган, человек выбирает сам ещё до начала проверки.

Показатели ниже не вывод, а начало разговора. Если жалоб на какое-то право больше, это не значит, что его нарушают чаще других: одни боятся жаловаться, другие не знают куда.",
            "Each complaint is given a number on the day it is registered, and with the receipt the complainant sees how far it has come. What a body is told, the person decides before anything is examined.

The figures below are not a conclusion but a beginning. That a right is complained of most does not mean that it is violated most: some people are afraid to complain, and some do not know where.",
        ],
        notes: ["", "", ""],
    },
    Words {
        chapter: "npm",
        texts: [
            "Ұлттық алдын алу тетігінің мүшелері адамдар өз еркімен кете алмайтын орындарға ескертпей барады. Мақсат кінәліні табу емес, қатыгездіктің алдын алу: камерадағы жарық, дәрігерге жол, анамен қоңырау.

Биылғы сапарлардан үш сабақ түйдік. Жаңа келген адамды дәрігер бірінші тәулікте көргені бәрінен маңызды. Шағым жәшігінің кілті мекеме басшысында тұрса, ол жәшік бос болады. Балалар ұсталатын орында тыныштықтың өзі кейде үрейдің белгісі.

Әр сапардың ұсыныстары мен олардың тағдыры осы есептің соңындағы тізімде берілген.",
            "Участники Национального превентивного механизма приходят без предупреждения туда, откуда человек не может уйти сам. Цель не в том, чтобы найти виновного, а в том, чтобы жестокости не случилось: свет в камере, путь к врачу, звонок матери.

Из поездок этого года мы вынесли три урока. Важнее всего, чтобы нового человека врач увидел в первые сутки. Если ключ от ящика для жалоб у начальника учреждения, ящик пуст. Там, где содержат детей, сама тишина бывает знаком страха.

Рекомендации каждой поездки и их судьба приведены в указателе в конце доклада.",
            "The members of the National Preventive Mechanism come unannounced to places that a person cannot leave at will. The aim is not to find a culprit but to keep cruelty from happening: light in a cell, the way to a doctor, a call to one's mother.

This year's visits taught us three things. That a doctor sees a new arrival within the first day matters more than anything else. Where the director keeps the key, the complaints box is empty. And in a place where children are held, quiet itself can be a sign of fear.

What each visit recommended, and what became of it, stands in the index at the end of this report.",
        ],
        notes: ["", "", ""],
    },
    Words {
        chapter: "council",
        texts: [
            "Үйлестіру кеңесі төрт рет жиналды: екі рет кезекті отырысқа, бір рет тасқынға байланысты, бір рет жаңа мүшелерді сайлауға. Отырыстардың күн тәртібі мен шешімдері алдын ала және кейін жарияланды.

Кеңес Ұлттық алдын алу тетігінің құрамын жаңартып, өңірлердің теңгерімін және дәрігерлер мен психологтардың үлесін ескерді. Сайлау жасырын дауыспен өтті, дауыстар ашық саналды.",
            "Координационный совет собирался четыре раза: дважды на очередные заседания, один раз из-за наводнения и один раз для избрания новых участников. Повестки объявлялись заранее, решения публиковались сразу.

Совет обновил состав Национального превентивного механизма, следя за тем, чтобы были представлены все стороны страны и чтобы в нём хватало врачей и психологов. Голосовали тайно, считали открыто.",
            "The Coordinating Council met four times: twice for regular sessions, once because of the flood, and once to elect new members. Agendas were announced beforehand and decisions published afterwards.

The Council renewed the National Preventive Mechanism with an eye to the balance of regions and to enough doctors and psychologists. The vote was secret, the count open.",
        ],
        notes: ["", "", ""],
    },
    Words {
        chapter: "treaties",
        texts: [
            "Мемлекет қол қойған шарт адамға ол заңға айналып, сот пен әкім оны білгенде ғана көмектеседі. Сондықтан біз әр шарттың төрт күнін бөлек көрсетеміз: қол қойылған, заңмен бекітілген, сақтауға тапсырылған және күшіне енген күні.

Комитеттерге хабарламаларды сүйемелдегенде мекеме тараптардың ешқайсысы атынан сөйлемейді: мерзімді сақтауға, адамның не болып жатқанын түсінуіне көмектеседі.",
            "Договор, под которым подписалось государство, помогает человеку только тогда, когда стал законом и когда его знают суд и аким. Поэтому мы показываем четыре даты каждого договора отдельно: подписание, закон о ратификации, сдача на хранение и вступление в силу.

Сопровождая сообщения в комитеты, учреждение не говорит ни за одну из сторон: оно помогает не пропустить срок и понять, что происходит.",
            "A treaty that the State has signed helps a person only once it has become law, and once courts and local authorities know it. That is why we show four dates of each treaty apart: signature, the law that ratified it, deposit, and entry into force.

When the office follows a communication to a committee it speaks for neither side: it helps people not to miss a time limit, and to understand what goes on.",
        ],
        notes: ["", "", ""],
    },
    Words {
        chapter: "reforms",
        texts: [
            "Ұсыныс қағазда қалса, ол шағымның жалғасы ғана. Сондықтан әр шара бойынша үш үн қатар тұрады: мемлекет не дейді, мекеме өзі не көрді, азаматтық қоғам не айтады. Оларды бір бағаға араластырмаймыз.

«Орындалды» деген сөзді біз бұйрық шыққанда емес, оның әсерін адам сезген жерде ғана жазамыз.",
            "Рекомендация, которая осталась на бумаге, лишь продолжение жалобы. Поэтому о каждой мере рядом стоят три голоса: что говорит государство, что увидело само учреждение, что говорит гражданское общество. В одну оценку мы их не смешиваем.

Слово «выполнено» мы пишем не тогда, когда вышел приказ, а только там, где его действие почувствовали люди.",
            "A recommendation that stays on paper only continues the complaint. So three voices stand side by side on each measure: what the State says, what the institution itself saw, and what civil society says. We do not blend them into one grade.

We write “done” not when an order has been issued, but only where people have felt what it does.",
        ],
        notes: ["", "", ""],
    },
    Words {
        chapter: "consultations",
        texts: [
            "Биыл екі заң жобасын бап-бабымен талқылауға шығардық. Пікірді депутаттар, ғалымдар, азаматтық қоғам және заң қолданылатын адамдардың өзі жазды. Әр пікірге жауап берілді: қабылданды, ішінара қабылданды немесе неге қабылданбағаны айтылды.

Ең көп айтылған тілек қарапайым еді: заң қысқа сөйлеммен жазылсын.",
            "В этом году мы вынесли на обсуждение, норма за нормой, два законопроекта. Писали депутаты, учёные, гражданское общество и те, кого закон коснётся. Ответ получил каждый: принято, принято отчасти или почему не принято.

Чаще всего просили о простом: чтобы закон был написан короткими предложениями.",
            "This year we opened two draft laws to comment, provision by provision. Deputies, scholars, civil society and the people the law is for wrote to us. Each comment got an answer: taken up, taken up in part, or why it was not.

The wish heard most often was a simple one: that laws be written in short sentences.",
        ],
        notes: ["", "", ""],
    },
    Words {
        chapter: "budget",
        texts: [
            "Мекеме тек республикалық бюджеттен қаржыланады және ешқандай органнан ақша алмайды. Бұл тараудағы сомалар ойдан алынған, бірақ есептің өзі де дәл осындай түрде жасалады.",
            "Учреждение содержится только за счёт республиканского бюджета и ни от одного органа денег не получает. Суммы в этой главе вымышлены, но настоящий отчёт выглядит так же.",
            "The institution is paid for by the State budget alone and takes no money from any body. The sums of this chapter are made up, but a real account looks just like it.",
        ],
        notes: ["", "", ""],
    },
    Words {
        chapter: "conclusions",
        texts: [
            "## Не жақсарды

Уәде еткен күні жауап беру әдетке айналды. Органдар хаттарға бұрынғыдан жылдам жауап береді. Тасқын кезінде құжатсыз қалған адам енді бір терезеге ғана барады.

## Не өзгерген жоқ

Уақытша орындардың қолжетімділігі ережеге айналмады. Шалғай ауылдан келетін шағым әлі аз, бұл онда бәрі жақсы дегенді білдірмейді.

## Келер жылға үш ұсыныс

1. Төтенше жағдайда адамдар орналастырылатын орындарға қолжетімділік талабын бекіту.
2. Жаңа ұсталған адамды дәрігердің бірінші тәулікте қарауын барлық орында міндетті ету.
3. Мемлекеттік қызмет туралы шешімде шағымдану жолы мен мерзімін қарапайым тілмен жазу.

Осы үш ұсыныстың тағдырын келесі есеп осы жерден бастап айтады.",
            "## Что стало лучше

Отвечать в обещанный день вошло в привычку. Органы отвечают на письма быстрее прежнего. Человек, потерявший в наводнение документы, идёт теперь в одно окно.

## Что не изменилось

Доступность временных пунктов так и не стала правилом. Из дальних сёл жалоб по-прежнему мало, и это не значит, что там всё хорошо.

## Три рекомендации на следующий год

1. Утвердить требования доступности к местам, где людей размещают в чрезвычайной ситуации.
2. Сделать осмотр врача в первые сутки обязательным во всех местах, куда помещают задержанного.
3. В решении о государственной услуге писать простым языком, как и в какой срок его обжаловать.

О судьбе этих трёх рекомендаций следующий доклад расскажет, начав с этого места.",
            "## What got better

To answer on the day we promised has become a habit. Authorities answer letters faster than before. Whoever lost their papers in the flood now goes to one counter.

## What did not change

Access to temporary places has still not become a rule. Few complaints come from remote villages, and that does not mean that all is well there.

## Three recommendations for next year

1. Adopt rules on access for places where people are lodged in an emergency.
2. Make it a duty everywhere that a doctor sees a newly detained person within the first day.
3. Say in each decision on a public service, in plain language, how and until when it can be appealed.

What becomes of these three, the next report will tell, beginning here.",
        ],
        notes: ["", "", ""],
    },
];

/// Written once numbers are drawn, and quoting them; they close their chapters.
pub(super) const CLOSING: &[Words] = &[
    Words {
        chapter: "complaints",
        texts: [
            "## Сандар не айтады

Есепті кезеңде келген шағымдардың жалпы саны: {complaints-received}. Осы сан ішінде тек тіркелген шағымдар бар, телефонмен берілген кеңестер оған кірмейді.

Шағымның бәрі бірдей аяқталмайды: біреуінің құқығы қалпына келеді, біреуіне басқа жол көрсетіледі. Екеуін де жоғарыдағы кестелерден көруге болады.",
            "## О чём говорят числа

Всего жалоб за отчётный период: {complaints-received}. Сюда входят только зарегистрированные жалобы, советы по телефону в это число не входят.

Заканчиваются жалобы по-разному: в одних случаях право восстановлено, в других человеку показан иной путь. И то и другое видно в таблицах выше.",
            "## What the numbers say

Complaints received in the period: {complaints-received}. Only registered complaints count here; advice given by telephone does not.

Complaints end in different ways: some people get their right back, some are shown another way. Both can be seen in the tables above.",
        ],
        notes: [
            "Сан осы тараудағы көрсеткіштен алынған және онымен бірге ғана өзгереді.",
            "Число взято из показателя этой главы и меняется только вместе с ним.",
            "The number is taken from the figure of this chapter and changes only with it.",
        ],
    },
];

/// A table by hand: caption, lines and source in three languages.
pub(super) struct ByHand {
    pub(super) captions: [&'static str; 3],
    pub(super) lines: [&'static str; 3],
    pub(super) sources: [&'static str; 3],
}

/// Tables of the chapter on budget and staff.
pub(super) const TABLES: &[ByHand] = &[
    ByHand {
        captions: [
            "Бюджет, млн теңге (ойдан алынған)",
            "Бюджет, млн тенге (вымышленный)",
            "Budget, million tenge (made up)",
        ],
        lines: [
            "Бап | Жоспар | Жұмсалғаны\nЖалақы | 412,0 | 405,6\nСапарлар мен тексерулер | 96,5 | 101,2\nАударма және жария басылым | 38,0 | 35,9\nБайланыс және байланыс орталығы | 27,4 | 26,8\nБарлығы | 573,9 | 569,5",
            "Статья | План | Израсходовано\nОплата труда | 412,0 | 405,6\nПоездки и проверки | 96,5 | 101,2\nПеревод и издания | 38,0 | 35,9\nСвязь и телефонный центр | 27,4 | 26,8\nВсего | 573,9 | 569,5",
            "Item | Planned | Spent\nSalaries | 412.0 | 405.6\nVisits and inquiries | 96.5 | 101.2\nTranslation and publications | 38.0 | 35.9\nTelephone and call centre | 27.4 | 26.8\nTotal | 573.9 | 569.5",
        ],
        sources: [
            "Көрсетілім мекемесінің ойдан алынған есебі.",
            "Вымышленный отчёт демонстрационного учреждения.",
            "Invented account of the demonstration institution.",
        ],
    },
    ByHand {
        captions: ["Қызметкерлер (ойдан алынған)", "Сотрудники (вымышленные данные)", "Staff (made up)"],
        lines: [
            "Бөлім | Штат | Әйелдер | Ерлер\nҚабылдау және тіркеу | 14 | 9 | 5\nТексеру бөлімдері | 32 | 17 | 15\nШарттар мен реформалар | 9 | 6 | 3\nӨңірлік өкілдер | 20 | 9 | 11\nБарлығы | 75 | 41 | 34",
            "Отдел | Штат | Женщины | Мужчины\nПриём и регистрация | 14 | 9 | 5\nОтделы проверки | 32 | 17 | 15\nДоговоры и реформы | 9 | 6 | 3\nПредставители в регионах | 20 | 9 | 11\nВсего | 75 | 41 | 34",
            "Unit | Posts | Women | Men\nReception and registry | 14 | 9 | 5\nExamination units | 32 | 17 | 15\nTreaties and reforms | 9 | 6 | 3\nRepresentatives in regions | 20 | 9 | 11\nTotal | 75 | 41 | 34",
        ],
        sources: ["", "", ""],
    },
];

/// Words of the picture: what is to be seen, and its caption.
pub(super) const PICTURE: [[&str; 3]; 2] = [
    [
        "Жайдақ боялған көрініс: таңғы аспан, күн, екі жота және алдыңғы жақта шаңырақты еске салатын шатыр.",
        "Рисунок плоскими красками: утреннее небо, солнце, две гряды холмов и впереди крыша, похожая на шанырак.",
        "A drawing in flat colours: morning sky, a sun, two lines of hills, and in front a roof like the crown of a yurt.",
    ],
    [
        "Есік таңғы тоғызда ашылады, бірақ шағым кез келген сағатта қабылданады.",
        "Дверь открывается в девять утра, а жалобу принимают в любой час.",
        "The door opens at nine in the morning; a complaint is taken at any hour.",
    ],
];

/// Who made the picture.
pub(super) const CREDIT: &str = "Arasha";

/// Invented numbers of earlier years: the figure, its code, and three years, the oldest first.
pub(super) const EARLIER: &[(&str, &str, [i64; 3])] = &[
    ("complaints-received", "", [21, 26, 33]),
    ("complaints-answered", "", [17, 23, 30]),
    ("complaints-outcomes", "", [18, 24, 31]),
];
