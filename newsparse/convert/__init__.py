"""Batch conversion: plan → work → manifest. A folder of 100,000 pages becomes units, each a part file and a line of `manifest.jsonl`."""
