# The trend chart of every goal on a criterion of one workspace, as SVG:  Rscript trend-charts.R ../../../data charts
source("lists.R")
library(ggplot2)
plan <- yaml::read_yaml(file.path(data, "en-faelles-indsats", "plan.yaml"))
values <- long_lists(read_lists())
law <- Filter(function(r) r$id == "2014", yaml::read_yaml(file.path(data, "criteria", "rulesets.yaml"))$rulesets)[[1]]
threshold <- setNames(vapply(law$criteria, function(c) as.numeric(c$threshold), 0), vapply(law$criteria, `[[`, "", "criterion"))
dir.create(out, showWarnings = FALSE, recursive = TRUE)
drawn <- 0
for (focus in plan[["focus-areas"]]) for (goal in focus$goals) for (home in plan$areas) {
  series <- values[area == home & indicator == goal$indicator]
  if (is.null(goal$indicator) || nrow(series) == 0) next
  periods <- as.integer(c(plan$milestones$baseline, plan$milestones$final))
  chart <- ggplot(series, aes(list_year, value)) +
    annotate("rect", xmin = periods[1], xmax = periods[2], ymin = -Inf, ymax = Inf, alpha = 0.1) +
    geom_hline(yintercept = threshold[[goal$indicator]], linetype = "dashed") +
    annotate("text", x = min(series$list_year), y = threshold[[goal$indicator]], label = "kriterium", hjust = 0, vjust = -0.5, size = 3) +
    geom_line(linewidth = 0.8) + geom_point() +
    geom_point(data = series[list_year %in% periods], size = 3.5) +
    geom_text(data = series[list_year %in% periods], aes(label = format(value, decimal.mark = ",")), vjust = -1, size = 3.2) +
    labs(title = goal$title, subtitle = series$area_name[1], x = NULL, y = "pct.", caption = "Kilde: ministeriets lister") + theme_minimal()
  ggsave(file.path(out, paste0("goal-", tolower(goal$id), "-", sub("^[0-9]+-", "", home), ".svg")), chart, width = 16, height = 9, units = "cm")
  drawn <- drawn + 1
}
cat(drawn, "charts\n")
