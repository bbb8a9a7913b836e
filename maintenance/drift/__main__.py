"""`python -m maintenance.drift`: see `command`."""

import sys

from maintenance.drift.command import main

sys.exit(main())
