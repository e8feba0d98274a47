"""The charts of charts.json as SVG files with matplotlib; prints the seconds that drawing and writing took, and of these the processor's."""
import json
import sys
import time

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt

folder = sys.argv[1]
with open(folder + "/charts.json", encoding="utf-8") as file:
    charts = json.load(file)
plt.rcParams["svg.fonttype"] = "none"

begun = time.perf_counter()
worked = time.process_time()
for number, chart in enumerate(charts):
    figure, axes = plt.subplots(figsize=(7.6, 4.4))
    years = chart["Years"]
    axes.axvspan(2014, 2020, color="#f1f4f7")
    for series, colour, style in zip(chart["Series"], ["#0b5394", "#60666e", "#8a4b08"], ["-", "--", ":"]):
        axes.plot(years, series["Values"], style, color=colour, marker="o", label=series["Name"])
        if series["Lower"][0] is not None:
            axes.fill_between(years, series["Lower"], series["Upper"], color=colour, alpha=0.14)
    axes.axhline(chart["Line"], color="#b3261e", linestyle="-.")
    for year in (2013, 2021):
        first, second = (series["Values"][years.index(year)] for series in chart["Series"][:2])
        axes.plot([year, year], [first, second], color="#1b1f24")
        axes.annotate(f"{first - second:.1f}", (year, (first + second) / 2))
    axes.set_title(chart["Title"] + "\n" + chart["Subtitle"] + "\n" + chart["Finding"])
    axes.set_ylabel("pct.")
    axes.grid(axis="y")
    axes.legend()
    figure.text(0.01, 0.01, "Kilde: " + chart["Source"])
    figure.savefig(f"{folder}/matplotlib-{number}.svg")
    plt.close(figure)
print(time.perf_counter() - begun, time.process_time() - worked)
