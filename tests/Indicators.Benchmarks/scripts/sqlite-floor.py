"""What SQLite itself takes for the national scale: the same rows into the same tables, one transaction for each
indicator, rows in the order of the key and made beforehand, so that only preparing, inserting and committing count."""
import csv, glob, os, resource, sqlite3, sys, time

extracts, schema = sys.argv[1:3]
database = os.path.join(os.path.dirname(extracts), "floor.db")
connection = sqlite3.connect(database, isolation_level=None)
for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -16384", "foreign_keys = ON"):
    connection.execute("PRAGMA " + pragma)
for script in sorted(glob.glob(os.path.join(schema, "*.sql"))):
    with open(script, encoding="utf-8") as text:
        connection.executescript(text.read())

insert = """INSERT INTO observation (area, indicator, period, mapping_id, recorded_in, first_day, last_day, value,
  numerator, denominator, standard_deviation, absence, absence_reason, absence_bound, lines)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, ?)"""
wall = processor = 0.0
rows = 0
for number, path in enumerate(sorted(glob.glob(os.path.join(extracts, "*.csv"))), 1):
    indicator = os.path.basename(path)[:-4]
    with open(path, encoding="utf-8", newline="") as text:
        lines = csv.reader(text, delimiter=";")
        next(lines)
        figures = [(a, indicator, y, number, number, y + "-01-01", y + "-12-31", 100 * int(n) / int(d), int(n), int(d), f"{number}:{i}-{i}/1") for i, (a, y, n, d) in enumerate(lines, 2)]
    figures.sort()
    series = sorted({(f[0], indicator, number) for f in figures})
    rows += len(figures)
    began, used = time.perf_counter(), time.process_time()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO mapping (id, name) VALUES (?, ?)", (number, indicator))
    connection.execute("INSERT INTO import VALUES (?, ?, 'f', 't', 'p', 0, 0, 0, 0, 0)", (number, number))
    connection.executemany("INSERT INTO mapping_series VALUES (?, ?, ?)", series)
    connection.executemany(insert, figures)
    connection.execute("COMMIT")
    wall += time.perf_counter() - began
    processor += time.process_time() - used
began, used = time.perf_counter(), time.process_time()
connection.close()
wall += time.perf_counter() - began
processor += time.process_time() - used
print(f"  SQLite {sqlite3.sqlite_version} alone, by Python: {rows:,} rows inserted {wall:.2f} s (processor {processor:.2f} s)")
