"""Thirteen weeks of expected sales per article, reconciled so that articles add up to their group."""

WEEKS = 13
ORDER_LIMIT_EUROS = 2_000


def reconcile(articles: dict[str, list[float]], group_total: list[float]) -> dict[str, list[float]]:
    """Scales the articles of a group, week by week, to what was predicted for the group as a whole."""
    sums = [sum(weeks[week] for weeks in articles.values()) for week in range(WEEKS)]
    return {
        article: [
            value * group_total[week] / sums[week] if sums[week] else 0.0
            for week, value in enumerate(weeks)
        ]
        for article, weeks in articles.items()
    }


def needs_planner(order_value_euros: float, vetoed: bool) -> bool:
    """Orders above the limit wait for a planner; below it, an objection by noon is enough to stop them."""
    return vetoed or order_value_euros > ORDER_LIMIT_EUROS
