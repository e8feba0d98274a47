# The trend chart of every goal with figures of every workspace, as SVG:  Rscript trend-charts.R ../../../data charts
# Reads the same plans and mappings. Left out beside the C# script: the SAS file behind two charts of faellesskaberne, intervals,
# the reference without the area, labelled gaps, successive thresholds of the law, marks of made-up figures, avoidance of collisions.
source("lists.R")
library(ggplot2)
law <- Filter(function(r) r$id == "2014", yaml::read_yaml(file.path(data, "criteria", "rulesets.yaml"))$rulesets)[[1]]
threshold <- setNames(vapply(law$criteria, function(c) as.numeric(c$threshold), 0), vapply(law$criteria, `[[`, "", "criterion"))
towns <- read_areas(file.path(data, "statbank", "areas.yaml"))
homes <- read_areas(file.path(data, "criteria", "areas.yaml"))
lists <- long_lists(read_lists())[, .(indicator, area, year = list_year, value)]

# What a mapping says of a file with one row per observation; other shapes of file are not read.
read_mapping <- function(file, folder, areas) {
  mapping <- yaml::read_yaml(file)
  source <- mapping$sources[[1]]
  if (source$reader != "table" || is.null(source$area$column)) return(NULL)
  rows <- fread(sub("^shared:", file.path(data, ""), if (grepl("^shared:", source$file)) source$file else file.path(folder, source$file)), sep = source$format$separator, encoding = "UTF-8")
  rows[, `:=`(spelling = plain(get(source$area$column)), year = as.integer(get(source$period$column)))]
  known <- if (is.null(source$area$kind)) areas else areas[kind == source$area$kind]
  rows <- merge(rows, unique(known[, .(spelling, area = code)], by = "spelling"), by = "spelling")
  term <- function(t) {
    kept <- Reduce(function(r, column) r[get(column) %in% t$where[[column]]], names(t$where), rows)
    kept[, .(n = sum(get(t$column))), by = .(area, year)]
  }
  rbindlist(lapply(mapping$indicators, function(i) {
    if (!is.null(i$value)) return(term(i$value)[, .(indicator = i$code, area, year, value = n)])
    merge(term(i$numerator), term(i$denominator), by = c("area", "year"))[, .(indicator = i$code, area, year, value = 100 * n.x / n.y)]
  }))
}

draw <- function(goal, home, reference, figures, areas, milestones, name) {
  periods <- suppressWarnings(as.integer(c(goal$baseline, goal[["follow-up"]])))
  if (length(periods) < 2) periods <- as.integer(c(milestones$baseline, milestones$final))
  series <- figures[indicator == goal$indicator & area %in% c(home, reference)]
  own <- series[area == home]
  if (nrow(own) == 0) return(0)
  label <- function(code) areas$name[match(code, areas$code)]
  chart <- ggplot(series, aes(year, value, linetype = label(area), colour = label(area))) +
    annotate("rect", xmin = periods[1], xmax = periods[2], ymin = -Inf, ymax = Inf, alpha = 0.1) +
    geom_line(linewidth = 0.8) + geom_point() + geom_point(data = series[year %in% periods], size = 3.5) +
    geom_text(data = own[year %in% periods], aes(label = format(round(value, 1), decimal.mark = ",")), vjust = -1, size = 3.2, show.legend = FALSE) +
    labs(title = goal$title, subtitle = label(home), x = NULL, y = NULL, linetype = NULL, colour = NULL) + theme_minimal()
  if (goal$indicator %in% names(threshold)) chart <- chart + geom_hline(yintercept = threshold[[goal$indicator]], linetype = "dashed") +
    annotate("text", x = min(series$year), y = threshold[[goal$indicator]], label = "kriterium", hjust = 0, vjust = -0.5, size = 3)
  ggsave(name, chart, width = 16, height = 9, units = "cm")
  1
}

for (folder in Sys.glob(file.path(data, "*"))) if (file.exists(file.path(folder, "plan.yaml"))) {
  plan <- yaml::read_yaml(file.path(folder, "plan.yaml"))
  own <- file.path(folder, "areas.yaml")
  areas <- rbind(towns, homes, if (file.exists(own)) read_areas(own))
  used <- file.path(data, sub("/", "/mappings/", setdiff(yaml::read_yaml(file.path(folder, "workspace.yaml"))$use, "criteria/official-lists")))
  files <- c(if (length(used)) paste0(used, ".yaml")[file.exists(paste0(used, ".yaml"))], Sys.glob(file.path(folder, "mappings", "*.yaml")))
  figures <- rbindlist(c(list(lists), lapply(files, read_mapping, folder = folder, areas = areas)))
  target <- file.path(out, basename(folder))
  dir.create(target, showWarnings = FALSE, recursive = TRUE)
  drawn <- 0
  for (focus in plan[["focus-areas"]]) for (goal in c(focus$goals, unlist(lapply(focus$activities, `[[`, "success-criteria"), recursive = FALSE))) {
    if (is.null(goal$indicator)) next
    for (area in if (is.null(goal$areas)) plan$areas else goal$areas) {
      drawn <- drawn + draw(goal, area, plan$references[1], figures, areas, plan$milestones, file.path(target, paste0("goal-", tolower(goal$id), "-", area, ".svg")))
    }
  }
  cat(basename(folder), drawn, "charts\n")
}
