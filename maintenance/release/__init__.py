"""From the working tree to the package index: API report, build, bill of materials, upload."""
