"""Send an invoice by email, with the PDF and a table attached."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from customerio_app import AppClient
from customerio_app.models import Attachment, PersonIdentifiers, SendEmailRequest


def main(invoice: Path, address: str) -> str:
    rows = "item,price\nWorkshop,150.00\n"
    with AppClient() as cio:
        receipt = cio.send.email(
            SendEmailRequest(
                to=address,
                transactional_message_id="receipt",
                identifiers=PersonIdentifiers(id=42),
                message_data={
                    "order": {"number": 1815, "total": Decimal("150.00"), "paid_at": datetime.now(UTC)},
                    "items": ["Workshop"],
                },
                attachments=[Attachment.from_path(invoice), Attachment.from_bytes("items.csv", rows.encode())],
                headers={"X-Order": "1815"},
                send_at=datetime.now(UTC) + timedelta(minutes=5),
            )
        )
    print(f"queued {receipt.delivery_id} at {receipt.queued_at}")
    return receipt.delivery_id
