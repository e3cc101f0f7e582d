"""The invented shop in SQLite. Called in the folder of its files:

    sqlite.py DATABASE load        brings everything in
    sqlite.py DATABASE add FILE    adds the purchases of one more day, as an import would
    sqlite.py DATABASE settle      waits until everything is on the disk
    sqlite.py DATABASE tiers       prints the number of members of each tier
"""

import csv
import os
import sqlite3
import sys


def bring_in(connection, table, path):
    """Inserts a file. What is empty there is unknown."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        columns = next(rows)
        values = ", ".join(["NULLIF(?, '')"] * len(columns))
        connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values})", rows)


def load(connection):
    # Nothing is lost if this fails: the database is made anew.
    for pragma in ["journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -500000"]:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'purchases' AND sql IS NOT NULL"
    ).fetchall()
    connection.execute("BEGIN")
    for name, _ in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    bring_in(connection, "customers", "customers.csv")
    bring_in(connection, "purchases", "purchases.csv")
    for _, sql in indexes:
        connection.execute(sql)
    with open("standings.sql", encoding="utf-8") as file:
        connection.execute(file.read())
    connection.execute("COMMIT")
    connection.execute("ANALYZE")


def add(connection, path):
    connection.execute("BEGIN")
    last = connection.execute("SELECT COALESCE(MAX(id), 0) FROM purchases").fetchone()
    bring_in(connection, "purchases", path)
    connection.execute(
        "INSERT INTO touched (customer_id) SELECT customer_id FROM purchases WHERE id > ? ORDER BY id", last
    )
    connection.execute("COMMIT")


def settle(_):
    os.sync()


def tiers(connection):
    for tier, members in connection.execute("SELECT tier, COUNT(*) FROM standings GROUP BY tier"):
        print(tier, members)


database, task, *files = sys.argv[1:]
# Transactions are begun and ended here, and not by Python.
connection = sqlite3.connect(database, isolation_level=None)
{"load": load, "add": add, "settle": settle, "tiers": tiers}[task](connection, *files)
connection.close()
