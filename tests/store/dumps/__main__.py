"""See the package."""

from tests.store.dumps import write_anew

write_anew()
