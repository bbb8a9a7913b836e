"""How the campaigns did over some days: a table with a line for each campaign and day, written as CSV."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
from customerio_app import AppClient


def main(file: Path, start: date, end: date) -> pd.DataFrame:
    rows: list[dict[str, object]] = []
    with AppClient() as cio:
        for campaign in cio.campaigns.list():
            metrics = cio.campaigns.get_metrics(campaign.id, res="days", start=start, end=end)
            for row in metrics.rows():
                rows.append(
                    {"campaign": campaign.name, "state": campaign.state, "tags": ", ".join(campaign.tags), **row}
                )
            series = metrics.metric.series
            print(f"{campaign.name:30} {sum(series.sent):6} sent, {sum(series.opened):6} opened, {metrics.res}")
    table = pd.DataFrame(rows).set_index(["campaign", "time"])
    table["open_rate"] = table["opened"] / table["delivered"]
    table.to_csv(file)
    return table
