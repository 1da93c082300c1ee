"""The data folder as files: for our account only, forced to the disk, and looked at before it is used."""
