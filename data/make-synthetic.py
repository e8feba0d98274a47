#!/usr/bin/env python3
"""Makes the synthetic extracts and registers of vaerebro-park and moerkhoej again, byte for byte.

Municipal extracts and registers of these two plans are not public. What stands in their place is made up here, with the seed
that each origin record states: plausible in size, true of nobody. Run it from anywhere: python3 data/make-synthetic.py
Only the standard library; Python's Mersenne Twister gives the same draws on every version from 3.2 on.
"""
import datetime
import hashlib
import os
import random

ROOT = os.path.dirname(os.path.abspath(__file__))
DAY = datetime.timedelta(days=1)


def binomial(rng, n, p):
    """Number of successes; kept away from the few that disclosure control would hide."""
    count = sum(rng.random() < p for _ in range(n))
    return min(max(count, 5), n - 5)


def write(workspace, folder, name, header, rows, seed, table, period, note):
    path = os.path.join(ROOT, workspace, folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    separator = ";" if folder == "extracts" else ","
    rows = [[f'"{c}"' if separator in str(c) else c for c in row] for row in rows]
    text = separator.join(header) + "\n" + "".join(separator.join(str(c) for c in row) + "\n" for row in rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    sha = hashlib.sha256(text.encode("utf-8")).hexdigest()
    with open(path + ".origin.yaml", "w", encoding="utf-8", newline="") as file:
        file.write(
            "producer: Indicators (opdigtet eksempel)\n"
            f'table: "{table}"\nperiod: "{period}"\nlicence: MIT\nsha256: {sha}\n'
            f"synthetic: true\npublic: false\nseed: {seed}\nnote: >-\n  {note} Lavet af data/make-synthetic.py; viser intet om virkelige personer.\n"
        )


def share_extract(workspace, name, seed, table, units, note):
    """One row per place and year: how many of how many. units: (place, size, share before the plan, yearly change from 2020)."""
    rng = random.Random(seed)
    rows = []
    for place, size, share, change in units:
        for year in range(2017, 2024):
            n = size + rng.randint(-max(1, size // 20), max(1, size // 20))
            p = share + change * max(0, year - 2019)
            rows.append((place, year, binomial(rng, n, p), n))
    write(workspace, "extracts", name, ("sted", "aar", "antal", "i_alt"), rows, seed, table, "2017-2023", note)


def count_extract(workspace, name, seed, table, place, start, step, note, first=2017, last=2023):
    rng = random.Random(seed)
    rows = [(place, y, max(0, start + step * max(0, y - first - 2) + rng.randint(-1, 1))) for y in range(first, last + 1)]
    write(workspace, "extracts", name, ("sted", "aar", "antal"), rows, seed, table, f"{first}-{last}", note)


def vaerebro_extracts():
    v, g = "Værebro Park", "Gladsaxe"
    share_extract("vaerebro-park", "uddannelsesparathed.csv", 15901, "9.-klasseelever vurderet ikke uddannelsesparate",
                  [("Skovbrynet Skole", 44, 0.43, -0.025), (g, 790, 0.27, -0.002)], "Elever i 9. klasse ved vurderingen i foråret.")
    share_extract("vaerebro-park", "fritidsaktiviteter.csv", 15903, "7-17-årige i foreninger og klubber",
                  [(v, 350, 0.52, 0.035), (g, 9600, 0.70, 0.001)], "Børn med mindst ét medlemskab i året.")
    count_extract("vaerebro-park", "ivaerksaettere.csv", 15904, "Aktiviteter fra iværksættere og socialøkonomiske virksomheder",
                  v, 3, 2, "Aktiviteter i boligområdet i året.")
    share_extract("vaerebro-park", "unge-grundskole.csv", 15905, "20-24-årige med grundskole og ikke i uddannelse",
                  [(v, 160, 0.34, -0.012), (g, 3700, 0.17, -0.001)], "Stand 1. januar.")
    share_extract("vaerebro-park", "foraeldremoeder.csv", 15906, "Forældre til forældremøder og -arrangementer",
                  [(v, 410, 0.46, 0.04)], "Forældre, der kom mindst én gang i året.")
    share_extract("vaerebro-park", "sociale-sager.csv", 15907, "Børnefamilier med en social sag",
                  [(v, 420, 0.19, -0.008), (g, 8900, 0.065, 0.0)], "Familier med mindst én åben sag i året.")
    share_extract("vaerebro-park", "dagtilbud.csv", 15908, "1-2-årige uden plads i dagtilbud",
                  [(v, 84, 0.40, -0.03), (g, 1750, 0.14, -0.002)], "Stand 1. oktober.")


def vaerebro_registers():
    seed = 15990
    rng = random.Random(seed)
    events, takes, outcomes, answers = [], [], [], []
    day = datetime.date

    def event(activity, date, kind, place="", course=""):
        events.append((activity, date.isoformat(), kind, place, course))

    def take(activity, person, date, group="", sex="", role="", first="", course=""):
        takes.append((activity, person, date.isoformat(), group, sex, role, first, course))

    for year in range(2020, 2024):
        # A1: courses from pocket-money job to after-school job.
        for i in range({2020: 21, 2021: 23, 2022: 22, 2023: 20}[year]):
            person = f"u{year % 100}{i:02}"
            outcomes.append(("A1", person, "course", day(year, 2, 1).isoformat(), day(year, 6, 15 + i % 10).isoformat(), "lommepengejob", "", ""))
            take("A1", person, day(year, 2, 1) + DAY * rng.randint(0, 20), "lommepengejob")
            answers.append(("A1", day(year, 6, 20).isoformat(), "meningsfuldt", "ja" if rng.random() < 0.85 else "nej"))
        for i in range(4):
            start = day(year, 3, 1) + DAY * rng.randint(0, 100)
            kept = rng.random() < 0.75
            end = start + DAY * (rng.randint(190, 330) if kept else rng.randint(30, 150))
            group, person = ("lommepengejob", f"u{year % 100}{i:02}") if i < 2 else ("andre", f"x{year % 100}{i:02}")
            open_job = end > day(2023, 12, 31)
            outcomes.append(("A1", person, "job", start.isoformat(), "" if open_job else end.isoformat(), group, "", ""))
        # A2: bridge to leisure activities.
        for i in range(6):
            take("A2", f"f{rng.randint(1, 40):03}", day(year, 5, 2) + DAY * i)
        # A3: active youth.
        for month in ((4, 9) if year != 2020 else (9, 11)):
            event("A3", day(year, month, 12), "ungeaktivitet")
            for i in range(9):
                take("A3", f"y{i:02}", day(year, month, 12), "unge")
            for i in range(8 if year != 2022 else 6):
                take("A3", f"b{i:02}", day(year, month, 12), "beboere")
        # A4: entrepreneurship.
        for i in range(11):
            take("A4", f"i{i:02}", day(year, 10, 5))
        # A5: joint initiatives.
        if year >= 2021:
            for kind in ("skole", "dagtilbud"):
                for month in ((3, 10) if (year, kind) != (2022, "dagtilbud") else (3,)):
                    event("A5", day(year, month, 8), kind)
        # A6: networks.
        event("A6", day(year, 2, 15), "nyt netværk")
        for month in (3, 6, 9):
            event("A6", day(year, month, 20), "netværksaktivitet")
            for i in range(12):
                if rng.random() < 0.9:
                    take("A6", f"f{i + 1:03}", day(year, month, 20))
        # A7: mothers and fathers.
        for kind, sex, count in (("mødre", "k", 11), ("fædre", "m", 7 if year != 2020 else 5)):
            course = f"{kind}-{year}"
            for week in range(6):
                event("A7", day(year, 4, 6) + DAY * 7 * week, kind, "", course)
            for i in range(count):
                person = f"p{sex}{year % 100}{i:02}"
                for week in range(6):
                    if week == 0 or rng.random() < 0.8:
                        take("A7", person, day(year, 4, 6) + DAY * 7 * week, "", sex, "", "", course)
                if sex == "k" and i < (6 if year != 2023 else 5):
                    outcomes.append(("A7", person, "role", day(year, 8, 1).isoformat(), "", "", "k", "bydelsmor"))
        # A8: FamilieAkademi, two seasons a year.
        for season, month in (("forår", 1), ("efterår", 8)):
            course = f"{season}-{year}"
            families = 13 if (season, year) != ("forår", 2020) else 11
            for week in range(7):
                event("A8", day(year, month, 15) + DAY * 7 * week, "sæson", "", course)
            for i in range(families):
                # A family of the autumn has been there in the spring for the first four of them.
                person = f"fa{year % 100}{season[0]}{i:02}" if season == "forår" or i >= 4 else f"fa{year % 100}f{i:02}"
                for week in range(7):
                    if week < 5 and i < 11 or rng.random() < 0.5:
                        take("A8", person, day(year, month, 15) + DAY * 7 * week, course=course)
                if rng.random() < 0.8:
                    answers.append(("A8", (day(year, month, 15) + DAY * 49).isoformat(), "ny indsigt", "ja" if rng.random() < 0.8 else "nej"))
        # A9: play group, two courses of eight weeks.
        for number, month in ((1, 2), (2, 9)):
            course = f"legestue-{year}-{number}"
            for week in range(8):
                event("A9", day(year, month, 3) + DAY * 7 * week, "legestue", "", course)
            for i in range(6 if (year, number) != (2021, 1) else 4):
                take("A9", f"par{year % 100}{number}{i}", day(year, month, 3), course=course)
    event("A1", day(2021, 5, 4), "forældresamarbejde")
    event("A2", day(2020, 9, 1), "første aktivitet")
    for place in ("fodboldklub", "spejderne", "svømmeklub", "musikskole"):
        event("A2", day(2020, 10, 1), "forening", place)
    event("A4", day(2020, 11, 10), "arbejdsgruppe")
    event("A7", day(2022, 9, 14), "netværk")
    ratings = [
        ("A1-4", "2021-06-30", "partly", "Samtaler med driften og caféen: flere unge møder stabilt; enkelte stopper tidligt", "boligsocial leder"),
        ("A1-4", "2023-06-30", "met", "Samtaler med driften og caféen: de unge tager selv opgaver og møder til tiden", "boligsocial leder"),
        ("A8-5", "2023-06-30", "met", "Familieguider kender mindst en tredjedel af familierne fra andre støtteforløb", "styregruppen"),
    ]
    common = ("registre", "2020-2023", "Register over aktiviteter.")
    for name, header, rows in (
        ("events.csv", ("activity", "date", "kind", "place", "course"), sorted(events, key=lambda r: (r[1], r[0], r[2], r[3]))),
        ("participations.csv", ("activity", "person", "date", "group", "sex", "role", "first-time", "course"), sorted(set(takes), key=lambda r: (r[2], r))),
        ("outcomes.csv", ("activity", "person", "kind", "start", "end", "group", "sex", "role"), sorted(outcomes, key=lambda r: (r[3], r[0], r[1], r[2]))),
        ("answers.csv", ("activity", "date", "question", "answer"), sorted(answers, key=lambda r: (r[1], r[0]))),
        ("ratings.csv", ("criterion", "date", "rating", "ground", "by"), ratings),
    ):
        write("vaerebro-park", "registers", name, header, rows, seed, name.split(".")[0], common[1], common[2])


def moerkhoej():
    m = "Mørkhøj"
    count_extract("moerkhoej", "borgeraktiviteter.csv", 15931, "Borgerdrevne aktiviteter", m, 12, 4, "Aktiviteter på tværs af generationer i året.", 2016, 2022)
    count_extract("moerkhoej", "fritidstilbud.csv", 15932, "Fritidstilbud", m, 21, 2, "Forskellige tilbud i området i året.", 2016, 2022)
    rng = random.Random(15933)
    rows = []
    for place, size, share, change in ((m, 900, 0.61, 0.015), ("Gladsaxe", 9600, 0.70, 0.001)):
        for year in range(2016, 2023):
            n = size + rng.randint(-size // 30, size // 30)
            rows.append((place, year, binomial(rng, n, share + change * max(0, year - 2018)), n))
    write("moerkhoej", "extracts", "aktivt-fritidsliv.csv", ("sted", "aar", "antal", "i_alt"), rows, 15933, "7-17-årige med et aktivt fritidsliv", "2016-2022", "Børn og unge med mindst ét medlemskab i året.")
    seed = 15934
    rng = random.Random(seed)
    day = datetime.date
    events = [("I2", "2020-03-12", "kortlægning", "", ""), ("E", "2021-01-20", "midtvejsevaluering", "", ""),
              ("E", "2022-11-15", "slutevaluering", "", ""), ("E", "2022-12-08", "beslutning om videreførelse", "", "")]
    takes = []
    for quarter in range(11):
        date = day(2020 + quarter // 4, 1 + 3 * (quarter % 4), 15)
        for kind in ("fællesspisning", "lektiecafé"):
            events.append(("I1", date.isoformat(), kind, "bibliotek", ""))
            for i in range(30):
                if rng.random() < 0.5:
                    takes.append(("I1", f"b{i:03}", date.isoformat(), "udsatte" if i % 3 == 0 else "andre", "", "", "", ""))
    for group, count in (("dagtilbud", 104), ("skole", 151), ("ung og sundhed", 21)):
        for i in range(count):
            takes.append(("I3", f"{group[0]}m{i:03}", (day(2019, 11, 4) + DAY * rng.randint(0, 300)).isoformat(), group, "", "medarbejder", "", ""))
    ratings = [
        ("M1", "2020-12-10", "partly", "Dialogmøde med foreninger: flere kender hinanden, få laver noget sammen", "styregruppen"),
        ("M1", "2022-11-30", "met", "Dialogmøde med foreninger: tre faste samarbejder", "styregruppen"),
        ("M2", "2022-11-30", "met", "Fokusgruppe med forældre uden for foreningslivet", "styregruppen"),
        ("M3", "2022-11-30", "partly", "To af de tre indsatsområder er i gang; bydelshuset mangler", "styregruppen"),
        ("M4", "2022-11-30", "met", "Skriftlige aftaler med boligorganisation og foreninger", "styregruppen"),
        ("M5", "2022-11-30", "met", "Gennemgang af ønsker fra borgermøder", "styregruppen"),
        ("I1-3", "2022-11-30", "met", "Fokusgruppe med deltagere i fællesspisningen", "styregruppen"),
        ("I2-4", "2022-11-30", "partly", "Dialogmøde med unge: nye tilbud rammer ikke de ældste", "styregruppen"),
        ("I3-4", "2022-11-30", "met", "Samtaler med forældre i dagtilbud og skole", "dagtilbudsledere"),
        ("I3-5", "2022-11-30", "met", "Samtaler med medarbejdere", "skoleledere"),
    ]
    finance = []
    plan = {"loen": (143750, 575000, 575000, 431250), "etablering": (20000, 0, 0, 0), "drift": (6250, 25000, 25000, 18750),
            "aktiviteter": (7500, 30000, 30000, 22500), "indsats-3": (300000, 300000, 0, 0)}
    for post, amounts in plan.items():
        for year, amount in zip(range(2019, 2023), amounts):
            spent = round(amount * rng.uniform(0.86, 1.02), -2)
            if amount:
                finance.append((post, day(year, 12, 15).isoformat(), f"{spent:.0f}"))
    for name, header, rows in (
        ("events.csv", ("activity", "date", "kind", "place", "course"), sorted(events, key=lambda r: (r[1], r[0], r[2]))),
        ("participations.csv", ("activity", "person", "date", "group", "sex", "role", "first-time", "course"), sorted(set(takes), key=lambda r: (r[2], r))),
        ("ratings.csv", ("criterion", "date", "rating", "ground", "by"), ratings),
        ("finance.csv", ("post", "date", "amount"), sorted(finance, key=lambda r: (r[1], r[0]))),
    ):
        write("moerkhoej", "registers", name, header, rows, seed, name.split(".")[0], "2019-2022", "Register over programmets aktiviteter.")


vaerebro_extracts()
vaerebro_registers()
moerkhoej()
