"""Rows for people: a table on a terminal, tab-separated lines anywhere else, so that `cut` and `awk` can read them."""

from collections.abc import Iterable, Sequence

from rich.table import Table

from genqueue.cli.terminal.session import Session


def show_rows(session: Session, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print the rows. `columns` are the names of the headings."""
    headings = [session.text(f"cli_column_{name}") for name in columns]
    if not session.talk.is_terminal:
        for row in (headings, *rows):
            session.print("\t".join(" ".join(cell.split()) for cell in row))
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*row)
    session.talk.print(table, markup=False)


def show_pairs(session: Session, pairs: Iterable[tuple[str, str]]) -> None:
    """Print one `name: value` per line; empty values are left out."""
    for name, value in pairs:
        if value:
            session.print(f"{session.text(f'cli_column_{name}')}: {value}")
