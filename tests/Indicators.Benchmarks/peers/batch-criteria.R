# The criteria of every housing area on every list:  Rscript batch-criteria.R ../../../data criteria.csv
source("lists.R")
lists <- read_lists()
rules <- yaml::read_yaml(file.path(data, "criteria", "rulesets.yaml"))$rulesets
judge <- function(value, rule) switch(rule$strictness, exceeds = value > rule$threshold, "at-least" = value >= rule$threshold, below = value < rule$threshold)
judged <- rbindlist(lapply(Filter(function(r) r[["first-list"]] <= 2017, rules), function(law) {
  rows <- lists[list_year >= law[["first-list"]] & list_year <= law[["last-list"]]]
  met <- sapply(law$criteria, function(rule) judge(rows[[columns[rule$criterion]]], rule))
  colnames(met) <- paste0(gsub("-", "_", vapply(law$criteria, `[[`, "", "criterion")), "_met")
  status <- law$statuses[[1]]
  counted <- rowSums(met, na.rm = TRUE)
  listed <- rows$residents >= status[["minimum-residents"]] & counted >= status$required
  data.table(rows[, .(area, area_name, list_year, residents)], met, criteria_met = counted, status = fifelse(listed, "listed", "not-listed"))
}), fill = TRUE)
fwrite(judged[order(area, list_year)], out)
