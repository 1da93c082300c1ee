"""Workbooks (.xlsx): cells and their formats, merged and hidden ones, and pictures, read in one pass over the sheet."""
