"""All benchmarks, one after the other, each in a process of its own: `make bench`, or with `--quick` a short look.

Figures are ratios measured in one run; compare runs of one machine only.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ORDER = ("imports", "decode", "calls", "people", "sandbox", "quota", "webhooks", "soak")


def main() -> int:
    failed = []
    for name in ORDER:
        print(f"\n== {name}", flush=True)
        done = subprocess.run([sys.executable, str(HERE / f"{name}.py"), *sys.argv[1:]], check=False)
        if done.returncode:
            failed.append(name)
    print(f"\nnot reached: {', '.join(failed)}" if failed else "\nall reached")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
