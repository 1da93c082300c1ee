"""The routes of the service, by what they are about, and those that control it."""
