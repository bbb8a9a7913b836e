"""x"""
from pathlib import Path
def read_seed_file(p: Path): return ()
