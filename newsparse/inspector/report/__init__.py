"""The report: pages as one HTML file that needs no network, `<mark data-value="> 500 CNY">超500元</mark>` with filters and tables."""
