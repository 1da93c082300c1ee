"""Backends as rows: settings, state and catalog, leases, open attempts, and the effects of an outage or a removal."""
