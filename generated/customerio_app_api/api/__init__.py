"""One package for each resource, one module for each operation: `sync`, `asyncio` and their detailed twins."""
