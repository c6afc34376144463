"""How often the encoding of titles is told: `python -m tests.benchmarks.encodings`.

The titles were chosen after the costs of `engine.formats.encodings` were set; since then one of those was added, for
a Latin word of one accented letter.
"""

from collections import Counter

from engine.formats.encodings import to_decoder
from tests.benchmarks.measuring import tell

TITLES = (
    (
        ("cp932", "euc_jp"),
        """
        浜辺の歌 | 椰子の実 | 早春賦 | 宵待草 | もみじ | どんぐりころころ | 大きな古時計 | なごり雪 |
        翼をください | 島唄 | 花束を君に | 糸 | レモン | 夜に駆ける | 紅 | 粉雪 | ひこうき雲 | 卒業写真 |
        銀河鉄道999 | 異邦人 | 北国の春 | 天城越え | 北の宿から | 愛燦燦 | 時代 | 津軽じょんがら節 | 春よ来い |
        ハナミズキ | 蕾 | 桜坂 | 交響詩「魔王」 | 無伴奏チェロ組曲 | 弦楽四重奏曲第1番 | タイスの瞑想曲 |
        愛の挨拶 | 水の戯れ | 中島みゆき | 宮城道雄 | 武満徹 | 山田耕筰
        """,
    ),
    (
        ("gbk",),
        """
        赛马 | 百鸟朝凤 | 步步高 | 喜洋洋 | 金蛇狂舞 | 花好月圆 | 阳关三叠 | 广陵散 | 胡笳十八拍 | 汉宫秋月 |
        霸王别姬 | 春节序曲 | 瑶族舞曲 | 北京的金山上 | 让我们荡起双桨 | 歌唱祖国 | 红梅赞 | 南泥湾 |
        敖包相会 | 草原之夜 | 半个月亮爬上来 | 外婆的澎湖湾 | 海阔天空 | 真的爱你 | 光辉岁月 | 约定 | 晴天 |
        稻香 | 七里香 | 蓝莲花 | 平凡之路 | 成都 | 匆匆那年 | 遇见 | 隐形的翅膀 | 冼星海 | 聂耳 | 施光南 |
        土耳其进行曲 | 野蜂飞舞
        """,
    ),
    (
        ("big5",),
        """
        四季紅 | 月夜愁 | 燒肉粽 | 補破網 | 杯底不可飼金魚 | 港都夜雨 | 思慕的人 | 雙人枕頭 | 酒後的心聲 |
        愛情釀的酒 | 恰似你的溫柔 | 橄欖樹 | 龍的傳人 | 鹿港小鎮 | 戀曲一九九〇 | 吻別 | 一千個傷心的理由 |
        倒帶 | 聽媽媽的話 | 不能說的秘密 | 稻香 | 漂洋過海來看你 | 為你我受冷風吹 | 夢田 | 牽手 | 陽光宅男 |
        獅子山下 | 浮誇 | 富士山下 | 紅日 | 每天愛你多一些 | 分分鐘需要你 | 獨上西樓 | 滄海一聲笑 |
        偏偏喜歡你 | 當年情 | 蕭邦 | 巴哈 | 貝多芬 | 土耳其進行曲
        """,
    ),
    (
        ("cp949",),
        """
        봉선화 | 그리운 금강산 | 가고파 | 선구자 | 과수원 길 | 나뭇잎 배 | 퐁당퐁당 | 나비야 | 곰 세 마리 |
        작은 별 | 젓가락 행진곡 | 라데츠키 행진곡 | 백조의 호수 | 호두까기 인형 | 잊혀진 계절 | 너를 위해 |
        비처럼 음악처럼 | 광화문 연가 | 옛사랑 | 사랑했지만 | 이등병의 편지 | 먼지가 되어 | 걱정말아요 그대 |
        한숨 | 가을 우체국 앞에서 | 신라의 달밤 | 굳세어라 금순아 | 돌아와요 부산항에 | 빈대떡 신사 |
        눈물 젖은 두만강 | 어머나 | 강남스타일 | 다이너마이트 | 피 땀 눈물 | 롤린 | 윤이상 | 안익태 | 이문세 |
        헝가리 무곡 | 터키 행진곡
        """,
    ),
    (
        ("cp1251", "koi8_r"),
        """
        Полюшко-поле | Дубинушка | Барыня | Тонкая рябина | Степь да степь кругом | Священная война |
        Прощание славянки | Утомлённое солнце | Синий платочек | Сулико | Эй, ухнем | Вдоль по Питерской |
        Соловей | Я встретил вас | Гори, гори, моя звезда | Жаворонок | Ноктюрн | Спящая красавица |
        Борис Годунов | Князь Игорь | Пётр и волк | Ромео и Джульетта | Алеко | Бабье лето | Пачка сигарет |
        Выхода нет | Владимирский централ | Батарейка | Мусоргский | Римский-Корсаков | Скрябин | Глинка |
        Хачатурян | ТАНЕЦ С САБЛЯМИ | Песенка крокодила Гены | Чунга-чанга | Крылатые качели |
        Маленькой ёлочке холодно зимой | Этюд | Сказка
        """,
    ),
    (
        ("cp1253",),
        """
        Ο δρόμος | Μια φορά κι έναν καιρό | Σαμιώτισσα | Γερακίνα | Κάτω στο γιαλό | Το μινόρε της αυγής |
        Νύχτωσε χωρίς φεγγάρι | Φραγκοσυριανή | Αθήνα | Άγια νύχτα | Χριστός γεννάται | Σαν τον μετανάστη |
        Εφτά νομά σ' ένα δωμάτιο | Όνειρο ήτανε | Ρίτσος | Καλημέρα ήλιε | Τα λόγια και τα χρόνια | Ξενιτιά |
        Μάγισσα | Ψαρόβαρκα
        """,
    ),
    (
        ("cp1255",),
        """
        הנה מה טוב | ארצנו הקטנטונת | יש לי ציפור קטנה | על כל אלה | בתי את בוכה או צוחקת | לו יהי |
        חורשת האקליפטוס | ים השיבולים | שיר הפלמח | מגדלור | לילה | ואלס להגנת הצומח | הללו | תפילה |
        שבת שלום | סימן טוב | דונה דונה | שיר ערש | כלניות | הבאנו שלום עליכם
        """,
    ),
    (
        ("cp1250",),
        """
        Boże, coś Polskę | Rota | Czerwone maki na Monte Cassino | Ułani, ułani | Pałacyk Michla |
        Cicha noc, święta noc | Bóg się rodzi | Dzisiaj w Betlejem | Przybieżeli do Betlejem |
        Wlazł kotek na płotek | Krakowiaczek jeden | Zasiali górale | Głęboka studzienka | Kukułeczka |
        Prząśniczka | Halka – Moniuszko | Etiuda rewolucyjna | Nokturn | Polonez A-dur | Dumka na dwa serca |
        Szczęśliwej drogi już czas | Chcę tu zostać | Autobiografia | Jolka, Jolka pamiętasz | Być kobietą
        """,
    ),
    (
        ("cp1250",),
        """
        Ó, řebíčku zahradnický | Okolo Hradce | Tancuj, tancuj, vykrúcaj | Komáři se ženili | Skákal pes |
        Pec nám spadla | Ovčáci čtveráci | Vltava | Z českých luhů a hájů | Tábor | Blaník | Symfonie č. 9 |
        Smyčcový kvartet | Její pastorkyňa | Příhody lišky Bystroušky | Suita pro klavír | Bohuslav Martinů |
        Láska, bože, láska | Červená řeko | Vánoční ukolébavka | Nesem vám noviny | Půjdem spolu do Betléma |
        Jiří Šlitr
        """,
    ),
    (
        ("cp1250",),
        """
        A csitári hegyek alatt | Hej, rozmaring | Érik a szőlő | Megkötöm lovamat | Hidló végén |
        Madárka, madárka | Este a székelyeknél | Gyermekeknek | Román népi táncok | Háry János |
        Psalmus Hungaricus | Szózat | Himnusz – Erkel Ferenc | Rákóczi-induló | Hegyek között, völgyek között |
        Kis kece lányom | Süss fel nap | Bóbita | Őszi chanson | Még azt mondják
        """,
    ),
    (
        ("cp1252", "mac_roman"),
        """
        Il était un petit navire | Au clair de la lune, mon ami Pierrot a été | Sur le pont d’Avignon déjà |
        J’ai du bon tabac à priser |
        Dansons la capucine, y a plus de pain chez nous mais chez la voisine il y en a même là |
        La vie en rose, Édith Piaf | Ne me quitte pas – Brel, éternel | Les feuilles mortes à l’automne |
        La bohème | Hymne à l’amour | L’aigle noir déployé | Göttingen | Comme d’habitude, François |
        Pavane pour une infante défunte | Le tombeau de Couperin: Forlane, très modéré |
        L’isle joyeuse, légère | Rêve d’amour | Danse macabre, Saint-Saëns | Aquarium: très lent, à peine |
        Méditation de Thaïs | Ça va | Île | Mélancolie | Gounod: Sérénade | Fête-Dieu
        """,
    ),
    (
        ("cp1252", "mac_roman"),
        """
        Der Lindenbaum: Am Brunnen vor dem Tore, müd | Die Forelle – fröhlich | Erlkönig |
        Gretchen am Spinnrade, ruhelos für immer | Der Tod und das Mädchen |
        Kinderszenen: Von fremden Ländern | Wiegenlied: Guten Abend, gute Nacht, schlaf süß | Tannhäuser |
        Die Walküre | Lohengrin für Klavier zu vier Händen | Das wohltemperierte Klavier: Präludium |
        Türkischer Marsch | Eine kleine Nachtmusik: Menüett | Die Zauberflöte |
        Stille Nacht, heil’ge Nacht, süßer | O Tannenbaum, wie grün | Ihr Kinderlein kommet schön |
        Alle Vögel sind schon da | Hänschen klein | Fuchs, du hast die Gänse gestohlen |
        Ode an die Freude: schöner Götterfunken | Fröhlicher Landmann | Übung | Ähnlich | Öl
        """,
    ),
    (
        ("cp1252", "mac_roman"),
        """
        Bésame | La cucaracha caminó | Cielito lindo: ay, canción | Sabor a mí | Quizás, quizás, quizás |
        Noche de ronda, qué triste | Cuando calienta el sol aquí | Granada, tierra soñada por mí |
        La paloma volverá | Leyenda – Isaac Albéniz | Sevilla: Suite española |
        Danza ritual del fuego, El amor brujo, Manuel de Falla, versión fácil | Capricho árabe |
        Adelita (Tárrega), fácil | El choclo: versión tango | Por una cabeza – Gardel, edición |
        Libertango, acordeón | Oblivion para violín | Añoranzas | Ojalá
        """,
    ),
    (
        ("cp1252", "mac_roman"),
        """
        Kjærlighet fra Gud | Ja, vi elsker – sånn | Mellom bakkar og berg utmed havet då | Bådnlåt |
        Anitras dans fra Åse | Vårsøg | Å leva, det er å elska | Bruremarsj frå Lødingen |
        Den signede dag, søte | I skovens dybe stille ro, blåne | Kong Christian stod ved højen mast |
        Så går vi rundt om en enebærbusk | Trettondagsmarschen på trä | Uti vår hage där växa blå bär |
        Vem kan segla förutan vind över | Finlandia – sävel | Säkkijärven polkka | Ievan polkka, tyttöjä |
        Maamme, jää | Sarastus ääni
        """,
    ),
)


