"""What the vendor's OpenAPI document says and ours does not."""
