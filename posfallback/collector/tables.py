"""The collector's own tables and how its database is opened: SQLite by default, PostgreSQL beyond one machine.

Rule of this module: the identity (journal_id, seq) is a primary key for ever, committed together with the sale.
"""

from importlib import import_module

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    event,
    inspect,
    select,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import ConnectionPoolEntry

from posfallback.domain.errors import Fault, Refusal
from posfallback.storage import sqlite

TABLES_VERSION = 1
_BUSY_S = 4
_WAL_PAGES = 8_000
_MORE_CONNECTIONS = 64
"""More than requests can be in hand at once, so that nobody waits for one."""

metadata = MetaData()

collector = Table("collector", metadata, Column("tables_version", Integer, primary_key=True))

journal = Table(
    "journal",
    metadata,
    Column("journal_id", String(32), primary_key=True),
    Column("store", String(6), nullable=False),
    Column("register", String(6), nullable=False),
    Column("series", String(1), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("public_key", String(64), nullable=False),
    Column("expected_seq", BigInteger, nullable=False),
    Column("tip", String(64), nullable=False),
    Column("sales", BigInteger, nullable=False),
    Column("value_minor", BigInteger, nullable=False),
    Column("checkpoint_size", BigInteger, nullable=False),
    Column("checkpoint", Text, nullable=False),
    # A receipt series is never used by two journals of one register.
    UniqueConstraint("store", "register", "series"),
)

entry = Table(
    "entry",
    metadata,
    Column("journal_id", String(32), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("prev", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Column("seal", String(64), nullable=False),
    Column("state", String(8), nullable=False),  # accepted, rejected, waived or handed
    Column("reference", String(64), nullable=False),
    Column("problem", Text, nullable=False),
)

slip = Table(
    "slip",
    metadata,
    # Paper slips that came as accepted sales: one of all the registers of a store may enter it, once.
    Column("slip", String(32), primary_key=True),
    Column("journal_id", String(32), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("receipt", String(32), nullable=False),
)

mapped = Table(
    "mapped",
    metadata,
    # A code of a sale that somebody decided to take for another, or for a department, by the newest decision that names
    # it. Of an accepted sale it says under what it was booked; the sale's own bytes stay as they were sealed.
    Column("journal_id", String(32), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("code", String(32), primary_key=True),
    Column("taken_for", String(32), nullable=False),
    Column("department", Text, nullable=False),
    Column("decided_seq", BigInteger, nullable=False),
)


def open_database(url: str) -> Engine:
    """Open the database and make its tables in an empty one; raises Refusal (not ours, bad address) or Fault."""
    try:
        address = make_url(url)
        engine = _engine(address)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise Refusal(
            "database-address",
            f"{url.split(':', 1)[0]} is not a database that the collector can use.",
            "Give sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME, for the latter with psycopg installed.",
        ) from error
    try:
        with engine.begin() as connection:
            _claim(connection)
    except DBAPIError as error:
        raise Fault(
            "collector-database",
            f"The collector's database {address.render_as_string()} cannot be used: {error.orig}.",
            "Check that it exists, is not damaged and may be written, then start the collector again.",
        ) from error
    return engine


def reading(engine: Engine) -> Connection:
    """Return a connection that only reads, and so waits for nobody."""
    return engine.connect().execution_options(posfallback_reading=True)


def _claim(connection: Connection) -> None:
    names = set(inspect(connection).get_table_names())
    if names and collector.name not in names:
        raise Refusal(
            "not-our-database",
            "This database holds tables of something else.",
            "Give the collector a database of its own.",
        )
    metadata.create_all(connection)
    version = connection.execute(select(collector.c.tables_version)).scalar()
    if version is None:
        connection.execute(collector.insert().values(tables_version=TABLES_VERSION))
    elif version != TABLES_VERSION:
        raise Refusal(
            "other-version",
            f"This database was made by another version (tables {version}, expected {TABLES_VERSION}).",
            "Start the collector of that version.",
        )


def _engine(address: URL) -> Engine:
    if address.get_backend_name() != "sqlite":
        return create_engine(
            address, isolation_level="READ COMMITTED", pool_pre_ping=True, max_overflow=_MORE_CONNECTIONS
        )
    if not address.database or address.database == ":memory:":
        raise ArgumentError("a collector keeps its sales in a file")
    # The same library that storage has chosen: two SQLite libraries on one file break its locks.
    module = import_module(sqlite.Error.__module__.partition(".")[0])
    engine = create_engine(address, module=module, connect_args={"timeout": _BUSY_S}, max_overflow=_MORE_CONNECTIONS)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(raw: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    raw.isolation_level = None  # transactions begin where `_begin` says so, and nowhere else
    cursor = raw.cursor()
    cursor.execute("pragma journal_mode = wal")
    cursor.execute("pragma synchronous = full")
    cursor.execute(f"pragma wal_autocheckpoint = {_WAL_PAGES}")
    cursor.close()


def _begin(connection: Connection) -> None:
    only_reads = connection.get_execution_options().get("posfallback_reading", False)
    connection.exec_driver_sql("begin" if only_reads else "begin immediate")
