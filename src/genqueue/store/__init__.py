"""The only SQL: everything durable is written and read here, through `store.Store`."""