def to_texts(encoding: str, titles: str) -> list[bytes]:
    """Return the titles that the encoding has, but those that are the same in all of them."""
    texts = []
    for title in titles.split("|"):
        text = " ".join(title.split()).encode(encoding, "ignore")
        if text.decode(encoding) == " ".join(title.split()) and not text.isascii():
            texts.append(text)
    return texts


def count(together: int) -> dict[str, tuple[int, int]]:
    """Return by encoding how many files of so many titles each come out right, and how many there are."""
    right: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    for encodings, titles in TITLES:
        for encoding in encodings:
            texts = to_texts(encoding, titles)
            for first in range(0, len(texts) - together + 1, together):
                file = texts[first : first + together]
                decode = to_decoder(file)
                whole[encoding] += 1
                right[encoding] += all(decode(text) == text.decode(encoding) for text in file)
    return {encoding: (right[encoding], whole[encoding]) for encoding in whole}


def main() -> None:
    """Tell the figures."""
    for together in (1, 3, 10):
        found = count(together)
        right, whole = (sum(numbers[place] for numbers in found.values()) for place in (0, 1))
        each = ", ".join(f"{encoding} {part}/{of}" for encoding, (part, of) in found.items())
        tell(f"{together} titles a file: {right}/{whole} ({right / whole:.1%}): {each}")


if __name__ == "__main__":
    main()
